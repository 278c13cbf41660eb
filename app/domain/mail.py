"""Mail as Afterword sees it: a thread of parsed messages, with the sender's own words marked off."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """A display name (decoded, unquoted, may be empty) and an address (lower case, may be empty)."""

    name: str = ""
    email: str = ""

    def __str__(self) -> str:
        if not self.email:
            return self.name
        return f"{self.name} <{self.email}>" if self.name else self.email


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The mail account's owner. `time_zone` is an IANA name."""

    name: str
    email: str
    time_zone: str


class LineKind(StrEnum):
    """What a visible line is."""

    TEXT = "text"
    ROW = "row"  # a table's row: cells stand between tabs; a cell may hold line breaks
    ITEM = "item"  # a list's item
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Line:
    """A visible line at [start, end) of `Message.text`. `cells` are spans in that text, for rows only."""

    start: int
    end: int
    kind: LineKind = LineKind.TEXT
    cells: tuple[tuple[int, int], ...] = ()
    bold: bool = False


class SegmentKind(StrEnum):
    """Whose words a stretch of a message is."""

    OWN = "own"  # the sender's own words
    QUOTED = "quoted"  # an earlier message, repeated in a reply
    FORWARDED = "forwarded"  # another message, passed on
    ATTRIBUTION = "attribution"  # "On … wrote:", header blocks of quotes
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"  # legal footers, unsubscribe lines, "sent from my phone"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of `Message.text`. For quoted and forwarded ones: who wrote it and when, as far as stated."""

    kind: SegmentKind
    start: int
    end: int
    depth: int = 0
    author: Address | None = None
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """What a signature block says. Spans are in `Message.text`; fields are empty where not stated."""

    start: int
    end: int
    name: str = ""
    title: str = ""
    company: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    name_span: tuple[int, int] | None = None
    title_span: tuple[int, int] | None = None
    company_span: tuple[int, int] | None = None


class Method(StrEnum):
    """The iTIP method of a calendar part (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    REPLY = "REPLY"
    PUBLISH = "PUBLISH"
    COUNTER = "COUNTER"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Attendee:
    """ORGANIZER or ATTENDEE of a calendar part. `person` is false for rooms, resources and tools."""

    address: Address
    partstat: str = "NEEDS-ACTION"
    role: str = "REQ-PARTICIPANT"
    person: bool = True
    span: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT. `start` and `end` are aware datetimes in the event's own zone, or dates for an all-day event."""

    uid: str
    method: Method
    sequence: int
    stamp: datetime | None
    start: datetime | date
    end: datetime | date | None
    zone: str = ""  # IANA name if known
    recurrence_id: datetime | date | None = None
    status: str = ""  # CONFIRMED, TENTATIVE, CANCELLED or empty
    summary: str = ""
    description: str = ""
    location: str = ""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    source: str = ""  # the event's unfolded property lines; calendar evidence counts in it
    floating: bool = False  # the part named no zone: start was laid into the mailbox's zone


@dataclass(frozen=True, slots=True)
class Link:
    """A link that a reader can see: its text's span in `Message.text`, and where it leads."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Message:
    """One parsed message.

    `id` is the Message-ID without brackets, or "sha256:…" of the bytes where there is none. `date` is aware.
    `text` is all that a reader can see and is meant to, in reading order: hidden text and words to software are gone,
    quotes and signature are still in it; `segments` is an ordered partition of it. `warnings` say what could not be
    read.
    """

    id: str
    source: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    date: datetime
    subject: str
    text: str
    lines: tuple[Line, ...] = ()
    segments: tuple[Segment, ...] = ()
    links: tuple[Link, ...] = ()
    signature: Signature | None = None
    calendar: tuple[CalendarEvent, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    automatic: bool = False  # Auto-Submitted, Precedence bulk/junk, X-Autoreply …
    bulk: bool = False  # List-Id, List-Unsubscribe, Precedence list/bulk
    no_reply: bool = False  # the sender's address takes no answers
    attachments: tuple[str, ...] = ()
    speaks_to_software: bool = False  # it held sentences for a program that reads along; `text` is without them
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """Messages of one conversation, oldest first. `id` is the provider's (or the first message's) id."""

    id: str
    messages: tuple[Message, ...]
    warnings: tuple[str, ...] = field(default=())
