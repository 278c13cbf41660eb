"""Follow-ups: list by due date, snooze, dismiss, complete; and their drafts: preview, create, list, withdraw."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from functools import partial
from typing import Annotated

from fastapi import FastAPI, Query, Request, Response

from app.api import examples
from app.api.calling import Api
from app.api.calls import Rule
from app.api.operations import OF_THE_MAILBOX, operation
from app.api.paging import Cursor, Limit, Page, page_of, place
from app.api.schemas import things
from app.api.schemas.mails import ComposedDraft, composed
from app.api.schemas.things import Draft, DraftText, FollowUp
from app.api.schemas.words import Given, Line, Words
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.tracking import DraftState
from app.identity.api_keys import Scope
from app.services import drafts, follow_ups, holdings
from app.services.desk import Desk
from app.services.holdings import NEVER, HeldDraft, HeldFollowUp, Wanted
from app.store.tables import DraftRow

_READ, _DRAFT = Rule(Scope.READ), Rule(Scope.DRAFT)
FollowUps = Page[FollowUp]
Drafts = Page[Draft]


class SnoozeIn(Given):
    """The day from which it is due again, in the mailbox's zone: within a year."""

    until: date


class PrepareIn(Given):
    """Whether its draft is written on its day without being asked for."""

    wanted: bool


class DraftIn(Given):
    """What to write: the follow-up's id, and a point or piece of news to pass on."""

    follow_up_id: Line
    news: Words | None = None


class _Operations:
    """What each operation does."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def list_follow_ups(
        self,
        request: Request,
        *,
        state: Annotated[list[FollowUpState] | None, Query(max_length=10)] = None,
        kind: FollowUpKind | None = None,
        due_from: date | None = None,
        due_to: date | None = None,
        candidacy_id: Line | None = None,
        mailbox_id: Line | None = None,
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> FollowUps:
        wanted = Wanted(
            mailbox_id=mailbox_id,
            candidacy_id=candidacy_id,
            states=tuple(one.value for one in state or ()),
            kind=kind,
            due_from=due_from,
            due_to=due_to,
        )
        work = partial(holdings.follow_ups, wanted=wanted, after=place(cursor, date), limit=limit + 1)
        held = await self.api.owned(request).read(work)
        return page_of(held, limit, things.follow_up, lambda one: (one.due or NEVER, one.tracked.id))

    async def get_follow_up(self, request: Request, follow_up_id: str) -> FollowUp:
        return things.follow_up(await self._held(request, follow_up_id))

    async def snooze_follow_up(self, request: Request, follow_up_id: str, wanted: SnoozeIn) -> FollowUp:
        held = await self._held(request, follow_up_id)
        desk = await self.api.desk(request, held.mailbox_id)
        thread_id, key = held.tracked.thread_id, held.tracked.follow_up.key
        await follow_ups.snooze(desk, thread_id, key, wanted.until, today=self.api.today(desk))
        return things.follow_up(await self._held(request, follow_up_id))

    async def prepare_follow_up(self, request: Request, follow_up_id: str, wanted: PrepareIn) -> FollowUp:
        held = await self._held(request, follow_up_id)
        desk = await self.api.desk(request, held.mailbox_id)
        await follow_ups.prepare(desk, held.tracked.thread_id, held.tracked.follow_up.key, wanted=wanted.wanted)
        return things.follow_up(await self._held(request, follow_up_id))

    async def dismiss_follow_up(self, request: Request, follow_up_id: str) -> FollowUp:
        return await self._end(request, follow_up_id, follow_ups.dismiss)

    async def complete_follow_up(self, request: Request, follow_up_id: str) -> FollowUp:
        return await self._end(request, follow_up_id, follow_ups.complete)

    async def restore_follow_up(self, request: Request, follow_up_id: str) -> FollowUp:
        return await self._end(request, follow_up_id, follow_ups.restore)

    async def preview_draft(self, request: Request, wanted: DraftIn) -> ComposedDraft:
        held = await self._held(request, wanted.follow_up_id)
        desk = await self.api.desk(request, held.mailbox_id)
        thread_id, key = held.tracked.thread_id, held.tracked.follow_up.key
        return composed(key, await drafts.preview(desk, thread_id, key, now=self.api.now(), news=wanted.news or None))

    async def create_draft(self, request: Request, response: Response, wanted: DraftIn) -> Draft:
        held = await self._held(request, wanted.follow_up_id)
        desk = await self.api.desk(request, held.mailbox_id)
        thread_id, key = held.tracked.thread_id, held.tracked.follow_up.key
        view = await drafts.write(desk, thread_id, key, now=self.api.now(), news=wanted.news or None)
        response.headers["Location"] = f"/v1/drafts/{view.tracked.id}"
        return things.draft(await self._draft(request, view.tracked.id))

    async def list_drafts(
        self,
        request: Request,
        *,
        state: Annotated[list[DraftState] | None, Query(max_length=10)] = None,
        mailbox_id: Line | None = None,
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Drafts:
        wanted = Wanted(mailbox_id=mailbox_id, states=tuple(one.value for one in state or ()))
        work = partial(holdings.drafts, wanted=wanted, after=place(cursor, datetime), limit=limit + 1)
        held = await self.api.owned(request).read(work)
        return page_of(held, limit, things.draft, lambda one: (one.created_at, one.draft.id))

    async def get_draft(self, request: Request, draft_id: str) -> DraftText:
        _, desk = await self.api.home(request, DraftRow, draft_id)
        view = await drafts.open_draft(desk, draft_id)
        return things.draft_text(await self._draft(request, draft_id), view)

    async def withdraw_draft(self, request: Request, draft_id: str) -> Draft:
        _, desk = await self.api.home(request, DraftRow, draft_id)
        await drafts.withdraw(desk, draft_id)
        return things.draft(await self._draft(request, draft_id))

    async def _held(self, request: Request, follow_up_id: str) -> HeldFollowUp:
        return await self.api.owned(request).read(lambda unit: holdings.follow_up(unit, follow_up_id))

    async def _draft(self, request: Request, draft_id: str) -> HeldDraft:
        return await self.api.owned(request).read(lambda unit: holdings.draft(unit, draft_id))

    async def _end(
        self, request: Request, follow_up_id: str, work: Callable[[Desk, str, str], Awaitable[object]]
    ) -> FollowUp:
        held = await self._held(request, follow_up_id)
        desk = await self.api.desk(request, held.mailbox_id)
        await work(desk, held.tracked.thread_id, held.tracked.follow_up.key)
        return things.follow_up(await self._held(request, follow_up_id))


def add(app: FastAPI, api: Api) -> None:
    """Add the operations to the application."""
    do = _Operations(api)
    op = partial(operation, app, tag="follow-ups")
    one, missing = "/follow-ups/{follow_up_id}", ("not-found",)
    listed = examples.page(examples.FOLLOW_UP)
    told = "List follow-ups by the day from which they are due"
    op("GET", "/follow-ups", do.list_follow_ups, rule=_READ, summary=told, model=FollowUps, example=listed)
    op = partial(op, model=FollowUp, example=examples.FOLLOW_UP)
    op("GET", one, do.get_follow_up, rule=_READ, summary="One follow-up", problems=missing)
    op(
        "POST",
        f"{one}:snooze",
        do.snooze_follow_up,
        rule=_DRAFT,
        summary="Put it off to a day",
        request_example={"until": "2026-03-20"},
        problems=("not-found", "invalid-input"),
    )
    op(
        "POST",
        f"{one}:prepare",
        do.prepare_follow_up,
        rule=_DRAFT,
        summary="Have its draft prepared on its day, or not",
        request_example={"wanted": True},
        problems=("not-found", "invalid-input"),
    )
    verbs: list[tuple[str, Callable[..., Awaitable[FollowUp]], str]] = [
        ("dismiss", do.dismiss_follow_up, "Leave it: an untouched draft of it is withdrawn"),
        ("complete", do.complete_follow_up, "It was done by hand: an untouched draft of it is withdrawn"),
        ("restore", do.restore_follow_up, "Take a dismissal or completion back"),
    ]
    for verb, work, told in verbs:
        op("POST", f"{one}:{verb}", work, rule=_DRAFT, summary=told, problems=("not-found", *OF_THE_MAILBOX))
    op = partial(operation, app, tag="drafts")
    asked = {"follow_up_id": examples.FOLLOW_UP["id"]}
    every = ("not-found", "invalid-input", *OF_THE_MAILBOX)
    op(
        "POST",
        "/drafts:preview",
        do.preview_draft,
        rule=Rule(Scope.READ, cost=5, kept=False),
        summary="The draft of a follow-up as it would be written; nothing is written",
        model=ComposedDraft,
        example=examples.COMPOSED["drafts"][0],
        request_example=asked,
        problems=every,
    )
    op(
        "POST",
        "/drafts",
        do.create_draft,
        rule=Rule(Scope.DRAFT, cost=5),
        summary="Write the draft of a follow-up into the mailbox; one follow-up has at most one draft",
        model=Draft,
        example=examples.DRAFT,
        request_example=asked,
        status=201,
        problems=every,
    )
    listed, told = examples.page(examples.DRAFT), "List drafts, the newest first"
    op("GET", "/drafts", do.list_drafts, rule=_READ, summary=told, model=Drafts, example=listed)
    one = "/drafts/{draft_id}"
    op(
        "GET",
        one,
        do.get_draft,
        rule=Rule(Scope.READ, cost=5),
        summary="A draft with its text as it stands in the mailbox",
        model=DraftText,
        example=examples.DRAFT_TEXT,
        problems=("not-found", *OF_THE_MAILBOX),
    )
    op(
        "POST",
        f"{one}:withdraw",
        do.withdraw_draft,
        rule=_DRAFT,
        summary="Delete a draft that the user has not changed",
        model=Draft,
        example=examples.DRAFT,
        problems=("not-found", *OF_THE_MAILBOX),
    )
