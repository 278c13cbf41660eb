"""Graph's calls: the handshake, notices with and without the right secret, and what becomes of a subscription."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import event

from app.background.graph_push import LIFECYCLE, NOTICES, GraphPush, router
from app.store import watches
from app.store.unit import Rows, Store
from tests.support.desks import ALEX, open_store

pytestmark = pytest.mark.anyio
SUBSCRIPTION, SECRET = "0e3c6a2c-2f5c-4d7a-9a43-2d4e8a4f6f11", "a secret of Graph's and ours"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@pytest.fixture
def rows(store: Store) -> Rows:
    made = store.of(store.register("outlook", "issuer subject", ALEX))
    until = datetime.now(UTC) + timedelta(days=6)
    made.run(watches.begin, writes=True)
    made.run(lambda unit: watches.stands(unit, SUBSCRIPTION, expires_at=until, secret=SECRET), writes=True)
    made.run(watches.leave, writes=True)
    return made


@pytest.fixture
async def client(store: Store) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    app.include_router(router(GraphPush(store)))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://app.example") as made:
        yield made
    store.engine.dispose()


def notice(**changes: Any) -> dict[str, Any]:
    return {"subscriptionId": SUBSCRIPTION, "clientState": SECRET, "changeType": "created", **changes}


def told(rows: Rows) -> int:
    watching = rows.run(watches.find)
    assert watching is not None
    return watching.told - watching.seen


@pytest.mark.parametrize("path", [NOTICES, LIFECYCLE])
async def test_the_handshake_gives_the_token_back_as_plain_text(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.post(path, params={"validationToken": "Validation: <b>a+b</b> & more"})
    assert (answer.status_code, answer.text) == (200, "Validation: <b>a+b</b> & more")
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert (await client.post(path, params={"validationToken": "x" * 5000})).status_code == 400


async def test_a_notice_makes_the_mailbox_be_looked_at_once_however_many_come_together(
    client: httpx.AsyncClient, rows: Rows
) -> None:
    answer = await client.post(NOTICES, json={"value": [notice()] * 50})
    assert answer.status_code == 202
    assert told(rows) == 1


@pytest.mark.parametrize(
    "changes", [{"clientState": "wrong"}, {"clientState": ""}, {"clientState": None}, {"subscriptionId": "unknown"}]
)
async def test_a_notice_without_the_secret_is_taken_and_thrown_away(
    client: httpx.AsyncClient, rows: Rows, changes: dict[str, Any]
) -> None:
    assert (await client.post(NOTICES, json={"value": [notice(**changes)]})).status_code == 202
    assert told(rows) == 0


async def test_a_notice_with_half_characters_is_taken_and_thrown_away(client: httpx.AsyncClient, rows: Rows) -> None:
    """JSON may hold them, a database not: anybody could have had a failure of ours with it."""
    for name in ("subscriptionId", "clientState", "lifecycleEvent"):
        for half in ("\ud800", "\x00"):
            answer = await client.post(NOTICES, content=json.dumps({"value": [notice(**{name: half})]}))
            assert answer.status_code == 202


async def test_a_thousand_made_up_notices_cost_one_question(
    client: httpx.AsyncClient, rows: Rows, store: Store
) -> None:
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    made_up = [notice(subscriptionId=f"unknown {number}") for number in range(999)]
    assert (await client.post(NOTICES, json={"value": [*made_up, notice()]})).status_code == 202
    assert told(rows) == 1
    assert sum("provider_watch IN" in statement for statement in asked) == 1


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b'{"value": 1}', b'{"value": [1]}', b"x" * 300_000])
async def test_what_means_nothing_is_taken_and_thrown_away(client: httpx.AsyncClient, rows: Rows, body: bytes) -> None:
    assert (await client.post(NOTICES, content=body)).status_code == 202
    assert told(rows) == 0


async def test_a_subscription_that_is_about_to_end_is_renewed_soon(client: httpx.AsyncClient, rows: Rows) -> None:
    await client.post(LIFECYCLE, json={"value": [notice(lifecycleEvent="reauthorizationRequired")]})
    watching = rows.run(watches.find)
    assert watching is not None
    assert (watching.expires_at, watching.provider_watch) == (None, SUBSCRIPTION)


async def test_a_subscription_that_was_removed_is_made_anew_and_the_mailbox_looked_at(
    client: httpx.AsyncClient, rows: Rows
) -> None:
    await client.post(LIFECYCLE, json={"value": [notice(lifecycleEvent="subscriptionRemoved")]})
    watching = rows.run(watches.find)
    assert watching is not None
    assert (watching.expires_at, watching.provider_watch) == (None, "")
    assert told(rows) == 1


async def test_missed_notices_are_looked_for(client: httpx.AsyncClient, rows: Rows) -> None:
    await client.post(LIFECYCLE, json={"value": [notice(lifecycleEvent="missed")]})
    assert told(rows) == 1


async def test_a_renewal_keeps_the_secret(client: httpx.AsyncClient, rows: Rows) -> None:
    until = datetime.now(UTC) + timedelta(days=6)
    rows.run(lambda unit: watches.stands(unit, SUBSCRIPTION, expires_at=until), writes=True)
    await client.post(NOTICES, json={"value": [notice()]})
    assert told(rows) == 1
