"""Which points fit a letter: by the words they share with what it is about (etiquette T4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.drafting.jotting.phrases import words
from app.drafting.jotting.word_classes import DETERMINERS, PREPOSITIONS
from app.drafting.points import Point

# Words that say nothing of a trade: they make no two texts alike.
_SAYS_NOTHING = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset(
        """
    three four five six seven eight nine ten hundred half
    and or but not was were are have had been when then also very what which who how people person team teams work
    works worked working role time times year years month months week weeks day days thing things everyone first
    last next good great much engineer engineers engineering manager managers senior junior lead head officer
    assistant specialist coordinator director analyst associate staff point points question questions member
    conversation interview company would could about make made them they their your with without from some took
    wrote moved used using kept every alone same still only most more than
    """.split()
    )
)


_LEAD = re.compile(r"^I (?:have |am )?")  # a sibling may say "I've" or "I also"


def chosen(points: Sequence[Point], around: str, used: str, count: int, *, noted: str = "") -> list[Point]:
    """The points that fit best: by the words they share with what the letter is about (those of `noted` count more),
    then by how well they read. One that a sibling draft already carries (`used` is their bodies) is not told a second
    time (etiquette T3)."""
    theme, told = stems(around), stems(noted)
    told_before = used.casefold()
    left = [point for point in points if _LEAD.sub("", point.text).casefold() not in told_before]

    def rank(point: Point) -> tuple[int, int]:
        figures = min(2, len(re.findall(r"\d[\d.,]*", point.source)))
        own = stems(point.text)
        return (-3 * len(own & theme) - 4 * len(own & told) - point.worth - figures, points.index(point))

    return sorted(left, key=rank)[:count]


def stems(text: str) -> set[str]:
    """Content words cut to five letters, for telling whether two texts are about the same things."""
    return {word.casefold()[:5] for word in words(text) if len(word) > 3 and word.casefold() not in _SAYS_NOTHING}
