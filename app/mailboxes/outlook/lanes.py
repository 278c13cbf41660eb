"""What Graph allows one app in one mailbox: four calls at a time, and a pause where it asks for one (Microsoft Graph,
"Outlook service limits"). Shared by all requests of one user in this process, and by nobody else."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from weakref import WeakValueDictionary

import anyio

from app.domain.errors import Throttled
from app.mailboxes.upstream.calls import Call
from app.mailboxes.upstream.problems import Problem

AT_ONCE = 4


class Lane:
    """The way to one mailbox. `folders` remembers the ids of well-known folders, which never change; `shows_events`
    whether Graph lets a meeting's attendees be seen with the access that was given, `takes_batches` whether many calls
    may come in one, `takes_along` whether a reply is made with more than its comment."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._places = anyio.Semaphore(AT_ONCE)
        self._entrance = anyio.Lock()  # who takes several places takes them all before the next one comes
        self._paused_until = 0.0
        self.folders: dict[str, str] = {}
        self.shows_events = True
        self.takes_batches = True
        self.takes_along = True

    @asynccontextmanager
    async def through(self, call: Call) -> AsyncIterator[Problem | None]:
        """Wait for a place. Gives the problem that stands in the way where a pause was asked for. A batch takes all
        places: Outlook works on four of its calls at a time."""
        wanted = AT_ONCE if call.method.startswith("batch.") else 1
        taken = 0
        try:
            async with self._entrance:
                while taken < wanted:
                    await self._places.acquire()
                    taken += 1
            yield self._pause()
        finally:
            for _ in range(taken):
                self._places.release()

    def note(self, problem: Problem) -> None:
        """Remember the pause that an answer asked for."""
        if isinstance(problem.error, Throttled) and problem.wait is not None:
            self._paused_until = max(self._paused_until, self._clock() + problem.wait)

    def _pause(self) -> Problem | None:
        left = self._paused_until - self._clock()
        if left <= 0:
            return None
        until = datetime.now(UTC) + timedelta(seconds=left)
        error = Throttled("Outlook asks for a pause.", retry_at=until, kept="Nothing was changed.")
        return Problem(error, retry=True, wait=left)


class Lanes:
    """The lanes by mailbox; one that nobody uses any more is forgotten once `keep` newer ones are there."""

    def __init__(self, *, keep: int = 1000) -> None:
        self._lanes: WeakValueDictionary[str, Lane] = WeakValueDictionary()
        self._recent: dict[str, Lane] = {}
        self._keep = keep

    def of(self, mailbox: str) -> Lane:
        """The lane of that mailbox: `mailbox` names it for good, across users and tenants."""
        lane = self._lanes.get(mailbox)
        if lane is None:
            lane = self._lanes[mailbox] = Lane()
        self._recent.pop(mailbox, None)
        self._recent[mailbox] = lane
        while len(self._recent) > self._keep:
            self._recent.pop(next(iter(self._recent)))
        return lane
