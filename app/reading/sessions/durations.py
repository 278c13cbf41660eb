"""Stated lengths: "45 min", "about an hour", "an hour and a half", "allow 40 minutes", "we'll be done by 11".

A length is worth as much as the words around it say. "The interview will last 35 minutes" and "90 minutes in
total" state a session's length; "a 10-minute presentation" is a part of one; "ten minutes before", "within an
hour", "25 minutes from the station" are none. `weight` carries that: 2 said of the session, 1 said of nothing in
particular, 0 a part of it; 3 is all of it, parts included ("an hour and a half in total"). What is no length at all
is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from app.reading.late import late

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "twenty five": 25, "thirty": 30,
    "thirty-five": 35, "forty": 40, "forty-five": 45, "forty five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_COUNT = rf"\d{{1,3}}(?:\.\d)?|{'|'.join(sorted((re.escape(word) for word in _WORDS), key=len, reverse=True))}"
_MIN = r"(?:minutes?|mins?\b\.?)"
_HOUR = r"(?:hours?|(?-i:[hH]rs?)\b\.?)"
_LENGTH = late(
    rf"""
    (?<![\w.,:/£$€])(?:
        (?P<threequarters>three[-\s]quarters?\s+of\s+an\s+hour|¾\s*(?:of\s+an\s+)?hour)
      | (?P<quarter>(?:a\s+)?quarter[-\s](?:of\s+an\s+)?hour)
      | (?P<halfhour>(?:a\s+)?half[-\s](?:an?[-\s])?hour|half[-\s]hour|½\s*(?:an\s+)?hour)
      | (?P<andhalf>(?P<halfof>{_COUNT})\s+(?:and\s+a\s+half|1/2|½)\s+{_HOUR}
                   |(?P<hourhalf>{_COUNT})[-\s]+{_HOUR}\s+and\s+a\s+half)
      | (?P<andquarters>(?P<quartersof>{_COUNT})[-\s]+{_HOUR}\s+and\s+(?:(?P<three>three\s+quarters)|a\s+quarter))
      | (?P<couple>(?:a\s+)?couple\s+of\s+hours)
      | (?<!\bat\s)(?<!\bkl\s)(?<!\bum\s)(?<!\bklo\s)(?<!\bàs\s)
        (?P<both>(?P<bothhours>{_COUNT})[-\s]*(?:{_HOUR}|h\b)[\s,]*(?:and\s+)?(?P<bothminutes>{_COUNT})[-\s]*{_MIN})
      | (?P<compact>(?P<compacthours>[1-4])h(?P<compactminutes>[0-5]\d))(?!\w)
      | (?<!\bat\s)(?<!\bkl\s)(?<!\bum\s)(?<!\bklo\s)(?P<justhours>[1-4](?:[.,]5)?)\s?(?-i:h)\b(?!\s?\d)
      | (?P<fullhour>(?:an?|one)[-\s]+(?:full|whole|solid|good|clear)[-\s]+hour\b)
      | (?P<hours>{_COUNT})(?:[-\s]+(?:to|or)\s+(?P<hoursmost>{_COUNT}))?[-\s]*{_HOUR}
      | (?P<minutes>{_COUNT})(?:\s*(?:[-–]|to|or)\s*(?P<minutesmost>{_COUNT}))?[-\s]*{_MIN}
      | (?P<short>\d{2})(?:\s?m\b|['’′](?!\w))
      | (?P<hourlong>(?:full[-\s]|one[-\s]?)?hour[-\s]long|(?<=\bthe\s)(?:full\s+)?hour\b)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_UNIT = late(r"hour|hr|min|\dh\d|\d\s?h\b|\d\s?m\b|\d['’′]", re.IGNORECASE)  # a length has one of these
_REACH = 34
_NO_LENGTH_AFTER = late(
    r"['’]?s?\s*(?:of\s+(?:travel|drive)\s*)?(?:before|early|earlier|prior|beforehand|ahead|late\b|later|away"
    r"|drive|walk|train|by\s+(?:train|bus|car)"
    r"|from\s+(?:the\s+|your\s+)?(?:station|here|there|town|airport|you|us|me|home|work|door|house|where)\b|notice|per\b|a\s+(?:week|day)|each\s+way|after\b|ago"
    r"|in\s+advance|behind|ride"
    r"|of\s+(?:free\s+)?parking|free\b|to\s+(?:get|find|park|reach)|every\b|journey|commute)",
    re.IGNORECASE,
)
_NO_LENGTH_BEFORE = late(
    r"\b(?:within|every|the\s+last|the\s+past|in\s+the\s+next|next|first|each|under|up\s+to|no\s+more\s+than"
    r"|more\s+than|(?<!usually )(?<!normally )(?<!to )spend|spent"
    r"|took\s+me|arrive|come|(?<!done )(?<!through )(?<!finished )in|after|least|every|took|running)"
    r"\s+(?:about\s+|around\s+|closer\s+to\s+|roughly\s+|the\s+)?$",
    re.IGNORECASE,
)
_PART_AFTER = late(
    r"[\s-]*(?:of\s+|to\s+|for\s+(?:the\s+|a\s+|your\s+)?|with\s+(?:the\s+"
    r"|a\s+)?)?(?:\w+\s+){0,2}?(?:presentation|exercise|test\b|tour|lunch|break|task|case\s+study|case\b|prep\w*"
    r"|reading|read\b|q\s?&\s?a|questions|lesson|demo\b|micro|walk\s?round|written|introduction|for\s+questions"
    r"|debrief|assessment\s+first|activity|security)",
    re.IGNORECASE,
)
_SAID_BEFORE = late(
    r"\b(?:allow|lasts?|lasting|last\s+for|runs?|run\s+for|takes?|taking|need\s+you\s+for|need|please\s+have|(?:give|lend|spare)\s+(?:me|us|it)|gimme|reckon\s+(?:with|on)|count\s+on|figure(?:\s+on)?"
    r"|likes?|wants?|prefers?"
    r"|block(?:ed)?(?:\s+out)?|plan\s+(?:on|for)"
    r"|expect(?:ed)?|are|lasts\s+about|should\s+be|set\s+aside|scheduled\s+for|be|it'?s|is|for|duration|length"
    r"|booked|hold|spare|keep|budget"
    r"|time\s+allowed)\b[\s:]*"
    r"(?:it\s+to\s+(?:last|take)\s+|to\s+(?:last|take|run)\s+(?:for\s+)?|(?:you\s+)?(?:about|around|approx\.?"
    r"|approximately|roughly|some|a\s+good|the\s+full|just|only|for|no\s+longer\s+than|up\s+to|at\s+most|circa"
    r"|c\.|~|out|in\s+total|a|an)\s*){0,3}$",
    re.IGNORECASE,
)
_AT_MOST = late(
    r"\b(?:won['’]t|will\s+not|shouldn['’]t|should\s+not|doesn['’]t|never)\s+(?:\w+\s+)?(?:take|takes|last|lasts|be|keep\s+you|need)\s+"
    r"(?:(?:up|for|you|any|much)\s+){0,2}(?:more|longer)\s+than\s+(?:about\s+)?$",
    re.IGNORECASE,
)
_LASTS_AT_MOST = late(
    r"\b(?:lasts?|takes?|runs?|be|need|keep\s+you)\s+(?:for\s+)?(?:no\s+(?:more|longer)\s+than|up\s+to|under|at\s+most)\s+(?:about\s+)?$",
    re.IGNORECASE,
)
_BY_MEANS_BEFORE = late(
    r"\b(?:on|over|via|by)\s+(?:ms\s+|microsoft\s+|google\s+|the\s+)?(?:zoom|teams|skype|meet|webex|phone|telephone|video|whatsapp)"
    r"\s*[,;(–-]\s*(?:(?:probably|maybe|perhaps|about|around|roughly|say|some|for)\s+){0,2}$",
    re.IGNORECASE,
)
_PART_BEFORE = late(
    r"\b(?:test|exercise|task|presentation|demo|lesson|quiz|tour|case\s+study|questionnaire|break|lunch)\s+"
    r"(?:of|lasting|taking|(?:that|which)\s+(?:lasts|takes|will\s+(?:last|take)))\s+(?:about\s+|around\s+|some\s+)?$",
    re.IGNORECASE,
)
_THEN_A_PART = late(
    r"\b(?:and|,)\s+then\s+(?:(?:you(?:['’]ll|\s+will)\s+)?(?:have|get|spend)\s+)?(?:about\s+|around\s+"
    r"|a\s+quick\s+)?$",
    re.IGNORECASE,
)
"""Before the length of what comes second: "you'll meet Sam and then have ten minutes with one of the partners"."""
_FOR_A_PART = late(
    r"\b(?:exercise|test|task|presentation|quiz|questionnaire|assessment)\b[^.!?;\n]{0,60}\b(?:(?:for|in)\s+which|within"
    r"|you(?:['’]ll|\s+will)\s+(?:have|get|be\s+given|be\s+allowed))\s+(?:up\s+to\s+|about\s+|around\s+)?$",
    re.IGNORECASE,
)
"""Before the length of a part: "an exercise before the interview, for which 30 minutes is allowed"."""
_BRACKETED = late(r"\(\s*(?:about\s+|around\s+|approx\.?\s+|max\.?\s+)?$", re.IGNORECASE)
_GOES_ON = late(r"\s*\)\s*,?\s*(?:(?:and\s+)?(?:then|followed\s+by|before)|and\s+an?|plus)\b", re.IGNORECASE)
"""Around the length of a part that another part follows: "a task (20 minutes) followed by an interview"."""
_AT_ITS_OWN_HOUR = late(r"\s+with\b[^.!?;,\n]{0,50}\bat\s+\d{1,2}(?:[:.h]\d\d|\s*[ap]\.?m)", re.IGNORECASE)
_FOLLOWED = late(r"[^.!?;\n]{0,60}\bfollowed\s+by\b[^.!?;\n]{0,60}", re.IGNORECASE)
_UNASSESSED = late(r"\W*(?:\w+\s+)?(?:tour|walk|lunch|look|visit|coffee|break|drinks?)\b", re.IGNORECASE)
_IN_ALL = late(r"\s*,?\s*(?:in\s+(?:total|all)|altogether|all\s+told)\b", re.IGNORECASE)
_SAID_AFTER = late(
    r"[\s,-]*(?:\w+[\s-]){0,3}?(?:interview|call|chat|conversation|meeting|session|screen\w*|in\s+total"
    r"|altogether|all\s+told|slot|should\s+(?:do|be|cover)|(?:is|will\s+be|would\s+be|are)\s+(?:plenty|enough|ample|fine)|does\s+(?:him|her|us|me|it)|will\s+do"
    r"|with\s+(?:you|each|him|her|them|the\s+(?:panel|team))|on\s+(?:zoom|teams|the\s+phone|a\s+call)"
    r"|by\s+(?:teams|zoom|phone)|zoom|teams|video|discussion|of\s+your\s+time|panel|start\s+to\s+finish)\b",
    re.IGNORECASE,
)


_LATER = late(r"\s+(?:later|afterwards|after\s+that)\b", re.IGNORECASE)
_YOU_SPEND = late(
    r"\byou(?:['’](?:ll|d)|\s+will|\s+would)\s+(?:just\s+)?spend\s+(?:about\s+|around\s+|roughly\s+)?$", re.IGNORECASE
)
_WITH_SOMEBODY = late(r"\s+with\s+(?:(?:me|us|our|my|the|one|some|two|both)\b|(?-i:[A-Z]))", re.IGNORECASE)
_BACK_BEFORE = late(
    r"\b(?:be|are|have\s+you)\s+(?:back|out|done|finished|free|home|away|through|on\s+your\s+way)\b", re.IGNORECASE
)
_BEGINS = late(
    r"(?:^|[.!?;]\s+|\s[-–—]\s)(?:(?:about|around|roughly|maybe|say|just|only|it['’]?s|for)\s+){0,2}$", re.IGNORECASE
)
_ENDS = late(
    r"\s*(?:or\s+so|or\s+thereabouts|max(?:imum)?|tops|at\s+(?:the\s+)?most|in\s+all|ish)?\s*(?:[.!;]|,\s+(?:no|nothing)\b|$)",
    re.IGNORECASE,
)
"""A sentence of nothing but a length."""


@dataclass(frozen=True, slots=True)
class Length:
    """A stated length at [start, end) of the text.

    `weight`: 3 all of a session with its parts, 2 the session's, 1 unclear, 0 a part of a session.
    """

    start: int
    end: int
    length: timedelta
    weight: int


def find_lengths(text: str, start: int = 0, end: int | None = None) -> tuple[Length, ...]:
    """The lengths stated in [start, end) of `text`, in order; of "30 to 45 minutes" the longer."""
    stop = len(text) if end is None else end
    found = []
    reached = start
    for unit in _UNIT.finditer(text, start, stop):
        match = _LENGTH.search(text, max(reached, unit.start() - _REACH), min(stop, unit.end() + _REACH))
        if match is None or unit.start() < reached:
            continue
        reached = match.end()
        minutes = _minutes(match)
        if not 5 <= minutes <= 600:
            continue
        weight = _weight(text, start, match.start(), match.end())
        if weight is not None:
            found.append(Length(match.start(), match.end(), timedelta(minutes=minutes), weight))
    return tuple(_with_parts(text, found))


def _with_parts(text: str, found: list[Length]) -> Iterator[Length]:
    """The lengths, of which one that follows a part holds that too: "a task (20 minutes) followed by 45 minutes"."""
    before: Length | None = None
    for one in found:
        follows = before is not None and _FOLLOWED.fullmatch(text, before.end, one.start) is not None
        apart = _AT_ITS_OWN_HOUR.match(text, one.end) is not None
        if before is not None and follows and not apart and not _UNASSESSED.match(text, one.end):
            before = replace(one, length=before.length + one.length, weight=max(one.weight, 1))
            continue
        if before is not None:
            yield before
        before = one
    if before is not None:
        yield before


def _weight(text: str, floor: int, start: int, end: int) -> int | None:
    after = text[end : end + 40].partition("\n")[0]
    before = text[max(floor, start - 48) : start].rpartition("\n")[2]
    if _LATER.match(after) and _BACK_BEFORE.search(before):
        return 2  # "You'll be back on the street one hour later."
    if _YOU_SPEND.search(before) and _WITH_SOMEBODY.match(after):
        return 2  # "You'd spend about an hour with me and Shawna."
    if _AT_MOST.search(before) or _LASTS_AT_MOST.search(before):
        return 2  # "It won't take more than 40 minutes."
    if _NO_LENGTH_AFTER.match(after) or _NO_LENGTH_BEFORE.search(before):
        said = re.search(r"(?:in\s+total|altogether)", after, re.IGNORECASE)
        return 2 if said else None
    if _IN_ALL.match(after):
        return 3
    if _PART_AFTER.match(after) or _PART_BEFORE.search(before):
        return 0
    if _FOR_A_PART.search(text, max(floor, start - 140), start):
        return 0
    if _THEN_A_PART.search(before) and _WITH_SOMEBODY.match(after):
        return 0
    if _BRACKETED.search(before) and _GOES_ON.match(after):
        return 0
    if _BY_MEANS_BEFORE.search(before):
        return 2  # "over Zoom, probably 50 minutes"
    if _BEGINS.search(before) and _ENDS.match(after):
        return 2  # "Half an hour or so."
    return 2 if _SAID_BEFORE.search(before) or _SAID_AFTER.match(after) else 1


def _count(text: str) -> float:
    lowered = re.sub(r"\s+", " ", text.lower())
    return _WORDS[lowered] if lowered in _WORDS else float(lowered)


def _minutes(match: re.Match[str]) -> float:
    fixed = {"threequarters": 45.0, "quarter": 15.0, "halfhour": 30.0, "couple": 120.0}
    fixed |= {"hourlong": 60.0, "fullhour": 60.0}
    for name, minutes in fixed.items():
        if match[name]:
            return minutes
    if match["andhalf"]:
        return _count(match["halfof"] or match["hourhalf"]) * 60 + 30
    if match["andquarters"]:
        return _count(match["quartersof"]) * 60 + (45 if match["three"] else 15)
    if match["justhours"]:
        return float(match["justhours"].replace(",", ".")) * 60
    if match["both"]:
        return _count(match["bothhours"]) * 60 + _count(match["bothminutes"])
    if match["compact"]:
        return int(match["compacthours"]) * 60 + int(match["compactminutes"])
    if match["hours"]:
        return _count(match["hoursmost"] or match["hours"]) * 60
    return _count(match["minutesmost"] or match["minutes"] or match["short"])
