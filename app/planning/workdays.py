"""Working days of a country, and the seasons in which nobody is asked for anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.public_holidays import public_holidays

DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Season:
    """Days off that most offices share. `name` is what one wishes somebody for it."""

    name: str
    first: date
    last: date


def is_workday(day: date, country: str) -> bool:
    """Monday to Friday, no public holiday of that country (ISO 3166, empty for none), not between the years."""
    if day.weekday() >= _SATURDAY or day in public_holidays(country, day.year):
        return False
    return not (_year_end(day.year).first <= day or day <= _year_end(day.year - 1).last)


def workday_from(day: date, country: str) -> date:
    """The day itself if work is done on it, else the next on which it is."""
    while not is_workday(day, country):
        day += DAY
    return day


def workdays_before(day: date, count: int, country: str) -> tuple[date, date]:
    """The first and the last of so many working days before a day."""
    found: list[date] = []
    while len(found) < count:
        day -= DAY
        if is_workday(day, country):
            found.append(day)
    return found[-1], found[0]


def season_between(start: date, end: date, country: str) -> Season | None:
    """The first season that lies wholly between two days, both excluded (etiquette S6)."""
    found = [s for year in range(start.year, end.year + 1) for s in _seasons(year, country)]
    within = [season for season in found if start < season.first and season.last < end]
    return min(within, key=lambda season: season.first, default=None)


def _seasons(year: int, country: str) -> tuple[Season, ...]:
    seasons = [_year_end(year)]
    named = public_holidays(country, year)
    thanksgiving = next((day for day, name in named.items() if name == "Thanksgiving Day" and country == "US"), None)
    if thanksgiving is not None:
        seasons.append(Season("Thanksgiving", thanksgiving, thanksgiving + 3 * DAY))
    good_friday = next((day for day, name in named.items() if "Good Friday" in name), None)
    if good_friday is not None and country in _LONG_EASTER:
        seasons.append(Season("Easter", good_friday, good_friday + 3 * DAY))
    return tuple(seasons)


_LONG_EASTER = frozenset(["GB", "IE", "DE", "AT", "CH", "NL", "SE", "NO", "DK", "AU", "NZ", "ZA"])


def _year_end(year: int) -> Season:
    return Season("the holidays", date(year, 12, 24), date(year + 1, 1, 1))
