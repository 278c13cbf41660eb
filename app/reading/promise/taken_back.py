"""A date that was promised and is taken back without a new one: then there is none to wait for."""

from __future__ import annotations

import re

from app.reading.late import late

_DATE = r"(?:date|day|dates|deadline|time ?frame|timescale|time ?line|timetable|week|schedule)"
_GIVEN = (
    r"(?:(?:that|which) )?(?:i|we|she|he|they|was|were|you were|you had been)(?: had| have|'d|'ve)? ?(?:gave|given|"
    r"told|"
    r"mentioned|named|promised|said|quoted|set|indicated|announced)(?: (?:you|to you))?(?: \w+){0,3}?"
)
_WITHOUT = (
    r"(?:indefinitely|until further notice|sine die|for the time being|without a (?:new )?date|with no (?:new )?date)"
)
_BACK = late(
    rf"\b(?:forget|disregard|ignore|scrap|strike|never mind)(?: about)? (?:the|that|any|my|our) (?:\w+ )?{_DATE}\b"
    rf"|\b(?:the|that) {_DATE} (?:{_GIVEN} )?(?:earlier )?(?:no longer (?:holds?|stands?|applies|apply)|is off|is "
    rf"out|has "
    rf"gone|does not (?:hold|stand)|doesn't (?:hold|stand)|(?:will|can|won't|cannot|can't) (?:not )?(?:hold|be "
    rf"(?:kept|met)))"
    rf"|\b(?:decision|answer|appointment|choice|outcome|result|verdict)\b[^.!?;]{{0,50}}\b(?:postponed|deferred|"
    rf"delayed|put "
    rf"off|pushed back|shelved|suspended)\b[^.!?;]{{0,20}}\b{_WITHOUT}"
    r"|\b(?:there (?:is|'s)|there's|i have|we have) no (?:new |fixed |other )?(?:date|day|timescale|timetable)(?: "
    r"any ?more| "
    r"now| any longer| at all)"
    r"|\b(?:i|we) (?:can|could) no longer (?:name|give|promise|say|tell)(?: you)? (?:a |the |any )?(?:date|day|"
    r"when)\b",
    re.IGNORECASE,
)


def is_taken_back(text: str) -> bool:
    """Whether the words take a promised date back. "Bear with us" does not: then the old promise stands."""
    return _BACK.search(" ".join(text.split()).replace("’", "'")) is not None
