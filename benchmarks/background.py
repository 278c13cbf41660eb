"""The work that goes on by itself: 100,000 timers (memory, start, accuracy) and 10,000 pushes through two workers.

On SQLite in a temporary folder, or on the PostgreSQL that AFTERWORD_BENCH_DATABASE_URL names (an empty database).
AFTERWORD_BENCH_TIMERS and AFTERWORD_BENCH_PUSHES change the numbers."""

from __future__ import annotations

import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
from rich.console import Console
from rich.table import Table as Shown
from sqlalchemy import insert

from app.background.crew import Crew, Pace
from app.background.durable import DurableEngine
from app.domain.errors import NotFound
from app.domain.mail import Mailbox as Owner
from app.mailboxes.local import LocalMailbox
from app.mailboxes.protocol import Changes
from app.services import following
from app.services.claims import holder, is_gone
from app.services.desk import Desk
from app.store import watches
from app.store.due import Whose
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.tables import MailboxRow
from app.store.unit import Rows, Store
from app.store.work_tables import TimerRow
from tests.support import stand_ins

MAILBOXES = 100
DUE = 1_000
OWNER = Owner("Alex", "alex@mail.example", "Europe/London")


@dataclass(frozen=True, slots=True)
class Place:
    store_url: str
    work_url: str
    folder: Path


class Quiet(LocalMailbox):
    """A mailbox in which nothing changes but the place."""

    async def changes_since(self, cursor: str) -> Changes:  # noqa: ARG002
        return Changes((), str(time.time_ns()))


def run(console: Console) -> None:
    timers = int(os.environ.get("AFTERWORD_BENCH_TIMERS", "100000"))
    pushes = int(os.environ.get("AFTERWORD_BENCH_PUSHES", "10000"))
    given = os.environ.get("AFTERWORD_BENCH_DATABASE_URL", "")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        urls = [given or f"sqlite:///{folder / one}" for one in ("store.sqlite3", "work.sqlite3")]
        place = Place(urls[0], urls[1], folder)
        shown = Shown(title="Work that goes on by itself", title_justify="left")
        shown.add_column("what")
        shown.add_column("figure", justify="right")
        for what, figure in [*_of_timers(place, timers), *_of_pushes(place, pushes)]:
            shown.add_row(what, figure)
        console.print(shown)


def _of_timers(place: Place, count: int) -> list[tuple[str, str]]:
    store = Store(make_engine(place.store_url))
    migrate(store.engine)
    ids = [store.register("bench", f"mailbox {number}", OWNER) for number in range(MAILBOXES)]
    for one in ids:
        store.of(one).run(watches.begin, writes=True)
        store.of(one).run(watches.leave, writes=True)
    before, began = _memory(), time.perf_counter()
    far = datetime.now(UTC) + timedelta(days=60)
    with store.engine.begin() as connection:
        for start in range(0, count, 5_000):
            rows = [
                {"id": f"{n:032x}", "mailbox_id": ids[n % MAILBOXES], "thread_id": f"t{n}", "at": far}
                for n in range(start, min(start + 5_000, count))
            ]
            connection.execute(insert(TimerRow), rows)
    written = time.perf_counter() - began
    late, started, grown = anyio.run(_go_off, place, store, ids)
    store.engine.dispose()
    return [
        (f"{count:,} timers 60 days ahead: written", f"{written:.1f} s"),
        ("memory of the process for them", f"{grown - before:+.1f} MB with the engine"),
        ("start of the engine beside them", f"{started:.2f} s"),
        (f"{DUE:,} timers of one instant: begun late, median", f"{statistics.median(late):.1f} s"),
        ("the last of them", f"{max(late):.1f} s"),
    ]


async def _go_off(place: Place, store: Store, ids: Sequence[str]) -> tuple[list[float], float, float]:
    """Seconds by which each was late, seconds to start, megabytes then."""
    late: list[float] = []
    at = datetime.now(UTC) + timedelta(days=3650)

    async def desks(_: str) -> Desk | None:
        if datetime.now(UTC) >= at:
            late.append((datetime.now(UTC) - at).total_seconds())
        raise NotFound("There is no such mailbox.")

    began = time.perf_counter()
    async with _crew(place, store, desks).at_work():
        started = time.perf_counter() - began
        at = datetime.now(UTC) + timedelta(seconds=3)
        with store.engine.begin() as connection:
            rows = [
                {"id": f"d{n:031x}", "mailbox_id": ids[n % MAILBOXES], "thread_id": f"d{n}", "at": at}
                for n in range(DUE)
            ]
            connection.execute(insert(TimerRow), rows)
        grown = _memory()
        with anyio.move_on_after(120):
            while len(late) < DUE:  # noqa: ASYNC110
                await anyio.sleep(0.05)
    return late, started, grown


def _of_pushes(place: Place, count: int) -> list[tuple[str, str]]:
    store = Store(make_engine(place.store_url))
    with store.engine.begin() as connection:
        ids = list(connection.execute(MailboxRow.__table__.select()).scalars())  # type: ignore[attr-defined]
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_work, args=(place,), daemon=True) for _ in range(2)]
    for worker in workers:
        worker.start()
    while len(list(place.folder.glob("ready-*"))) < len(workers):
        time.sleep(0.05)
    began = time.perf_counter()
    anyio.run(_push, [store.of(one) for one in ids], count)
    taken = time.perf_counter() - began
    while any(_behind(store.of(one)) for one in ids):
        time.sleep(0.05)
    through = time.perf_counter() - began
    for worker in workers:
        worker.kill()
        worker.join()
    store.engine.dispose()
    return [
        (f"{count:,} pushes to {len(ids)} mailboxes: taken", f"{count / taken:,.0f} a second"),
        ("all looked at by two workers after", f"{through:.1f} s"),
    ]


async def _push(mailboxes: Sequence[Rows], count: int) -> None:
    limit = anyio.CapacityLimiter(8)

    async def one(rows: Rows) -> None:
        async with limit:
            await following.tell(rows)

    async with anyio.create_task_group() as tasks:
        for number in range(count):
            tasks.start_soon(one, mailboxes[number % len(mailboxes)])


def _behind(rows: Rows) -> bool:
    watching = rows.run(watches.find)
    return watching is not None and watching.told > watching.seen


def _work(place: Place) -> None:
    anyio.run(_until_killed, place)


async def _until_killed(place: Place) -> None:
    store = Store(make_engine(place.store_url))

    async def desks(mailbox_id: str) -> Desk | None:
        mailbox = Quiet(place.folder, OWNER, stand_ins.parse)
        return Desk(mailbox, store.of(mailbox_id), stand_ins.parts())

    async with _crew(place, store, desks).at_work():
        (place.folder / f"ready-{os.getpid()}").touch()
        await anyio.sleep_forever()


def _crew(place: Place, store: Store, desks: Callable[..., object]) -> Crew:
    engine = DurableEngine(place.work_url, executor_id=holder(), is_gone=is_gone)
    crew = Crew(
        store=store,
        desks=desks,  # type: ignore[arg-type]
        engine=engine,
        deliver=_nobody,
        whose=lambda: Whose(providers=("bench",)),
        clock=lambda: datetime.now(UTC),
    )
    return replace(crew, pace=Pace())


async def _nobody(mailbox: Rows, delivery_id: str, *, mark: str, now: datetime) -> None:
    """There are no webhooks here."""


def _memory() -> float:
    """Megabytes that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
