"""The REST API at work in one process: a store in SQLite, a clock that stands still, keys of several users."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from app.api import examples
from app.identity.api_keys import Scope
from app.mailboxes.local import LocalMailbox
from app.mailboxes.protocol import Mailbox
from app.main import create_app, pure_parts, rest_api
from app.services import api_keys
from app.services.desk import PureParts
from app.settings import Settings
from app.store.engine import make_engine
from app.store.owned import Owned
from app.store.tables import LOCAL_OWNER
from app.store.unit import Registered, Rows, Store
from tests.support.desks import ALEX, open_maildir, receive
from tests.support.stores import bring_to_head

NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
Json = dict[str, Any]


@dataclass
class ApiWorld:
    """`now` is the application's clock; `settings` are laid over the defaults."""

    folder: Path
    now: datetime = NOW
    parts: PureParts = field(default_factory=pure_parts)
    extra_settings: Json = field(default_factory=dict)
    database_url: str = ""

    def __post_init__(self) -> None:
        self.settings = Settings(data_dir=self.folder, **self.extra_settings)
        self.store = Store(make_engine(self.database_url or f"sqlite:///{self.folder / 'store.sqlite3'}"))
        bring_to_head(self.store.engine)
        self.app = self.make_app()
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=True)
        self.client = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1")

    def make_app(self) -> FastAPI:
        clock = self.clock
        api = rest_api(self.settings, self.store, self.parts, clock)
        return create_app(self.settings, api=api, store=self.store, clock=clock)

    def clock(self) -> datetime:
        return self.now

    def owned(self, owner: str = LOCAL_OWNER) -> Owned:
        return Owned(self.store.engine, owner)

    async def key(self, *scopes: Scope, owner: str = LOCAL_OWNER) -> dict[str, str]:
        """The headers of a call with a fresh key."""
        made = await api_keys.make(self.owned(owner), "a test", scopes or (Scope.ADMIN,), now=self.now)
        return {"Authorization": f"Bearer {made.secret}"}

    async def close(self) -> None:
        await self.client.aclose()
        self.store.engine.dispose()


def problem_of(response: httpx.Response, kind: str) -> Json:
    """The problem of that kind that the response has to be."""
    assert response.headers["content-type"] == "application/problem+json", response.text
    told: Json = response.json()
    assert told["type"] == f"urn:problem-type:afterword:{kind}", told
    assert told["status"] == response.status_code
    assert told["request_id"] == response.headers["x-request-id"]
    return told


class ServedWorld(ApiWorld):
    """With a Maildir served to one user: the interview thread of the demo's kind, read by the real parts."""

    def make_app(self) -> FastAPI:
        open_maildir(self.folder, ALEX)
        self.mailbox = LocalMailbox(self.folder / "Maildir", ALEX, self.parts.parse)
        self.mailbox_id = self.store.register("local", str(self.folder / "Maildir"), ALEX)

        async def served(mailbox: Registered, rows: Rows) -> Mailbox:
            return self.mailbox

        clock = self.clock
        api = rest_api(self.settings, self.store, self.parts, clock, openers={"local": served})
        return create_app(self.settings, api=api, clock=clock)

    def receive(self, raw: bytes) -> None:
        receive(self.folder, raw)

    async def fill(self) -> str:
        """One thread with an interview in it, opened once; gives its id."""
        self.receive(examples.MAIL.encode())
        headers = await self.key()
        rows = (await self.client.get(f"/v1/mailboxes/{self.mailbox_id}/threads", headers=headers)).json()["data"]
        thread_id = str(rows[0]["id"])
        response = await self.client.get(f"/v1/mailboxes/{self.mailbox_id}/threads/{thread_id}", headers=headers)
        assert response.status_code == 200, response.text
        return thread_id
