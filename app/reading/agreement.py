"""One truth about who interviews: the sessions' lists and the people's roles brought into agreement.

Sessions are read from their own lines, roles from all that is said about a person. Where they differ, the roles decide
who is an interviewer at all; the sessions decide who sits in which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.reading import Interview
from app.reading.people.roles import People


def agreed_interviews(interviews: Sequence[Interview], people: People) -> tuple[Interview, ...]:
    """The sessions with those interviewers alone whom the roles know as such. The only session of a thread is held by
    all its interviewers, unless its own line names some of them."""
    known = tuple(person.name for person in people.interviewers)
    settled = tuple(
        replace(one, interviewers=tuple(name for name in one.interviewers if name in known)) for one in interviews
    )
    if len(settled) == 1 and not settled[0].interviewers:
        return (replace(settled[0], interviewers=known),)
    return settled
