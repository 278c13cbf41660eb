"""The card beside an open mail, as a whole: Gmail's event in, the card's JSON out, with 50 users at once.

Three processes talk over the loopback: the clients, the application under uvicorn, and the fake Gmail, which takes
150 ms for each call. Own time is what a client waits less what passed inside the fake Gmail: queues, signatures of the
tokens, the store and the HTTP on both sides are in it. Beside it stands a bare route of the same framework that is
posted the same event and gives the same bytes. Each user opens a mail every four seconds; last, all 50 do it in
the same instant.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI, Request, Response
from rich.console import Console
from rich.table import Table

from app.main import create_app, gmail_add_on, pure_parts
from app.settings import Settings
from app.sidebar.gmail.routes import MESSAGE, Urls
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Store
from tests.support.addon import NOW, AddOnWorld, ByHost
from tests.support.fake_gmail import FakeGmail
from tests.support.fake_google import FakeGoogle
from tests.support.gmail_servers import free_port
from tests.support.google_tokens import BASE_URL, CLIENT_ID, SERVICE_ACCOUNT, system_token

USERS = 50
ROUNDS = 5
EVERY = 4.0  # seconds between two mails that a user opens
DELAY = 0.15
TARGETS = "15 ms", "60 ms"
Scope = MutableMapping[str, Any]
App = Callable[[Scope, Any, Any], Awaitable[None]]
_upstream: ContextVar[list[float]] = ContextVar("_upstream")


@dataclass(frozen=True, slots=True)
class Opening:
    """An event as Google posts it."""

    body: bytes
    headers: dict[str, str]


def run(console: Console) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        openings, gmail = _prepared(folder / "world")
        upstream, own = free_port(), free_port()
        gmail.delay = DELAY
        with (
            _process(_serve, _timed(gmail), upstream),
            _process(_serve_application, folder / "own", f"http://127.0.0.1:{upstream}/", own),
        ):
            _wait_for(f"http://127.0.0.1:{own}/health")
            console.print(asyncio.run(_measured(f"http://127.0.0.1:{own}", openings)))


async def _measured(url: str, openings: Sequence[Opening]) -> Table:
    table = Table(
        title=f"A card, {USERS} users at once", caption=f"own milliseconds; {DELAY * 1000:.0f} ms in each call to Gmail"
    )
    for heading in ("what", "cards", "calls a card", "median", "p90", "p99", "bare route: median", "p99", "ratio"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=USERS)
    async with httpx.AsyncClient(base_url=url, limits=limits, timeout=60, trust_env=False) as client:
        await _each(client, "/bare", openings, rounds=1, every=EVERY)
        bare, _ = await _each(client, "/bare", openings, rounds=3, every=EVERY)
        for what, rounds, every in (
            ("opened for the first time", 1, EVERY),
            ("opened again", ROUNDS, EVERY),
            ("all in the same instant", 3, 0.0),
        ):
            if not every:
                bare, _ = await _each(client, "/bare", openings, rounds=rounds, every=every)
            own, calls = await _each(client, MESSAGE, openings, rounds=rounds, every=every)
            row = [_quantile(own, part) for part in (0.5, 0.9, 0.99)] + [_quantile(bare, part) for part in (0.5, 0.99)]
            ratio = f"{row[0] / row[3]:.1f}"
            table.add_row(what, str(len(own)), f"{calls / len(own):.2f}", *(f"{one:.1f}" for one in row), ratio)
    table.add_row("target", "", "1", TARGETS[0], "", TARGETS[1], "", "", "")
    return table


async def _each(
    client: httpx.AsyncClient, path: str, openings: Sequence[Opening], *, rounds: int, every: float
) -> tuple[list[float], int]:
    """Own milliseconds of each card, and how many calls went to Gmail for all of them."""
    spent: list[float] = []
    calls = 0
    chance = random.Random(1)

    async def user(opening: Opening, pauses: Sequence[float]) -> None:
        nonlocal calls
        for pause in pauses:
            await asyncio.sleep(pause)
            start = time.perf_counter()
            answer = await client.post(path, content=opening.body, headers=opening.headers)
            waited = time.perf_counter() - start
            answer.raise_for_status()
            upstream = json.loads(answer.headers.get("x-upstream", "[]"))
            calls += len(upstream)
            spent.append((waited - sum(upstream)) * 1000)

    pauses = [[chance.uniform(0, every)] + [every] * (rounds - 1) for _ in openings]
    await asyncio.gather(*(user(opening, waits) for opening, waits in zip(openings, pauses, strict=True)))
    return spent, calls


def _quantile(values: Sequence[float], part: float) -> float:
    return sorted(values)[max(0, min(len(values) - 1, int(len(values) * part + 0.5) - 1))]


def _prepared(folder: Path) -> tuple[list[Opening], FakeGmail]:
    """Each user's event, and the mailbox that knows their tokens."""
    folder.mkdir()
    world = AddOnWorld(folder, autopilot=False)
    mails = list(world.fill().values())
    openings = []
    for number in range(USERS):
        world.subject = str(1000 + number)
        world.opened = mails[number % len(mails)]
        headers = {"authorization": f"Bearer {system_token(Urls(BASE_URL).of(MESSAGE))}"}
        openings.append(Opening(json.dumps(world.event()).encode(), {**headers, "content-type": "application/json"}))
    asyncio.run(world.close())
    return openings, world.gmail


def _serve(app: App, port: int) -> None:
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical", lifespan="off")


def _serve_application(folder: Path, gmail: str, port: int) -> None:
    folder.mkdir()
    engine = make_engine(f"sqlite:///{folder / 'store.sqlite3'}")
    migrate(engine)
    settings = Settings(
        data_dir=folder,
        public_base_url=BASE_URL,
        gmail_service_account=SERVICE_ACCOUNT,
        gmail_client_id=CLIENT_ID,
    )
    keys = httpx.ASGITransport(FakeGoogle().app())
    real = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=200, max_keepalive_connections=100))

    async def note(response: httpx.Response) -> None:
        if "x-spent" in response.headers:
            _upstream.get([]).append(float(response.headers["x-spent"]))

    transport = ByHost({"www.googleapis.com": keys, "127.0.0.1": real})
    http = httpx.AsyncClient(transport=transport, event_hooks={"response": [note]}, trust_env=False)
    add_on = gmail_add_on(settings, Store(engine), http=http, parts=pure_parts(), gmail_endpoint=gmail)
    app = create_app(settings, gmail=add_on, clock=lambda: NOW)
    _serve(_with_bare_route(app), port)


def _with_bare_route(app: FastAPI) -> App:
    """The application with a header that says what upstream took, and a route that gives the last card's bytes."""
    card = bytearray(b"{}" + b" " * 8000)

    @app.post("/bare")
    async def bare(request: Request) -> Response:
        await request.body()
        return Response(bytes(card), media_type="application/json")

    async def timed(scope: Scope, receive: Any, send: Any) -> None:
        took: list[float] = []
        _upstream.set(took)

        async def answer(message: Scope) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-upstream", json.dumps(took).encode())]
            elif scope["path"] == MESSAGE and message.get("body"):
                card[:] = message["body"]
            await send(message)

        await app(scope, receive, answer)

    return timed


def _timed(gmail: FakeGmail) -> App:
    """The fake with a header that says how long it took."""

    async def timed(scope: Scope, receive: Any, send: Any) -> None:
        start = time.perf_counter()

        async def answer(message: Scope) -> None:
            if message["type"] == "http.response.start":
                spent = f"{time.perf_counter() - start:.6f}"
                message["headers"] = [*message["headers"], (b"x-spent", spent.encode())]
            await send(message)

        await gmail(scope, receive, answer)

    return timed


@contextmanager
def _process(work: Callable[..., None], *arguments: Any) -> Iterator[None]:
    """In a process of its own, which has the keys that were made here."""
    process = multiprocessing.get_context("fork").Process(target=work, args=arguments, daemon=True)
    process.start()
    try:
        yield
    finally:
        process.terminate()
        process.join(timeout=10)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            httpx.get(url, timeout=1, trust_env=False)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the application did not get ready")
