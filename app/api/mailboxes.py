"""Mailboxes (list, pause, connect, disconnect) and the user's profile in each."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Annotated, Literal

import anyio.to_thread
from fastapi import FastAPI, Request, Response
from pydantic import Field

from app.api import examples
from app.api.calling import Api
from app.api.calls import Rule
from app.api.etags import IfMatch, check, tagged
from app.api.operations import operation
from app.api.paging import Cursor, Limit, Page, page_of, place
from app.api.schemas import things
from app.api.schemas.mails import Profile
from app.api.schemas.things import Mailbox
from app.api.schemas.words import Given, Shown, Zone
from app.domain.errors import InvalidInput
from app.identity.api_keys import Scope
from app.services import holdings, profiles
from app.store import account as account_rows
from app.store import notes as note_rows
from app.store.owned import OwnedUnit
from app.store.tables import MailboxRow
from app.store.unit import Unit

Boxes = Page[Mailbox]
_READ, _DRAFT, _ADMIN = Rule(Scope.READ), Rule(Scope.DRAFT), Rule(Scope.ADMIN)
_LINK = Rule(Scope.ADMIN, kept=False)  # made anew: one of an hour ago would be over


class MailboxChange(Given):
    """What can be changed of a mailbox."""

    paused: bool


class ConnectIn(Given):
    """Where the browser goes when the user is done."""

    return_url: Annotated[str, Field(max_length=500, pattern=r"^https?://[!-~]+$")]


class JoinIn(ConnectIn):
    """A mailbox that is not among yours yet, and the IANA name of the zone in which its user lives."""

    provider: Literal["gmail", "outlook"] = "gmail"
    time_zone: Zone


class ConnectOut(Shown):
    """Open `url` in the user's browser within a quarter of an hour. They come back to the return URL with
    `afterword=connected`, `declined` or `failed` in its query."""

    url: str
    expires_at: datetime


class Disconnected(Shown):
    """`revoked` is false where the provider could not be reached: the grant is forgotten here, and the user can take
    it back in their account there."""

    revoked: bool


class _Operations:
    """What each operation does."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def list_mailboxes(self, request: Request, limit: Limit = 50, cursor: Cursor = None) -> Boxes:
        work = partial(holdings.mailboxes, after=place(cursor, datetime), limit=limit + 1)
        held = await self.api.owned(request).read(work)
        return page_of(held, limit, things.mailbox, lambda one: (one.created_at, one.id))

    async def get_mailbox(self, request: Request, response: Response, mailbox_id: str) -> Mailbox:
        held = await self.api.owned(request).read(lambda unit: holdings.mailbox(unit, mailbox_id))
        return tagged(response, things.mailbox(held))

    async def change_mailbox(
        self, request: Request, response: Response, mailbox_id: str, change: MailboxChange, if_match: IfMatch = None
    ) -> Mailbox:
        at = self.api.now() if change.paused else None

        def work(unit: OwnedUnit) -> Mailbox:
            unit.unit(mailbox_id)  # nobody else writes from here on
            check(if_match, things.mailbox(holdings.mailbox(unit, mailbox_id)))
            return things.mailbox(holdings.set_paused(unit, mailbox_id, at))

        return tagged(response, await self.api.owned(request).write(work))

    async def add_mailbox(self, request: Request, wanted: JoinIn) -> ConnectOut:
        owner, now, links = self.api.owned(request).owner, self.api.now(), self.api.links.get(wanted.provider)
        if links is None:
            raise InvalidInput("This server connects no mailboxes of that provider.", kept="Nothing was changed.")
        url = links.join(owner, wanted.return_url, wanted.time_zone, now=now)
        return ConnectOut(url=url, expires_at=now + links.good_for)

    async def delete_mailbox(self, request: Request, mailbox_id: str) -> Response:
        row = await self.api.owned(request).read(lambda unit: unit.get(MailboxRow, mailbox_id))
        await self.api.disconnect(row)
        await self.api.frame.store.of(row.id).write(account_rows.forget)
        for begin_anew in request.app.state.after_deletion:
            await anyio.to_thread.run_sync(begin_anew)
        return Response(status_code=204)

    async def connect_mailbox(self, request: Request, mailbox_id: str, wanted: ConnectIn) -> ConnectOut:
        held = await self.api.owned(request).read(lambda unit: holdings.mailbox(unit, mailbox_id))
        links, now = self.api.links.get(held.provider), self.api.now()
        if links is None:
            raise InvalidInput("This server connects no mailboxes of that provider.", kept="Nothing was changed.")
        return ConnectOut(url=links.connect(held.id, wanted.return_url, now=now), expires_at=now + links.good_for)

    async def disconnect_mailbox(self, request: Request, mailbox_id: str) -> Disconnected:
        row = await self.api.owned(request).read(lambda unit: unit.get(MailboxRow, mailbox_id))
        return Disconnected(revoked=await self.api.disconnect(row))

    async def get_profile(self, request: Request, response: Response, mailbox_id: str) -> Profile:
        desk = await self.api.desk(request, mailbox_id)
        return tagged(response, Profile.of(await profiles.get(desk)))

    async def put_profile(
        self, request: Request, response: Response, mailbox_id: str, profile: Profile, if_match: IfMatch = None
    ) -> Profile:
        desk = await self.api.desk(request, mailbox_id)

        def work(unit: Unit) -> None:
            saved = note_rows.profile(unit) or profiles.unsaved(desk)
            check(if_match, Profile.of(saved))
            note_rows.put_profile(unit, profile.value())

        await desk.rows.write(work)
        return tagged(response, profile)


def add(app: FastAPI, api: Api) -> None:
    """Add the operations to the application."""
    do = _Operations(api)
    op = partial(operation, app, tag="mailboxes")
    one, box, missing = "/mailboxes/{mailbox_id}", examples.BOX, ("not-found",)
    listed = examples.page(box)
    op("GET", "/mailboxes", do.list_mailboxes, rule=_READ, summary="List the mailboxes", model=Boxes, example=listed)
    links = {"url": "https://app.example/gmail/connect?ticket=…", "expires_at": "2026-03-06T17:15:00Z"}
    back = {"return_url": "https://tracker.example/settings"}
    op(
        "POST",
        "/mailboxes",
        do.add_mailbox,
        rule=_LINK,
        summary="Have a mailbox join yours: a link for its user, who consents at Google or Microsoft and comes back",
        model=ConnectOut,
        example=links,
        request_example={"provider": "gmail", "time_zone": "Europe/London", **back},
        problems=("invalid-input",),
    )
    told = "Revoke its grant and delete all that is kept of it; drafts in the mailbox stay"
    op("DELETE", one, do.delete_mailbox, rule=_ADMIN, summary=told, status=204, problems=missing)
    op(
        "GET",
        one,
        do.get_mailbox,
        rule=_READ,
        summary="One mailbox",
        model=Mailbox,
        example=box,
        problems=missing,
        etag=True,
    )
    op(
        "PATCH",
        one,
        do.change_mailbox,
        rule=_DRAFT,
        summary="Pause a mailbox, or let it go on",
        model=Mailbox,
        example=box,
        request_example={"paused": True},
        problems=("not-found", "not-as-before"),
        etag=True,
    )
    op(
        "POST",
        f"{one}:connect",
        do.connect_mailbox,
        rule=_LINK,
        summary="Connect a mailbox by OAuth, with an address to return to",
        model=ConnectOut,
        example=links,
        request_example=back,
        problems=("not-found", "invalid-input"),
    )
    op(
        "POST",
        f"{one}:disconnect",
        do.disconnect_mailbox,
        rule=_ADMIN,
        summary="Revoke the standing grant and forget it; what is kept of the mailbox stays",
        model=Disconnected,
        example={"revoked": True},
        problems=missing,
    )
    op = partial(operation, app, tag="profile", model=Profile, example=examples.PROFILE, etag=True)
    told = "What the user tells about themselves"
    op("GET", f"{one}/profile", do.get_profile, rule=_READ, summary=told, problems=missing)
    op(
        "PUT",
        f"{one}/profile",
        do.put_profile,
        rule=_DRAFT,
        summary="Save the profile",
        request_example=examples.PROFILE,
        problems=("not-found", "not-as-before"),
    )
