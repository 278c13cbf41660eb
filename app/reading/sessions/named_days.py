"""The days that a passage names, its units' sentences looked at only where they hold a day's word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from app.reading.dates.days import DayKind, DayMention, find_days
from app.reading.sessions.units import Unit
from app.reading.transcript import Passage

_DAY_WORD = re.compile(
    r"\b(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?:['’]?s)?\b|(?-i:May)\b"
    r"|today|tomorrow|tonight"
    r"|yesterday|this\s+(?:morning|afternoon|evening)|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b"
    r"|january|february|march"
    r"|april|june|july|august|september|october|november|december|week\s+(?:today|tomorrow|on))"
    r"|\d(?:st|nd|rd|th)\b|\d[./-]\d|\bthe\s+\d|\d\.?\s+(?-i:[A-ZÄ][a-zäéû]{2})",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\b(?P<today>today['’]s|tonight)\b|\b(?P<tomorrow>tomorrow['’]s)\b", re.IGNORECASE)


def named_days(passage: Passage, units: tuple[Unit, ...], base: date, day_first: bool | None) -> list[DayMention]:
    """The days of the passage, offsets in the message's text; "today's" too. Units without a day's word are spared."""
    text = passage.message.text
    found: list[DayMention] = []
    for start, end in _runs(text, units):
        mentions = find_days(text[start:end], base, day_first=day_first)
        found += [replace(one, start=one.start + start, end=one.end + start) for one in mentions]
    for match in _TODAY.finditer(text, passage.start, passage.end):
        day = base + timedelta(days=1 if match["tomorrow"] else 0)
        if not any(mention.start <= match.start() < mention.end for mention in found):
            found.append(DayMention(match.start(), match.end(), DayKind.RELATIVE, day, day))
    return sorted(found, key=lambda mention: mention.start)


def _runs(text: str, units: tuple[Unit, ...]) -> Iterator[tuple[int, int]]:
    """Stretches of neighbouring units that may name a day."""
    run: tuple[int, int] | None = None
    for unit in units:
        if _DAY_WORD.search(text, unit.start, unit.end):
            run = (run[0] if run else unit.start, unit.end)
        elif run is not None:
            yield run
            run = None
    if run is not None:
        yield run
