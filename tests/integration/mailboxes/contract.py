"""What every mailbox keeps, whatever its provider. An adapter's test module makes a `World` and inherits these."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from typing import Protocol

import pytest

from app.domain.drafts import Draft
from app.domain.errors import Conflict, MailNotFound, Refused
from app.domain.followups import FollowUpKind
from app.mailboxes.protocol import Mailbox, StoredDraft
from tests.support.eml import eml

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OWNER = "Alex Moreno <alex@mail.example>"
DANA = "Dana Whitfield <dana@northlight.example>"


class World(Protocol):
    """A mailbox of alex@mail.example, and the hands of others in it."""

    @property
    def mailbox(self) -> Mailbox: ...

    async def receive(self, raw: bytes) -> None:
        """Somebody's mail arrives."""

    async def send(self, raw: bytes) -> None:
        """The owner's own mail lies among the sent ones."""

    async def edit_draft(self, stored: StoredDraft, line: str) -> None:
        """The user adds a line to a draft."""

    async def remove_draft(self, stored: StoredDraft) -> None:
        """The user deletes a draft."""

    async def send_draft(self, stored: StoredDraft) -> None:
        """The user sends a draft as it is."""

    async def raw_drafts(self) -> list[bytes]:
        """All drafts, as somebody else than the adapter reads them."""


def draft(**changes: object) -> Draft:
    values: dict[str, object] = {
        "kind": FollowUpKind.THANK_YOU,
        "to_name": "Omar Haddad",
        "to_email": "omar@northlight.example",
        "subject": "Thank you",
        "body": "Dear Omar,\n\nthank you for the talk.\n\nAlex",
    }
    return Draft(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.anyio
class MailboxContract:
    async def test_a_thread_holds_received_and_sent_messages_in_order_of_date(self, world: World) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        await world.send(
            eml(
                date=START + timedelta(hours=1), sender=OWNER, to=DANA, message_id="2@m", in_reply_to="1@n",
                subject="Re: Your interview",
            )
        )  # fmt: skip
        await world.receive(
            eml(date=START + timedelta(hours=2), message_id="3@n", in_reply_to="2@m", references="1@n 2@m")
        )
        (summary,) = await world.mailbox.search()
        assert summary.message_count == 3
        assert summary.senders == ("Dana Whitfield", "Alex Moreno")
        thread = await world.mailbox.thread(summary.id)
        assert [message_from_bytes(one.raw)["Message-ID"] for one in thread.messages] == ["<1@n>", "<2@m>", "<3@n>"]

    async def test_threads_come_the_newest_first_and_no_more_than_asked_for(self, world: World) -> None:
        for day in range(4):
            await world.receive(eml(date=START + timedelta(days=day), message_id=f"{day}@n", subject=f"Day {day}"))
        assert [one.subject for one in await world.mailbox.search(limit=2)] == ["Day 3", "Day 2"]

    async def test_search_finds_words_of_sender_subject_and_text(self, world: World) -> None:
        await world.receive(eml(date=START, message_id="1@n", subject="Onsite", body="Room Caspian at nine.\n"))
        await world.receive(eml(date=START, message_id="2@n", subject="Lunch", sender="Priya <p@x.example>"))
        for query, found in (("caspian", ["Onsite"]), ("LUNCH", ["Lunch"]), ("priya", ["Lunch"]), ("nothing", [])):
            assert [one.subject for one in await world.mailbox.search(query)] == found

    async def test_the_fingerprint_changes_when_a_message_comes_and_only_then(self, world: World) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        (summary,) = await world.mailbox.search()
        first = (await world.mailbox.thread(summary.id)).fingerprint
        assert (await world.mailbox.thread(summary.id)).fingerprint == first
        await world.receive(eml(date=START + timedelta(hours=1), message_id="2@n", in_reply_to="1@n"))
        assert (await world.mailbox.thread(summary.id)).fingerprint != first

    async def test_a_thread_that_is_not_there_is_not_found(self, world: World) -> None:
        with pytest.raises(MailNotFound):
            await world.mailbox.thread("nothing@nowhere")

    async def test_a_draft_is_a_complete_message_that_is_found_by_its_mark(self, world: World) -> None:
        stored = await world.mailbox.create_draft(draft(in_reply_to="1@n", references=("0@n",)), mark="m1")
        (raw,) = await world.raw_drafts()
        mail = message_from_bytes(raw)
        assert mail["To"] == "Omar Haddad <omar@northlight.example>"
        assert mail["Subject"] == "Thank you"
        assert mail["In-Reply-To"] == "<1@n>"
        assert mail["References"].split() == ["<0@n>", "<1@n>"]
        assert mail["Date"]
        assert re.fullmatch(r"<\S+@\S+>", mail["Message-ID"])
        assert await world.mailbox.find_draft("m1") == stored
        assert stored.body == "Dear Omar,\n\nthank you for the talk.\n\nAlex"
        assert await world.mailbox.find_draft("another") is None

    async def test_drafts_are_not_part_of_threads(self, world: World) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        await world.mailbox.create_draft(draft(in_reply_to="1@n"), mark="m1")
        (summary,) = await world.mailbox.search()
        assert summary.message_count == 1

    async def test_only_drafts_with_a_mark_are_listed(self, world: World) -> None:
        await world.mailbox.create_draft(draft(), mark="m1")
        await world.mailbox.create_draft(draft(to_name="Lena Fuchs", to_email="lena@northlight.example"), mark="m2")
        assert sorted(one.mark for one in await world.mailbox.drafts()) == ["m1", "m2"]

    async def test_words_of_every_language_survive(self, world: World) -> None:
        body = "Liebe Frau Müller,\n\nvielen Dank für das Gespräch – 谢谢. " + "Ein langer Satz ohne Umbruch. " * 60
        stored = await world.mailbox.create_draft(
            draft(to_name="Jürgen Ångström-Müller", subject="Danke für das Gespräch 谢谢", body=body), mark="m1"
        )
        found = await world.mailbox.find_draft("m1")
        assert found == stored
        assert found is not None
        assert (found.subject, found.body) == ("Danke für das Gespräch 谢谢", body)
        assert found.to == "Jürgen Ångström-Müller <omar@northlight.example>"

    async def test_ids_of_any_length_stay_whole_in_the_reply_headers(self, world: World) -> None:
        long_ids = tuple(f"{'x' * 120}{number}.{'y' * 60}@mail.provider.example" for number in range(12))
        await world.mailbox.create_draft(draft(in_reply_to=long_ids[-1], references=long_ids[:-1]), mark="m1")
        (raw,) = await world.raw_drafts()
        mail = message_from_bytes(raw)
        assert mail["In-Reply-To"] == f"<{long_ids[-1]}>"
        assert mail["References"].split() == [f"<{one}>" for one in long_ids]

    async def test_nothing_that_is_written_can_add_a_header(self, world: World) -> None:
        evil = "x\r\nBcc: thief@evil.example\r\n\r\nbody"
        await world.mailbox.create_draft(
            draft(to_name=evil, subject=evil, in_reply_to="1@n>\r\nBcc: thief@evil.example", references=(evil,)),
            mark="m1",
        )
        (raw,) = await world.raw_drafts()
        mail = message_from_bytes(raw)
        assert mail["Bcc"] is None
        assert "Bcc: thief@evil.example" in mail["Subject"]  # as words, on the subject's own line

    async def test_an_address_that_no_header_can_carry_is_refused(self, world: World) -> None:
        for email in ("omar@northlight.example\r\nBcc: thief@evil.example", "no address", "a@b@c", "<a@b.example>"):
            with pytest.raises(Refused):
                await world.mailbox.create_draft(draft(to_email=email), mark="m1")
        assert await world.raw_drafts() == []

    async def test_a_draft_without_an_address_is_left_open(self, world: World) -> None:
        stored = await world.mailbox.create_draft(draft(to_email=None), mark="m1")
        (raw,) = await world.raw_drafts()
        assert not message_from_bytes(raw)["To"]
        assert stored.to == ""

    async def test_an_untouched_draft_is_replaced(self, world: World) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        newer = await world.mailbox.update_draft(stored, draft(body="Dear Omar,\n\nsomething better.\n\nAlex"))
        assert newer.body == "Dear Omar,\n\nsomething better.\n\nAlex"
        assert await world.mailbox.find_draft("m1") == newer
        assert len(await world.raw_drafts()) == 1

    async def test_an_untouched_draft_is_deleted_and_a_missing_one_is_no_error(self, world: World) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        await world.mailbox.delete_draft(stored)
        assert await world.raw_drafts() == []
        await world.mailbox.delete_draft(stored)
        with pytest.raises(MailNotFound):
            await world.mailbox.update_draft(stored, draft())

    async def test_a_draft_that_the_user_changed_is_neither_replaced_nor_deleted(self, world: World) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        await world.edit_draft(stored, "PS: I added this.")
        found = await world.mailbox.find_draft("m1")
        assert found is not None
        assert found.fingerprint != stored.fingerprint
        with pytest.raises(Conflict):
            await world.mailbox.update_draft(stored, draft())
        with pytest.raises(Conflict):
            await world.mailbox.delete_draft(stored)
        (raw,) = await world.raw_drafts()
        assert b"PS: I added this." in raw

    async def test_a_draft_that_the_user_deleted_is_not_found(self, world: World) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        await world.remove_draft(stored)
        assert await world.mailbox.find_draft("m1") is None

    async def test_a_draft_that_was_sent_is_told_from_one_that_was_deleted_whoever_it_went_to(
        self, world: World
    ) -> None:
        open_to = await world.mailbox.create_draft(draft(to_email=None), mark="m1")
        deleted = await world.mailbox.create_draft(draft(), mark="m2")
        assert not await world.mailbox.was_sent("m1", since=START)
        await world.send_draft(open_to)
        await world.remove_draft(deleted)
        assert await world.mailbox.was_sent("m1", since=START)
        assert not await world.mailbox.was_sent("m2", since=START)

    async def test_own_mails_to_an_address_are_found_since_a_moment(self, world: World) -> None:
        for day, to in ((1, "omar@northlight.example"), (5, "OMAR@northlight.example"), (6, "lena@northlight.example")):
            await world.send(
                eml(date=START + timedelta(days=day), sender=OWNER, to=to, message_id=f"{day}@m", subject=f"Day {day}")
            )
        await world.receive(
            eml(date=START + timedelta(days=7), sender="Omar <omar@northlight.example>", message_id="7@n")
        )
        found = await world.mailbox.sent_to("omar@northlight.example", since=START + timedelta(days=3))
        assert [message.subject for message in found] == ["Day 5"]
