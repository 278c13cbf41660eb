"""Which words speak of which session: its slot's own lines, passages that tell of it, its round's other mails."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.sessions.agreement import Heard
from app.reading.sessions.ledger import Appointment
from app.reading.sessions.slot import Role, Slot, Spoken
from app.reading.sessions.stretches import parted
from app.reading.sessions.units import Unit
from app.reading.transcript import Side

_NO_MARKS = (Role.LIMIT, Role.OLD)
_AND_THEN = late(
    r"[,;]?\s+(?:and\s+)?(?:then|afterwards|after\s+(?:that|which)|followed\s+by)\b[^.!?;\n]*\Z", re.IGNORECASE
)
_LINE_HEAD = 4  # letters before a time that begins a line


@dataclass(frozen=True, slots=True)
class Scope:
    """[start, end) of a passage's message. `own`: it names the session's time; `shared`: other sessions' times too;
    `inline`: its sentence does. `place`: which of its passage's sessions it is, from 0; null if it is the only one.
    """

    heard: Heard
    start: int
    end: int
    own: bool
    shared: bool = False
    slot: Slot | None = None
    holes: tuple[tuple[int, int], ...] = ()  # of a shared scope: the other sessions' own lines
    inline: bool = False
    place: int | None = None

    @property
    def date(self) -> datetime:
        return self.heard.spoken.passage.date


def scopes_of(
    appointment: Appointment, standing: list[Appointment], heard: tuple[Heard, ...], cast: Cast
) -> tuple[Scope, ...]:
    """The scopes of a session, oldest first. Its round begins after the last session of an earlier round."""
    told = {id(spoken): _in_schedule(spoken, slot) for spoken, slot in appointment.told}
    if len(appointment.replaces) == 1:  # whom the mail named for the time that was moved stays, unless told otherwise
        told = {id(spoken): _in_schedule(spoken, slot) for spoken, slot in appointment.replaces[0].told} | told
    batch = {id(spoken) for spoken, _ in appointment.told}
    floor = max(
        (
            one.begin
            for one in standing
            if one.begin < appointment.begin and not any(id(s) in batch for s, _ in one.told)
        ),
        default=None,
    )
    found: list[Scope] = []
    for one in heard:
        spoken = one.spoken
        passage = spoken.passage
        if id(spoken) in told:
            found.extend(_own_scopes(one, told[id(spoken)], appointment, standing, cast))
        elif passage.side is Side.OWNER or passage.date > appointment.begin + timedelta(hours=1):
            continue
        elif (floor is None or passage.date > floor) and not _tells_of_another(one, appointment, standing):
            found.append(Scope(one, passage.start, passage.end, own=False))
    return tuple(found)


def _in_schedule(spoken: Spoken, slot: Slot) -> Slot:
    """The slot; of a time that a sentence and a schedule's line both name ("We start at nine: 9:00 Ana Ruiz"), the "
    "line's."""
    unit = spoken.units[slot.unit]
    if unit.row or unit.item or slot.begin is None:
        return slot
    same = (s for s in spoken.slots if s.begin == slot.begin and s.unit > slot.unit and s.role not in _NO_MARKS)
    return next((s for s in same if _heads_a_line(spoken, s)), slot)


def _heads_a_line(spoken: Spoken, slot: Slot) -> bool:
    unit = spoken.units[slot.unit]
    return unit.row or unit.item or (slot.clock is not None and slot.clock.start - unit.start < _LINE_HEAD)


def _tells_of_another(one: Heard, appointment: Appointment, standing: list[Appointment]) -> bool:
    others = [
        other
        for other in standing
        if other is not appointment and any(spoken is one.spoken for spoken, _ in other.told)
    ]
    return bool(others) and not any(other.begin.date() == appointment.begin.date() for other in others)


def _own_scopes(
    one: Heard, slot: Slot, appointment: Appointment, standing: list[Appointment], cast: Cast
) -> list[Scope]:
    """The slot's own lines where the passage tells of several sessions, and then the whole passage as shared."""
    spoken = one.spoken
    passage = spoken.passage
    others = [s for other in standing if other is not appointment for told, s in other.told if told is spoken]
    if not others:
        return [Scope(one, passage.start, passage.end, own=True, slot=slot)]
    if sections := _sections_of(one, [slot, *others]):
        entry = sections[0]
        holes = tuple(sections[1:])
    elif paragraph := _entry_of(one, slot, others):
        entry = paragraph
        holes = tuple(filter(None, (_entry_of(one, other, [slot, *others]) for other in others)))
    else:
        entry = _lines_of(one, slot, others, cast)
        holes = tuple(_lines_of(one, other, [slot, *(s for s in others if s is not other)], cast) for other in others)
    inline = any(other.unit == slot.unit for other in others)
    place = sum(_place(other) < _place(slot) for other in others)
    return [
        Scope(one, passage.start, passage.end, own=False, shared=True, holes=holes),
        Scope(one, *entry, own=True, slot=slot, inline=inline, place=place),
    ]


def _sections_of(one: Heard, slots: list[Slot]) -> list[tuple[int, int]]:
    """For each slot its own section, where each is a paragraph with the time and below it one that says who: "Portfolio
    review / 11 AM – noon", "Interviewers / Ada Hale". Empty where the mail is not built like that."""
    units = one.spoken.units
    blocks = [units[slot.unit].block for slot in slots]
    if len(set(blocks)) < len(blocks):
        return []
    found: list[tuple[int, int]] = []
    for block in blocks:
        until = min((other for other in blocks if other > block), default=units[-1].block + 1)
        held = [unit for unit in units if block <= unit.block < until]
        opens = next((u for u in held if u.block > block and u.label == "who"), None)
        if opens is None:
            return []
        alone = all(u is opens for u in held if u.block == opens.block)
        last = max(u.end for u in held if u.block <= opens.block + alone)
        found.append((held[0].start, last))
    return found


def _entry_of(one: Heard, slot: Slot, others: list[Slot]) -> tuple[int, int] | None:
    """A slot's whole paragraph, where each session has one of short lines of its own: "Interviewer: …", "Time: …"."""
    units = one.spoken.units
    blocks = {units[other.unit].block for other in others if other is not slot}
    block = units[slot.unit].block
    if block in blocks or not all(_is_listed(units, b) for b in (block, *blocks)):
        return None
    held = [unit for unit in units if unit.block == block]
    return held[0].start, held[-1].end


def _is_listed(units: tuple[Unit, ...], block: int) -> bool:
    """Whether a paragraph is made of labelled lines."""
    held = [unit for unit in units if unit.block == block]
    return len(held) > 1 and sum(bool(unit.label) or unit.item for unit in held) * 2 >= len(held)


def _lines_of(one: Heard, slot: Slot, others: list[Slot], cast: Cast) -> tuple[int, int]:
    """From a slot's line (of a line with several, from its own words there) to the next time that is named."""
    spoken = one.spoken
    unit = spoken.units[slot.unit]
    marks = [s for s in spoken.slots if s.clock is not None and s.role not in _NO_MARKS and s.unit == slot.unit]
    marks = [mark for mark in marks if _place(mark) != _place(slot)]
    first, last = _begin_of(one, slot, any(other.unit < slot.unit for other in others)), unit.end
    if marks and (_place(max(marks, key=_place)) > _place(slot) or any(s.unit == slot.unit for s in others)):
        first, last = _stretch_of(one, slot, marks, cast)
        if last < unit.end:
            return first, last
    after = [s for s in spoken.slots if s.clock is not None and s.unit > slot.unit and s.role not in _NO_MARKS]
    if after:
        return first, _begin_of(one, min(after, key=_place), later=True)
    following = [u for u in spoken.units[slot.unit + 1 :] if u.block != unit.block or (unit.row and not u.row)]
    return first, following[0].start if following else spoken.passage.end


def _begin_of(one: Heard, slot: Slot, later: bool) -> int:
    """Where a slot's words begin: at its line, or for a `later` one at "… and afterwards" in it: "The interview lasts
    45 minutes, and afterwards, at 11:15, …"."""
    unit = one.spoken.units[slot.unit]
    if not later or unit.row or unit.item or unit.label:
        return unit.start
    clause = _AND_THEN.search(one.spoken.passage.message.text, unit.start, _place(slot))
    return clause.start() if clause else unit.start


def _stretch_of(one: Heard, slot: Slot, marks: list[Slot], cast: Cast) -> tuple[int, int]:
    """The slot's own words in a line with several times."""
    passage, unit = one.spoken.passage, one.spoken.units[slot.unit]
    times = {(s.clock.start, s.clock.end) for s in (slot, *marks) if s.clock is not None}
    ordered = sorted(times) if slot.clock is not None else [(slot.start, slot.end)]
    people = [m.start for m in cast.mentions_in(passage.message.id, unit.start, unit.end)]
    people += [at for at in one.speaks_of_self if unit.start <= at < unit.end]
    stretches = parted(passage.message.text, unit.start, unit.end, ordered, people)
    return stretches[next(n for n, (at, _) in enumerate(ordered) if at == _place(slot))]


def _place(slot: Slot) -> int:
    """Where the slot's time stands; several times may share one day's words."""
    return slot.clock.start if slot.clock is not None else slot.start
