"""Telling what happened, in the unit of work in which it happens, and setting a thread's timer by what is planned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.events import EventType
from app.domain.followups import FollowUp, FollowUpState
from app.domain.mail import Mailbox as Owner
from app.domain.reading import Kind, Reading
from app.domain.tracking import Candidacy, TrackedDraft, TrackedFollowUp
from app.planning.next_look import is_due, next_look
from app.store import events, readings, timers
from app.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Before:
    """What was kept of a thread before it was looked at."""

    basis: str = ""
    kind: Kind | None = None
    stage: str = ""
    candidacy: Candidacy | None = None


def before(unit: Unit, thread_id: str) -> Before:
    """Of a thread that was never read nothing."""
    stored = readings.find(unit, thread_id)
    if stored is None:
        return Before()
    return Before(stored.basis, stored.reading.kind.value, _stage(stored.reading), stored.candidacy)


def thread_kept(
    unit: Unit, thread_id: str, earlier: Before, reading: Reading, *, basis: str, candidacy: Candidacy | None
) -> None:
    """A thread was read, and that was written down. Threads that never were about an interview are nobody's news."""
    about = {"thread_id": thread_id, "candidacy_id": candidacy.id if candidacy else None}
    changed = (basis, reading.kind.value, _stage(reading)) != (earlier.basis, earlier.kind, earlier.stage)
    if changed and Kind.INTERVIEW in (reading.kind.value, earlier.kind):
        data = {**about, "kind": reading.kind.value.value, "stage": _stage(reading) or None}
        events.record(unit, EventType.READING_CHANGED, data)
    if candidacy is not None and candidacy != earlier.candidacy:
        candidacy_changed(unit, candidacy)


def candidacy_changed(unit: Unit, candidacy: Candidacy) -> None:
    """Tell webhooks of it, in the unit that changed it, so that both stand or neither."""
    data = {
        "candidacy_id": candidacy.id,
        "stage": candidacy.stage.value if candidacy.stage else None,
        "closed": candidacy.closed,
    }
    events.record(unit, EventType.CANDIDACY_CHANGED, data)


def draft_changed(unit: Unit, kind: EventType, draft: TrackedDraft) -> None:
    """A draft came to stand in the mailbox, or was taken back; of each draft it is told once."""
    data = {"draft_id": draft.id, "follow_up_id": draft.follow_up_id}
    events.record(unit, kind, data, key=f"{kind.value}:{draft.mark}")


def set_timer(
    unit: Unit,
    thread_id: str,
    *,
    reading: Reading,
    tracked: Iterable[TrackedFollowUp],
    owner: Owner,
    candidacy: Candidacy | None,
    now: datetime,
) -> None:
    """When the thread is looked at next by itself: at once where something is due, not at all once it is closed, or
    was no interview."""
    planned = [one.put_off for one in tracked if one.thread_id == thread_id and one.state is FollowUpState.PLANNED]
    at = next_look(reading, planned, owner, now)
    if any(is_due(one, owner, now) for one in planned):
        at = now
    open_ = candidacy is not None and not candidacy.closed
    timers.put(unit, thread_id, at if open_ else None, now=now)


def due_data(thread_id: str, candidacy_id: str, follow_up_id: str, follow_up: FollowUp) -> dict[str, Any]:
    """What is told of a follow-up whose day has come."""
    return {
        "follow_up_id": follow_up_id,
        "candidacy_id": candidacy_id,
        "thread_id": thread_id,
        "kind": follow_up.kind.value,
        "by": follow_up.by.isoformat() if follow_up.by else None,
    }


def _stage(reading: Reading) -> str:
    return reading.stage.value.value if reading.stage else ""
