"""The pages of the add-on that open in the user's own browser: connecting autopilot, and the export.

No Google token comes with them. A link from a card carries a signed ticket that names the mailbox and is good for a
quarter of an hour; the way to Google's consent page and back is bound to the browser by a cookie (RFC 9700 §4.7).
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, unquote, urlencode

from fastapi import APIRouter, Request
from starlette.responses import FileResponse, RedirectResponse, Response

from app.domain.errors import AfterwordError, InvalidInput
from app.identity.signing import Expired, Forged
from app.services import account as accounts
from app.services.autopilot import CONNECT_FOR, Account, Autopilot, Begun
from app.sidebar.browser_page import HEADERS, page
from app.sidebar.connect_links import BROWSER, RETURN_TO, with_outcome
from app.sidebar.gmail.joining import PREFIX as JOIN
from app.sidebar.gmail.joining import Joining
from app.sidebar.gmail.presses import CONNECT_TICKET, EXPORT_TICKET
from app.sidebar.gmail.routes import CONNECT_CALLBACK, CONNECT_START, EXPORT_FILE, JOIN_START, LOGO
from app.sidebar.gmail.visits import Surface
from app.sidebar.texts import say

COOKIE = "__Host-afterword-connect"
BACK_COOKIE = "__Host-afterword-return"
_OURS = "same-origin"  # Fetch Metadata, "Sec-Fetch-Site"; browsers that are too old for it say nothing
_log = logging.getLogger("afterword.gmail")


@dataclass(frozen=True, slots=True)
class _Pages:
    surface: Surface
    clock: Callable[[], datetime]

    async def start(self, request: Request) -> Response:
        """From the card's button to Google's consent page."""
        autopilot = self._autopilot()
        account, named = await self._account(request.query_params, CONNECT_TICKET)
        begun = await autopilot.begin(account, account.rows.mailbox_id, now=self.clock())
        return _sent(begun, named.get(RETURN_TO, ""))

    async def join(self, request: Request) -> Response:
        """Who asks for what; and from this page's own link, which no other site can press, to Google's consent page."""
        now, ticket = self.clock(), request.query_params.get("ticket", "")
        asked = self._joining().asked(ticket, now=now)
        agreed = "agreed" in request.query_params and request.headers.get("sec-fetch-site", _OURS) == _OURS
        if not agreed:
            lines = tuple(say(f"gmail.{one}", host=asked.asker) for one in ("join_what", "join_sees", "join_end"))
            link = f"?{urlencode({'ticket': ticket, 'agreed': 1})}"
            return page(say("gmail.join_title", host=asked.asker), lines, link=(link, say("gmail.join_go")))
        return _sent(self._joining().begin(asked, now=now), asked.return_to)

    async def callback(self, request: Request) -> Response:
        """Back from Google, with a code or with the user's no."""
        autopilot, query = self._autopilot(), request.query_params
        state = query.get("state", "")
        joins = state.startswith(f"{JOIN}.")
        account = None if joins else await self.surface.desks.account(state.partition(".")[0])
        if account is None and not joins:
            raise InvalidInput(say("gmail.connect_unknown"), advice=say("gmail.connect_again"))
        code = query.get("code", "")
        if query.get("error") or not code:
            request.state.declined = True
            return page(say("gmail.connect_no"), (say("gmail.connect_nothing"),))
        secret = request.cookies.get(COOKIE, "")
        if account is None:
            await self._joining().finish(state, secret, code, now=self.clock())
        else:
            await autopilot.finish(account, state, secret, code, now=self.clock())
        request.state.connected = True
        return page(say("gmail.connected"), (say("gmail.connected_what"), say("gmail.close_window")))

    async def export(self, request: Request) -> Response:
        """All that is kept of the user, as a file."""
        account, _ = await self._account(request.query_params, EXPORT_TICKET)
        export = await accounts.export_of(account.rows, now=self.clock())
        disposition = f'attachment; filename="{export.name}"'
        return Response(
            export.content, media_type=export.media_type, headers={**HEADERS, "Content-Disposition": disposition}
        )

    def _joining(self) -> Joining:
        return Joining(self._autopilot(), self.surface.desks.store, self.surface.signer)

    def _autopilot(self) -> Autopilot:
        if self.surface.autopilot is None:
            raise InvalidInput(say("gmail.no_autopilot"))
        return self.surface.autopilot

    async def _account(self, query: Mapping[str, str], purpose: str) -> tuple[Account, dict[str, str]]:
        """Whom the ticket in the link names, and what else it says. Raises InvalidInput."""
        try:
            named = self.surface.signer.read(purpose, BROWSER, query.get("ticket", ""), now=self.clock())
        except (Forged, Expired):
            named = {}
        account = await self.surface.desks.account(named.get("mailbox", ""))
        if account is None:
            raise InvalidInput(say("gmail.link_over"), advice=say("gmail.link_again"))
        return account, named


def router(surface: Surface, clock: Callable[[], datetime]) -> APIRouter:
    """The pages; not part of the API document."""
    routes, pages = APIRouter(include_in_schema=False), _Pages(surface, clock)
    served = {
        CONNECT_START: pages.start,
        CONNECT_CALLBACK: pages.callback,
        JOIN_START: pages.join,
        EXPORT_FILE: pages.export,
    }
    for path, work in served.items():
        routes.add_api_route(path, _guarded(path, work), methods=["GET"], name=f"gmail {path}")
    routes.add_api_route(LOGO, _logo, methods=["GET"], name="gmail logo")
    return routes


async def _logo() -> Response:
    """The add-on's picture, which Google fetches for its side panel."""
    return FileResponse(Path(__file__).parent / "static" / "logo.png", media_type="image/png")


def _guarded(path: str, work: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """With every failure as a page of ours, and the browser's secret gone once the way has come to its end."""

    async def endpoint(request: Request) -> Response:
        try:
            response = await work(request)
        except AfterwordError as error:
            _log.info("%s: %s", path, error.kind)
            response = page(error.text, tuple(text for text in (error.kept, error.advice) if text), error.status)
        if path == CONNECT_CALLBACK:
            response = _back(request) or response
            for cookie in (COOKIE, BACK_COOKIE):
                response.delete_cookie(cookie, path="/", secure=True, httponly=True, samesite="lax")
        return response

    return endpoint


def _back(request: Request) -> Response | None:
    """To the page of the integration that began the connect, with how it went; None if none did. The address is in a
    cookie that only this server sets, from a ticket that it signed."""
    where = unquote(request.cookies.get(BACK_COOKIE, ""))
    if not where:
        return None
    done, declined = (getattr(request.state, name, False) for name in ("connected", "declined"))
    outcome = "connected" if done else "declined" if declined else "failed"
    return RedirectResponse(with_outcome(where, outcome), 303, HEADERS)


def _sent(begun: Begun, back: str) -> Response:
    """To Google's consent page, with what this browser keeps until it is back; in the end it goes to `back`, if that
    is said."""
    response = RedirectResponse(begun.url, 303, HEADERS)
    seconds = int(CONNECT_FOR.total_seconds())
    response.set_cookie(COOKIE, begun.browser_secret, seconds, path="/", secure=True, httponly=True, samesite="lax")
    if back:
        response.set_cookie(BACK_COOKIE, quote(back), seconds, path="/", secure=True, httponly=True, samesite="lax")
    else:
        response.delete_cookie(BACK_COOKIE, path="/", secure=True, httponly=True, samesite="lax")
    return response
