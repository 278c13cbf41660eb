"""Following an Outlook mailbox: delta links of two folders, a subscription, pages of conversations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import Refused
from app.mailboxes.outlook.following import Callbacks
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.protocol import Follows
from tests.integration.mailboxes.contract import draft
from tests.support.eml import eml
from tests.support.limits import patient
from tests.support.outlook_worlds import ALEX, OutlookWorld

pytestmark = pytest.mark.anyio
CALLBACKS = Callbacks("https://app.example/push/graph", "https://app.example/push/graph/lifecycle")


@pytest.fixture
def world() -> OutlookWorld:
    return OutlookWorld()


def now() -> datetime:
    return datetime.now(UTC)


def receive(
    world: OutlookWorld, name: str, folder: str = "inbox", *, body: str = "x", at: datetime | None = None
) -> str:
    raw = eml(date=at or now(), message_id=f"{name}@n", subject=name, body=body)
    return world.box.receive(raw, folder, at=at or now() + timedelta(seconds=1)).conversation_id


def called(world: OutlookWorld) -> OutlookMailbox:
    patience = patient()
    return OutlookMailbox(
        world.client, ALEX, world.grant, lane=world.lane, parse=world.parse, patience=patience, callbacks=CALLBACKS
    )


async def test_it_can_be_followed(world: OutlookWorld) -> None:
    assert isinstance(world.mailbox, Follows)


async def test_what_comes_and_what_is_sent_names_its_conversation_once(world: OutlookWorld) -> None:
    receive(world, "before", at=now() - timedelta(days=1))
    start = await world.mailbox.changes_since("")
    assert start.thread_ids == ()
    received, sent = receive(world, "one"), receive(world, "two", "sentitems")
    changes = await world.mailbox.changes_since(start.cursor)
    assert set(changes.thread_ids) == {received, sent}
    assert changes.whole
    assert (await world.mailbox.changes_since(changes.cursor)).thread_ids == ()


async def test_many_pages_are_followed_to_their_end(world: OutlookWorld) -> None:
    start = await world.mailbox.changes_since("")
    wanted = {receive(world, f"n{number}") for number in range(35)}
    changes = await world.mailbox.changes_since(start.cursor)
    assert set(changes.thread_ids) == wanted
    assert len(changes.thread_ids) == 35


async def test_drafts_are_no_mail(world: OutlookWorld) -> None:
    start = await world.mailbox.changes_since("")
    await world.mailbox.create_draft(draft(), mark="m1")
    assert (await world.mailbox.changes_since(start.cursor)).thread_ids == ()


@pytest.mark.parametrize("cursor", ["1", "{}", '{"inbox": 1}', "[]"])
async def test_a_place_that_means_nothing_is_replaced_and_said_so(world: OutlookWorld, cursor: str) -> None:
    changes = await world.mailbox.changes_since(cursor)
    assert not changes.whole
    found = receive(world, "one")
    assert (await world.mailbox.changes_since(changes.cursor)).thread_ids == (found,)


async def test_a_place_that_graph_has_forgotten_is_replaced_and_said_so(world: OutlookWorld) -> None:
    start = await world.mailbox.changes_since("")
    world.graph.followed.forget_places()
    changes = await world.mailbox.changes_since(start.cursor)
    assert not changes.whole
    found = receive(world, "one")
    assert (await world.mailbox.changes_since(changes.cursor)).thread_ids == (found,)


async def test_a_link_to_somewhere_else_gets_no_token(world: OutlookWorld) -> None:
    before = world.graph.count()
    changes = await world.mailbox.changes_since(
        '{"inbox": "https://evil.example/x", "sentitems": "https://evil.example"}'
    )
    assert not changes.whole
    assert {call.path for call in world.graph.calls[before:]} <= {
        f"/me/mailFolders/{folder}/messages/delta" for folder in ("inbox", "sentitems")
    }


async def test_a_subscription_is_made_with_a_secret_and_renewed_under_its_id(world: OutlookWorld) -> None:
    made = await called(world).watch()
    assert made.expires_at is not None
    assert timedelta(days=6) < made.expires_at - now() < timedelta(days=7)
    (kept,) = world.graph.followed.subscriptions.values()
    assert (kept["clientState"], kept["notificationUrl"]) == (made.secret, CALLBACKS.notice)
    assert kept["lifecycleNotificationUrl"] == CALLBACKS.lifecycle
    again = await called(world).watch(made)
    assert (again.id, again.secret) == (made.id, "")
    assert len(world.graph.followed.subscriptions) == 1


async def test_a_subscription_that_graph_lost_is_made_anew_with_another_secret(world: OutlookWorld) -> None:
    made = await called(world).watch()
    world.graph.followed.subscriptions.clear()
    anew = await called(world).watch(made)
    assert anew.id != made.id
    assert anew.secret not in ("", made.secret)


async def test_without_a_public_address_there_is_no_subscription(world: OutlookWorld) -> None:
    with pytest.raises(Refused):
        await world.mailbox.watch()


async def test_pages_end_where_the_dates_do(world: OutlookWorld) -> None:
    since = now() - timedelta(days=5)
    wanted = [
        receive(world, f"n{number}", body="your interview", at=now() - timedelta(hours=number)) for number in range(60)
    ]
    receive(world, "letter", body="a newsletter")
    receive(world, "old", body="your interview", at=since - timedelta(days=1))
    found: list[str] = []
    place = ""
    while True:
        page = await world.mailbox.page(place, words=("interview", "recruiter"), since=since)
        found += page.thread_ids
        place = page.place
        if not place:
            break
    assert found == wanted
