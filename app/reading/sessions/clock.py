"""The clock-time grammar: single times and ranges of a day, with morning or afternoon inferred where unsaid.

One scan finds single times (`atoms`); neighbours joined by a dash or "to" become ranges. "2:00 – 3:15 pm" begins
in the afternoon, "11-1 pm" in the morning; without any mark a time between 1:00 and 6:59 is in the afternoon
(nobody interviews at four in the morning), unless it is written in 24-hour form ("09:30", "16h00", "1500hrs").
A bare number is a time only where the words call for one: "at 3", "from 10 to 11", "between 2 and 4", "3 pacific".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from app.reading.late import late
from app.reading.people.spelling import is_given
from app.reading.sessions.atoms import Atom, find_atoms
from app.reading.sessions.zones import ZoneMention, find_zones

_DIGIT = late(r"\d")
_SPELLED = late(
    r"\b(?:noon|midday|o['’]?clock|(?:at|from|between|until|till|by|before|after|around|past|to|half)\s+(?:one"
    r"|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve)|(?:ten|eleven|twelve|nine|one|two|three|four|five|eight)\s+(?:thirty"
    r"|fifteen|forty|to|till|[ap]\.?m))\b",
    re.IGNORECASE,
)
_ENTRY = late(r"[.)][ \t]+(?=[^\W\d_])")  # behind its number
_JOIN = late(
    r"\s*(?P<how>[-–—−]+|\b(?:to|until|till|til|through|and|bis)\b|(?<!\w)(?:à|a)(?!\w)|&)\s*"
    r"(?:(?:approx|ca)\.\s*|(?:approximately|about|around|roughly|circa)\s+)?",
    re.IGNORECASE,
)
_LEAD = late(
    r"(?:\b(?P<word>make\s+it|klockan|klokken|kello|klo|kl\.?|godz(?:\.|in\w+)?|um|om|ob|a\s+las|alle(?:\s+ore)?|at|from|between"
    r"|until|till|by|before|after|around)|(?P<sign>@))\s*"
    r"(?:(?:about|around|roughly|approx\.?|approximately|say|circa)\s+)?$|\bsay\s+$",
    re.IGNORECASE,
)
# Right behind a day a bare number is an hour where it is said to be about one, and a bare range is one of hours.
_DAY_NAMED = (
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|(?:[12]?\d|3[01])(?:st|nd|rd|th)|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|morning|afternoon|evening|lunchtime|next\s+week)\.?"
)
_ABOUT_ON_A_DAY = late(
    rf"{_DAY_NAMED},?\s+(?:at\s+)?(?:about|say|maybe|roughly|circa|round(?:\s+about)?)\s+(?:at\s+)?$", re.IGNORECASE
)
_ON_A_DAY = late(rf"{_DAY_NAMED}(?:,?\s+20\d\d)?,?\s+$", re.IGNORECASE)
_COUNTED = late(
    r"[\s-]*(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|people|of|other|more|business|working|different"
    r"|candidates?|rounds?|questions?|interviews?|slots?|percent|pages?|sessions?|members?|colleagues?|stages?|parts?"
    r"|others|separate|short|point|time|stage|place|go|once|least|most|(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\w+-(?:hour|minute)\w*"
    r"|(?:half\s+)?an?\s+half|st|nd|rd|th|x|k"
    r"|(?!(?:mon|tue|wed|thu|fri|sat|sun)\w*\b)[a-z'’]{3,} (?:st|street|rd|road|ave|avenue|lane|crescent|terrace))\b",
    re.IGNORECASE,
)
_NAME_AFTER = late(r"[ \t]+(?P<word>[A-Z][\w’'-]+)")
_FREE_AFTER = frozenset(
    [
        "Mon",
        "Tue",
        "Tues",
        "Wed",
        "Thu",
        "Thur",
        "Thurs",
        "Fri",
        "Sat",
        "Sun",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "On",
        "In",
        "At",
        "Is",
        "And",
        "Or",
        "To",
        "With",
        "For",
        "Via",
        "By",
        "The",
        "This",
        "My",
        "Pacific",
        "Mountain",
        "Central",
        "Eastern",
        "Atlantic",
        "London",
        "UK",
        "Singapore",
        "It",
        "We",
        "You",
        "If",
        "Please",
        "Thanks",
        "Thank",
        "Would",
        "Zoom",
        "Teams",
    ]
)
_PART_AFTER = late(
    r"\s*,?\s*(?:(?:on|at|this|in|the|that|tomorrow|mon\w*|tues?\w*|wed\w*|thu\w*|fri\w*)\s+){0,3}(?P<part>morning"
    r"|afternoon|evening|night)\b",
    re.IGNORECASE,
)
_PART_BEFORE = late(
    r"\b(?P<part>morning|afternoon|evening|tonight|night)\b[\s,:@(-]{0,3}(?:(?:at|from|around|between|about)\s+){0,2}$",
    re.IGNORECASE,
)
_FRENCH = late(
    r"(?:1\d|2[0-3]|0?[89])\s?h(?=\s*(?:[,.;:)\n]|\Z|avec\b|with\b|con\b|com\b|met\b))"
)  # "le 23, 15h, avec"
_IN_THE = late(r"\s+in\s+the\s+(?:morning|afternoon|evening)\b", re.IGNORECASE)  # "the 14th, 8 in the morning"
_ZONE_GAP = late(
    r"(?:\s+in\s+the\s+(?:morning|afternoon|evening)\b)?[\s,]*"
    r"(?:(?:their|local)\s+time\b(?:,?\s+not\s+(?:ours|yours))?,?(?:\s+so\b)?[\s,]*)?\(?\s*(?:in\s+(?:the\s+)?|heure\s+(?:de\s+|d['’])|hora\s+de\s+|ora\s+di\s+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time or range of a day at [start, end) of the text. `until` is null for a single time.

    `sure` is false where morning or afternoon was inferred; `lead` is the word before it ("at", "by", "from", "");
    `zone` is the zone named right behind it; `bare` holds for a number without a mark of a time.
    """

    start: int
    end: int
    begin: time
    until: time | None = None
    zone: ZoneMention | None = None
    sure: bool = True
    lead: str = ""
    bare: bool = False


def find_clocks(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    labelled: bool = False,
    zones: tuple[ZoneMention, ...] | None = None,
    spelled: bool = True,
) -> tuple[Clock, ...]:
    """All clock times in [start, end) of `text`, in order.

    `labelled`: a bare "10" or "10-11" there is a time. `zones`: those named in the text, where they are known.
    `spelled`: whether a time may be spelt out ("half past two").
    """
    stop = len(text) if end is None else end
    if _DIGIT.search(text, start, stop) is None and (not spelled or _SPELLED.search(text, start, stop) is None):
        return ()
    atoms = tuple(find_atoms(text, start, stop))
    if not atoms:
        return ()
    if zones is None:
        zones = find_zones(text, start, stop)
    found: list[Clock] = []
    index = 0
    while index < len(atoms):
        scene = _Scene(text, start, zones, labelled)
        following = atoms[index + 1] if index + 1 < len(atoms) else None
        if following is not None and scene.counted(atoms[index], following):
            index += 2
            continue
        clock = scene.range(atoms[index], following) if following is not None else None
        index += 1 if clock is None else 2
        clock = clock or scene.single(atoms[index - 1])
        if clock is not None:
            found.append(clock)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Scene:
    """The text around the atoms, and the zones named in it."""

    text: str
    floor: int
    zones: tuple[ZoneMention, ...]
    labelled: bool

    def counted(self, first: Atom, second: Atom) -> bool:
        """Whether the two are a range of something else: "7 to 14 Jan", "3-4 rounds"."""
        if not (first.bare and second.bare and self._counts(second.end)):
            return False
        return _JOIN.fullmatch(self.text, first.end, second.start) is not None

    def _numbers_an_entry(self, atom: Atom) -> bool:
        """ "2. Time - 11 am": the number of a list's entry."""
        opens = not self.text[self.text.rfind("\n", 0, atom.start) + 1 : atom.start].strip()
        return opens and _ENTRY.match(self.text, atom.end) is not None

    def range(self, first: Atom, second: Atom) -> Clock | None:
        if self.text[first.end : second.start] == " for ":
            return self._admitted(first, second)
        joint = _JOIN.fullmatch(self.text, first.end, second.start)
        zone_between = None
        if joint is None:
            zone_between = self._zone_after(first.end)
            if zone_between is None or zone_between.end > second.start:
                return None
            joint = _JOIN.fullmatch(self.text, self._closed(zone_between.end), second.start)
            if joint is None:
                return None
        lead = self._lead(first.start)
        how = joint["how"].lower()
        hourly = self.text[first.start : first.end].rstrip().endswith("h")
        if how in ("à", "a") and first.bare and not hourly:
            return None  # "le 3 à 15 h 30" is a day and its time, "16 h à 17 h" a range
        if how in ("and", "&") and lead != "between":
            return None
        zone = self._zone_after(second.end) or zone_between
        both_bare = first.bare and second.bare
        dated = _ON_A_DAY.search(self.text, max(self.floor, first.start - 24), first.start) is not None
        opens = not self.text[self.floor : first.start].strip() and self.text[second.end : second.end + 1] in (",", ":")
        if both_bare and not (
            self.labelled or opens or dated or zone or hourly or lead in ("at", "from", "between", "@")
        ):
            return None
        if second.bare and self._counts(second.end):
            return None
        half = second.half or self._part(first.start, second.end)
        told = _PART_AFTER.match(self.text, second.end) if not second.half else None
        begin, until = _infer(first, second, half, "" if told is None else _half_of(told))
        end = zone.end if zone is not None and zone.end > second.end else second.end
        sure = bool(first.half or second.half or half or first.full or second.full)
        return Clock(first.start, self._closed(end), begin, until, zone, sure, lead, both_bare)

    def _admitted(self, first: Atom, second: Atom) -> Clock | None:
        """ "9.30 for 10": doors first, then the time at which it begins."""
        if first.bare or self._counts(second.end):
            return None
        begin, start = _infer(first, second, first.half or second.half)
        if not 5 <= (start.hour - begin.hour) * 60 + start.minute - begin.minute <= 60:
            return None
        sure = bool(first.half or second.half) or first.full
        return Clock(first.start, self._closed(second.end), start, None, None, sure, self._lead(first.start), False)

    def single(self, atom: Atom) -> Clock | None:
        if atom.bare and self._numbers_an_entry(atom):
            return None
        zone = self._zone_after(atom.end)
        lead = self._lead(atom.start)
        if atom.bare:
            called = bool(lead)
            called = called or _FRENCH.match(self.text, atom.start) is not None
            called = called or _IN_THE.match(self.text, atom.end) is not None
            if not (self.labelled or called or zone) or self._counts(atom.end) or not 1 <= atom.hour <= 23:
                return None
        half = atom.half or self._part(atom.start, atom.end)
        begin = _clock(atom, half)
        end = zone.end if zone is not None else atom.end
        return Clock(atom.start, self._closed(end), begin, None, zone, bool(half) or atom.full, lead, atom.bare)

    def _lead(self, at: int) -> str:
        match = _LEAD.search(self.text, max(self.floor, at - 28), at)
        if match is None and _ABOUT_ON_A_DAY.search(self.text, max(self.floor, at - 28), at):
            return "at"
        return " ".join((match["word"] or "@").lower().split()) if match else ""

    def _zone_after(self, at: int) -> ZoneMention | None:
        gap = _ZONE_GAP.match(self.text, at)
        reach = gap.end() if gap else at
        behind = [zone for zone in self.zones if at <= zone.start <= reach]
        return behind[-1] if behind and self._stands(behind[-1]) else None

    def _stands(self, zone: ZoneMention) -> bool:
        """Not "3 Central Park": a region word before a name is a part of the name."""
        if zone.loose and "," in self.text[max(self.floor, zone.start - 2) : zone.start]:
            return False
        after = _NAME_AFTER.match(self.text, zone.end)
        return not zone.bare or after is None or after["word"] in _FREE_AFTER or after["word"].isupper()

    def _closed(self, end: int) -> int:
        return end + 1 if self.text[end : end + 1] == ")" and "(" in self.text[max(0, end - 30) : end] else end

    def _counts(self, end: int) -> bool:
        """Whether a bare number counts things ("at 3 people", "from 7 to 14 Jan") or is a part of an address."""
        if _COUNTED.match(self.text, end):
            return True
        after = _NAME_AFTER.match(self.text, end)
        if after is None or after["word"] in _FREE_AFTER or after["word"].isupper():
            return False
        return not is_given(after["word"])  # "at 10 Ana Ruiz would like to see you"

    def _part(self, start: int, end: int) -> str:
        """ "a" or "p" where the words around name the part of the day."""
        match = _PART_AFTER.match(self.text, end) or _PART_BEFORE.search(self.text, max(self.floor, start - 36), start)
        if match is None:
            return ""
        return _half_of(match)


def _half_of(part: re.Match[str]) -> str:
    return "a" if part["part"].lower() == "morning" else "p"


def _clock(atom: Atom, half: str) -> time:
    hour = atom.hour
    if half and not atom.full:
        return time(hour % 12 + (12 if half == "p" else 0), atom.minute)
    if not atom.full and 1 <= hour <= 6:
        hour += 12
    return time(hour, atom.minute)


def _infer(first: Atom, second: Atom, half: str, told: str = "") -> tuple[time, time]:
    """Begin and end of a range: what one of them leaves open, the other or the order decides. `told`: the half of the
    day that is named behind the second, "10pm till 2 in the morning"."""
    if first.half or first.full:
        begin = _clock(first, first.half)
        if second.half or second.full:
            return begin, _clock(second, half)
        return begin, (_clock(second, told) if told else _next(second, begin))
    if second.half or second.full or half:
        until = _clock(second, half) if not second.full else _clock(second, "")
        early, late = time(first.hour % 12, first.minute), time(first.hour % 12 + 12, first.minute)
        return (late if late < until or early >= until else early), until
    begin = _clock(first, "")
    return begin, _next(second, begin)


def _next(atom: Atom, after: time) -> time:
    """The first reading of an unmarked time that lies after `after`, in the night that follows if none does."""
    early, late = time(atom.hour % 12, atom.minute), time(atom.hour % 12 + 12, atom.minute)
    return late if early <= after < late else early
