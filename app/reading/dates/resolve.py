"""From an item to days: what is left out of a date is filled in from the day on which it was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.reading.dates.calendar import (
    WEEK,
    day_or_none,
    first_of_month,
    monday_of,
    nearest_month,
    nearest_year,
    next_weekday,
)
from app.reading.dates.dated import BARE_ITEM, DATE_ITEM, NUMERIC_ITEM, RELATIVE_ITEM, WEEKDAY_ITEM, Item
from app.reading.dates.tokens import Token


class DayKind(StrEnum):
    """How a day is stated; of a range, its first day."""

    DATE = "date"  # with its month: "5 March", "3/5", "2026-03-05"
    DAY = "day"  # of a month left out: "the 12th", "Thursday the 12th"
    WEEKDAY = "weekday"  # "Thursday", "next Thursday", "Friday week"
    RELATIVE = "relative"  # "today", "tomorrow", "a week today"


class Join(StrEnum):
    """How a mention hangs on the one before it in the same group."""

    NONE = ""
    AND = "and"  # "March 9 and 13"; a comma too
    OR = "or"  # "Monday or Tuesday"


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day (`first` equals `last`) or a range of days, at [start, end) of the text.

    `weekday` is the one stated (0 is Monday) or None. `agrees`: whether a stated weekday fits the stated date;
    None if not both are stated; False means the text contradicts itself (the date was taken). `ambiguous`: day
    and month could change places and nothing decided. `others`: further defensible days for `first`, best first
    (the other order of "3/5", last Thursday for "Thursday", the neighbouring year). Mentions of one list
    ("Monday or Tuesday") share a `group`.
    """

    start: int
    end: int
    kind: DayKind
    first: date
    last: date
    weekday: int | None = None
    year_stated: bool = False
    agrees: bool | None = None
    ambiguous: bool = False
    others: tuple[date, ...] = ()
    group: int = 0
    join: Join = Join.NONE

    @property
    def is_range(self) -> bool:
        return self.first != self.last


@dataclass(frozen=True, slots=True)
class Reading:
    """A resolved item: the best day, the others, and what is known of it."""

    days: tuple[date, ...]
    agrees: bool | None = None
    ambiguous: bool = False


class Resolver:
    """Resolves the items of one row of tokens written on `base` by somebody who orders "3/5" as `day_first` says; where
    nothing tells, `month_first` is the way of their country."""

    def __init__(self, tokens: list[Token], base: date, day_first: bool | None, *, month_first: bool = True) -> None:
        self.tokens = tokens
        self.base = base
        self.day_first = day_first
        self.month_first = month_first
        self.last: date | None = None  # the latest day mentioned so far: what "the following Monday" counts from

    def resolve(self, item: Item, before: DayMention | None) -> Reading:
        if item.kind is RELATIVE_ITEM:
            return Reading((self.base + timedelta(days=item.offset),))
        if item.kind is WEEKDAY_ITEM:
            return Reading(self._weekday(item, before))
        if item.kind is NUMERIC_ITEM:
            return self._numeric(item)
        if item.kind is DATE_ITEM:
            return self._dated(item, before)
        if item.which and (item.weekday is None or item.offset):  # not "Tuesday next, the 2nd"
            month = first_of_month(self.base.year, self.base.month + item.offset)
            day = day_or_none(month.year, month.month, item.day)
            return Reading((day,) if day else ())
        anchor = before.last if before else self.base
        days = nearest_month(item.day, anchor, item.weekday)
        if item.weekday is None:
            return Reading(days)
        near = [d for d in days if -40 < (d - self.base).days < 100]
        if near:
            return Reading(tuple(near), agrees=True)
        if item.kind is BARE_ITEM:  # the number was none of the day: the weekday stands
            return Reading(self._weekday(item, before))
        return Reading(nearest_month(item.day, anchor), agrees=False)

    def _dated(self, item: Item, before: DayMention | None) -> Reading:
        if item.year:
            day = day_or_none(item.year, item.month, item.day)
            return self._checked((day,) if day else (), item.weekday)
        days = nearest_year(item.month, item.day, before.first if before else self.base, item.weekday)
        return self._checked(days[:2], item.weekday)

    def _checked(self, days: tuple[date, ...], weekday: int | None, ambiguous: bool = False) -> Reading:
        if weekday is None or not days:
            return Reading(days, ambiguous=ambiguous)
        if days[0].weekday() == weekday:
            return Reading(days, agrees=True)
        shift = (weekday - days[0].weekday() + 3) % 7 - 3
        return Reading((days[0], days[0] + timedelta(days=shift)), agrees=False)

    def _numeric(self, item: Item) -> Reading:
        """ "3/5" both ways: `item.day` is the first number, `item.month` the second."""
        readings: dict[bool, date] = {}
        for day_first, (day, month) in ((False, (item.month, item.day)), (True, (item.day, item.month))):
            if item.year:
                found = day_or_none(item.year, month, day)
            else:
                near = nearest_year(month, day, self.base, item.weekday) if 1 <= month <= 12 else ()
                found = near[0] if near else None
            if found:
                readings[day_first] = found
        dotted = "." in self.tokens[item.end - 1].text or "." in self.tokens[item.begin].text
        if dotted and True in readings:
            return self._checked((readings[True],), item.weekday)
        if len(set(readings.values())) < 2:
            return self._checked(tuple(set(readings.values())), item.weekday)
        fitting = [first for first, d in readings.items() if d.weekday() == item.weekday]
        if len(fitting) == 1:
            return Reading((readings[fitting[0]], readings[not fitting[0]]), agrees=True)
        order = self.day_first if self.day_first is not None else self._likelier(readings)
        days = (readings[order], readings[not order])
        return self._checked(days, item.weekday, ambiguous=self.day_first is None)

    def _likelier(self, readings: dict[bool, date]) -> bool:
        """Nothing tells the order: the one that lies near ahead, else the way of the writer's country."""
        near = [first for first, d in readings.items() if -14 <= (d - self.base).days <= 75]
        return near[0] if len(near) == 1 else not self.month_first

    def _has_article(self, item: Item) -> bool:
        return item.begin > 0 and self.tokens[item.begin - 1].low == "the"

    def _weekday(self, item: Item, before: DayMention | None) -> tuple[date, ...]:
        weekday = item.weekday or 0
        if (
            not item.which
            and not item.weeks
            and self.last is not None
            and self.last >= self.base
            and self._has_article(item)
        ):
            return (next_weekday(self.last, weekday), next_weekday(self.base, weekday))  # "the 15th, … on the Friday"
        if item.which == "following":
            return (next_weekday(before.last if before else self.last or self.base, weekday),)
        if before is not None and before.kind is not DayKind.RELATIVE and not item.which:
            return (next_weekday(before.last, weekday) + item.weeks * WEEK,)
        return weekday_reading(self.base, weekday, item.which, item.weeks)


def weekday_reading(base: date, weekday: int, which: str = "", weeks: int = 0) -> tuple[date, ...]:
    """The days that a weekday may mean, best first: "Friday week" has `weeks` 1, "next Friday" `which` next."""
    upcoming = next_weekday(base, weekday)
    in_week = monday_of(base) + timedelta(days=weekday)
    previous = upcoming - WEEK
    if which == "week":
        return (in_week + weeks * WEEK,)
    if which == "next":
        return (in_week + WEEK,) if upcoming == in_week + WEEK else (in_week + WEEK, upcoming)
    if which == "last":
        return (next_weekday(base - WEEK - timedelta(days=1), weekday),)
    if which == "this":
        return (in_week if in_week >= base else upcoming,)
    if which == "coming" or weeks:
        return (upcoming + weeks * WEEK,)
    return (upcoming, previous)
