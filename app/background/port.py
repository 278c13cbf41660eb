"""What the background work asks of an engine: five verbs. Which engine answers is known to one module."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

LONGEST_ID = 100


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do: the name of the work, and the ids of what to do it to. Ids alone: what is in the mail, and
    tokens, never get into an engine's tables. `attempt` counts from 1."""

    name: str
    ids: tuple[str, ...] = ()
    attempt: int = 1

    @property
    def id(self) -> str:
        """The same for the same job, at most 120 characters."""
        told = ":".join((self.name, *self.ids))
        if len(told) > LONGEST_ID:
            told = f"{self.name}:{hashlib.sha256(told.encode()).hexdigest()}"
        return told if self.attempt == 1 else f"{told}#{self.attempt}"

    def again(self) -> Job:
        """The next attempt at it."""
        return replace(self, attempt=self.attempt + 1)


Do = Callable[[Job], Awaitable[None]]


class Engine(Protocol):
    """Every job is done at least once, whatever process dies meanwhile; so a job is something that does no harm done
    twice. A job of an id that was taken before is not done again. `at` is aware."""

    async def enqueue(self, job: Job) -> None:
        """Do it as soon as somebody is free."""

    async def enqueue_later(self, job: Job, at: datetime) -> None:
        """Do it then, or as soon after as somebody is free."""

    async def move(self, job: Job, at: datetime) -> None:
        """Do one that waits for its time at another time. One that began, or that nobody knows, stays as it is."""

    async def cancel(self, job: Job) -> None:
        """Do not do it, if it has not begun. What is not known needs no cancelling."""

    async def is_open(self, job: Job) -> bool:
        """Whether it, or a later attempt at it, still waits or runs."""

    async def every(self, name: str, cron: str) -> None:
        """Do the job of that name by the clock (five fields, UTC), once among all processes."""
