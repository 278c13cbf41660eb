"""Interviewers whom nobody announced: named in passing by the owner, or after the session by either side.

Asked only where a session's own words, its round and its invite name nobody: "I look forward to speaking with
Mr Sorensen", "Gord and Aisha enjoyed yesterday", a letter of thanks to Ms Usher.
"""

from __future__ import annotations

import re
from datetime import timedelta

from app.reading.late import late
from app.reading.people.cast import Cast, Mention
from app.reading.sessions.agreement import Heard
from app.reading.sessions.cues import Act
from app.reading.sessions.interviewer_words import CONJOINED
from app.reading.sessions.ledger import Appointment
from app.reading.transcript import Side, Transcript

_MEETING = late(
    r"\b(?:meet(?:ing)?(?:\s+with)?|(?:speak|talk|chat)(?:ing|ting)?\s+(?:with|to)|see(?:ing)?|interview(?:ed"
    r"|ing)?(?:\s+(?:by|with))?"
    r"|conversation\s+with|call\s+with|chat\s+with|time\s+with)\s+(?:both\s+)?(?:\w{1,5}\.?\s+)?$",
    re.IGNORECASE,
)
_ENJOYED = late(
    r"\s+(?:both\s+|all\s+)?(?:really\s+|very\s+much\s+|thoroughly\s+)?(?:enjoyed|loved|liked|(?:was"
    r"|were)\s+(?:very\s+|really\s+|most\s+)?"
    r"(?:impressed|taken|pleased|happy|positive|complimentary|enthusiastic)|came\s+(?:out|away)|had\s+(?:a"
    r"|great|good|nice)|thought\s+(?:you|highly))",
    re.IGNORECASE,
)
_THANKED = late(
    r"\b(?:dear|hi|hello|thank|thanks\s+to|thank\s+you|tell|and)[\s,]+(?:\w{1,5}\.?\s+)?$",
    re.IGNORECASE,
)
_SOON = timedelta(days=7)


def named_in_passing(
    appointment: Appointment, heard: tuple[Heard, ...], transcript: Transcript, cast: Cast
) -> list[str]:
    """The names that the other words around a session give, or none."""
    member = cast.with_email(transcript.mailbox.email.lower())
    own = {transcript.mailbox.name, member.name if member is not None else ""}
    begin = appointment.begin
    before = [one for one in heard if appointment.agreed.at - _SOON <= one.spoken.passage.date < begin]
    after = [one for one in heard if begin <= one.spoken.passage.date <= begin + _SOON]
    writers = {one.spoken.passage.author.email for one in before}
    for one in (*before, *after):
        passage = one.spoken.passage
        text = passage.message.text
        groups = _groups(
            text, [m for m in cast.mentions_in(passage.message.id, passage.start, passage.end) if m.start < m.end]
        )
        pattern = _MEETING
        if passage.side is not Side.OWNER and passage.date >= begin:
            found = [g for g in groups if _ENJOYED.match(text, g[-1].end)]
        elif passage.date < begin or one.cues.any(Act.HELD) is None:
            found = [g for g in groups if passage.side is Side.OWNER and _before(pattern, text, passage.start, g[0])]
        else:
            found = [g for g in groups if _before(_THANKED, text, passage.start, g[0])]
            found = [g for g in found if not any(_writes(m.person, writers, cast) for m in g)]
        names = [m.person for g in found for m in g if m.person not in own]
        if names:
            return list(dict.fromkeys(names))
    return []


def _before(pattern: re.Pattern[str], text: str, floor: int, mention: Mention) -> bool:
    return pattern.search(text, max(floor, mention.start - 40), mention.start) is not None


def _writes(name: str, writers: set[str], cast: Cast) -> bool:
    member = cast.member(name)
    return member is not None and any(email in writers for email in member.emails)


def _groups(text: str, mentions: list[Mention]) -> list[list[Mention]]:
    groups: list[list[Mention]] = []
    for mention in mentions:
        if groups and CONJOINED.fullmatch(text, groups[-1][-1].end, mention.start):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups
