"""What the pane's script asks for: verify, sit down, answer in time, as JSON that holds a fragment of HTML of ours.

| key | what it is |
| --- | --- |
| `html` | what the pane shows from now on; without it, what is shown stays |
| `notice` | a line to announce |
| `thread`, `version`, `view` | of what `html` shows |
| `draft`, `form`, `link` | what Outlook or the browser is to open |
| `code` | why it failed: an error's kind; `claims` and `scopes` come with those that Microsoft can be asked about |
"""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import anyio
import orjson
from fastapi import APIRouter, Request
from starlette.responses import Response

from app.domain.errors import AfterwordError, InvalidInput, NeedsConsent, NotSignedIn, Refused, Unavailable
from app.identity.signing import Expired, Forged
from app.services import account
from app.sidebar import notices, when
from app.sidebar.model import Action
from app.sidebar.outlook import wall
from app.sidebar.outlook.asked import Access, View
from app.sidebar.outlook.gate import Gate, route_of
from app.sidebar.outlook.headers import API_HEADERS
from app.sidebar.outlook.presses import BROWSER, EXPORT_TICKET, press
from app.sidebar.outlook.routes import DO, EXPORT, OPEN
from app.sidebar.outlook.visits import (
    Answer,
    Surface,
    Visit,
    home_answer,
    open_now,
    panel,
    settings_answer,
    thread_answer,
)
from app.sidebar.texts import say
from app.store.unit import Store

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
        return await self._answer(request, _open, OPEN_SECONDS)

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
            raise InvalidInput(say("outlook.link_over"), advice=say("outlook.link_again"))
        made = await account.export_of(self.store.of(known.id), now=self.clock())
        disposition = f'attachment; filename="{made.name}"'
        headers = {**API_HEADERS, "Content-Disposition": disposition}
        return Response(made.content, media_type=made.media_type, headers=headers)

    async def _answer(self, request: Request, work: Work, seconds: float, *, pressed: bool = False) -> Response:
        until = time.monotonic() + seconds
        visit: Visit | None = None
        try:
            caller = await self.gate.caller(request)
            asked = await self.gate.asked(request)
            deadline = until - _FOR_THE_ANSWER
            visit = Visit(self.surface, caller, asked, self.clock(), when.locale_of(asked.locale), deadline)
            with anyio.fail_after(until - time.monotonic()):
                return _json(await work(visit))
        except TimeoutError:
            _log.warning("%s: out of time", route_of(request))
            return _failed(visit, Unavailable(say("outlook.late"), kept=say("outlook.late_kept")), pressed=pressed)
        except AfterwordError as error:
            _log.info("%s: %s", route_of(request), error.kind)
            return _failed(visit, error, pressed=pressed)
        except Exception as error:  # noqa: BLE001 -- its text may quote a mail, so it gets neither out nor logged
            _log.error("%s: %s at %s", route_of(request), type(error).__name__, _where(error))
            html = visit.notice(notices.unexpected(_AGAIN)) if visit and not pressed else None
            return _json({"code": "error", "notice": say("outlook.failed"), **({"html": html} if html else {})}, 500)


async def _open(visit: Visit) -> Answer:
    view = visit.asked.view
    if view is View.HOME:
        return await home_answer(visit, await visit.rows_only())
    if view is View.SETTINGS:
        return await settings_answer(visit, await visit.rows_only())
    sitting = await visit.sit_down()
    if not sitting.thread_id:
        return await home_answer(visit, sitting)
    opened = await open_now(visit, sitting, sitting.thread_id)
    return thread_answer(opened, await panel(visit, sitting, opened))


def _failed(visit: Visit | None, error: AfterwordError, *, pressed: bool) -> Response:
    """An opened mail gets a notice in the place of its panel; a press a line, which leaves the panel and what was typed
    in place. What Microsoft can be asked about is shown either way, since without an answer nothing goes on."""
    answer: Answer = {"code": error.kind, "notice": str(error)}
    if isinstance(error, NeedsConsent) and visit is not None and visit.asked.access is not Access.SHOWN:
        answer |= wall.answer(visit, error)
    elif visit is not None and not pressed and not isinstance(error, NotSignedIn):
        said_no = isinstance(error, Refused) and visit.asked.access is not Access.SHOWN
        answer["html"] = wall.refused(visit, error) if said_no else visit.notice(notices.failure(error, _AGAIN))
    return _json(answer, error.status)


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
