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
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from app.reading.late import late

K = TypeVar("K")
Word = tuple[int, str]
_Beginning = tuple[re.Pattern[str], list[tuple[K, re.Pattern[str]]]]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:st|nd|rd|th)\b|[☎📞📹🎥💻📍👍✅]")
_SHORT = {"you": "u", "your": "ur", "please": "pls", "are": "r", "tomorrow": "tmrw"}  # as people write on a telephone
_HEAD_END = re.compile(r"[^\w']")
_ANY = r"[\w'’-]+"
_GAP = r"[^.!?\n]{0,40}?\b"


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words in [start, end) of `text`, lower case, with where they begin; curly apostrophes made straight."""
    piece = text[start:end].lower().replace("’", "'")
    if len(piece) == end - start:
        return [(match.start() + start, match[0]) for match in _WORD.finditer(piece)]
    return [(match.start(), match[0].lower().replace("’", "'")) for match in _WORD.finditer(text, start, end)]


class PhraseBook(Generic[K]):
    """Phrases by key. What begins with a word is compiled when a text first holds that word."""

    def __init__(self, phrases: Mapping[K, Sequence[str]]) -> None:
        self._phrases: dict[str, dict[K, list[str]]] = {}
        for key, lines in phrases.items():
            for phrase in lines:
                for head in _heads(phrase):
                    self._phrases.setdefault(head, {}).setdefault(key, []).append(phrase)
        self._patterns: dict[str, _Beginning[K]] = {}

    def _beginning(self, word: str) -> _Beginning[K]:
        """The patterns of the phrases that begin with the word: of all, and for each key."""
        by_key = {
            key: "|".join(sorted(map(_pattern, lines), key=len, reverse=True))
            for key, lines in self._phrases[word].items()
        }
        either = re.compile("|".join(by_key.values()), re.IGNORECASE)
        found = self._patterns[word] = (
            either,
            [(key, re.compile(pattern, re.IGNORECASE)) for key, pattern in by_key.items()],
        )
        return found

    def find(self, text: str, words: Sequence[Word], end: int) -> Iterator[tuple[K, int, int]]:
        """Key, start and end of each phrase in the text up to `end`, by where it begins; `words` are the text's."""
        reached: dict[K, int] = {}
        known, patterns = self._phrases, self._patterns
        for start, word in words:
            if word not in known:
                continue
            either, each = patterns.get(word) or self._beginning(word)
            if either.match(text, start, end) is None:
                continue
            for key, pattern in each:
                if start < reached.get(key, 0):
                    continue
                match = pattern.match(text, start, end)
                if match is not None:
                    reached[key] = match.end()
                    yield key, start, match.end()


class Opening:
    """A pattern tried only where a word stands that all it matches begins with; "cancel*" is a word's beginning.

    A search costs one look at each word, however many alternatives the pattern has.
    """

    def __init__(self, heads: str, source: str) -> None:
        listed = heads.split()
        self._heads = frozenset(word for word in listed if not word.endswith("*"))
        self._stems = tuple(word[:-1] for word in listed if word.endswith("*"))
        self._pattern = late(source, re.IGNORECASE)

    def finditer(self, text: str, words: Sequence[Word], start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in [start, end) of `text`, whose words are given."""
        heads, stems, reached = self._heads, self._stems, start
        for at, word in words[bisect_left(words, (start, "")) : bisect_left(words, (end, ""))]:
            if at < reached or (word not in heads and not (stems and word.startswith(stems))):
                continue
            match = self._pattern.match(text, at, end)
            if match is not None:
                reached = match.end()
                yield match

    def search(self, text: str, words: Sequence[Word], start: int, end: int) -> re.Match[str] | None:
        """The first match in [start, end) of `text`, whose words are given."""
        return next(self.finditer(text, words, start, end), None)


def _heads(phrase: str) -> list[str]:
    """The words that the phrase may begin with."""
    first = phrase.removeprefix("^ ").split(maxsplit=1)[0]
    words = [(_HEAD_END.split(word)[0] or word).lower() for word in first.split("/")]
    return list(dict.fromkeys(words + [_SHORT[word] for word in words if word in _SHORT]))


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
    if word in _SHORT:
        return rf"{word}(?!\w)|{_SHORT[word]}(?!\w)"
    escaped = re.escape(word).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\-", r"[-\s]?")
    return escaped + (r"(?!\w)" if word[-1].isalnum() else "")
