"""What a panel is built from: a reading, what comes next, and how far each follow-up is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from babel import Locale

from app.domain.evidence import Evidence, Part
from app.domain.followups import Find, FollowUp, FollowUpKind, FollowUpState
from app.domain.mail import Mailbox
from app.domain.reading import NextStep, Reading
from app.services.overview import Overview
from app.sidebar import when
from app.sidebar.calendar_words import in_words
from app.sidebar.model import Quote
from app.sidebar.texts import say


class DraftStatus(StrEnum):
    """What became of a draft, as the panel tells it."""

    WRITTEN = "written"
    EDITED = "edited"  # the user changed it: it is theirs
    SENT = "sent"
    GONE = "gone"  # thrown away by the user
    WITHDRAWN = "withdrawn"
    UNFINISHED = "unfinished"  # asked for; whether the mailbox has it shows a search for its mark


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as the panel shows it."""

    id: str
    to: str
    subject: str
    status: DraftStatus = DraftStatus.WRITTEN
    warnings: tuple[str, ...] = ()
    why: str = ""  # for a withdrawn one; for an edited one that cannot be told from others any more
    can_open: bool = True  # the mailbox told under which id it lies


@dataclass(frozen=True, slots=True)
class Text:
    """What the user asked to see of something that is no mail, to copy it: the words of a card by hand (etiquette T7)
    or of an invitation to connect (L1), and what was left out of them."""

    words: str
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A follow-up as it stands: its state, the note about that person, and its draft if there is one."""

    follow_up: FollowUp
    state: FollowUpState = FollowUpState.PLANNED
    note: str = ""
    draft: DraftView | None = None
    snoozed_until: date | None = None
    prepare: bool | None = None  # the user's wish for this one's draft


@dataclass(frozen=True, slots=True)
class PanelSource:
    """All that a panel is made from: the same source gives the same panel."""

    thread_id: str
    reading: Reading
    next_step: NextStep
    mailbox: Mailbox
    now: datetime
    items: tuple[Item, ...] = ()
    finds: tuple[Find, ...] = ()  # what the user wants to pass on
    authors: Mapping[str, tuple[str, datetime]] = field(default_factory=dict)  # message id -> who wrote it, when
    closed: bool = False
    prepares: bool | None = None  # whether drafts are prepared on their day; None where none can be
    texts: Mapping[str, Text] = field(default_factory=dict)  # by follow-up: those that the user has just asked for
    own_note: str = ""  # what the user noted for themselves
    elsewhere: Overview | None = None  # the other threads, where the state speaks of them
    locale: Locale = field(default_factory=lambda: Locale("en", "US"))

    @property
    def today(self) -> date:
        """The day it is in the mailbox's zone."""
        return self.now.astimezone(ZoneInfo(self.mailbox.time_zone)).date()

    def local(self, moment: datetime) -> datetime:
        """The moment in the mailbox's zone."""
        return moment.astimezone(ZoneInfo(self.mailbox.time_zone))

    def of_kind(self, *kinds: FollowUpKind) -> tuple[Item, ...]:
        """The follow-ups of these kinds."""
        return tuple(item for item in self.items if item.follow_up.kind in kinds)

    def day(self, value: date) -> str:
        """A day in the locale's way: "Fri 13 Mar"."""
        return when.day(value, self.locale)

    def relative(self, value: date) -> str:
        """The same with "today" or "tomorrow" before it."""
        return when.relative_day(value, self.today, self.locale)

    def quotes(self, evidence: Iterable[Evidence]) -> tuple[Quote, ...]:
        """Each distinct quote once, with who wrote it and when."""
        shown: dict[str, Quote] = {}
        for piece in evidence:
            said_so = in_words(piece.quote, self.locale) if piece.part is Part.CALENDAR else piece.quote
            words = " ".join(said_so.split())
            if not words or words in shown:
                continue
            who, at = self.authors.get(piece.message_id, ("", None))
            moment = ""
            if at is not None:
                local = self.local(at)
                moment = f"{self.day(local.date())}, {when.clock(local, self.locale)}"
            said = say("facts.said", who=who, when=moment) if who and moment else who or moment
            if piece.part is Part.CALENDAR:
                said = say("facts.in_invitation", said=said) if said else say("facts.invitation")
            shown[words] = Quote(words, said, piece.message_id)
        return tuple(shown.values())
