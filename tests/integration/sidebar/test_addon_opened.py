"""The card of a mail that is opened again: made while Gmail is asked, and shown only if nothing has changed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

import anyio
import httpx
import pytest

from app.domain.errors import Unavailable
from app.domain.mail import Thread
from app.domain.reading import Kind, Reading
from app.services import thread_readings
from app.services.desk import Desk
from app.services.gmail_desks import Sitting
from app.services.threads import OpenThread
from app.sidebar.gmail import visits
from app.sidebar.model import Panel
from app.sidebar.opened import panel_of
from tests.support.addon import AddOnWorld, words
from tests.support.fake_gmail import Mail
from tests.support.limits import LONG
from tests.support.stores import statements_of

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[AddOnWorld]:
    world = AddOnWorld(tmp_path)
    yield world
    await world.close()


@pytest.fixture
def asking(world: AddOnWorld) -> Mail:
    return world.fill()["Analytics Lead: conversation with Priyanka"]


@pytest.fixture
def panels(monkeypatch: pytest.MonkeyPatch) -> list[OpenThread]:
    """What each panel is made of."""
    made: list[OpenThread] = []

    async def noting(desk: Desk, opened: OpenThread, *rest: Any, **named: Any) -> Panel:
        made.append(opened)
        return await panel_of(desk, opened, *rest, **named)

    monkeypatch.setattr(visits, "panel_of", noting)
    return made


async def test_the_card_of_an_unchanged_thread_is_made_before_gmail_answers(
    world: AddOnWorld, asking: Mail, panels: list[OpenThread], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await world.open(asking)
    made, send, thread_card = anyio.Event(), world.http.send, visits.thread_card

    async def telling(visit: visits.Visit, sitting: Sitting, opened: OpenThread) -> dict[str, Any]:
        card = await thread_card(visit, sitting, opened)
        made.set()
        return card

    async def after_the_card(request: httpx.Request) -> httpx.Response:
        with anyio.fail_after(LONG):
            await made.wait()
        return await send(request)

    monkeypatch.setattr(visits, "thread_card", telling)
    monkeypatch.setattr(world.http, "send", after_the_card)
    assert await world.open(asking) == first
    assert len(panels) == 2


async def test_the_card_of_an_unchanged_thread_asks_the_store_little(world: AddOnWorld, asking: Mail) -> None:
    """One look for whose mailbox it is, and one for all that is kept of the thread."""
    await world.open(asking)
    with statements_of(world.store.engine) as asked:
        await world.open(asking)
    assert asked.count("BEGIN") <= 2
    assert len([one for one in asked if one.startswith("SELECT")]) <= 7
    assert {one.split()[0] for one in asked} == {"BEGIN", "SELECT"}


async def test_news_in_the_thread_is_on_the_card(world: AddOnWorld, asking: Mail, panels: list[OpenThread]) -> None:
    first = await world.open(asking)
    raw = (
        f"From: {asking.header('From')}\r\nTo: {asking.header('To')}\r\nSubject: {asking.header('Subject')}\r\n"
        f"Date: {world.now:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <news@x.example>\r\n"
        f"In-Reply-To: {asking.header('Message-ID')}\r\n\r\n"
        "Hi Alex,\r\n\r\nUnfortunately we have decided to go with another candidate.\r\n\r\nBest,\r\nPriyanka\r\n"
    )
    news = world.gmail.box.receive(raw.encode())
    assert news.thread_id == asking.thread_id
    made = len(panels)
    card = await world.open(news)
    assert len(panels) == made + 2  # one for nothing, and the one that is shown
    assert words(card) != words(first)
    assert "They said no" in words(card)


async def test_a_card_that_cannot_be_made_meanwhile_is_made_when_gmail_has_answered(
    world: AddOnWorld, asking: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await world.open(asking)
    thread_card, failed = visits.thread_card, list[OpenThread]()

    async def failing_once(visit: visits.Visit, sitting: Sitting, opened: OpenThread) -> dict[str, Any]:
        if not failed:
            failed.append(opened)
            raise Unavailable("The store is busy.")
        return await thread_card(visit, sitting, opened)

    monkeypatch.setattr(visits, "thread_card", failing_once)
    assert await world.open(asking) == first
    assert failed


async def test_a_thread_that_takes_too_long_to_read_is_told_in_time_and_read_at_the_next_look(
    world: AddOnWorld, asking: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, read, reads = Event(), thread_readings._read, list[str]()

    def slow(desk: Desk, thread: Thread, told: Kind | None, now: datetime) -> Reading:
        reads.append(thread.id)
        assert let_go.wait(LONG)
        return read(desk, thread, told, now)

    monkeypatch.setattr(thread_readings, "_read", slow)
    monkeypatch.setattr("app.sidebar.gmail.endpoints.TRIGGER_SECONDS", 0.5)
    monkeypatch.setattr("app.sidebar.gmail.endpoints._FOR_THE_ANSWER", -LONG)  # Gmail itself is in time
    assert "This takes longer than usual." in words(await world.open(asking))
    let_go.set()
    monkeypatch.setattr("app.sidebar.gmail.endpoints.TRIGGER_SECONDS", LONG)
    assert "Priyanka" in words(await world.open(asking))
    assert len(reads) == 1
