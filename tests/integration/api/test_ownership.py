"""Every operation, walked with another user's ids: each answers 404, tells nothing, and changes nothing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.support.api_worlds import Json, ServedWorld, problem_of

pytestmark = pytest.mark.anyio
OWN = {  # operations that name no thing of anybody's: what they give is the caller's own, or what came with the call
    "create_reading",
    "compose_drafts",
    "list_mailboxes",
    "add_mailbox",
    "list_candidacies",
    "list_people",
    "list_follow_ups",
    "list_drafts",
    "list_api_keys",
    "list_webhooks",
    "create_api_key",
    "create_calendar_feed",
    "get_calendar",
    "export_account",
    "delete_account",
}


def snapshot(world: ServedWorld) -> str:
    """All rows of all tables but the digests of idempotency and the last use of keys."""
    from app.store.columns import Table

    with world.store.engine.connect() as connection:
        rows = {
            name: sorted(str(row) for row in connection.execute(table.select()))
            for name, table in Table.metadata.tables.items()
            if name not in ("answers", "api_keys")
        }
    return str(rows)


async def theirs(world: ServedWorld) -> dict[str, str]:
    """An id of each kind, all of one user."""
    thread_id, key = await world.fill(), await world.key()
    get = world.client.get
    candidacy = (await get("/v1/candidacies", headers=key)).json()["data"][0]["id"]
    follow_up = (await get("/v1/follow-ups", headers=key)).json()["data"][0]["id"]
    status_check = (await get("/v1/follow-ups?kind=status_check", headers=key)).json()["data"][0]["id"]
    written = await world.client.post("/v1/drafts", json={"follow_up_id": status_check}, headers=key)
    hook = {"mailbox_id": world.mailbox_id, "url": "https://tracker.example/hook"}
    made = await world.client.post("/v1/webhooks", json=hook, headers=key)
    find = {"to_name": "Omar Haddad", "text": "a grant for depots"}
    finds = await world.client.post(f"/v1/candidacies/{candidacy}/finds", json=find, headers=key)
    return {
        "find_id": finds.json()["data"][0]["id"],
        "webhook_id": made.json()["id"],
        "mailbox_id": world.mailbox_id,
        "thread_id": thread_id,
        "candidacy_id": candidacy,
        "follow_up_id": follow_up,
        "draft_id": written.json()["id"],
        "key_id": (await get("/v1/api-keys", headers=key)).json()["data"][0]["id"],
    }


def body_of(operation: Json, ids: dict[str, str]) -> Any:
    """The operation's own example with the other user's ids in it."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return None
    body = dict(content["example"])
    for name in ("follow_up_id", "into", "thread_id", "mailbox_id"):
        if name in body:
            body[name] = ids["candidacy_id" if name == "into" else name]
    return body


async def test_with_another_users_ids_every_operation_finds_nothing(served: ServedWorld) -> None:
    ids, stranger = await theirs(served), await served.key(owner="somebody else")
    before, walked = snapshot(served), set()
    paths = (await served.client.get("/openapi.json")).json()["paths"]
    for path, item in paths.items():
        for verb, operation in item.items():
            if operation["operationId"] in OWN:
                continue
            url = re.sub(r"\{(\w+)\}", lambda match: ids[match[1]], path)
            query = {one["name"]: ids.get(one["name"], "company") for one in operation.get("parameters", ())
                     if one.get("in") == "query" and one["required"]}  # fmt: skip
            response = await served.client.request(
                verb, url, params=query, json=body_of(operation, ids), headers=stranger
            )
            assert response.status_code == 404, f"{verb} {path}: {response.status_code} {response.text}"
            problem_of(response, "not-found")
            assert "Northlight" not in response.text
            walked.add(operation["operationId"])
    assert len(walked) >= 32
    assert snapshot(served) == before


async def test_what_is_listed_is_the_callers_own(served: ServedWorld) -> None:
    ids, stranger = await theirs(served), await served.key(owner="somebody else")
    paths = (await served.client.get("/openapi.json")).json()["paths"]
    lists = [path for path, item in paths.items() if item.get("get", {}).get("operationId", "").startswith("list_")]
    for path in (path for path in lists if "{" not in path):
        for query in ({}, {"mailbox_id": ids["mailbox_id"]}, {"candidacy_id": ids["candidacy_id"]}):
            response = await served.client.get(path, params=query, headers=stranger)
            found = response.json()["data"]
            assert all(one.get("name") == "a test" for one in found), f"{path} {query}: {found}"
    export = await served.client.get("/v1/account/export", headers=stranger)
    assert served.mailbox_id.encode() not in export.content


async def test_a_stranger_deleting_their_account_deletes_nothing_of_others(served: ServedWorld) -> None:
    await theirs(served)
    stranger, before = await served.key(owner="somebody else"), snapshot(served)
    assert (await served.client.delete("/v1/account", headers=stranger)).status_code == 204
    assert snapshot(served) == before
    assert (await served.client.get("/v1/mailboxes", headers=stranger)).status_code == 401


async def test_one_candidacy_cannot_be_merged_into_another_users(served: ServedWorld) -> None:
    ids, key = await theirs(served), await served.key()
    url = f"/v1/candidacies/{ids['candidacy_id']}:merge"
    response = await served.client.post(url, json={"into": "0" * 32}, headers=key)
    problem_of(response, "not-found")
