"""Webhooks by the API; what is delivered is `tests.integration.background.test_webhooks`."""

from __future__ import annotations

import pytest

from tests.integration.api.test_resources import Caller
from tests.support.api_worlds import Json, ServedWorld, problem_of
from tests.support.desks import ALEX

pytestmark = pytest.mark.anyio


@pytest.fixture
async def caller(served: ServedWorld) -> Caller:
    await served.fill()
    return Caller(served, await served.key())


class TestWebhooks:
    async def test_one_is_made_shown_changed_and_deleted_and_its_secret_is_shown_once(self, caller: Caller) -> None:
        wanted = {"mailbox_id": caller.world.mailbox_id, "url": "https://tracker.example/x", "types": ["follow_up.due"]}
        made = await caller.ok("POST", "/webhooks", wanted, Idempotency_Key="hook")
        again = await caller.ok("POST", "/webhooks", wanted, Idempotency_Key="hook")
        assert made["secret"].startswith("whsec_")
        assert again == {**made, "secret": None}
        path = f"/webhooks/{made['id']}"
        shown = await caller.ok("GET", path)
        assert shown == {name: value for name, value in made.items() if name != "secret"}
        assert (await caller.ok("GET", "/webhooks"))["data"] == [shown]
        assert (await caller.ok("PATCH", path, {"enabled": False}))["state"] == "disabled"
        assert (await caller.ok("PATCH", path, {"enabled": True, "types": []}))["types"] == []
        assert (await caller.ok("POST", f"{path}:renew-secret"))["secret"] != made["secret"]
        await caller.ok("DELETE", path)
        problem_of(await caller.call("GET", path), "not-found")

    async def test_what_happened_is_replayed_and_shows_among_the_deliveries(self, caller: Caller) -> None:
        wanted = {"mailbox_id": caller.world.mailbox_id, "url": "https://tracker.example/x"}
        path = f"/webhooks/{(await caller.ok('POST', '/webhooks', wanted))['id']}"
        candidacy = await caller.first("/candidacies")
        await caller.ok("POST", f"/candidacies/{candidacy['id']}:close")
        assert (await caller.ok("POST", f"{path}:replay", {"since": "2026-01-01T00:00:00Z"}))["events"] >= 1
        found = (await caller.ok("GET", f"{path}/deliveries"))["data"]
        assert "candidacy.changed" in {one["type"] for one in found}

    async def test_an_address_of_ones_own_network_is_refused(self, caller: Caller) -> None:
        for url in ("http://tracker.example/", "https://127.0.0.1/", "https://[::1]/", "https://user@x.example/"):
            wanted = {"mailbox_id": caller.world.mailbox_id, "url": url}
            problem_of(await caller.call("POST", "/webhooks", wanted), "invalid-input")

    async def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(self, caller: Caller) -> None:
        wanted = {"mailbox_id": caller.world.mailbox_id, "url": "https://tracker.example/x"}
        path = f"/webhooks/{(await caller.ok('POST', '/webhooks', wanted))['id']}"
        seen = (await caller.call("GET", path)).headers["etag"]
        changed = await caller.call("PATCH", path, {"types": ["draft.created"]}, If_Match=seen)
        assert changed.status_code == 200
        problem_of(await caller.call("PATCH", path, {"enabled": False}, If_Match=seen), "not-as-before")
        assert (await caller.ok("PATCH", path, {"enabled": False}, If_Match=changed.headers["etag"]))["types"]

    async def test_they_and_their_deliveries_come_in_pages(self, caller: Caller) -> None:
        for number in range(3):
            wanted = {"mailbox_id": caller.world.mailbox_id, "url": f"https://tracker.example/{number}"}
            made = await caller.ok("POST", "/webhooks", wanted)
            await caller.ok("POST", "/api-keys", {"name": f"key {number}", "scopes": ["read"]})
        path = f"/webhooks/{made['id']}"
        await caller.ok("POST", f"{path}:replay", {"since": "2026-01-01T00:00:00Z"})
        caller.world.store.register("local", "a second one", ALEX)
        for listed in ("/webhooks", f"{path}/deliveries", "/api-keys", "/mailboxes"):
            whole = (await caller.ok("GET", listed))["data"]
            paged, more = list[Json](), ""
            while len(paged) < len(whole):
                page = await caller.ok("GET", f"{listed}?limit=1{more}")
                assert len(page["data"]) == 1
                paged += page["data"]
                more = f"&cursor={page['next_cursor']}"
            assert page["next_cursor"] is None
            assert paged == whole, listed
            assert len(whole) > 1, listed
