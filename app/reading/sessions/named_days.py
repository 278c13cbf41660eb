"""The days that a passage names, its units' sentences looked at only where they hold a day's word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta

from app.reading.dates.days import DayKind, DayMention, find_days
from app.reading.dates.names import MONTHS, RELATIVE, WEEKDAYS
from app.reading.sessions.phrases import Word
from app.reading.sessions.units import Unit
from app.reading.transcript import Passage

_RELATIVE = frozenset({*RELATIVE, "morning", "afternoon", "evening"})
_DAY_WORDS = frozenset(word + ending for word in (*WEEKDAYS, *MONTHS, *_RELATIVE) for ending in ("", "s", "'s", "s's"))
_DAY_NUMBER = re.compile(r"\d(?:st|nd|rd|th\b|[./-]\d|\.?\s+[A-ZÄ][a-zäéû]{2})|(?<=\bthe\s)\d")
_TODAY = re.compile(r"\b(?P<today>today['’]s|tonight)\b|\b(?P<tomorrow>tomorrow['’]s)\b", re.IGNORECASE)


_DAY_AFTER = re.compile(
    r"\bthe\s+(?:day\s+after|next\s+day|following\s+day)(?=,?\s+(?:(?:at|from|between)\s+)?\d{1,2}(?:[:.h]\d\d|\s*[ap]m|\s+to\b)"
    r"|,?\s+(?:at|from|between)\s+\d)",
    re.IGNORECASE,
)
_SAME_SENTENCE = 120  # letters within which a day was named: "on Tuesday at 10 and the day after from 9:00"


def named_days(
    passage: Passage,
    units: tuple[Unit, ...],
    spoken: tuple[Word, ...],
    base: date,
    day_first: bool | None,
    *,
    month_first: bool,
) -> list[DayMention]:
    """The days of the passage, offsets in the message's text; "today's" too. Units without a day's word are spared."""
    text = passage.message.text
    found: list[DayMention] = []
    for start, end in _runs(text, units, spoken):
        found += find_days(text[start:end], base, day_first=day_first, month_first=month_first, offset=start)
    for match in _TODAY.finditer(text, passage.start, passage.end):
        day = base + timedelta(days=1 if match["tomorrow"] else 0)
        if not any(mention.start <= match.start() < mention.end for mention in found):
            found.append(DayMention(match.start(), match.end(), DayKind.RELATIVE, day, day))
    for match in _DAY_AFTER.finditer(text, passage.start, passage.end):
        before = [mention for mention in found if match.start() - _SAME_SENTENCE < mention.start < match.start()]
        if before and not any(mention.start <= match.start() < mention.end for mention in found):
            day = max(before, key=lambda mention: mention.start).last + timedelta(days=1)
            found.append(DayMention(match.start(), match.end(), DayKind.RELATIVE, day, day))
    return sorted(found, key=lambda mention: mention.start)


def _runs(text: str, units: tuple[Unit, ...], spoken: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Stretches of neighbouring units that may name a day."""
    places = [at for at, word in spoken if word in _DAY_WORDS]
    run: tuple[int, int] | None = None
    for unit in units:
        first = bisect_left(places, unit.start)
        worded = first < len(places) and places[first] < unit.end
        if worded or _DAY_NUMBER.search(text, unit.start, unit.end):
            run = (run[0] if run else unit.start, unit.end)
        elif run is not None:
            yield run
            run = None
    if run is not None:
        yield run
