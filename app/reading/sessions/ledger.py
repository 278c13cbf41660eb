"""The ledger of an arranging: what stands on offer, what is agreed, what was called off."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.reading.sessions.clock import Clock
from app.reading.sessions.facts import Sign
from app.reading.sessions.invites import Step
from app.reading.sessions.slot import Slot, Spoken
from app.reading.sessions.zones import zone
from app.reading.transcript import Side

_GRACE = timedelta(days=1)  # within which a session that was to be moved, and did not take place, is given a new time


class State(StrEnum):
    """What became of an appointment."""

    AGREED = "agreed"
    REPLACED = "replaced"  # a new time took its place
    CANCELLED = "cancelled"  # the company called it off
    DECLINED = "declined"  # the owner cannot come


@dataclass(slots=True, eq=False)
class Appointment:
    """A session that was agreed at some moment. `told` are the slots that name it, `steps` its calendar parts."""

    begin: datetime
    until: datetime | None
    zone: str
    agreed: Sign
    state: State = State.AGREED
    told: list[tuple[Spoken, Slot]] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    ended: Sign | None = None  # what called it off
    move_asked: Sign | None = None
    accepted: bool = False  # the owner has said yes to it
    replaces: list[Appointment] = field(default_factory=list)  # in whose place it came

    @property
    def stands(self) -> bool:
        return self.state is State.AGREED

    def to_be_moved(self, moment: datetime) -> bool:
        """Whether another time was asked for, and it does not lie so far behind that it must have been held."""
        return self.move_asked is not None and self.stands and self.begin > moment - _GRACE


@dataclass(slots=True, eq=False)
class Offer:
    """A time proposed by one side. `fixed`: named as the time, a yes is awaited. `hedged`: not certain even then."""

    begin: datetime
    until: datetime | None
    zone: str
    by: Side
    group: int  # index of the passage it was made in
    spoken: Spoken
    slot: Slot
    fixed: bool = False
    hedged: bool = False
    open: bool = True
    replaces: tuple[Appointment, ...] = ()


@dataclass(slots=True)
class Ledger:
    """Offers and appointments, with the moves on them, and the signs that the stage reader asks for. Times aware."""

    mailbox_zone: str
    offers: list[Offer] = field(default_factory=list)
    appointments: list[Appointment] = field(default_factory=list)
    other_business: set[datetime] = field(default_factory=set)  # times of talks that are no sessions
    named_day: date | None = None  # the last single day ahead that somebody spoke of
    weekdays: dict[int, date] = field(default_factory=dict)  # by weekday, the days that the mail before named
    owners_day: date | None = None  # the one day that the owner took without an hour
    settled: bool = False  # an outcome was told: what is arranged now is no interview, unless said so
    confirmed: Sign | None = None
    arranging: Sign | None = None
    sought: Sign | None = None  # the company's last words that ask for times
    next_round: Sign | None = None

    def at(self, begin: datetime) -> Appointment | None:
        """The appointment at that instant; one that stands before one that does not."""
        found = [one for one in self.appointments if one.begin == begin]
        return next((one for one in found if one.stands), found[-1] if found else None)

    def upcoming(self, moment: datetime) -> list[Appointment]:
        """The standing appointments of the next day that has any, seen from `moment` (an hour's grace)."""
        ahead = sorted(
            (a for a in self.appointments if a.stands and a.begin > moment - timedelta(hours=1)), key=lambda a: a.begin
        )
        return [a for a in ahead if a.begin - ahead[0].begin < timedelta(hours=12)]

    def open_offers(self, by: Side) -> list[Offer]:
        return [offer for offer in self.offers if offer.open and offer.by is by]

    def agree(
        self,
        begin: datetime,
        until: datetime | None,
        zone_name: str,
        sign: Sign,
        replaces: tuple[Appointment, ...] = (),
    ) -> Appointment:
        """Books that time (or finds it booked); what it replaces, and what was to be moved, gives way."""
        found = self.at(begin)
        if found is None:
            found = Appointment(begin, until, zone_name, sign)
            self.appointments.append(found)
        found.state, found.ended = State.AGREED, None
        found.until = found.until or until
        moved = [a for a in self.appointments if a.to_be_moved(sign.at) and a.agreed.at < sign.at]
        for old in (*replaces, *moved):
            if old is not found and old.agreed is not sign:
                self.end(old, State.REPLACED, sign)
                if old not in found.replaces:
                    found.replaces.append(old)
        found.move_asked = None
        for offer in self.offers:
            if offer.begin == begin:
                offer.open = False
        return found

    def close_offers(self, before: int) -> None:
        """Closes the offers made in passages before that index: one of them, or something better, was agreed."""
        for offer in self.offers:
            if offer.group < before:
                offer.open = False

    def end(self, appointment: Appointment, state: State, sign: Sign) -> None:
        """Takes an appointment off. A replaced one that was called off before keeps the words that did so."""
        if appointment.stands or state is State.REPLACED:
            appointment.ended = appointment.ended or sign
            appointment.state = state


def names(slot: Slot, begin: datetime, zone_name: str, mailbox_zone: str) -> bool:
    """Whether a slot, however incomplete, can mean that instant: by day, by time, or both, on either side's clock."""
    clock = slot.clock
    if clock is not None and slot.stated_zone and slot.begin is not None:
        return slot.begin == begin or (not clock.sure and abs(slot.begin - begin) == timedelta(hours=12))
    for name in (slot.zone,) if slot.stated_zone else dict.fromkeys((zone_name, slot.zone, mailbox_zone)):
        where = zone(name)
        if where is None:
            continue
        local = begin.astimezone(where)
        if _fits_day(slot, local.date()) and (clock is None or _fits_time(clock, local)):
            return True
    return False


def _fits_day(slot: Slot, day: date) -> bool:
    if not slot.days or day in slot.days:
        return True
    return slot.weekday == day.weekday() and abs(day - slot.days[0]) <= timedelta(days=15)


def _fits_time(clock: Clock, local: datetime) -> bool:
    minutes = (local.hour * 60 + local.minute) - (clock.begin.hour * 60 + clock.begin.minute)
    return minutes == 0 or (not clock.sure and abs(minutes) == 720)
