"""Rough notes of many trades: what goes out is clean, and what must not go out is named (etiquette T3, T5, T6)."""

from __future__ import annotations

import re

import pytest

from app.drafting import check
from app.drafting.jotting.tidy import tidy
from app.drafting.sentences import core
from tests.support.jottings import Jotting, jottings

ALL = jottings()


@pytest.mark.parametrize("jotting", ALL, ids=lambda jotting: jotting.role)
def test_t6_no_rough_note_lets_out_what_must_stay_in(jotting: Jotting) -> None:
    body = core(jotting.thanks().body)
    assert not [word for word in jotting.secret if re.search(rf"\b{re.escape(word)}\b", body)]


@pytest.mark.parametrize("jotting", ALL, ids=lambda jotting: jotting.role)
def test_t5_a_draft_from_any_rough_note_passes_the_guard(jotting: Jotting) -> None:
    report = check(
        jotting.thanks(), reading=jotting.reading, profile=jotting.profile, notes=jotting.notes, mailbox=jotting.mailbox
    )
    assert report.ok, report.problems


def _body(role: str) -> str:
    return core(next(jotting for jotting in ALL if jotting.role == role).thanks().body)


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("Data Analyst", "how you forecast the waste in each shop"),  # "She explain me how they …"
        ("Data Analyst", "I brought waste down from 9 to 6 percent with a forecast model for 120 bakeries"),
        ("Fundraising Manager", "a three-year plan by autumn"),  # "P wants 3 yr plan"
        ("Fundraising Manager", "retention went up by 14 points"),
        ("Head Gardener", "one acre walled garden"),  # no slip of "care"
        ("HR Business Partner", "what I would do in the first 30 days"),
        ("Museum Educator", "SEND mornings"),
        ("Apprentice Joiner", "bring my own chisels"),
        ("Primary Teacher", "the idea of the maths trail"),  # the silence asked for is about something else
        ("Account Manager", "whether I'd drive to Leeds weekly: yes"),
        ("Night Shelter Coordinator", "the rota app"),
    ],
)
def test_t3_what_was_jotted_comes_out_as_a_sentence(role: str, words: str) -> None:
    assert words in _body(role)


def test_t4_what_others_did_with_ones_work_is_not_told_as_ones_own_deed() -> None:
    assert "I quoted" not in _body("Policy Officer")


def test_t6_bad_news_of_theirs_is_not_welcomed() -> None:
    assert not re.search(r"(?:glad|good|great) to (?:hear|learn) that machine 4", _body("Machine Operator"))


@pytest.mark.parametrize("word", ["butchery", "bakery", "joinery", "dentistry"])
def test_the_name_of_a_craft_is_no_slip(word: str) -> None:
    assert tidy(f"doing the {word} ourselves") == f"doing the {word} ourselves"
