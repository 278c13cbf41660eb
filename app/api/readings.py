"""Reading a thread and composing its drafts without keeping anything: `/readings` and `/drafts:compose`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

import anyio.to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError
from starlette.datastructures import UploadFile

from app.api import examples
from app.api.calls import Rule
from app.api.operations import operation
from app.api.schemas import facts
from app.api.schemas.facts import NextStep, Reading
from app.api.schemas.given_threads import MOST_MESSAGES, ComposeIn, ThreadIn, invalid
from app.api.schemas.mails import ComposedDraft, PlannedFollowUp, composed
from app.api.schemas.words import Shown
from app.identity.api_keys import Scope
from app.services import stateless
from app.services.desk import PureParts
from app.services.stateless import GivenMail, GivenThread

_RULE = Rule(Scope.READ, cost=5, kept=False)
_In = TypeVar("_In", bound=ThreadIn)
_FORM = {
    "type": "object",
    "properties": {
        "request": {
            "type": "string",
            "contentMediaType": "application/json",
            "description": "The JSON form without its messages.",
        },
        "messages": {
            "type": "array",
            "items": {"type": "string", "format": "binary", "contentMediaType": "message/rfc822"},
            "description": "The mails as files.",
        },
    },
    "required": ["request", "messages"],
}


class ReadOut(Shown):
    """A reading with what comes next (null for a thread about no interview) and the plan."""

    reading: Reading
    next: NextStep | None
    plan: list[PlannedFollowUp]


class ComposeOut(Shown):
    """The drafts, as they would be written."""

    drafts: list[ComposedDraft] = Field(description="In the plan's order; empty where nothing is to be written.")


def add(api: FastAPI, parts: PureParts, clock: Callable[[], datetime]) -> None:
    """Add the operations to the application."""

    async def create_reading(request: Request) -> ReadOut:
        _, given = await _given(request, ThreadIn, clock())
        read = await anyio.to_thread.run_sync(stateless.read, parts, given)
        plan = [PlannedFollowUp.model_validate(one) for one in read.plan.follow_ups]
        step = NextStep.model_validate(read.step) if read.step else None
        return ReadOut(reading=facts.shown(read.reading), next=step, plan=plan)

    async def compose_drafts(request: Request) -> ComposeOut:
        asked, given = await _given(request, ComposeIn, clock())
        notes = [note.value() for note in asked.notes]
        work = partial(stateless.compose, parts, given, asked.follow_ups, notes, asked.news or None)
        written = await anyio.to_thread.run_sync(work)
        return ComposeOut(drafts=[composed(item.key, draft) for item, draft in written])

    operation(
        api,
        "POST",
        "/readings",
        create_reading,
        rule=_RULE,
        tag="readings",
        summary="Read a thread; nothing is kept",
        model=ReadOut,
        example=examples.READ,
        request_example=examples.THREAD,
        request_body=_body(ThreadIn),
        problems=("invalid-input", "unreadable-mail"),
    )
    operation(
        api,
        "POST",
        "/drafts:compose",
        compose_drafts,
        rule=_RULE,
        tag="readings",
        summary="Compose drafts for a thread; nothing is kept or written to a mailbox",
        model=ComposeOut,
        example=examples.COMPOSED,
        request_example=examples.COMPOSE,
        request_body=_body(ComposeIn),
        problems=("invalid-input", "unreadable-mail", "not-found", "refused"),
    )


async def _given(request: Request, model: type[_In], now: datetime) -> tuple[_In, GivenThread]:
    """The request's body, as JSON or as a form with the mails as files. Raises RequestValidationError."""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await _of_form(request, model, now)
    asked = _validated(model, await request.body())
    return asked, await anyio.to_thread.run_sync(asked.value, now)


async def _of_form(request: Request, model: type[_In], now: datetime) -> tuple[_In, GivenThread]:
    async with request.form(max_files=MOST_MESSAGES, max_fields=10) as form:
        told = form.get("request")
        words = await told.read() if isinstance(told, UploadFile) else str(told or "").encode()
        files = [one for one in form.getlist("messages") if isinstance(one, UploadFile)]
        mails = tuple([GivenMail((one.filename or "a mail")[:200], await one.read()) for one in files])
    if not mails:
        raise invalid("There are no files of that name", "messages")
    asked = _validated(model, words, "request", context={"files": True})
    given = GivenThread(
        mails, asked.mailbox.value(), asked.now or now, asked.profile.value() if asked.profile else None
    )
    return asked, given


def _validated(model: type[_In], body: bytes, *where: str, context: dict[str, Any] | None = None) -> _In:
    try:
        return model.model_validate_json(body, context=context)
    except ValidationError as error:
        found = [{**one, "loc": ("body", *where, *one["loc"])} for one in error.errors(include_input=False)]
        raise RequestValidationError(found) from None


def _body(model: type[BaseModel]) -> dict[str, Any]:
    name = {"$ref": f"#/components/schemas/{model.__name__}"}
    return {
        "required": True,
        "content": {
            "application/json": {"schema": name},
            "multipart/form-data": {"schema": _FORM},
        },
    }
