"""What the mailbox owner's words do to the ledger."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from app.reading.late import late
from app.reading.sessions.company import remember_day, take_as_held
from app.reading.sessions.counted import at_same_time, counted, without_counted_from
from app.reading.sessions.cues import Act, Cue, Cues
from app.reading.sessions.days_before import on_day_named_before, remember_weekdays
from app.reading.sessions.force import is_other_business
from app.reading.sessions.giving_way import sign
from app.reading.sessions.ledger import Appointment, Ledger, Offer, State, names
from app.reading.sessions.missed import take_off_missed
from app.reading.sessions.picks import box, picked
from app.reading.sessions.slot import Role, Slot, Spoken, laid
from app.reading.sessions.zones import zone
from app.reading.transcript import Side

_NEAR = timedelta(hours=1)
_EITHER = late(
    r"\b(?:either|any\s+of|whichever|both\s+(?:work|are\s+(?:fine|good|ok)|suit|times|would)|all\s+(?:three"
    r"|work|fine|good|of\s+(?:them|those)))\b",
    re.IGNORECASE,
)
_OR = late(r"\bor\b|/|,\s*(?=\w+day\b)", re.IGNORECASE)
_OWN_MATTER = late(
    r"\bi\s+have\s|\bi['’]ve\s+got\s|\bi['’]m\s+(?:at|on|in|away)\s|\bi\s+(?:work|teach|finish|start)\s",
    re.IGNORECASE,
)
_ONLY = late(r"\b(?:only|just|but|except|instead|rather)\b", re.IGNORECASE)
_PART = late(r"\b(?:morning|afternoon|evening|earlier|early|first|later|late|last)\b", re.IGNORECASE)
_BUT = late(r"\b(?:but|however|though|instead)\b|[.;!?]", re.IGNORECASE)


_EARLY = timedelta(minutes=45)  # who comes so long before a session comes to it


def hear_owner(ledger: Ledger, spoken: Spoken, cues: Cues) -> None:
    """Accepts, declines, proposes and withdraws what an owner's passage says."""
    take_as_held(ledger, spoken, cues)
    take_off_missed(ledger, spoken)
    remember_day(ledger, spoken)
    ledger.owners_day = None
    if cues.any(Act.WITHDRAW) is not None:
        _withdraw(ledger, spoken, cues)
        return
    new = counted(ledger, spoken, cues)
    parts = [*without_counted_from(_meant(ledger, spoken, cues), new, ledger), *new]
    refused = [slot for slot in parts if _is_refused(spoken, slot, cues)]
    remember_weekdays(ledger, spoken)
    other = [slot for slot in parts if _is_of_own_matter(spoken, slot, cues)]
    if len(other) < len(parts):
        parts = [slot for slot in parts if slot not in other]
    wanted = [slot for slot in parts if slot not in refused]
    days = {slot.days[0] for slot in wanted if slot.days}
    ledger.owners_day = days.pop() if len(days) == 1 and not any(slot.clock for slot in wanted) else None
    for slot in refused:
        _refuse(ledger, spoken, slot, cues)
    taken = _taken(ledger, spoken, wanted, cues)
    if taken:
        for offer, slot in taken:
            _accept(ledger, spoken, offer, slot)
        return
    other_day = bool(new) or any(_asks_for(spoken, slot, cues) for slot in wanted)
    other_day = other_day and bool(_ahead(ledger, spoken))
    if cues.any(Act.DECLINE) is not None or cues.any(Act.MOVE) is not None or other_day:
        _turn_down(ledger, spoken, cues, refused, wish=bool(new))
    elif not wanted or not _propose_worthy(spoken, wanted):
        _plain_yes(ledger, spoken, cues)
    _propose(ledger, spoken, wanted, moves=bool(new), cues=cues)


def _meant(ledger: Ledger, spoken: Spoken, cues: Cues) -> list[Slot]:
    """The times of meeting that the passage names: those ticked, if it ticks any; none of other business."""
    parts = [slot for slot in spoken.slots if slot.role is Role.MEETING and not slot.window]
    ticked = [slot for slot in parts if box(spoken, slot)]
    parts = ticked or [slot for slot in parts if box(spoken, slot) is None]
    parts = [on_day_named_before(ledger, s) for s in parts if not _is_about_other_business(ledger, spoken, s)]
    parts = [_on_the_day_asked_for(ledger, spoken, s, cues) for s in parts]
    return [at_same_time(ledger, spoken, s) for s in parts]


def _on_the_day_asked_for(ledger: Ledger, spoken: Spoken, slot: Slot, cues: Cues) -> Slot:
    """An hour alone, on the one day that the company asked for: "9:30 would be perfect", where it is free tomorrow
    between nine and eleven and no time is on offer or agreed."""
    day = ledger.named_day
    if slot.begin is not None or slot.days or slot.clock is None or day is None or day < spoken.passage.date.date():
        return slot
    if ledger.open_offers(Side.COMPANY) or _ahead(ledger, spoken):
        return slot
    unit = spoken.units[slot.unit]
    asks = spoken.passage.message.text[unit.start : unit.end].rstrip().endswith("?")
    if not (asks or cues.within(Act.ACCEPT, unit.start, unit.end)):
        return slot
    begin, until = laid(day, slot.clock, slot.zone)
    return replace(slot, begin=begin, until=until, days=(day,))


def _is_about_other_business(ledger: Ledger, spoken: Spoken, slot: Slot) -> bool:
    if slot.clock is not None and is_other_business(spoken, slot):
        return True
    zone = ledger.mailbox_zone
    return slot.clock is not None and any(names(slot, begin, zone, zone) for begin in ledger.other_business)


def _is_of_own_matter(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether the slot's clause only says what else the owner does then: "Wednesday please, I work on Tuesday"."""
    unit = spoken.units[slot.unit]
    text = spoken.passage.message.text
    start = max(unit.start, text.rfind(",", unit.start, slot.start) + 1)
    if _OWN_MATTER.search(text, start, slot.start) is None:
        return False
    comma = text.find(",", slot.end, unit.end)
    return not cues.within(Act.ACCEPT, start, comma if comma > 0 else unit.end)


def _withdraw(ledger: Ledger, spoken: Spoken, cues: Cues) -> None:
    mark = sign(spoken, cues.any(Act.WITHDRAW))
    for one in ledger.appointments:
        if one.stands and one.begin > spoken.passage.date:
            ledger.end(one, State.DECLINED, mark)
    for offer in ledger.offers:
        offer.open = False


def _is_refused(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether a refusal stands in the slot's sentence without a "but" or a yes to it between."""
    unit = spoken.units[slot.unit]
    text = spoken.passage.message.text
    for cue in cues.within(Act.DECLINE, unit.start, unit.end):
        first, last = (cue.end, slot.start) if cue.end <= slot.start else (slot.end, cue.start)
        taken_before = cue.start > slot.end and cues.within(Act.ACCEPT, slot.start, cue.start)
        if not taken_before and not _BUT.search(text, first, last):
            return True
    return False


def _refuse(ledger: Ledger, spoken: Spoken, slot: Slot, cues: Cues) -> None:
    for offer in ledger.open_offers(Side.COMPANY):
        if names(slot, offer.begin, offer.zone, ledger.mailbox_zone):
            offer.open = False
    mark = sign(spoken, cues.any(Act.DECLINE), slot)
    for one in _ahead(ledger, spoken):
        if names(slot, one.begin, one.zone, ledger.mailbox_zone):
            one.move_asked = mark
            ledger.end(one, State.DECLINED, mark)


def _ahead(ledger: Ledger, spoken: Spoken) -> list[Appointment]:
    return [one for one in ledger.appointments if one.stands and one.begin > spoken.passage.date]


def _taken(ledger: Ledger, spoken: Spoken, wanted: list[Slot], cues: Cues) -> list[tuple[Offer, Slot]]:
    """The offers that the owner picks: each slot must fit just one, and not be one of several left to the company."""
    offers = [offer for offer in ledger.open_offers(Side.COMPANY) if not offer.hedged or offer.fixed]
    picks: dict[int, tuple[Offer, Slot]] = {}
    for slot in wanted:
        unit = spoken.units[slot.unit]
        if cues.within(Act.HEDGE, unit.start, unit.end):
            continue
        fitting = [offer for offer in offers if names(slot, offer.begin, offer.zone, ledger.mailbox_zone)]
        if len(fitting) > 1 and slot.clock is None:
            timed = _with_time_elsewhere(ledger, spoken, fitting, slot)
            fitting = timed or _of_the_part_of_day(spoken, fitting, slot)
        if len(fitting) == 1:
            picks.setdefault(id(fitting[0]), (fitting[0], slot))
    chosen = list(picks.values())
    if not chosen:
        chosen = _by_place(spoken, offers, cues)
    if len(chosen) > 1 and _left_open(spoken, [slot for _, slot in chosen]):
        return []
    return [*chosen, *_with_other_parts(spoken, offers, chosen)]


def _with_other_parts(
    spoken: Spoken, offers: list[Offer], chosen: list[tuple[Offer, Slot]]
) -> list[tuple[Offer, Slot]]:
    """The other parts of a day's programme, where the owner names the hour at which it begins: "Saturday at noon works"
    of noon and 12:45, both named as fixed."""
    if len(chosen) != 1 or not chosen[0][0].fixed:
        return []
    first = chosen[0][0]
    parts = [o for o in offers if o.group == first.group and o.fixed and o.begin.date() == first.begin.date()]
    if first is not min(parts, key=lambda offer: offer.begin) or _ONLY.search(spoken.passage.text):
        return []
    return [(offer, offer.slot) for offer in parts if offer is not first]


def _with_time_elsewhere(ledger: Ledger, spoken: Spoken, fitting: list[Offer], day: Slot) -> list[Offer]:
    """Of several offers on one day, those whose time the same sentence names apart from the day."""
    times = [s for s in spoken.slots if s.unit == day.unit and s.clock is not None]
    return [o for o in fitting if any(names(s, o.begin, o.zone, ledger.mailbox_zone) for s in times)]


def _of_the_part_of_day(spoken: Spoken, fitting: list[Offer], day: Slot) -> list[Offer]:
    """Of several offers on one day, the one that the words beside the day pick: "Friday morning", "the later one"."""
    unit = spoken.units[day.unit]
    found = {match[0].lower() for match in _PART.finditer(spoken.passage.message.text, unit.start, unit.end)}
    if len(found) != 1:
        return []
    part, hours = found.pop(), [offer.begin.astimezone(zone(offer.zone)).hour for offer in fitting]
    if part in ("earlier", "early", "first"):
        return [min(fitting, key=lambda offer: offer.begin)]
    if part in ("later", "late", "last"):
        return [max(fitting, key=lambda offer: offer.begin)]
    spans = {"morning": range(12), "afternoon": range(12, 18), "evening": range(17, 24)}
    return [offer for offer, hour in zip(fitting, hours, strict=True) if hour in spans[part]]


def _left_open(spoken: Spoken, slots: list[Slot]) -> bool:
    text = spoken.passage.message.text
    first, last = min(slot.start for slot in slots), max(slot.end for slot in slots)
    return _OR.search(text, first, last) is not None or _EITHER.search(spoken.passage.text) is not None


def _by_place(spoken: Spoken, offers: list[Offer], cues: Cues) -> list[tuple[Offer, Slot]]:
    """ "The first one works", "(c) for me": by its place or label in the list that the company made last."""
    if len(offers) < 2 or _EITHER.search(spoken.passage.text):
        return []
    listed = sorted((o for o in offers if o.group == offers[-1].group), key=lambda o: o.slot.start)
    if len(listed) > 1 and all(offer.fixed for offer in listed):
        return []  # the parts of one programme: none of them is picked, "I'll be at the Level 1 desk"
    return [(offer, offer.slot) for offer in picked(spoken, listed, cues)]


def _accept(ledger: Ledger, spoken: Spoken, offer: Offer, slot: Slot) -> None:
    mark = sign(spoken, None, slot if slot is not offer.slot else None)
    booked = ledger.agree(offer.begin, offer.until, offer.zone, mark, offer.replaces)
    booked.accepted = True
    if not any(told is offer.spoken for told, _ in booked.told):
        booked.told.append((offer.spoken, offer.slot))
    if slot is not offer.slot:
        booked.told.append((spoken, slot))
    ledger.confirmed = mark
    for other in ledger.offers:
        if other.group == offer.group and not (other.fixed and offer.fixed):
            other.open = False
    ledger.close_offers(offer.group)


def _turn_down(ledger: Ledger, spoken: Spoken, cues: Cues, refused: list[Slot], *, wish: bool) -> None:
    """A refusal without a time, or a wish for another: what is on offer falls, what is agreed is to be moved."""
    decline = cues.any(Act.DECLINE)
    mark = sign(spoken, decline or cues.any(Act.MOVE))
    if not refused:
        for offer in ledger.open_offers(Side.COMPANY):
            offer.open = False
    if not (wish or cues.any(Act.MOVE) or cues.any(Act.ASK)):
        return
    for one in ledger.upcoming(spoken.passage.date):
        one.move_asked = mark
        if decline is not None:
            ledger.end(one, State.DECLINED, mark)


def _asks_for(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether a question names this day or time: "Might the Tuesday be possible?"."""
    unit = spoken.units[slot.unit]
    return bool(cues.within(Act.ASK, unit.start, unit.end)) and slot.days != ()


def _propose_worthy(spoken: Spoken, wanted: list[Slot]) -> bool:
    return any(slot.begin is not None and slot.begin > spoken.passage.date for slot in wanted)


def _plain_yes(ledger: Ledger, spoken: Spoken, cues: Cues) -> None:
    """A yes that names no time: to the one time on offer, or to all parts of a plan."""
    yes = cues.any(Act.CONFIRM) or _first_real_yes(cues)
    for one in _ahead(ledger, spoken):
        one.accepted = one.accepted or yes is not None
    if yes is None or cues.any(Act.HEDGE) is not None:
        return
    offers = [offer for offer in ledger.open_offers(Side.COMPANY) if not offer.hedged]
    begins = {offer.begin.date(): offer.begin for offer in sorted(offers, key=lambda one: one.begin, reverse=True)}
    offers = [offer for offer in offers if not _lies_outside(offer, spoken, begins[offer.begin.date()])]
    offers = [offer for offer in offers if offer.group == offers[-1].group]
    if not offers or (len(offers) > 1 and not all(offer.fixed for offer in offers)):
        return
    for offer in offers:
        _accept(ledger, spoken, offer, offer.slot)


def _lies_outside(offer: Offer, spoken: Spoken, first: datetime) -> bool:
    """Whether the owner's limit rules the offer out: "That day is fine but only after 5", said of ten o'clock. `first`:
    when the first of that day's offers begins."""
    local = offer.begin.astimezone(zone(offer.zone)).time()
    for slot in spoken.slots:
        if slot.role is not Role.LIMIT or slot.clock is None or (slot.days and offer.begin.date() not in slot.days):
            continue
        if slot.clock.lead == "after" and local < slot.clock.begin:
            return True
        if slot.clock.lead not in ("before", "by", "until", "till") or local <= slot.clock.begin:
            continue
        comes = datetime.combine(first.date(), slot.clock.begin)
        if (
            first.astimezone(zone(offer.zone)).replace(tzinfo=None) - comes > _EARLY
        ):  # else the owner only comes in good time: "at the desk by 1.45" for two o'clock
            return True
    return False


def _first_real_yes(cues: Cues) -> Cue | None:
    return cues.any(Act.ACCEPT)


def _propose(ledger: Ledger, spoken: Spoken, wanted: list[Slot], *, moves: bool, cues: Cues) -> None:
    """Times that nobody offered are the owner's own proposals, for the company to take up."""
    if cues.any(Act.HELD) is not None and cues.any(Act.ASK) is None:
        return
    moving = tuple(one for one in ledger.appointments if one.move_asked is not None)
    for slot in wanted:
        if slot.begin is None or slot.begin <= spoken.passage.date:
            continue
        known = ledger.at(slot.begin)
        if known is not None and known.stands:
            known.accepted = True
            known.told.append((spoken, slot))
            continue
        near = any(abs(one.begin - slot.begin) <= _NEAR for one in _ahead(ledger, spoken))
        if near and not moves and not cues.any(Act.MOVE):
            continue  # "see you Thursday at 10.25": the time of arrival, say
        ledger.offers.append(
            Offer(slot.begin, slot.until, slot.zone, Side.OWNER, spoken.passage.index, spoken, slot, replaces=moving)
        )
        if ledger.arranging is None or not _ahead(ledger, spoken):
            ledger.arranging = sign(spoken, None, slot)
