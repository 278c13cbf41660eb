"""Calendar parts as steps of the arranging (RFC 5546): book, hold, cancel, accept, decline; stale versions left out.

Versions of one event share UID (and RECURRENCE-ID, which names one instance of a series). A version counts only if
its SEQUENCE is not lower than the last one's, and for equal SEQUENCE its DTSTAMP not older (RFC 5546, 2.1.5).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.evidence import Evidence
from app.domain.mail import CalendarEvent, Mailbox, Method
from app.reading.transcript import Invite, Transcript


class Move(StrEnum):
    """What a calendar part does with its event (RFC 5546)."""

    BOOK = "book"
    HOLD = "hold"  # not certain yet: TENTATIVE, or "HOLD:" in the title
    CANCEL = "cancel"
    ACCEPT = "accept"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Step:
    """One version of one event. `key` is the same for all versions of it. Times are aware."""

    move: Move
    key: tuple[str, str]
    start: datetime
    end: datetime | None
    invite: Invite

    @property
    def event(self) -> CalendarEvent:
        return self.invite.event

    def evidence(self) -> Evidence:
        """The start's property line, else the title's."""
        source = self.event.source
        match = re.search(r"^DTSTART[^\n]*", source, re.MULTILINE) or re.search(r"^SUMMARY[^\n]*", source, re.MULTILINE)
        return self.invite.evidence(*match.span()) if match else self.invite.evidence(0, min(len(source), 80))


_HELD = re.compile(
    r"^\W*(?:hold|tentative|placeholder|provisional|tbc|save\s+the\s+date)\b|\((?:tentative|tbc|provisional)\)",
    re.IGNORECASE,
)
_CANCELLED = re.compile(r"^\W*cancel+ed\b", re.IGNORECASE)
_NO_SESSION = re.compile(
    r"\b(?:lunch|coffee|dinner|breakfast|break|onboarding|orientation|first\s+day|start\s+date|webinar"
    r"|open\s+day|job\s+fair|tour|prep(?:aration)?\s+call|reference\s+check)\b",
    re.IGNORECASE,
)
_SESSION = re.compile(r"\binterview|\bpanel\b|assess|screen", re.IGNORECASE)


def read_steps(transcript: Transcript) -> tuple[Step, ...]:
    """The steps of a thread's calendar parts, in order of time; all-day events and lunches are no sessions."""
    versions: dict[tuple[str, str], tuple[int, datetime]] = {}
    steps = []
    for invite in transcript.invites:
        event = invite.event
        if not isinstance(event.start, datetime):
            continue
        if _NO_SESSION.search(event.summary) and not _SESSION.search(event.summary):
            continue
        key = (event.uid, event.recurrence_id.isoformat() if event.recurrence_id else "")
        move = _move(event, transcript.mailbox)
        if move is None:
            continue
        if move in (Move.BOOK, Move.HOLD, Move.CANCEL):
            version = (event.sequence, event.stamp or invite.message.date)
            if key in versions and version < versions[key]:
                continue
            versions[key] = version
        end = event.end if isinstance(event.end, datetime) else None
        steps.append(Step(move, key, event.start, end, invite))
    return tuple(steps)


def _move(event: CalendarEvent, mailbox: Mailbox) -> Move | None:
    if event.method is Method.CANCEL or event.status.upper() == "CANCELLED" or _CANCELLED.match(event.summary):
        return Move.CANCEL
    if event.method is Method.REPLY:
        return _reply(event, mailbox)
    if event.method is Method.COUNTER:
        return None
    if event.status.upper() == "TENTATIVE" or _HELD.search(event.summary):
        return Move.HOLD
    return Move.BOOK


def _reply(event: CalendarEvent, mailbox: Mailbox) -> Move | None:
    for attendee in event.attendees:
        if attendee.address.email == mailbox.email.lower() or len(event.attendees) == 1:
            state = attendee.partstat.upper()
            return {"ACCEPTED": Move.ACCEPT, "DECLINED": Move.DECLINE}.get(state)
    return None
