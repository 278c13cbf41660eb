"""What the session reader finds: agreed sessions, and what was offered, called off or left open, with evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.evidence import Evidence
from app.domain.reading import Interview
from app.reading.transcript import Side


@dataclass(frozen=True, slots=True)
class Offered:
    """A time that was proposed and not agreed. `still_open`: nobody turned it down and it lies ahead of `now`."""

    start: datetime
    end: datetime | None
    by: Side
    evidence: tuple[Evidence, ...]
    still_open: bool


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A session that was agreed once. `replaced`: a new time was agreed in its place. `at`: when it was called off."""

    session: Interview
    at: datetime
    by: Side
    replaced: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """Words of a passage that tell where the arranging stands."""

    at: datetime
    by: Side
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Sessions:
    """Everything about times in a thread.

    `agreed` are the sessions that were not cancelled or replaced, in order of time. `called_off_last`: the latest
    cancellation after which no new time was agreed. `arranging`: the latest words that ask for or offer times and
    led to no agreement, `sought` the latest of them that are the company's. `confirmed`: the latest words that
    agreed or confirmed a session. `next_round`: the latest invitation to a further round, written after an agreed
    session had begun. `move_asked`: the owner's unanswered request to move an agreed session. `displaced`: who gave
    way to somebody else in an agreed session, and sits in none.
    """

    agreed: tuple[Interview, ...] = ()
    offered: tuple[Offered, ...] = ()
    called_off: tuple[CalledOff, ...] = ()
    called_off_last: Sign | None = None
    arranging: Sign | None = None
    sought: Sign | None = None
    confirmed: Sign | None = None
    next_round: Sign | None = None
    move_asked: Sign | None = None
    displaced: frozenset[str] = frozenset()

    @property
    def tells_of_others(self) -> bool:
        """Whether the thread tells of sessions that are not agreed: called off, put forward, or still to be found."""
        return bool(self.called_off or self.offered or self.arranging or self.next_round)
