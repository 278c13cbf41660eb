"""A pattern that is tried only at its words finds what a search finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.anchored import REACH, Anchored, by_head, ground, lower_alike
from app.reading.role import patterns

PATTERNS = [
    *(anchored for anchored, _ in patterns.ANCHORED),
    patterns.ANCHORED_PLAIN,
    patterns.ANCHORED_LABEL,
]
WORDS = st.sampled_from(
    """
    the The our your role position post job Position: role: Company: of as for at with to be an a interview interviewed
    hiring seeking Night Porter Data Engineer Quill Ledger wants invites joining join here after apply applied would you
    vacancies candidates application opening chat Hotel & Sons İstanbul Éclair . , : - – \n \n\n \t ( ) 2nd iOS C++
    """.split(" ")  # noqa: SIM905
)


@pytest.mark.parametrize("anchored", PATTERNS, ids=lambda anchored: anchored.pattern.pattern[:40])
@given(words=st.lists(WORDS, max_size=40), cut=st.integers(0, 12))
def test_finds_what_a_search_finds(anchored: Anchored, words: list[str], cut: int) -> None:
    text = " ".join(words)
    start, end = min(cut, len(text)), max(len(text) - cut, 0)
    found = [match.span() for match in anchored.finditer(ground(text, start, end))]
    assert found == [match.span() for match in anchored.pattern.finditer(text, start, end)]


def test_lower_case_keeps_every_character_in_its_place() -> None:
    assert lower_alike("İzmir AND Ålesund") == "İzmir and ålesund"
    assert lower_alike("Straße") == "straße"


def test_words_may_overlap_and_come_in_order() -> None:
    assert ground("the other theme", 0, 15).places(by_head(("the", "th"))) == [0, 0, 5, 5, 10, 10]


def test_a_closing_word_far_behind_closes_nothing() -> None:
    anchored = Anchored(re.compile(r"the[ ]+role"), open=("the",), closing=("role",))
    near, far = f"the{' ' * 20}role", f"the{' ' * (REACH + 20)}role"
    assert [m.start() for m in anchored.finditer(ground(near, 0, len(near)))] == [0]
    assert not list(anchored.finditer(ground(far, 0, len(far))))
