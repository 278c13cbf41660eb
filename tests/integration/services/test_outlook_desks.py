"""Desks of the pane's callers: their own rows, tokens and mail, and nobody else's."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest

from app.domain.errors import InvalidInput, MailNotFound, NeedsConsent
from app.identity.entra.application import EntraClient
from app.identity.entra.problems import SignInAgain
from app.identity.entra.sign_in import AuthCodeFlow
from app.identity.entra.tokens import GraphTokens, Partition
from app.identity.key_ring import KeyRing
from app.identity.microsoft import EntraCaller
from app.identity.vault import Vault
from app.mailboxes.outlook.access import OpenMessage
from app.services import drafts, threads
from app.services.outlook_desks import OutlookDesks, OutlookSignIn, OutlookSitting, Said
from app.services.outlook_mailboxes import OutlookAccess, OutlookOpener
from app.store import tokens as token_rows
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.entra_tokens import CLIENT_ID, OID, TENANT, access_token
from tests.support.fake_entra import FakeEntra
from tests.support.fake_graph import Box, FakeGraph
from tests.support.gmail_desks import answering
from tests.support.interview_thread import NOW, invite
from tests.support.limits import patient

pytestmark = pytest.mark.anyio
KIM = "11111111-2222-4333-8444-555555555555"
CALLBACK = "https://app.example/outlook/auth/callback"


@dataclass
class Office:
    """Two users, Entra and Graph."""

    store: Store
    graph: FakeGraph = field(default_factory=FakeGraph)
    entra: FakeEntra = field(default_factory=FakeEntra)
    boxes: dict[str, Box] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.boxes = {OID: self.graph.box, KIM: self.graph.add("kim@mail.example", "Kim")}
        for box in self.boxes.values():
            box.receive(invite())
        self.started()

    def started(self) -> None:
        """As after a new start of the server: nothing is held in memory."""
        http = httpx.AsyncClient(transport=httpx.ASGITransport(self), trust_env=False)
        self.client = EntraClient(CLIENT_ID, secret="s3cret")
        tokens = GraphTokens(self.client, self.entra.client())
        vault = Vault(KeyRing(((1, b"k" * 32),)))
        self.opener = OutlookOpener(http, tokens, vault, stand_ins.parse)
        self.desks = OutlookDesks(self.store, answering(), self.opener)
        self.sign_in = OutlookSignIn(AuthCodeFlow(self.client, self.entra.client()), self.desks)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """A Graph that takes the tokens that this Entra gave: `graph.OID.N`."""
        for oid, box in self.boxes.items():
            for number in range(1, self.entra.count + 1):
                self.graph.grant(f"graph.{oid}.{number}", "Mail.ReadWrite", "User.Read", box=box)
        await self.graph(scope, receive, send)

    async def open(self, oid: str, *, read_only: bool = False, door: bool = False) -> OutlookSitting:
        item = next(iter(self.boxes[oid].items.values()))
        patience = patient()
        access = OutlookAccess(patience, OpenMessage(item.rest_id), read_only=read_only)
        who = EntraCaller(TENANT, oid, "" if door else access_token(oid=oid))
        return await self.desks.sit_down(who, Said("", self.boxes[oid].email, "Europe/London"), access)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(open_store(tmp_path))


async def test_a_caller_s_thread_is_opened_on_their_behalf(office: Office) -> None:
    sitting = await office.open(OID)
    opened = await threads.open_thread(sitting.desk, sitting.thread_id, now=NOW)
    assert opened.reading.company
    written = await drafts.write_all(sitting.desk, sitting.thread_id, now=NOW)
    assert len(written.drafts) == 2
    assert len(office.graph.box.drafts) == 2
    assert len(office.entra.posts) == 1


async def test_after_a_new_start_the_kept_token_serves(office: Office) -> None:
    await office.open(OID)
    office.started()
    sitting = await office.open(OID)
    await threads.open_thread(sitting.desk, sitting.thread_id, now=NOW)
    assert len(office.entra.posts) == 1


async def test_where_a_message_lies_is_asked_for_once(office: Office) -> None:
    sitting = await office.open(OID)
    office.graph.calls.clear()
    again = await office.open(OID)
    assert again.thread_id == sitting.thread_id
    assert office.graph.calls == []


async def test_tokens_are_kept_sealed_and_open_for_nobody_else(office: Office) -> None:
    sitting = await office.open(OID)
    other = await office.open(KIM)
    kept = sitting.desk.rows.run(lambda unit: token_rows.find(unit, "pane"))
    assert kept is not None
    assert b"graph." not in kept[1]
    assert b"rt." not in kept[1]
    other.desk.rows.run(lambda unit: token_rows.put(unit, "pane", *kept), writes=True)
    caches = await office.desks.caches_of(EntraCaller(TENANT, KIM))
    assert await caches.load(Partition.PANE) == ""


async def test_what_is_kept_for_the_pane_does_not_open_for_the_background(office: Office) -> None:
    sitting = await office.open(OID)
    kept = sitting.desk.rows.run(lambda unit: token_rows.find(unit, "pane"))
    assert kept is not None
    sitting.desk.rows.run(lambda unit: token_rows.put(unit, "background", *kept), writes=True)
    caches = await office.desks.caches_of(EntraCaller(TENANT, OID))
    assert await caches.load(Partition.BACKGROUND) == ""
    assert await caches.load(Partition.PANE) != ""


async def test_two_users_at_once_each_see_their_own_mail_and_write_into_their_own_drafts(office: Office) -> None:
    async def work(oid: str) -> None:
        for _ in range(3):
            sitting = await office.open(oid)
            await drafts.write_all(sitting.desk, sitting.thread_id, now=NOW)

    async with anyio.create_task_group() as group:
        for oid in (OID, KIM) * 3:
            group.start_soon(work, oid)
    for oid, box in office.boxes.items():
        assert len(box.drafts) == 2, oid
        assert {item.conversation_id for item in box.drafts} == {next(iter(box.items.values())).conversation_id}
    for call in office.graph.calls:
        assert call.status in (200, 201)


async def test_one_user_s_message_is_not_found_by_another(office: Office) -> None:
    office.boxes[KIM].remove(next(iter(office.boxes[KIM].items.values())))
    office.boxes[KIM].receive(b"From: x@y.example\r\nSubject: Kim's\r\nMessage-ID: <k@y>\r\n\r\nHello.")
    item = next(iter(office.graph.box.items.values()))
    patience = patient(attempts=1)
    access = OutlookAccess(patience, OpenMessage(item.rest_id))
    with pytest.raises(MailNotFound):
        await office.desks.sit_down(EntraCaller(TENANT, KIM, access_token(oid=KIM)), Said(), access)


async def test_missing_leave_names_what_to_ask_the_user_for(office: Office) -> None:
    office.entra.refuse(OID, {"error": "invalid_grant", "suberror": "consent_required", "error_codes": [65001]})
    with pytest.raises(NeedsConsent) as told:
        await office.open(OID)
    assert "https://graph.microsoft.com/Mail.ReadWrite" in told.value.scopes
    office.entra.refuse(OID, {"error": "invalid_grant", "suberror": "consent_required", "error_codes": [65001]})
    with pytest.raises(NeedsConsent) as told:
        await office.open(OID, read_only=True)
    assert set(told.value.scopes) == {"https://graph.microsoft.com/Mail.Read", "https://graph.microsoft.com/User.Read"}


async def test_signing_in_at_microsoft_s_page_lasts_beyond_a_new_start(office: Office) -> None:
    begun = await office.sign_in.begin(redirect_uri=CALLBACK)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(begun.url).query).items()}
    office.entra.codes["c"] = {"tid": TENANT, "oid": OID, "nonce": asked["nonce"]}
    caller = await office.sign_in.finish(begun.flow, {"code": "c", "state": asked["state"]})
    assert (caller.tenant, caller.oid) == (TENANT, OID)
    office.started()
    sitting = await office.open(OID, door=True)
    assert (await threads.open_thread(sitting.desk, sitting.thread_id, now=NOW)).follow_ups
    with pytest.raises(SignInAgain):
        await office.open(KIM, door=True)


async def test_who_lets_us_see_nothing_is_not_connected(office: Office) -> None:
    office.entra.unwanted = frozenset({"Mail.ReadWrite"})
    begun = await office.sign_in.begin(redirect_uri=CALLBACK)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(begun.url).query).items()}
    office.entra.codes["c"] = {"tid": TENANT, "oid": OID, "nonce": asked["nonce"]}
    with pytest.raises(InvalidInput):
        await office.sign_in.finish(begun.flow, {"code": "c", "state": asked["state"]})


async def test_forgetting_a_user_leaves_no_token_and_no_row(office: Office) -> None:
    sitting, other = await office.open(OID), await office.open(KIM)
    who = EntraCaller(TENANT, OID, access_token())
    await office.desks.forget(who, sitting.desk)
    assert sitting.desk.rows.run(lambda unit: token_rows.find(unit, "pane")) is None
    assert office.store.find("outlook", who.caller.account) is None
    assert other.desk.rows.run(lambda unit: token_rows.find(unit, "pane")) is not None
    before = len(office.entra.posts)
    await office.open(OID)
    assert len(office.entra.posts) == before  # the message's place is known, so nothing is asked of Graph yet
