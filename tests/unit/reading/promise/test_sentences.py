"""What recruiters write, sentence by sentence: promises with their days, and what is none."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reading.promise import find_promised, find_windows
from app.reading.promise.units import Anchor
from tests.unit.reading.promise.sentence_table import NOTHING, PROMISES

WEDNESDAY = date(2026, 3, 11)
ROWS = [tuple(part.strip() for part in line.split("|")) for line in PROMISES.strip().splitlines()]


def test_the_table_is_not_small() -> None:
    assert len(ROWS) + len(NOTHING.strip().splitlines()) >= 150


@pytest.mark.parametrize(("text", "days"), ROWS)
def test_a_promise_gives_its_days(text: str, days: str) -> None:
    said = find_promised(text, WEDNESDAY, zone="Europe/London")
    assert said, "no promise was read"
    best = max(p.strength for p in said)
    window = [p for p in said if p.strength is best][-1].window
    assert f"{window.earliest:%m-%d} {window.latest:%m-%d}" == days


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_what_promises_no_word_is_left_alone(text: str) -> None:
    assert find_promised(text, WEDNESDAY, zone="Europe/London") == ()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Hi. We'll let you know by Wednesday. Bye.", "We'll let you know by Wednesday"),
        ("Applicants will be notified, as ever, no later than Friday, August 21.", "no later than Friday, August 21"),
    ],
)
def test_the_quote_is_the_shortest_words_that_say_so(text: str, quote: str) -> None:
    [said] = find_promised(text, WEDNESDAY)
    assert text[said.start : said.end] == quote


@settings(deadline=None)  # shared machines stall
@given(st.text(max_size=300), st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1)))
def test_any_text_is_read(text: str, base: date) -> None:
    for said in find_promised(text, base):
        assert 0 <= said.start < said.end <= len(text)
        assert said.window.earliest <= said.window.latest


PIECES = """by within in the next week weeks days 2 - 5 business of after your interview Friday March 12th or so , .
until we will let you know hear from us decision end early mid late month a few couple fortnight Easter on Monday and
then the"""


@settings(deadline=None)  # shared machines stall
@given(
    st.lists(st.sampled_from(PIECES.split()), max_size=40),
    st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 1, 1)),
)
def test_any_jumble_of_promising_words_is_read_in_order(pieces: list[str], base: date) -> None:
    windows = find_windows(" ".join(pieces), base)
    assert all(w.earliest <= w.latest for w in windows)
    assert all(a.end <= b.start for a, b in pairwise(windows))


@pytest.mark.parametrize(
    "piece",
    [
        "by ", "the ", "the next ", "within 5 ", "the end of ", "early in ", "we will let you know ", "you will hear ",
        "a week or ", "the week of ", "Monday or ", "not ", "if you haven't ", "by Friday, ", "decision ", "(",
        "it will come ", "let you ", "\n", "a.", "5 - ", "once we ", "in the new ",
    ],
)  # fmt: skip
def test_hostile_repetition_is_read_to_its_end(piece: str) -> None:
    assert len(find_promised(piece * 6_000, WEDNESDAY)) >= 0


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("After the call you get an answer within five working days.", Anchor.INTERVIEW),
        ("After your interview it takes us three days at most to come to a decision.", Anchor.INTERVIEW),
        ("You'll have a yes or no within 3 days of the working interview.", Anchor.INTERVIEW),
        ("Once it's with us it takes five working days at most and then you know where you stand.", Anchor.CONDITION),
        ("As soon as we have both references we need two days, then you have our answer.", Anchor.CONDITION),
    ],
)
def test_a_count_takes_what_its_own_sentence_counts_from(text: str, anchor: Anchor) -> None:
    [said] = find_promised(text, WEDNESDAY)
    assert said.window.anchor is anchor
