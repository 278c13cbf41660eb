"""Follow-ups: what to do next for a candidacy, to whom, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.evidence import Evidence


class FollowUpKind(StrEnum):
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
    PLANNED = "planned"
    DRAFTED = "drafted"
    SENT = "sent"
    DONE = "done"
    DISMISSED = "dismissed"
    OBSOLETE = "obsolete"


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


@dataclass(frozen=True, slots=True)
class Plan:
    """The follow-ups of a candidacy at a moment, the most urgent first."""

    follow_ups: tuple[FollowUp, ...]
