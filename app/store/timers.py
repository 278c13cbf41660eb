"""When each thread has to be looked at next."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import col

from app.store.columns import utc_now
from app.store.unit import Unit
from app.store.work_tables import TimerRow

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def put(unit: Unit, thread_id: str, at: datetime | None, *, now: datetime) -> None:
    """The thread's timer, None for none. One that has gone off by `now` (aware) and was not answered yet stays as it
    is: what answers it sets the next."""
    row = unit.one(TimerRow, col(TimerRow.thread_id) == thread_id)
    if row is not None and row.at <= now:
        return
    _set(unit, row, thread_id, at)


def answered(unit: Unit, thread_id: str, went_off: datetime, at: datetime | None) -> None:
    """It went off at that moment and was answered; `at` is the next, None for none. A later one stays."""
    row = unit.one(TimerRow, col(TimerRow.thread_id) == thread_id)
    if row is None or row.at <= went_off:
        _set(unit, row, thread_id, at)


def put_at_once(unit: Unit, thread_id: str) -> None:
    """The thread is to be looked at as soon as possible: long ago by whatever clock, and each time at a moment of its
    own, by which the job is known."""
    moment = _LONG_AGO + (utc_now() - _LONG_AGO) / 1000
    _set(unit, unit.one(TimerRow, col(TimerRow.thread_id) == thread_id), thread_id, moment)


def remove(unit: Unit, thread_id: str) -> None:
    """No more timer for that thread."""
    unit.delete(TimerRow, col(TimerRow.thread_id) == thread_id)


def find(unit: Unit, thread_id: str) -> datetime | None:
    """When the thread is due, in UTC; None without a timer."""
    row = unit.one(TimerRow, col(TimerRow.thread_id) == thread_id)
    return row.at if row else None


def _set(unit: Unit, row: TimerRow | None, thread_id: str, at: datetime | None) -> None:
    if at is None:
        unit.delete(TimerRow, col(TimerRow.thread_id) == thread_id)
    elif row is None:
        unit.add(TimerRow(mailbox_id=unit.mailbox_id, thread_id=thread_id, at=at))
    else:
        row.at = at
        unit.add(row)
