"""The thread as a row of passages: each stretch of words once, with who wrote it, when, and for which side.

Later stages read passages, never raw messages: a quote that repeats a message of the thread does not appear
again; one that repeats a message which the thread lacks appears once, under its own author and date; a
forwarded mail is a passage of its own author and date.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import attrgetter

from app.domain.evidence import Evidence, Part
from app.domain.mail import Address, CalendarEvent, Line, Mailbox, Message, Signature


class Side(StrEnum):
    """For whom the writer of a passage writes."""

    OWNER = "owner"
    COMPANY = "company"  # the hiring side: employer, agency, their tools
    UNKNOWN = "unknown"  # a quote whose author is not stated


class Origin(StrEnum):
    """How a passage came into the thread."""

    WRITTEN = "written"
    QUOTED = "quoted"
    FORWARDED = "forwarded"


_begin = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one author at one moment: [start, end) of `message.text`. `date` is aware, when they were written."""

    index: int
    message: Message
    origin: Origin
    author: Address
    side: Side
    date: datetime
    start: int
    end: int
    signature: Signature | None = None

    @property
    def text(self) -> str:
        return self.message.text[self.start : self.end]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that lie within the passage; their offsets count in `message.text`."""
        lines = self.message.lines
        first = bisect_left(lines, self.start, key=_begin)
        return tuple(
            line for line in lines[first : bisect_left(lines, self.end, first, key=_begin)] if line.end <= self.end
        )

    def evidence(self, start: int, end: int) -> Evidence:
        """Evidence for [start, end) of `message.text` (not of the passage)."""
        return Evidence(self.message.id, self.message.text[start:end], Part.TEXT, start, end)


@dataclass(frozen=True, slots=True)
class Invite:
    """A calendar event with the message that brought it."""

    event: CalendarEvent
    message: Message

    def evidence(self, start: int, end: int) -> Evidence:
        return Evidence(self.message.id, self.event.source[start:end], Part.CALENDAR, start, end)


@dataclass(frozen=True, slots=True)
class Transcript:
    """All that later stages need to know of a thread. `passages` and `invites` are in order of time."""

    mailbox: Mailbox
    messages: tuple[Message, ...]
    passages: tuple[Passage, ...]
    invites: tuple[Invite, ...]
    warnings: tuple[str, ...] = ()
