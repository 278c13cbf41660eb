"""The signature block, found with or without "-- "."""

from __future__ import annotations

import re

from app.domain.mail import Address, LineKind, Message, Signature
from app.reading.mail.body import Body, Mark
from app.reading.mail.signature.fields import read_signature
from app.reading.mail.signature.words import (
    CLOSING,
    DELIMITER,
    EMAIL,
    PHONE,
    SENTENCE_END,
    TITLE_WORDS,
    is_name_like,
    is_own_name,
)

_CLOCK = re.compile(r"(?<![\d.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.])")  # the rows of a schedule are no signature
_SCHEDULE = re.compile(
    r"^\s*(?:(?:interview\s+)?(?:date|time|when|slot|with|guests?|interviewers?|panel|venue|where)\b[^\n:\t]{0,16}[:\t]"
    r"|guests?\b[^\n]{0,12}$|(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.]))",
    re.IGNORECASE | re.MULTILINE,
)
_CELL_END = re.compile(r"[\t\n|]")
_LISTS = re.compile(
    r"\s*(?:who|guests|attendees|participants|invitees|required|interviewers|panel)\s?:\s*\Z", re.IGNORECASE
)
_LINES = 14
_LENGTH = 110


def find_signature(body: Body, first: int, last: int, sender: Address) -> Signature | None:
    """The signature at the end of lines [first, last), or None. `sender` helps to know the name."""
    start = _start(body, first, last, sender)
    if start is None:
        return None
    return read_signature(body.text, body.lines[start].start, body.lines[last - 1].end, sender)


def _start(body: Body, first: int, last: int, sender: Address) -> int | None:
    floor = max(first, last - _LINES - 1)
    for index in range(last - 1, floor - 1, -1):
        if DELIMITER.match(body.line(index)) and index + 1 < last and _all_short(body, index + 1, last):
            named = _name_above(body, first, index, sender)
            return index if named is None else named
    marked = _marked(body, first, last)
    if marked is not None:
        named = _name_above(body, first, marked, sender)
        return marked if named is None else named
    start = _unmarked(body, first, last, floor, sender)
    if start is not None and any(_SCHEDULE.search(body.line(index)) for index in range(start, last)):
        return None
    return start


def _name_above(body: Body, first: int, start: int, sender: Address) -> int | None:
    """The short sign-off ("Jules") right above a marked block belongs to it."""
    above = start - 1
    if above > first and is_own_name(body.line(above), sender) and len(body.line(above)) < 50:
        return above
    return None


def _marked(body: Body, first: int, last: int) -> int | None:
    """The first line of a block that the mail program marked as signature and that lies at the end."""
    index = last
    while index > first and body.marks[index - 1] is Mark.SIGNATURE:
        index -= 1
    return index if index < last else None


def _unmarked(body: Body, first: int, last: int, floor: int, sender: Address) -> int | None:
    """After a closing word, at the sender's own name, or at short lines that hold a name and a title or phone."""
    low = last
    while low > floor and _is_short(body, low - 1):
        low -= 1
    names = [
        index
        for index in range(low, last)
        if is_own_name(_first_cell(body.line(index)), sender) and not _heads_list(body, index, first)
    ]
    if names:
        # "Leanne" and "Leanne Fujimoto (she/her)" right below it are one block.
        start = names[-1]
        for other in reversed(names[:-1]):
            start = other if start - other <= 2 else start
        if not any(_CLOCK.search(body.line(index)) for index in range(start, last)):
            return start
    for index in range(last - 2, max(floor, low - 1, first) - 1, -1):
        line = body.line(index)
        if len(line) < 60 and CLOSING.match(line.lstrip()) and is_name_like(_first_cell(body.line(index + 1))):
            return index + 1
    for index in range(low - 2, max(floor, first) - 1, -1):
        line = body.line(index)  # below the signature stands a footer of some length
        closes = len(line) < 60 and CLOSING.match(line.lstrip()) is not None
        if closes and _is_full_name(_first_cell(body.line(index + 1))) and _looks_signed(body, index + 2, last):
            return index + 1
    if last - 1 > first and body.gaps[last - 1] and _is_full_name(body.line(last - 1)):
        return last - 1
    for index in range(low, last - 1):
        apart = index > first and (body.gaps[index] or CLOSING.match(body.line(index - 1)))
        if apart and is_name_like(_first_cell(body.line(index))) and _looks_signed(body, index + 1, last):
            return index
    return None


def _heads_list(body: Body, index: int, first: int) -> bool:
    """Whether a line is the first of a list of several people: "Who:", "Ines Prado - organizer", "Marek Havel"."""
    return index > first and not body.gaps[index] and _LISTS.match(body.line(index - 1)) is not None


def _is_full_name(line: str) -> bool:
    """Two to four capitalised words and nothing else, as somebody signs who writes from a shared mailbox."""
    if not 2 <= len(line.split()) <= 4 or SENTENCE_END.search(line) or TITLE_WORDS.search(line):
        return False
    return is_name_like(line)


def _looks_signed(body: Body, first: int, last: int) -> bool:
    """Whether the lines below a name are what stands in a signature: a title, a phone, an address."""
    for index in range(first, min(first + 3, last)):
        line = body.line(index)
        if PHONE.search(line) or EMAIL.search(line) or (TITLE_WORDS.search(line) and not SENTENCE_END.search(line)):
            return True
    return False


def _is_short(body: Body, index: int) -> bool:
    line = body.line(index)
    if len(line) > _LENGTH and not (len(line) < 300 and (PHONE.search(line) or "|" in line or "\t" in line)):
        return False
    if body.lines[index].kind is LineKind.HEADING:
        return False
    return not (SENTENCE_END.search(line) and len(line) > 60 and not PHONE.search(line))


def _all_short(body: Body, first: int, last: int) -> bool:
    return all(len(body.line(index)) <= 400 for index in range(first, last))


def _first_cell(line: str) -> str:
    return _CELL_END.split(line, maxsplit=1)[0].strip() if len(line) < 2 * _LENGTH else line


def quoted_signature(message: Message, start: int, end: int, author: Address) -> Signature | None:
    """The signature at the end of a quoted stretch of `message.text`."""
    lines = tuple(line for line in message.lines if start <= line.start and line.end <= end)
    if not lines:
        return None
    texts = tuple(message.text[line.start : line.end] for line in lines)
    body = Body(message.text, lines, (), (), (Mark.NONE,) * len(lines), (False,) * len(lines), texts)
    return find_signature(body, 0, len(lines), author)
