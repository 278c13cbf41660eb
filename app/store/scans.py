"""The first look through each mailbox, and how far it came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col

from app.store.columns import utc_now
from app.store.unit import Unit
from app.store.work_tables import ScanRow


class ScanState(StrEnum):
    """How far the first look through a mailbox is."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Scan:
    """`listed` threads said a word that made them worth fetching, `fetched` of them were read, `interviews` are about
    an interview of the user's. `about`: how many there may be in all, 0 if that is not known. `place` is the page that
    comes next."""

    state: ScanState
    place: str
    listed: int
    fetched: int
    interviews: int
    started_at: datetime
    updated_at: datetime
    about: int = 0


def find(unit: Unit) -> Scan | None:
    """The mailbox's scan, if one was ever begun."""
    row = unit.one(ScanRow)
    return None if row is None else _scan(row)


def begin(unit: Unit) -> Scan:
    """Made at the first time; one that is there goes on where it was."""
    row = unit.one(ScanRow) or ScanRow(mailbox_id=unit.mailbox_id, state=ScanState.RUNNING.value)
    return _scan(unit.add(row))


def end(unit: Unit) -> None:
    """Forget it: the next one begins anew."""
    unit.delete(ScanRow)


def set_state(unit: Unit, state: ScanState, *, among: tuple[ScanState, ...]) -> bool:
    """False if it is in none of the states named: then nothing is changed."""
    where = col(ScanRow.state).in_([one.value for one in among])
    return unit.update(ScanRow, where, values={"state": state.value, "updated_at": utc_now()}) == 1


def went_on(unit: Unit, *, before: str, place: str, listed: int, fetched: int, interviews: int, about: int = 0) -> bool:
    """A page was read, the one at `before`; `place` is the next, empty after the last. `about` is what is thought now
    of how many there are in all. False if it was read already."""
    row = unit.one(ScanRow)
    if row is None or row.place != before or row.state == ScanState.DONE.value:
        return False
    row.place, row.listed = place, row.listed + listed
    row.fetched, row.interviews = row.fetched + fetched, row.interviews + interviews
    row.about = max(about, row.listed) if about else row.about
    row.state = row.state if place else ScanState.DONE.value
    row.updated_at = utc_now()
    unit.add(row)
    return True


def _scan(row: ScanRow) -> Scan:
    return Scan(
        state=ScanState(row.state),
        place=row.place,
        listed=row.listed,
        fetched=row.fetched,
        interviews=row.interviews,
        started_at=row.started_at,
        updated_at=row.updated_at,
        about=row.about,
    )
