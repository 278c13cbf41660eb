"""What is around every call: what its answer carries (the request's id, how many calls are left, that nothing may be
cached), and how much may be sent with it."""

from __future__ import annotations

import re
import uuid

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = "X-Request-Id"
_WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{8,64}")


MOST_BYTES = 25_000_000  # of a body: what providers let a mail have


class Around:
    """ASGI middleware. A caller's own X-Request-Id is kept if it is 8 to 64 letters, digits, dots or dashes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(HEADER, "")
        state = scope.setdefault("state", {})
        fresh = state.get("request_id") or uuid.uuid4().hex  # the one that the logs name, where they were told one
        request_id = given if _WELL_FORMED.fullmatch(given) else fresh
        state["request_id"] = request_id

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                outgoing = MutableHeaders(scope=message)
                outgoing[HEADER] = request_id
                outgoing.setdefault("Cache-Control", "no-store")
                outgoing["X-Content-Type-Options"] = "nosniff"
                for name, value in state.get("rate_headers", {}).items():
                    outgoing[name] = value
            await send(message)

        came = 0

        async def counted() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > MOST_BYTES:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, with_headers)
