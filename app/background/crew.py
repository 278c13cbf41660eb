"""All of a process's background work together: the engine, who does its jobs, and the rounds that find them."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import anyio

from app.background.foreman import Backoff, Foreman, where
from app.background.port import Do, Engine, Job
from app.background.rounds import Rounds
from app.background.work import Deliver, Handler, Work
from app.services.standing import StandingDesks
from app.store.due import Whose
from app.store.unit import Store

RENEW, CLEAN_UP = "renew", "clean_up"
_logger = logging.getLogger("afterword.background")


class LivingEngine(Engine, Protocol):
    """An engine with what it takes to run one in a process."""

    async def start(self, do: Do) -> None: ...

    async def stop(self, *, patience: float = 10.0) -> None: ...

    async def look_after(self) -> tuple[Job, ...]: ...

    async def forget_what_is_done(self) -> None: ...

    async def is_new(self) -> bool: ...

    async def has_begun(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between two rounds, between two looks after dead processes, and until what asks in vain is seen to."""

    rounds: float = 1.0
    look_after: float = 5.0
    stuck_after: float = 120.0  # a row that still asks is seen to anew


@dataclass(frozen=True, slots=True)
class Crew:
    """What one process needs to work in the background. `whose` says for which mailboxes, at each round anew."""

    store: Store
    desks: StandingDesks
    engine: LivingEngine
    deliver: Deliver
    whose: Callable[[], Whose]
    clock: Callable[[], datetime]
    backoff: Backoff = field(default_factory=Backoff)
    pace: Pace = field(default_factory=Pace)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[Rounds]:
        """Work goes on while inside. On leaving, what runs is let come to its end."""
        rounds = Rounds(self.store, self.engine, self.clock, self.whose, self.pace.stuck_after)
        foreman = Foreman(self.store, self.engine, self._handlers(rounds), self.clock, self.backoff)
        await self.engine.start(foreman.do)
        try:
            if await self.engine.is_new():
                await rounds.look_anew()
                await self.engine.has_begun()
            await self.engine.every(RENEW, "*/10 * * * *")
            await self.engine.every(CLEAN_UP, "17 3 * * *")
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(_again_and_again, rounds.go, self.pace.rounds)
                tasks.start_soon(_again_and_again, self._look_after(foreman), self.pace.look_after)
                yield rounds
                tasks.cancel_scope.cancel()
        finally:
            await self.engine.stop()

    def _handlers(self, rounds: Rounds) -> Mapping[str, Handler]:
        async def renew(_: Job) -> None:
            await rounds.look_after_watches()

        async def clean_up(_: Job) -> None:
            await rounds.clean_up()
            await self.engine.forget_what_is_done()

        work = Work(self.store, self.desks, self.engine, self.deliver, self.clock)
        return {**work.handlers, RENEW: renew, CLEAN_UP: clean_up}

    def _look_after(self, foreman: Foreman) -> Callable[[], Awaitable[None]]:
        async def once() -> None:
            for job in await self.engine.look_after():
                await foreman.died(job)
                await self.engine.cancel(job)

        return once


async def _again_and_again(work: Callable[[], Awaitable[object]], seconds: float) -> None:
    """What goes wrong once (the database is away) is tried again at the next turn."""
    while True:
        try:
            await work()
        except Exception as error:  # noqa: BLE001
            _logger.warning("a round failed: %s", where(error))
        await anyio.sleep(seconds)
