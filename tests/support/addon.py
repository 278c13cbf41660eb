"""The Gmail add-on at work in one process: our application, and beside it a Google that issues tokens, shows consent
pages and keeps a mailbox. Events are posted as Google's add-on runtime posts them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from pydantic import SecretStr

from app.demo.letters import letters
from app.demo.mailbox import EMAIL, NAME
from app.demo.moments import Moments
from app.domain.mail import Mailbox as Owner
from app.mailboxes.gmail.calls import ENDPOINT
from app.mailboxes.gmail.scopes import TAP
from app.main import create_app, pure_parts
from app.planning.next_step import next_step
from app.settings import Settings
from app.sidebar.gmail.add_on import GmailAddOn, add_on
from app.sidebar.gmail.routes import HOMEPAGE, MESSAGE, Urls, Verb, action_path
from app.sidebar.gmail.visits import IDENTITY_SCOPE
from app.store.engine import make_engine
from app.store.unit import Store
from tests.support.answer_checks import check_answer
from tests.support.fake_gmail import FakeGmail, Mail
from tests.support.fake_google import WEB_CLIENT, WEB_SECRET, FakeGoogle
from tests.support.google_tokens import BASE_URL, CLIENT_ID, SERVICE_ACCOUNT, system_token, user_token
from tests.support.stores import bring_to_head

NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
ZONE = "Europe/London"
SCOPES = frozenset({*TAP, IDENTITY_SCOPE, "https://www.googleapis.com/auth/script.locale"})
Json = dict[str, Any]


class ByHost(httpx.AsyncBaseTransport):
    """One client for several hosts, as in production."""

    def __init__(self, hosts: dict[str, httpx.AsyncBaseTransport]) -> None:
        self.hosts = hosts

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.hosts[request.url.host].handle_async_request(request)


@dataclass
class AddOnWorld:
    """`now` is the application's clock. `client` posts as Google would; `subject` and `email` are the user's."""

    folder: Path
    now: datetime = NOW
    subject: str = "1001"
    email: str = EMAIL
    scopes: frozenset[str] = SCOPES
    autopilot: bool = True
    gmail: FakeGmail = field(default_factory=lambda: FakeGmail(EMAIL))
    google: FakeGoogle = field(default_factory=FakeGoogle)
    opened: Mail | None = None
    extra_settings: Json = field(default_factory=dict)
    given_http: httpx.AsyncClient | None = None
    gmail_endpoint: str = ENDPOINT

    def __post_init__(self) -> None:
        self.store = Store(make_engine(f"sqlite:///{self.folder / 'store.sqlite3'}"))
        bring_to_head(self.store.engine)
        google = httpx.ASGITransport(self.google.app())
        hosts: dict[str, httpx.AsyncBaseTransport] = {
            "gmail.googleapis.com": httpx.ASGITransport(self.gmail),
            "www.googleapis.com": google,
            "oauth2.googleapis.com": google,
        }
        self.http = self.given_http or httpx.AsyncClient(transport=ByHost(hosts))
        self.settings = Settings(**{**self._settings(), **self.extra_settings})
        self.app = create_app(self.settings, gmail=self.add_on(), store=self.store, clock=lambda: self.now)
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=True)
        self.client = httpx.AsyncClient(transport=transport, base_url=BASE_URL)

    def add_on(self) -> GmailAddOn:
        """The add-on over this world's store and its Google."""
        return add_on(
            self.settings,
            self.store,
            pure_parts(),
            next_step=next_step,
            clock=lambda: self.now,
            http=self.http,
            gmail=self.gmail_endpoint,
        )

    def _settings(self) -> Json:
        web = {"google_web_client_id": WEB_CLIENT, "google_web_client_secret": SecretStr(WEB_SECRET)}
        return {
            "data_dir": self.folder,
            "public_base_url": BASE_URL,
            "gmail_service_account": SERVICE_ACCOUNT,
            "gmail_client_id": CLIENT_ID,
            **(web if self.autopilot else {}),
        }

    def fill(self) -> dict[str, Mail]:
        """The demo's eight threads, laid around `now`; gives the last message of each by its subject."""
        last: dict[str, Mail] = {}
        for letter in sorted(letters(Owner(NAME, EMAIL, ZONE), Moments(self.now, ZONE)), key=lambda one: one.date):
            mail = self.gmail.box.send(letter.raw) if letter.own else self.gmail.box.receive(letter.raw)
            last[mail.thread_id] = mail
        return {self.gmail.box.thread(mail.thread_id)[0].header("Subject"): mail for mail in last.values()}

    def event(self, parameters: Json | None = None, inputs: Json | None = None, **changes: Any) -> Json:
        """The body of an event; `changes` replace whole parts of it (None: left out)."""
        common: Json = {
            "hostApp": "GMAIL",
            "platform": "WEB",
            "userLocale": "en-GB",
            "timeZone": {"id": ZONE, "offset": "0"},
        }
        if parameters is not None:
            common["parameters"] = parameters
        if inputs:
            common["formInputs"] = {name: {"stringInputs": {"value": [value]}} for name, value in inputs.items()}
        token = f"ya29.event-{self.subject}"
        self.gmail.grant(token, *self.scopes)
        authorization = {
            "userOAuthToken": token,
            "authorizedScopes": sorted(self.scopes),
            "systemIdToken": "unused",
            "userIdToken": user_token(self.subject, self.email),
        }
        body: Json = {"commonEventObject": common, "authorizationEventObject": authorization}
        if self.opened is not None:
            body["gmail"] = {
                "messageId": f"msg-f:{int(self.opened.id, 16)}",
                "threadId": f"thread-f:{int(self.opened.thread_id, 16)}",
                "accessToken": self.gmail.open(self.opened.id),
            }
        body.update(changes)
        return {name: value for name, value in body.items() if value is not None}

    async def post(self, path: str, body: Any, *, token: str = "", **headers: str) -> httpx.Response:
        given = {"authorization": f"Bearer {token or system_token(Urls(BASE_URL).of(path))}", **headers}
        return await self.client.post(path, json=body, headers=given)

    async def ask(self, path: str, body: Any = None) -> Json:
        """The answer of an entry point, which has to be one that Gmail can show."""
        response = await self.post(path, self.event() if body is None else body)
        assert response.status_code == 200, (response.status_code, response.text)
        answer: Json = response.json()
        check_answer(answer, trigger=path in (HOMEPAGE, MESSAGE))
        return answer

    async def open(self, mail: Mail) -> Json:
        """The user opens a mail: the card beside it."""
        self.opened = mail
        return card_of(await self.ask(MESSAGE))

    async def home(self) -> Json:
        self.opened = None
        return card_of(await self.ask(HOMEPAGE))

    async def press(self, card: Json, verb: Verb, inputs: Json | None = None, **which: str) -> Json:
        """The user presses the card's button of that verb (and with those parameters) with this typed in."""
        action = find(card, verb, **which)
        parameters = {one["key"]: one["value"] for one in action["parameters"]}
        return await self.ask(action_path(verb), self.event(parameters, inputs))

    def drafts(self) -> list[str]:
        """Whom the drafts in Gmail are for."""
        return sorted(mail.header("To") for _, mail in self.gmail.box.newest_drafts())

    async def close(self) -> None:
        await self.client.aclose()
        await self.http.aclose()
        self.store.engine.dispose()


def actions_in(card: Any) -> Iterator[Json]:
    """Every action of a card, also of the cards behind its buttons."""
    if isinstance(card, dict):
        if "function" in card:
            yield card
        for value in card.values():
            yield from actions_in(value)
    elif isinstance(card, list):
        for value in card:
            yield from actions_in(value)


def find(card: Json, verb: Verb, **which: str) -> Json:
    for action in actions_in(card):
        parameters = {one["key"]: one["value"] for one in action["parameters"]}
        if action["function"] == Urls(BASE_URL).action(verb) and parameters.items() >= which.items():
            return action
    raise AssertionError(f"no {verb} with {which} in {json.dumps(card)[:2000]}")


def has(card: Json, verb: Verb) -> bool:
    return any(action["function"] == Urls(BASE_URL).action(verb) for action in actions_in(card))


def card_of(answer: Json) -> Json:
    """The one card that an answer shows."""
    cards = cards_of(answer)
    assert len(cards) == 1, answer
    return cards[0]


def cards_of(answer: Json) -> Sequence[Json]:
    """The cards that an answer shows."""
    action = answer.get("renderActions", answer).get("action", {})
    steps = action.get("navigations", [])
    return [step[name] for step in steps for name in ("pushCard", "updateCard") if name in step]


def notice_of(answer: Json) -> str:
    text = answer["renderActions"].get("action", {}).get("notification", {}).get("text", "")
    assert isinstance(text, str)
    return text


def words(card: Json) -> str:
    return json.dumps(card, ensure_ascii=False)
