"""Days, times and zones as a person reads them, by locale (Babel's CLDR data)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_skeleton, format_time, get_timezone_location, get_timezone_name

from app.sidebar.texts import say

_LONGEST_TAG = 200  # characters; browsers send some sixty


def locale_of(tag: str) -> Locale:
    """English as it is written where the BCP 47 tag (or Accept-Language header), read loosely, comes from: the texts
    are English for now, and a date in another language among them would read oddly. English (US) for what is none."""
    return _locale_of(tag[:_LONGEST_TAG])


@lru_cache(maxsize=1024)  # the same object each time: looking days up by an equal one takes Babel much longer
def _locale_of(tag: str) -> Locale:
    for piece in tag.split(","):
        try:
            found = Locale.parse(piece.split(";")[0].strip().replace("-", "_"))
        except (ValueError, UnknownLocaleError, TypeError):
            continue
        return found if found.language == "en" else _english_of(found)
    return Locale("en", "US")


def _english_of(other: Locale) -> Locale:
    """English with the order of dates and the clock of there: of that territory if CLDR knows its English, else
    Europe's (24 hours) or the world's (12 hours), as the other language counts them."""
    likely = str(get_global("likely_subtags").get(other.language, ""))
    territory = other.territory or likely.rpartition("_")[2]
    try:
        return Locale("en", territory)
    except UnknownLocaleError:
        return Locale("en", "150" if "H" in other.time_formats["short"].pattern else "001")


@lru_cache(maxsize=4096)  # a card names the same few days over and over, and Babel looks each pattern up anew
def day(value: date, locale: Locale) -> str:
    """'Fri 13 Mar' in Britain, 'Fri, Mar 13' in the United States."""
    # en_GB's own skeleton spells the weekday out; the same shape with a short one is what a narrow pane needs.
    long, short = locale.days["format"]["wide"][value.weekday()], locale.days["format"]["abbreviated"][value.weekday()]
    return str(format_skeleton("EEEdMMM", value, locale=locale)).replace(long, short)


def relative_day(value: date, today: date, locale: Locale) -> str:
    """A day with its relative word before it where there is one: 'tomorrow, Sat 7 Mar'."""
    words = {-1: "when.yesterday", 0: "when.today", 1: "when.tomorrow"}
    near = words.get((value - today).days)
    return say("when.near", word=say(near), day=day(value, locale)) if near else day(value, locale)


def clock(value: datetime, locale: Locale) -> str:
    """'2:00 pm' or '14:00', as the locale has it; `value` in its own zone."""
    return _clock(value.hour, value.minute, locale)


@lru_cache(maxsize=4096)  # as with days
def _clock(hour: int, minute: int, locale: Locale) -> str:
    text = format_time(time(hour, minute), "short", locale=locale)
    return text.replace("\u202f", " ").replace("AM", "am").replace("PM", "pm")


def zone(value: datetime, time_zone: str, locale: Locale) -> str:
    """A short name of the zone: 'CT', 'GMT', 'CET', else 'Singapore time'."""
    info, generic = ZoneInfo(time_zone), _generic(time_zone)
    if len(generic) <= 3 and generic.isalpha():
        return generic
    letters = value.astimezone(info).tzname() or ""
    if letters.isalpha():
        return letters
    return say("when.zone_of_city", city=get_timezone_location(info, locale=locale, return_city=True))


@lru_cache(maxsize=1024)
def _generic(time_zone: str) -> str:
    return str(get_timezone_name(ZoneInfo(time_zone), width="short", locale=Locale("en", "US")))


def span(start: datetime, end: datetime | None, locale: Locale) -> str:
    """'1:00 – 3:15 pm', or '1:00 pm' where no end is known; both in the zone they carry."""
    if end is None:
        return clock(start, locale)
    first, last = clock(start, locale), clock(end, locale)
    for half in (" am", " pm"):
        if first.endswith(half) and last.endswith(half):
            first = first.removesuffix(half)
    return f"{first} – {last}"


def session(start: datetime, end: datetime | None, time_zone: str, locale: Locale) -> str:
    """'Fri 6 Mar, 1:00 – 3:15 pm CT': in the mailbox's zone."""
    info = ZoneInfo(time_zone)
    local, local_end = start.astimezone(info), end.astimezone(info) if end else None
    return f"{day(local.date(), locale)}, {span(local, local_end, locale)} {zone(local, time_zone, locale)}"


def together(moments: Iterable[tuple[datetime, datetime | None]]) -> tuple[datetime, datetime | None]:
    """The first start and the last end of sessions."""
    pairs = sorted(moments, key=lambda pair: pair[0])
    ends = [end for _, end in pairs if end]
    return pairs[0][0], max(ends) if ends else None


def next_weekday(value: date) -> date:
    """The day itself, or the Monday after if it falls on a weekend."""
    return value + timedelta(days=7 - value.weekday()) if value.weekday() >= 5 else value
