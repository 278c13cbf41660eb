"""The engine on DBOS, on real SQLite and PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
import pytest
import sqlalchemy as sa

from app.background.durable import DurableEngine
from app.background.engine_tables import Queue, queues_at
from app.background.port import Job
from tests.support.limits import LONG

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'work.sqlite3'}"
    made: str = request.getfixturevalue("postgres_url")
    return made


class Done:
    """Jobs that were done, in order."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self._news = anyio.Event()

    async def __call__(self, job: Job) -> None:
        self.jobs.append(job)
        self._news.set()
        self._news = anyio.Event()

    async def until(self, holds: Callable[[list[Job]], bool]) -> None:
        with anyio.fail_after(LONG):
            while not holds(self.jobs):
                await self._news.wait()


@asynccontextmanager
async def at_work(
    url: str, done: Done, executor_id: str = "one", gone: tuple[str, ...] = ()
) -> AsyncIterator[DurableEngine]:
    engine = DurableEngine(url, executor_id=executor_id, is_gone=lambda one: one in gone, poll_seconds=0.05)
    await engine.start(done)
    try:
        yield engine
    finally:
        await engine.stop(patience=1)


async def test_a_job_is_done_once_however_often_it_is_asked_for(url: str) -> None:
    done = Done()
    async with at_work(url, done) as engine:
        for _ in range(3):
            await engine.enqueue(Job("read", ("mailbox", "a thread <with> odd:signs")))
        await done.until(bool)
        await engine.enqueue(Job("read", ("mailbox", "a thread <with> odd:signs")))
        await engine.enqueue(Job("read", ("mailbox", "another")))
        await done.until(lambda jobs: len(jobs) == 2)
        assert {job.ids[1] for job in done.jobs} == {"a thread <with> odd:signs", "another"}


async def test_a_delayed_job_waits_for_its_time_and_can_be_moved_or_cancelled(url: str) -> None:
    done, now = Done(), datetime.now(UTC)
    soon, later, never = (Job("turn", (name,)) for name in ("soon", "later", "never"))
    async with at_work(url, done) as engine:
        for job in (soon, later, never):
            await engine.enqueue_later(job, now + timedelta(days=90))
        await engine.cancel(never)
        await engine.move(soon, now + timedelta(seconds=1))
        await engine.cancel(Job("turn", ("unknown",)))
        await done.until(bool)
        assert datetime.now(UTC) >= now + timedelta(seconds=1)
        assert done.jobs == [soon]
        assert (await engine.counts())["delayed"] == 1
        assert queues_at(url, now=now) == (Queue("work"), Queue("deliver")), "what is put off does not wait for a place"


async def test_what_a_dead_process_had_begun_is_done_by_the_next(url: str) -> None:
    begun = anyio.Event()

    class Stuck(Done):
        async def __call__(self, job: Job) -> None:
            begun.set()
            await anyio.sleep_forever()

    done = Done()
    async with at_work(url, Stuck(), executor_id="dead") as engine:
        await engine.enqueue(Job("read", ("m", "t")))
        with anyio.fail_after(LONG):
            await begun.wait()
    async with at_work(url, done, executor_id="next", gone=("dead",)):
        await done.until(bool)
    assert done.jobs == [Job("read", ("m", "t"))]


async def test_what_a_job_that_is_done_anew_hands_over_is_all_done_though_it_differs(url: str) -> None:
    """A look that a kill cut short finds other threads the next time, in other places: none may be lost."""
    begun = anyio.Event()
    found = {"dead": ("a", "b"), "next": ("c", "a", "d")}

    class Looks(Done):
        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name
            self.engine: DurableEngine | None = None

        async def __call__(self, job: Job) -> None:
            if job.name == "look" and self.engine is not None:
                for thread in found[self.name]:
                    await self.engine.enqueue_later(Job("read", ("m", thread)), datetime.now(UTC) + timedelta(days=1))
            if self.name == "dead":
                begun.set()
                await anyio.sleep_forever()
            await super().__call__(job)

    first, second = Looks("dead"), Looks("next")
    async with at_work(url, first, executor_id="dead") as first.engine:
        await first.engine.enqueue(Job("look", ("m", "1")))
        with anyio.fail_after(LONG):
            await begun.wait()
    engine = DurableEngine(url, executor_id="next", is_gone=lambda one: one == "dead", poll_seconds=0.05)
    second.engine = engine  # before it starts: it adopts the look at once
    await engine.start(second)
    try:
        await second.until(bool)
        for thread in "abcd":
            assert await engine.is_open(Job("read", ("m", thread))), f"thread {thread} is lost"
    finally:
        await engine.stop(patience=1)


async def test_what_another_living_process_has_begun_is_left_to_it(url: str) -> None:
    begun = anyio.Event()

    class Stuck(Done):
        async def __call__(self, job: Job) -> None:
            begun.set()
            await anyio.sleep_forever()

    done = Done()
    async with at_work(url, Stuck(), executor_id="slow") as engine:
        await engine.enqueue(Job("read", ("m", "t")))
        with anyio.fail_after(LONG):
            await begun.wait()
    # Its beat is fresh, and nobody knows that process to be dead.
    _beat(url, "slow")
    async with at_work(url, done, executor_id="other") as engine:
        await engine.look_after()
        await anyio.sleep(0.5)
        assert done.jobs == []


async def test_a_job_at_which_processes_die_again_and_again_is_given_up_and_told_until_cancelled(url: str) -> None:
    begun = anyio.Event()

    class Deadly(Done):
        async def __call__(self, job: Job) -> None:
            begun.set()
            await anyio.sleep_forever()

    job = Job("read", ("m", "a thread " + "x" * 200))
    async with at_work(url, Deadly(), executor_id="dead") as engine:
        await engine.enqueue(job)
        with anyio.fail_after(LONG):
            await begun.wait()
    _died_often(url)
    done = Done()
    told: list[Job] = []
    async with at_work(url, done, executor_id="next", gone=("dead",)) as engine:
        with anyio.fail_after(LONG):
            while not told:
                await anyio.sleep(0.1)
                told += await engine.look_after()
        assert told == [job]
        assert await engine.look_after() == (job,)
        await engine.cancel(job)
        assert await engine.look_after() == ()
        assert await engine.counts() == {}
    assert done.jobs == []


async def test_a_job_is_open_until_it_and_its_later_attempts_are_over(url: str) -> None:
    done = Done()
    job = Job("read", ("m", "t"))
    async with at_work(url, done) as engine:
        assert not await engine.is_open(job)
        await engine.enqueue_later(job.again(), datetime.now(UTC) + timedelta(hours=1))
        assert await engine.is_open(job)
        await engine.cancel(job.again())
        assert not await engine.is_open(job)


async def test_an_engine_is_new_until_it_has_begun(url: str) -> None:
    async with at_work(url, Done()) as engine:
        assert await engine.is_new()
        await engine.has_begun()
        assert not await engine.is_new()
    async with at_work(url, Done(), executor_id="next") as engine:
        assert not await engine.is_new()


async def test_jobs_that_wait_for_strangers_never_stand_before_the_others(url: str) -> None:
    class Strangers(Done):
        async def __call__(self, job: Job) -> None:
            if job.name == "deliver":
                await anyio.sleep_forever()
            await super().__call__(job)

    done = Strangers()
    engine = DurableEngine(
        url, executor_id="one", is_gone=lambda _: False, at_once=2, poll_seconds=0.05, slow=("deliver",)
    )
    await engine.start(done)
    try:
        for number in range(6):
            await engine.enqueue(Job("deliver", ("m", str(number))))
        await engine.enqueue(Job("read", ("m", "t")))
        await done.until(bool)
    finally:
        await engine.stop(patience=0)
    assert done.jobs == [Job("read", ("m", "t"))]


async def test_what_is_to_be_done_by_the_clock_is_done(url: str) -> None:
    done = Done()
    async with at_work(url, done) as engine:
        await engine.every("renew", "* * * * * *")  # the library's own form with seconds, so that the test is short
        await done.until(lambda jobs: len(jobs) >= 2)
    assert set(done.jobs) == {Job("renew")}


async def test_what_is_done_is_forgotten_after_days(url: str) -> None:
    done = Done()
    async with at_work(url, done) as engine:
        await engine.enqueue(Job("read", ("m", "t")))
        await done.until(bool)
        await engine.forget_what_is_done()
        await engine.enqueue(Job("read", ("m", "t")))
        _done_long_ago(url)
        await engine.forget_what_is_done()
        await engine.enqueue(Job("read", ("m", "t")))
        await done.until(lambda jobs: len(jobs) == 2)


def _died_often(url: str) -> None:
    _change(url, "recovery_attempts = 99")


def _done_long_ago(url: str) -> None:
    _change(url, "completed_at = 1000, updated_at = 1000, created_at = 1000, status = 'SUCCESS'")


def _change(url: str, values: str) -> None:
    """In the engine's own table, as only time and bad luck do."""
    engine = sa.create_engine(url)
    schema = "" if url.startswith("sqlite") else "dbos."
    with engine.begin() as connection:
        connection.execute(sa.text(f"UPDATE {schema}workflow_status SET {values}"))
    engine.dispose()


def _beat(url: str, executor_id: str) -> None:
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        statement = sa.text("INSERT INTO afterword_workers (executor_id, beat_at) VALUES (:id, :at)")
        connection.execute(statement, {"id": executor_id, "at": time.time()})
    engine.dispose()
