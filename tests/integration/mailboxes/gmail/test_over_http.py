"""The Gmail mailbox over real HTTP: with the fake, whose connections can be cut, and with an emulator of another make.
The emulator knows neither scopes nor conditions for joining a thread, keeps a draft's message id when it changes, and
does not search by Message-ID: it is no judge of these, but its reading of the API is not ours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import anyio
import httpx
import pytest

from app.domain.errors import MailNotFound, Unavailable
from app.mailboxes.gmail.access import Places
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.gmail.scopes import OFFLINE
from app.reading import parse_message
from tests.integration.mailboxes.contract import START, draft
from tests.support.eml import eml
from tests.support.fake_gmail import Break, FakeGmail
from tests.support.gmail_servers import serving_emulator, serving_fake
from tests.support.gmail_worlds import ALEX, OfflineGrant, Remembered
from tests.support.limits import LONG, patient

pytestmark = pytest.mark.anyio
THREAD = "18c2f3a9b0d1e2f3"
TOKEN = "ya29.offline"


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


def mailbox(client: httpx.AsyncClient, endpoint: str, places: Places | None = None) -> GmailMailbox:
    return GmailMailbox(
        client,
        ALEX,
        [OfflineGrant([TOKEN])],
        places=places or Remembered(),
        parse=parse_message,
        patience=patient(),
        endpoint=endpoint,
    )


def message(number: int, sender: str, to: str, labels: list[str], **other: str) -> dict[str, Any]:
    return {
        "id": f"18c2f3a9b0d1e2f{number}",
        "thread_id": THREAD,
        "user_email": ALEX.email,
        "from": sender,
        "to": to,
        "subject": "Your interview",
        "body_text": "Hello Alex,\n\nroom Caspian – see you soon.\n\nDana\n",
        "date": (START + timedelta(hours=number)).isoformat(),
        "message_id": f"<{number}@northlight.example>",
        "label_ids": labels,
        **other,
    }


DANA, OWNER = "Dana Whitfield <dana@northlight.example>", "Alex Moreno <alex@mail.example>"
SEED = {
    "tokens": {TOKEN: {"login": ALEX.email, "scopes": []}},
    "google": {
        "users": [{"email": ALEX.email, "name": ALEX.name}],
        "messages": [
            message(3, DANA, OWNER, ["INBOX", "UNREAD"]),
            message(4, OWNER, DANA, ["SENT"], in_reply_to="<3@northlight.example>"),
        ],
    },
}


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving_emulator(tmp_path_factory.mktemp("emulator"), SEED) as endpoint:
        yield endpoint


async def test_the_emulators_thread_is_read(client: httpx.AsyncClient, emulator: str) -> None:
    thread = await mailbox(client, emulator).thread(THREAD)
    assert [one.folder for one in thread.messages] == ["INBOX", "SENT"]
    first = parse_message(thread.messages[0].raw, source="x", zone=ALEX.time_zone)
    assert first.sender.email == "dana@northlight.example"
    assert "room Caspian – see you soon." in first.text
    assert first.date == START + timedelta(hours=3)


async def test_the_emulators_threads_are_listed_and_searched(client: httpx.AsyncClient, emulator: str) -> None:
    (summary,) = await mailbox(client, emulator).search("caspian")
    assert (summary.id, summary.message_count, summary.unread) == (THREAD, 2, True)
    assert summary.senders == ("Dana Whitfield", "Alex Moreno")
    assert await mailbox(client, emulator).search("nowhere-to-be-found") == []


async def test_a_draft_in_the_emulator_is_written_found_replaced_and_deleted(
    client: httpx.AsyncClient, emulator: str
) -> None:
    box = mailbox(client, emulator)
    answer = draft(subject="Re: Your interview", in_reply_to="3@northlight.example", body="Grüße –\n\nAlex")
    stored = await box.create_draft(answer, mark="m1", thread_id=THREAD)
    found = await mailbox(client, emulator).find_draft("m1")  # by its Message-ID alone
    assert found is not None
    assert (found.id, found.subject, found.body) == (stored.id, "Re: Your interview", "Grüße –\n\nAlex")
    assert len((await box.thread(THREAD)).messages) == 2  # no draft among them
    newer = await box.update_draft(stored, draft(subject="Re: Your interview", body="Something better."))
    found = await box.find_draft("m1")
    assert found is not None
    assert found.body == "Something better."
    await box.delete_draft(newer)
    assert await box.find_draft("m1") is None


async def test_what_the_emulator_does_not_have_is_not_found(client: httpx.AsyncClient, emulator: str) -> None:
    with pytest.raises(MailNotFound):
        await mailbox(client, emulator).thread("18c2f3a9b0d1ffff")


@pytest.fixture
def gmail() -> FakeGmail:
    gmail = FakeGmail()
    gmail.grant(TOKEN, *OFFLINE)
    gmail.box.receive(eml(date=START))
    return gmail


async def test_a_connection_cut_after_the_draft_was_made_leaves_one(
    client: httpx.AsyncClient, gmail: FakeGmail
) -> None:
    gmail.faults.lay("drafts.create", Break.CUT_AFTER)
    with serving_fake(gmail) as endpoint:
        stored = await mailbox(client, endpoint).create_draft(draft(), mark="m1")
        assert await mailbox(client, endpoint).find_draft("m1") == stored
    assert len(gmail.box.drafts) == 1


async def test_a_connection_cut_before_the_draft_was_made_leaves_none_until_it_is_asked_for_again(
    client: httpx.AsyncClient, gmail: FakeGmail
) -> None:
    gmail.faults.lay("drafts.create", Break.CUT_BEFORE)
    with serving_fake(gmail) as endpoint:
        with pytest.raises(Unavailable):
            await mailbox(client, endpoint).create_draft(draft(), mark="m1")
        assert await mailbox(client, endpoint).find_draft("m1") is None
        await mailbox(client, endpoint).create_draft(draft(), mark="m1")
    assert len(gmail.box.drafts) == 1


async def test_a_cut_while_reading_is_not_noticed(client: httpx.AsyncClient, gmail: FakeGmail) -> None:
    gmail.faults.lay("threads.list", Break.CUT_BEFORE)
    with serving_fake(gmail) as endpoint:
        assert len(await mailbox(client, endpoint).search()) == 1
    assert gmail.count("threads.list") == 2


async def test_a_server_that_is_not_there_is_unavailable_at_once(client: httpx.AsyncClient, gmail: FakeGmail) -> None:
    with serving_fake(gmail) as endpoint:
        pass
    with anyio.fail_after(LONG), pytest.raises(Unavailable, match="could not be reached"):
        await mailbox(client, endpoint).search()
