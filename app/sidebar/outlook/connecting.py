"""Connecting a mailbox for an integration, in the user's browser and without the pane.

link      `connect` or `join` with a ticket that the REST API signed; `join` tells first who asks for what
browser   Microsoft's page and back to `connect/callback`, bound to this browser by a sealed cookie (RFC 9700 §4.7)
browser   goes to the integration's own page, with how it went
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from app.domain.errors import AfterwordError, InvalidInput
from app.identity.signing import Signer
from app.identity.vault import Vault
from app.services.outlook_connecting import OutlookConnecting
from app.sidebar import connect_links
from app.sidebar.browser_page import HEADERS, page
from app.sidebar.connect_links import Asked, ConnectLinks, with_outcome
from app.sidebar.outlook.away import Away
from app.sidebar.outlook.routes import CONNECT_CALLBACK, CONNECT_START, JOIN_START, Urls
from app.sidebar.texts import say

COOKIE = "__Host-afterword-outlook-connect"
CONNECT_TICKET, JOIN_TICKET = "outlook connect link", "outlook join link"
_OURS = "same-origin"  # Fetch Metadata, "Sec-Fetch-Site"; browsers that are too old for it say nothing
Endpoint = Callable[[Request], Awaitable[Response]]
_log = logging.getLogger("afterword.outlook")


@dataclass(frozen=True, slots=True)
class Connecting:
    """The pages."""

    urls: Urls
    way: OutlookConnecting
    vault: Vault
    signer: Signer
    clock: Callable[[], datetime]

    def links(self, origins: tuple[str, ...]) -> ConnectLinks:
        """The links that begin here; `origins` may be returned to."""
        return ConnectLinks(
            self.signer,
            origins,
            connect_at=self.urls.of(CONNECT_START),
            connect_ticket=CONNECT_TICKET,
            join_at=self.urls.of(JOIN_START),
            join_ticket=JOIN_TICKET,
        )

    async def start(self, request: Request) -> Response:
        """To Microsoft's page, for a mailbox that is known."""
        return await self._sent(self._asked(request, CONNECT_TICKET))

    async def join(self, request: Request) -> Response:
        """Who asks for what; and from this page's own link, which no other site can press, to Microsoft's page."""
        asked = self._asked(request, JOIN_TICKET)
        if "agreed" in request.query_params and request.headers.get("sec-fetch-site", _OURS) == _OURS:
            return await self._sent(asked)
        lines = tuple(say(f"outlook.{one}", host=asked.asker) for one in ("join_what", "join_sees", "join_end"))
        link = f"?{urlencode({'ticket': request.query_params['ticket'], 'agreed': 1})}"
        return page(say("outlook.join_title", host=asked.asker), lines, link=(link, say("outlook.join_go")))

    async def callback(self, request: Request) -> Response:
        """Back from Microsoft, with a code or with the user's no; and on to the integration's page."""
        kept = self.away.kept(request)
        asked, form = Asked(**kept.about), await self.away.answer(request)
        try:
            if asked.mailbox_id:
                await self.way.connect(kept.flow, form, asked.mailbox_id)
            else:
                await self.way.join(kept.flow, form, owner=asked.owner, time_zone=asked.time_zone)
            outcome = "connected"
        except AfterwordError as error:
            _log.info("%s: %s", CONNECT_CALLBACK, error.kind)
            outcome = "declined" if form.get("error") == "access_denied" else "failed"
        return RedirectResponse(with_outcome(asked.return_to, outcome), 303, HEADERS)

    async def _sent(self, asked: Asked) -> Response:
        """To Microsoft's page."""
        begun = await self.way.begin(redirect_uri=self.urls.of(CONNECT_CALLBACK), mailbox_id=asked.mailbox_id)
        return self.away.sent(begun, asdict(asked))

    def _asked(self, request: Request, purpose: str) -> Asked:
        """What the link says. Raises InvalidInput for one that was not made here or whose time is over."""
        asked = connect_links.asked(self.signer, purpose, request.query_params.get("ticket", ""), now=self.clock())
        if asked is None:
            raise InvalidInput(say("outlook.link_over"), advice=say("outlook.join_again"))
        return asked

    @property
    def away(self) -> Away:
        """What the browser keeps meanwhile: what was asked for, and so where it goes at the end."""
        over, again = say("outlook.join_elsewhere"), say("outlook.join_again")
        return Away(COOKIE, "outlook connect", over, again, self.vault, self.clock)


def router(connecting: Connecting) -> APIRouter:
    """The pages' routes; not part of the API document."""
    routes = APIRouter(include_in_schema=False)
    ways = (
        (CONNECT_START, "GET", connecting.start),
        (JOIN_START, "GET", connecting.join),
        (CONNECT_CALLBACK, "POST", connecting.callback),
    )
    for path, method, work in ways:
        routes.add_api_route(path, _guarded(connecting, path, work), methods=[method], name=f"outlook {method} {path}")
    return routes


def _guarded(connecting: Connecting, path: str, work: Endpoint) -> Endpoint:
    """With every failure as a page of ours, and the cookie gone once the way has come to its end."""

    async def endpoint(request: Request) -> Response:
        try:
            response = await work(request)
        except AfterwordError as error:
            _log.info("%s: %s", path, error.kind)
            response = page(error.text, tuple(text for text in (error.kept, error.advice) if text), error.status)
        if path == CONNECT_CALLBACK:
            connecting.away.over_with(response)
        return response

    return endpoint
