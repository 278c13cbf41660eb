"""Which sessions a company's mail calls off, and which give way to the times that it names.

Told by the day, the hour or the people whom the sentence names; else the sessions of the next day that has any.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from app.reading.dates.names import MONTHS, WEEKDAYS, words
from app.reading.late import late
from app.reading.sessions.counted import counted, keeps_hour
from app.reading.sessions.cues import Act, Cue, Cues
from app.reading.sessions.facts import Sign
from app.reading.sessions.ledger import Appointment, Ledger, State, names
from app.reading.sessions.slot import Role, Slot, Spoken, laid
from app.reading.sessions.zones import zone

_NOW = late(r"\bnow\b(?!\s+(?:that|and\s+then))", re.IGNORECASE)
_ON_A_DAY = late(r"\b(?:call|ring|phone|talk|speak)\b[^.]*\b(?:today|tonight|tomorrow)\b", re.IGNORECASE)
_STAYS = late(r"(?:everything|all|the\s+rest|rest|the\s+remainder|same)\b", re.IGNORECASE)
_TIMES_STAY = late(
    r"\b(?:the\s+)?times?\s+(?:(?:and|,)\s+\w+\s+)*(?:is|are|stays?|remains?)\s+(?:all\s+|exactly\s+)?"
    r"(?:the\s+same|unchanged|as\s+(?:before|planned|they\s+were|it\s+was))",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"(?<!\w)[A-ZÀ-Þ][a-zß-ÿ]{2,}")
_IN_PLACE_OF = late(r"\b(?:in\s+place\s+of|instead\s+of|replac(?:es|ing)|formerly|was)\s+", re.IGNORECASE)
_NO_NAMES = frozenset(word.capitalize() for word in (*WEEKDAYS, *MONTHS)) | words(
    "The This That Your Our You They She Please Interview Meeting Call Panel Teams Zoom Conversation Session Values"
    " Case Study Technical Design System Chat Director Manager Head Lead Senior Officer Team Unfortunately Sorry Dear"
)


# "Rounds 1 and 2 of your interview have been cancelled"
_ALL_OF_THEM = late(
    r"\b(?:both|all(?:\s+(?:of\s+)?(?:the|your|our|three|four|five))?)\s+(?:\w+\s+)?(?:rounds|interviews|sessions|calls|talks"
    r"|conversations|appointments|meetings|slots|stages)\b|\b(?:rounds|interviews|sessions|stages|slots)\s+(?:1|one|a)\s*(?:,|and|&|to|-)",
    re.IGNORECASE,
)


def call_off(ledger: Ledger, spoken: Spoken, cues: Cues) -> tuple[Appointment, ...]:
    """The appointments that the passage cancels; those a sentence names, else the next ones."""
    found: list[Appointment] = []
    for cue in cues.of(Act.CANCEL):
        unit = next((index for index, unit in enumerate(spoken.units) if unit.start <= cue.start < unit.end), None)
        named = [one for slot in spoken.slots if slot.unit == unit for one in _named(ledger, spoken, slot)]
        mark = sign(spoken, cue)
        words = spoken.passage.message.text[cue.start : cue.end]
        if not named and _ON_A_DAY.search(words):
            continue  # "I can't talk today" leaves the session of another day as it is
        ahead: list[Appointment] = []
        if unit is not None and _ALL_OF_THEM.search(
            spoken.passage.message.text, spoken.units[unit].start, spoken.units[unit].end
        ):
            ahead = [one for one in ledger.appointments if one.stands and one.begin > spoken.passage.date]
        for one in named or ahead or _of_the_named(spoken, unit, ledger):
            ledger.end(one, State.CANCELLED, mark)
            found.append(one)
    return tuple(found)


def giving_way_to(ledger: Ledger, spoken: Spoken, cues: Cues, off: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    """The appointments whose place a new time in this passage takes. The invite of one event moves no other event."""
    brought = {event.uid for event in spoken.passage.message.calendar}
    found = _giving_way(ledger, spoken, cues, off)
    if not brought:
        return found
    return tuple(one for one in found if not one.steps or any(step.key[0] in brought for step in one.steps))


def _giving_way(ledger: Ledger, spoken: Spoken, cues: Cues, off: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    gone = [slot for slot in spoken.slots if slot.role is Role.OLD or _is_ruled_out(spoken, slot, cues)]
    olds = [one for slot in gone for one in _named(ledger, spoken, slot)] + _of_the_replaced(ledger, spoken)
    if olds or off:
        return tuple(dict.fromkeys([*olds, *off]))
    asked = [one for one in ledger.appointments if one.to_be_moved(spoken.passage.date)]
    if asked:
        return tuple(asked)
    over = _overlapped(ledger, spoken)
    if over and all(_moves_only_so(spoken, cue) for cue in cues.of(Act.MOVE)):
        return over  # "that piece is now 12:45 to 1:30. Everything else is as printed"
    if _TIMES_STAY.search(spoken.passage.text) and _names_no_other_day(ledger, spoken):
        return _overlapped(ledger, spoken)
    moves = cues.any(Act.MOVE) is not None or counted(ledger, spoken, cues)
    if moves or (keeps_hour(ledger, spoken) and cues.any(Act.FURTHER) is None):
        moved = _nearest(spoken, _moved_of(ledger, spoken, cues))
        return tuple(dict.fromkeys([*moved, *_overlapped(ledger, spoken)]))
    return _overlapped(ledger, spoken)


def _names_no_other_day(ledger: Ledger, spoken: Spoken) -> bool:
    days = {local_day(one.begin, one.zone) for one in ledger.appointments if one.stands}
    return all(slot.days[0] in days for slot in spoken.slots if slot.days and slot.role is Role.MEETING)


def _of_the_named(
    spoken: Spoken, unit: int | None, ledger: Ledger, ahead: Sequence[Appointment] = ()
) -> list[Appointment]:
    """Those of the sessions ahead whose own lines name somebody whom the sentence names. Where none does: `ahead`, else
    those of the next day that has any. None where the one who is named was called off already.
    """
    pool = [one for one in ledger.appointments if one.begin > spoken.passage.date]
    fallback = list(ahead) or ledger.upcoming(spoken.passage.date)
    if unit is None or len(pool) < 2:
        return fallback
    here = spoken.units[unit]
    said = _names_in(spoken.passage.message.text, here.start, here.end)
    lines = [{word for told, slot in one.told for word in _names_in_unit(told, slot)} for one in pool]
    common = set.intersection(*lines) if lines else set()
    meant = [one for one, line in zip(pool, lines, strict=True) if said & (line - common)]
    return [one for one in meant if one.stands] if meant else fallback


def _of_the_replaced(ledger: Ledger, spoken: Spoken) -> list[Appointment]:
    """The sessions of people in whose place a schedule's row puts somebody else: "12:00 Ana (in place of Bo)"."""
    found = []
    text = spoken.passage.message.text
    for index, unit in enumerate(spoken.units):
        match = _IN_PLACE_OF.search(text, unit.start, unit.end) if unit.row or unit.item else None
        if match is None or not any(slot.unit == index and slot.begin is not None for slot in spoken.slots):
            continue
        names = _names_in(text, match.end(), unit.end)
        found += [
            one
            for one in ledger.appointments
            if one.stands
            and one.begin > spoken.passage.date
            and any(names & _names_in_unit(told, slot) for told, slot in one.told)
        ]
    return found


def _moved_of(ledger: Ledger, spoken: Spoken, cues: Cues) -> list[Appointment]:
    """Of several sessions that are to come, those of the day and the people whom the sentence of the move names."""
    at = [cue.start for cue in cues.of(Act.MOVE)] or [amount.start for amount in spoken.amounts]
    unit = next((i for i, unit in enumerate(spoken.units) if at and unit.start <= at[0] < unit.end), None)
    days = {day for slot in spoken.slots if slot.unit == unit and slot.clock is None for day in slot.days[:1]}
    that_day = [
        one
        for one in ledger.appointments
        if one.stands and one.begin > spoken.passage.date and local_day(one.begin, one.zone) in days
    ]
    found = _of_the_named(spoken, unit, ledger, that_day)
    told = [s for s in spoken.slots if s.clock is not None and s.role is Role.MEETING]
    staying = [one for one in found if any(names(s, one.begin, one.zone, ledger.mailbox_zone) for s in told)]
    return [one for one in found if one not in staying] if len(ledger.upcoming(spoken.passage.date)) > 1 else found


# "we'd have to make that part 11.40", "your lesson is where it was"
_ONE_OF_THEM = late(
    r"\b(?:that|this|(?:the|your)\s+(?:second|first|third|last|other|panel|formal|main|final))\s+(?:\w+\s+)?(?:part|bit"
    r"|half|piece|session|conversation|one|slot|stage|round|interview|panel|talk|chat|leg)\b"
    r"|\b(?:is|are|stays?|remains?)\s+(?:exactly\s+)?(?:where|as|when)\s+(?:it|they)\s+(?:was|were|is|are)\b",
    re.IGNORECASE,
)


def _nearest(spoken: Spoken, moved: list[Appointment]) -> list[Appointment]:
    """Of a day's several sessions the one whose hour is nearest to the only new one, where words speak of one part."""
    told = [s for s in spoken.slots if s.clock is not None and s.role is Role.MEETING]
    days = {local_day(one.begin, one.zone) for one in moved}
    clock = told[0].clock if len(told) == 1 else None
    if len(moved) < 2 or len(days) > 1 or clock is None or _ONE_OF_THEM.search(spoken.passage.text) is None:
        return moved
    begin = told[0].begin or laid(days.pop(), clock, moved[0].zone)[0]
    return [min(moved, key=lambda one: abs(one.begin - begin))]


def _overlapped(ledger: Ledger, spoken: Spoken) -> tuple[Appointment, ...]:
    """Sessions of which a time that is so "now" takes in a part: "that piece is now 12:45 to 1:30"."""
    found: dict[int, Appointment] = {}
    text = spoken.passage.message.text
    ahead = ledger.upcoming(spoken.passage.date)
    for slot in spoken.slots:
        unit = spoken.units[slot.unit]
        begin, until = slot.begin, slot.until
        if begin is None and slot.clock is not None and slot.clock.until is not None and ahead:
            begin, until = laid(local_day(ahead[0].begin, slot.zone), slot.clock, slot.zone)
        if begin is None or until is None or _NOW.search(text, unit.start, slot.end) is None:
            continue
        for one in ledger.appointments:
            ends = one.until or one.begin + timedelta(minutes=30)
            if one.stands and one.begin != begin and one.begin < until and begin < ends:
                found[id(one)] = one
    return tuple(found.values())


def _moves_only_so(spoken: Spoken, cue: Cue) -> bool:
    """Whether words of a move say that the rest stays, or stand in a sentence that names the new time by a "now"."""
    text = spoken.passage.message.text
    if _STAYS.match(text, cue.start, cue.end):
        return True
    named = {slot.unit for slot in spoken.slots if slot.until is not None or (slot.clock and slot.clock.until)}
    units = [spoken.units[number] for number in named]
    return any(unit.start <= cue.start < unit.end and _NOW.search(text, unit.start, unit.end) for unit in units)


def _is_ruled_out(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether a day's sentence rules it out and a new time follows: "Tomorrow's no good. Monday at 2?" """
    unit = spoken.units[slot.unit]
    if slot.clock is not None or not cues.within(Act.DECLINE, unit.start, unit.end):
        return False
    return any(other.begin is not None and other.start > slot.end for other in spoken.slots)


def _names_in_unit(spoken: Spoken, slot: Slot) -> set[str]:
    unit = spoken.units[slot.unit]
    return _names_in(spoken.passage.message.text, unit.start, unit.end)


def _names_in(text: str, start: int, end: int) -> set[str]:
    """The words with a capital letter, days and months apart: names, among them those of people."""
    return {match[0] for match in _CAPITALISED.finditer(text, start, end)} - _NO_NAMES


def _named(ledger: Ledger, spoken: Spoken, slot: Slot) -> list[Appointment]:
    ahead = [one for one in ledger.appointments if one.stands and one.begin > spoken.passage.date - timedelta(hours=1)]
    return [one for one in ahead if names(slot, one.begin, one.zone, ledger.mailbox_zone)]


def sign(spoken: Spoken, cue: Cue | None, slot: Slot | None = None) -> Sign:
    """What was said, when, by whom: the unit around the words."""
    passage = spoken.passage
    at = cue.start if cue is not None else slot.start if slot is not None else passage.start
    unit = next((unit for unit in spoken.units if unit.start <= at < unit.end), None)
    start, end = (unit.start, unit.end) if unit is not None else (at, cue.end if cue is not None else at)
    text = passage.message.text
    while start < end and text[start].isspace():
        start += 1
    return Sign(passage.date, passage.side, passage.evidence(start, max(start, len(text[:end].rstrip()))))


def local_day(moment: datetime, name: str) -> date:
    """The day of that moment in that zone."""
    return moment.astimezone(zone(name)).date()
