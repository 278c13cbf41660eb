"""By what means a session is held, and where: told by its own words, its invite, its round's mails, in that order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import timedelta

from app.domain.reading import Mode
from app.reading.late import late
from app.reading.people.cue_words import IF_ALL_GOES_WELL
from app.reading.sessions.agreement import Heard
from app.reading.sessions.cues import Act
from app.reading.sessions.ledger import Appointment
from app.reading.sessions.modes import GOES_WITH, IMPLIES, STREET, ModeCue, decide, find_modes
from app.reading.sessions.phrases import words_of
from app.reading.sessions.places import find_places, find_towns
from app.reading.sessions.scopes import Scope
from app.reading.sessions.slot import Role
from app.reading.transcript import Side

_ABOUT_NEWS = late(
    r"[^.!?\n]{0,60}\b(?:with\s+(?:a\s+|the\s+|your\s+|our\s+)?(?:yes|no\b|decision|answer|outcome|results?"
    r"|news|feedback|update|word)|either\s+way|whichever|to\s+let\s+you\s+know|about\s+the\s+outcome"
    r"|if\s+(?:there|we|anything))"
    r"|\s+(?:(?:all|each|both|the|every|successful|unsuccessful)\s+(?:of\s+)?){1,3}(?:candidates?|applicants?|finalists?)\b"
    r"|\s+(?:everyone|everybody)\b",
    re.IGNORECASE,
)
_DECIDED_BEFORE = late(
    r"\b(?:contacted|notified|informed|told|advised|decision|decid\w+|outcome|news|feedback|referees?|references?|afterwards|debrief\w*|after\s+(?:the|that"
    r"|your))\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
_THANKED_BEFORE = late(r"\bthank(?:s|\s+you)\b[^.!?\n]{0,40}\bfor\b[^.!?\n]{0,40}$", re.IGNORECASE)
_LINK = late(r"https?://\S+|meet\.google\.com/\S+|\S+\.zoom\.us/\S+")


_OTHERS_PLACE = late(
    r"\b(?:i['’]m|i\s+am|he['’]s|she['’]s|he\s+is|she\s+is|we\s+have|they\s+have|(?:\w+)['’]s|has|had)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


def mode_of(appointment: Appointment, scopes: tuple[Scope, ...], heard: tuple[Heard, ...]) -> Mode | None:
    """The mode, or null where nothing tells; not told before, the thanks may ("for coming in yesterday")."""
    own = [scope for scope in scopes if scope.own]
    shared = [scope for scope in scopes if scope.shared]
    rest = [scope for scope in scopes if not scope.own and not scope.shared]
    invited = _of_invite(appointment)
    switched = _switched_to(appointment, own, rest) or _granted(appointment, own, heard)
    if switched is not None:
        return switched
    cues = {id(scope): _cues(scope, ahead=scope.date < appointment.begin) for scope in scopes}
    for group in (own, shared, None, rest):
        if group is None:
            if invited is not None:
                return invited
            continue
        for least in (3, 2):
            for scope in sorted(group, key=lambda s: s.date, reverse=True):
                found = decide([cue for cue in cues[id(scope)] if cue.weight >= least])
                if found is not None:
                    return found
    weak = [cue for scope in (*own, *shared, *rest) for cue in cues[id(scope)]]
    subjects = [cue for scope in (*own, *shared) for cue in _of_subject(scope) if cue.weight > 1]
    return (
        decide(subjects)
        or decide(weak)
        or decide([cue for one in heard if _thanks_for(one, appointment) for cue in _of_the_thanks(one)])
    )


_SWITCHES = late(
    r"\b(?:instead|switch(?:ed|ing)?|chang(?:ed?|ing)|mov(?:ed?|ing)|turn(?:ed|ing)?\s+into|rather\s+than|not\s+(?:in\s+person|on\s+site))\b"
    r"|\b(?:i|we|he|she|they)(?:['’]ll|\s+will|\s+have\s+to)\s+(?:just|now|simply)\b|\b(?:is|be)\s+now\b",
    re.IGNORECASE,
)
_WISHES = late(
    r"\b(?:could|can|would|might|is|may|any\s+chance|possible)\b[^.!\n]*\?|\b(?:would\s+prefer|prefer|rather)\b",
    re.IGNORECASE,
)
_NEAR = 40  # characters between the words of the switch and those of the means
_STUCK = late(r"\b(?:stuck|busy|tied\s+up|was|were|is|been)\s+$", re.IGNORECASE)
_NOT_DECIDED = late(r"\b(?:if|should|in\s+case|unless|or|prefer|would\s+rather)\b|\?", re.IGNORECASE)


def _switched_to(appointment: Appointment, own: list[Scope], rest: list[Scope]) -> Mode | None:
    """The means that a later mail of the company puts in the first's place: "we'll do it on Teams instead"."""
    told = max((step.invite.message.date for step in appointment.steps), default=None)
    told = told or min((scope.date for scope in own), default=None)
    for scope in sorted((*own, *rest), key=lambda one: one.date, reverse=True):
        spoken = scope.heard.spoken
        if told is None or not told < scope.date < appointment.begin or spoken.passage.side is Side.OWNER:
            continue
        text = spoken.passage.message.text
        for unit in spoken.units:
            start, end = max(unit.start, scope.start), min(unit.end, scope.end)
            cues = [cue for cue in scope.heard.modes if start <= cue.start < end and cue.weight >= IMPLIES]
            switches = [match.span() for match in _SWITCHES.finditer(text, start, end)] if cues else []
            cues = [c for c in cues if any(c.start - at < _NEAR and first - c.end < _NEAR for first, at in switches)]
            if not cues or _STUCK.search(text, unit.start, cues[0].start):
                continue
            if _NOT_DECIDED.search(text, unit.start, unit.end) is None:
                return decide(cues)
    return None


def _granted(appointment: Appointment, own: list[Scope], heard: tuple[Heard, ...]) -> Mode | None:
    """The other means that the owner asked for and the company's next mail grants: "Could Jasper ring me instead?" –
    "Sure, he'll ring you"."""
    told = min((scope.date for scope in own), default=None)
    wished: Mode | None = None
    for one in sorted(heard, key=lambda each: each.spoken.passage.date):
        passage = one.spoken.passage
        if told is None or not told < passage.date < appointment.begin:
            continue
        if passage.side is Side.OWNER:
            wished = _wished(one)
        elif wished is not None:
            granted = one.cues.any(Act.ACCEPT) is not None or one.cues.any(Act.CONFIRM) is not None
            if one.cues.any(Act.DECLINE) is None and (granted or any(cue.mode is wished for cue in one.modes)):
                return wished
            wished = None
    return None


def _wished(one: Heard) -> Mode | None:
    text = one.spoken.passage.message.text
    for unit in one.spoken.units:
        cues = [cue for cue in one.modes if unit.start <= cue.start < unit.end]
        if cues and _WISHES.search(text, unit.start, unit.end) and "instead" in text[unit.start : unit.end].lower():
            return decide([cue for cue in cues if cue.weight > GOES_WITH]) or decide(cues)
    return None


def _of_subject(scope: Scope) -> tuple[ModeCue, ...]:
    subject = scope.heard.spoken.passage.message.subject
    return find_modes(subject, words_of(subject, 0, len(subject)), 0, len(subject))


def _of_the_thanks(one: Heard) -> Iterator[ModeCue]:
    """The mode words of the sentences that speak of the talk as held, not of "I'll call you next week"."""
    for unit in one.spoken.units:
        if one.cues.within(Act.HELD, unit.start, unit.end):
            yield from (cue for cue in one.modes if unit.start <= cue.start < unit.end)


def _thanks_for(one: Heard, appointment: Appointment) -> bool:
    since = one.spoken.passage.date - appointment.begin
    if one.spoken.passage.side is Side.OWNER or not timedelta() <= since <= timedelta(days=4):
        return False
    return one.cues.any(Act.HELD) is not None


def _cues(scope: Scope, *, ahead: bool) -> tuple[ModeCue, ...]:
    """`ahead`: the session lies ahead of the words, so that what they thank for was another."""
    passage = scope.heard.spoken.passage
    text = passage.message.text
    here = [cue for cue in scope.heard.modes if scope.start <= cue.start < scope.end]
    found = [
        cue
        for cue in here
        if not (_about_news(text, cue) or _about_others(text, cue) or (ahead and _thanked(text, cue)))
        and not _of_a_later_round(scope, cue)
    ]
    if scope.shared:
        entries = _entries(scope)
        found = [cue for cue in found if not any(start <= cue.start < end for start, end in entries)]
        towns = find_towns(text, scope.start, scope.end)
        found += [
            ModeCue(at, end, Mode.ONSITE, IMPLIES)
            for at, end in towns
            if not any(start <= at < until for start, until in entries)
        ]
    weight = 2 if scope.own else 1
    if scope.own and scope.slot is not None:
        unit = scope.heard.spoken.units[scope.slot.unit]
        for at, end, sure in find_places(text, scope.start, scope.end):
            beside = unit.start <= at < unit.end
            if beside or sure:
                found.append(ModeCue(at, end, Mode.ONSITE, IMPLIES if beside and sure else GOES_WITH))
    streets = scope.heard.streets
    found += [ModeCue(at, end, Mode.ONSITE, weight) for at, end in streets if scope.start <= at and end <= scope.end]
    return tuple(found)


def _entries(scope: Scope) -> list[tuple[int, int]]:
    """The rows and items of a list that have a time of their own: what they say of means is said of that session."""
    spoken = scope.heard.spoken
    timed = {slot.unit for slot in spoken.slots if slot.begin is not None and slot.role is Role.MEETING}
    units = [unit for number, unit in enumerate(spoken.units) if number in timed and (unit.row or unit.item)]
    return [(unit.start, unit.end) for unit in units] if len(units) > 1 else []


def _about_others(text: str, cue: ModeCue) -> bool:
    """Whether words of a place tell where the writer is, or what has come: "I'm on site", "the ship's come in"."""
    if cue.mode is not Mode.ONSITE:
        return False
    line = text.rfind("\n", 0, cue.start) + 1
    return _OTHERS_PLACE.search(text, max(line, cue.start - 30), cue.start) is not None


def _of_a_later_round(scope: Scope, cue: ModeCue) -> bool:
    """ "If you're successful, second interviews are in our Exeter office": beside the session's own sentence."""
    spoken = scope.heard.spoken
    text = spoken.passage.message.text
    number = bisect_right([unit.start for unit in spoken.units], cue.start) - 1
    unit = spoken.units[max(number, 0)]
    if scope.slot is not None and scope.slot.unit == number:
        return False
    return IF_ALL_GOES_WELL.search(text, unit.start, unit.end) is not None


def _thanked(text: str, cue: ModeCue) -> bool:
    line = text.rfind("\n", 0, cue.start) + 1
    return _THANKED_BEFORE.search(text, max(line, cue.start - 90), cue.start) is not None


def _about_news(text: str, cue: ModeCue) -> bool:
    if cue.mode is not Mode.PHONE:
        return False
    line = text.rfind("\n", 0, cue.start) + 1
    return (
        _ABOUT_NEWS.match(text, cue.end) is not None
        or _DECIDED_BEFORE.search(text, max(line, cue.start - 90), cue.start) is not None
    )


def _of_invite(appointment: Appointment) -> Mode | None:
    for step in reversed(appointment.steps):
        event = step.event
        for words in (event.location, event.summary, event.description, _conference(event.source)):
            found = decide(find_modes(words, words_of(words, 0, len(words)), 0, len(words))) if words else None
            if found is not None:
                return found
        if re.fullmatch(r"\+?[\d\s()./-]{7,}", event.location.strip()):
            return Mode.PHONE
        if event.location.strip():
            return Mode.VIDEO if _LINK.search(event.location) else Mode.ONSITE
    return None


def _conference(source: str) -> str:
    """The lines in which a calendar program says where a meeting is held online; not "LOCATION:" with nothing in it."""
    return "\n".join(line for line in source.split("\n") if line[:10].upper().startswith(("X-", "CONFERENCE", "URL")))


def place_of(appointment: Appointment, scopes: tuple[Scope, ...]) -> str:
    """What stands behind "Where:", else the invite's location, else a meeting link or street; empty if none."""
    for scope in sorted((s for s in scopes if s.own or s.shared), key=lambda s: s.date, reverse=True):
        text = scope.heard.spoken.passage.message.text
        for unit in scope.heard.spoken.units:
            if unit.label == "where" and scope.start <= unit.start < scope.end:
                return " ".join(text[unit.value : unit.end].split())[:200]
    for step in reversed(appointment.steps):
        if step.event.location.strip():
            return " ".join(step.event.location.split())[:200]
    for scope in scopes:
        text = scope.heard.spoken.passage.message.text
        match = _LINK.search(text, scope.start, scope.end) or STREET.search(text, scope.start, scope.end)
        if match is not None and (scope.own or scope.shared):
            return match[0].rstrip(".,)")
    return ""
