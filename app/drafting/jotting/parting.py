"""What of a clause may go out when a part of it must not: "we talked about Kafka and the salary" keeps the first half.

A part goes with the one that must stay in where it leans on it: a word that points back, a number, somebody named by
a pronoun. Where the rest would not stand by itself, nothing of the clause is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.drafting.forbidden import SAID, Topic
from app.drafting.jotting.phrases import is_verb, words

Fault = Callable[[str], str]  # why a text must not go out, in words for the user; empty where it may

_OF_THE_OFFER = (SAID[Topic.PAY], SAID[Topic.BENEFITS])  # what follows these may well be about the work again
_ABOUT = re.compile(r"^(?:about|on|over|through)\s+", re.IGNORECASE)
_JOINT = re.compile(r"(,\s+(?:(?:and|or|but|plus)\s+)?|\s+(?:and|or|but|plus|&|as well as)\s+)", re.IGNORECASE)
_LEANS = re.compile(
    r"\b(?:it|its|it['’]s|that|that['’]s|this|these|those|one|ones|so|which|who|whose|both|each|there|then|also|too"
    r"|less|more|half|he|she|him|her|his|hers|them|theirs|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b|\d|[£$€%]",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\b(?:my|his|her|their|your)\b", re.IGNORECASE)
_AMOUNT = re.compile(r"[£$€%]|\b\d+(?:[.,]\d+)? ?k\b", re.IGNORECASE)
_QUESTION = re.compile(r"(?:what|how|why|which|where|when|whether)\b", re.IGNORECASE)
_PAIR = re.compile(r"\b(?:between|both|either|neither|whether|not only|from)\b", re.IGNORECASE)
# "we talked about": what stands after it are topics side by side, each of which it governs.
_HEAD = re.compile(
    r"(?:(?:we|i|he|she|they)\s+)?(?:(?:also|then|mostly|briefly|mainly)\s+)?(?:(?:talked|spoke|chatted|asked|asked me"
    r"|told me|talking|chat|talk)\s+(?:a (?:lot|bit)\s+)?(?:about|on|over|through)|discussed|covered"
    r"|went (?:over|through))\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parted:
    """`kept` is what may go out, empty for nothing; `dropped` are the stretches that may not, each with the reason."""

    kept: str
    dropped: tuple[tuple[str, str], ...]


def parted(unit: str, fault: Fault) -> Parted:
    """The clause without the parts that `fault` objects to. It must object to the whole."""
    whole = Parted("", ((unit, fault(unit)),))
    pieces = _JOINT.split(unit)
    parts, joints = pieces[::2], ["", *pieces[1::2]]
    head = _HEAD.match(unit)
    begun = head[0] if head is not None and len(head[0]) < len(parts[0]) and not fault(head[0]) else ""
    faults = [fault(part) for part in parts]
    if len(parts) == 1 or not any(faults):
        return whole
    first = next(place for place, why in enumerate(faults) if why)
    if first == 0 and not begun and any(is_verb(word) for word in words(parts[0])):
        return whole
    out = [
        bool(why) or _goes_with(part, place - first, parts[first], faults[first])
        for place, (part, why) in enumerate(zip(parts, faults, strict=True))
    ]
    if all(out):
        return whole
    kept = begun if out[0] else ""
    for place, part in enumerate(parts):
        if not out[place]:
            kept += joints[place] + part if kept and kept != begun else _ABOUT.sub("", part, count=1) if kept else part
    if fault(kept) or len(words(kept)) < 2:
        return whole
    return Parted(kept, tuple(_stretches(parts, joints, out, faults, len(begun))))


def _goes_with(part: str, after: int, first: str, why: str) -> bool:
    """Whether a part leans on the `first` one that must stay in, `after` so many places (before it, if negative). What
    follows a word about a person (their health, their family, a complaint) goes on about them."""
    if after < 0:
        return bool(_PAIR.search(part) or _AMOUNT.search(part))
    if _LEANS.search(part) or _PAIR.search(first) or not words(part):
        return True
    if why == SAID[Topic.HEALTH] and _OWNED.search(first):
        return True  # a list that begins with somebody's own matter goes on about it
    return why not in _OF_THE_OFFER and not _topics_side_by_side(first, part)


def _topics_side_by_side(first: str, part: str) -> bool:
    """Whether two parts of a list stand each for itself: neither is a clause, the first no more than a few words."""
    bare = _HEAD.sub("", first, count=1)
    plain = not any(is_verb(word) for word in words(bare)) and len(words(bare)) <= 3
    return plain and (_QUESTION.match(part) is not None or not any(is_verb(word) for word in words(part)))


def _stretches(
    parts: list[str], joints: list[str], out: list[bool], faults: list[str], begun: int
) -> list[tuple[str, str]]:
    """The dropped parts, those that stand together as one, with the first reason among them."""
    found: list[tuple[str, str]] = []
    held, why = "", ""
    for place, part in enumerate(parts):
        if out[place]:
            held = f"{held}{joints[place]}{part}" if held else part[begun:] if place == 0 else part
            why = why or faults[place]
        if held and (not out[place] or place == len(parts) - 1):
            found.append((held, why or next(text for text in faults if text)))
            held, why = "", ""
    return found
