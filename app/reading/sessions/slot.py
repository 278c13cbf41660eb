"""A slot: a day and a time as one passage names them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.reading.sessions.amounts import Amount
from app.reading.sessions.clock import Clock
from app.reading.sessions.phrases import Word
from app.reading.sessions.units import Unit
from app.reading.sessions.zones import zone
from app.reading.transcript import Passage


class Role(StrEnum):
    """What a time in the text is the time of."""

    MEETING = "meeting"
    ARRIVAL = "arrival"
    ASIDE = "aside"  # lunch, trains, office hours
    LIMIT = "limit"  # "by 5", "after 2"
    OLD = "old"  # "instead of 3:45"


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, a time, or both, at [start, end) of the message's text.

    `begin` and `until` are aware, in `zone`; null while the day or the time is missing. `days` are the days that
    may be meant, the best first. `window` holds for hours to choose from ("between 10 and 2").
    """

    start: int
    end: int
    unit: int
    role: Role
    days: tuple[date, ...] = ()
    weekday: int | None = None
    clock: Clock | None = None
    begin: datetime | None = None
    until: datetime | None = None
    zone: str = ""
    stated_zone: bool = False
    window: bool = False
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """A passage with its units and slots. `zone` is the zone the passage states for its times, or empty."""

    passage: Passage
    units: tuple[Unit, ...]
    slots: tuple[Slot, ...]
    zone: str = ""
    words: tuple[Word, ...] = ()
    amounts: tuple[Amount, ...] = ()


def laid(day: date, clock: Clock, name: str) -> tuple[datetime, datetime | None]:
    """The clock's time on that day in that zone: begin, and end if it is a range. Past midnight counts on."""
    where = zone(name)
    begin = datetime.combine(day, clock.begin, where)
    if clock.until is None:
        return begin, None
    until = datetime.combine(day, clock.until, where)
    return begin, until if until > begin else until + timedelta(days=1)
