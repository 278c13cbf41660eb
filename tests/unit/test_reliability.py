"""How the reliability table counts, and how the scales behind it are learnt."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from app.domain.evidence import SURE
from app.reading.certainty import Resting, Sort
from benchmarks.reliability import EDGES, bins, expected_calibration_error
from scripts.train_certainty import PRIOR, TUNED_ON, scale, steps, weight
from tests.corpus.judged import Judged


def judged(stated: float, *, right: bool, corpus: str = "banks") -> Judged:
    return Judged(corpus, "one", corpus == "threads", Resting(Sort.KIND, 0, frozenset()), stated, right)


def test_a_fact_lies_in_the_bin_that_begins_at_its_certainty() -> None:
    facts = [judged(edge, right=True) for edge in EDGES]
    assert [len(found) for found in bins(facts)] == [1, 1, 1, 1, 1, 2]


def test_the_level_below_which_it_is_asked_is_an_edge_of_the_table() -> None:
    assert SURE in EDGES


def test_the_error_is_the_mean_distance_between_what_was_stated_and_what_was_so() -> None:
    facts = [judged(0.9, right=True)] * 8 + [judged(0.9, right=False)] * 2
    assert expected_calibration_error(facts) == pytest.approx(0.1)
    assert expected_calibration_error(facts + [judged(0.2, right=False)] * 10) == pytest.approx(0.15)
    assert expected_calibration_error([]) == 0


def test_steps_rise_whatever_the_facts_say() -> None:
    zigzag = [(score, judged(0, right=score % 3 != 0)) for score in range(100)]
    rising = [(score, judged(0, right=score > 50)) for score in range(100)]
    for scored in (zigzag, rising):
        made = steps(scored)
        assert all(low < high and below < above for (low, below), (high, above) in pairwise(made))
    assert steps(rising)[0][1] < 0.2
    assert steps(rising)[-1][1] > 0.9


def test_a_handful_of_facts_says_no_more_than_the_usual_share() -> None:
    (only,) = steps([(5, judged(0, right=True)), (9, judged(0, right=False))])
    assert only[1] == pytest.approx((1 + PRIOR * 0.5) / (2 + PRIOR), abs=0.001)


def test_facts_that_were_all_right_are_not_certain_for_that() -> None:
    made = scale([judged(0, right=True)] * 30)
    assert made.points == {}
    assert 0.9 < made.probability(()) < 1


def test_nothing_of_the_shared_corpus_that_is_kept_from_tuning_is_learnt_from() -> None:
    names = [f"thread {number}" for number in range(40)]
    assert not any(replace(judged(0, right=True, corpus="dev"), thread=name).is_to_learn_from for name in names)
    assert {replace(judged(0, right=True, corpus="wild"), thread=name).is_to_learn_from for name in names} == {
        True,
        False,
    }


def test_threads_on_which_rules_were_made_count_for_less() -> None:
    assert weight(judged(0, right=True, corpus="threads")) == TUNED_ON < weight(judged(0, right=True))
