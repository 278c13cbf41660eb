"""The way through Microsoft's sign-in page in a window of its own, for an Outlook that cannot sign in within the pane.

    pane      opens the window at `auth/start?ch=` SHA-256 of a secret that it keeps
    window    Microsoft's page and back to `auth/callback`, bound to this browser by a sealed cookie (RFC 9700 §4.7)
    window    hands the pane a code that serves once, for a minute, and only together with the pane's secret
    pane      posts both to `auth/redeem` and gets a bearer, which it keeps in memory

To switch autopilot on the pane goes the same way with a ticket that the server signed for its caller: then whoever
signs in has to be that caller, and no code comes back, since nobody is signed in by it.

The window is a page of its own, so the cookie is a first-party one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import orjson
from fastapi import APIRouter, Request
from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from app.bodies import BodyTooLong, read_body
from app.domain.errors import AfterwordError, InvalidInput
from app.identity.caller import Caller
from app.identity.entra.sign_in import Begun
from app.identity.microsoft import EntraCaller
from app.identity.signing import Expired, Forged, Signer
from app.identity.vault import Binding, NotOpened, Sealed, Vault
from app.sidebar.outlook.away import Away
from app.sidebar.outlook.headers import API_HEADERS
from app.sidebar.outlook.pages import Pages
from app.sidebar.outlook.routes import SIGN_IN, SIGN_IN_CALLBACK, SIGN_IN_REDEEM
from app.sidebar.outlook.sessions import GOOD_FOR, Sessions
from app.sidebar.texts import say
from app.store import grants
from app.store.unit import Rows, Store, Unit

COOKIE = "__Host-afterword-sign-in"
CONNECT_TICKET = "outlook autopilot link"
CODE_FOR = timedelta(seconds=60)
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")  # SHA-256 in base64url
_BINDING = Binding(Caller("afterword", "browser"), "", "outlook sign-in")
_LONGEST_BODY = 64_000
_LONGEST_CLAIMS = 1_500  # characters
_log = logging.getLogger("afterword.outlook")


class AuthCode(Protocol):
    """Entra's authorization code flow, which also keeps the lasting grant of whoever signed in."""

    async def begin(
        self, *, redirect_uri: str, login_hint: str = "", claims: str = "", read_only: bool = False
    ) -> Begun:
        """Raises Unavailable."""

    async def finish(self, flow: Mapping[str, object], form: Mapping[str, str], *, autopilot: str = "") -> EntraCaller:
        """Who signed in; with `autopilot`, the account for which it is to be switched on, that account alone. Raises
        InvalidInput for an answer that does not belong to the flow or says no, Unavailable."""


class RowsOf(Protocol):
    """Finds the rows of a caller."""

    async def __call__(self, caller: EntraCaller) -> Rows:
        """The caller's rows, made at the first time."""


class Redeemed(BaseModel):
    """What the pane posts for its bearer."""

    code: str
    verifier: str


@dataclass(frozen=True, slots=True)
class SignIn:
    """The endpoints of the window."""

    pages: Pages
    auth: AuthCode
    rows_of: RowsOf
    store: Store
    sessions: Sessions
    vault: Vault
    signer: Signer
    clock: Callable[[], datetime]

    async def start(self, request: Request) -> Response:
        """To Microsoft's page."""
        query = request.query_params
        challenge = query.get("ch", "")
        if not _CHALLENGE.fullmatch(challenge):
            raise InvalidInput(say("outlook.sign_in_over"), advice=say("outlook.sign_in_retry"))
        autopilot = self._ticket(query.get("ticket", ""))
        begun = await self.auth.begin(
            redirect_uri=self.pages.urls.of(SIGN_IN_CALLBACK),
            login_hint=query.get("hint", "")[:320],
            claims=_claims(query.get("claims", "")),
            read_only=query.get("access") == "read" and not autopilot,
        )
        return self.away.sent(begun, {"ch": challenge, "autopilot": autopilot})

    async def callback(self, request: Request) -> Response:
        """Back from Microsoft: the code goes to the pane."""
        kept = self.away.kept(request)
        form = await self.away.answer(request)
        autopilot = kept.about["autopilot"]
        request.state.autopilot = bool(autopilot)
        caller = await self.auth.finish(kept.flow, form, autopilot=autopilot)
        if autopilot:
            return self.pages.connected()
        rows = await self.rows_of(caller)
        secret = secrets.token_urlsafe(32)
        told = json.dumps({"t": caller.tenant, "o": caller.oid, "n": caller.name, "l": caller.login})
        box = self.vault.seal(told, _BINDING)
        expires = self.clock() + CODE_FOR
        code = grants.Connect(browser=kept.about["ch"], key_version=box.key_version, box=box.box, expires_at=expires)

        def work(unit: Unit) -> None:
            grants.begin(unit, secret, code, now=self.clock())

        await rows.write(work)
        return self.pages.signed_in(f"{rows.mailbox_id}.{secret}")

    async def returned(self, request: Request) -> Response:
        """Microsoft came back without an answer in the body: an administrator agreed, or somebody opened the page."""
        if request.query_params.get("admin_consent", "").lower() == "true":
            return self.pages.said(say("outlook.done"), (say("outlook.signed_in_what"),))
        raise InvalidInput(say("outlook.sign_in_over"), advice=say("outlook.sign_in_retry"))

    async def redeem(self, request: Request) -> Response:
        """The bearer for a code and the pane's secret. A code serves once, also for a wrong secret."""
        try:
            posted = Redeemed.model_validate_json(await read_body(request, _LONGEST_BODY))
        except (ValidationError, RecursionError, BodyTooLong, ClientDisconnect) as error:
            raise InvalidInput(say("outlook.sign_in_over")) from error
        mailbox_id, _, secret = posted.code.partition(".")
        found = await self.store.of(mailbox_id).write(lambda unit: grants.take(unit, secret))
        challenge = _challenge(posted.verifier)
        if found is None or found.expires_at <= self.clock() or not hmac.compare_digest(found.browser, challenge):
            raise InvalidInput(say("outlook.sign_in_over"), advice=say("outlook.sign_in_retry"))
        try:
            told = json.loads(self.vault.open(Sealed(found.key_version, found.box), _BINDING))
        except NotOpened as error:
            raise InvalidInput(say("outlook.sign_in_over")) from error
        bearer = self.sessions.issue(
            EntraCaller(told["t"], told["o"], name=told["n"], login=told["l"]), now=self.clock()
        )
        answer = {"bearer": bearer, "seconds": int(GOOD_FOR.total_seconds())}
        return Response(orjson.dumps(answer), 200, API_HEADERS, "application/json")

    def _ticket(self, given: str) -> str:
        """For whose account autopilot is to be switched on; empty where nothing of the kind was asked for. Raises
        InvalidInput for a ticket that is not ours or is over."""
        if not given:
            return ""
        try:
            return self.signer.read(CONNECT_TICKET, _BINDING.caller, given, now=self.clock())["account"]
        except (Forged, Expired, KeyError) as error:
            raise InvalidInput(say("outlook.link_over"), advice=say("outlook.link_again")) from error

    @property
    def away(self) -> Away:
        """What the window's browser keeps meanwhile; `ch` and `autopilot`, the account for which that is to be switched
        on or nothing, are what it is about."""
        over, again = say("outlook.sign_in_over"), say("outlook.sign_in_retry")
        return Away(COOKIE, "outlook sign-in", over, again, self.vault, self.clock)


def _claims(given: str) -> str:
    """What an organisation wants proved (JSON), as it came. Raises InvalidInput for what is none."""
    try:
        good = not given or (len(given) <= _LONGEST_CLAIMS and isinstance(json.loads(given), dict))
    except (ValueError, RecursionError):
        good = False
    if not good:
        raise InvalidInput(say("outlook.sign_in_over"), advice=say("outlook.sign_in_retry"))
    return given


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def router(sign_in: SignIn) -> APIRouter:
    """The window's routes; not part of the API document."""
    routes = APIRouter(include_in_schema=False)
    ways = (
        (SIGN_IN, "GET", sign_in.start),
        (SIGN_IN_CALLBACK, "POST", sign_in.callback),
        (SIGN_IN_CALLBACK, "GET", sign_in.returned),
    )
    for path, method, work in ways:
        routes.add_api_route(path, _page(sign_in, work), methods=[method], name=f"outlook {method} {path}")
    routes.add_api_route(SIGN_IN_REDEEM, sign_in.redeem, methods=["POST"], name="outlook redeem")
    return routes


def _page(sign_in: SignIn, work: Callable[[Request], object]) -> Callable[[Request], object]:
    """With every failure as a page of ours that tells the pane, and the cookie gone once the way came to its end."""

    async def endpoint(request: Request) -> Response:
        try:
            response: Response = await work(request)  # type: ignore[misc]
        except AfterwordError as error:
            _log.info("%s: %s", request.url.path, error.kind)
            lines = tuple(text for text in (error.text, error.kept, error.advice) if text)
            wanted = getattr(request.state, "autopilot", "ticket" in request.query_params)
            response = sign_in.pages.not_signed_in(lines, error.status, autopilot=wanted)
        if request.url.path == SIGN_IN_CALLBACK:
            sign_in.away.over_with(response)
        return response

    return endpoint
