"""A Gmail mailbox by the API: connected in the user's browser with an address to return to, read and drafted into while
nobody has it open, disconnected with revocation."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from app.identity.api_keys import Scope
from app.identity.caller import Caller
from app.mailboxes.gmail.scopes import OFFLINE
from app.main import create_app, pure_parts, rest_api
from app.services import api_keys
from app.sidebar.gmail.routes import CONNECT_CALLBACK
from app.store.owned import Owned
from tests.support.addon import AddOnWorld
from tests.support.api_worlds import problem_of
from tests.support.google_tokens import BASE_URL
from tests.support.limits import LONG

pytestmark = pytest.mark.anyio
TRACKER = "https://tracker.example/settings?tab=mail"
OWNER = Caller("https://accounts.google.com", "1001")


class ConnectWorld(AddOnWorld):
    """The add-on's world with the API served beside it."""

    async def begin(self) -> dict[str, Any]:
        add_on = self.add_on()
        assert add_on.standing is not None
        openers = {"gmail": replace(add_on.standing, seconds=LONG)}
        api = rest_api(self.settings, self.store, pure_parts(), self.clock, openers=openers, gmail=add_on)
        self.app = create_app(self.settings, gmail=add_on, api=api, store=self.store, clock=self.clock)
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=BASE_URL)
        await self.home()  # the user has opened the sidebar once: their mailbox has rows
        made = await api_keys.make(Owned(self.store.engine, OWNER.account), "x", [Scope.ADMIN], now=self.now)
        self.key = {"Authorization": f"Bearer {made.secret}"}
        mailbox: dict[str, Any] = (await self.client.get("/v1/mailboxes", headers=self.key)).json()["data"][0]
        return mailbox

    def clock(self) -> Any:
        return self.now

    async def connect(self, mailbox_id: str, return_url: str = TRACKER) -> httpx.Response:
        body = {"return_url": return_url}
        return await self.client.post(f"/v1/mailboxes/{mailbox_id}:connect", json=body, headers=self.key)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[ConnectWorld]:
    world = ConnectWorld(tmp_path, extra_settings={"api_return_origins": "https://tracker.example"})
    world.fill()
    yield world
    await world.close()


async def test_the_browser_comes_back_connected_and_the_mailbox_is_reached(world: ConnectWorld) -> None:
    mailbox = await world.begin()
    assert mailbox["connection"] == "none"
    threads = f"/v1/mailboxes/{mailbox['id']}/threads"
    problem_of(await world.client.get(threads, headers=world.key), "needs-consent")
    link = (await world.connect(mailbox["id"])).raise_for_status().json()["url"]
    begun = await world.client.get(link)
    assert set(dict(parse_qsl(urlsplit(begun.headers["location"]).query))["scope"].split()) >= set(OFFLINE)
    back = await world.client.get(world.google.agree(begun.headers["location"]))
    assert back.status_code == 303
    assert back.headers["location"] == f"{TRACKER}&afterword=connected"
    shown = (await world.client.get(f"/v1/mailboxes/{mailbox['id']}", headers=world.key)).json()
    assert shown["connection"] == "connected"
    gone = await world.client.post(f"/v1/mailboxes/{mailbox['id']}:disconnect", headers=world.key)
    assert gone.json() == {"revoked": True}
    assert len(world.google.revoked) == 1
    assert (await world.client.get(f"/v1/mailboxes/{mailbox['id']}", headers=world.key)).json()["connection"] == "none"


async def test_a_no_and_a_failure_come_back_as_such_and_connect_nothing(world: ConnectWorld) -> None:
    mailbox = await world.begin()
    for answer, outcome in (("error=access_denied&state={state}", "declined"), ("code=x&state={state}", "failed")):
        begun = await world.client.get((await world.connect(mailbox["id"])).json()["url"])
        state = dict(parse_qsl(urlsplit(begun.headers["location"]).query))["state"]
        back = await world.client.get(f"{CONNECT_CALLBACK}?{answer.format(state=state)}")
        assert back.headers["location"] == f"{TRACKER}&afterword={outcome}"
        again = await world.client.get(f"{CONNECT_CALLBACK}?error=access_denied&state={state}")
        assert "location" not in again.headers, "the address serves once"


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/",
        "http://tracker.example/",
        "https://tracker.example:8443/",
        "https://tracker.example@elsewhere.example/",
        "https://tracker.example.elsewhere.example/",
    ],
)
async def test_an_address_of_another_origin_is_not_returned_to(world: ConnectWorld, url: str) -> None:
    mailbox = await world.begin()
    problem_of(await world.connect(mailbox["id"], url), "invalid-input")


async def test_a_connect_from_the_sidebar_goes_nowhere_else(world: ConnectWorld) -> None:
    """An earlier connect of the API that was left on its way leaves no address behind."""
    mailbox = await world.begin()
    begun = await world.client.get((await world.connect(mailbox["id"])).json()["url"])
    assert "afterword-return" in str(begun.headers.get_list("set-cookie"))
    from tests.integration.sidebar.test_addon_autopilot import start

    begun = await start(world)
    back = await world.client.get(world.google.agree(begun.headers["location"]))
    assert back.status_code == 200
