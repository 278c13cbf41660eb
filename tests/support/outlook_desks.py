"""Builder of desks over the fake Graph: a store, and a mailbox for each press, as in production."""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx

from app.mailboxes.outlook.lanes import Lane
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.scopes import DRAFTS
from app.services.desk import Desk, PureParts
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.fake_graph import FakeGraph, Item
from tests.support.gmail_desks import Wrap, answering
from tests.support.interview_thread import invite
from tests.support.limits import patient
from tests.support.outlook_worlds import ALEX, RenewedGrant

__all__ = ["OutlookUser", "answering"]


@dataclass
class OutlookUser:
    """A user with the interview thread in the mailbox. `wrap` lays something between the mailboxes and Graph."""

    store: Store
    parts: PureParts = field(default_factory=stand_ins.parts)
    account: str = "entra 1"
    graph: FakeGraph = field(default_factory=FakeGraph)
    wrap: Wrap = lambda transport: transport
    scopes: frozenset[str] = DRAFTS
    lane: Lane = field(default_factory=Lane)
    invitation: Item = field(init=False)

    def __post_init__(self) -> None:
        self.invitation = self.graph.box.receive(invite())
        self.graph.box.receive(b"From: x@y.example\r\nSubject: Other\r\nMessage-ID: <s@y>\r\n\r\nAnother thread.")
        self.graph.grant("eyJ.graph", *self.scopes)

    @property
    def thread_id(self) -> str:
        return self.invitation.conversation_id

    def desk(self) -> Desk:
        """As for the next request, also in another tab or process."""
        rows = self.store.of(self.store.register("outlook", self.account, ALEX))
        mailbox = OutlookMailbox(
            httpx.AsyncClient(transport=self.wrap(httpx.ASGITransport(self.graph)), trust_env=False),
            ALEX,
            RenewedGrant(["eyJ.graph"], self.scopes),
            lane=self.lane,
            parse=stand_ins.parse,
            patience=patient(),
        )
        return Desk(mailbox, rows, self.parts)

    def drafts_to(self) -> list[str]:
        """Whom the drafts in Outlook are for, sorted."""
        return sorted(", ".join(item.to) for item in self.graph.box.drafts)
