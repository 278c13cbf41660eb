"""Autopilot in Outlook, from the pane's settings: Microsoft's window, the mailbox followed while the pane is closed,
and taken back again with subscription and tokens."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.domain.errors import NeedsConsent
from app.identity.entra.tokens import Partition
from app.identity.microsoft import EntraCaller
from app.main import pure_parts
from app.services import following
from app.services.desk import Desk
from app.services.outlook_mailboxes import OutlookStanding
from app.services.standing import StoredDesks
from app.sidebar.outlook.routes import DO, OPEN, SIGN_IN, SIGN_IN_CALLBACK
from app.store import tokens, watches
from tests.support.entra_tokens import OID, TENANT
from tests.support.fake_graph import Instead
from tests.support.outlook_world import OutlookWorld, with_leave

pytestmark = pytest.mark.anyio
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(b"secret").digest()).rstrip(b"=").decode()
ACCOUNT = EntraCaller(TENANT, OID).caller.account
OTHER = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[OutlookWorld]:
    world = OutlookWorld(tmp_path)
    world.fill()
    yield world
    await world.close()


async def press(world: OutlookWorld, verb: str) -> dict[str, Any]:
    return await world.ask(f"{DO}/{verb}", world.asked(view="settings"))


async def at_microsoft(world: OutlookWorld, ticket: str, *, oid: str = OID) -> httpx.Response:
    """The window from its start to Microsoft's answer: that person agrees."""
    begun = await world.client.get(SIGN_IN, params={"ch": CHALLENGE, "ticket": ticket})
    if begun.status_code != 303:
        return begun
    query = parse_qs(urlsplit(begun.headers["location"]).query)
    code = f"code-{len(world.entra.fake.codes)}"
    world.entra.fake.codes[code] = {"tid": TENANT, "oid": oid, "nonce": query["nonce"][0]}
    return await world.client.post(SIGN_IN_CALLBACK, data={"state": query["state"][0], "code": code})


async def switched_on(world: OutlookWorld) -> Desk:
    """Autopilot on; the desk at which the work in the background sits."""
    page = await at_microsoft(world, (await press(world, "connect"))["window"])
    assert page.status_code == 200, page.text
    desk = await in_the_background(world)
    assert desk is not None
    return desk


async def in_the_background(world: OutlookWorld) -> Desk | None:
    assert world.made.opener is not None
    known = world.store.find("outlook", ACCOUNT)
    assert known is not None
    return await StoredDesks(world.store, pure_parts(), {"outlook": OutlookStanding(world.made.opener)})(known.id)


def letter() -> bytes:
    head = "From: Dana <dana@tallowreed.example>\r\nTo: robin.ashdown@mailbox.example\r\nSubject: One more question"
    date = format_datetime(datetime.now(UTC) + timedelta(minutes=1))  # Graph's links begin at its own present
    return f"{head}\r\nDate: {date}\r\nMessage-ID: <q@t>\r\n\r\nCan you call me?".encode()


def told(page: httpx.Response) -> dict[str, str]:
    block = re.search(r'<script id="told" type="application/json">(.*?)</script>', page.text)
    assert block
    found: dict[str, str] = json.loads(block[1])
    return found


async def test_the_settings_offer_it_and_say_what_it_needs(world: OutlookWorld) -> None:
    html = (await world.ask(OPEN, world.asked(view="settings")))["html"]
    assert "While you are away" in html
    assert "Off. Afterword works when you open a mail" in html
    assert "For that it needs permission to read your mail and to write drafts. It never sends." in html
    assert "Switch on" in html


async def test_switched_on_the_mailbox_is_followed_and_drafts_are_prepared(world: OutlookWorld) -> None:
    begun = await press(world, "connect")
    assert world.graph.followed.subscriptions == {}
    page = await at_microsoft(world, begun["window"])
    assert told(page) == {"connected": "yes"}
    assert "Autopilot is on" in page.text
    html = (await world.ask(OPEN, world.asked(view="settings")))["html"]
    assert "On, for robin" in html.replace("&#39;", "'")
    assert "Switch off and forget" in html
    desk = await in_the_background(world)
    assert desk is not None
    assert await following.prepares(desk.rows)
    await following.watch(desk)
    (subscription,) = world.graph.followed.subscriptions.values()
    assert subscription["resource"] == "me/mailFolders('inbox')/messages"
    first = await following.look(desk)
    assert first is not None
    assert await following.looked(desk.rows, first)
    item = world.box.receive(letter())
    assert await following.told_by_watch(desk.rows, subscription["clientState"])
    found = await following.look(desk)
    assert found is not None
    assert item.conversation_id in found.thread_ids
    await following.read(desk, item.conversation_id, now=world.now)


async def test_switched_off_its_subscription_ends_and_its_tokens_are_deleted(world: OutlookWorld) -> None:
    desk = await switched_on(world)
    await following.watch(desk)
    (subscription,) = world.graph.followed.subscriptions.values()
    answer = await press(world, "disconnect")
    assert "Autopilot is off." in answer["notice"]
    assert "the tokens for it are deleted" in answer["notice"]
    assert "myapps.microsoft.com" in answer["notice"]
    assert "Switch on" in answer["html"]
    assert world.graph.followed.subscriptions == {}
    assert desk.rows.run(lambda unit: tokens.find(unit, Partition.AUTOPILOT.value)) is None
    assert desk.rows.run(watches.find) is None
    assert not await following.told_by_watch(desk.rows, subscription["clientState"])
    with pytest.raises(NeedsConsent):
        await in_the_background(world)
    item = world.item("Senior Data Engineer")
    assert "Thank three people" in (await world.ask(OPEN, world.asked(item)))["html"], "the pane works on"
    assert "Autopilot is off." in (await press(world, "disconnect"))["notice"], "twice is no error"


async def test_off_is_off_where_microsoft_does_not_answer_and_that_is_said(world: OutlookWorld) -> None:
    desk = await switched_on(world)
    await following.watch(desk)
    world.graph.faults.lay("subscriptions.delete", *[Instead(503, b"{}")] * 5)
    answer = await press(world, "disconnect")
    assert "Microsoft did not answer" in answer["notice"]
    assert desk.rows.run(watches.find) is None
    assert desk.rows.run(lambda unit: tokens.find(unit, Partition.AUTOPILOT.value)) is None


async def test_deleting_everything_ends_it_too(world: OutlookWorld) -> None:
    desk = await switched_on(world)
    await following.watch(desk)
    assert "while you are away ends, too" in (await press(world, "delete"))["html"]
    await press(world, "delete_confirmed")
    assert world.graph.followed.subscriptions == {}
    assert world.store.find("outlook", ACCOUNT) is None


async def test_another_account_than_the_panes_is_not_connected(world: OutlookWorld) -> None:
    page = await at_microsoft(world, (await press(world, "connect"))["window"], oid=OTHER)
    assert page.status_code == 400
    assert "another account" in page.text
    assert "Autopilot is not on" in page.text
    assert "connected" not in told(page)
    with pytest.raises(NeedsConsent):
        await in_the_background(world)


async def test_without_leave_to_write_drafts_nothing_is_connected(world: OutlookWorld) -> None:
    ticket = (await press(world, "connect"))["window"]
    world.entra.fake.unwanted = frozenset({"Mail.ReadWrite"})
    page = await at_microsoft(world, ticket)
    assert page.status_code == 403
    assert "Nothing was connected." in page.text
    with pytest.raises(NeedsConsent):
        await in_the_background(world)


@pytest.mark.parametrize("ticket", ["x", "a.b", "aw1.e30.e30"])
async def test_a_ticket_that_is_not_ours_leads_nowhere(world: OutlookWorld, ticket: str) -> None:
    page = await at_microsoft(world, ticket)
    assert page.status_code == 400
    assert "has expired" in page.text


async def test_a_ticket_is_good_for_a_quarter_of_an_hour(world: OutlookWorld) -> None:
    ticket = (await press(world, "connect"))["window"]
    world.now += timedelta(minutes=16)
    assert (await at_microsoft(world, ticket)).status_code == 400


async def test_where_microsoft_ends_the_leave_it_says_so_and_connects_again(world: OutlookWorld) -> None:
    desk = await switched_on(world)
    await following.wait_for_consent(desk.rows, NeedsConsent("Outlook's permission has run out."))
    html = (await world.ask(OPEN, world.asked(view="settings")))["html"]
    assert "It stopped: Microsoft has ended Afterword" in html
    assert "Connect again" in html
    again = await switched_on(world)
    watching = again.rows.run(watches.find)
    assert watching is not None
    assert watching.state is watches.WatchState.WORKING


async def test_reading_alone_can_be_allowed_for_the_pane_and_all_for_autopilot(world: OutlookWorld) -> None:
    with_leave(world, "Mail.Read", "User.Read")
    item = world.item("Senior Data Engineer")
    await world.ask(OPEN, world.asked(item, access="read"))
    with_leave(world, "Mail.Read", "Mail.ReadWrite", "User.Read")
    assert (await switched_on(world)).owner.email
