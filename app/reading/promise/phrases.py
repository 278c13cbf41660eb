"""Phrases of time as values: what the grammar understands, and which days it means from a given day on.

Each class is a row (or a few) of the convention table in the corpus's README, "How a promise becomes dates".
`days(base)` gives the first and the last day, both included; weeks run from Monday to Sunday, working days from
Monday to Friday, public holidays among them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from app.reading.dates.calendar import (
    WEEK,
    add_months,
    add_working_days,
    monday_of,
    next_working_day,
)
from app.reading.promise.feasts import feast_near
from app.reading.promise.months import Month, NewYear
from app.reading.promise.units import FRIDAY, Days, Lead, Part, Period, Unit


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
        if base.weekday() > FRIDAY and self.part in (Part.WHOLE, Part.END):
            return base, monday + timedelta(days=last)
        if self.part is Part.LATER:
            return min(base + timedelta(days=1), monday + timedelta(days=last)), monday + timedelta(days=last)
        return max(start, base), monday + timedelta(days=last)


@dataclass(frozen=True, slots=True)
class CalendarWeek:
    """Week `number` of ISO 8601, or part of it, of the year in which it is not over yet."""

    number: int
    year: int = 0
    part: Part = Part.WHOLE
    to: Part | None = None

    def days(self, base: date) -> Days:
        year = self.year or base.isocalendar().year
        monday = date.fromisocalendar(year, min(self.number, 52), 1)
        if not self.year and monday + timedelta(days=FRIDAY) < base:
            monday = date.fromisocalendar(year + 1, min(self.number, 52), 1)
        first, last = _WEEK_PARTS[self.part][0], _WEEK_PARTS[self.to or self.part][1]
        return monday + timedelta(days=first), monday + timedelta(days=last)


@dataclass(frozen=True, slots=True)
class Weekend:
    """The Saturday and Sunday to come."""

    offset: int = 0

    def days(self, base: date) -> Days:
        saturday = monday_of(base) + timedelta(days=5) + self.offset * WEEK
        return max(saturday, base), saturday + timedelta(days=1)


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
        end = max(base, monday_of(last) + timedelta(days=FRIDAY))
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
    friday = monday_of(start) + timedelta(days=FRIDAY)
    return start, friday if (friday - start).days >= 2 else friday + WEEK


def _from(period: Period, base: date, first: date, last: date) -> Days:  # noqa: ARG001
    """From a day on: to that week's Friday, the next one's if that leaves fewer than three working days."""
    friday = monday_of(first) + timedelta(days=FRIDAY)
    return first, max(last, friday if (friday - first).days >= 2 else friday + WEEK)


_LEADS: dict[Lead, Callable[[Period, date, date, date], Days]] = {
    Lead.BY: _by,
    Lead.BEFORE: _before,
    Lead.WITHIN: _within,
    Lead.AFTER: _after,
    Lead.FROM: _from,
}
