"""The convention table once more, reckoned by stepping day by day: slow, plain, and sharing nothing with the reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

ONE = timedelta(days=1)
Days = tuple[date, date]


def step(day: date, wanted: Callable[[date], bool], direction: int = 1) -> date:
    """The first day from `day` on (itself included) that is wanted."""
    while not wanted(day):
        day += direction * ONE
    return day


def weekday(number: int) -> Callable[[date], bool]:
    return lambda day: day.weekday() == number


def monday_before(day: date) -> date:
    return step(day, weekday(0), -1)


def monday_ahead(day: date) -> date:
    """The Monday of the next week."""
    return step(day + ONE, weekday(0))


def working_days_on(day: date, count: int) -> date:
    while count:
        day += ONE
        if day.weekday() < 5:
            count -= 1
    return day


def last_of_its_month(day: date) -> date:
    return step(day, lambda d: (d + ONE).day == 1)


def next_month(day: date) -> date:
    return last_of_its_month(day) + ONE


def friday_this_week(base: date) -> date:
    return step(base, weekday(4))


def first_full_working_week_friday(year: int) -> date:
    """The Friday of the first week with five working days after January 1."""
    monday = step(date(year, 1, 2), weekday(0))
    return step(monday, weekday(4))


def upcoming(base: date, month: int) -> date:
    """The first day of that month, in the year in which the month is not over."""
    return step(base.replace(day=1), lambda d: d.month == month and d.day == 1)


def after_holiday(day: date) -> Days:
    start = step(day + ONE, lambda d: d.weekday() < 5)
    friday = step(start, weekday(4))
    left = sum((start + k * ONE).weekday() < 5 for k in range((friday - start).days + 1))
    return start, friday if left >= 3 else step(friday + ONE, weekday(4))
