"""Builders of Gmail mailboxes on the fake, with the access of an open message, of an offline connection, or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import httpx

from app.domain.mail import Mailbox as Owner
from app.mailboxes.gmail.access import EventGrant, Grant, OpenMessage, Place
from app.mailboxes.gmail.ids import draft_place
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.gmail.scopes import OFFLINE, TAP
from app.mailboxes.parsing import Parse
from app.mailboxes.protocol import StoredDraft
from tests.support.fake_gmail import FakeGmail
from tests.support.limits import LONG, patient
from tests.support.stand_ins import parse

ALEX = Owner("Alex Moreno", "alex@mail.example", "Europe/London")


class Remembered:
    """Places in memory."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}

    async def every(self) -> Sequence[Place]:
        return list(self.places.values())

    async def keep(self, mark: str, draft_id: str, fingerprint: str) -> None:
        known = self.places.get(mark, Place(mark, "", ""))
        self.places[mark] = replace(known, id=draft_id, fingerprint=fingerprint)


@dataclass
class OfflineGrant:
    """An offline connection whose token may have to be renewed."""

    tokens: list[str]
    scopes: frozenset[str] = OFFLINE
    message_token: str = ""

    async def token(self, *, renew: bool = False) -> str:
        if renew and len(self.tokens) > 1:
            self.tokens.pop(0)
        return self.tokens[0]


@dataclass
class GmailWorld:
    """A mailbox on a fake Gmail, and the hands of others in it."""

    gmail: FakeGmail = field(default_factory=FakeGmail)
    places: Remembered = field(default_factory=Remembered)
    parse: Parse = parse
    grants: tuple[Grant, ...] = ()
    opened: OpenMessage | None = None
    client: httpx.AsyncClient = field(init=False)
    mailbox: GmailMailbox = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(self.gmail), trust_env=False)
        if not self.grants:
            self.grants = (OfflineGrant([self.gmail.grant("ya29.offline", *OFFLINE)]),)
        self.mailbox = self.anew()

    def anew(self, *, seconds: float = LONG, attempts: int = 2) -> GmailMailbox:
        """As for a next request: nothing is remembered but the places."""
        self.mailbox = GmailMailbox(
            self.client,
            ALEX,
            self.grants,
            places=self.places,
            parse=self.parse,
            patience=patient(attempts=attempts, seconds=seconds),
            opened=self.opened,
        )
        return self.mailbox

    def open(self, message_id: str, *scopes: str) -> GmailMailbox:
        """The user opens a message beside the sidebar, which has these scopes (those of the tap mode by default) and
        no others."""
        mail = self.gmail.box.messages[message_id]
        granted = frozenset(scopes) or TAP
        token = self.gmail.grant("ya29.event", *granted)
        self.grants = (EventGrant(token, granted, self.gmail.open(message_id)),)
        self.opened = OpenMessage(mail.id, mail.thread_id)
        return self.anew()

    async def receive(self, raw: bytes) -> None:
        self.gmail.box.receive(raw)

    async def send(self, raw: bytes) -> None:
        self.gmail.box.send(raw)

    async def edit_draft(self, stored: StoredDraft, line: str) -> None:
        draft_id = draft_place(stored.id).draft_id
        raw = self.gmail.box.draft(draft_id).raw
        self.gmail.box.edit_draft(draft_id, raw + b"\r\n" + line.encode() + b"\r\n")

    async def remove_draft(self, stored: StoredDraft) -> None:
        self.gmail.box.delete_draft(draft_place(stored.id).draft_id)

    async def send_draft(self, stored: StoredDraft) -> None:
        self.gmail.box.send_draft(draft_place(stored.id).draft_id)

    async def raw_drafts(self) -> list[bytes]:
        return [mail.raw for _, mail in self.gmail.box.newest_drafts()]
