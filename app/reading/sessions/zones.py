"""The zone grammar: how mails name time zones, and which IANA zone is meant.

A name may fit several zones ("IST", "CST", "AEST"). The context decides: the mailbox's zone, and the offset
that the sender's Date header carries. "EST" said in July is what people in New York have on their clocks in July
(America/New_York): writers name the place, not the offset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.reading.late import late
from app.reading.sessions.phrases import Word, words_of
from app.reading.sessions.zone_names import ABBREVIATIONS, PLACES, REGIONS

# Whose clock: "your time", "our time". Resolved by who writes to whom.
THEIRS = "reader"
OURS = "writer"
LOCAL = "local"  # "7 am local": on the clocks of the place, where the candidate will be

_CODES = {code: zones for codes, zones in ABBREVIATIONS.items() for code in codes.split()}
_CITIES = {word: (zone,) for zone, words in PLACES.items() for word in words.split("|")}


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_WHOSE = late(
    r"(?P<whose>your|our|my|local|their)\s+(?:local\s+)?(?:time|end)(?:\s*zone)?\b|(?P<foryou>for\s+you)\b|(?P<here>local)\b(?!\s+\w)",
    re.IGNORECASE,
)
_WHOSE_HEADS = frozenset(["your", "our", "my", "local", "their", "for"])
_NAMES: dict[str, list[str]] = {}
for _name in (*_CODES, *REGIONS, *_CITIES):
    _NAMES.setdefault(re.split(r"[\s.']", _name.lower())[0], []).append(_name)


@lru_cache(maxsize=1024)
def _pattern(head: str) -> re.Pattern[str]:
    """The names of zones that begin with that word."""
    names = _NAMES[head]
    codes = _either([name for name in names if name in _CODES])
    regions = _either([name for name in names if name in REGIONS])
    places = _either([name for name in names if name in _CITIES])
    parts = []
    if codes:
        parts.append(
            rf"(?P<offset>(?:GMT|UTC)\s?[+\-\u2212]\s?\d{{1,2}}(?::?\d{{2}})?\b)|(?P<code>{codes})\b(?![/&-](?!\s?\d))"
        )
    if regions:
        parts.append(
            rf"(?P<region>(?i:{regions}))(?P<regiontime>\s+(?i:(?:standard\s+|daylight\s+)?time))?\b"
            r"(?:\s*[-–]\s*(?P<regioncity>[A-Z][\w.'’]+(?:\s[A-Z][\w.'’]+)?))?"
        )
    if places:
        parts.append(rf"(?P<place>(?i:{places}))(?P<placetime>\s+(?i:local\s+)?(?i:(?:standard\s+)?time))?(?!\w)")
    return late("|".join(parts))


_TIME_OF = late(r"\b(?:heure\s+(?:de\s+|d['’])|hora\s+de\s+|ora\s+di\s+|tijd\s+in\s+)$", re.IGNORECASE)
_PLACE_OFFSET = late(r"(?P<sign>[+\-\u2212])\s?(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")


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


def find_zones(
    text: str, start: int = 0, end: int | None = None, *, words: Sequence[Word] | None = None
) -> tuple[ZoneMention, ...]:
    """All zones named in [start, end) of `text`, in order. `words`: those of the stretch, where they are known."""
    found = []
    stop = len(text) if end is None else end
    reached = start
    for at, word in _pieces(text, words_of(text, start, stop) if words is None else words):
        if at < reached:
            continue
        mention: ZoneMention | None = None
        if word in _WHOSE_HEADS:
            match = _WHOSE.match(text, at, stop)
            mention = _somebodys(match) if match is not None else None
        elif word in _NAMES:
            match = _pattern(word).match(text, at, stop)
            mention = _named(text, match) if match is not None else None
        if mention is not None:
            found.append(mention)
            reached = mention.end
    return tuple(found)


def _pieces(text: str, words: Sequence[Word]) -> Iterator[Word]:
    """The words a zone's name may begin with, apart at their apostrophes; none that goes on an address or number."""
    for start, word in words:
        if "'" in word:
            first, _, second = word.partition("'")
            pieces: tuple[Word, ...] = ((start, first), (start + len(first) + 1, second))
        else:
            pieces = ((start, word),)
        for at, piece in pieces:
            if piece in _NAMES or piece in _WHOSE_HEADS:
                before = text[at - 1] if at else " "
                if not (before.isalnum() or before in "_@./-"):
                    yield at, piece


def _somebodys(match: re.Match[str]) -> ZoneMention:
    if match["here"]:
        return ZoneMention(match.start(), match.end(), (LOCAL,), bare=True)
    if match["foryou"]:
        return ZoneMention(match.start(), match.end(), (THEIRS,), bare=True)
    return ZoneMention(match.start(), match.end(), (THEIRS if match["whose"].lower() == "your" else OURS,))


def _named(text: str, match: re.Match[str]) -> ZoneMention | None:
    at, end = match.span()
    groups = match.groupdict()
    if groups.get("offset"):
        return ZoneMention(at, end, (_fixed(groups["offset"]),))
    if groups.get("code"):
        return ZoneMention(at, end, _CODES[groups["code"]], bare=len(groups["code"]) == 2)
    if groups.get("region"):
        city = (groups["regioncity"] or "").lower()  # "Eastern Standard Time - Cancún"
        if city in _CITIES:
            return ZoneMention(at, end, _CITIES[city])
        end = match.start("regioncity") if city else end
        end = len(text[:end].rstrip(" -–")) if city else end
        return ZoneMention(at, end, REGIONS[groups["region"].lower()], bare=not groups["regiontime"])
    name = groups["place"]
    bracketed = text[at - 1 : at] == "(" and text[end : end + 1] == ")"
    bracketed = bracketed or _TIME_OF.search(text, max(0, at - 12), at) is not None
    if groups["placetime"] or bracketed:
        return ZoneMention(at, end, _CITIES[name.lower()])
    known = name[0].isupper() and (len(name) > 2 or name.lower() in ("uk", "nz"))
    return ZoneMention(at, end, _CITIES[name.lower()], bare=True, loose=True) if known else None


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
    if mention.zones == (LOCAL,):
        return context.mailbox
    if mention.zones == (OURS,):
        return context.writer
    for known in (context.writer, context.mailbox):
        if known in mention.zones:
            return known
    if context.writer != context.mailbox and not _same_clock(mention.zones[0], context.writer, at):
        for candidate in mention.zones[1:]:
            if _region(candidate) in (_region(context.writer), "UTC") and _same_clock(candidate, context.writer, at):
                return candidate
    return mention.zones[0]


def _region(name: str) -> str:
    return name.partition("/")[0]


def _offset(name: str, at: datetime) -> timedelta | None:
    found = zone(name)
    return at.astimezone(found).utcoffset() if found is not None else None


def _same_clock(one: str, other: str, at: datetime) -> bool:
    return _offset(one, at) == _offset(other, at)
