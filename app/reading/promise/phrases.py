"""Phrases of time as values: what the grammar understands, and which days it means from a given day on.

Each class is a row (or a few) of the convention table in the corpus's README, "How a promise becomes dates".
`days(base)` gives the first and the last day, both included; weeks run from Monday to Sunday, working days from
Monday to Friday, public holidays among them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Protocol

from app.reading.dates.calendar import (
    WEEK,
    add_months,
    add_working_days,
    first_of_month,
    last_of_month,
    monday_of,
    next_working_day,
)
from app.reading.promise.feasts import feast_near

Days = tuple[date, date]
_FRIDAY = 4


class Period(Protocol):
    """A stretch of days, once it is known from which day it counts."""

    def days(self, base: date) -> Days: ...


class Lead(Enum):
    """The word in front, as far as it changes the days."""

    NONE = auto()
    BY = auto()  # by, before, no later than, until
    BEFORE = auto()
    WITHIN = auto()  # within, in the next, over the coming
    IN = auto()
    ON = auto()
    AFTER = auto()
    FROM = auto()  # from … on, not before, at the earliest


class Anchor(Enum):
    """What a window counts from."""

    MESSAGE = auto()  # the day of the message
    INTERVIEW = auto()  # an interview's day
    DAY = auto()  # a day that the text names ("within two days of the panel on Thursday", "the Monday after that")
    CONDITION = auto()  # the day on which something is done or received


class Part(Enum):
    WHOLE = auto()
    EARLY = auto()
    MID = auto()
    LATE = auto()
    LATER = auto()
    END = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()


class Unit(Enum):
    DAY = auto()
    WORKING_DAY = auto()
    WEEK = auto()
    MONTH = auto()
    HOUR = auto()


@dataclass(frozen=True, slots=True)
class Fixed:
    """Days that the text names."""

    first: date
    last: date

    def days(self, base: date) -> Days:  # noqa: ARG002 - they count from nowhere
        return self.first, self.last


@dataclass(frozen=True, slots=True)
class Count:
    """So many days, weeks … from the base. `fuzzy`: "about", "or so": two days more at the end."""

    low: int
    high: int
    unit: Unit
    fuzzy: bool = False

    def days(self, base: date) -> Days:
        last = self._after(base, self.high)
        return self._after(base, self.low), last + timedelta(days=2) if self.fuzzy else last

    def _after(self, base: date, count: int) -> date:
        count = min(count, 400)
        if self.unit is Unit.WORKING_DAY:
            return add_working_days(base, count)
        if self.unit is Unit.MONTH:
            return add_months(base, count)
        if self.unit is Unit.HOUR:
            return base + timedelta(days=-(-count // 24) if count >= 24 else 0)
        return base + timedelta(days=count * (7 if self.unit is Unit.WEEK else 1))


_WEEK_PARTS = {
    Part.WHOLE: (0, 4),
    Part.EARLY: (0, 1),
    Part.MID: (1, 3),
    Part.LATE: (3, 4),
    Part.LATER: (3, 4),
    Part.END: (3, 4),
    Part.FIRST_HALF: (0, 2),
    Part.SECOND_HALF: (2, 4),
}


@dataclass(frozen=True, slots=True)
class Week:
    """A week's Monday to Friday, or part of it: `offset` weeks from the base's own, or the week of `day`."""

    offset: int = 0
    day: date | None = None
    part: Part = Part.WHOLE
    to: Part | None = None  # "mid to late next week"

    def days(self, base: date) -> Days:
        if self.day is None and self.offset == 0:
            return self._this_week(base)
        monday = monday_of(self.day or base) + self.offset * WEEK
        first, last = _WEEK_PARTS[self.part][0], _WEEK_PARTS[self.to or self.part][1]
        return monday + timedelta(days=first), monday + timedelta(days=last)

    def _this_week(self, base: date) -> Days:
        """Of the running week what is left of it; on a weekend, or when that part is over, of the next."""
        first, last = _WEEK_PARTS[self.part][0], _WEEK_PARTS[self.to or self.part][1]
        if self.part in (Part.WHOLE, Part.END, Part.LATER):
            first = 0
        monday = monday_of(base)
        if base.weekday() > last:
            monday += WEEK
        start = monday + timedelta(days=first)
        if base.weekday() > _FRIDAY and self.part in (Part.WHOLE, Part.END):
            return base, monday + timedelta(days=last)
        if self.part is Part.LATER:
            return min(base + timedelta(days=1), monday + timedelta(days=last)), monday + timedelta(days=last)
        return max(start, base), monday + timedelta(days=last)


@dataclass(frozen=True, slots=True)
class CalendarWeek:
    """Week `number` of ISO 8601, of the year in which it is not over yet."""

    number: int
    year: int = 0

    def days(self, base: date) -> Days:
        year = self.year or base.isocalendar().year
        monday = date.fromisocalendar(year, min(self.number, 52), 1)
        if not self.year and monday + timedelta(days=_FRIDAY) < base:
            monday = date.fromisocalendar(year + 1, min(self.number, 52), 1)
        return monday, monday + timedelta(days=_FRIDAY)


@dataclass(frozen=True, slots=True)
class Weekend:
    """The Saturday and Sunday to come."""

    offset: int = 0

    def days(self, base: date) -> Days:
        saturday = monday_of(base) + timedelta(days=5) + self.offset * WEEK
        return max(saturday, base), saturday + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Month:
    """A month or part of it: `number` in the year in which that part is not over, or `offset` from the base's."""

    number: int = 0
    year: int = 0
    offset: int = 0
    part: Part = Part.WHOLE
    to: Part | None = None

    def days(self, base: date) -> Days:
        if not self.number:
            first, last = self._of(first_of_month(base.year, base.month + self.offset))
            if self.offset == 0 and last < base:  # "mid-month" on the 27th
                first, last = self._of(first_of_month(base.year, base.month + 1))
            if self.offset == 0 and self.part is Part.LATER:
                return min(base + timedelta(days=1), last), last
        else:
            first, last = self._of(date(self.year or base.year, self.number, 1))
            if not self.year and last < base:
                first, last = self._of(date(base.year + 1, self.number, 1))
        if self.part in (Part.END, Part.LATE):
            return first, last
        return (base if first < base <= last else first), last

    def _of(self, first: date) -> Days:
        last = last_of_month(first.year, first.month)
        starts = {Part.MID: 11, Part.LATE: 21, Part.LATER: 21, Part.END: last.day - 6, Part.SECOND_HALF: 16}
        ends = {Part.EARLY: 10, Part.MID: 20, Part.FIRST_HALF: 15}
        return first.replace(day=starts.get(self.part, 1)), last.replace(day=ends.get(self.to or self.part, last.day))


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The first, second … last Monday-to-Friday week of a month; the first holds its first working day.

    `full`: the first that lies in the month with all five days.
    """

    count: int  # -1 is the last
    month: Month
    full: bool = False

    def days(self, base: date) -> Days:
        first, last = self.month.days(base)
        first = first.replace(day=1)
        if self.count < 0:
            monday = monday_of(last)
        else:
            start = next_working_day(first - timedelta(days=1))
            monday = monday_of(start) + (WEEK if self.full and start.weekday() else timedelta(0))
            monday += (self.count - 1) * WEEK
        return monday, monday + timedelta(days=_FRIDAY)


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of the year (`number` 1 to 4, 0 for the running one) or, with 5, the whole year; END is 7 days."""

    number: int = 0
    part: Part = Part.WHOLE
    offset: int = 0

    def days(self, base: date) -> Days:
        year, length = base.year, 12 if self.number == 5 else 3
        month = 1 if self.number == 5 else (self.number or (base.month - 1) // 3 + 1) * 3 - 2
        month += self.offset * length
        first, last = first_of_month(year, month), last_of_month(year, month + length - 1)
        if last < base:
            first, last = first_of_month(year + 1, month), last_of_month(year + 1, month + length - 1)
        if self.part is Part.END:
            return last - timedelta(days=6), last
        third = length // 3
        if self.part is Part.EARLY:
            last = last_of_month(first.year, first.month + third - 1)
        elif self.part is Part.MID:
            first, last = (
                first_of_month(first.year, first.month + third),
                last_of_month(first.year, first.month + 2 * third - 1),
            )
        elif self.part is Part.LATE:
            first = first_of_month(first.year, first.month + 2 * third)
        return max(first, base), last


@dataclass(frozen=True, slots=True)
class NewYear:
    """ "In the new year", "after the holidays": January 2 to the Friday of the first full working week."""

    def days(self, base: date) -> Days:
        year = base.year + 1 if base > date(base.year, 1, 1) else base.year
        first = date(year, 1, 1)
        monday = first + timedelta(days=(0 - first.weekday() - 1) % 7 + 1)
        return date(year, 1, 2), monday + timedelta(days=_FRIDAY)


@dataclass(frozen=True, slots=True)
class Feast:
    """A named holiday, found again for every base and country."""

    name: str
    country: str

    def days(self, base: date) -> Days:
        day = feast_near(self.name, base, self.country) or base
        return day, day


@dataclass(frozen=True, slots=True)
class Either:
    """ "Late next week or early the week after": from the first one's beginning to the second one's end."""

    first: Phrase
    second: Phrase

    def days(self, base: date) -> Days:
        earliest, end = self.first.days(base)
        return earliest, max(end, self.second.days(base)[1])


@dataclass(frozen=True, slots=True)
class Phrase:
    """A period with the word in front of it."""

    lead: Lead
    period: Period

    def days(self, base: date) -> Days:
        first, last = self.period.days(base)
        return _LEADS.get(self.lead, _as_it_is)(self.period, base, first, last)


def _as_it_is(period: Period, base: date, first: date, last: date) -> Days:  # noqa: ARG001
    return first, last


def _by(period: Period, base: date, first: date, last: date) -> Days:
    """By a whole month is by its first day, by the weekend before it, by anything else by its last day."""
    end = first if isinstance(period, Month) and period.part is Part.WHOLE else last
    if isinstance(period, Weekend):
        end = max(base, monday_of(last) + timedelta(days=_FRIDAY))
    return min(base, end), end


def _before(period: Period, base: date, first: date, last: date) -> Days:
    """Before a named day counts as by it (README); before a stretch of days ends the day before it begins."""
    whole = isinstance(period, Month | NewYear | Weekend) or (isinstance(period, Week) and period.day is None)
    if whole and getattr(period, "part", Part.WHOLE) is Part.WHOLE and not _running(period):
        end = date(first.year - 1, 12, 31) if isinstance(period, NewYear) else first - timedelta(days=1)
        return min(base, end), end
    return _by(period, base, first, last)


def _running(period: Period) -> bool:
    return isinstance(period, Week) and period.offset == 0 and period.day is None


def _within(period: Period, base: date, first: date, last: date) -> Days:  # noqa: ARG001
    return min(base, last), last


def _after(period: Period, base: date, first: date, last: date) -> Days:  # noqa: ARG001
    """After a day: from the next working day to its week's Friday, the next one's if that leaves fewer than three."""
    if isinstance(period, NewYear | Count):
        return first, last
    start = next_working_day(last)
    friday = monday_of(start) + timedelta(days=_FRIDAY)
    return start, friday if (friday - start).days >= 2 else friday + WEEK


def _from(period: Period, base: date, first: date, last: date) -> Days:  # noqa: ARG001
    """From a day on: to that week's Friday, the next one's if that leaves fewer than three working days."""
    friday = monday_of(first) + timedelta(days=_FRIDAY)
    return first, max(last, friday if (friday - first).days >= 2 else friday + WEEK)


_LEADS: dict[Lead, Callable[[Period, date, date, date], Days]] = {
    Lead.BY: _by,
    Lead.BEFORE: _before,
    Lead.WITHIN: _within,
    Lead.AFTER: _after,
    Lead.FROM: _from,
}
