"""Who interviews in a session: the people whom its rows, "Panel:" lines, sentences and invites name as such.

Mails are taken in order of time. Who is named joins those named before; who is said to be replaced leaves; a new
list with the session's own time stands for itself. The writer counts where they speak of themselves ("with me",
"I'll call you"). An invite's attendees count where the words name nobody, and for what an update changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.evidence import Part
from app.reading.people.cast import Cast, Mention
from app.reading.sessions.invites import Step
from app.reading.sessions.ledger import Appointment
from app.reading.sessions.scopes import Scope
from app.reading.sessions.units import Unit
from app.reading.transcript import Side, Transcript

_MEETS = re.compile(
    r"\b(?:with|meet(?:ing|s)?|see|seeing|interview(?:ed|ers?|ing|s)?|panel|board|committee|speak(?:ing)?"
    r"|talk(?:ing)?|chat|chair(?:ed|ing)?|join(?:s|ing|ed)?|conduct(?:ed|ing)?|led|lead|assess\w*"
    r"|(?:would|['’]d|wants?)\s*(?:like|love|be|to)|sit(?:s|ting)?|takes?|taken|place|stead|instead|you\s+two"
    r"|just|on\s+speaker|it\s+would\s+be|it['’]?(?:d|s|ll)\s+be|interview\s+partners?|call\s+you|ring\s+you"
    r"|phone\s+you|observed|scored|run\s+by|hosted|both\s+do|stay|for\s+you|between|need\s+(?:about|you)"
    r"|you['’]re\s+seeing|suits?|blocked|is\s+possible)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\b(?:ask\s+for|contact|e-?mail|write\s+to|cc|copied|questions?\s+to|reach(?:\s+out\s+to)?"
    r"|on\s+behalf\s+of|via|thank(?:s|ing)?(?:\s+to)?|tell|told|notify|deal\s+with|trouble[^.!?]*|(?:if"
    r"|should)\s+you[^.!?]*|EA\s+to|assistant\s+to|reports?\s+to|report\s+to|instead\s+of|in\s+place\s+of"
    r"|replac(?:es|ing)|rather\s+than|feedback\s+from|decision\s+from|ring\s+up|handed\s+to"
    r"|taking\s+over\s+from|through\s+(?:your\s+(?:former\s+)?colleague)?|colleague|from)\s+(?:our\s+|my\s+"
    r"|the\s+|your\s+)?(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"(?:\s*\([^)]*\)|\s*,[^,.;\n]{2,60},)?\s*(?:['’]s\s+(?:EA|PA|assistant|office|secretary|team)"
    r"|will\s+(?:send|forward|e?mail|be\s+in\s+touch|meet\s+you\s+(?:at|in)\s+(?:the\s+)?(?:reception|lobby"
    r"|door)|greet|collect|show|take\s+you|let\s+you|come\s+back|contact|arrange|set\s+up|give\s+you)"
    r"|is\s+(?:your|the)\s+contact|tells?\s+me|told\s+me|mentioned|suggested|referred|can\s+help"
    r"|has\s+asked\s+me|asked\s+me|recommended|speaks\s+highly)",
    re.IGNORECASE,
)
_OUT_AFTER = re.compile(
    r"(?:\s*\([^)]*\)|\s*,[^,.;\n]{2,60},)?\s*(?:(?:is|will\s+be|was|has\s+been"
    r"|['’]s)\s+(?:now\s+)?(?:on\s+(?:leave|holiday|mission|fieldwork|vacation|parental)|out\b|away|unwell"
    r"|ill\b|sick|off\b|called|pulled|stuck|tied\s+up|travel\w*|teaching|no\s+longer|unable|not\s+(?:available"
    r"|able)|at\s+a|with\s+the)"
    r"|can(?:['’]t|not)\b|won['’]t|has\s+(?:had\s+to|left|a\s+(?:clash|conflict))|had\s+to|takes?\s+leave"
    r"|drops?\s+out|dropped\s+out|(?:is|will\s+be)\s+on\s+\w+|got\s+(?:called|pulled))",
    re.IGNORECASE,
)
_OUT_BEFORE = re.compile(
    r"\b(?:instead\s+of|in\s+place\s+of|replac(?:es|ing)|rather\s+than|not|taking\s+over\s+from|stand(?:s"
    r"|ing)?\s+in\s+for|cover(?:s|ing)?\s+for|step(?:s|ping)?\s+in\s+for|removed:?)\s+(?:\w+\.?\s+)?$",
    re.IGNORECASE,
)
_REPLACES = re.compile(
    r"\binstead\b|\b(?:in|takes?|taking)\s+(?:his|her|their|over)\b|place\s+is\s+taken|\breplac|\bstand(?:s"
    r"|ing)?\s+in\b|\bstep(?:s|ping)?\s+in\b|\bstead\b|\bsit(?:s|ting)?\s+in\b|\bswap",
    re.IGNORECASE,
)
_SO = re.compile(r"[,;]?\s+(?:so|therefore|hence|and\s+so|which\s+means)\b|\s[-–—]\s")
_OPENS_LIST = re.compile(
    r"\b(?:interview\w*|panel|board|committee|meet(?:ing)?(?:\s+with)?|met\s+by|speak(?:ing)?\s+(?:with|to)"
    r"|talk(?:ing)?\s+(?:with|to)|with|see|composed|consists?)\b[^.!?\n]*:?\s*$",
    re.IGNORECASE,
)
_MYSELF = re.compile(
    r"\b(?:with\s+me\b|me\s+and\b|and\s+me\b|and\s+myself|myself\s+and|just\s+(?:be\s+)?me\b|it(?:['’]d"
    r"|\s+would|['’]ll)\s+(?:just\s+)?be\s+me|us\s+two|chat\s+with\s+me|meet\s+(?:with\s+)?me\b(?!\s+(?:at|in))"
    r"|speak(?:ing)?\s+(?:with|to)\s+me"
    r"|i\s+(?:will|shall|['’]ll)\s+(?:also\s+)?be\s+(?:chairing|leading|interviewing|joining|conducting"
    r"|on\s+the\s+panel|there\s+with)|i\s+lead[^.!?\n]{0,60}chairing|and\s+i\s+(?:would|will|['’]d|look|are)"
    r"|i\s+look\s+forward\s+to\s+(?:interviewing|our\s+(?:interview|conversation|call|chat))"
    r"|(?:i['’]d|i\s+would)\s+(?:like|love)\s+to\s+(?:do|have|run|conduct|set\s+up|chat|talk|speak|meet"
    r"|hear)\b[^.!?\n]{0,40}\b(?:you|interview|call|chat|screen\w*))",
    re.IGNORECASE,
)
_I_CALL = re.compile(
    r"\bi\s*(?:['’]ll|will|shall|['’]m\s+going\s+to)\s+(?:call|ring|phone|dial|give\s+you\s+a\s+(?:call|ring"
    r"|bell)|be\s+calling|walk\s+you|tell\s+you\s+about)",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:decision|outcome|news|feedback|yes\s+or|answer|either\s+way|whichever|result|afterwards|referees?"
    r"|with\s+a\s+yes)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What one scope says: who is in, who is out, whether as a list; `instead` without an "out" replaces everybody."""

    ins: tuple[str, ...] = ()
    outs: tuple[str, ...] = ()
    listed: bool = False
    instead: bool = False


def interviewers_of(
    appointment: Appointment, scopes: tuple[Scope, ...], transcript: Transcript, cast: Cast
) -> tuple[str, ...]:
    """The interviewers' canonical names, in the order in which they are named."""
    names: list[str] = []
    for scope in scopes:
        if scope.heard.spoken.passage.side is Side.OWNER:
            continue
        if scope.shared:
            names = _merged(names, _told(scope, cast, transcript, rows=False), fresh=False)
            continue
        if scope.own and scope.slot is not None and scope.heard.spoken.units[scope.slot.unit].row:
            row = _row(scope, cast, transcript)
            if row:
                names = list(row)
                continue
        names = _merged(names, _told(scope, cast, transcript, rows=True), fresh=scope.own)
    names = _from_invites(names, appointment, cast, transcript)
    if not names:
        names = _caller(scopes, cast)
    return tuple(dict.fromkeys(names))


def _merged(names: list[str], told: _Told, *, fresh: bool) -> list[str]:
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
    return [m for m in cast.mentions_in(message.id, scope.start, scope.end) if m.person not in own_names]


def _row(scope: Scope, cast: Cast, transcript: Transcript) -> tuple[str, ...]:
    unit = scope.heard.spoken.units[scope.slot.unit] if scope.slot is not None else None
    if unit is None:
        return ()
    return tuple(dict.fromkeys(m.person for m in _people(scope, cast, transcript) if unit.start <= m.start < unit.end))


def _told(scope: Scope, cast: Cast, transcript: Transcript, *, rows: bool) -> _Told:
    spoken = scope.heard.spoken
    text = spoken.passage.message.text
    mentions = _people(scope, cast, transcript)
    ins: list[str] = []
    outs: list[str] = []
    listed = instead = False
    listing = 0
    for unit in spoken.units:
        if not scope.start <= unit.start < scope.end:
            continue
        here = [m for m in mentions if unit.start <= m.start < unit.end]
        words = text[unit.start : unit.end]
        if not here:
            listing = (
                4
                if (_OPENS_LIST.search(words.rstrip(": \n")) and words.rstrip().endswith(":")) or (unit.label == "who")
                else max(0, listing - 1)
            )
            continue
        if unit.row and not rows and unit.label != "who":
            continue
        if unit.label == "who" or (listing and here[0].start - unit.start < 24):
            ins.extend(m.person for m in here)
            listed, listing = True, 8
            continue
        listing = 4 if words.rstrip().endswith(":") and _OPENS_LIST.search(words.rstrip(": \n")) else 0
        came, went = _sentence(text, unit, here)
        ins.extend(came)
        outs.extend(went)
        instead = instead or bool(_REPLACES.search(words) and came)
    writer = _writer(scope, cast)
    if writer and _MYSELF.search(text, scope.start, scope.end):
        ins.append(writer)
    if _NO_WRITER.search(text, scope.start, scope.end) and writer:
        outs.append(writer)
    return _Told(tuple(dict.fromkeys(ins)), tuple(dict.fromkeys(outs)), listed, instead)


_NO_WRITER = re.compile(r"\bwill\s+(?:ring|call|phone|meet|see|interview)\s+you\s+instead\b", re.IGNORECASE)


def _sentence(text: str, unit: Unit, here: list[Mention]) -> tuple[list[str], list[str]]:
    """Who comes in and who goes out by one sentence."""
    words = text[unit.start : unit.end]
    if not _MEETS.search(words):
        return [], []
    replaces = _REPLACES.search(words) is not None
    so = _SO.search(words) if replaces else None
    came: list[str] = []
    went: list[str] = []
    for index, mention in enumerate(here):
        following = here[index + 1].start if index + 1 < len(here) else unit.end
        before = text[max(unit.start, mention.start - 60) : mention.start]
        after = text[mention.end : min(following, mention.end + 90)]
        if (
            _OUT_BEFORE.search(before)
            or _OUT_AFTER.match(after)
            or (so is not None and mention.end <= unit.start + so.start())
        ):
            went.append(mention.person)
        elif _NOT_BEFORE.search(before) or _NOT_AFTER.match(after):
            continue
        else:
            came.append(mention.person)
    return [name for name in came if name not in went], went


def _writer(scope: Scope, cast: Cast) -> str:
    author = scope.heard.spoken.passage.author
    member = cast.with_email(author.email) if author.email else None
    if member is not None:
        return member.name
    known = cast.member(author.name)
    return known.name if known is not None else ""


def _caller(scopes: tuple[Scope, ...], cast: Cast) -> list[str]:
    """Where nobody is named: the writer who says "I'll call you"; the only one who writes of a call."""
    for scope in scopes:
        passage = scope.heard.spoken.passage
        if passage.side is Side.OWNER:
            continue
        for match in _I_CALL.finditer(passage.message.text, scope.start, scope.end):
            unit = next((u for u in scope.heard.spoken.units if u.start <= match.start() < u.end), None)
            words = passage.message.text[unit.start : unit.end] if unit else match[0]
            writer = _writer(scope, cast)
            if writer and not _NEWS.search(words):
                return [writer]
    return []


def _from_invites(names: list[str], appointment: Appointment, cast: Cast, transcript: Transcript) -> list[str]:
    writers = {p.author.email for p in transcript.passages if p.side is not Side.OWNER}
    before: set[str] | None = None
    for step in appointment.steps:
        people = _attendees(step, cast, transcript, writers)
        titled = _titled(step, cast, transcript)
        present = [*titled, *(name for name in people if name not in titled)]
        if before is not None:
            gone = before - set(present)
            names = [name for name in names if name not in gone] + [
                n for n in present if n not in before and n not in names
            ]
        elif not names:
            names = present
        else:
            names = names + [name for name in titled if name not in names]
        before = set(present)
    return names


def _attendees(step: Step, cast: Cast, transcript: Transcript, writers: set[str]) -> list[str]:
    """The attendees who are people, without the owner, optional guests, and those who only arrange."""
    owner = transcript.mailbox.email.lower()
    organizer = step.event.organizer.address.email if step.event.organizer is not None else ""
    found: list[str] = []
    spare: list[str] = []
    for attendee in step.event.attendees:
        email = attendee.address.email
        if (
            not attendee.person
            or email == owner
            or attendee.role == "OPT-PARTICIPANT"
            or attendee.partstat == "DECLINED"
        ):
            continue
        member = cast.with_email(email)
        name = member.name if member is not None else attendee.address.name
        if not name or "@" in name:
            continue
        (spare if email == organizer or email in writers else found).append(name)
    if not found and not spare and step.event.organizer is not None and step.event.organizer.person:
        member = cast.with_email(organizer)
        return [member.name] if member is not None else []
    return found or spare


def _titled(step: Step, cast: Cast, transcript: Transcript) -> list[str]:
    """Who is named in the event's title: "Interview: Colin / Theodora"."""
    source = step.event.source
    match = re.search(r"^SUMMARY[^\n]*", source, re.MULTILINE)
    if match is None:
        return []
    mentions = cast.mentions_in(step.invite.message.id, match.start(), match.end(), Part.CALENDAR)
    owner = transcript.mailbox
    member = cast.with_email(owner.email.lower())
    own = {owner.name, member.name if member else owner.name}
    return list(dict.fromkeys(mention.person for mention in mentions if mention.person not in own))
