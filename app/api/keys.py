"""API keys, the account (export, deletion) and the private calendar feed."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Literal

import anyio.to_thread
from fastapi import FastAPI, Request, Response
from pydantic import Field

from app.api import examples
from app.api.calendar_feed import calendar_of
from app.api.calling import PREFIX, Api
from app.api.calls import Rule
from app.api.operations import operation
from app.api.paging import Cursor, Limit, Page, page_of, place
from app.api.schemas.things import ApiKey
from app.api.schemas.words import Given, Line, Moment, Name, Shown
from app.domain.errors import NotFound
from app.domain.followups import FollowUpState
from app.identity.api_keys import Scope
from app.services import account, api_keys, holdings
from app.services.holdings import Wanted
from app.store import api_keys as key_rows
from app.store.owned import Owned
from app.store.tables import MailboxRow

_ADMIN = Rule(Scope.ADMIN)
_MOST_DUE = 500  # entries of a feed
Keys = Page[ApiKey]


class KeyIn(Given):
    """What the key is called, what it may do, and until when it is good (left out: for ever)."""

    name: Name = Field(max_length=100)
    scopes: list[Literal["read", "draft", "admin"]] = Field(min_length=1, max_length=3)
    expires_at: Moment | None = None


class MadeKey(ApiKey):
    """A new key. `secret` is the key itself, shown this once: a repeated request gets null."""

    secret: str | None


class FeedIn(Given):
    """What the feed is called among the keys: revoking that key ends it."""

    name: Line = "calendar"


class Feed(Shown):
    """A private iCalendar address, shown this once: a repeated request gets null. Whoever has it can read the feed."""

    key_id: str
    url: str | None
    created_at: datetime


class _Operations:
    """What each operation does."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def list_api_keys(self, request: Request, limit: Limit = 50, cursor: Cursor = None) -> Keys:
        work = partial(key_rows.page, after=place(cursor, datetime), limit=limit + 1)
        kept = await self.api.owned(request).read(work)
        return page_of(kept, limit, ApiKey.model_validate, lambda one: (one.created_at, one.id))

    async def create_api_key(self, request: Request, wanted: KeyIn) -> MadeKey:
        scopes = [Scope(one) for one in wanted.scopes]
        made = await api_keys.make(
            self.api.owned(request), wanted.name, scopes, now=self.api.now(), expires_at=wanted.expires_at
        )
        return MadeKey(**dict(ApiKey.model_validate(made.key)), secret=made.secret)

    async def revoke_api_key(self, request: Request, key_id: str) -> Response:
        await api_keys.revoke(self.api.owned(request), key_id)
        return Response(status_code=204)

    async def create_calendar_feed(self, request: Request, wanted: FeedIn) -> Feed:
        name = wanted.name or "calendar"
        made = await api_keys.make(self.api.owned(request), name, [Scope.CALENDAR], now=self.api.now())
        base = self.api.public_url or str(request.base_url).rstrip("/")  # a Host header is anybody's to choose
        return Feed(
            key_id=made.key.id, url=f"{base}{PREFIX}/calendars/{made.secret}.ics", created_at=made.key.created_at
        )

    async def get_calendar(self, request: Request, secret: str) -> Response:
        caller = await self.api.frame.keys.verify(secret)
        if caller is None or not caller.may(Scope.CALENDAR):
            raise NotFound("There is no such calendar.")
        rate = self.api.frame.rate
        spent = await rate.take(caller.owner)
        request.state.rate_headers = rate.headers(spent)
        rate.check(spent)
        wanted = Wanted(states=(FollowUpState.PLANNED.value, FollowUpState.DRAFTED.value))
        work = partial(holdings.follow_ups, wanted=wanted, after=None, limit=_MOST_DUE)
        due = await Owned(self.api.frame.store.engine, caller.owner).read(work)
        return Response(calendar_of(due, now=self.api.now()), media_type="text/calendar; charset=utf-8")

    async def export_account(self, request: Request) -> Response:
        made = await account.archive(self.api.frame.store, self.api.owned(request), now=self.api.now())
        named = {"Content-Disposition": f'attachment; filename="{made.name}"'}
        return Response(made.content, media_type=made.media_type, headers=named)

    async def delete_account(self, request: Request) -> Response:
        owned = self.api.owned(request)
        for row in await owned.read(lambda unit: unit.all(MailboxRow)):
            await self.api.disconnect(row)
        await account.delete_all(owned)
        for begin_anew in request.app.state.after_deletion:
            await anyio.to_thread.run_sync(begin_anew)
        return Response(status_code=204)


def add(app: FastAPI, api: Api) -> None:
    """Add the operations to the application."""
    do = _Operations(api)
    op = partial(operation, app, tag="api-keys")
    path, listed = "/api-keys", examples.page(examples.API_KEY)
    op("GET", path, do.list_api_keys, rule=_ADMIN, summary="List the API keys", model=Keys, example=listed)
    op(
        "POST",
        path,
        do.create_api_key,
        rule=Rule(Scope.ADMIN, secret=("secret",)),
        summary="Make an API key; it is shown this once",
        model=MadeKey,
        example={**examples.API_KEY, "secret": "aw_k3m9x2pq_…"},
        request_example={"name": "job tracker", "scopes": ["draft"], "expires_at": "2027-03-06T17:00:00Z"},
        status=201,
        problems=("invalid-input",),
    )
    told = "Revoke a key: from now on it opens nothing"
    op(
        "DELETE",
        f"{path}/{{key_id}}",
        do.revoke_api_key,
        rule=_ADMIN,
        summary=told,
        status=204,
        problems=("not-found",),
    )
    op = partial(operation, app, tag="calendar")
    op(
        "POST",
        "/calendar-feeds",
        do.create_calendar_feed,
        rule=Rule(Scope.ADMIN, secret=("url",)),
        summary="Make a private iCalendar address of what is due; it is shown this once",
        model=Feed,
        example={
            "key_id": examples.API_KEY["id"],
            "url": "https://app.example/v1/calendars/aw_k3m9x2pq_….ics",
            "created_at": "2026-03-06T17:00:00Z",
        },
        request_example={"name": "my phone"},
        status=201,
        problems=("invalid-input",),
    )
    op(
        "GET",
        "/calendars/{secret}.ics",
        do.get_calendar,
        rule=Rule(Scope.CALENDAR, public=True),
        summary="What is due, as iCalendar (RFC 5545); the address is the key",
        media_type="text/calendar",
        example="BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Afterword//EN\r\nEND:VCALENDAR\r\n",
        problems=("not-found", "rate-limited", "unexpected", "unavailable"),
    )
    op = partial(operation, app, tag="account")
    op(
        "GET",
        "/account/export",
        do.export_account,
        rule=Rule(Scope.ADMIN, cost=20),
        summary="All that is kept of you, as one archive (ZIP of JSON files)",
        media_type="application/zip",
        example="PK…",
        binary=True,
    )
    op(
        "DELETE",
        "/account",
        do.delete_account,
        rule=_ADMIN,
        summary="Delete everything that is kept of you and revoke every grant; drafts in your mailboxes stay",
        status=204,
    )
