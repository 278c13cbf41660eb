"""What the pane's script asks for: verify, sit down, answer in time, as JSON that holds a fragment of HTML of ours.

A script that takes `application/x-ndjson` gets an opened mail in two parts, a line of JSON each: what is at hand
(`looks`), and what the whole thread says. Whoever calls is checked before the first; the last has its own `status`,
since that of the response is sent long before.

| key | what it is |
| --- | --- |
| `html` | what the pane shows from now on; without it, what is shown stays |
| `notice` | a line to announce |
| `thread`, `version`, `view` | of what `html` shows |
| `draft`, `form`, `link` | what Outlook or the browser is to open |
| `so_far` | of the first part: `kept`, the thread as it was read last; `mail`, the open mail by itself |
| `same` | in the place of `html`: the first part stands |
| `code` | why it failed: an error's kind; `claims` and `scopes` come with those that Microsoft can be asked about |
"""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Self

import anyio
import orjson
from fastapi import APIRouter, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.domain.errors import AfterwordError, NeedsConsent, NotSignedIn, Unavailable
from app.identity.signing import Expired, Forged
from app.services import account
from app.sidebar import notices, when
from app.sidebar.browser_page import page
from app.sidebar.model import Action
from app.sidebar.outlook import wall
from app.sidebar.outlook.asked import Access
from app.sidebar.outlook.gate import Gate, route_of
from app.sidebar.outlook.headers import API_HEADERS
from app.sidebar.outlook.looks import Looks, Tell
from app.sidebar.outlook.presses import BROWSER, EXPORT_TICKET, press
from app.sidebar.outlook.routes import DO, EXPORT, OPEN
from app.sidebar.outlook.visits import Answer, Surface, Visit, opened_answer
from app.sidebar.texts import say
from app.store.unit import Store

IN_PARTS = "application/x-ndjson"
OPEN_SECONDS, PRESS_SECONDS = 15.0, 40.0
_FOR_THE_ANSWER = 1.0  # of these, kept back from Microsoft
_AGAIN = Action("refresh", "")
_log = logging.getLogger("afterword.outlook")
Work = Callable[[Visit], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class _Endpoints:
    gate: Gate
    surface: Surface
    store: Store
    clock: Callable[[], datetime]

    async def open(self, request: Request) -> Response:
        """The panel of the open mail, the overview, or the settings."""
        if IN_PARTS not in request.headers.get("accept", ""):
            return await self._answer(request, opened_answer, OPEN_SECONDS)
        until = time.monotonic() + OPEN_SECONDS
        visit = await self._visit(request, until)
        return visit if isinstance(visit, Response) else _Parts(partial(self._parts, route_of(request), visit, until))

    async def do(self, request: Request, verb: str) -> Response:
        """A pressed button."""
        return await self._answer(request, lambda visit: press(visit, verb), PRESS_SECONDS, pressed=True)

    async def export(self, ticket: str = "") -> Response:
        """All that is kept of the user whom the link's ticket names, as a file; a link that a browser opens carries no
        bearer."""
        try:
            named = self.surface.signer.read(EXPORT_TICKET, BROWSER, ticket, now=self.clock())
        except (Forged, Expired):
            named = {}
        known = await anyio.to_thread.run_sync(self.store.get, named.get("mailbox", ""))
        if known is None:
            return page(say("outlook.link_over"), (say("outlook.link_again"),), 400)  # a person sees it, no script
        made = await account.export_of(self.store.of(known.id), now=self.clock())
        disposition = f'attachment; filename="{made.name}"'
        headers = {**API_HEADERS, "Content-Disposition": disposition}
        return Response(made.content, media_type=made.media_type, headers=headers)

    async def _answer(self, request: Request, work: Work, seconds: float, *, pressed: bool = False) -> Response:
        until = time.monotonic() + seconds
        visit = await self._visit(request, until)
        if isinstance(visit, Response):
            return visit
        with _Told(route_of(request), visit, pressed) as outcome:
            with anyio.fail_after(until - time.monotonic()):
                outcome.answer = await work(visit)
        return _json(outcome.answer, outcome.status)

    async def _parts(self, route: str, visit: Visit, until: float, tell: Tell) -> None:
        looks = Looks(visit, tell)
        with _Told(route, visit, failed=looks.failed) as outcome:
            with anyio.fail_after(until - time.monotonic()):
                outcome.answer = await looks.answer()
        await tell({**outcome.answer, "status": outcome.status})

    async def _visit(self, request: Request, until: float) -> Visit | Response:
        """Who calls and what they ask, or that they are not let in."""
        with _Told(route_of(request), None) as outcome:
            caller = await self.gate.caller(request)
            asked = await self.gate.asked(request)
            locale, deadline = when.locale_of(asked.locale), until - _FOR_THE_ANSWER
            return Visit(self.surface, caller, asked, self.clock(), locale, deadline)
        return _json(outcome.answer, outcome.status)


@dataclass
class _Told:
    """An answer in the making; what goes wrong becomes one in the user's words. `failed` may have others for it."""

    route: str
    visit: Visit | None
    pressed: bool = False
    failed: Callable[[AfterwordError], Answer | None] = lambda _: None
    answer: Answer = field(default_factory=dict)
    status: int = 200

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        if isinstance(error, TimeoutError):
            _log.warning("%s: out of time", self.route)
            self._tell(Unavailable(say("outlook.late"), kept=say("outlook.late_kept")))
        elif isinstance(error, AfterwordError):
            _log.info("%s: %s", self.route, error.kind)
            self._tell(error)
        elif isinstance(error, Exception):  # its text may quote a mail, so it gets neither out nor logged
            _log.error("%s: %s at %s", self.route, type(error).__name__, _where(error))
            self.answer, self.status = {"code": "error", "notice": say("outlook.failed")}, 500
            if self.visit is not None and not self.pressed:
                self.answer["html"] = self.visit.notice(notices.unexpected(_AGAIN))
        return error is None or isinstance(error, Exception)

    def _tell(self, error: AfterwordError) -> None:
        self.answer = self.failed(error) or _failed(self.visit, error, pressed=self.pressed)
        self.status = error.status


class _Parts(Response):
    """Lines of JSON, each sent when it is known."""

    def __init__(self, work: Callable[[Tell], Awaitable[None]]) -> None:
        super().__init__(None, 200, {**API_HEADERS, "X-Accel-Buffering": "no"}, IN_PARTS)
        del self.headers["content-length"]  # nobody knows it yet
        self._work = work

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        async def tell(answer: Answer) -> None:
            line = orjson.dumps(answer) + b"\n"
            await send({"type": "http.response.body", "body": line, "more_body": True})

        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await self._work(tell)
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def _failed(visit: Visit | None, error: AfterwordError, *, pressed: bool) -> Answer:
    """An opened mail gets a notice in the place of its panel; a press a line, which leaves the panel and what was typed
    in place. What Microsoft can be asked about is shown either way, since without an answer nothing goes on."""
    if visit is not None:
        wall.say_when(visit, error)
    answer: Answer = {"code": error.kind, "notice": str(error)}
    if isinstance(error, NeedsConsent) and visit is not None and visit.asked.access is not Access.SHOWN:
        answer |= wall.answer(visit, error)
    elif visit is not None and not pressed and not isinstance(error, NotSignedIn):
        answer["html"] = wall.failed(visit, error, _AGAIN)
    return answer


def _json(answer: Answer, status: int = 200) -> Response:
    return Response(orjson.dumps(answer), status, API_HEADERS, "application/json")


def _where(error: BaseException) -> str:
    """The places in the code that an error came through."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))


def router(gate: Gate, surface: Surface, store: Store, clock: Callable[[], datetime]) -> APIRouter:
    """The endpoints; not part of the API document."""
    routes, points = APIRouter(include_in_schema=False), _Endpoints(gate, surface, store, clock)
    routes.add_api_route(OPEN, points.open, methods=["POST"], name="outlook open")
    routes.add_api_route(f"{DO}/{{verb}}", points.do, methods=["POST"], name="outlook do")
    routes.add_api_route(EXPORT, points.export, methods=["GET"], name="outlook export")
    return routes
