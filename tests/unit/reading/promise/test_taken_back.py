"""Dates that are taken back, and wordings of time by which people promise word."""

from __future__ import annotations

from datetime import date

import pytest

from app.reading.promise import read_promise
from app.reading.promise.promised import find_promised
from app.reading.promise.taken_back import is_taken_back
from tests.unit.reading.promise.test_standing import passage, thread

WEDNESDAY = date(2026, 9, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Please forget the date I gave you, the board has not met.",
        "Disregard the deadline mentioned last week; we have none at present.",
        "The day I named no longer stands.",
        "The decision has been put off until further notice.",
        "There is no date any more, I'm afraid.",
    ],
)
def test_a_date_that_is_taken_back_leaves_nothing_to_wait_for(text: str) -> None:
    assert is_taken_back(text)
    promised = passage("You will hear from us by Friday.")
    assert read_promise(thread(promised)) is not None
    assert read_promise(thread(promised, passage(text, 2))) is None


@pytest.mark.parametrize(
    "text",
    [
        "Please bear with us a little longer.",
        "I don't have any news yet, sorry.",
        "The visit is put off until further notice.",
        "Forget what I said about the car park.",
    ],
)
def test_patience_asked_for_leaves_the_old_date_standing(text: str) -> None:
    assert read_promise(thread(passage("You will hear from us by Friday."), passage(text, 2))) is not None


def test_a_new_date_stands_where_an_old_one_was_taken_back() -> None:
    renewed = passage("Forget the date I gave you. We will let you know by Monday 23 March.", 2)
    promise = read_promise(thread(passage("You will hear from us by Friday."), renewed))
    assert promise is not None
    assert promise.latest == date(2026, 3, 23)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Top of next week we'll give you our decision.", 14, 15),
        ("By this time next week you will know.", 9, 16),
        ("You'll have our answer in a week's time.", 16, 16),
        ("We'll be back to you by arvo Friday.", 9, 11),
        ("We'll tell you by Thursday, ok?", 9, 10),
        ("Let us meet on Monday and we'll let you know our conclusion by Tuesday.", 9, 15),
        ("You'll hear within two days of the chair coming home on Monday.", 14, 16),
        ("The last interviews are on Monday; you will hear within three days of that date.", 14, 17),
        ("Entries close on Monday and we'll tell everybody within a week of the closing date.", 14, 21),
        ("Decisions are sent out by the last day of the month.", 9, 30),
    ],
)
def test_word_is_promised_in_everyday_terms(text: str, earliest: int, latest: int) -> None:
    window = find_promised(text, WEDNESDAY, zone="Europe/London")[-1].window
    assert (window.earliest.day, window.latest.day) == (earliest, latest)


def test_a_question_promises_nothing() -> None:
    assert not find_promised("Will we let you know by Thursday?", WEDNESDAY)
