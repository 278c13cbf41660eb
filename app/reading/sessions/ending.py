"""When a session ends: an end named with its start, an invite's, a "done by", or its start and a stated length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.reading.late import late
from app.reading.sessions.durations import Length
from app.reading.sessions.ledger import Appointment
from app.reading.sessions.roles import ENDS_ALL, WE_ARE_DONE
from app.reading.sessions.scopes import Scope
from app.reading.sessions.slot import Role, Spoken
from app.reading.sessions.zones import zone
from app.reading.transcript import Side

_DONE = late(
    r"\b(?:out\s+the\s+door|back\s+(?:on|at|in)\s+(?:the|your)\s+\w+|done|finish\w*|wrap\w*\s*(?:up|things\s+up)?|let\s+you\s+go|you\s+(?:go|out)|out\s+of\s+here"
    r"|be\s+(?:out|free|through|away)|(?:done|through|finished)\s+with\s+you|end(?:s|ing)?|conclude[sd]?|over|on\s+your\s+way|until|till)\s*(?:up\s+)?(?:(?:by"
    r"|at|before|around|about|no\s+later\s+than)\s*){0,2}$",
    re.IGNORECASE,
)
_SAME_LENGTH = late(
    r"\bsame\s+(?:[\w'’]+\s+){0,2}(?:length|duration|amount|format|arrangement)|everything\s+else"
    r"|otherwise\s+(?:the\s+same|unchanged)|all\s+else"
    r"|\b(?:rest|remainder)\s+(?:\w+\s+)?(?:is|stays|remains)\s+(?:the\s+same|as\s+(?:is|it|before|planned)|unchanged)",
    re.IGNORECASE,
)
_ELSE_ENDS = late(
    r"\b(?:breakfast|lunch|dinner|parking|desk|hotel|bar|canteen|lines?|offices?)\b[^.;\n]*$"
    r"|\b(?:i|he|she)(?:['’](?:ll\s+be|m|s)|\s+(?:am|is|will\s+be))\s+(?:at|in|on|here|there|around|about"
    r"|over|back)\b[^.;\n]*$"
    r"|\b(?:i|my\s+(?:\w+\s+)?(?:shift|class|lesson|lecture|work|job|course|exam))\s+(?:\w+\s+)?(?:finish\w*|ends?|(?:am|is)\s+(?:done"
    r"|over))\b[^.;\n]*$",
    re.IGNORECASE,
)
"""What else lasts until some time: "I'm at the yard till 4"."""
_LASTS = late(
    r"\b(?:until|till|ends|over|(?:end|over)\s+(?:by|at))\s*(?:up\s+)?(?:(?:by|at|around|about)\s*)?$", re.IGNORECASE
)
_OF_THE_TALK = late(
    r"\b(?:i|i['’]\w+|here|you|you['’]\w+|we|we['’]\w+|us|it|it['’]\w+|this|that|interview\w*|meetings?|sessions?|call|talk|chat|conversation|visit"
    r"|panel|day|thing|exercise|test|task|all|both|room|slot|booked|pencilled|blocked|everything|allow|reserved?|from|with"
    r"|round|board|committee|programme|program|schedule|presentation)\b",
    re.IGNORECASE,
)
"""Of what lasts until some time, one word at least is the talk's: "the library stays open until nine" has none."""
_CHANGED = late(r"\b(?:rather\s+than|instead|not|now|longer|shorter|extend\w*)\b", re.IGNORECASE)
_LONGEST = timedelta(hours=9)
_SHORT = 12  # letters before a time that hold no sentence: "until 4"


def end_of(
    appointment: Appointment,
    scopes: tuple[Scope, ...],
    replaced: tuple[Appointment, ...],
    standing: Sequence[Appointment] = (),
) -> datetime | None:
    """The end, aware, in the start's zone; null if neither stated nor given by a stated length. What is told of the
    whole day ("from 9 to 12: 9:00 Ana, 9:45 Ben") is no end of its first session: `standing` are all sessions."""
    named = _named(appointment, [one for one in standing if one is not appointment])
    if named is not None:
        return named
    changed = _by_changed_length(appointment, scopes)
    if changed is not None:
        return changed
    for scope in sorted(scopes, key=lambda s: (s.own, not s.shared, s.date), reverse=True):
        if scope.heard.spoken.passage.side is Side.OWNER and not scope.own:
            continue
        found = (
            _done_by(appointment.begin, scope)
            or _done_past(appointment.begin, scope)
            or _by_length(appointment.begin, scope)
            or _by_the_last_row(appointment.begin, scope)
        )
        if found is not None:
            return found
    if any(_SAME_LENGTH.search(scope.heard.spoken.passage.text) for scope in scopes if scope.own):
        for old in replaced:
            if old.until is not None:
                return appointment.begin + (old.until - old.begin)
    return None


def end_of_moved(appointment: Appointment, scopes: tuple[Scope, ...]) -> datetime | None:
    """The end that a length gives which was stated for the session in whose place this one came; `scopes` are its."""
    for scope in reversed(scopes):
        found = _by_length(appointment.begin, scope) if scope.own or scope.shared else None
        if found is not None:
            return found
    return None


def _named(appointment: Appointment, others: Sequence[Appointment]) -> datetime | None:
    """The latest end named together with the start, in words of the company or by an invite."""
    ends = [
        (spoken.passage.date, slot.until)
        for spoken, slot in appointment.told
        if slot.until is not None
        and slot.begin == appointment.begin
        and spoken.passage.side is not Side.OWNER
        and not any(_within(one, spoken, appointment.begin, slot.until) for one in others)
    ]
    ends += [
        (step.invite.message.date, step.end)
        for step in appointment.steps
        if step.start == appointment.begin
        and step.end is not None
        and not any(step in one.steps and appointment.begin < one.begin < step.end for one in others)
    ]
    if ends:
        return max(ends, key=lambda pair: pair[0])[1]
    return None


def _within(other: Appointment, spoken: Spoken, begin: datetime, until: datetime) -> bool:
    """Whether the same words tell of another session that begins in between."""
    return begin < other.begin < until and any(told is spoken for told, _ in other.told)


def _done_by(begin: datetime, scope: Scope) -> datetime | None:
    text = scope.heard.spoken.passage.message.text
    for slot in scope.heard.spoken.slots:
        if slot.clock is None or slot.role is not Role.LIMIT or not scope.start <= slot.start < scope.end:
            continue
        before = text[max(scope.start, slot.clock.start - 40) : slot.clock.start]
        if not (_DONE.search(before) or WE_ARE_DONE.match(text, slot.clock.end)) or _ELSE_ENDS.search(before):
            continue
        unit = scope.heard.spoken.units[slot.unit]
        since = max(scope.start, unit.start)
        if (
            slot.clock.start - since > _SHORT
            and _LASTS.search(before)
            and not _OF_THE_TALK.search(text, since, slot.clock.start)
        ):
            continue
        end = datetime.combine(begin.date(), slot.clock.begin, begin.tzinfo)
        for guess in (end, end + timedelta(hours=12)):
            if begin < guess <= begin + _LONGEST:
                return guess
    return None


def _by_the_last_row(begin: datetime, scope: Scope) -> datetime | None:
    """The hour of the row below the session's own with which the programme ends: "11:15 End"."""
    text = scope.heard.spoken.passage.message.text
    for slot in scope.heard.spoken.slots if scope.own else ():
        if slot.clock is None or slot.role is not Role.LIMIT or not scope.start <= slot.start < scope.end:
            continue
        line = text.find("\n", slot.clock.end)
        if ENDS_ALL.fullmatch(text, slot.clock.end, line if line >= 0 else len(text)) is None:
            continue
        end = datetime.combine(begin.date(), slot.clock.begin, begin.tzinfo)
        if begin < end <= begin + _LONGEST:
            return end
    return None


_MINUTES_PAST = late(
    r"\b(?:done|finish\w*|through|out|away|over|wrapped\s+up)\s+(?:by|at|before|around|about)\s+(?:about\s+|around\s+)?"
    r"(?P<count>half|(?:a\s+)?quarter|twenty|ten)\s+past\b(?!\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|el|tw))",
    re.IGNORECASE,
)
_PAST = {"half": 30, "quarter": 15, "a quarter": 15, "twenty": 20, "ten": 10}


def _done_past(begin: datetime, scope: Scope) -> datetime | None:
    """ "We'd be done by half past": of the hour in which the session begins."""
    match = _MINUTES_PAST.search(scope.heard.spoken.passage.message.text, scope.start, scope.end)
    if match is None:
        return None
    end = begin.replace(minute=_PAST[" ".join(match["count"].lower().split())])
    return end if end > begin else end + timedelta(hours=1)


def _by_changed_length(appointment: Appointment, scopes: tuple[Scope, ...]) -> datetime | None:
    """The end by a length that a later mail puts in the first's place: "please allow 90 minutes rather than 60"."""
    told = max((scope.date for scope in scopes if scope.own), default=None)
    for scope in reversed(scopes):
        if scope.own or scope.shared or told is None or scope.date <= told:
            continue
        text = scope.heard.spoken.passage.message.text
        for length in scope.heard.lengths:
            unit = next((u for u in scope.heard.spoken.units if u.start <= length.start < u.end), None)
            if length.weight >= 2 and unit is not None and _CHANGED.search(text, unit.start, unit.end):
                return appointment.begin + length.length
    return None


_EACH = late(
    r"\s*(?:,\s*)?(?:each\b|apiece|per\s+(?:person|conversation|talk|interview|call|chat|session|round))", re.IGNORECASE
)


_TALKS = late(
    r"\b(?:conversations?|sessions?|interviews?|calls?|chats?|rounds?|meetings?|talks?|slots?|people|colleagues|one-to-ones?)\b"
    r"[^.!?;\n]{0,80}\Z",
    re.IGNORECASE,
)


def _is_each(text: str, length: Length) -> bool:
    """Whether a length is that of each of several talks: "three conversations on Tuesday, 30 minutes each"."""
    return (
        _EACH.match(text, length.end) is not None
        and _TALKS.search(text, max(0, length.start - 110), length.start) is not None
    )


def _by_length(begin: datetime, scope: Scope) -> datetime | None:
    lengths = [
        one
        for one in scope.heard.lengths
        if scope.start <= one.start < scope.end
        and (
            not any(start <= one.start < end for start, end in scope.holes)
            or _is_each(scope.heard.spoken.passage.message.text, one)
        )
    ]
    text = scope.heard.spoken.passage.message.text
    lengths = [replace(one, weight=max(one.weight, 2)) if _is_each(text, one) else one for one in lengths]
    best = max((length.weight for length in lengths), default=0)
    if best == 0 or (best == 1 and not scope.own):
        return None
    near = scope.slot.end if scope.slot is not None else scope.start
    chosen = min((length for length in lengths if length.weight == best), key=lambda length: abs(length.start - near))
    where = begin.tzinfo if begin.tzinfo is not None else zone("UTC")
    return (begin + chosen.length).astimezone(where)
