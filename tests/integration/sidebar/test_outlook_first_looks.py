"""An opened mail's answer in two parts, as the pane's script takes it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.commands.host import read_once
from app.sidebar.outlook.endpoints import IN_PARTS
from app.sidebar.outlook.routes import OPEN
from tests.support.entra_tokens import access_token
from tests.support.fake_gmail.faults import ERROR_503
from tests.support.fake_graph import Item
from tests.support.outlook_world import Json, OutlookWorld, with_leave
from tests.support.stores import statements_of

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module", autouse=True)
def read_before() -> None:
    """As a server that has started: what reading loads at its first time takes longer here than Graph is waited for."""
    read_once()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[OutlookWorld]:
    world = OutlookWorld(tmp_path)
    world.fill()
    yield world
    await world.close()


def handed_over(item: Item) -> Json:
    """The open mail as the pane hands it over."""
    sender = item.fields["from"]["emailAddress"]
    return {
        "subject": item.fields["subject"],
        "sender": {"name": sender["name"], "email": sender["address"]},
        "date": item.fields["receivedDateTime"],
        "message_id": item.fields["internetMessageId"],
        "html": item.html,
    }


async def parts(world: OutlookWorld, body: Json, *, token: str = "") -> tuple[int, list[Json]]:
    """The lines in their order. Graph answers nothing before the first one has come, if it is held."""
    found: list[Json] = []
    status = 0
    headers = {
        "host": "afterword.example",
        "accept": f"{IN_PARTS}, application/json",
        "content-type": "application/json",
        "authorization": f"Bearer {token or world.token}",
    }
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "https",
        "path": OPEN,
        "raw_path": OPEN.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("afterword.example", 443),
    }
    posted = iter([{"type": "http.request", "body": json.dumps(body).encode(), "more_body": False}])

    async def receive() -> Any:
        return next(posted)

    async def send(message: Any) -> None:
        nonlocal status
        status = message.get("status", status)
        found.extend(json.loads(line) for line in message.get("body", b"").splitlines())
        world.graph.held = world.graph.held and not found

    await world.app(scope, receive, send)
    return status, found


async def test_the_pane_of_an_unchanged_thread_asks_the_store_little(world: OutlookWorld) -> None:
    """One look for whose mailbox it is, and one for all that is kept of the thread."""
    body = world.asked(world.item("Analytics Lead"))
    for _ in range(2):
        await parts(world, body)
    with statements_of(world.store.engine) as asked:
        status, found = await parts(world, body)
    assert status == found[-1]["status"] == 200
    assert asked.count("BEGIN") <= 2
    assert len([one for one in asked if one.startswith("SELECT")]) <= 7
    assert {one.split()[0] for one in asked} == {"BEGIN", "SELECT"}


async def test_the_open_mail_by_itself_comes_first_and_then_the_thread(world: OutlookWorld) -> None:
    item = world.thread("Senior Data Engineer")[0]
    world.graph.held = True
    status, (first, last) = await parts(world, {**world.asked(item), "shown": handed_over(item)})
    assert status == 200
    assert first["so_far"] == "mail"
    assert "So far, from this mail alone:" in first["html"]
    assert "<button" not in first["html"]
    assert "thread" not in first
    assert "not agreed" not in first["html"], "what one mail lacks another may hold"
    assert last["status"] == 200
    assert "Thank three people by" in last["html"]


async def test_one_mail_alone_leaves_nothing_in_the_store(world: OutlookWorld) -> None:
    item = world.thread("Senior Data Engineer")[0]
    with_leave(world)
    status, told = await parts(world, {**world.asked(item), "shown": handed_over(item)})
    assert status == 200
    assert told[-1]["status"] == 403
    assert "Afterword needs your permission" in told[-1]["html"]
    home = await world.ask(OPEN, world.asked(None, view="home"))
    assert "Senior Data Engineer" not in home["html"]


async def test_a_thread_that_was_opened_comes_as_it_is_kept_and_stands(world: OutlookWorld) -> None:
    item = world.item("Senior Data Engineer")
    whole = await world.ask(OPEN, world.asked(item))
    world.graph.held = True
    world.graph.calls.clear()
    _, (first, last) = await parts(world, world.asked(item))
    assert {**first, "so_far": ""} == {**whole, "so_far": ""}
    assert last == {"same": True, "status": 200}
    assert world.calls() == ["messages.list"], "as few calls as an answer in one"


async def test_a_server_that_was_started_anew_still_has_what_it_kept(world: OutlookWorld) -> None:
    item = world.item("Senior Data Engineer")
    whole = await world.ask(OPEN, world.asked(item))
    assert world.made.opener is not None
    world.made.opener._located.clear()
    world.graph.held = True
    _, (first, last) = await parts(world, {**world.asked(item), "shown": handed_over(item)})
    assert (first["so_far"], first["thread"], first["version"]) == ("kept", whole["thread"], whole["version"])
    assert "Thank three people by" in first["html"]
    assert last["status"] == 200


async def test_a_mail_that_is_newer_than_what_was_read_is_told_by_itself(world: OutlookWorld) -> None:
    item = world.item("Senior Data Engineer")
    await world.ask(OPEN, world.asked(item))
    assert world.made.opener is not None
    world.made.opener._located.clear()
    newer = {**handed_over(item), "date": "2026-03-06T16:59:00Z"}
    world.graph.held = True
    _, (first, _) = await parts(world, {**world.asked(item), "shown": newer})
    assert first["so_far"] == "mail"


async def test_what_is_kept_stays_when_graph_does_not_answer(world: OutlookWorld) -> None:
    item = world.item("Senior Data Engineer")
    await world.ask(OPEN, world.asked(item))
    world.graph.faults.at_random(1, 1.0, ERROR_503)
    _, (first, last) = await parts(world, world.asked(item))
    assert first["so_far"] == "kept"
    assert (last["status"], last["code"]) == (503, "unavailable")
    assert "html" not in last
    assert last["notice"].endswith("This is how it stood when it was last read.")


async def test_whoever_is_not_let_in_gets_no_first_part(world: OutlookWorld) -> None:
    item = world.item("Senior Data Engineer")
    body = {**world.asked(item), "shown": handed_over(item)}
    status, (told,) = await parts(world, body, token=access_token(aud="another"))
    assert status == 401
    assert told["code"] == "not-signed-in"
    assert "html" not in told


async def test_the_open_mail_of_another_user_is_never_told_from_what_is_kept(world: OutlookWorld) -> None:
    item = world.item("Senior Data Engineer")
    await world.ask(OPEN, world.asked(item))
    stranger = access_token(oid="00000000-0000-0000-66f3-000000000042")
    shown = {**handed_over(item), "subject": "Interview", "html": "Hi"}  # nothing of it names the firm
    _, told = await parts(world, {**world.asked(item), "shown": shown}, token=stranger)
    assert all("Tallow" not in one.get("html", "") for one in told)


async def test_the_overview_comes_in_one_part(world: OutlookWorld) -> None:
    _, (told,) = await parts(world, world.asked(None, view="home"))
    assert told["view"] == "home"
    assert told["status"] == 200
