"""The Outlook add-in at work in one process: our application as it is wired for the net, and beside it an Entra that
issues tokens and a Microsoft Graph that keeps mailboxes. The pane's calls are posted as its script posts them."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
from pydantic import SecretStr

from app.background import graph_push
from app.demo.letters import letters
from app.demo.mailbox import EMAIL, NAME
from app.demo.moments import Moments
from app.domain.mail import Mailbox as Owner
from app.mailboxes.outlook.calls import ENDPOINT
from app.mailboxes.outlook.following import Callbacks
from app.main import create_app, pure_parts
from app.planning.next_step import next_step
from app.settings import Settings
from app.sidebar.outlook.add_in import add_in
from app.store.engine import make_engine
from app.store.unit import Store
from tests.support.addon import ByHost
from tests.support.entra_tokens import CLIENT_ID, OID, FakeEntraKeys, access_token
from tests.support.fake_entra import GRAPH, FakeEntra
from tests.support.fake_graph import Box, FakeGraph, Item
from tests.support.stores import bring_to_head

BASE_URL = "https://afterword.example"
ZONE = "Europe/London"
NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
Json = dict[str, Any]


@dataclass
class Entra:
    """Entra's token endpoint with what users have allowed: `leave` by short names, the same for all; `claims` is an
    organisation's demand that has to be met first. The tokens that it gives work in Graph. Each call takes `delay`
    seconds."""

    graph: FakeGraph
    fake: FakeEntra = field(default_factory=FakeEntra)
    leave: frozenset[str] = frozenset({"Mail.ReadWrite", "Mail.Read", "User.Read"})
    claims: str = ""
    boxes: dict[str, Box] = field(default_factory=dict)  # by object id
    delay: float = 0.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        time.sleep(self.delay)
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        asked = {one.removeprefix(GRAPH) for one in form.get("scope", "").split() if one.startswith(GRAPH)}
        if self.claims:
            told = {"error": "interaction_required", "error_codes": [50076], "claims": self.claims}
            return httpx.Response(400, json={**told, "error_description": "AADSTS50076: more proof"})
        if not asked <= self.leave:
            told = {"error": "invalid_grant", "suberror": "consent_required", "error_codes": [65001]}
            return httpx.Response(400, json={**told, "error_description": "AADSTS65001: no consent"})
        response = self.fake(request)
        told = response.json()
        if response.status_code == 200:
            oid = told["access_token"].split(".")[1]
            scopes = [one.removeprefix(GRAPH) for one in told["scope"].split()]
            self.graph.grant(told["access_token"], *scopes, box=self.boxes.setdefault(oid, Box(f"{oid}@x.example")))
        return response


@dataclass
class OutlookWorld:
    """`now` is the application's clock. `token` is what the pane's calls carry. `graph_at` is where Graph is asked,
    over `http`, if not in this process."""

    folder: Path
    now: datetime = NOW
    token: str = ""
    extra_settings: Json = field(default_factory=dict)
    graph: FakeGraph = field(default_factory=lambda: FakeGraph(EMAIL))
    keys: FakeEntraKeys = field(default_factory=FakeEntraKeys)
    http: httpx.AsyncClient | None = None
    graph_at: str = ENDPOINT
    address: str = ""  # another one for the pane than BASE_URL, also one that no operator could set

    def __post_init__(self) -> None:
        self.store = Store(make_engine(f"sqlite:///{self.folder / 'store.sqlite3'}"))
        bring_to_head(self.store.engine)
        self.graph.box.keeps_headers_of_sent = True
        self.entra = Entra(self.graph, boxes={OID: self.graph.box})
        self.settings = Settings(
            **{
                "data_dir": self.folder,
                "public_base_url": BASE_URL,
                "outlook_client_id": CLIENT_ID,
                "outlook_secret": SecretStr("a secret for tests"),
                **self.extra_settings,
            }
        )
        if self.address:
            self.settings = self.settings.model_copy(update={"public_base_url": self.address})
        made = add_in(
            self.settings,
            self.store,
            pure_parts(),
            next_step=next_step,
            clock=lambda: self.now,
            http=self.http or self._microsoft(),
            sign_in_http=httpx.Client(transport=httpx.MockTransport(self.entra)),
            graph=self.graph_at,
            callbacks=Callbacks(f"{BASE_URL}{graph_push.NOTICES}", f"{BASE_URL}{graph_push.LIFECYCLE}"),
        )
        self.made = made
        self.http = made.http
        self.app = create_app(self.settings, outlook=made, store=self.store, clock=lambda: self.now)
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=True)
        self.client = httpx.AsyncClient(transport=transport, base_url=BASE_URL)
        self.token = self.token or access_token()

    def _microsoft(self) -> httpx.AsyncClient:
        hosts: dict[str, httpx.AsyncBaseTransport] = {
            "graph.microsoft.com": httpx.ASGITransport(self.graph),
            "login.microsoftonline.com": httpx.MockTransport(self.keys),
        }
        return httpx.AsyncClient(transport=ByHost(hosts))

    @property
    def box(self) -> Box:
        """The mailbox of the user whom the tests' token names."""
        return self.graph.box

    def fill(self) -> None:
        """The demo's eight threads, laid around `now`."""
        for letter in sorted(letters(Owner(NAME, EMAIL, ZONE), Moments(self.now, ZONE)), key=lambda one: one.date):
            if letter.own:
                self.box.send(letter.raw)
            else:
                self.box.receive(letter.raw)

    def thread(self, subject: str) -> list[Item]:
        """The mails of the thread with that in a subject or a sender's name, oldest first."""
        mails = [item for item in self.box.items.values() if not item.draft]
        found = next(item for item in mails if subject in f"{item.fields['subject']} {item.fields['from']}")
        return [item for item in mails if item.conversation_id == found.conversation_id]

    def item(self, subject: str) -> Item:
        """The newest of them."""
        return self.thread(subject)[-1]

    def drafts(self) -> list[Item]:
        return self.box.drafts

    def calls(self) -> list[str]:
        """What Graph was asked since the last time."""
        names = [call.method for call in self.graph.calls]
        self.graph.calls.clear()
        return names

    def asked(self, item: Item | None = None, **changes: Any) -> Json:
        """What the pane posts with that mail open."""
        body: Json = {
            "item": item.rest_id if item else "",
            "conversation": item.conversation_id if item else "",
            "message_id": item.fields["internetMessageId"] if item else "",
            "me": {"name": NAME, "email": EMAIL},
            "time_zone": ZONE,
            "locale": "en-GB",
            **changes,
        }
        return body

    async def post(self, path: str, body: Any, **headers: str) -> httpx.Response:
        given = {"authorization": f"Bearer {self.token}", "content-type": "application/json", **headers}
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return await self.client.post(path, content=content, headers={k: v for k, v in given.items() if v})

    async def ask(self, path: str, body: Any) -> Json:
        response = await self.post(path, body)
        assert response.status_code == 200, (response.status_code, response.text)
        answer: Json = response.json()
        return answer

    async def close(self) -> None:
        await self.client.aclose()
        if self.http is not None:
            await self.http.aclose()
        self.store.engine.dispose()


def with_leave(world: OutlookWorld, *names: str, claims: str = "") -> None:
    """What the user has allowed from now on, by short names."""
    world.entra.leave, world.entra.claims = frozenset(names), claims
