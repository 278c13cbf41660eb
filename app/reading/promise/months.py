"""Months, quarters and the new year as periods: rows of the convention table in the corpus's README."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.reading.dates.calendar import WEEK, first_of_month, last_of_month, monday_of, next_working_day
from app.reading.promise.units import FRIDAY, Days, Part


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
        return monday, monday + timedelta(days=FRIDAY)


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
        return date(year, 1, 2), monday + timedelta(days=FRIDAY)
