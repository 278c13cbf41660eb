"""What must not get lost, and what must not pile up: looks beside each other, jobs at which processes died, and an
engine whose tables are gone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import anyio
import pytest

from app.background.crew import Crew, Pace
from app.background.foreman import DIED
from app.background.port import Job
from app.domain.events import EventType
from app.mailboxes.protocol import Changes
from app.services import following
from app.store import set_aside, watches
from app.store.due import Whose
from app.store.set_aside import Reason
from tests.support.background import Site
from tests.support.desks import receive
from tests.support.interview_thread import THREAD, invite, later

pytestmark = pytest.mark.anyio


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """Followed from the start, with an empty mailbox."""
    made = Site(tmp_path)
    await following.begin(made.desk.rows, scan=False)
    await made.work()
    yield made
    made.store.engine.dispose()


class Slow:
    """The site's mailbox, whose answers come when `free` says so; `asked` counts."""

    def __init__(self, site: Site) -> None:
        self._inner = site.desk.mailbox
        self.free = anyio.Event()
        self.asked = 0
        site.desk = replace(site.desk, mailbox=self)  # type: ignore[arg-type]

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    async def changes_since(self, cursor: str) -> Changes:
        self.asked += 1
        await self.free.wait()
        return await self._inner.changes_since(cursor)  # type: ignore[attr-defined, no-any-return]


async def looks(site: Site, count: int) -> list[Job]:
    """So many looks that were asked for one after the other."""
    found = []
    for _ in range(count):
        await following.tell(site.desk.rows)
        await site.rounds.go()
        found.append(site.engine.waiting.pop())
    return found


async def test_looks_into_a_mailbox_take_turns_and_none_finds_what_another_found(site: Site) -> None:
    mailbox = Slow(site)
    receive(site.folder, invite())
    async with anyio.create_task_group() as tasks:
        for job in await looks(site, 10):
            tasks.start_soon(site.foreman.do, job)
        await anyio.sleep(0.05)
        mailbox.free.set()
    assert mailbox.asked == 1
    assert [job.name for job in site.engine.waiting] == ["read"]


async def test_what_comes_during_a_look_is_found_by_another(site: Site) -> None:
    mailbox = Slow(site)
    (first,) = await looks(site, 1)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(site.foreman.do, first)
        while not mailbox.asked:  # noqa: ASYNC110
            await anyio.sleep(0.01)
        (second,) = await looks(site, 1)
        await site.foreman.do(second)
        receive(site.folder, invite())
        mailbox.free.set()
    assert mailbox.asked == 2
    await site.work()
    assert (await site.types())[0] == "reading.changed"


async def test_a_look_that_another_process_overtook_looks_again(site: Site) -> None:
    mailbox = Slow(site)
    (job,) = await looks(site, 1)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(site.foreman.do, job)
        while not mailbox.asked:  # noqa: ASYNC110
            await anyio.sleep(0.01)
        watching = await site.desk.rows.read(watches.find)
        assert watching is not None
        elsewhere = following.Look(watching.cursor, watching.cursor + "0", watching.seen)
        assert await following.looked(site.desk.rows, elsewhere)
        mailbox.free.set()
    assert mailbox.asked == 2
    after = await site.desk.rows.read(watches.find)
    assert after is not None
    assert after.told == after.seen


async def test_a_job_at_which_processes_died_is_tried_again_after_growing_pauses_and_then_set_aside(site: Site) -> None:
    job = Job("read", (site.mailbox_id, THREAD, "again"))
    await site.foreman.died(job)
    await site.foreman.died(job)  # told by two processes
    assert [one.id for one, _ in site.engine.later.values()] == [job.again().id]
    assert await site.desk.rows.read(set_aside.every) == ()
    await site.foreman.died(job.again().again())
    (kept,) = await site.desk.rows.read(set_aside.every)
    assert (kept.name, kept.reason, kept.why, kept.attempts) == ("read", Reason.FAILED, DIED, 3)


async def test_an_engine_whose_tables_are_gone_finds_again_what_it_had_to_do(site: Site) -> None:
    receive(site.folder, invite())
    await following.tell(site.desk.rows)
    await site.work()
    receive(site.folder, later(20, "Stage: rejected\n"))
    await following.tell(site.desk.rows)
    await site.rounds.go()
    await site.foreman.do(site.engine.waiting.pop())
    assert [job.name for job in site.engine.waiting] == ["read"]
    site.engine.waiting.clear()
    assert await site.work() == []
    await at_work(site)
    stages = [event.data["stage"] for event in await site.told() if event.type is EventType.READING_CHANGED]
    assert stages == ["interviewed", "rejected"]
    watching = await site.desk.rows.read(watches.find)
    assert watching is not None
    assert not watching.missed


@pytest.mark.parametrize("kind", ["look", "turn"])
async def test_a_row_that_still_asks_though_its_job_is_over_is_seen_to_anew(site: Site, kind: str) -> None:
    """As when neither the job nor its next attempt could be written into the engine's tables."""
    impatient = replace(site.rounds, stuck_after=0.001)
    receive(site.folder, invite())
    await following.tell(site.desk.rows)
    if kind == "turn":
        while not any(job.name == "turn" for job in site.engine.waiting):
            await impatient.go()
            for job in [one for one in site.engine.waiting if one.name != "turn"]:
                site.engine.waiting.remove(job)
                await site.foreman.do(job)
    else:
        await impatient.go()
    (lost,) = site.engine.waiting
    assert lost.name == kind
    await impatient.go()
    assert site.engine.waiting == [lost], "while it waits, nobody is impatient"
    site.engine.waiting.clear()
    await impatient.go()
    (again,) = site.engine.waiting
    assert again.ids[: len(lost.ids)] == lost.ids
    await site.work()
    types = await site.types()
    assert types[:2] == ["reading.changed", "candidacy.changed"]
    assert types.count("follow_up.due") == 3


async def test_an_engine_that_knows_its_work_looks_for_nothing_anew(site: Site) -> None:
    await site.engine.has_begun()
    before = await site.desk.rows.read(watches.find)
    await at_work(site)
    assert await site.desk.rows.read(watches.find) == before


async def at_work(site: Site) -> None:
    """A process starts, and does what there is to do."""
    crew = Crew(
        store=site.store,
        desks=site._desk,
        engine=site.engine,
        deliver=site.deliver,
        whose=lambda: Whose(mailbox_ids=(site.mailbox_id,)),
        clock=lambda: site.now,
        pace=Pace(rounds=60, look_after=60),
    )
    async with crew.at_work():
        await site.work()


async def test_a_look_that_was_set_aside_goes_on_when_asked_for(site: Site) -> None:
    (job,) = await looks(site, 1)
    await site.foreman.set_aside(job, "why")
    receive(site.folder, invite())
    assert await site.work() == []
    await site.desk.rows.write(lambda unit: set_aside.ask_again(unit, Reason.FAILED))
    await site.wait(timedelta(0))
    assert (await site.types())[:2] == ["reading.changed", "candidacy.changed"]
