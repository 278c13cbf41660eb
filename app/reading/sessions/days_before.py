"""The days that a thread has named before: "Tuesday at 3" answers "could you do Monday or Tuesday next week?"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.reading.sessions.force import is_other_business
from app.reading.sessions.ledger import Ledger
from app.reading.sessions.slot import Role, Slot, Spoken, laid

_AHEAD = timedelta(days=15)


def on_day_named_before(ledger: Ledger, slot: Slot) -> Slot:
    """The slot of a bare weekday on the later day of that name that the mail before spoke of, else as it is."""
    if slot.weekday is None or len(slot.days) < 2 or slot.carried:
        return slot
    day = ledger.weekdays.get(slot.weekday)
    if day is None or not timedelta() < day - slot.days[0] <= _AHEAD:
        return slot
    if slot.clock is None:
        return replace(slot, days=(day, *slot.days))
    begin, until = laid(day, slot.clock, slot.zone)
    return replace(slot, days=(day, *slot.days), begin=begin, until=until)


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
