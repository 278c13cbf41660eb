"""Named holidays: on which day they fall, near a given day and in a given country.

The common ones are computed here; those of other calendars (Diwali, Eid, Lunar New Year …) and "the bank holiday"
of most countries come from the `holidays` library, which is loaded only when one of them is named.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from app.domain.public_holidays import public_holidays
from app.reading.dates.names import words

_CANADIAN = words(
    "Toronto Vancouver Edmonton Winnipeg Halifax Regina Montreal St_Johns Moncton Whitehorse Yellowknife Iqaluit "
    "Calgary Glace_Bay Goose_Bay Thunder_Bay Inuvik Dawson Creston Swift_Current"
)
_COUNTRY_OF_CITY = {
    "London": "GB",
    "Belfast": "GB",
    "Dublin": "IE",
    "Auckland": "NZ",
    "Chatham": "NZ",
    "Berlin": "DE",
    "Vienna": "AT",
    "Zurich": "CH",
    "Paris": "FR",
    "Madrid": "ES",
    "Rome": "IT",
    "Amsterdam": "NL",
    "Brussels": "BE",
    "Stockholm": "SE",
    "Oslo": "NO",
    "Copenhagen": "DK",
    "Helsinki": "FI",
    "Lisbon": "PT",
    "Warsaw": "PL",
    "Prague": "CZ",
    "Singapore": "SG",
    "Hong_Kong": "HK",
    "Tokyo": "JP",
    "Kolkata": "IN",
    "Calcutta": "IN",
    "Johannesburg": "ZA",
    "Nairobi": "KE",
    "Lagos": "NG",
    "Manila": "PH",
    "Kuala_Lumpur": "MY",
    "Sao_Paulo": "BR",
    "Mexico_City": "MX",
} | dict.fromkeys(_CANADIAN, "CA")


def country_of(zone: str) -> str:
    """The country (ISO 3166) of an IANA zone as far as holidays need it; "US" for the other American ones."""
    area, _, city = zone.rpartition("/")
    if area == "Australia":
        return "AU"
    if area == "Canada":
        return "CA"
    return _COUNTRY_OF_CITY.get(city, "US" if area.startswith(("America", "US", "Pacific")) else "")


def easter(year: int) -> date:
    """Easter Sunday of the Western church (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def nth(year: int, month: int, weekday: int, count: int) -> date:
    """The `count`th such weekday (0 is Monday) of a month; -1 is the last."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _thanksgiving(year: int, country: str) -> date:
    return nth(year, 10, 0, 2) if country == "CA" else nth(year, 11, 3, 4)


def _labour(year: int, country: str) -> date:
    return nth(year, 9, 0, 1) if country in ("US", "CA", "") else date(year, 5, 1)


def _victoria(year: int, _: str) -> date:
    before = date(year, 5, 24)
    return before - timedelta(days=before.weekday())


def _fixed(month: int, day: int) -> Callable[[int, str], date]:
    return lambda year, _: date(year, month, day)


def _nth(month: int, weekday: int, count: int) -> Callable[[int, str], date]:
    return lambda year, _: nth(year, month, weekday, count)


def _from_easter(days: int) -> Callable[[int, str], date]:
    return lambda year, _: easter(year) + timedelta(days=days)


FEASTS: dict[str, Callable[[int, str], date]] = {
    "christmas": _fixed(12, 25),
    "xmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "st stephen's day": _fixed(12, 26),
    "new year's": _fixed(1, 1),
    "new years": _fixed(1, 1),
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "good friday": _from_easter(-2),
    "ascension day": _from_easter(39),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whitsun": _from_easter(49),
    "whit monday": _from_easter(50),
    "corpus christi": _from_easter(60),
    "carnival": _from_easter(-47),
    "mardi gras": _from_easter(-47),
    "thanksgiving": _thanksgiving,
    "thanksgiving day": _thanksgiving,
    "labor day": _labour,
    "labour day": _labour,
    "memorial day": _nth(5, 0, -1),
    "presidents' day": _nth(2, 0, 3),
    "presidents day": _nth(2, 0, 3),
    "mlk day": _nth(1, 0, 3),
    "martin luther king day": _nth(1, 0, 3),
    "columbus day": _nth(10, 0, 2),
    "indigenous peoples' day": _nth(10, 0, 2),
    "veterans day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
    "independence day": _fixed(7, 4),
    "the fourth of july": _fixed(7, 4),
    "juneteenth": _fixed(6, 19),
    "halloween": _fixed(10, 31),
    "valentine's day": _fixed(2, 14),
    "st patrick's day": _fixed(3, 17),
    "paddy's day": _fixed(3, 17),
    "st andrew's day": _fixed(11, 30),
    "victoria day": _victoria,
    "canada day": _fixed(7, 1),
    "family day": _nth(2, 0, 3),
    "civic holiday": _nth(8, 0, 1),
    "anzac day": _fixed(4, 25),
    "australia day": _fixed(1, 26),
    "waitangi day": _fixed(2, 6),
    "may day": _fixed(5, 1),
    "bastille day": _fixed(7, 14),
    "assumption": _fixed(8, 15),
    "all saints": _fixed(11, 1),
    "all saints' day": _fixed(11, 1),
    "heritage day": _fixed(9, 24),
    "king's day": _fixed(4, 27),
    "midsummer": _fixed(6, 24),
    "republic day": _fixed(1, 26),
}
"""Name in lower case -> (year, country) -> day."""

_OTHER_CALENDARS = {
    "diwali": ("IN", "Diwali"),
    "deepavali": ("IN", "Diwali"),
    "holi": ("IN", "Holi"),
    "eid": ("TR", "Eid al-Fitr"),
    "eid al-fitr": ("TR", "Eid al-Fitr"),
    "eid al-adha": ("TR", "Eid al-Adha"),
    "hari raya": ("TR", "Eid al-Fitr"),
    "chinese new year": ("SG", "Chinese New Year"),
    "lunar new year": ("SG", "Chinese New Year"),
    "cny": ("SG", "Chinese New Year"),
    "vesak": ("SG", "Vesak"),
    "rosh hashanah": ("IL", "Rosh Hashanah"),
    "yom kippur": ("IL", "Yom Kippur"),
    "passover": ("IL", "Pesach"),
    "golden week": ("JP", "Children's Day"),
    "songkran": ("TH", "Songkran"),
    "tet": ("VN", "Lunar New Year"),
}
_NEXT_PUBLIC = ("bank holiday", "bank holiday weekend", "public holiday", "long weekend", "holiday weekend")
NAMES = frozenset(FEASTS) | frozenset(_OTHER_CALENDARS) | frozenset(_NEXT_PUBLIC)
FIRST_WORDS = frozenset(name.split()[0] for name in NAMES)
LONGEST = max(len(name.split()) for name in NAMES)


def feast_near(name: str, base: date, country: str) -> date | None:
    """The first such holiday that is not over by more than three days at `base`; None if none is known."""
    since = base - timedelta(days=3)
    if compute := FEASTS.get(name):
        days = [compute(year, country) for year in (base.year - 1, base.year, base.year + 1, base.year + 2)]
        return min((day for day in days if day >= since), default=None)
    if name in _NEXT_PUBLIC:
        return min((day for day in _public_mondays(base.year, country or "GB") if day >= since), default=None)
    if other := _OTHER_CALENDARS.get(name):
        return min((day for day in _named(*other, base.year) if day >= since), default=None)
    return None


@lru_cache(maxsize=64)
def _named(country: str, part: str, year: int) -> tuple[date, ...]:
    """The days of this and the next year whose holiday's English name holds `part`; of a run of days the last."""
    table = _public(country, year)
    days = sorted(day for day, names in table.items() if part.casefold() in names.casefold())
    return tuple(day for day in days if day + timedelta(days=1) not in days)


@lru_cache(maxsize=64)
def _public_mondays(year: int, country: str) -> tuple[date, ...]:
    """Public holidays of this and the next year that make a long weekend: those on a Monday or a Friday."""
    table = _public(country, year)
    return tuple(sorted(day for day in table if day.weekday() in (0, 4)))


def _public(country: str, year: int) -> dict[date, str]:
    """The public holidays of `year` and the next, day -> names."""
    return {**public_holidays(country, year), **public_holidays(country, year + 1)}
