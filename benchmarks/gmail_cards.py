"""The card for an open thread over HTTP: 50 users of the add-on at once, a Gmail that takes 150 ms for each call.

Three processes on the loopback: the fake Gmail, the application under uvicorn, and this one, which posts the events.
Own time is what a call took beyond the 150 ms of its one upstream read: the verification of both tokens, the store,
the plan, the card, the HTTP servers of both sides, and the waiting for a processor. Each user opens the mail again
after a pause of four seconds, a quarter more or less. The bare route of the same application
gives the same bytes under the same load."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
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
from benchmarks.many_users import DELAY, SECONDS, USERS, load, p99, process, processor_ms, until_ready
from tests.support.addon import SCOPES, AddOnWorld, ByHost, Json, card_of
from tests.support.fake_gmail import FakeGmail
from tests.support.google_tokens import BASE_URL, FakeIssuer, rsa_key, system_token, user_token
from tests.support.server import free_port

PATH = "/gmail/message"
SUBJECT = "Analytics Lead: conversation with Priyanka"


@dataclass(frozen=True, slots=True)
class Event:
    """What one user's calls send."""

    body: Json
    headers: dict[str, str]


def run(console: Console) -> None:
    rsa_key("one")  # before the processes part, so that all know it
    with tempfile.TemporaryDirectory() as folder:
        console.print(asyncio.run(_measured(Path(folder))))


async def _measured(folder: Path) -> Table:
    gmail_port, port = free_port(), free_port()
    gmail = FakeGmail(AddOnWorld.email, delay=DELAY)
    world = AddOnWorld(folder, gmail=gmail)  # fills the mailbox, and builds events; its own application is not used
    world.opened = world.fill()[SUBJECT]
    events = [_event(world, number) for number in range(USERS)]
    await world.close()
    with process(_serve_gmail, gmail, gmail_port), process(_serve_app, folder, gmail_port, port) as app:
        limits = httpx.Limits(max_connections=USERS)
        url = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=url, limits=limits, trust_env=False, timeout=30) as client:
            await until_ready(client)
            for event in events:  # the first look reads the thread; those that are measured find it read
                response = await client.post(PATH, json=event.body, headers=event.headers)
                card_of(response.raise_for_status().json())
            card = (await client.post(PATH, json=events[0].body, headers=events[0].headers)).content
            await client.put("/bare", content=card)
            before = processor_ms(app)
            cards = await load(lambda one: _card(client, events[one]))
            between = processor_ms(app)
            bare = await load(lambda _: client.post("/bare", json=events[0].body, headers=events[0].headers))
            after = processor_ms(app)
    work = ((between - before) / len(cards), (after - between) / len(bare))
    return _table(cards, bare, len(card), work)


async def _card(client: httpx.AsyncClient, event: Event) -> httpx.Response:
    """A card that says that something failed would be no measure."""
    response = await client.post(PATH, json=event.body, headers=event.headers)
    if b'"name":"thread"' not in response.content:
        raise RuntimeError(f"no card of the thread: {response.text[:500]}")
    return response


def _event(world: AddOnWorld, number: int) -> Event:
    world.subject = str(2000 + number)
    body = world.event()
    body["authorizationEventObject"]["userIdToken"] = user_token(world.subject, world.email)
    return Event(body, {"authorization": f"Bearer {system_token(BASE_URL + PATH)}"})


def _table(cards: list[float], bare: list[float], size: int, work: tuple[float, float]) -> Table:
    own = [took - DELAY * 1000 for took in cards]
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg()[:2])
    caption = f"{USERS} users, {len(cards)} calls in {SECONDS:.0f} s, card of {size / 1000:.0f} kB, load average {load}"
    table = Table(title="A card for an open thread, time beyond Gmail's", caption=caption)
    for heading in ("", "median ms", "p99 ms", "slowest ms", "processor ms a call"):
        table.add_column(heading, justify="left" if not heading else "right")
    for name, times, spent in (("card", own, work[0]), ("bare route", bare, work[1])):
        shown = (statistics.median(times), p99(times), max(times), spent)
        table.add_row(name, *(f"{one:.1f}" for one in shown))
    ratios = (statistics.median(own) / statistics.median(bare), p99(own) / p99(bare))
    table.add_row("ratio", *(f"{ratio:.1f}" for ratio in ratios), "", f"{work[0] / work[1]:.1f}")
    return table


def _serve_gmail(gmail: FakeGmail, port: int) -> None:
    gmail.tokens = _AnyToken()
    uvicorn.run(gmail, host="127.0.0.1", port=port, log_level="error", access_log=False, lifespan="off")


class _AnyToken(dict[str, frozenset[str]]):
    """Every user's token has the scopes of the tap mode."""

    def get(self, key: str, default: Any = None) -> Any:
        return SCOPES if key.startswith("ya29.") else default


def _serve_app(folder: Path, gmail_port: int, port: int) -> None:
    hosts: dict[str, httpx.AsyncBaseTransport] = {
        "www.googleapis.com": httpx.MockTransport(FakeIssuer()),
        "127.0.0.1": httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=200)),
    }
    world = AddOnWorld(
        folder, given_http=httpx.AsyncClient(transport=ByHost(hosts)), gmail_endpoint=f"http://127.0.0.1:{gmail_port}/"
    )
    same = b""

    @world.app.api_route("/bare", methods=["POST", "PUT"])
    async def bare(request: Request) -> Response:
        nonlocal same
        if request.method == "PUT":
            same = await request.body()
        return Response(same, media_type="application/json")

    ready_to_serve()  # as `afterword host` does
    uvicorn.run(world.app, host="127.0.0.1", port=port, log_level="error", access_log=False)
