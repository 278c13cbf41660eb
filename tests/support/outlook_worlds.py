"""Builders of Outlook mailboxes on the fake Graph."""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx

from app.domain.mail import Mailbox as Owner
from app.mailboxes.outlook.lanes import Lane
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.scopes import DRAFTS
from app.mailboxes.parsing import Parse
from app.mailboxes.protocol import StoredDraft
from tests.support.fake_graph import Box, FakeGraph
from tests.support.fake_graph.box import mime_of
from tests.support.limits import LONG, patient
from tests.support.stand_ins import parse

ALEX = Owner("Alex Moreno", "alex@mail.example", "Europe/London")


@dataclass
class RenewedGrant:
    """A grant whose token may have to be renewed."""

    tokens: list[str]
    scopes: frozenset[str] = DRAFTS
    renewals: int = 0

    async def token(self, *, renew: bool = False) -> str:
        if renew:
            self.renewals += 1
            if len(self.tokens) > 1:
                self.tokens.pop(0)
        return self.tokens[0]


@dataclass
class OutlookWorld:
    """A mailbox on a fake Graph, and the hands of others in it."""

    graph: FakeGraph = field(default_factory=FakeGraph)
    parse: Parse = parse
    scopes: frozenset[str] = DRAFTS
    lane: Lane = field(default_factory=Lane)
    client: httpx.AsyncClient = field(init=False)
    grant: RenewedGrant = field(init=False)
    mailbox: OutlookMailbox = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(self.graph), trust_env=False)
        self.grant = RenewedGrant([self.graph.grant("eyJ.graph", *self.scopes)], self.scopes)
        self.mailbox = self.anew()

    @property
    def box(self) -> Box:
        return self.graph.box

    def anew(self, *, seconds: float = LONG, attempts: int = 2) -> OutlookMailbox:
        """As for a next request."""
        self.mailbox = OutlookMailbox(
            self.client,
            ALEX,
            self.grant,
            lane=self.lane,
            parse=self.parse,
            patience=patient(attempts=attempts, seconds=seconds),
        )
        return self.mailbox

    async def receive(self, raw: bytes) -> None:
        self.box.receive(raw)

    async def send(self, raw: bytes) -> None:
        self.box.send(raw)

    async def edit_draft(self, stored: StoredDraft, line: str) -> None:
        item = self.box.find(stored.id)
        html = item.html.replace("</body>", f"<div>{line}</div></body>")
        self.box.change(item, {"body": {"contentType": "html", "content": html}}, {})

    async def remove_draft(self, stored: StoredDraft) -> None:
        self.box.move(self.box.find(stored.id), "deleteditems")

    async def send_draft(self, stored: StoredDraft) -> None:
        self.box.send_draft(self.box.find(stored.id))

    async def raw_drafts(self) -> list[bytes]:
        return [mime_of(item) for item in self.box.drafts if item.folder != "deleteditems"]
