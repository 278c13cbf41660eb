"""The tokens of running text: words, numbers, ordinals, numeric dates and marks, with their spans.

One pass, no backtracking over more than a number's few groups: linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import NamedTuple, cast


class TokenKind(Enum):
    """What a token of a sentence is to the reader of dates."""

    WORD = auto()
    NUMBER = auto()  # "5"; `value` is set
    ORDINAL = auto()  # "5th"; `value` is set
    DATE = auto()  # "3/5", "05.03.2026", "2026-03-05": looks like a numeric date
    CLOCK = auto()  # "10:30", "9.30am", "3pm": a time of day
    CODE = auto()  # a phone number, a reference, an address of the web
    MARK = auto()  # one punctuation character; dashes are all "-", apostrophes all "'"
    BREAK = auto()  # an empty line: phrases do not go across


class Token(NamedTuple):
    """`low` is `text` in lower case with straight apostrophes; for a MARK the folded mark."""

    kind: TokenKind
    text: str
    low: str
    start: int
    end: int
    value: int = -1


# Members by names of their own: to ask an enumeration for one of its members takes ten times as long in Python 3.11.
WORD_TOKEN, NUMBER_TOKEN, ORDINAL_TOKEN, DATE_TOKEN = (
    TokenKind.WORD,
    TokenKind.NUMBER,
    TokenKind.ORDINAL,
    TokenKind.DATE,
)
DATE_TOKEN, CLOCK_TOKEN, CODE_TOKEN = TokenKind.DATE, TokenKind.CLOCK, TokenKind.CODE
MARK_TOKEN, BREAK_TOKEN = TokenKind.MARK, TokenKind.BREAK

# Makes a token of its fields in half the time that `Token(…)` takes; a mail has hundreds of them.
_token = cast("Callable[[tuple[TokenKind, str, str, int, int, int]], Token]", partial(tuple.__new__, Token))

_SCAN = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+)"
    r"|(?P<digits>\d+(?:[./-]\d+){0,5})"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<gap>\n[^\S\n]*\n)"
    r"|(?P<mark>[^\w\s])"
)
_FIGURES = re.compile(r"(?:https?://|www\.)\S+|(\d+(?:[./-]\d+){0,5})")
_CLOCK_TAIL = re.compile(
    r"(?::\d\d(?::\d\d)?)?(?:[ap](?=[ -])|[ \u00a0\u202f]?(?:[ap]\.?m\b\.?|uhr\b|hrs\b|o['’]clock\b))", re.IGNORECASE
)
_CLOCK_COLON = re.compile(r":\d\d(?::\d\d)?(?!\d)|h(?:\d\d)?\b")
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th|er|ère|ste|º|ª)(?!\w)", re.IGNORECASE)
_YEARS_FIRST = re.compile(r"\d{4}([-/.])\d{1,2}\1\d{1,2}")
_YEARS_LAST = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})")
_NO_YEAR = re.compile(r"\d{1,2}/\d{1,2}")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
_WEEKDAY_BEHIND = re.compile(r"[ \u00a0]?\((?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_GLUED_BEFORE = frozenset("#$€£@_%&=+./\\")
_FOLD = {"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "⋅": "·"}


def scan(text: str) -> list[Token]:
    """The tokens of `text`, in order. Offsets count in `text`."""
    found: list[Token] = []
    curly = "’" in text
    position, last = 0, -1
    while position > last:  # digits may take in more or less than was matched: then the scan begins anew behind them
        last = position
        for match in _SCAN.finditer(text, position):
            kind = match.lastgroup
            piece = match[0]
            start, end = match.span()
            if kind == "word":
                low = piece.lower()
                found.append(_token((WORD_TOKEN, piece, low.replace("’", "'") if curly else low, start, end, -1)))
            elif kind == "mark":
                found.append(_token((MARK_TOKEN, piece, _FOLD.get(piece, piece), start, end, -1)))
            elif kind == "digits":
                position = _digits(text, start, end, found)
                if position != end:
                    break
            elif kind == "gap":
                found.append(Token(BREAK_TOKEN, "", "", start, end))
            else:
                found.append(Token(CODE_TOKEN, piece, "", start, end))
        else:
            break
    return found


def numeric_dates(text: str) -> list[Token]:
    """The tokens of `text` that look like a numeric date, and no others."""
    found: list[Token] = []
    position, last = 0, -1
    while position > last:
        last = position
        for match in _FIGURES.finditer(text, position):
            if match.lastindex:
                position = _digits(text, match.start(), match.end(), found)
                if position != match.end():
                    break
        else:
            break
    return [token for token in found if token.kind is DATE_TOKEN]


def _digits(text: str, start: int, end: int, found: list[Token]) -> int:
    """Sort a run of digits joined by dots, slashes and hyphens; gives where to go on."""
    piece = text[start:end]
    if "-" in piece and ("/" in piece or "." in piece) and not _YEARS_FIRST.fullmatch(piece):
        end = start + piece.index("-")
        piece = text[start:end]
    before = text[start - 1] if start else " "
    glued = before.isalnum() or before in _GLUED_BEFORE
    if piece.isdigit():
        return _number(text, start, end, glued, found)
    kind = _compound(text, piece, end, glued)
    if kind is CLOCK_TOKEN:
        tail = _CLOCK_TAIL.match(text, end)
        end = tail.end() if tail else end
    elif kind is DATE_TOKEN and _DOTTED.fullmatch(piece):
        end += text[end] == "."  # "16.03.": its last dot belongs to it
    elif kind is MARK_TOKEN:  # "5-7": two numbers and a dash
        end = start + piece.index("-")
        return _number(text, start, end, glued, found)
    found.append(Token(kind, text[start:end], text[start:end].lower(), start, end))
    return end


def _compound(text: str, piece: str, end: int, glued: bool) -> TokenKind:
    after = text[end] if end < len(text) else " "
    closed = not (after.isalnum() or after in "_@%/\\")
    if not glued and closed:
        if _YEARS_FIRST.fullmatch(piece) or _YEARS_LAST.fullmatch(piece) or _NO_YEAR.fullmatch(piece):
            return DATE_TOKEN
        ends = after == "." and not text[end + 1 : end + 2].isdigit()
        if _DOTTED.fullmatch(piece) and (ends or _WEEKDAY_BEHIND.match(text, end)):
            day, month = map(int, piece.split("."))
            if 1 <= day <= 31 and 1 <= month <= 12:
                return DATE_TOKEN
    if _DOTTED.fullmatch(piece) and not glued:
        hours, minutes = piece.split(".")
        if int(hours) < 25 and len(minutes) == 2 and int(minutes) < 60:
            return CLOCK_TOKEN
    if "-" in piece and "/" not in piece and "." not in piece and len(piece) < 10:
        return MARK_TOKEN
    return CODE_TOKEN


def _number(text: str, start: int, end: int, glued: bool, found: list[Token]) -> int:
    piece = text[start:end]
    if glued or end - start > 8:
        found.append(Token(CODE_TOKEN, piece, piece, start, end))
        return end
    value = int(piece)
    if end - start <= 2:
        if tail := _ORDINAL_TAIL.match(text, end):
            end = tail.end()
            found.append(Token(ORDINAL_TOKEN, text[start:end], text[start:end].lower(), start, end, value))
            return end
        if value < 25 and (tail := _CLOCK_TAIL.match(text, end) or _CLOCK_COLON.match(text, end)):
            end = tail.end()
            found.append(Token(CLOCK_TOKEN, text[start:end], text[start:end].lower(), start, end, value))
            return end
    after = text[end] if end < len(text) else " "
    kind = CODE_TOKEN if after.isalpha() or after in "_@" else NUMBER_TOKEN
    found.append(Token(kind, piece, piece, start, end, value))
    return end
