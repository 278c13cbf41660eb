"""The quick look before the forbidden topics finds all that the slow search finds (etiquette T6)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drafting.alternatives import first_letters, quick_look, top_level
from app.drafting.forbidden import forbidden, in_turn
from tests.support.jottings import jottings

REMARKS = [json.loads(line) for line in (Path(__file__).parent / "data" / "remarks.jsonl").read_text().splitlines()]


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("salar\\w+", "s"),
        ("(?:a |the )?range", "atr"),
        ("(?<!well )paid\\b", "p"),
        ("[£$€] ?\\d", "£$€"),
        ("\\d+ %", "0123456789"),
        ("(?:hush)?quiet", "hq"),
        ("\\bpto\\b", "p"),
        ("n{2}o", "n"),
        ("\\w+ing", ""),
        (".x", ""),
    ],
)
def test_the_first_letters_of_a_pattern(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == frozenset(letters)


def test_bars_in_groups_and_classes_part_nothing() -> None:
    assert top_level(r"a(?:b|c)|[|]d|e\|f") == ["a(?:b|c)", "[|]d", r"e\|f"]


def test_a_letter_of_another_script_is_looked_at_too() -> None:
    assert quick_look([r"\w+ pay"])("ärger pay")


def test_t6_whatever_the_slow_search_finds_passes_the_quick_look() -> None:
    texts = [(row["note"], row["trade"]) for row in REMARKS]
    texts += [(part, jotting.role) for jotting in jottings() for part in jotting.note.split(". ")]
    for text, trade in texts:
        assert forbidden(text, trade) == in_turn(text.lower(), trade.lower())


@given(st.lists(st.sampled_from([word for row in REMARKS for word in row["note"].split()]), max_size=12))
def test_t6_so_it_does_for_any_row_of_such_words(words: list[str]) -> None:
    text = " ".join(words).lower()
    assert forbidden(text, "") == in_turn(text, "")
