"""The project's scorer gives the figures of the shared one."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.check import below, cases_in
from tests.corpus.matching import is_same_person, is_same_title, is_same_wording, matched
from tests.corpus.scoring import Score

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "corpus" / "score.py"
CASES = list(cases_in([ROOT / "tests" / "corpus"]))


def _damaged(truth: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """An answer that is wrong in the ways readers are wrong: fields lost, names spelt otherwise, people swapped."""
    answer = copy.deepcopy(truth)
    if rng.random() < 0.1:
        answer["kind"] = rng.choice(["interview", "other"])
    for key in ("stage", "company", "role", "decision", "next"):
        if rng.random() < 0.15:
            answer[key] = None
    if answer.get("company") and rng.random() < 0.4:
        answer["company"] = rng.choice(["The {} Group Ltd", "{} (North)", "{}, GmbH", "Other"]).format(
            answer["company"]
        )
    for key in ("interviewers", "contacts", "interviews"):
        if answer.get(key) and rng.random() < 0.3:
            answer[key].pop(rng.randrange(len(answer[key])))
        if answer.get(key) and rng.random() < 0.2:
            answer[key].append(copy.deepcopy(rng.choice(answer[key])))
        if rng.random() < 0.3:
            rng.shuffle(answer.get(key) or [])
    for person in (answer.get("interviewers") or []) + (answer.get("contacts") or []):
        _damage_person(person, rng)
    for interview in answer.get("interviews") or []:
        _damage_interview(interview, rng)
    if answer.get("decision") and rng.random() < 0.4:
        answer["decision"][rng.choice(["earliest", "latest"])] = "2026-01-01"
    if answer.get("next") and rng.random() < 0.4:
        answer["next"][rng.choice(["action", "to", "by"])] = None
    return answer


def _damage_interview(interview: dict[str, Any], rng: random.Random) -> None:
    if rng.random() < 0.2:
        interview["end"] = None
    if rng.random() < 0.2:
        interview["mode"] = rng.choice(["phone", None])
    if rng.random() < 0.1:
        interview["start"] = "2026-01-01T10:00:00+00:00"
    if rng.random() < 0.2:
        interview["interviewers"] = interview["interviewers"][:-1] or None


def _damage_person(person: dict[str, Any], rng: random.Random) -> None:
    words = person["name"].split()
    person["name"] = rng.choice(
        [
            person["name"],
            person["name"],
            words[0],
            words[-1],
            f"{words[0][0]}. {words[-1]}",
            f"Dr. {person['name']}, PhD",
        ]
    )
    if rng.random() < 0.2:
        person["email"] = rng.choice([None, "somebody@example.org"])
        person["email_inferred"] = rng.random() < 0.5
    if person["title"] and rng.random() < 0.3:
        person["title"] = rng.choice([None, " ".join(person["title"].split()[:-1]), f"Senior {person['title']}"])


@pytest.mark.parametrize("seed", range(8))
def test_the_figures_are_those_of_the_shared_scorer_on_damaged_answers(seed: int) -> None:
    if not SHARED.is_file():
        pytest.skip("the shared corpus does not lie beside the checkout")  # nothing that could be installed
    spec = importlib.util.spec_from_file_location("shared_score", SHARED)
    assert spec is not None
    assert spec.loader is not None
    shared = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(shared)
    rng = random.Random(seed)
    ours, theirs = Score(), shared.Tally()
    missed: list[str] = []
    for case in CASES:
        answer = _damaged(case.truth, rng)
        whole = ours.add(case.name, case.truth, answer)
        assert whole == shared.score_case(theirs, case.truth, answer, lambda key, *_: missed.append(key)), case.name
    assert ours.figures() == theirs.figures()
    assert [miss.figure for miss in ours.misses] == missed


def test_the_truth_itself_scores_one_in_every_figure() -> None:
    score = Score()
    for case in CASES:
        assert score.add(case.name, case.truth, copy.deepcopy(case.truth)), case.name
    assert set(score.figures().values()) == {1.0}
    assert score.misses == []


def test_an_empty_answer_scores_nothing_but_the_threads_without_a_promise() -> None:
    score = Score()
    for case in CASES:
        assert not score.add(case.name, case.truth, {})
    figures = score.figures()
    assert figures["kind"] == figures["interviewers.f1"] == figures["interviews.f1"] == figures["perfect"] == 0


def test_names_match_across_order_honorifics_and_initials() -> None:
    assert is_same_person("Dr. Ana María Ruiz", "Ruiz, Ana Maria PhD")
    assert is_same_person("Kwame Boateng", "K. Boateng")
    assert not is_same_person("Kwame Boateng", "Kofi Boateng")
    assert matched(["Ana Ruiz", "Ana"], ["Ana", "Ana Ruiz"]) == [(0, 1), (1, 0)]


def test_wording_leaves_legal_forms_and_brackets_aside() -> None:
    assert is_same_wording("Lindhorst & Söhne", "Lindhorst Sohne GmbH")
    assert is_same_wording("Nurse (Band 5)", "Nurse")
    assert not is_same_wording("Lindhorst", "Lindau")
    assert is_same_title("Head of People", "Head of People, EMEA")
    assert not is_same_title("Head of People", "People")


def test_a_floor_fails_below_it_and_where_nothing_was_measured() -> None:
    assert below({"kind": 0.9}, {"kind": 0.9}) == []
    assert below({"kind": 0.89}, {"kind": 0.9, "stage": 0.5}) == [
        "kind: 0.89 is below 0.9",
        "stage: not measured is below 0.5",
    ]


def test_threads_held_back_are_found_only_when_named(tmp_path: Path) -> None:
    for folder in ("threads/one", "held-back/two"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "truth.json").write_text(json.dumps({"kind": "other"}))
    assert [case.name for case in cases_in([tmp_path])] == ["one"]
    assert [case.name for case in cases_in([tmp_path / "held-back"])] == ["two"]
