"""Webhooks: who is told of what happens in a mailbox. Delivery is by the Standard Webhooks specification."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Annotated, Any

from fastapi import FastAPI, Request, Response
from pydantic import Field, StringConstraints

from app.api import examples
from app.api.calling import Api
from app.api.calls import Rule
from app.api.etags import IfMatch, check, tagged
from app.api.operations import operation
from app.api.paging import Cursor, Limit, Page, page_of, place
from app.api.schemas.words import Given, Line, Moment, Shown
from app.domain.errors import Unavailable
from app.domain.events import EventType
from app.identity.api_keys import Scope
from app.services.webhooks import Made, Webhooks
from app.store import webhooks as rows
from app.store.tables import MailboxRow
from app.store.webhooks import DeliveryState, WebhookState
from app.store.work_tables import WebhookRow

_ADMIN = Rule(Scope.ADMIN)
_ONCE = Rule(Scope.ADMIN, secret=("secret",))
_REPLAY = Rule(Scope.ADMIN, cost=5)  # many calls of ours to an address of the caller's choice
Target = Annotated[str, StringConstraints(max_length=500, pattern=r"^https?://[!-~]+$")]
Types = Annotated[list[EventType], Field(max_length=20, description="Which events; empty: all.")]


class Webhook(Shown):
    """`why` says why it was disabled, empty if you did it. `failing_since`: nothing was taken since then."""

    id: str
    mailbox_id: str
    url: str
    types: list[EventType]
    state: WebhookState
    why: str
    failing_since: datetime | None
    created_at: datetime
    updated_at: datetime


class MadeWebhook(Webhook):
    """`secret` ("whsec_…") signs what is delivered. It is shown this once: a repeated request gets null."""

    secret: str | None


class WebhookIn(Given):
    """Whom to tell of what."""

    mailbox_id: Line
    url: Target
    types: Types = []  # noqa: RUF012 -- pydantic copies it


class WebhookChange(Given):
    """What to change; what is left out stays. Enabled again it is told of what happens from then on."""

    url: Target | None = None
    types: Types | None = None
    enabled: bool | None = None


class ReplayIn(Given):
    """Deliver again what happened since then."""

    since: Moment


class Replayed(Shown):
    """How many events are to be delivered again."""

    events: int


class Delivery(Shown):
    """An event on its way. `answer` is the last status, or what kept it from being delivered."""

    id: str
    event_id: str
    type: EventType
    at: datetime
    state: DeliveryState
    attempts: int
    next_at: datetime
    answer: str


Hooks = Page[Webhook]
Deliveries = Page[Delivery]


class _Operations:
    """What each operation does."""

    def __init__(self, api: Api) -> None:
        self.api = api

    @property
    def hooks(self) -> Webhooks:
        if self.api.webhooks is None:
            raise Unavailable("This server tells nobody of events.", advice="Ask its operator.")
        return self.api.webhooks

    async def list_webhooks(
        self, request: Request, mailbox_id: Line | None = None, limit: Limit = 50, cursor: Cursor = None
    ) -> Hooks:
        work = partial(rows.page, mailbox_id=mailbox_id, after=place(cursor, datetime), limit=limit + 1)
        held = await self.api.owned(request).read(work)
        return page_of(held, limit, lambda one: _webhook(*one), lambda one: (one[1].created_at, one[1].id))

    async def create_webhook(self, request: Request, wanted: WebhookIn) -> MadeWebhook:
        row = await self.api.owned(request).read(lambda unit: unit.get(MailboxRow, wanted.mailbox_id))
        return _made(row.id, await self.hooks.create(row.id, wanted.url, wanted.types))

    async def get_webhook(self, request: Request, response: Response, webhook_id: str) -> Webhook:
        box = await self._box(request, webhook_id)
        return tagged(response, _webhook(box, await self.hooks.get(box, webhook_id)))

    async def change_webhook(
        self, request: Request, response: Response, webhook_id: str, change: WebhookChange, if_match: IfMatch = None
    ) -> Webhook:
        box = await self._box(request, webhook_id)

        def seen(before: rows.Webhook) -> None:
            check(if_match, _webhook(box, before))

        told = await self.hooks.change(
            box, webhook_id, url=change.url, types=change.types, enabled=change.enabled, seen=seen
        )
        return tagged(response, _webhook(box, told))

    async def renew_webhook_secret(self, request: Request, webhook_id: str) -> MadeWebhook:
        box = await self._box(request, webhook_id)
        return _made(box, await self.hooks.new_secret(box, webhook_id))

    async def replay_webhook(self, request: Request, webhook_id: str, wanted: ReplayIn) -> Replayed:
        box = await self._box(request, webhook_id)
        return Replayed(events=await self.hooks.replay_since(box, webhook_id, wanted.since))

    async def list_deliveries(
        self, request: Request, webhook_id: str, limit: Limit = 50, cursor: Cursor = None
    ) -> Deliveries:
        work = partial(rows.deliveries, webhook_id=webhook_id, after=place(cursor, datetime), limit=limit + 1)
        found = await self.api.owned(request).read(work)
        return page_of(found, limit, _delivery, lambda one: (one.updated_at, one.id))

    async def delete_webhook(self, request: Request, webhook_id: str) -> Response:
        await self.hooks.delete(await self._box(request, webhook_id), webhook_id)
        return Response(status_code=204)

    async def _box(self, request: Request, webhook_id: str) -> str:
        row = await self.api.owned(request).read(lambda unit: unit.get(WebhookRow, webhook_id))
        return str(row.mailbox_id)


def add(app: FastAPI, api: Api) -> None:
    """Add the operations to the application."""
    do = _Operations(api)
    op = partial(operation, app, tag="webhooks", rule=_ADMIN)
    path, one, missing = "/webhooks", "/webhooks/{webhook_id}", ("not-found",)
    made = {**examples.WEBHOOK, "secret": "whsec_…"}
    listed = examples.page(examples.WEBHOOK)
    op("GET", path, do.list_webhooks, summary="List the webhooks", model=Hooks, example=listed)
    op(
        "POST",
        path,
        do.create_webhook,
        rule=_ONCE,
        summary="Tell an https address of what happens; the signing secret is shown this once",
        model=MadeWebhook,
        example=made,
        request_example={name: examples.WEBHOOK[name] for name in ("mailbox_id", "url", "types")},
        status=201,
        problems=("not-found", "invalid-input"),
    )
    op(
        "GET",
        one,
        do.get_webhook,
        summary="One webhook",
        model=Webhook,
        example=examples.WEBHOOK,
        problems=missing,
        etag=True,
    )
    op(
        "PATCH",
        one,
        do.change_webhook,
        summary="Change address or events, switch it off or on",
        model=Webhook,
        example=examples.WEBHOOK,
        request_example={"enabled": False},
        problems=("not-found", "not-as-before", "invalid-input"),
        etag=True,
    )
    op = partial(op, problems=missing)
    told, path = "Make it a new secret; the one before signs nothing any more", f"{one}:renew-secret"
    op("POST", path, do.renew_webhook_secret, rule=_ONCE, summary=told, model=MadeWebhook, example=made)
    op(
        "POST",
        f"{one}:replay",
        do.replay_webhook,
        rule=_REPLAY,
        summary="Deliver again what happened since a moment",
        model=Replayed,
        example={"events": 3},
        request_example={"since": "2026-03-06T09:00:00Z"},
        problems=("not-found", "invalid-input"),
    )
    told, listed = "Its deliveries, the one that went on last first", examples.page(examples.DELIVERY)
    op("GET", f"{one}/deliveries", do.list_deliveries, summary=told, model=Deliveries, example=listed)
    op("DELETE", one, do.delete_webhook, summary="Tell that address no more", status=204)


def _delivery(one: rows.Delivery) -> Delivery:
    return Delivery(
        id=one.id,
        event_id=one.event.id,
        type=one.event.type,
        at=one.event.at,
        state=one.state,
        attempts=one.attempts,
        next_at=one.next_at,
        answer=one.answer,
    )


def _webhook(mailbox_id: str, one: Any) -> Webhook:
    told = {name: getattr(one, name) for name in Webhook.model_fields if name != "mailbox_id"}
    return Webhook(mailbox_id=mailbox_id, **told)


def _made(mailbox_id: str, made: Made) -> MadeWebhook:
    return MadeWebhook(**dict(_webhook(mailbox_id, made.webhook)), secret=made.secret)
