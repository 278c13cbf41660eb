"""Keeps the local page to this machine and to its own forms.

The page has no login: whoever reaches it reads the mailbox. So it answers only to loopback names in the Host header
(another name that resolves here is DNS rebinding), and takes a POST only with the token of this process, which no
other site's page can know.
"""

from __future__ import annotations

import hmac
import re
from secrets import token_urlsafe

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NAME = re.compile(r":\d{1,5}$")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class FormToken:
    """A secret of this process that its own forms carry."""

    def __init__(self) -> None:
        self.value = token_urlsafe(24)

    def fits(self, given: str) -> bool:
        """Whether that is the token; takes equally long either way."""
        return hmac.compare_digest(self.value.encode(), given.encode())


def _host(headers: Headers) -> str:
    return _NAME.sub("", headers.get("host", "").lower())


def _foreign(headers: Headers) -> bool:
    """Whether another site's page started the request, by what browsers say of it."""
    origin = headers.get("origin", "")
    elsewhere = bool(origin) and origin != f"http://{headers.get('host', '')}"
    return elsewhere or headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")


class Fence:
    """ASGI middleware: loopback names only, no requests that another site starts, strict headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if _host(headers) not in LOOPBACK:
            refusal = PlainTextResponse("Afterword's local page answers to 127.0.0.1 and localhost only.\n", 421)
            await refusal(scope, receive, send)
            return
        if scope["method"] != "GET" and _foreign(headers):
            await PlainTextResponse("This form was not sent from Afterword's page.\n", 403)(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                outgoing = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    outgoing.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, with_headers)
