"""Mailboxes of Outlook over the REST API, hosted: threads by the provider's id and drafts, with the leave that the user
gave for good, and what is said without it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from app.identity.api_keys import Scope
from app.identity.entra.sign_in import SignedIn
from app.identity.entra.tokens import Partition
from app.identity.microsoft import EntraCaller
from app.main import create_app, pure_parts, rest_api
from app.services import api_keys
from app.services.outlook_autopilot import OutlookAutopilot
from app.services.outlook_mailboxes import OutlookStanding
from app.services.outlook_tokens import SealedCaches
from app.sidebar.outlook.routes import OPEN
from app.store import watches
from app.store.owned import Owned
from tests.support.api_worlds import problem_of
from tests.support.entra_tokens import OID, TENANT
from tests.support.fake_graph import Instead
from tests.support.limits import LONG
from tests.support.outlook_world import OutlookWorld

pytestmark = pytest.mark.anyio
WHO = EntraCaller(TENANT, OID)


class Hosted:
    """The add-in's world with the API beside it, and a key of the mailbox's user."""

    def __init__(self, folder: Path) -> None:
        self.outlook = OutlookWorld(folder, extra_settings={"api_return_origins": "https://tracker.example"})
        self.outlook.fill()
        assert self.outlook.made.opener is not None
        opener = self.outlook.made.opener
        world, openers = self.outlook, {"outlook": OutlookStanding(opener, seconds=LONG)}
        api = rest_api(
            world.settings, world.store, pure_parts(), lambda: world.now, openers=openers, outlook=world.made
        )
        app = create_app(world.settings, outlook=world.made, api=api, clock=lambda: world.now)
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://afterword.example")
        self.autopilot = OutlookAutopilot(opener)

    async def begin(self) -> str:
        """The user has opened their pane once, and has a key; gives the mailbox's id."""
        world = self.outlook
        await world.ask(OPEN, world.asked(world.item("Senior Data Engineer")))
        owner = Owned(world.store.engine, WHO.caller.account)
        made = await api_keys.make(owner, "a test", (Scope.ADMIN,), now=world.now)
        self.client.headers["Authorization"] = f"Bearer {made.secret}"
        known = world.store.find("outlook", WHO.caller.account)
        assert known is not None
        return known.id

    async def connect(self, mailbox_id: str) -> None:
        """As after Microsoft's window: the cache that the pane's token has left serves as that of the sign-in."""
        opener, rows = self.autopilot.opener, self.outlook.store.of(mailbox_id)
        cache = await SealedCaches(WHO.caller, rows, opener.vault).load(Partition.PANE)
        assert cache
        await self.autopilot.connect(WHO.caller.account, SignedIn(WHO, frozenset({"Mail.ReadWrite"}), cache), rows)

    async def get(self, path: str) -> Any:
        response = await self.client.get(path)
        assert response.status_code == 200, response.text
        return response.json()


@pytest.fixture
async def hosted(tmp_path: Path) -> AsyncIterator[Hosted]:
    made = Hosted(tmp_path)
    yield made
    await made.client.aclose()
    await made.outlook.close()


async def test_a_thread_opens_by_outlook_s_own_id_and_its_draft_is_written(hosted: Hosted) -> None:
    box = await hosted.begin()
    await hosted.connect(box)
    thread = hosted.outlook.item("Senior Data Engineer").conversation_id
    listed = await hosted.get(f"/v1/mailboxes/{box}/threads")
    assert thread in [row["id"] for row in listed["data"]]
    opened = await hosted.get(f"/v1/mailboxes/{box}/threads/{thread}")
    assert opened["reading"]["company"]["value"]
    thanks = [one for one in opened["follow_ups"] if one["kind"] == "thank_you" and not one["email_inferred"]]
    wrote = await hosted.client.post("/v1/drafts", json={"follow_up_id": thanks[0]["id"]})
    assert wrote.status_code == 201, wrote.text
    assert [item.to for item in hosted.outlook.drafts()] == [[thanks[0]["to_email"]]]
    text = await hosted.get(f"/v1/drafts/{wrote.json()['id']}")
    assert "Hi " in text["body"]
    assert (await hosted.client.post(f"/v1/drafts/{wrote.json()['id']}:withdraw")).status_code == 200
    assert hosted.outlook.drafts() == []


async def test_without_the_lasting_leave_it_is_said_and_what_is_kept_is_shown(hosted: Hosted) -> None:
    box = await hosted.begin()
    thread = hosted.outlook.item("Senior Data Engineer").conversation_id
    response = await hosted.client.get(f"/v1/mailboxes/{box}/threads/{thread}")
    assert "Switch on autopilot" in problem_of(response, "needs-consent")["detail"]
    assert (await hosted.get("/v1/follow-ups"))["data"]
    assert (await hosted.get(f"/v1/mailboxes/{box}"))["connection"] == "none"


async def test_a_graph_that_does_not_answer_is_waited_for_no_longer_than_was_said(hosted: Hosted) -> None:
    box = await hosted.begin()
    await hosted.connect(box)
    thread = hosted.outlook.item("Senior Data Engineer").conversation_id
    hosted.outlook.graph.faults.lay("messages.list", *[Instead(503, b"{}")] * 40)
    with anyio.fail_after(LONG):
        response = await hosted.client.get(f"/v1/mailboxes/{box}/threads/{thread}")
    problem_of(response, "unavailable")


async def test_the_api_disconnects_it_with_subscription_and_tokens(hosted: Hosted) -> None:
    box = await hosted.begin()
    await hosted.connect(box)
    assert (await hosted.get(f"/v1/mailboxes/{box}"))["connection"] == "connected"
    rows = hosted.outlook.store.of(box)
    response = await hosted.client.post(f"/v1/mailboxes/{box}:disconnect")
    assert response.json() == {"revoked": True}
    assert rows.run(watches.find) is None
    assert (await hosted.get(f"/v1/mailboxes/{box}"))["connection"] == "none"
    assert [one["connection"] for one in (await hosted.get("/v1/mailboxes"))["data"]] == ["none"]
