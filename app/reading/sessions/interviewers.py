"""Who interviews in a session: the people whom its rows, "Panel:" lines, sentences and invites name as such.

Mails are taken in order of time. Who is named joins those named before; who is said to be replaced leaves; a new
list with the session's own time stands for itself. The writer counts where they speak of themselves ("with me",
"I'll call you"). An invite's attendees count where the words name nobody, and for what an update changes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from app.reading.people.cast import Cast, Mention
from app.reading.sessions.agreement import Heard
from app.reading.sessions.in_passing import named_in_passing
from app.reading.sessions.interviewer_words import (
    ALSO,
    ARRANGES,
    BESIDE_LIST,
    CONJOINED,
    GONE_FROM_LIST,
    I_CALL,
    LISTED_PERSON,
    MAYBE_MYSELF,
    MEETS,
    NEWS,
    NO_WRITER,
    NOT_AFTER,
    NOT_BEFORE,
    OPENS_LIST,
    OUT_AFTER,
    OUT_BEFORE,
    PRONOUN,
    PRONOUN_MEETS,
    SO,
    WHO_WILL,
)
from app.reading.sessions.invited import with_invited
from app.reading.sessions.ledger import Appointment
from app.reading.sessions.scopes import Scope
from app.reading.sessions.units import Unit
from app.reading.transcript import Side, Transcript


@dataclass(frozen=True, slots=True)
class Told:
    """What one scope says: who is in, who is out, whether as a list; `instead` without an "out" replaces everybody."""

    ins: tuple[str, ...] = ()
    outs: tuple[str, ...] = ()
    listed: bool = False
    instead: bool = False


def interviewers_of(
    appointment: Appointment,
    scopes: tuple[Scope, ...],
    heard: tuple[Heard, ...],
    transcript: Transcript,
    cast: Cast,
    *,
    known: dict[int, Told],
) -> tuple[str, ...]:
    """The interviewers' canonical names, in the order in which they are named.

    `known` keeps what a mail says that names no session's time: it says so to every session of its round. A caller
    hands in the same dictionary for all sessions of one transcript.
    """
    names: list[str] = []
    in_row = False  # a schedule's row has named them: then only words of a replacement change that
    for scope in scopes:
        if scope.heard.spoken.passage.side is Side.OWNER:
            continue
        row = _row(scope, cast, transcript) if scope.own else ()
        if row:
            names, in_row = list(row), True
            continue
        told = known.get(id(scope.heard)) if not (scope.own or scope.shared) else None
        if told is None:
            told = _told(scope, cast, transcript)
            if not (scope.own or scope.shared):
                known[id(scope.heard)] = told
        if in_row and not set(told.outs) & set(names):
            continue
        if scope.own and told.ins and any(other.shared and other.heard is scope.heard for other in scopes):
            names = list(told.ins)  # of several sessions in one mail, this one's own lines
        elif scope.own or not told.outs or set(told.outs) & set(names):
            names = _merged(names, told, fresh=scope.own)
    if not in_row:
        names = with_invited(names, appointment, cast, transcript)
    if not names:
        names = (
            _caller(scopes, cast)
            or _would_talk(scopes, cast)
            or named_in_passing(appointment, heard, transcript, cast)
            or _host(scopes, cast)
        )
    return tuple(dict.fromkeys(names))


def _merged(names: list[str], told: Told, *, fresh: bool) -> list[str]:
    if told.instead and told.ins and not told.outs and fresh:
        return list(told.ins)
    if told.listed and fresh and told.ins and len(told.ins) >= len(names) - len(told.outs):
        return [name for name in told.ins if name not in told.outs]
    kept = [name for name in (*names, *told.ins) if name not in told.outs]
    return list(dict.fromkeys(kept))


def _people(scope: Scope, cast: Cast, transcript: Transcript) -> list[Mention]:
    owner = transcript.mailbox
    member = cast.with_email(owner.email.lower())
    own_names = {owner.name, member.name if member is not None else owner.name}
    message = scope.heard.spoken.passage.message
    mentions = cast.mentions_in(message.id, scope.start, scope.end)
    return [m for m in mentions if m.start < m.end and m.person not in own_names and not _in(scope.holes, m)]


def _in(spans: tuple[tuple[int, int], ...], mention: Mention) -> bool:
    return any(start <= mention.start < end for start, end in spans)


def _row(scope: Scope, cast: Cast, transcript: Transcript) -> tuple[str, ...]:
    """The people in the session's own row, or in a schedule's line that begins with its time."""
    if scope.slot is None or scope.slot.clock is None:
        return ()
    unit = scope.heard.spoken.units[scope.slot.unit]
    if not unit.row and scope.slot.start - unit.start > 6:
        return ()
    named = [m.person for m in _people(scope, cast, transcript) if unit.start <= m.start < unit.end]
    if named and any(unit.start <= at < unit.end for at in scope.heard.speaks_of_self):
        named.insert(0, _writer(scope, cast))  # "10 to 11, you with me and Pat"
    return tuple(dict.fromkeys(name for name in named if name))


def _told(scope: Scope, cast: Cast, transcript: Transcript) -> Told:
    spoken = scope.heard.spoken
    text = spoken.passage.message.text
    mentions = _people(scope, cast, transcript)
    writer = _writer(scope, cast)
    ins: list[str] = []
    outs: list[str] = []
    listed = instead = False
    listing = 0  # units that a list may still go on
    whole = (scope.start, scope.end) == (spoken.passage.start, spoken.passage.end)
    replacing = scope.heard.replaces and (whole or scope.heard.replaces_in(scope.start, scope.end))
    last: str | None = None
    also = False
    for unit, here in _with_people(scope, mentions):
        words = text[unit.start : unit.end].rstrip()
        opens = unit.label == "who" or (words.endswith(":") and OPENS_LIST.search(words.rstrip(": ")) is not None)
        if not here:
            listing = 4 if opens else max(0, listing - (3 if listed else 1))
            if last is not None and PRONOUN_MEETS.search(words):
                ins.append(last)  # "Pat liked your letter. … She'll need 45 minutes."
        elif unit.label == "who" or (listing and not unit.label and _goes_on(text, unit, here[0])):
            for mention in here:
                if GONE_FROM_LIST.match(text, mention.end):
                    outs.append(mention.person)
                elif not BESIDE_LIST.match(text, mention.end) and not _signs(text, unit, mention, writer):
                    ins.append(mention.person)
            listed, listing = True, 8
        elif scope.own and _stands_in_list(text, unit, here[0], writer):
            ins.extend(m.person for m in here)
            listed = True
        elif not (unit.row and scope.shared):
            listing = 4 if opens else 0
            others = [m for m in here if m.person != writer]
            swaps = scope.heard.replaces and scope.heard.replaces_in(unit.start, unit.end)
            came, went = _sentence(text, unit, others, replacing=replacing, swaps=swaps)
            if came and last is not None and PRONOUN.match(words):
                ins.append(last)  # "She and our Head of Strategy would like to see you"
            ins.extend(came)
            also = also or bool(came and ALSO.search(words))
            last = others[-1].person if others else last
            outs.extend(went)
            instead = instead or bool(swaps and came)
    if also and writer and scope.own and _is_host(scope, cast, writer):
        ins.append(writer)  # "our head nurse will want to meet you as well"
    if writer and any(scope.start <= at < scope.end for at in scope.heard.speaks_of_self):
        ins.append(writer)
    if writer and scope.heard.excludes_writer and (whole or NO_WRITER.search(text, scope.start, scope.end)):
        outs.append(writer)
    return Told(tuple(dict.fromkeys(ins)), tuple(dict.fromkeys(outs)), listed, instead)


def _with_people(scope: Scope, mentions: list[Mention]) -> Iterator[tuple[Unit, list[Mention]]]:
    """The units that reach into the scope, each with those of the mentions (in order of place) that begin in it."""
    starts = [mention.start for mention in mentions]
    for unit in scope.heard.spoken.units:
        if unit.end > scope.start and unit.start < scope.end:
            first = bisect_left(starts, unit.start)
            yield unit, mentions[first : bisect_left(starts, unit.end, first)]


def _goes_on(text: str, unit: Unit, first: Mention) -> bool:
    """Whether a line below a list's head names the next one: "Dr. Lara Ebejer, Consultant", not "Contact Patty"."""
    before = text[unit.start : first.start]
    return len(before) < 24 and NOT_BEFORE.search(before) is None


def _signs(text: str, unit: Unit, mention: Mention, writer: str) -> bool:
    """Whether a line below a list is the writer's own name under the letter."""
    return (
        mention.person == writer
        and unit.label != "who"
        and not text[mention.end : unit.end].lstrip().startswith((",", "("))
    )


def _stands_in_list(text: str, unit: Unit, first: Mention, writer: str) -> bool:
    """A short line that begins with a name and a title: "Anneke Vos, Head of Data"; no greeting, no sentence."""
    line = text[unit.start : unit.end].rstrip()
    if first.person == writer or first.start - unit.start > 8 or len(line) > 100 or line.endswith((".", "!", "?")):
        return False
    rest = text[first.end : unit.end].strip()
    return len(rest) > 4 and LISTED_PERSON.match(text, first.end) is not None


def _sentence(
    text: str, unit: Unit, here: list[Mention], *, replacing: bool, swaps: bool
) -> tuple[list[str], list[str]]:
    """Who comes in and who goes out by one sentence; `replacing`: the passage speaks of somebody's place, `swaps`: the
    sentence itself does."""
    words = text[unit.start : unit.end]
    if not here:
        return [], []
    meets = MEETS.search(words) is not None
    if not (meets or replacing):
        return [], []
    so = SO.search(words) if swaps else None
    came: list[str] = []
    went: list[str] = []
    for group in _groups(text, here):
        following = next((m.start for m in here if m.start > group[-1].start), unit.end)
        before = text[max(unit.start, group[0].start - 60) : group[0].start]
        after = text[group[-1].end : min(following, group[-1].end + 90)]
        people = [m.person for m in group]
        before_so = so is not None and group[-1].end <= unit.start + so.start()
        if before_so or OUT_BEFORE.search(before) or OUT_AFTER.match(after):
            went.extend(people if replacing else ())
        elif meets and (WHO_WILL.match(after) or not (NOT_BEFORE.search(before) or NOT_AFTER.match(after))):
            came.extend(people)
    return [name for name in came if name not in went], went


def _groups(text: str, here: list[Mention]) -> list[list[Mention]]:
    """The mentions by enumeration: "Gord and Aisha", "Ms Mabena, Director, and Mr Louw"."""
    groups: list[list[Mention]] = []
    for mention in here:
        if groups and CONJOINED.fullmatch(text, groups[-1][-1].end, mention.start):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _would_talk(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where nobody is named: who says that they would like to talk to the reader."""
    for scope in scopes:
        passage = scope.heard.spoken.passage
        if (
            scope.own
            and passage.side is not Side.OWNER
            and MAYBE_MYSELF.search(passage.message.text, scope.start, scope.end)
        ):
            writer = _writer(scope, cast)
            if writer:
                return [writer]
    return []


def _is_host(scope: Scope, cast: Cast, writer: str) -> bool:
    """Whether the writer's title says that they do not merely arrange."""
    member = cast.member(writer)
    signature = scope.heard.spoken.passage.signature
    title = (member.title if member is not None else None) or (signature.title if signature is not None else "")
    return bool(title) and ARRANGES.search(title or "") is None


def _host(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where still nobody is named: who invites, if their title says that they do not merely arrange."""
    for scope in scopes:
        writer = _writer(scope, cast)
        if not scope.own or not writer or scope.heard.spoken.passage.side is Side.OWNER:
            continue
        if _is_host(scope, cast, writer):
            return [writer]
    return []


def _writer(scope: Scope, cast: Cast) -> str:
    """The canonical name of who wrote the passage: by address, else by signature or sign-off."""
    passage = scope.heard.spoken.passage
    member = (cast.with_email(passage.author.email) if passage.author.email else None) or cast.member(
        passage.author.name
    )
    if member is not None:
        return member.name
    signature = passage.signature
    start, end = (signature.start, signature.end) if signature is not None else (passage.end - 40, passage.end)
    signed = cast.mentions_in(passage.message.id, max(start, 0), end)
    return signed[0].person if signed else ""


def _caller(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where nobody is named: the writer who says "I'll call you"; the only one who writes of a call."""
    for scope in scopes:
        passage = scope.heard.spoken.passage
        if passage.side is Side.OWNER:
            continue
        for match in I_CALL.finditer(passage.message.text, scope.start, scope.end):
            unit = next((u for u in scope.heard.spoken.units if u.start <= match.start() < u.end), None)
            words = passage.message.text[unit.start : unit.end] if unit else match[0]
            writer = _writer(scope, cast)
            if writer and not NEWS.search(words):
                return [writer]
    return []
