"""Single times of a day as they are written: "9:00 AM", "14.30", "1400 hrs", "16h00", "half past two", "noon", "3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.reading.late import late

_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOURS = {word: number for number, word in enumerate(_NUMBERS, 1)}
_COUNTS = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twentyfive": 25, "half": 30}
_SPOKEN_MINUTES = {"fifteen": 15, "thirty": 30, "fortyfive": 45}
_HOUR = rf"(?:{'|'.join(_NUMBERS)}|\d{{1,2}})"
_NOT_COUNTED = r"(?!\d|[.:]\d|[-\s]+(?:minutes?|mins?|hours?|days?|weeks?|people|years?|of|a)\b)"

_ATOM = late(
    rf"""
    (?<![\w.:£$€\#+=&?%,])(?<!\d/)(?=\d|[oO][nN]|[fF][iIoO]|[sS][eEiI]|[tT](?:[eEwW]|[hH][rR])|[eE][iIlL]|[nN][iIoO]|[qQ][uU]|[hH][aA]
        |[aA]\s|[mM][iI])(?:
        (?<!\bfrom\s)(?!(?-i:Ten|Five)\s+to\s+\w+,)(?P<said>(?:a\s+)?(?:
              (?P<count>quarter|half|twenty[-\s]?five|twenty|ten|five)\s+(?P<way>past|after|to|till)
            | (?P<digits>[0-5]?\d)\s+past
          )\s+(?P<saidhour>{_HOUR}){_NOT_COUNTED})
      | half\s+(?P<british>{_HOUR}){_NOT_COUNTED}
      | (?P<noon>(?:(?:12(?:[:.]00)?|twelve)\s?)?(?:noon|midday)\b|12\s?nn\b)
      | (?P<oclock>{_HOUR})\s*o\s?['’‘`]?\s?clock\b
      | (?P<military>(?:[01]\d|2[0-3])[0-5]\d)(?:\s?(?:hrs?|hours?|h|uhr)\b
            |(?:(?<=/\d\s\d{{4}})|(?<=/\d\d\s\d{{4}}))(?=[.,;)\s]|\Z))
      | (?P<frenchhour>[01]?\d|2[0-3])\s?h\s?(?P<frenchminute>[0-5]\d)?(?![\w])
      | (?P<flemishhour>[01]?\d|2[0-3])u(?P<flemishminute>[0-5]\d)(?!\w)
      | (?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d/%]|[.:]\d)
      | (?P<spoken>{"|".join(_NUMBERS)})[\s-](?P<spokenminute>fifteen|thirty|forty[-\s]?five)\b
      | (?P<bare>{_HOUR})(?![\d/%]|:\d|[.,]\d)(?=\s?[ap]\.?\s?m\b|[ap]?(?!\w)|-?ish\b)
    )
    (?:\s?(?P<half>[ap])(?:\.\s?m\b\.?|\s?m\b\.?|(?<=\d[ap])(?!\w)))?
    (?:-?ish\b)?
    (?:\s?(?:h(?:rs?)?|hours|(?P<uhr>uhr))\b(?!\s+(?:of|later|per|a)\b))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OFFSET_BEFORE = late(r"\b(?:UTC|GMT)\s?[+\u2212–-]\s?\Z")  # "(UTC-04:00) Eastern Time": a zone's name
_AMOUNT_AFTER = late(
    r"\s?(?:km|miles?|kg|FTE|GPA|percent|million|k\b|hours?\b|hrs?\b\s+(?:a|per)\b|stars?\b)", re.IGNORECASE
)
_NUMBERED_BEFORE = late(
    r"\b(?:room|rm|suite|unit|office|lab|block|floor|level|section|appendix|annex|version|seminar|theatre|grade|gpa|no)"
    r"\.?:?\s*$",
    re.IGNORECASE,
)
"""Before a number with a full stop that is no time: "Room 2.04"."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A time at [start, end) as written, before anything is inferred.

    `half` is "a", "p" or "" as marked; `full` holds for the 24-hour form and noon, where nothing is open;
    `bare` for a number that nothing marks as a time.
    """

    start: int
    end: int
    hour: int
    minute: int
    half: str = ""
    full: bool = False
    bare: bool = False


def find_atoms(text: str, start: int, end: int) -> Iterator[Atom]:
    """The single times in [start, end) of `text`, in order, bare numbers included."""
    for match in _ATOM.finditer(text, start, end):
        read = _read(match)
        if read is None or _OFFSET_BEFORE.search(text, max(start, match.start() - 6), match.start()):
            continue
        hour, minute, full, bare = read
        half = (match["half"] or "").lower()
        if half and (hour > 12 or (hour == 0 and half == "a")):
            half, full = "", True  # "14:00 pm": the mark says nothing new
        if hour > 23 or (half and hour == 0):
            continue
        if match["hour"] and not half and "." in match[0]:
            near = text[max(start, match.start() - 12) : match.start()]
            if _AMOUNT_AFTER.match(text, match.end()) or _NUMBERED_BEFORE.search(near):
                continue
        yield Atom(
            match.start(),
            match.end(),
            hour,
            minute,
            half,
            (full or hour > 12 or hour == 0) and not half,
            bare and not half and not text[match.start() : match.end()].lower().endswith("ish"),
        )


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _HOURS[text.lower()]


def _squeeze(text: str) -> str:
    return re.sub(r"[-\s]", "", text.lower())


def _read(match: re.Match[str]) -> tuple[int, int, bool, bool] | None:
    """Hour, minute, whether written in full, whether bare."""
    if match["said"]:
        return _said(match)
    if match["british"]:
        return _number(match["british"]), 30, False, False
    if match["noon"]:
        return 12, 0, True, False
    if match["oclock"]:
        return _number(match["oclock"]), 0, False, False
    if match["military"]:
        return int(match["military"][:2]), int(match["military"][2:]), True, False
    if match["frenchhour"]:
        return int(match["frenchhour"]), int(match["frenchminute"] or 0), True, match["frenchminute"] is None
    if match["flemishhour"]:
        return int(match["flemishhour"]), int(match["flemishminute"]), True, False
    if match["hour"]:
        return int(match["hour"]), int(match["minute"]), match["hour"][0] == "0", False
    if match["spoken"]:
        return _number(match["spoken"]), _SPOKEN_MINUTES[_squeeze(match["spokenminute"])], False, False
    return _number(match["bare"]), 0, match["uhr"] is not None, match["uhr"] is None


def _said(match: re.Match[str]) -> tuple[int, int, bool, bool] | None:
    hour = _number(match["saidhour"])
    if match["digits"]:
        return hour, int(match["digits"]), False, False
    minutes = _COUNTS[_squeeze(match["count"])]
    if match["way"].lower() in ("past", "after"):
        return hour, minutes, False, False
    if minutes == 30:
        return None
    return (hour - 1) or 12, 60 - minutes, False, False
