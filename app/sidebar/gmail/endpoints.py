"""The entry points that Google calls: verify, sit down, answer in time. Whatever fails, the answer is one that Gmail
can show; what the user sees of a failure is ours and not Google's "Run time error"."""

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

from app.domain.errors import AfterwordError, NeedsConsent, Unavailable
from app.identity.signing import Expired, Forged
from app.identity.signing_keys import KeysUnavailable
from app.sidebar import notices, when
from app.sidebar.gmail import action_context, answers, presses
from app.sidebar.gmail.answers import Answer
from app.sidebar.gmail.gate import Gate, TurnedAway, refused
from app.sidebar.gmail.routes import HOMEPAGE, MESSAGE, SETTINGS, Verb, action_path
from app.sidebar.gmail.visits import (
    IDENTITY_SCOPE,
    Surface,
    Visit,
    askable,
    home_card,
    opened_card,
    settings_card,
)
from app.sidebar.model import Action, Notice
from app.sidebar.texts import say

TRIGGER_SECONDS, PRESS_SECONDS = 8.0, 12.0  # Google gives up after 30
_FOR_THE_ANSWER = 1.0  # of these, kept back from Gmail
_log = logging.getLogger("afterword.gmail")

Handler = Callable[[Visit], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class EntryPoint:
    """`verb` is None for a trigger, whose answer has another shape than a button's and who carries no context."""

    path: str
    handler: Handler
    verb: Verb | None = None
    is_trigger: bool = True

    @property
    def seconds(self) -> float:
        return TRIGGER_SECONDS if self.is_trigger else PRESS_SECONDS


def router(gate: Gate, surface: Surface, clock: Callable[[], datetime]) -> APIRouter:
    """The entry points, one route each; not part of the API document."""
    routes = APIRouter(include_in_schema=False)
    for point in entry_points():
        routes.add_api_route(
            point.path, _endpoint(gate, surface, clock, point), methods=["POST"], name=f"gmail {point.path}"
        )
    return routes


def entry_points() -> tuple[EntryPoint, ...]:
    """Everything that Google may post to, each with what answers it."""
    return (
        EntryPoint(HOMEPAGE, _homepage),
        EntryPoint(MESSAGE, _message),
        EntryPoint(SETTINGS, _settings, is_trigger=False),
        *(EntryPoint(action_path(verb), _pressing(verb), verb, is_trigger=False) for verb in Verb),
    )


def _endpoint(
    gate: Gate, surface: Surface, clock: Callable[[], datetime], point: EntryPoint
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            answer = await _served(request, gate, surface, clock, point)
        except TurnedAway as turned:
            return turned.response()
        return Response(orjson.dumps(answer), media_type="application/json")

    return endpoint


async def _served(
    request: Request, gate: Gate, surface: Surface, clock: Callable[[], datetime], point: EntryPoint
) -> Answer:
    until = time.monotonic() + point.seconds
    try:
        event = await gate.event(request, point.path)
        caller = await gate.caller(event, point.path)
    except KeysUnavailable:
        _log.warning("Google's keys cannot be had: no call can be verified")
        return _bare_notice(surface, point)
    if caller is None:
        return answers.ask_for([IDENTITY_SCOPE])
    locale = when.locale_of(event.locale)
    visit = Visit(surface, caller, event, clock(), locale, until - _FOR_THE_ANSWER)
    if point.verb is not None:
        try:
            context = action_context.read(surface.signer, caller, event.context, now=visit.now)
        except Forged:
            raise refused(point.path, "context of a card that is not the caller's") from None
        except Expired:
            return await _in_time(_renewed, visit, point, until)
        visit = Visit(surface, caller, event, visit.now, locale, visit.deadline, context)
    return await _in_time(point.handler, visit, point, until)


async def _in_time(handler: Handler, visit: Visit, point: EntryPoint, until: float) -> Answer:
    try:
        with anyio.fail_after(until - time.monotonic()):
            return await handler(visit)
    except NeedsConsent as error:
        return _consent(visit, point, error)
    except AfterwordError as error:
        _log.info("%s: %s", point.path, error.kind)
        return _said(visit, point, notices.failure(error, _AGAIN), str(error))
    except TimeoutError:
        _log.warning("%s: out of time", point.path)
        late = Unavailable(say("gmail.late"), kept=say("gmail.late_kept"))
        return _said(visit, point, notices.failure(late, _AGAIN), str(late))
    except Exception as error:  # noqa: BLE001 -- Google would show its own error page instead
        _log.error("%s: %s at %s", point.path, type(error).__name__, _where(error))
        return _said(visit, point, notices.unexpected(_AGAIN), _UNFORESEEN)


def _consent(visit: Visit, point: EntryPoint, error: NeedsConsent) -> Answer:
    """A button asks at once, for the missing scope alone; an opened mail shows first what is missing and why."""
    scopes = askable(error.scopes, visit.event)
    if not scopes:
        return _said(visit, point, notices.failure(error, _AGAIN), str(error))
    if point.is_trigger:
        return answers.trigger(visit.notice(notices.consent(scopes, _AGAIN)))
    return answers.ask_for(scopes)


def _said(visit: Visit, point: EntryPoint, notice: Notice, line: str) -> Answer:
    """A trigger gets a card; a button a line at the foot, which leaves the card and what was typed in place."""
    if point.is_trigger:
        return answers.trigger(visit.notice(notice))
    return answers.pressed(visit.surface.envelope, notice=line)


def _bare_notice(surface: Surface, point: EntryPoint) -> Answer:
    """For a caller who cannot be verified now: no button, nothing about anybody."""
    notice = notices.unexpected()
    if point.is_trigger:
        paragraph = {"textParagraph": {"text": "<br>".join((notice.headline, *notice.lines))}}
        return answers.trigger({"sections": [{"widgets": [paragraph]}]})
    return answers.pressed(surface.envelope, notice=_UNFORESEEN)


def _where(error: BaseException) -> str:
    """The places in the code that an error came through. Its text is left out: it may quote a mail."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))


async def _homepage(visit: Visit) -> Answer:
    return answers.trigger(await home_card(visit, await visit.sit_down()))


async def _message(visit: Visit) -> Answer:
    sitting = await visit.sit_down()
    if not sitting.thread_id:
        return answers.trigger(await home_card(visit, sitting))
    return answers.trigger(await opened_card(visit, sitting))


async def _settings(visit: Visit) -> Answer:
    """A universal action: its answer is a button's."""
    card = await settings_card(visit, await visit.sit_down())
    return answers.pressed(visit.surface.envelope, [answers.push(card)])


async def _renewed(visit: Visit) -> Answer:
    """A button of a card that has been open for more than a day: nothing is done, the card is shown anew."""
    sitting = await visit.sit_down()
    card = await (opened_card(visit, sitting) if sitting.thread_id else home_card(visit, sitting))
    return answers.pressed(visit.surface.envelope, [answers.update(card)], notice=say("gmail.old_card"))


def _pressing(verb: Verb) -> Handler:
    async def handler(visit: Visit) -> Answer:
        return await presses.press(visit, verb)

    return handler


_AGAIN = Action("refresh", "")
_UNFORESEEN = f"{say('failure.headline')}. {say('failure.kept')}"
