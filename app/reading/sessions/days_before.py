"""The days that a thread has named before: "Tuesday at 3" answers "could you do Monday or Tuesday next week?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.reading.sessions.force import is_other_business
from app.reading.sessions.ledger import Appointment, Ledger
from app.reading.sessions.slot import Role, Slot, Spoken, laid
from app.reading.sessions.zones import zone

_AHEAD = timedelta(days=15)


def on_day_named_before(
    ledger: Ledger, slot: Slot, said: datetime | None = None, giving_way: Sequence[Appointment] = ()
) -> Slot:
    """The slot of a bare weekday on the later day of that name that the mail before spoke of, on that of a session
    that is agreed at the moment `said`, or on the one nearest to the session whose place it takes; else as it is."""
    if slot.weekday is None or len(slot.days) < 2 or slot.carried:
        return slot
    day = ledger.weekdays.get(slot.weekday) or _of_a_session(ledger, slot, said, giving_way)
    if day is None or not timedelta() < day - slot.days[0] <= _AHEAD:
        return slot
    if slot.clock is None:
        return replace(slot, days=(day, *slot.days))
    begin, until = laid(day, slot.clock, slot.zone)
    return replace(slot, days=(day, *slot.days), begin=begin, until=until)


def _of_a_session(ledger: Ledger, slot: Slot, said: datetime | None, giving_way: Sequence[Appointment]) -> date | None:
    if said is None:
        return None
    ahead = {local(one.begin, slot.zone) for one in ledger.appointments if one.stands and one.begin > said}
    same = sorted(day for day in ahead if day.weekday() == slot.weekday)
    if same:
        return same[0]
    moved = {local(one.begin, slot.zone) for one in giving_way if one.begin > said}
    if len(moved) != 1:
        return None
    meant, first = moved.pop(), slot.days[0]
    weeks = [first + timedelta(days=7 * number) for number in range(3)]
    return min(weeks, key=lambda day: (abs(day - meant), day < meant))


def local(moment: datetime, name: str) -> date:
    """The day of that moment in that zone."""
    return moment.astimezone(zone(name)).date()


def remember_weekdays(ledger: Ledger, spoken: Spoken) -> None:
    """Keeps the weekdays ahead that a passage names for a meeting; those of the passage before are forgotten then."""
    today = spoken.passage.date.date()
    slots = [
        on_day_named_before(ledger, slot)
        for slot in spoken.slots
        if slot.role is Role.MEETING and slot.weekday is not None and not is_other_business(spoken, slot)
    ]
    named = {slot.weekday: slot.days[0] for slot in slots if slot.weekday is not None and slot.days[0] > today}
    if named:
        ledger.weekdays = named
