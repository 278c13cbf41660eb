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
_HEAD_END = re.compile(r"[^\w']")
_ANY = r"[\w'’-]+"
_GAP = r"[^.!?\n]{0,40}?\b"


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words in [start, end) of `text`, lower case, with where they begin; curly apostrophes made straight."""
    return [(match.start(), match[0].lower().replace("’", "'")) for match in _WORD.finditer(text, start, end)]


class PhraseBook(Generic[K]):
    """Phrases by key. What begins with a word is compiled when a text first holds that word."""

    def __init__(self, phrases: Mapping[K, Sequence[str]]) -> None:
        self._phrases: dict[str, dict[K, list[str]]] = {}
        for key, lines in phrases.items():
            for phrase in lines:
                for head in _heads(phrase):
                    self._phrases.setdefault(head, {}).setdefault(key, []).append(phrase)
        self._patterns: dict[str, list[tuple[K, re.Pattern[str]]]] = {}

    def _beginning(self, word: str) -> list[tuple[K, re.Pattern[str]]]:
        """For each key the pattern of its phrases that begin with the word."""
        found = self._patterns.get(word)
        if found is None:
            found = self._patterns[word] = [
                (key, re.compile("|".join(sorted(map(_pattern, lines), key=len, reverse=True)), re.IGNORECASE))
                for key, lines in self._phrases[word].items()
            ]
        return found

    def find(self, text: str, words: Sequence[Word], end: int) -> Iterator[tuple[K, int, int]]:
        """Key, start and end of each phrase in the text up to `end`, by where it begins; `words` are the text's."""
        reached: dict[K, int] = {}
        for start, word in words:
            if word not in self._phrases:
                continue
            for key, pattern in self._beginning(word):
                if start < reached.get(key, 0):
                    continue
                match = pattern.match(text, start, end)
                if match is not None:
                    reached[key] = match.end()
                    yield key, start, match.end()


def _heads(phrase: str) -> list[str]:
    """The words that the phrase may begin with."""
    first = phrase.removeprefix("^ ").split(maxsplit=1)[0]
    return list(dict.fromkeys((_HEAD_END.split(word)[0] or word).lower() for word in first.split("/")))


def _pattern(phrase: str) -> str:
    """The pattern of the whole phrase."""
    tokens = phrase.split()
    line_start = ""
    if tokens[0] == "^":
        line_start, tokens = r"(?:(?<=\n)|(?<![\s\S]))", tokens[1:]
    pattern = "".join(
        _piece(token, first=index == 0, after_gap=index > 0 and tokens[index - 1] == "...")
        for index, token in enumerate(tokens)
    )
    return f"(?:{line_start}{pattern})"


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
