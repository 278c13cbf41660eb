"""Dates as mail programs write them above a quote: "Di., 10. März 2026 um 09:12", "10/03/2026 9:12 AM", …"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from app.reading.late import late
from app.reading.mail.words import MONTHS

_ISO = late(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_HAN = late(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_NUMERIC = late(r"\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\b")
_WORD = r"([^\W\d_]{3,14})"
_DAY_MONTH = late(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?[\s-](?:de |of )?{_WORD}\.?,?[\s-](?:de |del )?(\d{{4}}|\d{{2}})\b"
)
_YEAR_FIRST = late(rf"\b(\d{{4}})\.\s{_WORD}\.?\s(\d{{1,2}})\b")  # "2026. okt. 5."
_MONTH_DAY = late(rf"\b{_WORD}\.?\s(\d{{1,2}})(?:st|nd|rd|th)?,?\s(\d{{4}})\b")
_TIME = late(r"\b(\d{1,2})\s?[:.h]\s?(\d{2})(?:[:.]\d{2})?(?:\s?([AaPp])\.?\s?[Mm]\b)?")
_ASIAN_TIME = late(r"(午前|午後|上午|下午|오전|오후)\s?(\d{1,2})[:時시](\d{2})?")
_OFFSET = late(r"\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:])\)?|\b(UTC|GMT|Z)\b")


def stated_date(text: str, zone: tzinfo, before: datetime) -> tuple[datetime, tuple[int, int]] | None:
    """The moment that `text` states, and where its date and time end; None if it states no date.

    Without an offset of its own the time counts in `zone`. Of two ways to read 03/04/2026 the later one that does
    not lie after `before` (the quoting message's date) stands.
    """
    text = text[:400]
    days = _days(text)
    if not days:
        return None
    hour, minute, time_span = _time_of(text, days[0][1])
    last = max(time_span[1], days[0][1][1])
    offset = _OFFSET.search(text, last, last + 20)
    if offset and offset.start() - last <= 3:
        zone, last = _fixed(offset), offset.end()
    moments = [moment for day, _ in days if (moment := _moment(day, hour, minute, zone)) is not None]
    if not moments:
        return None
    limit = before + timedelta(days=1)
    past = [moment for moment in moments if moment <= limit]
    first = min(days[0][1][0], time_span[0]) if time_span[1] else days[0][1][0]
    return (max(past) if past else min(moments)), (first, last)


def _moment(day: tuple[int, int, int], hour: int, minute: int, zone: tzinfo) -> datetime | None:
    try:
        return datetime(day[0], day[1], day[2], hour, minute, tzinfo=zone)
    except (ValueError, OverflowError):
        return None


def _days(text: str) -> list[tuple[tuple[int, int, int], tuple[int, int]]]:
    """Every (year, month, day) that the first date in the text can mean, with its span."""
    for pattern in (_ISO, _HAN):
        if match := pattern.search(text):
            year, month, day = (int(group) for group in match.groups())
            return [((year, month, day), match.span())]
    for match in _DAY_MONTH.finditer(text):
        if (named := _month(match.group(2))) is not None:
            return [((_year(match.group(3)), named, int(match.group(1))), match.span())]
    for match in _YEAR_FIRST.finditer(text):
        if (named := _month(match.group(2))) is not None:
            return [((int(match.group(1)), named, int(match.group(3))), match.span())]
    for match in _MONTH_DAY.finditer(text):
        if (named := _month(match.group(1))) is not None:
            return [((int(match.group(3)), named, int(match.group(2))), match.span())]
    if match := _NUMERIC.search(text):
        a, b, year = int(match.group(1)), int(match.group(3)), _year(match.group(4))
        orders = [(a, b)] if match.group(2) == "." else [(a, b), (b, a)]
        return [((year, month, day), match.span()) for day, month in orders if month <= 12 and day <= 31]
    return []


def _month(word: str) -> int | None:
    folded = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return MONTHS.get(folded.replace("ı", "i").replace("ł", "l"))


def _year(text: str) -> int:
    return int(text) + 2000 if len(text) == 2 else int(text)


def _time_of(text: str, day: tuple[int, int]) -> tuple[int, int, tuple[int, int]]:
    if match := _ASIAN_TIME.search(text):
        hour = int(match.group(2)) % 12 + (12 if match.group(1) in "午後下午오후" else 0)
        return hour, int(match.group(3) or 0), match.span()
    for match in _TIME.finditer(text):
        if match.end() > day[0] and match.start() < day[1]:
            continue
        hour, minute = int(match.group(1)), int(match.group(2))
        if match.group(3):
            hour = hour % 12 + (12 if match.group(3) in "pP" else 0)
        if hour < 24 and minute < 60:
            return hour, minute, match.span()
    return 0, 0, (0, 0)


def _fixed(match: re.Match[str]) -> tzinfo:
    if match.group(4):
        return UTC
    minutes = int(match.group(2)) * 60 + int(match.group(3) or 0)
    if minutes >= 24 * 60:
        return UTC
    return timezone(timedelta(minutes=minutes if match.group(1) == "+" else -minutes))
