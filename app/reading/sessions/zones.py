"""The zone grammar: how mails name time zones, and which IANA zone is meant.

A name may fit several zones ("IST", "CST", "AEST"). The context decides: the mailbox's zone, and the offset
that the sender's Date header carries. "EST" said in July is what people in New York have on their clocks in July
(America/New_York): writers name the place, not the offset.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.reading.sessions.zone_names import ABBREVIATIONS, PLACES, REGIONS

# Whose clock: "your time", "our time". Resolved by who writes to whom.
THEIRS = "reader"
OURS = "writer"

_CODES = {code: zones for codes, zones in ABBREVIATIONS.items() for code in codes.split()}
_CITIES = {word: (zone,) for zone, words in PLACES.items() for word in words.split("|")}


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_PATTERN = re.compile(
    rf"(?P<offset>(?:GMT|UTC)\s?[+\-\u2212]\s?\d{{1,2}}(?::?\d{{2}})?\b)"
    rf"|(?P<code>{_either(list(_CODES))})\b(?![/&-](?!\s?\d))"
    rf"|(?P<region>(?i:{_either(list(REGIONS))}))(?P<regiontime>\s+(?i:(?:standard\s+|daylight\s+)?time))?\b"
    rf"(?:\s*[-–]\s*(?P<regioncity>(?i:{_either(list(_CITIES))}))(?!\w))?"
    rf"|(?P<place>(?i:{_either(list(_CITIES))}))(?P<placetime>\s+(?i:local\s+)?(?i:(?:standard\s+)?time))?(?!\w)"
    r"|(?P<whose>(?i:your|our|my|local|their))\s+(?i:local\s+)?(?i:time|end)(?:\s*zone)?\b"
    r"|(?P<foryou>(?i:for\s+you))\b"
)
_HEADS = frozenset(
    [code.lower() for code in _CODES]
    + [re.split(r"[\s.']", name)[0] for name in (*REGIONS, *_CITIES)]
    + ["gmt", "utc", "your", "our", "my", "local", "their", "for"]
)
_HEAD = re.compile(r"(?<![\w@./-])[^\W\d_]+")
_PLACE_OFFSET = re.compile(r"(?P<sign>[+\-\u2212])\s?(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")


@dataclass(frozen=True, slots=True)
class ZoneMention:
    """A zone named at [start, end). `zones` are IANA names, the likeliest first, or THEIRS, OURS, or "+05:30".

    `bare` holds for a region word without "time" ("Pacific", "central"), `loose` for a place without it ("Chicago",
    "in the UK"): they count right behind a time only.
    """

    start: int
    end: int
    zones: tuple[str, ...]
    bare: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class ZoneContext:
    """What decides between zones of one name: the mailbox's zone, the writer's zone, and who writes."""

    mailbox: str
    writer: str
    by_owner: bool = False
    company: str = ""  # the company's zone, where it is known


def find_zones(text: str, start: int = 0, end: int | None = None) -> tuple[ZoneMention, ...]:
    """All zones named in [start, end) of `text`, in order."""
    found = []
    stop = len(text) if end is None else end
    reached = start
    for head in _HEAD.finditer(text, start, stop):
        if head.start() < reached or head[0].lower() not in _HEADS:
            continue
        match = _PATTERN.match(text, head.start(), stop)
        mention = _mention(text, match) if match is not None else None
        if mention is not None:
            found.append(mention)
            reached = mention.end
    return tuple(found)


def _mention(text: str, match: re.Match[str]) -> ZoneMention | None:
    at, end = match.span()
    if match["offset"]:
        return ZoneMention(at, end, (_fixed(match["offset"]),))
    if match["code"]:
        return ZoneMention(at, end, _CODES[match["code"]], bare=len(match["code"]) == 2)
    if match["regioncity"]:  # "Eastern Standard Time - Cancún"
        return ZoneMention(at, end, _CITIES[match["regioncity"].lower()])
    if match["region"]:
        return ZoneMention(at, end, REGIONS[match["region"].lower()], bare=not match["regiontime"])
    if match["place"]:
        name = match["place"]
        bracketed = text[:at].endswith("(") and text[end : end + 1] == ")"
        if match["placetime"] or bracketed:
            return ZoneMention(at, end, _CITIES[name.lower()])
        known = name[0].isupper() and (len(name) > 2 or name.lower() in ("uk", "nz"))
        return ZoneMention(at, end, _CITIES[name.lower()], bare=True, loose=True) if known else None
    if match["foryou"]:
        return ZoneMention(at, end, (THEIRS,), bare=True)
    return ZoneMention(at, end, (THEIRS if match["whose"].lower() == "your" else OURS,))


def _fixed(text: str) -> str:
    match = _PLACE_OFFSET.search(text)
    if match is None:  # pragma: no cover - the caller's pattern holds one
        return "UTC"
    sign = "+" if match["sign"] == "+" else "-"
    return f"{sign}{int(match['hours']):02d}:{match['minutes'] or '00'}"


@lru_cache(maxsize=256)
def zone(name: str) -> tzinfo | None:
    """The zone of an IANA name or of "+05:30"; None if there is none of that name."""
    if name[:1] in "+-" and len(name) == 6:
        hours, minutes = int(name[1:3]), int(name[4:6])
        if hours > 15 or minutes > 59:
            return None
        delta = timedelta(hours=hours, minutes=minutes)
        return timezone(delta if name[0] == "+" else -delta)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def resolve(mention: ZoneMention, at: datetime, context: ZoneContext) -> str:
    """The one zone that is meant, as an IANA name or "+05:30". `at` is when the words were written (aware)."""
    if mention.zones == (THEIRS,):
        return (context.company or context.writer) if context.by_owner else context.mailbox
    if mention.zones == (OURS,):
        return context.writer
    for known in (context.writer, context.mailbox):
        if known in mention.zones:
            return known
    for known in (context.writer, context.mailbox):
        for candidate in mention.zones[1:]:
            if _region(candidate) == _region(known) and _offset(candidate, at) == _offset(known, at):
                return mention.zones[0] if _same_clock(mention.zones[0], known, at) else candidate
    return mention.zones[0]


def _region(name: str) -> str:
    return name.partition("/")[0]


def _offset(name: str, at: datetime) -> timedelta | None:
    found = zone(name)
    return at.astimezone(found).utcoffset() if found is not None else None


def _same_clock(one: str, other: str, at: datetime) -> bool:
    return _offset(one, at) == _offset(other, at)
