"""What the company's words do to the ledger."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.reading.dates.days import find_days
from app.reading.late import late
from app.reading.sessions.counted import at_same_time, counted, without_counted_from
from app.reading.sessions.cues import Act, Cue, Cues
from app.reading.sessions.days_before import on_day_named_before, remember_weekdays
from app.reading.sessions.force import (
    PLAINLY,
    Force,
    arrivals,
    concerns_reader,
    goes_on,
    is_other_business,
    is_time,
    judge,
    says_interview,
)
from app.reading.sessions.giving_way import call_off, giving_way_to, local_day, sign
from app.reading.sessions.judged import with_judged
from app.reading.sessions.ledger import Appointment, Ledger, Offer, names
from app.reading.sessions.missed import take_off_missed
from app.reading.sessions.picks import picked
from app.reading.sessions.slot import Role, Slot, Spoken, laid
from app.reading.transcript import Side

_THAT_DAY = late(r"\b(?:that|(?:the\s+)?same)\s+day\b", re.IGNORECASE)
_EYES = late(
    r"\b(?:i|we|they|he|she)(?:['’]m|['’]re|['’]s|\s+am|\s+are|\s+is)\s+(?:now\s+|still\s+|currently\s+)?(?:looking\s+at|trying\s+for"
    r"|aiming\s+(?:for|at)|thinking\s+of|hoping\s+for|eyeing|working\s+on|after)\s+(?:[\w'’]+\s+){0,3}$",
    re.IGNORECASE,
)
_EARLY = timedelta(minutes=45)
_COMES = late(
    r"\b(?:come|be|get|turn\s+up|show\s+up|drop\s+in|stop\s+by|swing\s+by|pop\s+in|aim)\b[^.!?;\n]*$", re.IGNORECASE
)
_NEW_BEFORE = late(
    r"\b(?:but|to|until|till|now|for|new\s+\w+(?:\s+is)?|instead)\s*:?\s+(?:(?:on|at|is|be|for|the)\s+){0,2}$",
    re.IGNORECASE,
)
"""Before the time that comes in a cancelled one's place: "postponed to Friday", "not Tuesday but Friday"."""


def hear_company(ledger: Ledger, spoken: Spoken, cues: Cues) -> None:
    """Books, offers, moves and calls off what a company's passage says."""
    take_as_held(ledger, spoken, cues)
    take_off_missed(ledger, spoken)
    cues = with_judged(ledger, spoken, cues)
    off = call_off(ledger, spoken, cues)
    giving_way = giving_way_to(ledger, spoken, cues, off)
    slots = _meeting_times(ledger, spoken, cues, giving_way)
    slots = _without_the_old(slots, giving_way)
    firm = [slot for slot, force in slots if force is Force.AGREED]
    gone = {one.begin for one in off}
    for slot in firm:
        if slot.begin not in gone and not _refers_to_cancelled(spoken, slot, cues, giving_way):
            _book(ledger, spoken, slot, giving_way)
    for slot, force in slots:
        if force is not Force.AGREED:
            _put_forward(ledger, spoken, slot, force, giving_way)
    if not slots and not _settle(ledger, spoken, cues):
        _say_yes(ledger, spoken, cues)
    _tell_again(ledger, spoken)
    remember_day(ledger, spoken)
    remember_weekdays(ledger, spoken)
    _note(ledger, spoken, cues, offered=len(firm) < len(slots), booked=bool(firm))


def _tell_again(ledger: Ledger, spoken: Spoken) -> None:
    """Notes which of several sessions an hour alone names: "Prisca takes over the 11 o'clock"."""
    ahead = ledger.upcoming(spoken.passage.date)
    if len(ahead) < 2 or any(told is spoken for one in ahead if not one.replaces for told, _ in one.told):
        return
    for slot in spoken.slots:
        if slot.clock is None or slot.days or slot.role is not Role.MEETING:
            continue
        meant = [one for one in ahead if names(slot, one.begin, one.zone, ledger.mailbox_zone)]
        if len(meant) == 1 and not any(told is spoken for told, _ in meant[0].told):
            meant[0].told.append((spoken, slot))


def _without_the_old(slots: list[tuple[Slot, Force]], giving_way: tuple[Appointment, ...]) -> list[tuple[Slot, Force]]:
    """Without the time that gives way, where the mail names another one of that day ("at nine we have a fire drill"),
    or where only its day is named beside another time: "she has a clash on Tuesday, so Wednesday, same time"."""
    olds = {one.begin for one in giving_way}
    news = {local_day(slot.begin, slot.zone) for slot, _ in slots if slot.begin is not None and slot.begin not in olds}
    return [
        (slot, force)
        for slot, force in slots
        if slot.begin is None
        or slot.begin not in olds
        or not (local_day(slot.begin, slot.zone) in news or (news and slot.clock is None))
    ]


def take_as_held(ledger: Ledger, spoken: Spoken, cues: Cues) -> None:
    """Words that speak of a session as held make the one that was on offer an agreed one."""
    held = cues.any(Act.HELD)
    if held is None:
        return
    past = [
        offer
        for offer in ledger.offers
        if offer.open and offer.by is Side.COMPANY and offer.begin < spoken.passage.date and not offer.hedged
    ]
    if len(past) == 1 and ledger.at(past[0].begin) is None:
        offer = past[0]
        booked = ledger.agree(offer.begin, offer.until, offer.zone, sign(spoken, held), offer.replaces)
        booked.told.append((offer.spoken, offer.slot))


def _meeting_times(
    ledger: Ledger, spoken: Spoken, cues: Cues, giving_way: tuple[Appointment, ...]
) -> list[tuple[Slot, Force]]:
    if not (says_interview(spoken, cues) or ledger.offers or ledger.appointments):
        return []
    ledger.settled = (ledger.settled or cues.any(Act.OUTCOME) is not None) and cues.any(Act.FURTHER) is None
    if ledger.settled and not any(PLAINLY.search(spoken.passage.message.text[u.start : u.end]) for u in spoken.units):
        return []
    for slot in spoken.slots:
        if slot.begin is not None and is_other_business(spoken, slot):
            ledger.other_business.add(slot.begin)
    slots = [_completed(ledger, spoken, cues, slot, giving_way) for slot in spoken.slots if slot.role is Role.MEETING]
    new = counted(ledger, spoken, cues, giving_way)
    listed = {number for number, unit in enumerate(spoken.units) if unit.row or unit.item}
    slots = [*without_counted_from(slots, new, ledger, listed), *new]
    whole = [slot for slot in slots if is_time(spoken, slot) and not _is_the_invites(spoken, slot)]
    meant = {slot.unit for slot in whole if concerns_reader(spoken, slot, cues)}
    whole = [slot for slot in whole if slot.unit in meant]
    whole = [slot for slot in whole if giving_way or not _is_beside(ledger, spoken, slot, cues)]
    whole = [slot for slot in whole if not _comes_before_another(spoken, slot, whole)]
    if not whole and not ledger.appointments and not ledger.open_offers(Side.COMPANY):
        whole = arrivals(spoken)
    unique: dict[datetime | None, Slot] = {}
    for slot in whole:
        known = unique.get(slot.begin)
        if known is None or (known.until is None and slot.until is not None):
            unique[slot.begin] = slot  # of two that name one time, what tells the end too
    return judge(spoken, list(unique.values()), cues)


def _is_beside(ledger: Ledger, spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether a time close to a session that stands is only told about its day: "the front door locks at five"."""
    unit = spoken.units[slot.unit]
    if slot.begin is None or unit.row or unit.item or unit.label or spoken.passage.message.calendar:
        return False
    if goes_on(spoken, slot):
        return False
    if any(cues.within(act, unit.start, unit.end) for act in (Act.MEET, Act.MOVE, Act.CONFIRM, Act.ASK)):
        return False
    near = [one for one in ledger.appointments if one.stands and abs(one.begin - slot.begin) <= timedelta(hours=1)]
    return bool(near) and all(one.begin != slot.begin and one.agreed.at < spoken.passage.date for one in near)


def _comes_before_another(spoken: Spoken, slot: Slot, whole: list[Slot]) -> bool:
    """Whether a sentence only says when to come, a little before the session that the same mail names with its end or
    in a line of its own: "Tuesday, 1:30 - 2:30 … there is something to read first, so come by at 1:15"."""
    unit = spoken.units[slot.unit]
    if slot.begin is None or slot.until is not None or not slot.carried or unit.row or unit.item or unit.label:
        return False
    if _COMES.search(spoken.passage.message.text, max(unit.start, slot.start - 60), slot.start) is None:
        return False
    return any(
        other.begin is not None
        and timedelta() < other.begin - slot.begin <= _EARLY
        and (other.until is not None or spoken.units[other.unit].label != "")
        for other in whole
    )


def _completed(ledger: Ledger, spoken: Spoken, cues: Cues, slot: Slot, giving_way: tuple[Appointment, ...]) -> Slot:
    """A slot with what it leaves out: the owner's proposal that it takes up, or the day of the session it moves."""
    slot = on_day_named_before(ledger, slot, spoken.passage.date, giving_way)
    if slot.clock is None:
        return at_same_time(ledger, spoken, slot, giving_way)
    if not slot.stated_zone:
        for offer in ledger.open_offers(Side.OWNER):
            if names(slot, offer.begin, offer.zone, offer.zone):
                length = slot.until - slot.begin if slot.until and slot.begin else None
                return replace(slot, begin=offer.begin, until=offer.begin + length if length else None, zone=offer.zone)
    if slot.begin is not None or spoken.passage.message.calendar:
        return slot  # of a mail that brings an invite, the invite knows the day
    unit = spoken.units[slot.unit]
    if unit.row or unit.item or unit.label in ("time", "when"):
        return _on_day(slot, _schedules_day(ledger, spoken))
    if (day := _day_behind_its_hours(spoken)) is not None:
        return _on_day(slot, day)
    if goes_on(spoken, slot):
        days = {local_day(one.begin, slot.zone) for one in ledger.upcoming(spoken.passage.date)}
        return _on_day(slot, days.pop() if len(days) == 1 else None)
    if _THAT_DAY.search(spoken.passage.message.text, unit.start, unit.end):
        return _on_day(slot, _day_last_meant(ledger, slot, giving_way))
    answers = any(one.move_asked is not None for one in giving_way)  # to a wish for another time
    if not (slot.clock.lead or answers) and not any(
        cues.within(act, unit.start, unit.end) for act in (Act.MOVE, Act.MEET, Act.ACCEPT, Act.CONFIRM)
    ):
        return slot  # a time stamp, a footer
    days = {local_day(one.begin, slot.zone) for one in giving_way} or _owners_days(ledger)
    if not days and ledger.owners_day is not None and ledger.owners_day >= spoken.passage.date.date():
        days = {ledger.owners_day}
    if len(days) != 1:
        return slot
    return _on_day(slot, days.pop())


def _day_behind_its_hours(spoken: Spoken) -> date | None:
    """The day of "Ana at 10, Ben at 10.45. All on Tuesday 9 June": the only one, and named behind hours without one."""
    days = [slot for slot in spoken.slots if slot.clock is None and slot.days and slot.role is Role.MEETING]
    hours = [slot for slot in spoken.slots if slot.clock is not None and slot.role is Role.MEETING]
    if len(days) != 1 or not hours or any(slot.days or slot.start > days[0].start for slot in hours):
        return None
    near = days[0].unit - hours[-1].unit <= 1
    return days[0].days[0] if near and days[0].days[0] >= spoken.passage.date.date() else None


def _day_last_meant(ledger: Ledger, slot: Slot, giving_way: tuple[Appointment, ...]) -> date | None:
    """The day of "5.30 that day then": of what gives way, else of the times that were put forward last."""
    days = {local_day(one.begin, slot.zone) for one in giving_way}
    if not days and ledger.offers:
        last = ledger.offers[-1]
        days = {local_day(o.begin, slot.zone) for o in ledger.offers if o.group == last.group and o.by is last.by}
    return days.pop() if len(days) == 1 else None


def _on_day(slot: Slot, day: date | None) -> Slot:
    if day is None or slot.clock is None:
        return slot
    begin, until = laid(day, slot.clock, slot.zone)
    return replace(slot, begin=begin, until=until)


def _schedules_day(ledger: Ledger, spoken: Spoken) -> date | None:
    """The day of a schedule that names none above its rows: the mail's only one, its subject's, else the last named."""
    today = spoken.passage.date.date()
    ahead = {slot.days[0] for slot in spoken.slots if slot.clock is None and slot.days and slot.days[0] >= today}
    if len(ahead) != 1:
        found = find_days(spoken.passage.message.subject, today)
        ahead = {day.first for day in found if not day.is_range and day.first >= today}
    if len(ahead) == 1:
        return ahead.pop()
    return ledger.named_day if ledger.named_day is not None and ledger.named_day >= today else None


def remember_day(ledger: Ledger, spoken: Spoken) -> None:
    """Keeps the single day ahead that a passage speaks of, for a schedule that comes without one."""
    today = spoken.passage.date.date()
    days = {slot.days[0] for slot in spoken.slots if slot.days and slot.role is Role.MEETING and slot.days[0] > today}
    if len(days) == 1:
        ledger.named_day = days.pop()


def _is_the_invites(spoken: Spoken, slot: Slot) -> bool:
    """Whether the mail brings an invite for another time of that day: the invite is right, its text was misread.
    A schedule's row within the invite's span is a part of it, and no misreading."""
    begin, unit = slot.begin, spoken.units[slot.unit]
    events = [(e.start, e.end) for e in spoken.passage.message.calendar if isinstance(e.start, datetime)]
    if begin is None or any(start == begin for start, _ in events):
        return False
    scheduled = unit.row or unit.item
    if scheduled and any(isinstance(end, datetime) and start <= begin < end for start, end in events):
        return False
    return any(start.astimezone(begin.tzinfo).date() == begin.date() for start, _ in events)


def _owners_days(ledger: Ledger) -> set[date]:
    return {local_day(offer.begin, offer.zone) for offer in ledger.open_offers(Side.OWNER)}


def _refers_to_cancelled(spoken: Spoken, slot: Slot, cues: Cues, giving_way: tuple[Appointment, ...]) -> bool:
    """Whether a sentence of a cancellation names what is cancelled, not the time that comes in its place."""
    unit = spoken.units[slot.unit]
    if not cues.within(Act.CANCEL, unit.start, unit.end) or cues.within(Act.MOVE, unit.start, unit.end):
        return False
    if giving_way and slot.begin not in {one.begin for one in giving_way}:
        return False
    return _NEW_BEFORE.search(spoken.passage.message.text, unit.start, slot.start) is None


def _book(ledger: Ledger, spoken: Spoken, slot: Slot, giving_way: tuple[Appointment, ...]) -> None:
    if slot.begin is None:
        return
    mark = sign(spoken, None, slot)
    known = ledger.at(slot.begin)
    batch = tuple(one for one in giving_way if not any(told is spoken for told, _ in one.told))
    offered = next((offer for offer in ledger.offers if offer.begin == slot.begin and offer.by is Side.COMPANY), None)
    replaces = (*batch, *(offered.replaces if offered else ()), *_of_arrivals(ledger, spoken, slot))
    booked = ledger.agree(
        slot.begin, slot.until, slot.zone, mark, () if known is not None and known.stands else replaces
    )
    booked.told.append((spoken, slot))
    if slot.stated_zone:
        booked.zone = slot.zone
    if offered is not None and known is None:
        booked.told.insert(0, (offered.spoken, offered.slot))
    ledger.confirmed = mark
    ledger.close_offers(spoken.passage.index)


def _of_arrivals(ledger: Ledger, spoken: Spoken, slot: Slot) -> tuple[Appointment, ...]:
    """What an earlier mail told of that day was an hour to arrive, for want of a better one."""
    return tuple(
        one
        for one in ledger.appointments
        if one.stands
        and not one.steps
        and one.told
        and slot.begin is not None
        and one.begin <= slot.begin
        and local_day(one.begin, slot.zone) == local_day(slot.begin, slot.zone)
        and all(told is not spoken and known.role is Role.ARRIVAL for told, known in one.told)
    )


def _put_forward(ledger: Ledger, spoken: Spoken, slot: Slot, force: Force, giving_way: tuple[Appointment, ...]) -> None:
    if slot.begin is None:
        return
    known = ledger.at(slot.begin)
    if known is not None and known.stands:
        known.told.append((spoken, slot))
        return
    for offer in ledger.offers:
        if offer.begin == slot.begin and offer.by is Side.COMPANY:
            offer.open = False
    ledger.offers.append(
        Offer(
            slot.begin, slot.until, slot.zone, Side.COMPANY, spoken.passage.index, spoken, slot,
            fixed=force is Force.FIXED, hedged=force is Force.HEDGED, replaces=giving_way,
        )
    )  # fmt: skip


def _settle(ledger: Ledger, spoken: Spoken, cues: Cues) -> bool:
    """Books the one of its own offers that the company settles on: "The earlier one it is", "Let's take Wednesday"."""
    offers = [offer for offer in ledger.open_offers(Side.COMPANY) if offer.begin > spoken.passage.date]
    listed = sorted((o for o in offers if o.group == offers[-1].group), key=lambda o: o.slot.start)
    if len(listed) < 2 or cues.any(Act.DECLINE) or cues.any(Act.HEDGE):
        return False
    yes = [act for act in (Act.CONFIRM, Act.ACCEPT) if cues.any(act) is not None]
    named = [s for s in spoken.slots if s.role is Role.MEETING and not _asks(spoken, s)]
    fitting = [offer for offer in listed if any(names(s, offer.begin, offer.zone, ledger.mailbox_zone) for s in named)]
    chosen = fitting if yes and len(fitting) == 1 else picked(spoken, listed, cues)
    if len(chosen) != 1:
        return False
    offer = chosen[0]
    mark = sign(spoken, cues.any(yes[0]) if yes else None)
    booked = ledger.agree(offer.begin, offer.until, offer.zone, mark, offer.replaces)
    booked.told.append((offer.spoken, offer.slot))
    ledger.confirmed = mark
    ledger.close_offers(spoken.passage.index)
    return True


def _asks(spoken: Spoken, slot: Slot) -> bool:
    unit = spoken.units[slot.unit]
    return spoken.passage.message.text[unit.start : unit.end].rstrip().endswith("?")


def _say_yes(ledger: Ledger, spoken: Spoken, cues: Cues) -> None:
    """A company's yes to the one time that the owner put forward: "That works, see you then"."""
    if cues.any(Act.HEDGE) or cues.any(Act.DECLINE) or ledger.settled:
        return
    yes = cues.any(Act.CONFIRM) or cues.any(Act.ACCEPT)
    offers = [offer for offer in ledger.open_offers(Side.OWNER) if offer.begin > spoken.passage.date]
    if yes is None or not offers:
        return
    parts = [slot for slot in spoken.slots if slot.role is Role.MEETING]
    meant = (
        [o for o in offers if any(names(slot, o.begin, o.zone, ledger.mailbox_zone) for slot in parts)]
        if parts
        else offers
    )
    if len(meant) != 1 or meant[0].slot.window:
        return
    offer = meant[0]
    booked = ledger.agree(offer.begin, None, offer.zone, sign(spoken, yes), offer.replaces)
    booked.told.append((offer.spoken, offer.slot))
    booked.accepted = True
    ledger.confirmed = sign(spoken, yes)
    ledger.close_offers(spoken.passage.index)


def _days_eyed(spoken: Spoken, cues: Cues) -> Slot | None:
    """A day ahead that the company asks about, or looks at without proposing it: "I am looking at the 24th"."""
    text = spoken.passage.message.text
    for slot in spoken.slots:
        unit = spoken.units[slot.unit]
        ahead = slot.role is Role.MEETING and slot.days and slot.days[0] > spoken.passage.date.date()
        if not ahead or slot.clock is not None:
            continue
        if _EYES.search(text, unit.start, slot.start) or cues.within(Act.ASK, unit.start, unit.end):
            return slot
    return None


def _asks_when(spoken: Spoken, cues: Cues) -> Cue | None:
    """Where the passage asks its reader for times, and does not only say that new ones will come."""
    text = spoken.passage.message.text
    for cue in cues.of(Act.SEEK):
        unit = next((one for one in spoken.units if one.start <= cue.start < one.end), None)
        if unit is not None and _OF_READER.search(text, unit.start, unit.end):
            return cue
    return None


_OF_READER = late(
    r"\b(?:can|could|would|will)\s+you\b|\b(?:send|give|tell|share|let)\s+(?:me|us)\b|\byour\s+availability\b|\bwhen\s+(?:are|could|can)\s+you\b",
    re.IGNORECASE,
)


def _note(ledger: Ledger, spoken: Spoken, cues: Cues, *, offered: bool, booked: bool) -> None:
    """Keeps what the passage says of the arranging. New times that a cancellation only announces are none yet."""
    asking = cues.any(Act.SEEK) or cues.any(Act.CHOICE) or cues.any(Act.ASK)
    off = any(not one.stands and one.ended and one.ended.at == spoken.passage.date for one in ledger.appointments)
    if offered or (asking is not None and not (booked or off) and cues.any(Act.SEEK) is not None):
        ledger.arranging = sign(spoken, asking or cues.any(Act.AWAIT))
    elif off and not booked and (asks_when := _asks_when(spoken, cues)) is not None:
        ledger.arranging = sign(spoken, asks_when)
    elif not booked and (eyed := _days_eyed(spoken, cues)) is not None:
        ledger.arranging = sign(spoken, None, eyed)
    if ledger.arranging is not None and ledger.arranging.at == spoken.passage.date:
        ledger.sought = ledger.arranging
    further = cues.any(Act.FURTHER)
    behind = any(one.stands and one.begin < spoken.passage.date for one in ledger.appointments)
    if behind and (offered or (further is not None and (booked or asking is not None))):
        ledger.next_round = sign(spoken, further or asking)
