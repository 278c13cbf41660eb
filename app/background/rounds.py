"""Rounds: look which rows ask for work, and hand it to the engine. Every process makes them; a job that two of them
find is done once, since both call it by the same id."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import anyio.to_thread

from app.background.port import Engine, Job
from app.background.work import DELIVER, LOOK, SCAN, TURN, WATCH
from app.store import call_windows, due, events, operator, readings, set_aside, watches
from app.store.due import Asked, Due, Whose
from app.store.unit import Store, Unit

RENEW_BEFORE = timedelta(hours=48)
LOOK_AT_LEAST_EVERY = timedelta(minutes=30)  # whatever the provider told or did not tell
EVENTS_KEPT = timedelta(days=30)
CLOSED_KEPT = timedelta(days=180)  # "a closed candidacy is purged after a set time"
AT_A_LOOK = 200  # of each kind
_REMEMBERED = 60_000  # ids of jobs handed over lately; the engine knows them all
_SEEN_TO = (LOOK, TURN, SCAN)  # jobs after which, done or set aside, their row asks no more
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class _Handed:
    """The job that was handed over last for a row, and when, by a clock that never jumps back."""

    job: Job
    at: float


@dataclass(frozen=True, slots=True)
class Rounds:
    """Looks at what asks for work and hands it over, for all mailboxes that are ours to do."""

    store: Store
    engine: Engine
    clock: Callable[[], datetime]
    whose: Callable[[], Whose]
    stuck_after: float = 120.0  # seconds
    _handed: OrderedDict[str, _Handed] = field(default_factory=OrderedDict)

    async def go(self) -> int:
        """Hand over what asks for work now; how much that was."""
        found, fresh = await anyio.to_thread.run_sync(self._look)
        await self._hand_again(found)
        handed = len(fresh)
        for job in fresh:
            await self.engine.enqueue(job)
            self._remember(job)
        for asked in found.again:
            handed += await self._again(asked)
        return handed

    async def _hand_again(self, found: Due) -> None:
        """A row that still asks though its job is long over: the job could not even be put off (the engine's tables
        were away), or the store is an older one than the engine knows. It goes to the engine under another name, the
        same in each process."""
        long_ago = time.monotonic() - self.stuck_after
        asked = [job for jobs in _jobs(found) for job in jobs if job.name in _SEEN_TO and job.id in self._handed]
        for job in [one for one in asked if self._handed[one.id].at < long_ago][:_AT_ONCE]:
            last = self._handed[job.id].job
            if not await self.engine.is_open(last):
                last = Job(job.name, (*job.ids, f"{time.time() // self.stuck_after:.0f}"))
                await self.engine.enqueue(last)
            self._handed[job.id] = _Handed(last, time.monotonic())

    def _look(self) -> tuple[Due, list[Job]]:
        """What is due, and the jobs of it that were not handed over yet. Rows whose jobs wait for another try stay
        due for hours: where they alone fill a look, it looks further, or those behind them would wait as long."""
        most = AT_A_LOOK
        while True:
            found = due.due(self.store.engine, self.whose(), self.clock(), most=most)
            kinds = [[job for job in jobs if job.id not in self._handed] for jobs in _jobs(found)]
            blocked = any(len(jobs) == most and not new for jobs, new in zip(_jobs(found), kinds, strict=True))
            if not blocked or most >= _REMEMBERED:
                return found, [job for jobs in kinds for job in jobs]
            most *= 4

    async def look_after_watches(self) -> None:
        """Renew watches that end soon, and look at mailboxes of which nothing was heard for long."""
        now = self.clock()
        for mailbox_id in await anyio.to_thread.run_sync(
            due.watches_that_end_before, self.store.engine, self.whose(), now + RENEW_BEFORE
        ):
            await self.engine.enqueue(Job(WATCH, (mailbox_id, f"{now:%Y-%m-%dT%H:%M}")))
        for mailbox_id in await anyio.to_thread.run_sync(
            due.not_looked_at_since, self.store.engine, self.whose(), now - LOOK_AT_LEAST_EVERY
        ):
            await self.engine.enqueue(Job(LOOK, (mailbox_id, "0", f"{now:%Y-%m-%dT%H:%M}")))

    async def look_anew(self) -> None:
        """The engine knows of no job: it is a new one, or its tables were lost. Threads that were found to have
        changed and not read yet are looked for again, as after a gap."""
        for mailbox_id in await anyio.to_thread.run_sync(due.all_watched, self.store.engine):
            await self.store.of(mailbox_id).write(watches.miss)

    async def clean_up(self) -> None:
        """Forget events of a month ago, candidacies that were closed half a year ago with all that hangs on them, and
        what was counted for the rate limit and kept for repeated requests. That is promised to every user: also to
        those whose mailbox is not followed, is paused, or waits for consent."""
        happened, closed = self.clock() - EVENTS_KEPT, self.clock() - CLOSED_KEPT

        def work(unit: Unit) -> None:
            events.forget_before(unit, happened)
            readings.purge_closed(unit, closed)

        find = partial(due.with_old, self.store.engine, closed_before=closed, happened_before=happened)
        for mailbox_id in await anyio.to_thread.run_sync(find):
            await self.store.of(mailbox_id).write(work)
        await anyio.to_thread.run_sync(call_windows.forget_over, self.store.engine)
        await anyio.to_thread.run_sync(operator.forget_answers, self.store, self.clock())

    async def _again(self, asked: Asked) -> int:
        """A job that was set aside goes to the engine under its next number, and then leaves the rows."""
        rows = self.store.of(asked.mailbox_id)
        kept = next((one for one in await rows.read(set_aside.every) if one.id == asked.of), None)
        if kept is None:
            return 0
        if kept.name != LOOK:
            await self.engine.enqueue(Job(kept.name, kept.ids, kept.attempts).again())

        def work(unit: Unit) -> None:
            set_aside.remove(unit, kept.id)
            if kept.name == LOOK:
                watches.tell(unit)  # which asks for a look, from where the last one ended

        await rows.write(work)
        return 1

    def _remember(self, job: Job) -> None:
        self._handed[job.id] = _Handed(job, time.monotonic())
        while len(self._handed) > _REMEMBERED:
            self._handed.popitem(last=False)


def _jobs(found: Due) -> list[list[Job]]:
    """By kind."""
    return [
        [Job(LOOK, (one.mailbox_id, one.mark)) for one in found.looks],
        [Job(TURN, (one.mailbox_id, one.of, one.mark)) for one in found.timers],
        [Job(SCAN, (one.mailbox_id, one.of, one.mark)) for one in found.scans],
        [Job(DELIVER, (one.mailbox_id, one.of, one.mark)) for one in found.deliveries],
    ]
