"""Following a Gmail mailbox: what only Gmail's history and its watch have."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import Refused
from app.mailboxes.gmail.mailbox import GmailMailbox
from tests.integration.mailboxes.contract import START, draft
from tests.support.eml import eml
from tests.support.fake_gmail.faults import Break
from tests.support.gmail_worlds import ALEX, GmailWorld
from tests.support.limits import patient

pytestmark = pytest.mark.anyio
TOPIC = "projects/ours/topics/mail"


@pytest.fixture
def world() -> GmailWorld:
    return GmailWorld()


def watching(world: GmailWorld, topic: str = TOPIC) -> GmailMailbox:
    return GmailMailbox(
        world.client,
        ALEX,
        world.grants,
        places=world.places,
        parse=world.parse,
        patience=patient(),
        topic=topic,
    )


async def test_labels_change_no_reading_but_trash_does(world: GmailWorld) -> None:
    mail = world.gmail.box.receive(eml(date=START, message_id="1@n"))
    start = await world.mailbox.changes_since("")
    world.gmail.box.label(mail.id, remove="UNREAD")
    world.gmail.box.label(mail.id, add="STARRED")
    assert (await world.mailbox.changes_since(start.cursor)).thread_ids == ()
    world.gmail.box.label(mail.id, add="TRASH")
    assert (await world.mailbox.changes_since(start.cursor)).thread_ids == (mail.thread_id,)


async def test_a_history_of_many_pages_is_followed_to_its_end(world: GmailWorld) -> None:
    start = await world.mailbox.changes_since("")
    first, last = b"Subject: 1\r\nFrom: a@b.example\r\n\r\nx", b"Subject: 2\r\nFrom: a@b.example\r\n\r\nx"
    arrived = world.gmail.box.receive(first)
    for _ in range(600):
        world.gmail.box.label(arrived.id, add="UNREAD")
        world.gmail.box.label(arrived.id, remove="UNREAD")
    newest = world.gmail.box.receive(last)
    changes = await world.mailbox.changes_since(start.cursor)
    assert changes.thread_ids == (newest.thread_id, arrived.thread_id)
    assert world.gmail.count("history.list") == 3
    assert changes.whole


async def test_a_mailbox_flooded_past_counting_is_looked_at_anew(world: GmailWorld) -> None:
    start = await world.mailbox.changes_since("")
    mail = world.gmail.box.receive(eml(date=START, message_id="1@n"))
    for _ in range(5_100):
        world.gmail.box.label(mail.id, add="UNREAD")
        world.gmail.box.label(mail.id, remove="UNREAD")
    changes = await world.mailbox.changes_since(start.cursor)
    assert not changes.whole
    assert changes.cursor == str(world.gmail.box.history_id)


async def test_the_place_is_taken_before_what_may_have_been_missed_is_looked_for(world: GmailWorld) -> None:
    """Or what comes between the two would be lost."""
    start = await world.mailbox.changes_since("")
    world.gmail.box.receive(eml(date=START, message_id="1@n"))
    world.gmail.box.forget_history()
    changes = await world.mailbox.changes_since(start.cursor)
    assert not changes.whole
    assert changes.cursor == str(world.gmail.box.history_id)


async def test_a_watch_stands_a_week_and_is_asked_for_again_without_harm(world: GmailWorld) -> None:
    mailbox = watching(world)
    for _ in range(2):
        watch = await mailbox.watch()
        assert watch.expires_at is not None
        assert timedelta(days=6) < watch.expires_at - datetime.now(UTC) <= timedelta(days=7)
    assert world.gmail.box.watched_by == TOPIC


async def test_a_watch_of_another_topic_is_replaced(world: GmailWorld) -> None:
    await watching(world, "projects/ours/topics/old").watch()
    await watching(world).watch()
    assert world.gmail.box.watched_by == TOPIC


async def test_a_watch_without_a_topic_is_refused(world: GmailWorld) -> None:
    with pytest.raises(Refused):
        await watching(world, "").watch()
    with pytest.raises(Refused):
        await watching(world, "no topic").watch()


async def test_a_watch_whose_answer_was_lost_is_asked_for_again(world: GmailWorld) -> None:
    world.gmail.faults.lay("watch", Break.CUT_AFTER)
    assert (await watching(world).watch()).expires_at is not None


async def test_drafts_in_the_thread_do_not_name_it(world: GmailWorld) -> None:
    world.gmail.box.receive(eml(date=START, message_id="1@n"))
    start = await world.mailbox.changes_since("")
    stored = await world.mailbox.create_draft(draft(), mark="m1")
    await world.edit_draft(stored, "P.S.")
    changes = await world.mailbox.changes_since(start.cursor)
    assert (changes.thread_ids, changes.drafts) == ((), True)
