"""What the jobs do. Each is named by a string that stays as it is: jobs of an earlier version may wait under it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.background.port import Engine, Job
from app.services import due, following, scanning
from app.services.desk import Desk
from app.services.standing import StandingDesks
from app.store.unit import Rows, Store

LOOK, READ, TURN, SCAN, WATCH, DELIVER = "look", "read", "turn", "scan", "watch", "deliver"
Handler = Callable[[Job], Awaitable[None]]


class Deliver(Protocol):
    """Tells a webhook of an event, if the delivery is still as the `mark` says (`app.store.webhooks.mark_of`): else
    it was settled, put off or replayed since, and is asked for anew under another mark."""

    async def __call__(self, mailbox: Rows, delivery_id: str, *, mark: str, now: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class Work:
    """The jobs of one mailbox each; the first id is always the mailbox's."""

    store: Store
    desks: StandingDesks
    engine: Engine
    deliver: Deliver
    clock: Callable[[], datetime]
    _at_look: dict[str, bool] = field(default_factory=dict)  # whether that mailbox is to be looked at once more

    @property
    def handlers(self) -> Mapping[str, Handler]:
        return {
            LOOK: self._look,
            READ: self._read,
            TURN: self._turn,
            SCAN: self._scan,
            WATCH: self._watch,
            DELIVER: self._deliver,
        }

    async def _look(self, job: Job) -> None:
        """One look at a time into each mailbox, however often it was told of: a notice that comes during a look has it
        look once more. (Looks beside each other would find the same threads, each under its own cursor.)"""
        mailbox_id = job.ids[0]
        if mailbox_id in self._at_look:
            self._at_look[mailbox_id] = True
            return
        self._at_look[mailbox_id] = True
        try:
            while self._at_look[mailbox_id]:
                self._at_look[mailbox_id] = False
                await self._look_once(job)
        finally:
            del self._at_look[mailbox_id]

    async def _look_once(self, job: Job) -> None:
        """Threads that changed get a job each before the look counts: a process that dies in between looks again. Where
        another process's look counted first, there may be something after it."""
        desk, unasked = await self._desk(job), len(job.ids) > 2
        while desk is not None:
            found = await following.look(desk, unasked=unasked)
            if found is None:
                return
            for thread_id in found.thread_ids:
                await self.engine.enqueue(Job(READ, (job.ids[0], thread_id, found.cursor)))
            if await following.looked(desk.rows, found):
                return

    async def _read(self, job: Job) -> None:
        desk = await self._desk(job)
        if desk is not None:
            await following.read(desk, job.ids[1], now=self.clock())

    async def _turn(self, job: Job) -> None:
        desk = await self._desk(job)
        if desk is not None:
            await due.turn(desk, job.ids[1], datetime.fromisoformat(job.ids[2]), now=self.clock())

    async def _scan(self, job: Job) -> None:
        desk = await self._desk(job)
        if desk is not None:
            await scanning.go_on(desk, job.ids[1], now=self.clock())

    async def _watch(self, job: Job) -> None:
        desk = await self._desk(job)
        if desk is not None:
            await following.watch(desk)

    async def _deliver(self, job: Job) -> None:
        await self.deliver(self.store.of(job.ids[0]), job.ids[1], mark=job.ids[2], now=self.clock())

    async def _desk(self, job: Job) -> Desk | None:
        return await self.desks(job.ids[0])
