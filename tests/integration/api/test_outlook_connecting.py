"""A mailbox of Outlook connected over the API, in its user's browser and without the pane: one that is known, and one
that joins those of an integration."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.identity.api_keys import Scope
from app.identity.entra.tokens import Partition
from app.services import api_keys
from app.services.outlook_tokens import SealedCaches
from app.sidebar.outlook.connecting import COOKIE
from app.sidebar.outlook.routes import CONNECT_CALLBACK, CONNECT_START, JOIN_START
from app.store import tokens
from app.store.owned import Owned, owned_with
from tests.integration.api.test_outlook import WHO, Hosted
from tests.support.api_worlds import problem_of
from tests.support.entra_tokens import OID, TENANT

pytestmark = pytest.mark.anyio
SERVICE = "careers service"
BACK = "https://tracker.example/settings?tab=mail"
OTHER = "11111111-2222-4333-8444-555555555555"
OURS = {"Sec-Fetch-Site": "same-origin"}


class Service(Hosted):
    """An integration with a key in its own name. Nobody has opened a pane yet."""

    async def key_of(self, owner: str) -> dict[str, str]:
        made = await api_keys.make(Owned(self.outlook.store.engine, owner), "x", (Scope.ADMIN,), now=self.outlook.now)
        return {"Authorization": f"Bearer {made.secret}"}

    async def link(self) -> str:
        body = {"provider": "outlook", "return_url": BACK, "time_zone": "Europe/Berlin"}
        told = await self.client.post("/v1/mailboxes", json=body)
        return str(told.raise_for_status().json()["url"])

    async def to_microsoft(self, link: str) -> dict[str, list[str]]:
        """By the link, to Microsoft's page: what it is asked."""
        begun = await self.client.get(link, headers=OURS)
        assert begun.status_code == 303, begun.text
        place = urlsplit(begun.headers["location"])
        assert place.netloc == "login.microsoftonline.com"
        return parse_qs(place.query)

    async def agreed(self, asked: dict[str, list[str]], *, oid: str = OID) -> httpx.Response:
        """Microsoft posts its answer: that person agrees."""
        code = f"code-{len(self.outlook.entra.fake.codes)}"
        self.outlook.entra.fake.codes[code] = {"tid": TENANT, "oid": oid, "nonce": asked["nonce"][0]}
        return await self.client.post(CONNECT_CALLBACK, data={"state": asked["state"][0], "code": code})

    async def join(self, *, oid: str = OID) -> httpx.Response:
        return await self.agreed(await self.to_microsoft(f"{await self.link()}&agreed=1"), oid=oid)

    async def mailboxes(self, key: dict[str, str] | None = None) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self.client.get("/v1/mailboxes", headers=key)).json()["data"]
        return found


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    made = Service(tmp_path)
    made.client.headers.update(await made.key_of(SERVICE))
    yield made
    await made.client.aclose()
    await made.outlook.close()


async def test_the_user_is_told_who_asks_and_comes_back_with_the_mailbox_joined(service: Service) -> None:
    page = await service.client.get(await service.link())
    assert "tracker.example" in page.text
    assert "never sends" in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    for site in ("cross-site", "same-site", "none"):  # no other site can press the page's link
        pressed = await service.client.get(f"{await service.link()}&agreed=1", headers={"Sec-Fetch-Site": site})
        assert (pressed.status_code, "set-cookie" in pressed.headers) == (200, False)
    asked = await service.to_microsoft(f"{await service.link()}&agreed=1")
    assert asked["prompt"] == ["select_account"]
    assert asked["response_mode"] == ["form_post"]
    assert not any("Send" in one for one in asked["scope"])
    back = await service.agreed(asked)
    assert (back.status_code, back.headers["location"]) == (303, f"{BACK}&afterword=connected")
    (mailbox,) = await service.mailboxes()
    assert (mailbox["provider"], mailbox["connection"]) == ("outlook", "connected")
    assert mailbox["address"] == service.outlook.box.email, "what it writes from, not what it signs in by"
    assert mailbox["time_zone"] == "Europe/Berlin"
    assert (await service.get(f"/v1/mailboxes/{mailbox['id']}/threads"))["data"]


async def test_nobody_takes_over_a_mailbox_that_its_user_or_another_has(service: Service) -> None:
    mine = await service.key_of(SERVICE)
    await service.begin()  # the user has opened their pane
    service.client.headers.update(mine)
    assert (await service.join()).headers["location"] == f"{BACK}&afterword=failed"
    assert await service.mailboxes() == []
    (own,) = await service.mailboxes(await service.key_of(WHO.caller.account))
    assert own["connection"] == "none"


async def test_the_user_of_a_joined_mailbox_never_gets_at_the_integrations_others(service: Service) -> None:
    await service.join()
    await service.join(oid=OTHER)
    first, second = await service.mailboxes()
    assert (await owned_with(service.outlook.store.of(first["id"]))).owner == WHO.caller.account
    assert second["address"] == f"{OTHER}@x.example"


async def test_one_that_is_known_is_connected_by_its_own_account_alone(service: Service) -> None:
    box = await service.begin()
    told = await service.client.post(f"/v1/mailboxes/{box}:connect", json={"return_url": BACK})
    link = str(told.raise_for_status().json()["url"])
    assert urlsplit(link).path == CONNECT_START
    asked = await service.to_microsoft(link)
    assert asked["login_hint"] == [(await service.get(f"/v1/mailboxes/{box}"))["address"]]
    assert (await service.agreed(asked, oid=OTHER)).headers["location"] == f"{BACK}&afterword=failed"
    assert (await service.get(f"/v1/mailboxes/{box}"))["connection"] == "none"
    await service.agreed(await service.to_microsoft(link))
    assert (await service.get(f"/v1/mailboxes/{box}"))["connection"] == "connected"


async def test_disconnected_nothing_of_it_is_reached_and_deleted_nothing_is_kept(service: Service) -> None:
    await service.join()
    (mailbox,) = await service.mailboxes()
    one, rows = f"/v1/mailboxes/{mailbox['id']}", service.outlook.store.of(mailbox["id"])
    caches = SealedCaches(WHO.caller, rows, service.autopilot.opener.vault)
    await caches.keep(Partition.BACKGROUND, await caches.load(Partition.AUTOPILOT))  # as a sign-in of the pane's leaves
    assert (await service.client.post(f"{one}:disconnect")).json() == {"revoked": True}
    assert rows.run(lambda unit: tokens.find(unit, Partition.AUTOPILOT.value)) is None
    problem_of(await service.client.get(f"{one}/threads"), "needs-consent")
    assert (await service.get(one))["connection"] == "none"
    assert (await service.client.delete(one)).status_code == 204
    assert await service.mailboxes() == []
    assert service.outlook.store.find("outlook", WHO.caller.account) is None


async def test_a_link_to_a_mailbox_that_was_deleted_meanwhile_makes_none_anew(service: Service) -> None:
    box = await service.begin()
    told = await service.client.post(f"/v1/mailboxes/{box}:connect", json={"return_url": BACK})
    asked = await service.to_microsoft(told.json()["url"])
    await service.client.delete(f"/v1/mailboxes/{box}")
    assert (await service.agreed(asked)).headers["location"] == f"{BACK}&afterword=failed"
    assert service.outlook.store.find("outlook", WHO.caller.account) is None


async def test_a_no_and_less_than_is_needed_join_nothing(service: Service) -> None:
    asked = await service.to_microsoft(f"{await service.link()}&agreed=1")
    back = await service.client.post(CONNECT_CALLBACK, data={"state": asked["state"][0], "error": "access_denied"})
    assert back.headers["location"] == f"{BACK}&afterword=declined"
    service.outlook.entra.fake.unwanted = frozenset({"Mail.ReadWrite"})
    assert (await service.join()).headers["location"] == f"{BACK}&afterword=failed"
    assert await service.mailboxes() == []


async def test_an_answer_serves_only_the_browser_that_began_and_only_once(service: Service) -> None:
    asked = await service.to_microsoft(f"{await service.link()}&agreed=1")
    cookies = dict(service.client.cookies)
    assert len(cookies[COOKIE]) < 3_900, "browsers keep no longer ones"
    service.client.cookies.clear()
    told = await service.agreed(asked)
    assert "location" not in told.headers
    assert "another browser" in told.text
    service.client.cookies.update(cookies)
    strangers = await service.agreed({**asked, "state": ["another"]})
    assert strangers.headers["location"] == f"{BACK}&afterword=failed"
    assert "Max-Age=0" in strangers.headers["set-cookie"]
    service.outlook.now += timedelta(minutes=16)
    assert "took too long" in (await service.agreed(asked)).text
    assert await service.mailboxes() == []


async def test_what_was_not_signed_here_for_this_begins_nothing(service: Service) -> None:
    box = await service.begin()
    told = await service.client.post(f"/v1/mailboxes/{box}:connect", json={"return_url": BACK})
    to_connect = urlsplit(told.json()["url"]).query
    for path in (f"{JOIN_START}?ticket=x.y", f"{CONNECT_START}?ticket=x.y", f"{JOIN_START}?{to_connect}"):
        assert (await service.client.get(f"{path}&agreed=1", headers=OURS)).status_code == 400, path
    body = {"provider": "outlook", "return_url": "https://elsewhere.example/", "time_zone": "Europe/Berlin"}
    problem_of(await service.client.post("/v1/mailboxes", json=body), "invalid-input")
