"""Calendar rules that need no clock: weeks from Monday, working days, years left out."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

WEEK = timedelta(days=7)
PAST_COUNTS_DOUBLE = 2
"""A date without its year is read as past only if that is less than half as far as its next return."""


def monday_of(day: date) -> date:
    """The Monday of the week (Monday to Sunday) in which `day` lies."""
    return day - timedelta(days=day.weekday())


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none such (30 February, month 13)."""
    if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] and 1 < year < 9998:
        return date(year, month, day)
    return None


def last_of_month(year: int, month: int) -> date:
    """The last day of that month; `month` may run past 12 (or below 1) into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def first_of_month(year: int, month: int) -> date:
    """The first day of that month; `month` may run past 12 (or below 1) into other years."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def add_working_days(day: date, count: int) -> date:
    """`count` working days (Monday to Friday, public holidays included) after `day`, which may be a weekend's."""
    weeks, rest = divmod(count, 5)
    if day.weekday() > 4 and count:
        day -= timedelta(days=day.weekday() - 4)  # counting starts with the Monday after
    day += weeks * WEEK
    return day + timedelta(days=rest + (2 if day.weekday() + rest > 4 else 0))


def next_working_day(day: date) -> date:
    """The first Monday-to-Friday day after `day`."""
    return add_working_days(day, 1)


def add_months(day: date, count: int) -> date:
    """The same day `count` months later, or that month's last day where it is shorter."""
    last = last_of_month(day.year, day.month + count)
    return last.replace(day=min(day.day, last.day))


def next_weekday(day: date, weekday: int) -> date:
    """The next such weekday (0 is Monday) strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def nearest_year(month: int, day: int, base: date, weekday: int | None = None) -> tuple[date, ...]:
    """A day whose year is left out, best reading first: the nearest to `base`, distance back counting double.

    A stated weekday decides where it fits just some of the years within a year and a half of `base`.
    Empty for a day that no year has.
    """
    found = [d for year in range(base.year - 1, base.year + 3) if (d := day_or_none(year, month, day))]
    near = [d for d in found if -240 < (d - base).days < 550] or found
    fitting = [d for d in near if weekday is None or d.weekday() == weekday]
    key = lambda d: (base - d).days * PAST_COUNTS_DOUBLE if d < base else (d - base).days  # noqa: E731
    return tuple(sorted(fitting or near, key=key))


def nearest_month(day: int, base: date, weekday: int | None = None) -> tuple[date, ...]:
    """A day whose month is left out ("the 12th"), best reading first: its next return from `base` on, then its last.

    A stated weekday decides among the months from two back to four ahead; empty if none fits.
    """
    months = [first_of_month(base.year, base.month + step) for step in range(-2, 5)]
    found = [d for m in months if (d := day_or_none(m.year, m.month, day)) and (weekday in (None, d.weekday()))]
    ahead = [d for d in found if d >= base]
    back = [d for d in reversed(found) if d < base]
    if weekday is not None and back and ahead and (base - back[0]).days * PAST_COUNTS_DOUBLE < (ahead[0] - base).days:
        return (*back[:1], *ahead[:1])
    return (*ahead[:1], *back[:1]) if ahead else tuple(back[:1])
