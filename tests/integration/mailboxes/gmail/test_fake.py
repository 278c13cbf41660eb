"""The rules that the fake Gmail keeps: what the mailbox's tests prove is worth what these are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.mailboxes.gmail.scopes import OFFLINE, OPEN_COMPOSE, OPEN_MESSAGE, OPEN_MESSAGE_METADATA, TAP
from tests.integration.mailboxes.contract import START
from tests.support.eml import eml
from tests.support.fake_gmail import FakeGmail, Mail
from tests.support.fake_gmail.mime_tree import encode

pytestmark = pytest.mark.anyio
ME = "https://gmail.googleapis.com/gmail/v1/users/me"


@pytest.fixture
def gmail() -> FakeGmail:
    gmail = FakeGmail()
    gmail.grant("offline", *OFFLINE)
    gmail.grant("tap", *TAP)
    return gmail


@pytest.fixture
def mail(gmail: FakeGmail) -> Mail:
    return gmail.box.receive(eml(date=START))


@pytest.fixture
async def client(gmail: FakeGmail) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gmail), trust_env=False) as client:
        yield client


async def ask(
    client: httpx.AsyncClient, verb: str, path: str, token: str = "offline", opened: str = "", **given: Any
) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}"}
    if opened:
        headers["x-goog-gmail-access-token"] = opened
    return await client.request(verb, f"{ME}/{path}", headers=headers, **given)


def draft(subject: str = "Re: Your interview", thread_id: str = "", **other: str) -> dict[str, Any]:
    raw = eml(date=START, sender="alex@mail.example", subject=subject, message_id="d@m", **other)
    return {"message": {"raw": encode(raw), **({"threadId": thread_id} if thread_id else {})}}


def reason(answer: httpx.Response) -> tuple[int, str]:
    error = answer.json()["error"]
    assert error["code"] == answer.status_code
    return answer.status_code, error["errors"][0]["reason"]


async def test_an_unknown_token_is_refused(client: httpx.AsyncClient, mail: Mail) -> None:
    assert reason(await ask(client, "GET", f"threads/{mail.thread_id}", "nobody's")) == (401, "authError")


async def test_the_open_message_allows_its_own_thread_and_only_with_its_token(
    client: httpx.AsyncClient, gmail: FakeGmail, mail: Mail
) -> None:
    other = gmail.box.receive(eml(date=START, message_id="other@n", subject="Other"))
    opened = gmail.open(mail.id)
    assert (await ask(client, "GET", f"threads/{mail.thread_id}", "tap", opened)).status_code == 200
    refused = [
        ("GET", f"threads/{mail.thread_id}", ""),
        ("GET", f"threads/{mail.thread_id}", "another token"),
        ("GET", f"threads/{other.thread_id}", opened),
        ("GET", f"messages/{other.id}", opened),
        ("GET", "drafts", opened),
        ("GET", "drafts/r-1", opened),
        ("GET", "messages", opened),
        ("GET", "threads", opened),
        ("GET", "history?startHistoryId=1", opened),
        ("GET", "profile", opened),
    ]
    for verb, path, token in refused:
        assert reason(await ask(client, verb, path, "tap", token)) == (403, "insufficientPermissions"), path


async def test_scopes_are_per_method(client: httpx.AsyncClient, gmail: FakeGmail, mail: Mail) -> None:
    opened = gmail.open(mail.id)
    gmail.grant("reader", OPEN_MESSAGE)
    gmail.grant("writer", OPEN_COMPOSE)
    gmail.grant("heads", OPEN_MESSAGE_METADATA)
    assert reason(await ask(client, "POST", "drafts", "reader", opened, json=draft()))[0] == 403
    assert reason(await ask(client, "GET", f"messages/{mail.id}", "writer", opened))[0] == 403
    assert reason(await ask(client, "GET", f"messages/{mail.id}", "heads", opened))[0] == 403
    answer = await ask(client, "GET", f"messages/{mail.id}?format=metadata", "heads", opened)
    assert "body" not in answer.json()["payload"]


async def test_ids_of_events_are_no_ids_of_the_api(client: httpx.AsyncClient, mail: Mail) -> None:
    event_id = f"msg-f:{int(mail.id, 16)}"
    assert reason(await ask(client, "GET", f"messages/{event_id}")) == (404, "notFound")


@pytest.mark.parametrize(
    ("subject", "named", "in_reply_to", "joins"),
    [
        ("Re: Your interview", True, "one@northlight.example", True),
        ("Re: Your interview", False, "one@northlight.example", False),
        ("Re: Your interview", True, "", False),
        ("Re: Your interview", True, "unknown@n", False),
        ("Thank you", True, "one@northlight.example", False),
    ],
)
async def test_a_draft_joins_a_thread_only_if_all_three_conditions_hold(
    client: httpx.AsyncClient, mail: Mail, *, subject: str, named: bool, in_reply_to: str, joins: bool
) -> None:
    body = draft(subject, mail.thread_id if named else "", in_reply_to=in_reply_to, references=in_reply_to)
    made = (await ask(client, "POST", "drafts", json=body)).json()
    assert (made["message"]["threadId"] == mail.thread_id) is joins


async def test_a_changed_draft_keeps_its_id_and_its_message_does_not(client: httpx.AsyncClient, mail: Mail) -> None:
    made = (await ask(client, "POST", "drafts", json=draft())).json()
    changed = (await ask(client, "PUT", f"drafts/{made['id']}", json=draft("Another"))).json()
    assert changed["id"] == made["id"]
    assert changed["message"]["id"] != made["message"]["id"]
    assert (await ask(client, "DELETE", f"drafts/{made['id']}")).status_code == 204
    assert reason(await ask(client, "DELETE", f"drafts/{made['id']}")) == (404, "notFound")


async def test_search_by_message_id_finds_drafts_after_a_while(client: httpx.AsyncClient, gmail: FakeGmail) -> None:
    await ask(client, "POST", "drafts", json=draft())
    found = await ask(client, "GET", "drafts", params={"q": "rfc822msgid:d@m"})
    assert len(found.json()["drafts"]) == 1
    gmail.index_lag = 60
    assert "drafts" not in (await ask(client, "GET", "drafts", params={"q": "rfc822msgid:d@m"})).json()
    assert len((await ask(client, "GET", "drafts")).json()["drafts"]) == 1


async def test_history_goes_on_from_where_one_was_and_expires(
    client: httpx.AsyncClient, gmail: FakeGmail, mail: Mail
) -> None:
    start = (await ask(client, "GET", "profile")).json()["historyId"]
    new = gmail.box.receive(eml(date=START + timedelta(hours=1), message_id="2@n"))
    gmail.box.label(new.id, remove="UNREAD")
    path = f"history?startHistoryId={start}&historyTypes=messageAdded"
    answer = (await ask(client, "GET", path)).json()
    assert [one["messagesAdded"][0]["message"]["id"] for one in answer["history"]] == [new.id]
    assert int(answer["historyId"]) > int(start)
    later = (await ask(client, "GET", f"history?startHistoryId={answer['historyId']}")).json()
    assert "history" not in later
    gmail.box.forget_history()
    assert reason(await ask(client, "GET", path)) == (404, "notFound")


async def test_the_quota_is_counted_in_units(client: httpx.AsyncClient, gmail: FakeGmail, mail: Mail) -> None:
    gmail.units_per_minute = 100
    answers = [await ask(client, "GET", f"threads/{mail.thread_id}") for _ in range(3)]
    assert [one.status_code for one in answers] == [200, 200, 429]
    assert answers[-1].headers["retry-after"] == "17"
    assert answers[-1].json()["error"]["status"] == "RESOURCE_EXHAUSTED"


async def test_big_parts_are_fetched_on_their_own_and_their_ids_change(
    client: httpx.AsyncClient, gmail: FakeGmail, mail: Mail
) -> None:
    gmail.inline_limit = 5
    bodies = [(await ask(client, "GET", f"messages/{mail.id}")).json()["payload"]["body"] for _ in range(2)]
    assert "data" not in bodies[0]
    assert bodies[0]["attachmentId"] != bodies[1]["attachmentId"]
    for body in bodies:
        part = await ask(client, "GET", f"messages/{mail.id}/attachments/{body['attachmentId']}")
        assert part.json()["size"] == body["size"]


async def test_only_the_fields_that_are_asked_for_are_given(client: httpx.AsyncClient, mail: Mail) -> None:
    path = f"threads/{mail.thread_id}?fields=id,messages(id,payload/headers)"
    answer = (await ask(client, "GET", path)).json()
    assert set(answer) == {"id", "messages"}
    assert set(answer["messages"][0]) == {"id", "payload"}
    assert set(answer["messages"][0]["payload"]) == {"headers"}
