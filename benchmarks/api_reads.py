"""Reads of the REST API over HTTP: 50 clients at once on a store of one user with 200 candidacies.

Two processes on the loopback: the application under uvicorn (as `afterword host` runs it), and this one. Each client
asks again as soon as it has its answer, so that the figures are those of a server that is busy. A bare route of the
same server gives as many bytes under the same load: what is beyond it is ours (the key's check, the rate limit, the
store, the schemas). SQLite; on PostgreSQL where AFTERWORD_BENCH_DATABASE_URL names an empty database."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from multiprocessing.context import SpawnProcess
from pathlib import Path

import uvicorn
from rich.console import Console
from rich.table import Table
from starlette.requests import Request
from starlette.responses import Response

from app.machine import ready_to_serve
from app.store.tables import CandidacyRow, FollowUpRow
from app.store.unit import Unit
from tests.support.api_worlds import ApiWorld
from tests.support.desks import ALEX
from tests.support.server import free_port

CLIENTS, SECONDS = 50, 6.0
CANDIDACIES, FOLLOW_UPS = 200, 3
PATHS = {
    "follow-ups by due date, 20 of 600": "/v1/follow-ups?limit=20&state=planned",
    "one follow-up": "/v1/follow-ups/{follow_up}",
    "candidacies found by words, 20 of 200": "/v1/candidacies?limit=20&q=company",
    "bare route": "/bare",
}


@dataclass(frozen=True, slots=True)
class Load:
    """What a load gave: each call's seconds, how long it went on, and the processor time that the server spent."""

    calls: list[float]
    seconds: float
    processor_ms: float

    @property
    def per_second(self) -> float:
        return len(self.calls) / self.seconds

    def quantile(self, part: float) -> float:
        """Milliseconds."""
        return statistics.quantiles(self.calls, n=1000)[int(part * 1000) - 1] * 1000


def run(console: Console) -> None:
    with tempfile.TemporaryDirectory() as folder:
        console.print(asyncio.run(_measured(Path(folder))))


async def _measured(folder: Path) -> Table:
    url = os.environ.get("AFTERWORD_BENCH_DATABASE_URL", "")
    world = ApiWorld(folder, database_url=url)
    box = world.store.register("gmail", "the account", ALEX)
    follow_up = world.store.of(box).run(_filled, writes=True)
    key = await world.key(owner="the account")
    await world.close()
    port = free_port()
    load_average = ", ".join(f"{one:.1f}" for one in os.getloadavg()[:2])
    title = f"REST API, {CLIENTS} clients, {'PostgreSQL' if url else 'SQLite'}"
    table = Table(title=title, caption=f"{SECONDS:.0f} s each, load average before {load_average}")
    for column in ("what", "calls a second", "median ms", "p99 ms", "processor ms a call"):
        table.add_column(column, justify="left" if column == "what" else "right")
    with _serving(folder, url, port) as server:
        await _until_ready(port, key)
        for name, path in PATHS.items():
            load = await _load(port, path.format(follow_up=follow_up), key, server)
            shown = (load.per_second, load.quantile(0.5), load.quantile(0.99))
            table.add_row(name, *(f"{one:.0f}" for one in shown), f"{load.processor_ms / len(load.calls):.1f}")
    return table


def _filled(unit: Unit) -> str:
    last = ""
    for number in range(CANDIDACIES):
        company = f"Company {number}"
        candidacy = unit.add(CandidacyRow(mailbox_id="", company=company, role="Engineer", stage="interviewed"))
        for step in range(FOLLOW_UPS):
            day = date(2026, 3, 6) + timedelta(days=(number * 7 + step * 3) % 90)
            last = unit.add(
                FollowUpRow(
                    mailbox_id="",
                    candidacy_id=candidacy.id,
                    thread_id=f"thread-{number}",
                    key=f"thank_you:person-{step}:{day}",
                    kind="thank_you",
                    to_name="Omar Haddad",
                    to_email="omar@company.example",
                    not_before=day,
                    by=day + timedelta(days=1),
                    reason="Omar Haddad interviewed you, and you have not thanked them since.",
                    evidence=[{"message_id": "1@company.example", "quote": "You will meet Omar Haddad."}],
                    state="planned",
                )
            ).id
    return last


class _Client:
    """One kept connection. A bare one: on a small machine a client library would cost more than the server."""

    def __init__(self, port: int, path: str, headers: Mapping[str, str]) -> None:
        lines = [f"GET {path} HTTP/1.1", "Host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
        self._port, self._request = port, ("\r\n".join(lines) + "\r\n\r\n").encode()

    async def __aenter__(self) -> _Client:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()

    async def get(self) -> None:
        """Raises RuntimeError for an answer that is no 200."""
        self._writer.write(self._request)
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(head.partition("content-length:")[2].partition("\r\n")[0])
        body = await self._reader.readexactly(length)
        if " 200 " not in head.partition("\r\n")[0]:
            raise RuntimeError(body[:200])


async def _load(port: int, path: str, key: Mapping[str, str], server: SpawnProcess) -> Load:
    calls: list[float] = []
    before, begin = _processor_ms(server), time.perf_counter()
    until = begin + SECONDS

    async def one() -> None:
        async with _Client(port, path, key) as client:
            while time.perf_counter() < until:
                started = time.perf_counter()
                await client.get()
                calls.append(time.perf_counter() - started)

    async with asyncio.TaskGroup() as tasks:
        for _ in range(CLIENTS):
            tasks.create_task(one())
    return Load(calls, time.perf_counter() - begin, _processor_ms(server) - before)


async def _until_ready(port: int, key: Mapping[str, str]) -> None:
    for _ in range(1800):
        try:
            async with _Client(port, "/v1/mailboxes", key) as client:
                return await client.get()
        except OSError:
            await asyncio.sleep(0.1)
    raise RuntimeError("the server did not get ready")


def _processor_ms(process: SpawnProcess) -> float:
    """Processor time that the process has spent so far, in its own code and the system's (proc(5), fields 14, 15)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


@contextmanager
def _serving(folder: Path, url: str, port: int) -> Iterator[SpawnProcess]:
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(folder, url, port), daemon=True)
    process.start()
    try:
        yield process
    finally:
        process.terminate()
        process.join(10)


def _serve(folder: Path, url: str, port: int) -> None:
    world = ApiWorld(folder, database_url=url, extra_settings={"api_units_per_minute": 10**9})

    async def bare(_: Request) -> Response:
        return Response(b"x" * 15_000, media_type="application/json")

    world.app.add_route("/bare", bare)
    ready_to_serve()  # as `afterword host` does
    uvicorn.run(world.app, port=port, log_level="error", access_log=False, lifespan="off")
