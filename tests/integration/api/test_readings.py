"""Reading and composing without keeping anything, in every form that a thread can be handed in."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from app.api import examples
from app.store.columns import Table
from app.store.owner_tables import AnswerRow
from tests.support.api_worlds import ApiWorld, problem_of

pytestmark = pytest.mark.anyio
GMAIL = {
    "id": "18f",
    "messages": [
        {
            "id": "18f",
            "threadId": "18f",
            "labelIds": ["INBOX"],
            "internalDate": "1772532000000",
            "payload": {
                "mimeType": "text/plain",
                "headers": [
                    {"name": name, "value": value}
                    for name, _, value in (
                        line.partition(": ") for line in examples.MAIL.partition("\r\n\r\n")[0].split("\r\n")
                    )
                ],
                "body": {
                    "data": base64.urlsafe_b64encode(examples.MAIL.partition("\r\n\r\n")[2].encode()).decode(),
                    "size": 400,
                },
            },
        }
    ],
}


async def read(world: ApiWorld, body: dict[str, Any]) -> dict[str, Any]:
    response = await world.client.post("/v1/readings", json=body, headers=await world.key())
    assert response.status_code == 200, response.text
    told: dict[str, Any] = response.json()
    return told


async def test_a_mail_in_base64_is_read_with_evidence_and_a_plan(world: ApiWorld) -> None:
    told = await read(world, examples.THREAD)
    reading = told["reading"]
    assert reading["company"]["value"] == "Northlight"
    assert [one["name"] for one in reading["interviewers"]] == ["Omar Haddad"]
    assert reading["interviews"][0]["start"] == "2026-03-06T13:00:00Z"
    assert reading["decision"]["latest"] == "2026-03-13"
    assert told["next"]["action"] == "thank_you"
    assert [one["kind"] for one in told["plan"]][:2] == ["thank_you", "status_check"]
    text = examples.MAIL.partition("\r\n\r\n")[2].replace("\r\n", "\n")
    for evidence in reading["role"]["evidence"]:
        assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


async def test_base64url_without_line_breaks_will_do_too(world: ApiWorld) -> None:
    url = base64.urlsafe_b64encode(examples.MAIL.encode()).decode()
    assert await read(world, {**examples.THREAD, "messages": [url]}) == await read(world, examples.THREAD)


async def test_what_gmail_gave_reads_the_same_as_the_mail(world: ApiWorld) -> None:
    body = {**examples.THREAD, "gmail": GMAIL}
    del body["messages"]
    assert (await read(world, body))["reading"] == (await read(world, examples.THREAD))["reading"]
    body["gmail"] = GMAIL["messages"][0]
    assert (await read(world, body))["plan"] == (await read(world, examples.THREAD))["plan"]
    body["gmail"] = {"id": "18f", "raw": examples.THREAD["messages"][0]}
    assert (await read(world, body))["plan"] == (await read(world, examples.THREAD))["plan"]


async def test_what_graph_gave_reads_the_same_as_the_mail(world: ApiWorld) -> None:
    head, _, body = examples.MAIL.partition("\r\n\r\n")
    fields = dict(line.split(": ", 1) for line in head.split("\r\n"))
    message = {
        "id": "AAMk",
        "subject": fields["Subject"],
        "internetMessageId": fields["Message-ID"],
        "sentDateTime": "2026-03-03T10:00:00Z",
        "from": {"emailAddress": {"name": "Dana Whitfield", "address": "dana@northlight.example"}},
        "toRecipients": [{"emailAddress": {"name": "Alex Moreno", "address": "alex@mail.example"}}],
        "body": {"contentType": "text", "content": body},
    }
    given = {**examples.THREAD, "graph": {"value": [message, {**message, "isDraft": True}]}}
    del given["messages"]
    assert (await read(world, given))["reading"] == (await read(world, examples.THREAD))["reading"]
    given["graph"] = message
    assert (await read(world, given))["plan"] == (await read(world, examples.THREAD))["plan"]


async def test_files_read_the_same_as_base64(world: ApiWorld) -> None:
    told = {name: value for name, value in examples.THREAD.items() if name != "messages"}
    response = await world.client.post(
        "/v1/readings",
        data={"request": json.dumps(told)},
        files=[("messages", ("1.eml", examples.MAIL.encode(), "message/rfc822"))],
        headers=await world.key(),
    )
    assert response.json() == await read(world, examples.THREAD)


async def test_a_mail_that_is_none_is_named_and_the_others_are_read(world: ApiWorld) -> None:
    told = await read(world, {**examples.THREAD, "messages": [*examples.THREAD["messages"], ""]})
    assert told["reading"]["company"]["value"] == "Northlight"
    assert "message 2" in told["reading"]["warnings"][0]


async def test_a_thread_about_something_else_has_no_next_step(world: ApiWorld) -> None:
    mail = b"From: Shop <shop@shop.example>\r\nTo: alex@mail.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\n"
    mail += b"Subject: Your parcel\r\nMessage-ID: <p@shop.example>\r\n\r\nYour parcel is on its way.\r\n"
    told = await read(world, {**examples.THREAD, "messages": [base64.b64encode(mail).decode()]})
    assert told["reading"]["kind"]["value"] == "other"
    assert told["next"] is None
    assert told["plan"] == []


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"messages": []}, "body"),
        ({"gmail": {}}, "body"),
        ({"messages": ["%%%"]}, "body /messages/0"),
        ({"messages": [], "gmail": {"messages": []}}, "body /gmail"),
        ({"messages": [], "gmail": {"messages": 7}}, "body /gmail"),
        ({"messages": [], "graph": {"value": [{"isDraft": True}]}}, "body /graph"),
        ({"now": "2026-03-06T17:00:00"}, "body /now"),
        ({"now": "9999-03-06T17:00:00Z"}, "body /now"),
        ({"mailbox": {**examples.MAILBOX, "name": "a\x00b"}}, "body /mailbox/name"),
    ],
)
async def test_a_thread_of_no_documented_form_is_refused(world: ApiWorld, change: Any, where: str) -> None:
    response = await world.client.post("/v1/readings", json={**examples.THREAD, **change}, headers=await world.key())
    assert [one["where"] for one in problem_of(response, "invalid-request")["errors"]] == [where]


async def test_mails_of_which_none_can_be_read_are_refused(world: ApiWorld) -> None:
    response = await world.client.post(
        "/v1/readings", json={**examples.THREAD, "messages": [""]}, headers=await world.key()
    )
    problem_of(response, "unreadable-mail")


class TestComposing:
    async def test_the_drafts_that_are_asked_for_are_composed_with_the_note(self, world: ApiWorld) -> None:
        response = await world.client.post("/v1/drafts:compose", json=examples.COMPOSE, headers=await world.key())
        drafts = response.json()["drafts"]
        assert [one["kind"] for one in drafts] == ["thank_you", "status_check"]
        assert "test your migrations" in drafts[0]["body"]
        assert drafts[0]["to_email"] is None, "a guessed address is never used"

    async def test_one_follow_up_by_its_key(self, world: ApiWorld) -> None:
        keys = [(await read(world, examples.THREAD))["plan"][1]["key"]]
        body = {**examples.COMPOSE, "follow_ups": keys}
        response = await world.client.post("/v1/drafts:compose", json=body, headers=await world.key())
        assert [one["follow_up"] for one in response.json()["drafts"]] == keys

    async def test_a_key_that_the_plan_does_not_hold_is_not_there(self, world: ApiWorld) -> None:
        body = {**examples.COMPOSE, "follow_ups": ["thank_you:nobody:2026-01-01"]}
        response = await world.client.post("/v1/drafts:compose", json=body, headers=await world.key())
        problem_of(response, "not-found")


async def test_nothing_is_kept_in_any_table(world: ApiWorld) -> None:
    headers = {**await world.key(), "Idempotency-Key": "k"}
    for path, body in (("/v1/readings", examples.THREAD), ("/v1/drafts:compose", examples.COMPOSE)):
        await world.client.post(path, json=body, headers={**headers, "Idempotency-Key": path})
    with world.store.engine.connect() as connection:
        filled = {
            name
            for name, table in Table.metadata.tables.items()
            if connection.execute(table.select().limit(1)).first() is not None
        }
    assert filled == {"api_keys", AnswerRow.__tablename__}
