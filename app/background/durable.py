"""The engine of the background work on DBOS; the one module that knows it.

What keeps it safe: a version that never changes by itself (another one would strand what waits), an executor id for
each process (a shared one would do work twice), adoption of what a dead process had begun (there is none in the free
edition), JSON of ids instead of pickles, and a file of its own in WAL mode, or the schema `dbos` in PostgreSQL.
"""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
import threading
import time
from collections.abc import Callable, Collection
from concurrent.futures import CancelledError, Future, wait
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import sqlalchemy as sa
from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, SetEnqueueOptions, SetWorkflowID
from dbos import error as problems

from app.background.engine_tables import BEATS, QUEUE, SLOW_QUEUE, begun, counts_at, engine_at
from app.background.port import Do, Job

VERSION = "1"  # raised on purpose only: what waits under another one is not done by this one
MOST_DEATHS = 2  # of processes that died at a job, before it waits
STALE_SECONDS = 60.0  # a process whose last sign of life is older is taken for dead
_KEPT = timedelta(days=2)  # what is done is forgotten after that; its id would be taken again

_logger = logging.getLogger("dbos")
_logger.addHandler(logging.NullHandler())  # or it writes to the terminal by itself
_logger.propagate = False

_at_work: list[DurableEngine] = []  # none or one: DBOS is one to a process


class Interrupted(BaseException):
    """The process stops in the middle of a job. No Exception, so that the job counts as begun and is adopted."""


@DBOS.workflow(name="job", max_recovery_attempts=MOST_DEATHS)
def _job(name: str, ids: list[str], attempt: int) -> None:
    _at_work[0].carry_out(Job(name, tuple(ids), attempt))


@DBOS.workflow(name="by_the_clock", max_recovery_attempts=MOST_DEATHS)
def _by_the_clock(_: datetime, name: str) -> None:
    _at_work[0].carry_out(Job(name))


class DurableEngine:
    """Implements `app.background.port.Engine`. Jobs run as coroutines on the event loop that called `start`, a few at
    a time; DBOS and its tables are worked in threads. One at a time in a process."""

    def __init__(
        self,
        url: str,
        *,
        executor_id: str,
        is_gone: Callable[[str], bool],
        at_once: int = 8,
        poll_seconds: float = 1.0,
        slow: Collection[str] = (),
    ) -> None:
        """`url` is an SQLAlchemy URL of a database for DBOS's own tables; `is_gone` tells of an executor id that its
        process has ended, as far as that is known here. `slow` are names of jobs that wait for strangers: they have
        as many places of their own, so that all others are never behind them."""
        self._url = sa.make_url(url)
        self._executor_id = executor_id
        self._is_gone = is_gone
        self._at_once = at_once
        self._poll_seconds = poll_seconds
        self._slow = frozenset(slow)
        self._do: Do | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: set[Future[None]] = set()
        self._lock = threading.Lock()
        self._stopping = False
        self._engine: sa.Engine | None = None

    async def start(self, do: Do) -> None:
        """Take work from now on, and first what processes left that are gone."""
        if _at_work:
            raise RuntimeError("another engine is at work in this process")
        self._do, self._loop, self._stopping = do, asyncio.get_running_loop(), False
        _at_work.append(self)
        try:
            await anyio.to_thread.run_sync(self._launch)
        except BaseException:
            _at_work.clear()
            raise

    async def stop(self, *, patience: float = 10.0) -> None:
        """Let what runs come to its end for so many seconds; what does not is left to be adopted."""
        self._stopping = True
        with self._lock:
            running = list(self._running)
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(partial(wait, running, timeout=patience))
            for future in running:
                future.cancel()
            await anyio.to_thread.run_sync(self._close)
        _at_work.clear()

    def carry_out(self, job: Job) -> None:
        """In a thread of DBOS's: the job on the event loop, to its end."""
        if self._stopping or self._loop is None or self._do is None:
            raise Interrupted
        # In a context of its own: within a workflow's, DBOS takes what a job that is done anew hands over for what it
        # handed over the first time, by its place alone, and a look that finds other threads would lose some.
        future = contextvars.Context().run(asyncio.run_coroutine_threadsafe, _awaited(self._do, job), self._loop)
        with self._lock:
            self._running.add(future)
        try:
            future.result()
        except CancelledError:
            raise Interrupted from None
        finally:
            with self._lock:
                self._running.discard(future)

    async def enqueue(self, job: Job) -> None:
        await anyio.to_thread.run_sync(self._enqueue, job, None)

    async def enqueue_later(self, job: Job, at: datetime) -> None:
        await anyio.to_thread.run_sync(self._enqueue, job, max(0.0, (at - datetime.now(UTC)).total_seconds()))

    async def move(self, job: Job, at: datetime) -> None:
        until = int(at.timestamp() * 1000)
        await anyio.to_thread.run_sync(lambda: DBOS.set_workflow_delay(job.id, delay_until_epoch_ms=until))

    async def cancel(self, job: Job) -> None:
        def work() -> None:
            with suppress(problems.DBOSException):
                DBOS.cancel_workflow(job.id)

        await anyio.to_thread.run_sync(work)

    async def is_open(self, job: Job) -> bool:
        def work() -> bool:
            found = DBOS.list_workflows(
                workflow_id_prefix=job.id,
                status=["ENQUEUED", "PENDING", "DELAYED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"],
                limit=1,
                load_input=False,
                load_output=False,
            )
            return bool(found)

        return await anyio.to_thread.run_sync(work)

    async def every(self, name: str, cron: str) -> None:
        schedule: Any = {
            "schedule_name": name,
            "workflow_fn": _by_the_clock,
            "schedule": cron,
            "context": name,
            "queue_name": QUEUE,
        }
        await anyio.to_thread.run_sync(DBOS.apply_schedules, [schedule])

    async def look_after(self) -> tuple[Job, ...]:
        """Say that this process lives, adopt what dead ones had begun, and give the jobs at which processes died too
        often: each time, until it is cancelled. To be called every `BEAT_SECONDS`."""
        return await anyio.to_thread.run_sync(self._look_after)

    async def forget_what_is_done(self) -> None:
        """Delete what came to its end days ago, since nobody else does."""
        await anyio.to_thread.run_sync(self._forget)

    async def is_new(self) -> bool:
        """Whether these tables never saw work: `has_begun` was never called. Jobs that were handed to other tables are
        not known here."""
        mark = begun(self._url)
        return await anyio.to_thread.run_sync(
            lambda: not sa.inspect(self._tables()).has_table(mark.name, schema=mark.schema)
        )

    async def has_begun(self) -> None:
        await anyio.to_thread.run_sync(lambda: begun(self._url).create(self._tables(), checkfirst=True))

    async def counts(self) -> dict[str, int]:
        """As `counts_at` gives it."""
        return await anyio.to_thread.run_sync(counts_at, self._url)

    def _launch(self) -> None:
        self._engine = engine_at(self._url)
        config: DBOSConfig = {
            "name": "afterword",
            "system_database_url": self._url.render_as_string(hide_password=False),
            "system_database_engine": self._engine,
            "application_version": VERSION,
            "executor_id": self._executor_id,
            "serializer": DBOSPortableJSONSerializer(),
            "log_level": "ERROR",
            "max_executor_threads": 2 * self._at_once + 8,
            "scheduler_polling_interval_sec": 5.0,
            # What wakes waiters for results; nobody waits for results here, and a connection is saved.
            "use_listen_notify": False,
        }
        DBOS(config=config)
        DBOS.launch()
        for queue in (QUEUE, SLOW_QUEUE):
            DBOS.register_queue(
                queue,
                worker_concurrency=self._at_once,
                polling_interval_sec=self._poll_seconds,
                on_conflict="always_update",
            )
        with self._engine.begin() as connection:
            BEATS.create(connection, checkfirst=True)
        self._look_after()

    def _close(self) -> None:
        DBOS.destroy(workflow_completion_timeout_sec=0)
        if self._engine is not None:
            with suppress(sa.exc.SQLAlchemyError), self._engine.begin() as connection:
                connection.execute(sa.delete(BEATS).where(BEATS.c.executor_id == self._executor_id))
            self._engine.dispose()

    def _enqueue(self, job: Job, delay: float | None) -> None:
        with SetWorkflowID(job.id), SetEnqueueOptions(delay_seconds=delay):
            queue = SLOW_QUEUE if job.name in self._slow else QUEUE
            DBOS.enqueue_workflow(queue, _job, job.name, list(job.ids), job.attempt)

    def _look_after(self) -> tuple[Job, ...]:
        engine, now = self._tables(), time.time()
        with engine.begin() as connection:
            mine = BEATS.c.executor_id == self._executor_id
            if not connection.execute(sa.update(BEATS).where(mine).values(beat_at=now)).rowcount:
                connection.execute(sa.insert(BEATS).values(executor_id=self._executor_id, beat_at=now))
            beats = {row.executor_id: row.beat_at for row in connection.execute(sa.select(BEATS))}
        pending = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        dead = {
            one.executor_id
            for one in pending
            if one.executor_id not in (None, self._executor_id)
            and (self._is_gone(one.executor_id or "") or beats.get(one.executor_id or "", 0.0) < now - STALE_SECONDS)
        }
        if dead:
            # The public resume_workflow forgets how often a process died at it, and two at once would run it twice.
            DBOS._recover_pending_workflows(sorted(one for one in dead if one))
        gone = [one for one in beats if one != self._executor_id and self._is_gone(one)]
        if gone:
            with engine.begin() as connection:
                connection.execute(sa.delete(BEATS).where(BEATS.c.executor_id.in_(gone)))
        return self._given_up()

    def _tables(self) -> sa.Engine:
        if self._engine is None:
            raise RuntimeError("the engine was not started")
        return self._engine

    def _given_up(self) -> tuple[Job, ...]:
        found = DBOS.list_workflows(status="MAX_RECOVERY_ATTEMPTS_EXCEEDED", name="job", load_output=False)
        return tuple(_told(one.input) for one in found)

    def _forget(self) -> None:
        before = (datetime.now(UTC) - _KEPT).isoformat()
        while True:
            done = DBOS.list_workflows(
                status=["SUCCESS", "ERROR", "CANCELLED"],
                completed_before=before,
                limit=1000,
                load_input=False,
                load_output=False,
            )
            if not done:
                return
            DBOS.delete_workflows([one.workflow_id for one in done])


async def _awaited(do: Do, job: Job) -> None:
    await do(job)


def _told(given: Any) -> Job:
    """A job from what DBOS kept as its input."""
    values = json.loads(given) if isinstance(given, str) else given
    name, ids, attempt = values["args"]
    return Job(str(name), tuple(map(str, ids)), int(attempt))
