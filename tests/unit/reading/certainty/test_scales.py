"""Points and steps: how a fact's grounds become a probability."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.reading.certainty.grounds import Sort
from app.reading.certainty.learnt import SCALES
from app.reading.certainty.scales import MOST, Scale

SCALE = Scale(10, {"invite": 90, "text": -20}, ((0, 0.4), (100, 0.9)))


def test_a_score_is_the_sum_of_the_points_of_the_grounds_that_have_some() -> None:
    assert SCALE.score({"invite", "never seen"}) == 100
    assert SCALE.score(()) == 10


def test_between_two_steps_the_probability_goes_in_a_straight_line() -> None:
    assert SCALE.probability(()) == pytest.approx(0.45)


def test_beyond_the_ends_it_stays() -> None:
    assert SCALE.probability({"text"}) == 0.4
    assert Scale(500, {}, SCALE.steps).probability(()) == 0.9


def test_only_the_users_word_is_certain() -> None:
    assert Scale(0, {}, ((0, 1.0),)).probability(()) == MOST < 1


@pytest.mark.parametrize("sort", list(Sort))
def test_every_sort_of_fact_has_a_table_that_rises(sort: Sort) -> None:
    steps = SCALES[sort].steps
    assert steps
    assert all(low < high and below <= above for (low, below), (high, above) in pairwise(steps))
    assert all(0 < chance <= MOST for _, chance in steps)
