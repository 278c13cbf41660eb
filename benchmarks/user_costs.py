"""What one user costs: processor time of the application and of PostgreSQL for each thing that happens, and the rows
and bytes that stay. Each user has a mailbox of their own with the demo's eight threads.

The figures are kept in `benchmarks/data/user_costs.json`; `benchmarks.scale` reckons with them."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from sqlalchemy import Engine, text

from app.background.durable import DurableEngine
from app.background.port import Job
from app.demo import mailbox as demo
from app.mailboxes.local import LocalMailbox
from app.main import pure_parts
from app.reading import parse_message
from app.services import drafts, threads
from app.services.desk import Desk
from app.store import grants
from app.store.columns import Table as Rows
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Store
from tests.support.postgres import Postgres, running_postgres

USERS, JOBS = 12, 300
FIGURES = Path(__file__).parent / "data" / "user_costs.json"
_TICKS = os.sysconf("SC_CLK_TCK")
Figures = dict[str, float]


def run(console: Console) -> None:
    with tempfile.TemporaryDirectory() as folder, running_postgres() as server:
        figures = asyncio.run(_measured(Path(folder), server))
    told = {"day": datetime.now(UTC).date().isoformat(), "python": platform.python_version(), "cores": os.cpu_count()}
    FIGURES.write_text(
        json.dumps({**told, "figures": {name: round(value, 3) for name, value in figures.items()}}, indent=1) + "\n"
    )
    table = Table("what one user costs, on PostgreSQL", "figure")
    for name, value in figures.items():
        table.add_row(name.replace("_", " "), f"{value:.2f}")
    console.print(table)


async def _measured(folder: Path, server: Postgres) -> Figures:
    engine = make_engine(server.create("users"))
    migrate(engine)
    meter = Meter(server)
    await _users(folder, Store(engine), meter, "first")  # fills the first page of each table and index
    rows, size = _rows(engine), _size(engine)
    figures = await _users(folder, Store(engine), meter, "second")
    figures |= {"rows": (_rows(engine) - rows) / USERS, "bytes": (_size(engine) - size) / USERS}
    engine.dispose()
    return figures | await _jobs(server.create("work"), meter)


@dataclass
class Meter:
    """Seconds of processor time of this process and of PostgreSQL's processes."""

    server: Postgres
    own: float = 0.0
    database: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        own, database = time.process_time(), self._postgres()
        yield
        self.own += time.process_time() - own
        self.database += self._postgres() - database

    def per(self, count: int) -> tuple[float, float]:
        """Milliseconds for each of so many; counting begins anew."""
        told = self.own / count * 1000, self.database / count * 1000
        self.own = self.database = 0.0
        return told

    def _postgres(self) -> float:
        """Its postmaster with the processes that have ended, and those that run (proc(5), stat)."""
        total = 0.0
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                values = path.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(path.parent.name) == self.server.pid:
                total += sum(map(int, values[11:15]))
            elif int(values[1]) == self.server.pid:
                total += sum(map(int, values[11:13]))
        return total / _TICKS


async def _users(folder: Path, store: Store, meter: Meter, batch: str) -> Figures:
    now, parts, figures = datetime.now(UTC), pure_parts(), Figures()
    desks = []
    for number in range(USERS):
        place = folder / batch / str(number)
        made = demo.prepare(place, store, now=now, zone="Europe/London")
        rows = store.of(store.register("gmail", f"https://accounts.google.com {batch}-{number}", made.owner))
        rows.run(lambda unit: grants.put(unit, ["read"], 1, b"x" * 250), writes=True)
        desks.append(Desk(LocalMailbox(made.root, made.owner, parse_message, None), rows, parts))
    names = [[row.summary.id for row in await threads.listing(desk)] for desk in desks]
    pairs = [(desk, thread) for desk, mine in zip(desks, names, strict=True) for thread in mine]

    async def each(name: str, work: Callable[[Desk, str], object], of: list[tuple[Desk, str]]) -> None:
        with meter.running():
            for desk, thread in of:
                await work(desk, thread)  # type: ignore[misc]
        figures[f"{name}_ms"], figures[f"{name}_database_ms"] = meter.per(len(of))

    await each("open_new", lambda desk, thread: threads.open_thread(desk, thread, now=now), pairs)
    await each("open_known", lambda desk, thread: threads.open_thread(desk, thread, now=now), pairs)
    written = 0
    with meter.running():
        for desk, thread in pairs:
            written += len((await drafts.write_all(desk, thread, now=now)).drafts)
    figures["drafts"] = written / USERS
    figures["draft_ms"], figures["draft_database_ms"] = meter.per(max(written, 1))
    return figures


async def _jobs(url: str, meter: Meter) -> Figures:
    """Jobs that do nothing: what the engine itself costs."""
    left, all_done = JOBS, asyncio.Event()

    async def do(_: Job) -> None:
        nonlocal left
        left -= 1
        if not left:
            all_done.set()

    engine = DurableEngine(url, executor_id="bench", is_gone=lambda _: True)
    await engine.start(do)
    with meter.running():
        for number in range(JOBS):
            await engine.enqueue(Job("look", (str(number),)))
        await all_done.wait()
    await engine.stop()
    own, database = meter.per(JOBS)
    return {"job_ms": own, "job_database_ms": database}


def _rows(engine: Engine) -> float:
    with engine.connect() as connection:
        return float(
            sum(connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in Rows.metadata.tables)
        )


def _size(engine: Engine) -> float:
    with engine.connect() as connection:
        connection.execute(text("CHECKPOINT"))
        return float(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
