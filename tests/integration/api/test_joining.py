"""A mailbox joins those of an integration, whose user has never opened a card: by a link, Google's consent page, and
the address to return to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from app.identity.api_keys import Scope
from app.mailboxes.gmail.scopes import OFFLINE
from app.services import api_keys
from app.sidebar.gmail.routes import CONNECT_CALLBACK, JOIN_START
from app.store.owned import Owned, owned_with
from tests.integration.api.test_connecting import OWNER, TRACKER, ConnectWorld
from tests.support.api_worlds import problem_of

pytestmark = pytest.mark.anyio
SERVICE = "careers service"
JOIN = {"provider": "gmail", "return_url": TRACKER, "time_zone": "Europe/Berlin"}
OURS = {"Sec-Fetch-Site": "same-origin"}


class Offline(dict[str, frozenset[str]]):
    """Access tokens of the connection have its scopes."""

    def get(self, key: str, default: Any = None) -> Any:
        return frozenset(OFFLINE) if key.startswith("ya29.") else super().get(key, default)


class Service(ConnectWorld):
    """An integration with a key in its own name. Nobody has opened a card yet."""

    async def begin(self) -> dict[str, Any]:
        mailbox = await super().begin()
        self.store.forget(mailbox["id"])
        self.key = await self.key_of(SERVICE)
        return mailbox

    async def key_of(self, owner: str) -> dict[str, str]:
        made = await api_keys.make(Owned(self.store.engine, owner), "x", [Scope.ADMIN], now=self.now)
        return {"Authorization": f"Bearer {made.secret}"}

    async def link(self) -> str:
        told = await self.client.post("/v1/mailboxes", json=JOIN, headers=self.key)
        return str(told.raise_for_status().json()["url"])

    async def to_google(self) -> str:
        """By the link, and the page's own: Google's consent page."""
        begun = await self.client.get(f"{await self.link()}&agreed=1", headers=OURS)
        assert begun.status_code == 303, begun.text
        return begun.headers["location"]

    async def join(self, **consent: Any) -> httpx.Response:
        return await self.client.get(self.google.agree(await self.to_google(), **consent))

    async def mailboxes(self, key: dict[str, str] | None = None) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self.client.get("/v1/mailboxes", headers=key or self.key)).json()["data"]
        return found


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    world = Service(tmp_path, extra_settings={"api_return_origins": "https://tracker.example"})
    world.fill()
    await world.begin()
    yield world
    await world.close()


async def test_the_user_is_told_who_asks_and_comes_back_with_the_mailbox_connected(service: Service) -> None:
    page = await service.client.get(await service.link())
    assert page.status_code == 200
    assert "tracker.example" in page.text
    assert "never sends" in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    back = await service.join()
    assert back.headers["location"] == f"{TRACKER}&afterword=connected"
    (mailbox,) = await service.mailboxes()
    assert (mailbox["address"], mailbox["connection"]) == ("alex@mail.example", "connected")
    assert mailbox["time_zone"] == "Europe/Berlin"
    threads = f"/v1/mailboxes/{mailbox['id']}/threads"
    service.gmail.tokens = Offline(service.gmail.tokens)
    assert (await service.client.get(threads, headers=service.key)).json()["data"]


async def test_no_other_site_can_press_the_pages_link(service: Service) -> None:
    for site in ("cross-site", "same-site", "none"):
        page = await service.client.get(f"{await service.link()}&agreed=1", headers={"Sec-Fetch-Site": site})
        assert page.status_code == 200, "the page that tells who asks"
        assert "set-cookie" not in page.headers


async def test_a_second_consent_of_the_same_user_joins_nothing_twice(service: Service) -> None:
    await service.join()
    (first,) = await service.mailboxes()
    assert (await service.join()).headers["location"].endswith("afterword=connected")
    assert [one["id"] for one in await service.mailboxes()] == [first["id"]]


async def test_nobody_takes_over_a_mailbox_that_its_user_or_another_has(service: Service) -> None:
    await service.home()  # the user opened their sidebar
    back = await service.join()
    assert back.headers["location"] == f"{TRACKER}&afterword=failed"
    assert await service.mailboxes() == []
    assert len(service.google.revoked) == 1, "what was granted for nothing is taken back"
    (own,) = await service.mailboxes(await service.key_of(OWNER.account))
    assert own["connection"] == "none"


async def test_the_user_of_a_joined_mailbox_never_gets_at_the_integrations_others(service: Service) -> None:
    """They open the sidebar and make a key there: it is theirs, not the integration's."""
    await service.join()
    await service.join(subject="2002", email="sam@mail.example")
    assert len(await service.mailboxes()) == 2
    await service.home()
    (mailbox, _) = await service.mailboxes()
    assert (await owned_with(service.store.of(mailbox["id"]))).owner == OWNER.account
    own = await service.key_of(OWNER.account)
    assert await service.mailboxes(own) == [mailbox], "which opens their own mailbox"


async def test_what_the_user_of_a_joined_mailbox_does_with_their_key_takes_it_from_nobody(service: Service) -> None:
    await service.join()
    (mailbox,) = await service.mailboxes()
    own, path = await service.key_of(OWNER.account), f"/v1/mailboxes/{mailbox['id']}"
    for paused in (True, False):
        assert (await service.client.patch(path, json={"paused": paused}, headers=own)).json()["paused"] is paused
        assert (await service.mailboxes())[0]["paused"] is paused
    assert (await service.client.delete("/v1/account", headers=own)).status_code == 204
    assert await service.mailboxes() == [], "all that is kept of them is deleted"
    assert len(service.google.revoked) == 1


@pytest.mark.parametrize("consent", [{"drop": ("https://www.googleapis.com/auth/gmail.compose",)}])
async def test_a_consent_to_less_joins_nothing(service: Service, consent: dict[str, Any]) -> None:
    assert (await service.join(**consent)).headers["location"] == f"{TRACKER}&afterword=failed"
    assert await service.mailboxes() == []
    assert len(service.google.revoked) == 1


async def test_a_state_serves_only_the_browser_that_began_and_only_for_its_time(service: Service) -> None:
    google = await service.to_google()
    returns = service.google.agree(google)
    service.client.cookies.clear()
    told = await service.client.get(returns)
    assert "another browser" in told.text
    mine = await service.to_google()
    state = dict(parse_qsl(urlsplit(google).query))["state"]
    strangers = service.google.agree(mine).partition("&state=")[0]
    back = await service.client.get(f"{strangers}&state={state}")
    assert back.headers["location"].endswith("afterword=failed"), "a state of another browser's way"
    assert await service.mailboxes() == []


@pytest.mark.parametrize("path", [f"{JOIN_START}?ticket=x.y&agreed=1", f"{CONNECT_CALLBACK}?state=join.x.y&code=z"])
async def test_what_was_not_signed_here_begins_and_ends_nothing(service: Service, path: str) -> None:
    told = await service.client.get(path, headers=OURS)
    assert told.status_code == 400
    assert service.google.calls == []


async def test_a_link_leads_back_only_to_origins_that_the_operator_allows(service: Service) -> None:
    body = {**JOIN, "return_url": "https://elsewhere.example/"}
    problem_of(await service.client.post("/v1/mailboxes", json=body, headers=service.key), "invalid-input")


async def test_one_that_leaves_is_disconnected_and_all_that_is_kept_of_it_deleted(service: Service) -> None:
    await service.join()
    await service.join(subject="2002", email="sam@mail.example")
    goes, stays = await service.mailboxes()
    gone = await service.client.delete(f"/v1/mailboxes/{goes['id']}", headers=service.key)
    assert gone.status_code == 204
    assert len(service.google.revoked) == 1
    assert [one["id"] for one in await service.mailboxes()] == [stays["id"]]
    problem_of(await service.client.delete(f"/v1/mailboxes/{goes['id']}", headers=service.key), "not-found")
