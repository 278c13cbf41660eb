"""Follow-ups: what to do next for a candidacy, to whom, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.evidence import Evidence


class FollowUpKind(StrEnum):
    """What is to be done."""

    THANK_YOU = "thank_you"
    STATUS_CHECK = "status_check"
    MOVE_ON = "move_on"
    KEEP_DOOR_OPEN = "keep_door_open"
    HOLIDAY_GREETING = "holiday_greeting"
    HEARTBEAT = "heartbeat"
    REFERENCE_HEADS_UP = "reference_heads_up"
    CONNECT = "connect"
    PAPER_NOTE = "paper_note"


class FollowUpState(StrEnum):
    """How far a follow-up is."""

    PLANNED = "planned"
    DRAFTED = "drafted"
    SENT = "sent"
    DONE = "done"
    DISMISSED = "dismissed"
    OBSOLETE = "obsolete"


_ENDED_BY = {
    FollowUpKind.THANK_YOU: "You thank them yourself, or five days go by.",
    FollowUpKind.STATUS_CHECK: "They write, they ask not to be contacted, or you ask yourself.",
    FollowUpKind.MOVE_ON: "They write after all.",
    FollowUpKind.KEEP_DOOR_OPEN: "You answer them yourself.",
    FollowUpKind.HOLIDAY_GREETING: "They write or decide, you write yourself, or the holiday begins.",
    FollowUpKind.HEARTBEAT: "They decide against you, or you leave it.",
    FollowUpKind.REFERENCE_HEADS_UP: "The candidacy ends, or you told them yourself.",
    FollowUpKind.CONNECT: "You are connected, or the candidacy ends.",
    FollowUpKind.PAPER_NOTE: "You posted the card, or five days go by.",
}


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to do. `key` names it within its candidacy and stays the same however often it is planned:
    kind, recipient and what it follows (`thank_you:omar-haddad:2026-03-06`). Dates are the mailbox's.
    """

    key: str
    kind: FollowUpKind
    to_name: str
    to_email: str | None
    not_before: date | None
    by: date | None
    reason: str
    evidence: tuple[Evidence, ...] = ()
    email_inferred: bool = False

    @property
    def ended_by(self) -> str:
        """What would cancel it, in a sentence."""
        return _ENDED_BY[self.kind]


@dataclass(frozen=True, slots=True)
class Deed:
    """What the user did about a follow-up, where the thread does not show it: `state` SENT (a mail of their own),
    DONE ("I posted the card") or DISMISSED; with `until` it is put off to that day. `at` is aware."""

    kind: FollowUpKind
    at: datetime
    key: str = ""
    to_name: str = ""
    state: FollowUpState = FollowUpState.DONE
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Find:
    """Something worth passing on (etiquette H1), and whom it suits: a link or a sentence, in the user's words."""

    text: str
    to_name: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The follow-ups of a candidacy at a moment, the most urgent first. `withheld` are those that rest on something
    below the stated level: they are planned once the user has said that it is so."""

    follow_ups: tuple[FollowUp, ...]
    withheld: tuple[FollowUp, ...] = ()
