"""Times told by how far they lie from another: "half an hour later", "one day earlier", "push it back a week".

An amount alone is no time. `ledger` knows what it counts from: the session that stands, or the time on offer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.reading.dates.names import words
from app.reading.late import late
from app.reading.sessions.phrases import Word
from app.reading.sessions.units import Unit

_LATER_WORDS = words("later earlier sooner late")
_PUSH_WORDS = words(
    "push pushed pushing put putting bring brought bringing pull pulled pulling move moved moving shift"
)
_PUSH_WORDS |= words(
    "shifted shifting slide sliding delay delayed delaying postpone postponed start starting knock knocked"
)
_DAY_WORDS = words("day week following next morning afternoon evening")
_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60, "ninety": 90,
    "a couple of": 2, "another": 1, "exactly one": 1,
}  # fmt: skip
_COUNT = rf"(?:\d{{1,3}}(?:\.5)?|{'|'.join(sorted((re.escape(word) for word in _COUNTS), key=len, reverse=True))})"
_FIXED = {"quarter": 15, "half": 30, "threequarters": 45}
_AMOUNT = rf"""
    (?:(?P<quarter>(?:a\s+)?quarter[\s-]+(?:of[\s-]+)?an?[\s-]+hour|(?:a\s+)?quarter[\s-]hour)
    |(?P<threequarters>three[\s-]quarters[\s-]+of\s+an\s+hour)
    |(?P<half>(?:a\s+)?half[\s-]+(?:an?[\s-]+)?hour|½\s*(?:an\s+)?hour)
    |(?P<andhalf>{_COUNT})\s+(?:hours?\s+and\s+a\s+half|and\s+a\s+half\s+hours?)
    |(?P<count>{_COUNT})(?:\s+full)?[\s-]*(?P<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?)\b\.?)
"""
_NEARER = ("forward", "forwards", "up", "ahead")
_NO_COUNT_BEFORE = r"(?<![\w.,:/£$€-])"
_LATER = late(
    rf"{_NO_COUNT_BEFORE}{_AMOUNT}\s+(?P<way>later|earlier|sooner|late)\b"
    r"(?!\s+(?:the|that|your|our|my|you|we|i|it)\b(?!\s+original))",
    re.VERBOSE | re.IGNORECASE,
)
_PUSHED = late(
    r"""
    \b(?:(?P<down>bring|brought|bringing|pull(?:ed|ing)?|com(?:e|ing))
       |(?P<either>mov(?:e|ed|ing)|shift(?:ed|ing)?|slid(?:e|ing)|start(?:ing)?)
       |(?P<up>push(?:ed|ing)?|put(?:ting)?|knock(?:ed|ing)?|delay(?:ed|ing)?|postpon(?:e|ed|ing)|set))\b
    (?:\s+(?!(?:later|earlier)\b)[\w'’]+){0,6}?(?:\s+(?P<way>back|forward|forwards|up|out|on|ahead))?(?:\s+by)?
    (?:\s+(?:about|around|just|only|exactly))?\s+
    """
    + _AMOUNT
    + r"(?:\s+(?P<then>back|forward|forwards|up|out|on|ahead|late)\b)?",
    re.VERBOSE | re.IGNORECASE,
)
_NAMED = late(
    r"\b(?:(?P<before>the\s+(?:day|morning|afternoon|evening)\s+before|the\s+(?:previous|preceding)\s+day)"
    r"|(?P<after>the\s+(?:(?:day|morning|afternoon|evening)\s+after|following\s+day|next\s+day)|(?<!week\sthe\s)the\s+day\s+following)"
    r"|(?P<weekafter>the\s+(?:following\s+week|week\s+(?:after|following))|(?:same|this)\s+(?:time|slot|day(?:\s+and\s+time)?|place"
    r"\s+and\s+time|weekday)[,\s]+(?:(?:but|only|the)\s+)*(?:a\s+week\s+on|following\s+week|(?P<nextweek>next\s+week))))\b"
    r"(?!\s+(?:tomorrow|the|your|our|that|my)\b)",
    re.IGNORECASE,
)
_SAME_TIME = late(
    r"\bsame\s+(?:time|hour|slot|start|place\s+and\s+time)|\bthis\s+time\s+next\b|\b(?:tim(?:e|ing|ings|es)|hour)\s+"
    r"(?:itself\s+)?(?:(?:can|will|should|to)\s+)?(?:stays?|remains?|is|are|does\s+not\s+change|unchanged|as\s+before)"
    r"(?:\s+(?:as|the|un|same|it)|\s*[.,;]|\s*$)",
    re.IGNORECASE,
)
_ANOTHER_MATTER = late(
    r"\b(?:hear|heard|decision|decide\w*|sent|wrote|written|told|rang\s+back|results?|feedback|arriv\w+|log(?:ged)?\s+(?:in|on)"
    r"|check[-\s]?in|dial\s+in|turn\s+up|sign\s+in|forms?|notice|expires?|closes?|finish\w*|sorry\s+(?:that\s+)?i\s+was|ends?|reply|replied"
    r"|running|i\s+was|was\s+late"
    r"|(?:he|she|they|(?-i:[A-Z])[\w'’-]+)(?:['’]ll|\s+will|\s+may|\s+might)(?:\s+\w+){0,2}\s+be(?:\s+\w+){1,3}\s+late)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A distance at [start, end) of the text: days on the calendar and minutes, below 0 for earlier.

    `next_week` holds where the words count from the week of writing: "same time next week". `vague`: words that stand
    in other matters too ("the following week"), good only beside a time of day or words that keep it.
    """

    start: int
    end: int
    unit: int
    days: int = 0
    minutes: int = 0
    next_week: bool = False
    vague: bool = False


def find_amounts(text: str, units: Sequence[Unit], spoken: Sequence[Word]) -> tuple[Amount, ...]:
    """The distances named in the units, in order; those of other matters ("hear two days later") left out."""
    begins = [unit.start for unit in units]
    found: dict[int, Amount] = {}
    for gate, reads in ((_LATER_WORDS, _later), (_PUSH_WORDS, _pushed), (_DAY_WORDS, _named)):
        for index in dict.fromkeys(bisect_right(begins, at) - 1 for at, word in spoken if word in gate):
            if index < 0 or index in found:
                continue
            one = reads(text, units[index], index)
            if one is not None and _ANOTHER_MATTER.search(text, units[index].start, units[index].end) is None:
                found[index] = one
    return tuple(found[index] for index in sorted(found))


def says_same_time(text: str, start: int, end: int) -> bool:
    """Whether words in [start, end) keep a session's hour: "same time", "timing remains the same"."""
    return _SAME_TIME.search(text, start, end) is not None


def _later(text: str, unit: Unit, index: int) -> Amount | None:
    match = _LATER.search(text, unit.start, unit.end)
    if match is None:
        return None
    return _amount(match, index, -1 if match["way"].lower() in ("earlier", "sooner") else 1)


def _pushed(text: str, unit: Unit, index: int) -> Amount | None:
    match = _PUSHED.search(text, unit.start, unit.end)
    sign = _way(match) if match is not None else 0
    return _amount(match, index, sign) if match is not None and sign else None


def _named(text: str, unit: Unit, index: int) -> Amount | None:
    match = _NAMED.search(text, unit.start, unit.end)
    if match is None:
        return None
    days = 7 if match["weekafter"] else 1 if match["after"] else -1
    next_week = match["nextweek"] is not None
    return Amount(match.start(), match.end(), index, days=days, next_week=next_week, vague=True)


def _way(match: re.Match[str]) -> int:
    """1 for later, -1 for earlier, 0 where the words do not tell: "bring it forward an hour", "push it back a day"."""
    way = (match["way"] or match["then"] or "").lower()
    if match["down"]:
        return -1 if way in _NEARER else 0
    if match["either"]:
        return -1 if way in _NEARER else 1 if way else 0
    return -1 if way in _NEARER and way != "up" else 1


def _amount(match: re.Match[str], index: int, sign: int) -> Amount | None:
    days = 0
    minutes = 0.0
    fixed = next((minutes for name, minutes in _FIXED.items() if match[name]), 0)
    if fixed:
        minutes = fixed
    elif match["andhalf"]:
        minutes = _count(match["andhalf"]) * 60 + 30
    else:
        count, unit = _count(match["count"]), match["unit"].lower()
        if unit.startswith(("day", "week")):
            days = int(count) * (7 if unit.startswith("week") else 1)
        else:
            minutes = count * (60 if unit.startswith("h") else 1)
    if not 0 < days + minutes <= 600 or days > 60:
        return None
    return Amount(match.start(), match.end(), index, days=sign * days, minutes=sign * round(minutes))


def _count(text: str) -> float:
    lowered = " ".join(text.lower().split())
    return _COUNTS[lowered] if lowered in _COUNTS else float(lowered)
