"""The Outlook add-in at work in one process: our application with its own check of Entra's tokens, over mailboxes in
memory that the demo's letters fill. The pane's calls are posted as its script posts them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import httpx

from app.demo.letters import letters
from app.demo.mailbox import EMAIL, NAME
from app.demo.moments import Moments
from app.domain.errors import InvalidInput, NeedsConsent
from app.domain.mail import Mailbox as Owner
from app.identity import key_ring
from app.identity.microsoft import EntraCaller
from app.identity.signing import Signer
from app.identity.vault import Vault
from app.mailboxes.headers import read_head
from app.mailboxes.shown import ShownMailbox
from app.main import create_app, pure_parts
from app.planning.next_step import next_step
from app.services import account
from app.services.desk import Desk
from app.settings import Settings
from app.sidebar.outlook import add_in
from app.sidebar.outlook.asked import Access, Asked
from app.sidebar.outlook.sign_in import Begun
from app.sidebar.outlook.visits import Sitting
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Rows, Store
from tests.support.entra_tokens import CLIENT_ID, OID, TENANT, access_token, entra_tokens
from tests.support.memory_mailbox import Box, MemoryMailbox

BASE_URL = "https://afterword.example"
ZONE = "Europe/London"
NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
Json = dict[str, Any]


@dataclass
class Leave:
    """What the user has allowed so far; `claims` is an organisation's demand that has to be met first."""

    write: bool = True
    read: bool = True
    claims: str = ""


class ClaimsWanted(NeedsConsent):
    """As an organisation's rule is brought back."""

    def __init__(self, claims: str) -> None:
        super().__init__("Microsoft asks you to sign in again.", kept="Nothing was changed.")
        self.claims = claims


@dataclass
class MemoryDesks:
    """Implements `app.sidebar.outlook.visits.Desks`, a box for each user."""

    store: Store
    leave: Leave = field(default_factory=Leave)
    boxes: dict[str, Box] = field(default_factory=dict)

    def box(self, caller: EntraCaller) -> Box:
        return self.boxes.setdefault(caller.caller.account, Box())

    async def through_graph(self, caller: EntraCaller, asked: Asked, *, deadline: float) -> Sitting:
        if self.leave.claims:
            raise ClaimsWanted(self.leave.claims)
        if not (self.leave.write if asked.access is Access.WRITE else self.leave.read or self.leave.write):
            raise NeedsConsent("Afterword has no leave to look into your mailbox.", kept="Nothing was changed.")
        owner, rows = self._rows(caller, asked)
        box = self.box(caller)
        desk = Desk(MemoryMailbox(owner, box), rows, pure_parts())
        return Sitting(desk, asked.item, box.thread_of(asked.item))

    async def with_mailbox(self, caller: EntraCaller, asked: Asked, mailbox: Callable[[Owner], ShownMailbox]) -> Desk:
        owner, rows = self._rows(caller, asked)
        return Desk(mailbox(owner), rows, pure_parts())

    def _rows(self, caller: EntraCaller, asked: Asked) -> tuple[Owner, Rows]:
        owner = Owner(asked.me.name, asked.me.email.lower(), asked.time_zone or "UTC")
        return owner, self.store.of(self.store.register("outlook", caller.caller.account, owner))

    async def rows_of(self, caller: EntraCaller) -> Rows:
        known = self.store.find("outlook", caller.caller.account)
        owner = Owner(caller.name, caller.login, "UTC")
        return self.store.of(known.id if known else self.store.register("outlook", caller.caller.account, owner))

    async def forget(self, caller: EntraCaller, desk: Desk) -> None:
        await account.delete(desk)


@dataclass
class FakeAuthCode:
    """Stands in for Microsoft's page: whoever comes by signs in as `caller`."""

    caller: EntraCaller = field(default_factory=lambda: EntraCaller(TENANT, OID, name=NAME, login=EMAIL))
    begun: list[Mapping[str, str]] = field(default_factory=list)

    async def begin(
        self, *, redirect_uri: str, login_hint: str = "", claims: str = "", read_only: bool = False
    ) -> Begun:
        self.begun.append({"redirect_uri": redirect_uri, "login_hint": login_hint, "claims": claims})
        state = f"state-{len(self.begun)}"
        return Begun(f"https://login.microsoftonline.com/fake/authorize?state={state}", {"state": state})

    async def finish(self, flow: Mapping[str, object], form: Mapping[str, str]) -> EntraCaller:
        if form.get("state") != flow["state"] or not form.get("code"):
            raise InvalidInput("Microsoft did not let you in.")
        return self.caller


@dataclass
class OutlookWorld:
    """`now` is the application's clock. `token` is what the pane's calls carry."""

    folder: Path
    now: datetime = NOW
    token: str = ""
    extra_settings: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.store = Store(make_engine(f"sqlite:///{self.folder / 'store.sqlite3'}"))
        migrate(self.store.engine)
        self.settings = Settings(
            **{
                "data_dir": self.folder,
                "public_base_url": BASE_URL,
                "outlook_client_id": CLIENT_ID,
                **self.extra_settings,
            }
        )
        self.desks, self.auth = MemoryDesks(self.store), FakeAuthCode()
        ring = key_ring.from_file(self.folder)
        self.http = httpx.AsyncClient()
        made = add_in.wire(
            self.settings,
            store=self.store,
            http=self.http,
            tokens=entra_tokens(),
            desks=self.desks,
            auth=self.auth,
            signer=Signer(tuple(ring.derived("signing").values())),
            vault=Vault(ring),
            next_step=next_step,
            clock=lambda: self.now,
        )
        self.app = create_app(self.settings, outlook=made, clock=lambda: self.now)
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=True)
        self.client = httpx.AsyncClient(transport=transport, base_url=BASE_URL)
        self.token = self.token or access_token()

    @property
    def box(self) -> Box:
        """The mailbox of the user whom the tests' token names."""
        return self.desks.box(EntraCaller(TENANT, OID))

    def fill(self) -> dict[str, str]:
        """The demo's eight threads, laid around `now`; gives the id of the last message of each by its subject."""
        roots: dict[str, str] = {}
        last: dict[str, str] = {}
        subjects: dict[str, str] = {}
        for letter in sorted(letters(Owner(NAME, EMAIL, ZONE), Moments(self.now, ZONE)), key=lambda one: one.date):
            head = read_head(letter.raw)
            root = next((roots[link] for link in head.links if link in roots), head.id)
            roots[head.id] = root
            thread, message = rest_id("CONV", root), rest_id("ITEM", head.id)
            self.box.threads.setdefault(thread, []).append((message, letter.raw))
            last[thread] = message
            subjects.setdefault(thread, head.subject)
        return {subjects[thread]: message for thread, message in last.items()}

    def asked(self, item: str = "", **changes: Any) -> Json:
        """What the pane posts with that mail open."""
        body: Json = {
            "item": item,
            "conversation": self.box.thread_of(item),
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
        await self.http.aclose()
        self.store.engine.dispose()


def rest_id(kind: str, text: str) -> str:
    """An id as Outlook's look, with the letters in it that addresses do not like."""
    return f"AAMk{kind}-_{uuid5(NAMESPACE_OID, text).hex}="


def with_leave(world: OutlookWorld, **changes: Any) -> None:
    world.desks.leave = replace(world.desks.leave, **changes)
