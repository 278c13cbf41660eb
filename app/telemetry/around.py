"""What is noted of every request: one line in the log, one observation, one span. A route is named as the program
writes it (`/v1/threads/{id}`): an address that was asked for may hold the ids of mail."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextlib import nullcontext

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.telemetry import metrics, traces
from app.telemetry.logs import request_id
from app.telemetry.traces import Traces

_log = logging.getLogger("afterword.http")
_WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{8,64}")
_QUIET = frozenset({"/health", "/ready", "/metrics"})  # asked for every few seconds
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Around:
    """ASGI middleware, to be the outermost. A caller's own X-Request-Id is kept if it is 8 to 64 letters, digits, dots
    or dashes."""

    def __init__(
        self, app: ASGIApp, traces: Traces | None = None, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._app = app
        self._traces = traces
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get("X-Request-Id", "")
        mine = given if _WELL_FORMED.fullmatch(given) else uuid.uuid4().hex
        scope.setdefault("state", {})["request_id"] = mine
        token, begun, status = request_id.set(mine), self._clock(), 500

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        span_of = self._traces.request(scope["headers"]) if self._traces else nullcontext()
        try:
            with metrics.IN_FLIGHT.track_inprogress(), span_of as span:
                try:
                    await self._app(scope, receive, noting)
                finally:
                    _note(scope, status, self._clock() - begun)
                    if span is not None:
                        traces.end(span, route_of(scope), method_of(scope), status)
        finally:
            request_id.reset(token)


def _note(scope: Scope, status: int, seconds: float) -> None:
    route, method = route_of(scope), method_of(scope)
    metrics.REQUESTS.labels(route, method, str(status)).observe(seconds)
    level = logging.DEBUG if route in _QUIET else logging.INFO
    told = {"route": route, "method": method, "status": status, "ms": round(seconds * 1000, 1)}
    _log.log(level, "request", extra=told)


def route_of(scope: Scope) -> str:
    """The route that served it, as the program writes it; "none" where none did."""
    path = getattr(scope.get("route"), "path", None)
    if path is None:
        return "none"
    return f"{scope.get('root_path', '')}{path}"


def method_of(scope: Scope) -> str:
    """The request's method; "other" for a made-up one, of which there could be any number."""
    method = str(scope["method"])
    return method if method in _METHODS else "other"
