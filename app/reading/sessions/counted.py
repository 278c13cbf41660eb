"""Times that a mail leaves to be counted: from the session that stands, or from the time on offer.

"Half an hour later", "one day earlier, same hour", "same time Thursday", "5.30 that day then".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.reading.late import late
from app.reading.sessions.amounts import Amount, says_same_time
from app.reading.sessions.clock import Clock
from app.reading.sessions.cues import Act, Cues
from app.reading.sessions.ledger import Appointment, Ledger, Offer
from app.reading.sessions.slot import Role, Slot, Spoken
from app.reading.sessions.zones import zone
from app.reading.transcript import Side

_MOVING = (Act.MOVE, Act.ASK, Act.ACCEPT, Act.CONFIRM, Act.MEET, Act.DECLINE, Act.HEDGE, Act.CANCEL)
_BEGINS = late(r"\b(?:start|begin|kick\s+off|come|do|make|be|call|ring|see|slot|time|we|you|it)\b", re.IGNORECASE)
_ALL = late(
    r"\b(?:everything|every(?:body|one|\s+slot)|all|whole|each|both|programme?|schedule|plan|day)\b", re.IGNORECASE
)
_SHORT = 60


@dataclass(frozen=True, slots=True)
class _Base:
    """What a distance counts from."""

    begin: datetime
    until: datetime | None
    zone: str


def counted(ledger: Ledger, spoken: Spoken, cues: Cues, giving_way: Sequence[Appointment] = ()) -> tuple[Slot, ...]:
    """The times that the passage's distances give; none where it names another whole time itself."""
    if not spoken.amounts:
        return ()
    found: list[Slot] = []
    for amount in spoken.amounts:
        if _is_of_session(spoken, cues, amount):
            bases = _repeated(ledger, amount) or _bases(ledger, spoken, amount, giving_way)
            found.extend(_slot(spoken, amount, base) for base in bases)
    units = {slot.unit for slot in found}
    first = min(units, default=0)
    named = {
        slot.begin
        for slot in spoken.slots
        if slot.role is Role.MEETING
        and slot.begin is not None
        and slot.unit >= first
        and not (slot.carried and slot.unit in units)
    }
    known = {one.begin for one in ledger.appointments} | {offer.begin for offer in ledger.offers}
    if named - known - {slot.begin for slot in found}:
        return ()
    return tuple(slot for slot in found if slot.begin is not None and slot.begin > spoken.passage.date)


def without_counted_from(
    slots: Iterable[Slot], new: Sequence[Slot], ledger: Ledger, listed: AbstractSet[int] = frozenset()
) -> list[Slot]:
    """The slots without those that name what the new ones are counted from: "Tuesday's 2 pm has to be an hour later";
    nor the hours in the new ones' sentences, which belong to them: "the day before at 11". Those of `listed` units, the
    rows of a programme that is given anew, stay.
    """
    if not new:
        return list(slots)
    known = {one.begin for one in ledger.appointments} | {offer.begin for offer in ledger.offers}
    fresh, units = {slot.begin for slot in new}, {slot.unit for slot in new}
    return [
        slot
        for slot in slots
        if slot.unit in listed
        or (
            not (slot.begin in known and slot.begin not in fresh)
            and ((slot.days and not slot.carried) or slot.unit not in units)
        )
    ]


def keeps_hour(ledger: Ledger, spoken: Spoken) -> bool:
    """Whether the passage names a new day and says that the hour stays."""
    standing = {one.begin for one in ledger.appointments}
    laid = (at_same_time(ledger, spoken, slot) for slot in spoken.slots if slot.begin is None)
    return any(slot.begin is not None and slot.begin not in standing for slot in laid)


def at_same_time(ledger: Ledger, spoken: Spoken, slot: Slot, giving_way: Sequence[Appointment] = ()) -> Slot:
    """The day slot with the hour that its words keep: "same time tomorrow", "… Wednesday. Timing stays the same"."""
    if slot.clock is not None or slot.begin is not None or not slot.days or slot.role is not Role.MEETING:
        return slot
    unit = spoken.units[slot.unit]
    text = spoken.passage.message.text
    if not says_same_time(text, unit.start, unit.end):
        following = spoken.units[slot.unit + 1] if slot.unit + 1 < len(spoken.units) else unit
        if any(other.unit == slot.unit + 1 and other.days for other in spoken.slots):
            return slot  # "can't call today. Thursday, same time?"
        if not says_same_time(text, following.start, following.end) or any(
            other.clock is not None and other.role is Role.MEETING for other in spoken.slots
        ):
            return slot
    hours = _hours_kept(ledger, spoken, slot, giving_way)
    if hours is None:
        return slot
    local = hours.begin.astimezone(zone(slot.zone))
    day = _day_meant(spoken, slot, local.date())
    begin = datetime.combine(day, local.time(), zone(slot.zone))
    until = begin + (hours.until - hours.begin) if hours.until is not None else None
    return Slot(
        slot.start, slot.end, slot.unit, Role.MEETING, slot.days, slot.weekday, begin=begin, until=until, zone=slot.zone
    )


_AFTER = late(r"\b(?:after|following|next)\b", re.IGNORECASE)


def _day_meant(spoken: Spoken, slot: Slot, session: date) -> date:
    """The slot's day; a bare weekday is the one in the session's own week, if that lies ahead. "The Monday after" is
    counted already."""
    counted = _AFTER.search(spoken.passage.message.text, slot.start, slot.end) is not None
    if slot.weekday is not None and not counted:
        near = session + timedelta(days=slot.weekday - session.weekday())
        if near > spoken.passage.date.date():
            return near
    return slot.days[0]


def _hours_kept(ledger: Ledger, spoken: Spoken, slot: Slot, giving_way: Sequence[Appointment]) -> _Base | None:
    """The one session whose hour is meant: what gives way, what the mail named before, what stands, what is offered."""
    standing = ledger.upcoming(spoken.passage.date)
    before = [s for s in spoken.slots if s.begin is not None and s.role is not Role.ASIDE and s.start < slot.start]
    for group in (
        [_Base(one.begin, one.until, one.zone) for one in giving_way],
        [_Base(s.begin, s.until, s.zone) for s in before if s.begin is not None],
        [_Base(one.begin, one.until, one.zone) for one in standing],
        [_Base(o.begin, o.until, o.zone) for o in ledger.offers if o.open],
    ):
        if group:
            return group[0] if len({one.begin for one in group}) == 1 else None
    return None


def _is_of_session(spoken: Spoken, cues: Cues, amount: Amount) -> bool:
    """Whether the words move a session: beside words that arrange one, or in a few words of their own."""
    unit = spoken.units[amount.unit]
    text = spoken.passage.message.text
    timed = any(_clocks_beside(spoken, amount)) or says_same_time(text, unit.start, unit.end)
    if amount.vague and not amount.next_week and not timed:
        return False
    if unit.end - unit.start <= _SHORT or any(cues.within(act, unit.start, unit.end) for act in _MOVING):
        return True
    return _BEGINS.search(text, unit.start, amount.start) is not None


def _bases(ledger: Ledger, spoken: Spoken, amount: Amount, giving_way: Sequence[Appointment]) -> Sequence[_Base]:
    """The sessions that the amount moves: what gives way, else what stands, else the one time on offer."""
    unit = spoken.units[amount.unit]
    text = spoken.passage.message.text
    for standing in (giving_way, ledger.upcoming(spoken.passage.date)):
        if standing:
            every = len(standing) == 1 or _ALL.search(text, unit.start, unit.end) is not None
            return [_Base(one.begin, one.until, one.zone) for one in standing] if every else ()
    for side in (Side.COMPANY, Side.OWNER):
        offers = [offer for offer in ledger.open_offers(side) if offer.begin > spoken.passage.date]
        if offers:
            last = [offer for offer in offers if offer.group == offers[-1].group]
            return [_of(last[0])] if len(last) == 1 else ()
    return ()


def _repeated(ledger: Ledger, amount: Amount) -> Sequence[_Base]:
    """What a move that was made already counted from: "half an hour later is fine", after it was booked so."""
    standing = {one.begin for one in ledger.appointments if one.stands}
    return [
        base
        for base in (_Base(one.begin, one.until, one.zone) for one in ledger.appointments if not one.stands)
        if not amount.next_week and _moved(base, amount) in standing
    ]


def _of(offer: Offer) -> _Base:
    return _Base(offer.begin, offer.until, offer.zone)


def _moved(base: _Base, amount: Amount, at: time | None = None) -> datetime:
    """The base's begin moved by the amount: days on the calendar of its zone, so that the hour stays."""
    where = zone(base.zone)
    local = base.begin.astimezone(where)
    day = local.date() + timedelta(days=amount.days)
    return datetime.combine(day, at or local.time(), where) + timedelta(minutes=amount.minutes)


def _slot(spoken: Spoken, amount: Amount, base: _Base) -> Slot:
    stated = next(iter(_clocks_beside(spoken, amount)), None) if amount.days else None
    begin = _moved(base, amount, stated.begin if stated is not None else None)
    if amount.next_week:
        monday = spoken.passage.date.astimezone(begin.tzinfo).date()
        monday += timedelta(days=7 - monday.weekday())
        begin = datetime.combine(monday + timedelta(days=begin.weekday()), begin.time(), begin.tzinfo)
    until = begin + (base.until - base.begin) if base.until is not None else None
    clock = Clock(amount.start, amount.end, begin.time(), None, None, True, "", False)
    return Slot(
        amount.start, amount.end, amount.unit, Role.MEETING, (begin.date(),), None, clock, begin, until, base.zone
    )


def _clocks_beside(spoken: Spoken, amount: Amount) -> Iterator[Clock]:
    """The times of day in the amount's sentence: "two days later at 3"."""
    for slot in spoken.slots:
        alone = slot.carried or not slot.days
        if slot.unit == amount.unit and slot.clock is not None and alone and slot.role is Role.MEETING:
            yield slot.clock
