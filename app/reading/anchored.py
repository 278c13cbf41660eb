"""Patterns that begin with one of a few words: tried only where such a word stands.

A search that begins with a choice of words tries it at every character of a text. Finding each of the words first is
some ten times as fast, and what is found is the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

REACH = 400  # characters from its first word within which a pattern's closing word stands


def lower_alike(text: str) -> str:
    """`text` in lower case, every character in its place ("İ" would become two)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def places(low: str, words: tuple[str, ...], start: int, end: int) -> list[int]:
    """Where in `low[start:end]` one of the words begins, in order. Words may overlap; they may be parts of words."""
    found: list[int] = []
    for word in words:
        at = low.find(word, start, end)
        while at >= 0:
            found.append(at)
            at = low.find(word, at + 1, end)
    found.sort()
    return found


@dataclass(frozen=True, slots=True)
class Anchored:
    """A pattern, and the words (lower case) with one of which each of its matches begins.

    One that begins with a word of `open` also holds one of `closing`, within `REACH` characters. `first`: a match may
    begin at the very beginning of a text too.
    """

    pattern: re.Pattern[str]
    words: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    first: bool = False

    def finditer(self, text: str, low: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """As `re.finditer`; `low` is `lower_alike(text)`."""
        begins = places(low, self.words, start, end) if self.words else []
        if self.open and (ends := places(low, self.closing, start, end)):
            opened = places(low, self.open, start, end)
            if self.first and not start:
                opened.insert(0, 0)
            begins += [at for at in opened if (n := bisect_left(ends, at)) < len(ends) and ends[n] - at <= REACH]
            begins.sort()
        done = start
        for at in begins:
            if at < done:
                continue
            match = self.pattern.match(text, at, end)
            if match is not None:
                done = match.end()
                yield match
