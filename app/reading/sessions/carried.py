"""Whom a session's own words take over from the sessions before it: "same panel plus Ada", "ditto", "both of them"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.reading.late import late
from app.reading.people.cast import Cast, Mention
from app.reading.sessions.scopes import Scope

_GROUP = (
    r"(?:panel|people|team|board|committee|interviewers?|panel(?:l)?ists|members|line-?up|faces|group|crowd|lot|pair|duo"
    r"|trio|two|three|four)\b"
)
_THE_SAME = late(
    rf"\bsame\s+(?:\w+\s+){{0,2}}?(?:{_GROUP}|again\b|as\s+(?:above|before)\b|\+|plus\b)|\bditto\b|\bidem\b"
    r"|(?<!mentioned )\bas\s+above\b|\b(?:previous|above|whole|full|entire)\s+(?:panel|board|committee)\b"
    r"|\bbefore\s+the\s+same\b|\bjoin(?:s|ing)?\s+(?:us|me|them|him|her)\b|\bjoined\s+by\b|\b(?:with|and)\s+them\b",
    re.IGNORECASE,
)
"""The people of the session before, and whoever else is named."""
_EVERYBODY = late(
    r"\bboth(?!\s+(?:at|in|on|over|via|of\s+which|are|rounds?|interviews?|sessions?|talks?)\b)"
    r"|\ball\s+(?:of\s+)?(?:three|four|five|them|us|you|together)\b|\b(?:two|three|four|all|pair)\s+of\s+them\b|\b(?:three|four|all)\s+of\s+us\b"
    r"|\beverybody\b|\beveryone\b|\btogether\b|\ball\s+interviewers\b",
    re.IGNORECASE,
)
"""Where nobody is named: the people of all sessions before."""
_THE_ONE = late(
    r"\b(?:he|she)\s+and\b|\band\s+(?:he|she|him|her)\b(?!\s+(?:\w+\s+)?(?:will|would|is|has|can|wants)\b)"
    r"|\bwith\s+(?:him|her)\s+(?:and|again|alone)\b",
    re.IGNORECASE,
)
"""The one who was named last."""
_ORDINAL = late(
    r"\b(?:for|in|at|on|,|and)?\s*the\s+(first|second|third|fourth|former|latter|1st|2nd|3rd|4th)\b"
    r"(?!\s+(?:half|quarter|hour|part|\d|\w+\s+(?:minutes|weeks?)))",
    re.IGNORECASE,
)
_PLACES = {"first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "latter": 1}
_PLACES |= {"third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_WITHOUT = late(r"\b(?:without|minus|less|except(?:\s+for)?|but\s+not|no)\s+(?:\w+\.?\s+)?\Z", re.IGNORECASE)


def carried(scope: Scope, cast: Cast, row: tuple[str, ...], earlier: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The people of a session's own words, who are named as `row`, with those whom these words take over.

    `earlier`: the people of the sessions before it, in order; empty where the words take nobody over and name nobody.
    """
    text, start, end = _own_words(scope)
    named = [m for m in cast.mentions_in(scope.heard.spoken.passage.message.id, start, end) if m.start < m.end]
    before = next((names for names in reversed(earlier) if names), ())
    same = _THE_SAME.search(text, start, end)
    joined = (
        same is not None and same[0].lower().startswith("join") and len(named) > 1 and named[-2].end <= same.start()
    )
    if same is not None and not joined:  # not "Petra would like to talk to you at 10. Imke will join her"
        out = {m.person for m in named if _WITHOUT.search(text, max(start, m.start - 30), m.start)}
        others = row or tuple(m.person for m in named)
        return tuple(name for name in dict.fromkeys((*before, *others)) if name not in out)
    if scope.place is None:
        return row
    if not named and _EVERYBODY.search(text, start, end):
        known = tuple(dict.fromkeys(name for names in (*earlier, row) for name in names))
        return known if len(known) > 1 else _last_two(scope, cast, start) or known
    if not row and not named and (chosen := _by_place(scope, cast)):
        return chosen
    if _THE_ONE.search(text, start, end) and (last := _named_last(scope, cast, start)) is not None:
        return tuple(dict.fromkeys((last.person, *row)))
    return row


def _last_two(scope: Scope, cast: Cast, end: int) -> tuple[str, ...]:
    """Whom the mail named last before `end`, "the two of them"; empty if it named fewer, its writer apart."""
    passage = scope.heard.spoken.passage
    writer = cast.writer(passage.index)
    named = (m.person for m in reversed(cast.mentions_in(passage.message.id, passage.start, end)))
    last = list(dict.fromkeys(name for name in named if writer is None or name != writer.name))[:2]
    return tuple(reversed(last)) if len(last) == 2 else ()


def _own_words(scope: Scope) -> tuple[str, int, int]:
    """The text, and where in it the session's own line, or its part of the line, stands."""
    slot = scope.slot
    if slot is None:
        return "", 0, 0
    unit = scope.heard.spoken.units[slot.unit]
    return scope.heard.spoken.passage.message.text, max(scope.start, unit.start), min(scope.end, unit.end)


def _by_place(scope: Scope, cast: Cast) -> tuple[str, ...]:
    """Those whom a sentence without a time gives to the session by its place: "for the first … with Ada, for the
    second …"."""
    spoken = scope.heard.spoken
    text, passage = spoken.passage.message.text, spoken.passage
    timed = {slot.unit for slot in spoken.slots if slot.clock is not None}
    for number, unit in enumerate(spoken.units):
        found = [] if number in timed else list(_ORDINAL.finditer(text, unit.start, unit.end))
        for index, match in enumerate(found):
            if _PLACES[match[1].lower()] == scope.place:
                until = found[index + 1].start() if index + 1 < len(found) else unit.end
                named = cast.mentions_in(passage.message.id, match.end(), until)
                return tuple(dict.fromkeys(m.person for m in named))
    return ()


def _named_last(scope: Scope, cast: Cast, before: int) -> Mention | None:
    """Who was named last before that place in the passage."""
    passage = scope.heard.spoken.passage
    named = cast.mentions_in(passage.message.id, passage.start, before)
    return named[-1] if named else None
