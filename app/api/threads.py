"""Threads of a mailbox: search, open by the provider's id, and the user's corrections of what was read."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import StringConstraints

from app.api import examples
from app.api.calling import Api
from app.api.calls import Rule
from app.api.operations import OF_THE_MAILBOX, operation
from app.api.paging import Cursor, Limit, Page, cursor_after, place
from app.api.schemas import facts, things
from app.api.schemas.facts import NextStep
from app.api.schemas.mails import Note
from app.api.schemas.things import Correction, Thread, ThreadRow
from app.api.schemas.words import Given
from app.domain.corrections import Correction as CorrectionValue
from app.domain.corrections import CorrectionKind
from app.domain.reading import Kind
from app.identity.api_keys import Scope
from app.planning.next_step import next_step
from app.services import corrections, holdings, threads
from app.services.desk import Desk
from app.services.threads import OpenThread

_READ, _OPEN, _DRAFT = Rule(Scope.READ), Rule(Scope.READ, cost=5), Rule(Scope.DRAFT)
_DEEPEST = 1000  # threads that a search pages through
ThreadPage = Page[ThreadRow]
Corrections = Page[Correction]
_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
ThreadId = Annotated[str, StringConstraints(min_length=1, max_length=998, pattern=_ONE_LINE)]
Words = Annotated[str, StringConstraints(max_length=200, pattern=_ONE_LINE)]
Subject = Annotated[str, StringConstraints(max_length=320, pattern=_ONE_LINE)]
Value = Annotated[str, StringConstraints(max_length=500, pattern=_ONE_LINE)]


class CorrectionIn(Given):
    """One fact as the user says it is; a later one of the same kind and subject replaces it. `subject`: for a person
    their name as read, for an interview's time its start as read. `value` by kind: `interview` or `other`; a stage; a
    name; "2026-03-09/2026-03-13" or empty for a promise; `interviewer`, `contact` or `none`; "start/end" or empty."""

    thread_id: ThreadId
    kind: CorrectionKind
    subject: Subject = ""
    value: Value


class _Operations:
    """What each operation does."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def search_threads(
        self, request: Request, mailbox_id: str, q: Words = "", limit: Limit = 50, cursor: Cursor = None
    ) -> ThreadPage:
        desk = await self.api.desk(request, mailbox_id)
        after = place(cursor, str)
        seen = _seen(after.value) if after else 0
        rows = await threads.listing(desk, q, limit=min(seen + limit + 1, _DEEPEST))
        ids = [row.summary.id for row in rows]
        begin = ids.index(after.id) + 1 if after and after.id in ids else seen
        shown = rows[begin : begin + limit]
        more = begin + limit < len(rows)
        next_cursor = cursor_after(str(begin + len(shown)), shown[-1].summary.id) if more and shown else None
        return ThreadPage(data=[_row(mailbox_id, row) for row in shown], next_cursor=next_cursor)

    async def open_thread(self, request: Request, mailbox_id: str, thread_id: str) -> Thread:
        desk = await self.api.desk(request, mailbox_id)
        now = self.api.now()
        opened = await threads.open_thread(desk, _checked(thread_id), now=now, messages=False)
        return await _shown(self.api, request, desk, opened)

    async def list_corrections(self, request: Request, mailbox_id: str, thread_id: ThreadId) -> Corrections:
        desk = await self.api.desk(request, mailbox_id)
        told = await corrections.listing(desk, thread_id)
        return Corrections(data=[Correction.model_validate(one) for one in told])

    async def add_correction(self, request: Request, mailbox_id: str, told: CorrectionIn) -> Corrections:
        desk = await self.api.desk(request, mailbox_id)
        kept = await corrections.add(desk, told.thread_id, CorrectionValue(told.kind, told.value, told.subject))
        return Corrections(data=[Correction.model_validate(one) for one in kept])

    async def remove_correction(
        self, request: Request, mailbox_id: str, thread_id: ThreadId, kind: CorrectionKind, subject: Subject = ""
    ) -> Response:
        desk = await self.api.desk(request, mailbox_id)
        await corrections.remove(desk, thread_id, kind, subject)
        return Response(status_code=204)


def add(app: FastAPI, api: Api) -> None:
    """Add the operations to the application."""
    do = _Operations(api)
    op = partial(operation, app, tag="threads")
    box = "/mailboxes/{mailbox_id}"
    op(
        "GET",
        f"{box}/threads",
        do.search_threads,
        rule=_OPEN,
        summary="List or search a mailbox's threads, the newest first",
        model=ThreadPage,
        example=examples.page(examples.THREAD_ROW),
        problems=("not-found", *OF_THE_MAILBOX),
    )
    op(
        "GET",
        f"{box}/threads/{{thread_id:path}}",
        do.open_thread,
        rule=_OPEN,
        summary="Open a thread by the provider's id: its reading, what comes next, and the follow-ups",
        model=Thread,
        example=examples.OPEN_THREAD,
        problems=("not-found", *OF_THE_MAILBOX),
    )
    op = partial(operation, app, tag="corrections")
    told = examples.page(examples.CORRECTION)
    path, given = f"{box}/corrections", {"thread_id": examples.THREAD_ROW["id"], **examples.CORRECTION}
    op(
        "GET",
        path,
        do.list_corrections,
        rule=_READ,
        summary="What the user corrected in a thread",
        model=Corrections,
        example=told,
        problems=("not-found",),
    )
    op(
        "POST",
        path,
        do.add_correction,
        rule=_DRAFT,
        summary="Correct a fact: the user's word outlives every later reading",
        model=Corrections,
        example=told,
        request_example=given,
        problems=("not-found", "invalid-input"),
    )
    op(
        "DELETE",
        path,
        do.remove_correction,
        rule=_DRAFT,
        summary="Take a correction back; one that is not there is no error",
        status=204,
        problems=("not-found",),
    )


def _checked(thread_id: str) -> str:
    if len(thread_id) > 998 or any(ord(letter) < 32 for letter in thread_id):
        raise RequestValidationError([{"loc": ("path", "thread_id"), "msg": "It is no thread's id", "type": "value"}])
    return thread_id


def _seen(value: str) -> int:
    return min(int(value), _DEEPEST) if value.isascii() and value.isdigit() and len(value) < 6 else 0


def _row(mailbox_id: str, row: threads.ThreadRow) -> ThreadRow:
    one = row.summary
    return ThreadRow(
        id=one.id,
        mailbox_id=mailbox_id,
        subject=one.subject,
        senders=list(one.senders),
        last_date=one.last_date,
        message_count=one.message_count,
        unread=one.unread,
        kind=row.kind,
        stage=row.stage,
        company=row.company,
    )


async def _shown(api: Api, request: Request, desk: Desk, opened: OpenThread) -> Thread:
    ids = [item.id for item in opened.follow_ups]
    held = await api.owned(request).read(lambda unit: [holdings.follow_up(unit, one) for one in ids])
    is_interview = opened.reading.kind.value is Kind.INTERVIEW
    step = next_step(opened.reading, desk.owner, api.now()) if is_interview else None
    return Thread(
        id=opened.thread.id,
        mailbox_id=desk.rows.mailbox_id,
        candidacy_id=opened.candidacy.id if opened.candidacy else None,
        reading=facts.shown(opened.reading),
        next=NextStep.model_validate(step) if step else None,
        follow_ups=[things.follow_up(one) for one in held],
        corrections=[Correction.model_validate(one) for one in opened.corrections],
        notes=[Note.model_construct(about=one.about, text=one.text) for one in opened.notes],
    )
