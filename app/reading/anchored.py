"""Patterns that begin with one of a few words: tried only where such a word stands.

A search that begins with a choice of words tries it at every character of a text. Finding each of the words first is
some ten times as fast, and what is found is the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

REACH = 400  # characters from its first word within which a pattern's closing word stands

_HEAD = 4
_WORD_HEAD = re.compile(rf"(\w{{1,{_HEAD}}})\w*")


def lower_alike(text: str) -> str:
    """`text` in lower case, every character in its place ("İ" would become two)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch [start, end) of a text to search: `low` is `lower_alike(text)`, `heads` the beginnings of its words."""

    text: str
    low: str
    heads: frozenset[str]
    start: int
    end: int

    def places(self, words: Heads) -> list[int]:
        """Where one of the words begins, in order. Words may overlap; they may be parts of words."""
        found: list[int] = []
        low, start, end = self.low, self.start, self.end
        for head in words.keys() & self.heads:
            for word in words[head]:
                at = low.find(word, start, end)
                while at >= 0:
                    found.append(at)
                    at = low.find(word, at + 1, end)
        found.sort()
        return found


Heads = dict[str, tuple[str, ...]]  # words by the letters they begin with, at most `_HEAD`; signs by ""


@lru_cache(maxsize=32)  # several searches look at the same passage one after the other
def ground(text: str, start: int, end: int) -> Ground:
    """The text from `start` to `end`, prepared once for any number of word lists."""
    low = lower_alike(text)
    heads = set(_WORD_HEAD.findall(low, start, end))
    short = ({head[:length] for head in heads} for length in range(_HEAD))
    return Ground(text, low, frozenset(heads.union(*short, ("",))), start, end)


def by_head(words: tuple[str, ...]) -> Heads:
    """The words of a list by their first letters, so that only those that can occur are looked for."""
    made: Heads = {}
    for word in words:
        match = _WORD_HEAD.match(word)
        head = match[1] if match is not None else ""
        made[head] = (*made.get(head, ()), word)
    return made


class Anchored:
    """A pattern, and the words (lower case) with one of which each of its matches begins.

    One that begins with a word of `open` also holds one of `closing`, within `REACH` characters. `first`: a match may
    begin at the very beginning of a text too.
    """

    def __init__(
        self,
        pattern: re.Pattern[str],
        words: tuple[str, ...] = (),
        open: tuple[str, ...] = (),  # noqa: A002 - said of words that open a phrase
        closing: tuple[str, ...] = (),
        *,
        first: bool = False,
    ) -> None:
        self.pattern = pattern
        self.words = by_head(words)
        self.open = by_head(open)
        self.closing = by_head(closing)
        self.first = first

    def finditer(self, where: Ground) -> Iterator[re.Match[str]]:
        """As `re.finditer` over that stretch."""
        begins = where.places(self.words) if self.words else []
        if self.open and (ends := where.places(self.closing)):
            opened = where.places(self.open)
            if self.first and not where.start:
                opened.insert(0, 0)
            begins += [at for at in opened if (n := bisect_left(ends, at)) < len(ends) and ends[n] - at <= REACH]
            begins.sort()
        done = where.start
        for at in begins:
            if at < done:
                continue
            match = self.pattern.match(where.text, at, where.end)
            if match is not None:
                done = match.end()
                yield match
