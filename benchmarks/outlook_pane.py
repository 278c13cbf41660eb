"""The Outlook pane: its refresh with 50 users at once over HTTP, what it asks of Microsoft, and what a browser sees.

Three processes on the loopback: the fake Graph, which takes 150 ms for each call; the application under uvicorn, with
its own check of Entra's tokens and with tokens got on behalf of each user; and this one, which posts what the pane
posts. Own time is what a refresh took beyond the 150 ms of its one upstream read. The bare route of the same
application gives the same bytes under the same load. The browser's figures are of the real pane in Chromium, from the
start of the page's load to the next step in sight: the first time of a user whom a running server has not seen, and
with the pane opened again."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from rich.console import Console
from rich.table import Table
from starlette.requests import Request
from starlette.responses import Response

from app.machine import ready_to_serve
from app.mailboxes.outlook.scopes import DRAFTS
from app.sidebar.outlook.add_in import load_ahead
from app.sidebar.outlook.endpoints import IN_PARTS
from app.sidebar.outlook.routes import DO, OPEN
from benchmarks.many_users import DELAY, SECONDS, USERS, load, p99, process, processor_ms, until_ready
from tests.support import chromium
from tests.support.entra_tokens import FakeEntraKeys, access_token
from tests.support.fake_graph import Box, FakeGraph
from tests.support.google_tokens import rsa_key
from tests.support.outlook_browser import first_sight, on_loopback
from tests.support.outlook_world import OutlookWorld
from tests.support.server import free_port

SUBJECT = "Analytics Lead"
ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Call:
    """What one user's pane sends."""

    body: Any
    headers: dict[str, str]


def run(console: Console) -> None:
    for kid in ("entra-all", "entra-personal", "entra-other"):
        rsa_key(kid)  # before the processes part, so that all know them
    with tempfile.TemporaryDirectory() as folder:
        console.print(asyncio.run(_refreshes(Path(folder))))
    with tempfile.TemporaryDirectory() as folder:
        console.print(asyncio.run(_upstream(Path(folder))))
    path = chromium.executable()
    if path is None:
        console.print("No Chromium here: what a browser sees was not measured.")
        return
    with tempfile.TemporaryDirectory() as folder:
        console.print(_browser(Path(folder), path))


async def _refreshes(folder: Path) -> Table:
    graph_port, port = free_port(), free_port()
    world = OutlookWorld(folder)  # fills the mailbox, and makes the calls; its own application is not used
    world.fill()
    calls = [_call(world, number) for number in range(USERS)]
    graph = world.graph
    await world.close()
    with process(_serve_graph, graph, graph_port), process(_serve_app, folder, graph_port, port) as app:
        limits = httpx.Limits(max_connections=USERS)
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", limits=limits, trust_env=False, timeout=30
        ) as client:
            await until_ready(client)
            firsts: list[float] = []
            for call in calls:  # the first look gets a token and reads; those that are measured find both
                await _refresh(client, call, [])
                panel = await _refresh(client, call, [])
            await client.put("/bare", content=panel.content)
            before = processor_ms(app)
            panels = await load(lambda one: _refresh(client, calls[one], firsts))
            between = processor_ms(app)
            bare = await load(lambda one: client.post("/bare", json=calls[one].body, headers=calls[one].headers))
            after = processor_ms(app)
    work = ((between - before) / len(panels), (after - between) / len(bare))
    return _table(firsts, panels, bare, len(panel.content), work)


async def _refresh(client: httpx.AsyncClient, call: Call, firsts: list[float]) -> httpx.Response:
    """Notes after how many milliseconds the first part came. A panel that says that something failed would be no
    measure."""
    start, first = time.perf_counter(), 0.0
    headers = {**call.headers, "accept": f"{IN_PARTS}, application/json"}
    async with client.stream("POST", OPEN, json=call.body, headers=headers) as response:
        parts = b""
        async for part in response.aiter_raw():
            first = first or time.perf_counter() - start
            parts += part
    if b"for news" not in parts or b'"status":200' not in parts:
        raise RuntimeError(f"no panel of the thread: {parts[:500]!r}")
    firsts.append(first * 1000)
    return httpx.Response(response.status_code, content=parts, request=response.request)


def _call(world: OutlookWorld, number: int) -> Call:
    token = access_token(oid=_user(number))
    return Call(world.asked(world.item(SUBJECT)), {"authorization": f"Bearer {token}"})


def _user(number: int) -> str:
    return f"00000000-0000-0000-66f3-{number:012d}"


def _table(firsts: list[float], panels: list[float], bare: list[float], size: int, work: tuple[float, float]) -> Table:
    own = [took - DELAY * 1000 for took in panels]
    average = ", ".join(f"{one:.1f}" for one in os.getloadavg()[:2])
    caption = (
        f"{USERS} users, {len(own)} calls in {SECONDS:.0f} s, panel of {size / 1000:.0f} kB, load average {average}"
    )
    table = Table(title="A refresh of the pane, time beyond Graph's", caption=caption)
    for heading in ("", "median ms", "p99 ms", "slowest ms", "processor ms a call"):
        table.add_column(heading, justify="left" if not heading else "right")
    rows = (("first part", firsts, None), ("whole refresh", own, work[0]), ("bare route", bare, work[1]))
    for name, times, spent in rows:
        shown = (statistics.median(times), p99(times), max(times))
        table.add_row(name, *(f"{one:.1f}" for one in shown), "" if spent is None else f"{spent:.1f}")
    return table


class _AnyToken(dict[str, tuple[Box, frozenset[str]]]):
    """Every user's token opens one mailbox; each counts as a mailbox of its own for Graph's limits."""

    def __init__(self, box: Box) -> None:
        super().__init__()
        self._all = (box, DRAFTS)

    def __contains__(self, key: object) -> bool:
        return str(key).startswith("graph.")

    def __getitem__(self, key: str) -> tuple[Box, frozenset[str]]:
        return self._all


def _serve_graph(graph: FakeGraph, port: int) -> None:
    graph.delay = DELAY
    graph.tokens = _AnyToken(graph.box)
    uvicorn.run(graph, host="127.0.0.1", port=port, log_level="error", access_log=False, lifespan="off")


def _serve_app(folder: Path, graph_port: int, port: int) -> None:
    mounts: dict[str, httpx.AsyncBaseTransport] = {
        "https://login.microsoftonline.com": httpx.MockTransport(FakeEntraKeys())
    }
    client = httpx.AsyncClient(mounts=mounts, limits=httpx.Limits(max_connections=200), trust_env=False)
    world = OutlookWorld(folder, http=client, graph_at=f"http://127.0.0.1:{graph_port}/v1.0")
    same = b""

    @world.app.api_route("/bare", methods=["POST", "PUT"])
    async def bare(request: Request) -> Response:
        nonlocal same
        if request.method == "PUT":
            same = await request.body()
        return Response(same, media_type="application/json")

    ready_to_serve()  # as `afterword host` does
    uvicorn.run(world.app, host="127.0.0.1", port=port, log_level="error", access_log=False)


async def _upstream(folder: Path) -> Table:
    """Calls to Graph and to Entra for each step of one user, as they come in."""
    world = OutlookWorld(folder)
    world.fill()
    table = Table(title="What the pane asks of Microsoft")
    for heading in ("", "calls of Graph's", "of Entra's", "which"):
        table.add_column(heading)
    item = world.item("Senior Data Engineer")

    async def step(name: str, path: str, **changes: Any) -> dict[str, Any]:
        tokens = len(world.entra.fake.posts)
        world.graph.calls.clear()
        answer = await world.ask(path, world.asked(item, **changes))
        outer = [call.method for call in world.graph.calls if not call.inner]
        table.add_row(name, str(len(outer)), str(len(world.entra.fake.posts) - tokens), ", ".join(outer))
        return answer

    await step("first look at a thread", OPEN)
    shown = await step("opened again", OPEN)
    first = shown["html"].split('formaction="/outlook/do/write"')[1].split('value="')[1].split('"')[0]
    about = {"thread": shown["thread"], "version": shown["version"]}
    await step("one draft", f"{DO}/write", **about, fields=[("thread", shown["thread"]), ("keys", first)])
    await step("opened again with a draft", OPEN)
    await step("the overview", OPEN, view="home")
    await world.close()
    return table


def _browser(folder: Path, path: str) -> Table:
    table = Table(title=f"In Chromium, Graph and Entra at {DELAY * 1000:.0f} ms a call")
    for heading in ("", "first content, median ms", "slowest", "whole thread, median ms", "slowest"):
        table.add_column(heading, justify="left" if not heading else "right")
    looks: dict[str, list[tuple[float, float]]] = {"first time": [], "pane opened again": []}
    port = free_port()
    world = OutlookWorld(folder, address=f"http://127.0.0.1:{port}")
    world.fill()
    world.graph.delay = world.entra.delay = world.keys.delay = DELAY
    load_ahead()
    ready_to_serve()
    with chromium.launched(path) as browser, on_loopback(world.app, port) as backend:
        first_sight(browser, world, backend, _user(0))  # the server's own first time, for which it makes itself ready
        for number in range(1, ROUNDS + 1):
            for name, look in zip(looks, first_sight(browser, world, backend, _user(number)), strict=True):
                looks[name].append(look)
    world.store.engine.dispose()
    for name, seen in looks.items():
        cells = [(statistics.median(times), max(times)) for times in zip(*seen, strict=True)]
        table.add_row(name, *(f"{one:.0f}" for cell in cells for one in cell))
    busy = ", ".join(f"{one:.1f}" for one in os.getloadavg()[:2])
    table.caption = f"{ROUNDS} rounds, load average {busy}"
    return table
