"""Who interviews in a session: the people whom its rows, "Panel:" lines, sentences and invites name as such.

Mails are taken in order of time. Who is named joins those named before; who is said to be replaced leaves; a new
list with the session's own time stands for itself. The writer counts where they speak of themselves ("with me",
"I'll call you"). An invite's attendees count where the words name nobody, and for what an update changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from app.reading.people.cast import Cast, Mention
from app.reading.people.self_words import ALONE, AMONG, WATCHED
from app.reading.sessions.agreement import Heard
from app.reading.sessions.carried import carried
from app.reading.sessions.in_passing import named_in_passing
from app.reading.sessions.interviewer_words import (
    BESIDE_BEFORE,
    HANDS_OVER,
    I_CALL,
    MAYBE_MYSELF,
    NEWS,
    NOT_BEFORE,
    OUT_BEFORE,
    SUBJECT_WITH,
    WAS_MYSELF,
)
from app.reading.sessions.invited import with_invited
from app.reading.sessions.ledger import Appointment
from app.reading.sessions.scopes import Scope
from app.reading.sessions.told import Told, is_host, people_of, told_by, writer_of
from app.reading.transcript import Side, Transcript

_BY_MYSELF = ("i'd", "i’d", "i'm", "i’m", "i am", "i can", "i would", "i want", "talk", "speak", "chat")
_HEADING = 80  # letters of a line that ends in a session's time: "Round 1: 10:00", "Ana Ruiz, CTO – 9:30"


def interviewers_of(
    appointment: Appointment,
    scopes: tuple[Scope, ...],
    heard: tuple[Heard, ...],
    transcript: Transcript,
    cast: Cast,
    *,
    known: dict[int, Told],
    earlier: Sequence[tuple[str, ...]] = (),
    ended: Sequence[Appointment] = (),
    displaced: set[str],
) -> tuple[str, ...]:
    """The interviewers' canonical names, in the order in which they are named.

    `known` keeps what a mail says that names no session's time: it says so to every session of its round. A caller
    hands in the same dictionary for all sessions of one transcript. `earlier` are the people of the sessions
    before this one, to whom "the same panel" points. `ended` are the sessions that were called off. To `displaced` are
    added those in whose place somebody else came without a word of where they went.
    """
    names: list[str] = []
    seated: set[str] = set()  # whom any of the mails gave a seat
    in_row = False  # a schedule's row has named them: then only words of a replacement change that
    for scope in scopes:
        if scope.heard.spoken.passage.side is Side.OWNER:
            continue
        row = _row(scope, cast, transcript) if scope.own else ()
        if scope.own:
            row = carried(scope, cast, row, earlier)
        if row:
            names, in_row = list(row), _is_of_schedule(scope, scopes)
            continue
        seated.update(names)
        told = known.get(id(scope.heard)) if not (scope.own or scope.shared) else None
        if told is None:
            told = told_by(scope, cast, transcript)
            if not (scope.own or scope.shared):
                known[id(scope.heard)] = told
        if in_row and scope.own and told.instead and told.ins and not told.outs:
            names = list(told.ins)  # "Prisca takes over the 11 o'clock"
            continue
        if in_row:
            names = _swapped(names, told)
            continue
        if told.anew and told.ins and not told.outs:
            names = list(told.ins)
            continue
        if told.over and told.ins and not told.outs and len(names) == 1:
            names = list(told.ins)  # "Ana's baby is here! Leo Marsh takes over the interview"
            continue
        if scope.own and told.ins and any(other.shared and other.heard is scope.heard for other in scopes):
            names = list(told.ins)  # of several sessions in one mail, this one's own lines
        elif scope.own or not told.outs or set(told.outs) & set(names):
            names = _merged(names, told, fresh=scope.own)
    displaced.update(seated.difference(names))
    if not in_row:
        names = with_invited(names, appointment, cast, transcript, ended)
    if not names:
        names = (
            _of_subject(scopes, cast)
            or _caller(scopes, cast)
            or _would_talk(scopes, cast)
            or named_in_passing(appointment, heard, transcript, cast)
            or _host(scopes, cast)
            or _held_it(appointment, heard, cast)
        )
    return tuple(dict.fromkeys(names))


def _of_subject(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where nobody is named in words: with whom the subject says that it is, "Zoom w/ Helen Carter"."""
    for scope in scopes:
        passage = scope.heard.spoken.passage
        subject = passage.message.subject
        match = SUBJECT_WITH.search(subject) if scope.own and passage.side is not Side.OWNER else None
        if match is None:
            continue
        named = subject[match.end() :].lower()
        found = [one.name for one in cast.members if one.side is not Side.OWNER and one.name.lower() in named]
        if found:
            return sorted(found, key=lambda name: named.index(name.lower()))
    return []


def _swapped(names: list[str], told: Told) -> list[str]:
    """A row's names after the sentences that take one of them out: who comes in another's place is of another row."""
    named = {name for outs, _ in told.swaps for name in outs}
    if set(told.outs) & set(names) - named:
        return _merged(names, told, fresh=False)  # struck off a list, or the writer's own part
    for outs, ins in told.swaps:
        if set(outs) & set(names):
            names = [name for name in names if name not in outs] + [name for name in ins if name not in names]
    return names


def _merged(names: list[str], told: Told, *, fresh: bool) -> list[str]:
    if told.instead and told.ins and not told.outs and fresh:
        return list(told.ins)
    if told.listed and fresh and told.ins and len(told.ins) >= len(names) - len(told.outs):
        return [name for name in told.ins if name not in told.outs]
    kept = [name for name in (*names, *told.ins) if name not in told.outs]
    return list(dict.fromkeys(kept))


def _row(scope: Scope, cast: Cast, transcript: Transcript) -> tuple[str, ...]:
    """The people in the session's own row, in a schedule's line that begins with its time, or in the session's part of
    a sentence that goes from time to time."""
    if scope.slot is None or scope.slot.clock is None:
        return ()
    unit = scope.heard.spoken.units[scope.slot.unit]
    in_list = unit.item and scope.place is not None
    text = scope.heard.spoken.passage.message.text
    heads = (
        scope.place is not None
        and not text[scope.slot.clock.end : unit.end].strip(" :*_-–—)")
        and unit.end - unit.start < _HEADING
    )
    if not (unit.row or in_list or scope.inline or heads) and scope.slot.start - unit.start > 6:
        return ()
    people = people_of(scope, cast, transcript)
    start, end = (scope.start, min(scope.end, unit.end)) if scope.inline else (unit.start, unit.end)
    named = [
        m.person
        for m in people
        if start <= m.start < end
        and not _is_apart(text[max(start, m.start - 60) : m.start])
        and text[m.end : m.end + 2] not in ("'s", "’s")  # "Ian's boss"
        and HANDS_OVER.match(text, m.end, end) is None
    ]
    of_several = scope.place is not None or unit.row
    if writer_is_among(scope, start, end, listed=of_several):
        named.insert(0, writer_of(scope, cast))  # "10 to 11, you with me and Pat"
    clock = scope.slot.clock
    beside = any(map(str.isalpha, text[unit.start : clock.start] + text[clock.end : unit.end]))
    if in_list or not (named or (beside and not heads)):
        named += _below(scope, people, cast)
    return tuple(dict.fromkeys(name for name in named if name))


def writer_is_among(scope: Scope, start: int, end: int, *, listed: bool) -> bool:
    """Whether the writer counts themselves among those who sit in a session, in its own words [start, end)."""
    if any(start <= at < end for at in scope.heard.speaks_of_self):
        return True
    return listed and AMONG.search(scope.heard.spoken.passage.message.text, start, end) is not None


def _below(scope: Scope, people: list[Mention], cast: Cast) -> list[str]:
    """Who stands in lines of their own below the session's line, up to the next blank line or session."""
    text = scope.heard.spoken.passage.message.text
    units = scope.heard.spoken.units
    at = scope.slot.unit if scope.slot is not None else len(units)
    found: list[str] = []
    for unit in units[at + 1 :]:
        if unit.block != units[at].block or unit.start >= scope.end or unit.label:
            break
        if any(unit.start <= m.start <= unit.start + 8 for m in people):
            found += [m.person for m in people if unit.start <= m.start < unit.end]
        elif ALONE.match(text, unit.start, unit.end):
            found.append(writer_of(scope, cast))
    return found


def _is_apart(before: str) -> bool:
    """Whether the words before a name in a session's line say that it is another's: "(in place of Tom Price)"."""
    beside = BESIDE_BEFORE.search(before) is not None and WATCHED.search(before) is None
    return beside or any(words.search(before) for words in (OUT_BEFORE, NOT_BEFORE))


def _is_of_schedule(scope: Scope, scopes: tuple[Scope, ...]) -> bool:
    """Whether the scope is a schedule's line, not just a sentence that begins with its time."""
    slot = scope.slot
    unit = scope.heard.spoken.units[slot.unit] if slot is not None else None
    listed = unit is not None and (unit.row or unit.item)
    return listed or any(other.shared and other.heard is scope.heard for other in scopes)


def _would_talk(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where nobody is named: who says that they would like to talk to the reader."""
    for scope in scopes:
        passage = scope.heard.spoken.passage
        match = None
        if passage.side is not Side.OWNER:
            match = MAYBE_MYSELF.search(passage.message.text, scope.start, scope.end)
        if match is None or not (scope.own or match[0].lower().startswith(_BY_MYSELF)):
            continue
        writer = writer_of(scope, cast)
        if writer:
            return [writer]
    return []


def _host(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where still nobody is named: who invites, if their title says that they do not merely arrange."""
    for scope in scopes:
        writer = writer_of(scope, cast)
        if not scope.own or not writer or scope.heard.spoken.passage.side is Side.OWNER:
            continue
        if is_host(scope, cast, writer):
            return [writer]
    return []


def _held_it(appointment: Appointment, heard: tuple[Heard, ...], cast: Cast) -> list[str]:
    """Where still nobody is named: who writes in the days after it that it was good to speak."""
    for one in heard:
        passage = one.spoken.passage
        since = passage.date - appointment.begin
        if passage.side is Side.OWNER or not timedelta() < since <= _DAYS_AFTER:
            continue
        writer = cast.writer(passage.index)
        if writer is not None and WAS_MYSELF.search(passage.message.text, passage.start, passage.end):
            return [writer.name]
    return []


_DAYS_AFTER = timedelta(days=7)


def _caller(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where nobody is named: the writer who says "I'll call you"; the only one who writes of a call."""
    for scope in scopes:
        passage = scope.heard.spoken.passage
        if passage.side is Side.OWNER:
            continue
        for match in I_CALL.finditer(passage.message.text, scope.start, scope.end):
            unit = next((u for u in scope.heard.spoken.units if u.start <= match.start() < u.end), None)
            words = passage.message.text[unit.start : unit.end] if unit else match[0]
            writer = writer_of(scope, cast)
            if writer and not NEWS.search(words):
                return [writer]
    return []
