"""One truth about who interviews: the sessions' lists and the people's roles brought into agreement.

Sessions are read from their own lines, roles from all that is said about a person. Where they differ, the roles decide
who is an interviewer at all; the sessions decide who sits in which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from app.domain.reading import Interview, Person
from app.reading.people.roles import People


def agreed_interviews(
    interviews: Sequence[Interview],
    people: People,
    *,
    others: bool = False,
    written: Mapping[str, datetime] = MappingProxyType({}),
) -> tuple[Interview, ...]:
    """The sessions with those interviewers alone whom the roles know as such, and with those who were left without one.

    Who is named as an interviewer and sits nowhere sits in the only session that their mails tell of; in the only
    session of a thread that tells of no other. `others`: sessions were called off, or put forward and not agreed.
    `written`: when each mail was; who is named only after a session, in a thread that puts forward another, is of that.
    """
    known = tuple(person.name for person in people.interviewers)
    settled = [
        replace(one, interviewers=tuple(name for name in one.interviewers if name in known)) for one in interviews
    ]
    if len(settled) == 1 and not settled[0].interviewers:
        before = tuple(p.name for p in people.interviewers if not others or _named_by(p, settled[0].start, written))
        return (replace(settled[0], interviewers=before or known),)
    seated = {name for one in settled for name in one.interviewers}
    for person in people.interviewers:
        if person.name in seated or person.name in people.met_before:
            continue
        place = 0 if len(settled) == 1 and not others else _told_beside(settled, person)
        if place is not None:
            settled[place] = replace(settled[place], interviewers=(*settled[place].interviewers, person.name))
    return tuple(settled)


def _named_by(person: Person, moment: datetime, written: Mapping[str, datetime]) -> bool:
    """Whether a mail from before that moment names the person."""
    return any(written.get(evidence.message_id, moment) <= moment for evidence in person.evidence)


def _told_beside(interviews: Sequence[Interview], person: Person) -> int | None:
    """The place of the one session whose mails name the person as an interviewer; None if there are none or several."""
    mails = {evidence.message_id for evidence in person.evidence}
    found = [n for n, one in enumerate(interviews) if any(evidence.message_id in mails for evidence in one.evidence)]
    return found[0] if len(found) == 1 else None
