"""Phrase books: lists of phrases written as people say them, found in one walk over a text's words.

A phrase is words with blanks between. Some have a meaning of their own:

    a/b/c    one of these          [a/b]   may be missing         !a/b   not followed by one of these
    cancel*  begins like this (not as a phrase's first word)       _      any one word
    ...      up to 40 characters of the same sentence              ?      a question mark later in the sentence
    ^        (first) only at the beginning of a line               $      (last) only at the end of a sentence or line

Only where a phrase's first word stands is a pattern tried, so that a book of hundreds costs little more than the
walk itself, in linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

K = TypeVar("K")
Word = tuple[int, str]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:st|nd|rd|th)\b|[☎📞📹🎥💻📍]")
_ANY = r"[\w'’-]+"
_GAP = r"[^.!?\n]{0,40}?\b"


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words in [start, end) of `text`, lower case, with where they begin; curly apostrophes made straight."""
    return [(match.start(), match[0].lower().replace("’", "'")) for match in _WORD.finditer(text, start, end)]


class PhraseBook(Generic[K]):
    """Phrases by key."""

    def __init__(self, phrases: Mapping[K, Sequence[str]]) -> None:
        heads: dict[str, dict[K, list[str]]] = {}
        for key, lines in phrases.items():
            for phrase in lines:
                for head, rest in _compiled(phrase):
                    heads.setdefault(head, {}).setdefault(key, []).append(rest)
        self._sources = heads
        self._patterns: dict[str, list[tuple[K, re.Pattern[str]]]] = {}

    def _of(self, head: str) -> list[tuple[K, re.Pattern[str]]]:
        """The patterns of a first word, compiled when it first occurs."""
        if head not in self._patterns:
            self._patterns[head] = [
                (key, re.compile("|".join(sorted(rests, key=len, reverse=True)), re.IGNORECASE))
                for key, rests in self._sources[head].items()
            ]
        return self._patterns[head]

    def find(self, text: str, words: Sequence[Word], end: int) -> Iterator[tuple[K, int, int]]:
        """Key, start and end of each phrase in the text up to `end`, by where it begins; `words` are the text's."""
        reached: dict[K, int] = {}
        for start, word in words:
            if word not in self._sources:
                continue
            for key, pattern in self._of(word):
                if start < reached.get(key, 0):
                    continue
                match = pattern.match(text, start, end)
                if match is not None:
                    reached[key] = match.end()
                    yield key, start, match.end()


def _compiled(phrase: str) -> list[tuple[str, str]]:
    """The phrase's possible first words, each with the pattern of the whole phrase."""
    tokens = phrase.split()
    line_start = ""
    if tokens[0] == "^":
        line_start, tokens = r"(?:(?<=\n)|(?<![\s\S]))", tokens[1:]
    pattern = "".join(
        _piece(token, first=index == 0, after_gap=index > 0 and tokens[index - 1] == "...")
        for index, token in enumerate(tokens)
    )
    found = []
    for word in tokens[0].split("/"):
        head = re.split(r"[^\w']", word)[0] or word
        found.append((head.lower(), f"(?:{line_start}{pattern})"))
    return list(dict.fromkeys(found))


def _piece(piece: str, *, first: bool, after_gap: bool) -> str:
    if piece == "...":
        return _GAP
    if piece == "?":
        return r"[^.!\n]{0,80}?\?"
    if piece == "$":
        return r"(?=\s*(?:[.!?,;:)\n]|$))"
    gap = "" if first or after_gap else r"\s+"
    if piece.startswith("!"):
        return rf"(?!\s+(?:{_words(piece[1:])}))"
    if piece.startswith("["):
        return rf"(?:{gap}(?:{_words(piece[1:-1])}))?"
    if piece == "_":
        return rf"{gap}(?:{_ANY})"
    return rf"{gap}(?:{_words(piece)})"


def _words(piece: str) -> str:
    return "|".join(_word(word) for word in piece.split("/"))


def _word(word: str) -> str:
    if word == "_":
        return _ANY
    escaped = re.escape(word).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\-", r"[-\s]?")
    return escaped + (r"(?!\w)" if word[-1].isalnum() else "")
