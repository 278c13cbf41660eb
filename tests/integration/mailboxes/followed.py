"""What every mailbox keeps that can be followed while nobody is looking. An adapter's test module makes a `World`."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

import pytest

from app.mailboxes.protocol import Follows, StoredDraft
from tests.integration.mailboxes.contract import DANA, OWNER, START, draft
from tests.support.eml import eml

FORGOTTEN = "1"  # no mailbox here began so long ago
SINCE = START - timedelta(days=1)


class FollowedWorld(Protocol):
    """A followed mailbox of alex@mail.example, and the hands of others in it."""

    @property
    def mailbox(self) -> Follows: ...

    async def receive(self, raw: bytes) -> None: ...

    async def send(self, raw: bytes) -> None: ...

    async def edit_draft(self, stored: StoredDraft, line: str) -> None: ...

    async def remove_draft(self, stored: StoredDraft) -> None: ...


@pytest.mark.anyio
class FollowedContract:
    async def test_without_a_cursor_it_begins_now(self, world: FollowedWorld) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        changes = await world.mailbox.changes_since("")
        assert changes.thread_ids == ()
        assert changes.cursor
        assert not (await world.mailbox.changes_since(changes.cursor)).thread_ids

    async def test_mail_that_comes_or_is_sent_names_its_thread_once(self, world: FollowedWorld) -> None:
        await world.receive(eml(date=START, message_id="1@n", sender=DANA, subject="The interview"))
        await world.receive(eml(date=START, message_id="other@n", sender=DANA, subject="Something else"))
        start = await world.mailbox.changes_since("")
        answer = {"subject": "Re: The interview", "in_reply_to": "1@n"}
        await world.send(eml(date=START + timedelta(hours=1), message_id="2@n", sender=OWNER, to=DANA, **answer))
        await world.receive(eml(date=START + timedelta(hours=2), message_id="3@n", sender=DANA, **answer))
        changes = await world.mailbox.changes_since(start.cursor)
        (thread_id,) = changes.thread_ids
        thread = await world.mailbox.thread(thread_id)
        assert len(thread.messages) == 3
        assert changes.whole
        assert changes.cursor != start.cursor
        assert (await world.mailbox.changes_since(changes.cursor)).thread_ids == ()

    async def test_the_same_cursor_gives_the_same_again(self, world: FollowedWorld) -> None:
        start = await world.mailbox.changes_since("")
        await world.receive(eml(date=START, message_id="1@n"))
        first = await world.mailbox.changes_since(start.cursor)
        second = await world.mailbox.changes_since(start.cursor)
        assert len(first.thread_ids) == 1
        assert set(first.thread_ids) <= set(second.thread_ids)

    async def test_a_cursor_that_means_nothing_any_more_is_said_so_and_replaced(self, world: FollowedWorld) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        changes = await world.mailbox.changes_since(FORGOTTEN)
        assert not changes.whole
        await world.receive(eml(date=START, message_id="2@n", subject="Another"))
        assert len((await world.mailbox.changes_since(changes.cursor)).thread_ids) == 1

    async def test_what_happens_to_drafts_is_told_and_is_no_mail(self, world: FollowedWorld) -> None:
        start = await world.mailbox.changes_since("")
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        written = await world.mailbox.changes_since(start.cursor)
        assert written.drafts
        assert written.thread_ids == ()
        await world.remove_draft(stored)
        removed = await world.mailbox.changes_since(written.cursor)
        assert removed.drafts
        assert removed.whole
        assert not (await world.mailbox.changes_since(removed.cursor)).drafts

    async def test_pages_give_each_thread_that_says_a_word_once_the_newest_first(self, world: FollowedWorld) -> None:
        for number in range(60):
            await world.receive(
                eml(
                    date=START + timedelta(hours=number),
                    message_id=f"{number}@n",
                    subject=f"Subject {number}",
                    body="About your interview." if number % 2 else "A newsletter.",
                )
            )
        await world.receive(eml(date=START - timedelta(days=9), message_id="old@n", body="An interview of old."))
        found: list[str] = []
        place = ""
        while True:
            page = await world.mailbox.page(place, words=("interview", "recruiter"), since=SINCE)
            found += page.thread_ids
            place = page.place
            if not place:
                break
        assert len(found) == len(set(found)) == 30
        subjects = [await _subject(world, one) for one in (found[0], found[-1])]
        assert subjects == [b"Subject 59", b"Subject 1"]


async def _subject(world: FollowedWorld, thread_id: str) -> bytes:
    raw = (await world.mailbox.thread(thread_id)).messages[0].raw
    (line,) = [line for line in raw.splitlines() if line.startswith(b"Subject: ")]
    return line.removeprefix(b"Subject: ")
