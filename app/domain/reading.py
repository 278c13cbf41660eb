"""A reading: what was read out of a thread at a moment, each fact with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.evidence import Evidence, Fact
from app.domain.mail import Address


class Kind(StrEnum):
    """Whether a thread is about an interview of the owner's as a candidate."""

    INTERVIEW = "interview"
    OTHER = "other"


class Stage(StrEnum):
    """How the candidacy stands."""

    SCHEDULING = "scheduling"
    SCHEDULED = "scheduled"
    INTERVIEWED = "interviewed"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"
    REJECTED = "rejected"
    OFFERED = "offered"
    WITHDRAWN = "withdrawn"


class Mode(StrEnum):
    """How a session is held."""

    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"


class Action(StrEnum):
    """What comes next, in the words of the corpus."""

    NONE = "none"
    PREPARE = "prepare"
    THANK_YOU = "thank_you"
    STATUS_CHECK = "status_check"
    MOVE_ON = "move_on"
    KEEP_DOOR_OPEN = "keep_door_open"


@dataclass(frozen=True, slots=True)
class Interview:
    """One agreed session. Times carry the offset in force in the zone that the company states."""

    start: datetime
    end: datetime | None = None
    mode: Mode | None = None
    interviewers: tuple[str, ...] = ()
    subject: str = ""  # "System design", "Conversation with the team"
    place: str = ""  # room, street or meeting link
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0  # that it is agreed and begins then
    end_confidence: float = 1.0
    mode_confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Person:
    """An interviewer or a contact. `name` stands without honorifics and degrees, as fully as the thread gives it."""

    name: str
    email: str | None = None
    title: str | None = None
    email_inferred: bool = False
    honorific: str = ""  # "Dr", "Ms", as the thread writes it
    signs_as: str = ""  # how they sign: "Jules", "Dr. Fuchs"
    last_wrote: datetime | None = None
    evidence: tuple[Evidence, ...] = ()
    email_evidence: tuple[Evidence, ...] = ()
    title_evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Promise:
    """The window of days, both ends included, in which word was promised (`decision` in JSON)."""

    earliest: date
    latest: date
    quote: str
    made_on: date
    made_by: str = ""
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0


class ActKind(StrEnum):
    """What the mailbox's owner did in a message of their own."""

    THANKED = "thanked"  # thanked interviewers after a session: `to` says whom
    ASKED_FOR_NEWS = "asked_for_news"
    ANSWERED_NO = "answered_no"  # replied to a rejection
    WITHDREW = "withdrew"
    WROTE = "wrote"


@dataclass(frozen=True, slots=True)
class Act:
    """Something the owner did in a message of their own."""

    kind: ActKind
    at: datetime
    to: tuple[str, ...] = ()  # names of the people thanked, else of those written to
    evidence: tuple[Evidence, ...] = ()


class CueKind(StrEnum):
    """What the company said about being contacted (etiquette S5)."""

    WE_WILL_REACH_OUT = "we_will_reach_out"
    CHECK_IN_AFTER = "check_in_after"
    DO_NOT_CONTACT = "do_not_contact"
    OUT_OF_OFFICE = "out_of_office"


@dataclass(frozen=True, slots=True)
class Cue:
    """Something the company said about being contacted."""

    kind: CueKind
    at: datetime
    day: date | None = None  # check in after, or back on
    person: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A rejection, offer, pause or withdrawal: who told it (of a relayed one, the one who relayed it), and when."""

    told_by: str
    told_at: datetime
    evidence: tuple[Evidence, ...] = ()


class Usage(StrEnum):
    """Which English the thread is written in: decides sign-offs and dates of drafts, never the facts."""

    BRITISH = "british"
    AMERICAN = "american"


@dataclass(frozen=True, slots=True)
class MessageRef:
    """A message of the thread as far as a reply into the thread needs it. `greeting` is its salutation line as it
    stands ("Dear Ms Rao,"), empty where it has none."""

    id: str  # Message-ID without brackets
    subject: str
    sender: Address
    recipients: tuple[Address, ...]  # To and Cc
    date: datetime
    references: tuple[str, ...] = ()
    greeting: str = ""
    no_reply: bool = False
    absence: bool = False  # an automatic note that somebody is away: nobody answers it


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of a thread. For kind `other` all else is empty."""

    kind: Fact[Kind]
    stage: Fact[Stage] | None = None
    company: Fact[str] | None = None
    role: Fact[str] | None = None
    interviews: tuple[Interview, ...] = ()
    interviewers: tuple[Person, ...] = ()
    contacts: tuple[Person, ...] = ()
    promise: Promise | None = None
    outcome: Outcome | None = None
    acts: tuple[Act, ...] = ()  # the owner's, in order of time
    cues: tuple[Cue, ...] = ()
    company_last_wrote: datetime | None = None
    read_at: datetime | None = None
    messages: tuple[MessageRef, ...] = ()  # oldest first; for kind `other` too
    usage: Usage | None = None  # None where nothing tells
    language: str = "en"  # the other side's (ISO 639); "und" for one of another script
    warnings: tuple[str, ...] = field(default=())

    def promise_at(self, now: datetime) -> Promise | None:
        """The promise that stands at `now` (aware): one whose last day lies before a session held since is answered by
        that session, and what counts is the time since then."""
        if self.promise is None:
            return None
        held = (i for i in self.interviews if i.start <= now and i.start.date() > self.promise.latest)
        return None if any(held) else self.promise


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next (`next` in JSON): the first fitting row of the corpus's table. Dates are the mailbox's."""

    action: Action
    to: tuple[str, ...] = ()
    not_before: date | None = None
    by: date | None = None
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
