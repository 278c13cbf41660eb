"""Drafts and what they are made from: notes, the profile, news."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.followups import FollowUpKind


class Tone(StrEnum):
    """How the user's mails sound."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class Profile:
    """What the user tells about themselves. `points` are selling points in their own words."""

    name: str
    signature: str = ""
    tone: Tone = Tone.WARM
    points: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    holiday_country: str = ""  # ISO 3166, for working days
    paper_note: bool = False  # offer a text for a card by hand, too (etiquette T7)
    ask_leave: bool = False  # close a thank-you by asking leave to follow up (S7)
    ask_feedback: bool = False  # ask for feedback in the reply to a no (R1)


@dataclass(frozen=True, slots=True)
class Note:
    """What the user says about the talk with one person, as jotted down."""

    about: str  # the interviewer's name
    text: str


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a stretch of a draft's body comes from."""

    text: str
    source: str  # "reading", "profile", "note", "news"


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail written for a follow-up. `body` is plain text, lines unwrapped, paragraphs by an empty line."""

    kind: FollowUpKind
    to_name: str
    to_email: str | None
    subject: str
    body: str
    in_reply_to: str | None = None  # Message-ID without brackets
    references: tuple[str, ...] = ()
    not_before: date | None = None
    by: date | None = None
    warnings: tuple[str, ...] = ()  # what was left out, what to check
    traces: tuple[Trace, ...] = field(default=())
