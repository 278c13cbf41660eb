"""Slots: a passage's clock times joined with its days, each with what it is: a meeting's time or something else.

A clock time belongs to the day named beside it, else to the day that its sentence or the lines above name
("Date: …" over "Time: …", a heading over a schedule's rows). Times of arrival, of breaks, trains, offices and
deadlines are set apart by the words of their clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from app.reading.dates.days import DayKind, DayMention, is_month_first
from app.reading.dates.names import words
from app.reading.late import late
from app.reading.sessions.amounts import find_amounts
from app.reading.sessions.clock import Clock, find_clocks
from app.reading.sessions.named_days import named_days
from app.reading.sessions.phrases import words_of
from app.reading.sessions.roles import MOVED_FROM, OLD_BEFORE, role_of
from app.reading.sessions.slot import Role, Slot, Spoken, laid
from app.reading.sessions.units import Unit, cut
from app.reading.sessions.zones import ZoneContext, ZoneMention, find_zones, resolve, zone
from app.reading.transcript import Passage

_LONGEST = 6  # hours; more are opening hours, not a session
_SPELLED_TIMES = frozenset(words("noon midday o'clock clock half quarter one two three four five six seven"))
_SPELLED_TIMES |= words("eight nine ten eleven twelve")
_FAR = 10_000
_OF_ANOTHER_MATTER = (Role.ASIDE, Role.LIMIT)  # such a time leaves the day to be meant by itself
_CARRY = 2  # units that a day named in prose reaches on
_AT_ONCE = late(r"[\s,:;(\-–—|\t]*(?:(?:at|from|@|between|around|about|starting|kl\.?|um)\s*)*[\s(]*", re.IGNORECASE)
_ON = late(r"[ \t,(]*(?:\s*(?:on|this|next|of|[-–—]))?[\s,]*(?:the\s+)?", re.IGNORECASE)
_TOGETHER = late(r"\s*,?\s*(?:\bor\b|\band\b|&|/|,)\s*(?:on\s+)?(?:the\s+)?", re.IGNORECASE)
_GENERAL_BEFORE = late(
    r"\b(?:all(?:\s+times)?(?:\s+(?:are\s+)?(?:shown\s+)?(?:in\s+)?)?|times?(?:\s+(?:are|below|shown"
    r"|listed))*(?:\s+in)?"
    r"|everything(?:\s+in)?)\s*:?\s*$",
    re.IGNORECASE,
)
_OF_COURSE = late(r"\s*,?\s*(?:of\s+course|for\s+all)", re.IGNORECASE)
_CELL_BEFORE = late(
    r"(?:^|[\n\t])\s*$|(?:\b(?:times?|hours?|zone|schedule|agenda|programme?|slots?|when|start|end|date)|\d)\s*\(\s*$",
    re.IGNORECASE,
)
_CELL_AFTER = late(r"\s*(?:[\t\n:)]|$)")
_NUMBERS_ROW = late(r"\s*(?:#|no\.?|round|step|part|day|session)?\s*[1-6]\s*(?:$|[.)(]|of\b|\([a-z])", re.IGNORECASE)
_UNCHANGED = late(
    r"\s+(?:stays|remains|is)\s+(?:the\s+same|as\s+(?:it|is|planned|before)|unchanged|untouched)", re.IGNORECASE
)
_LIMIT_BEFORE = late(
    r"(?:(?<!\bcome\s)(?<!\bcoming\s)(?<!\bstop\s)(?<!\bstopping\s)(?<!\bdrop\s)(?<!\bdropping\s)(?<!\bswing\s)(?<!\bpop\s)"
    r"\bby|\b(?:before|until|since|no\s+later\s+than))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BARE_DAY = 24  # letters beside a day in a line that is a schedule's heading
_ABOUT = late(
    r"\b(?:interview\w*|meet(?:ing)?\s+(?:you|with|us|me|our|the\s+(?:team|panel|whole))|(?:your|the|this|our|a|first|second|third|final|next|zoom"
    r"|teams|video)\s+meeting|visit|panel|come|coming|see(?:ing)?|schedule[ds]?|agenda|program(?:me)?s?|join(?:ing)?|session"
    r"|round|invit\w+|book(?:ed|ing)?|slots?|on-?site|presentation|talk|chat|call|zoom|teams|video|confirm\w*|loop|assessment"
    r"|appointment|(?:re)?arrang\w+|(?:re)?schedul\w+|moved|postponed|shifted|pushed|instead|suits?|available|availability"
    r"|let['’]s|(?:how|what)\s+about|(?<!send\s)(?<!mail\s)(?<!forward\s)(?<!post\s)(?<!pay\s)(?<!tell\s)you(?:r|['’]\w+)?|us)\b"
    r"|[?:]\s*$",
    re.IGNORECASE,
)
"""A sentence with a day that a meeting is on, is offered, or is moved to."""
_TRANSLATED = late(
    r"[\s,]*(?:\(|/|\||=|i\.?e\.?|that(?:['’]s|\s+is)|which\b|so\b|soit\b|also\b|o\s+sea\b|or\s+(?=\S+\s*(?:your|[A-Z]{2,4}\b))|[-–—])",
    re.IGNORECASE,
)


def read_slots(passage: Passage, context: ZoneContext, *, day_first: bool | None, company_zone: str) -> Spoken:
    """The slots of a passage. `company_zone` is the zone that the company stated before, used where none is stated."""
    text = passage.message.text
    units = cut(passage)
    spoken = tuple(words_of(text, passage.start, passage.end))
    base = passage.date.astimezone(zone(context.writer)).date()
    days = named_days(passage, units, spoken, base, day_first, month_first=is_month_first(context.writer))
    zones = find_zones(text, passage.start, passage.end, words=spoken)
    spelled = not _SPELLED_TIMES.isdisjoint([word for _, word in spoken])
    stated = _stated_zone(passage, zones, context)
    reader = _Reader(passage, text, units, days, zones, spelled, context, stated or company_zone)
    slots = _without_echoes(tuple(reader.slots()))
    named_zone = stated or next((slot.zone for slot in slots if slot.stated_zone), "")
    return Spoken(passage, units, slots, named_zone, spoken, find_amounts(text, units, spoken))


def _without_echoes(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Without the times that name no day, of hours that the passage names with their days: "New time, 9:30! When:
    Wednesday 18 March, 9:30 – 10:15"."""
    dated = {(slot.clock.begin, slot.zone) for slot in slots if slot.clock is not None and slot.begin is not None}
    return tuple(
        slot
        for slot in slots
        if slot.clock is None
        or slot.days
        or slot.role is not Role.MEETING
        or (slot.clock.begin, slot.zone) not in dated
    )


def _stated_zone(passage: Passage, zones: tuple[ZoneMention, ...], context: ZoneContext) -> str:
    """The zone of words that stand by themselves: "All times Eastern", a column headed "PT"."""
    text = passage.message.text
    for mention in zones:
        if mention.loose or not _stands_alone(text, passage.start, mention):
            continue
        name = resolve(mention, passage.date, context)
        if zone(name) is not None:
            return name
    return ""


def _stands_alone(text: str, floor: int, mention: ZoneMention) -> bool:
    before = text[max(floor, mention.start - 28) : mention.start]
    if _GENERAL_BEFORE.search(before) or _OF_COURSE.match(text, mention.end):
        return True
    return _CELL_BEFORE.search(before) is not None and _CELL_AFTER.match(text, mention.end) is not None


@dataclass(frozen=True, slots=True)
class _Heading:
    """The last day named, and the unit it stands in; `firm`: its words are about a meeting, or nothing but a day."""

    day: DayMention
    unit: int
    firm: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """A unit with its days; `used` are the indices of those that belong to a clock time."""

    index: int
    unit: Unit
    label: str
    days: list[DayMention]
    used: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Reader:
    passage: Passage
    text: str
    units: tuple[Unit, ...]
    days: list[DayMention]
    zones: tuple[ZoneMention, ...]
    spelled: bool
    context: ZoneContext
    zone: str

    def slots(self) -> Iterator[Slot]:
        heading: _Heading | None = None
        pending_label = ""
        cursor = 0
        for index, unit in enumerate(self.units):
            mine: list[DayMention] = []
            while cursor < len(self.days) and self.days[cursor].start < unit.end:
                if self.days[cursor].start >= unit.start:
                    mine.append(self.days[cursor])
                cursor += 1
            line = _Line(index, unit, unit.label or pending_label, mine)
            pending_label = unit.label if unit.label and not self.text[unit.value : unit.end].strip() else ""
            joined = self._translated([self._joined(line, clock, heading) for clock in self._clocks(line)])
            for slot in joined:
                yield from self._on_sibling_days(line, slot)
                yield slot
                if slot.carried and slot.role is Role.MEETING and heading is not None:
                    heading = replace(heading, unit=index)  # a programme goes on from time to time
            for position, day in enumerate(mine):
                if position not in line.used and not day.is_range:
                    yield self._day_slot(line, day)
            if mine and not mine[-1].is_range and _UNCHANGED.match(self.text, mine[-1].end, unit.end) is None:
                firm = self._is_firm(line, mine[-1])
                if firm or heading is None or not heading.firm:
                    heading = _Heading(mine[-1], index, firm)

    def _is_firm(self, line: _Line, day: DayMention) -> bool:
        """Whether the day is one that a meeting can be on: "the office is closed on the 24th" leaves the schedule below
        it on the day that was named before."""
        unit = line.unit
        if unit.row or unit.item or line.label or unit.end - unit.start <= day.end - day.start + _BARE_DAY:
            return True
        if day.first < self.passage.date.date():
            return False
        before = self.text[max(unit.start, day.start - 40) : day.start]
        return _LIMIT_BEFORE.search(before) is None and _ABOUT.search(self.text, unit.start, unit.end) is not None

    def _clocks(self, line: _Line) -> list[Clock]:
        unit = line.unit
        if line.label in ("length", "other", "where", "mode"):
            return []
        timed = line.label in ("time", "when")
        clocks: list[Clock] = []
        if unit.row and unit.cells:
            for position, (start, end) in enumerate(unit.cells):
                labelled = end - start <= 24 and (
                    timed or (position == 0 and not _NUMBERS_ROW.match(self.text, start, end))
                )
                clocks = _beside(
                    clocks,
                    find_clocks(self.text, start, end, labelled=labelled, zones=self.zones, spelled=self.spelled),
                    (start, end),
                    self._readers_clock(line),
                )
        else:
            clocks = list(
                find_clocks(
                    self.text,
                    unit.start,
                    unit.end,
                    labelled=line.label == "time",
                    zones=self.zones,
                    spelled=self.spelled,
                )
            )
        clocks = [self._without_old(unit, one) for one in clocks]
        return [one for one in clocks if not any(day.start < one.end and one.start < day.end for day in line.days)]

    def _readers_clock(self, line: _Line) -> int:
        """How many minutes the reader's clock is ahead of the company's on the line's day."""
        day = line.days[0].first if line.days else self.passage.date.date()
        noon = datetime.combine(day, time(12), zone(self.zone or self.context.writer))
        minutes, _ = _wall(noon, self.context.mailbox)
        return minutes - 12 * 60

    def _without_old(self, unit: Unit, clock: Clock) -> Clock:
        """Of "moved from 2 pm to 3 pm" only the latter: it is no range."""
        before = self.text[max(unit.start, clock.start - 90) : clock.start]
        if clock.until is None or MOVED_FROM.search(before) is None:
            return clock
        return replace(clock, begin=clock.until, until=None, lead="to")

    def _joined(self, line: _Line, clock: Clock, heading: _Heading | None) -> Slot:
        role = role_of(self.text, line.unit, line.label, clock)
        day, carried = self._day_of(clock, line, role), False
        if day is None and heading is not None:
            unit = line.unit
            listed = unit.row or unit.item or line.label in ("time", "when", "old") or clock.start - unit.start <= 8
            if listed or self._sentences_since(heading, line) <= _CARRY:
                day, carried = heading.day, True
        if role is Role.MEETING and day is not None and not carried and day.end <= clock.start:
            before = self.text[max(line.unit.start, day.start - 40) : day.start]
            role = Role.OLD if OLD_BEFORE.search(before) else role  # "instead of Tuesday at 2"
            if _LIMIT_BEFORE.search(before):
                role = Role.LIMIT  # "send them to me by Wednesday noon"
        name, stated = self._zone_of(clock.zone)
        begin, until = laid(day.first, clock, name) if day is not None else (None, None)
        beside = day if day is not None and not carried else None
        return Slot(
            start=min(clock.start, beside.start) if beside else clock.start,
            end=max(clock.end, beside.end) if beside else clock.end,
            unit=line.index,
            role=role,
            days=(day.first, *day.others) if day is not None else (),
            weekday=_bare_weekday(day),
            clock=clock,
            begin=begin,
            until=until,
            zone=name,
            stated_zone=stated,
            window=clock.until is not None and (clock.lead == "between" or _hours(clock) > _LONGEST),
            carried=carried,
        )

    def _sentences_since(self, heading: _Heading, line: _Line) -> int:
        """How many sentences lie between the day's and the line; a list's lines are none."""
        between = self.units[heading.unit + 1 : line.index]
        return 1 + sum(self.text[max(u.start, u.end - 4) : u.end].rstrip()[-1:] in ".!?" for u in between)

    def _day_of(self, clock: Clock, line: _Line, role: Role) -> DayMention | None:
        """The day beside a clock time in its unit: right before it, right after it, before it, or soon after it."""
        before = [(i, day) for i, day in enumerate(line.days) if day.end <= clock.start]
        after = [(i, day) for i, day in enumerate(line.days) if day.start >= clock.end]
        gap = after[0][1].start - clock.end if after else _FAR
        choice: tuple[int, DayMention] | None = before[-1] if before else None
        if before and _AT_ONCE.fullmatch(self.text, before[-1][1].end, clock.start):
            choice = before[-1]
        elif (not before and gap <= 40) or (gap < 8 and _ON.fullmatch(self.text, clock.end, clock.end + gap)):
            choice = after[0]
        if choice is None:
            return None
        if role not in _OF_ANOTHER_MATTER:
            line.used.add(choice[0])
        return None if choice[1].is_range else choice[1]

    def _on_sibling_days(self, line: _Line, slot: Slot) -> Iterator[Slot]:
        """The same time on the days named together with its day: "Wednesday 28th or Thursday 29th at 10"."""
        if slot.clock is None or slot.carried or slot.role is not Role.MEETING:
            return
        last = next((i for i in line.used if slot.start <= line.days[i].start < slot.clock.start), 0)
        for index in range(last - 1, -1, -1):
            day, gap = line.days[index], (line.days[index].end, line.days[index + 1].start)
            if index in line.used or day.is_range or _TOGETHER.fullmatch(self.text, *gap) is None:
                return
            line.used.add(index)
            begin, until = laid(day.first, slot.clock, slot.zone)
            days = (day.first, *day.others)
            yield replace(
                slot, start=day.start, end=day.end, days=days, weekday=_bare_weekday(day), begin=begin, until=until
            )

    def _day_slot(self, line: _Line, day: DayMention) -> Slot:
        before = self.text[max(line.unit.start, day.start - 40) : day.start]
        role = Role.OLD if line.label == "old" or OLD_BEFORE.search(before) else Role.MEETING
        if _LIMIT_BEFORE.search(before):
            role = Role.LIMIT
        days = (day.first, *day.others)
        return Slot(day.start, day.end, line.index, role, days, _bare_weekday(day), zone=self._zone_of(None)[0])

    def _zone_of(self, mention: ZoneMention | None) -> tuple[str, bool]:
        if mention is not None:
            name = resolve(mention, self.passage.date, self.context)
            if zone(name) is not None:
                return name, True
        return self.zone or self.context.writer, False

    def _on_another_clock(self, one: Slot, other: Slot, gap: str) -> bool:
        """Whether the second time is the first one's on the reader's or the writer's clock, whatever the words."""
        if one.begin is None or other.clock is None or other.stated_zone or len(gap) > 30:
            return False
        for name in (self.context.mailbox, self.context.writer):
            minutes, offset = _wall(one.begin, name)
            apart = minutes - other.clock.begin.hour * 60 - other.clock.begin.minute
            if offset != one.begin.utcoffset() and (apart == 0 or (apart in (720, -720) and not other.clock.sure)):
                return True
        return False

    def _translated(self, slots: list[Slot]) -> Iterator[Slot]:
        """Leaves out a time that says the one before it in another zone: "2 pm ET / 11 am PT", "(noon your time)"."""
        last: Slot | None = None
        for slot in slots:
            if last is not None and last.clock is not None and slot.clock is not None and last.days == slot.days:
                gap = self.text[last.clock.end : slot.clock.start]
                if _says_again(last, slot, gap) or self._on_another_clock(last, slot, gap):
                    continue
            last = slot
            yield slot


def _beside(before: list[Clock], clocks: tuple[Clock, ...], cell: tuple[int, int], ahead: int) -> list[Clock]:
    """The clocks of a row's cells. A further cell that holds just a time says the first one's end, or says it again: on
    the reader's clock, which is so many minutes `ahead`."""
    if len(before) == 1 and len(clocks) == 1 and (cell[1] - cell[0]) - (clocks[0].end - clocks[0].start) <= 4:
        first, second = before[0], clocks[0]
        later = _minutes(first.begin, second.begin)
        if first.until is None and second.until is None and later in range(10, 241) and later != ahead:
            return [replace(first, until=second.begin)]
        return before
    return [*before, *clocks]


def _minutes(one: time, other: time) -> int:
    return other.hour * 60 + other.minute - one.hour * 60 - one.minute


def _wall(moment: datetime, name: str) -> tuple[int, timedelta | None]:
    """Minutes since midnight, and the offset, of that moment in that zone."""
    local = moment.astimezone(zone(name))
    return local.hour * 60 + local.minute, local.utcoffset()


def _bare_weekday(day: DayMention | None) -> int | None:
    return day.weekday if day is not None and day.kind is DayKind.WEEKDAY else None


def _says_again(one: Slot, other: Slot, gap: str) -> bool:
    if one.begin is not None and other.begin is not None and one.begin == other.begin:
        return True
    if not _TRANSLATED.match(gap) or len(gap) > 50 or "\n" in gap.strip() or one.clock is None or other.clock is None:
        return False
    if one.begin is not None and other.begin is not None and other.stated_zone and one.zone != other.zone:
        return (
            abs(one.begin - other.begin) in (timedelta(), timedelta(hours=12), timedelta(hours=24)) or one.stated_zone
        )
    return gap.strip().startswith(("(", "/")) and one.stated_zone and not other.stated_zone


def _hours(clock: Clock) -> float:
    if clock.until is None:
        return 0
    return _minutes(clock.begin, clock.until) / 60
