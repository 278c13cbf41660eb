"""Which parts of a mail are read and how far, which are but named, and a mail without all that is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.reading.mail import headers
from app.reading.mail.mime import Entity, entity

MAX_PARTS = 100
MAX_DEPTH = 12
MAX_TEXT = 3_000_000  # characters of one text part that are read
MAX_TEXT_BYTES = 2 * MAX_TEXT  # bytes of one text part that are decoded; few charsets take more for a character
SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
_CALENDARS = ("text/calendar", "text/x-vcalendar", "application/ics")
_CALENDAR_NAMES = (".ics", ".ical", ".ifb", ".vcs")
_TEXTS = ("text/plain", "text/html", "text/enriched", "text/markdown")
_BEFORE_HEAD = re.compile(rb"[\r\n \t\xef\xbb\xbf]*")  # blank lines, and the mark of UTF-8


def head_start(raw: bytes) -> int:
    """Where the head begins: after the separator of an mbox, and after what is no line of a head."""
    start = raw.index(b"\n") + 1 if raw.startswith(b"From ") and b"\n" in raw[:500] else 0
    first = raw[start : start + 1]
    found = _BEFORE_HEAD.match(raw, start) if first and first in b"\r\n \t\xef" else None
    return found.end() if found else start


def without_unread(raw: bytes) -> bytes:
    """The mail without the files attached to it, and without the ends of endless texts: it parses to the same message,
    but for an id where it has none of its own."""
    kept, at = [], 0
    for start, end in _unread(entity(raw, start=head_start(raw)), [0], 0):
        if start < end:
            kept.append(memoryview(raw)[at:start])
            at = end
    return b"".join((*kept, memoryview(raw)[at:])) if kept else raw


def _unread(mime: Entity, count: list[int], depth: int) -> Iterator[tuple[int, int]]:
    """Where bytes lie that are not read, in order. Parts count as they do where they are read."""
    count[0] += 1
    if count[0] > MAX_PARTS or depth > MAX_DEPTH:
        return
    if mime.type in ("message/rfc822", "message/global"):
        if not mime.is_encoded:
            yield from _unread(mime.attached(), count, depth + 1)
    elif mime.type.startswith("multipart/"):
        for part in mime.parts():
            yield from _unread(part, count, depth + 1)
    elif is_passed_over(mime, headers.decode_words(mime.filename)):
        yield mime.start, mime.end
    else:
        yield mime.behind_beginning(MAX_TEXT_BYTES), mime.end


def is_passed_over(mime: Entity, name: str) -> bool:
    """Whether a part is but named."""
    if mime.type in SEALED or is_calendar(mime, name):
        return mime.type in SEALED
    return mime.disposition == "attachment" or mime.type not in _TEXTS or name.lower() == "winmail.dat"


def is_calendar(mime: Entity, name: str) -> bool:
    return mime.type in _CALENDARS or name.lower().endswith(_CALENDAR_NAMES)
