"""The local page's views: the mailbox, a thread with its sidebar, drafts, the profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from babel import Locale
from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.responses import Response

from app.domain.drafts import Profile
from app.domain.errors import AfterwordError
from app.domain.mail import Mailbox
from app.domain.reading import NextStep, Reading
from app.services import drafts, following, sent_mail, threads
from app.services.desk import Desk
from app.sidebar import when
from app.sidebar.local.fence import FormToken
from app.sidebar.local.side import HOME, Refused, of_mailbox, of_thread
from app.sidebar.local.told import Told
from app.sidebar.local.view import thread_view

HOSTS = ("outlook", "gmail")
LISTED = 100  # threads that the list shows, and by how many more each "Show older" does
LONGEST_LIST = 5000
LONGEST_QUERY = 200  # characters of a search; what stands after them is not looked for


@dataclass
class LocalPage:
    """What the page works with. `clock` gives an aware datetime; `next_step` is planning's."""

    desk: Desk
    next_step: Callable[[Reading, Mailbox, datetime], NextStep]
    clock: Callable[[], datetime]
    demo: bool = False
    connect: Callable[[], Desk] | None = None  # makes the mailbox's rows, and with them its desk, anew
    token: FormToken = field(default_factory=FormToken)
    told: Told = field(default_factory=Told)

    @cached_property
    def templates(self) -> Environment:
        """The page's templates; every value is escaped."""
        return Environment(
            loader=PackageLoader("app.sidebar.local"),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def start_anew(self) -> None:
        """Rows of its own again for the mailbox, after all that was kept of it was deleted."""
        if self.connect is not None:
            self.desk = self.connect()

    async def count(self) -> int:
        """How many drafts there are; none to show while the mailbox cannot be read."""
        try:
            return len(await self.desk.mailbox.drafts())
        except AfterwordError:
            return 0

    async def page(
        self, request: Request, *, template: str = "page.html", status: int = 200, **fields: Any
    ) -> HTMLResponse:
        """The whole page by that template. `fields` are the template's; what is not given is empty."""
        locale = locale_of(request)
        zone = ZoneInfo(self.desk.owner.time_zone)
        shared: dict[str, object] = {
            "title": "Afterword",
            "owner": self.desk.owner,
            "demo": self.demo,
            "notice": "",
            "folder": "inbox",
            "thread": None,
            "draft": None,
            "drafts": (),
            "threads": (),
            "query": "",
            "older": 0,  # how many to list next; none where the list is whole
            "listed": LISTED,
            "first_list": LISTED,
            "unread": (),
            "can_search": True,
            "sidebar": "",
            "host": "outlook",
            "token": self.token.value,
            "draft_count": await self.count(),
            "version": await following.version(self.desk.rows),
            "short_day": lambda moment: when.day(moment.astimezone(zone).date(), locale),
        }
        given = {**shared, **fields}
        given.setdefault("switch_url", _switch_url(request))
        return HTMLResponse(self.templates.get_template(template).render(given), status)


def locale_of(request: Request) -> Locale:
    """The browser's locale, as far as dates are said in it."""
    return when.locale_of(request.headers.get("accept-language", ""))


def _switch_url(request: Request) -> str:
    kept = [(k, v) for k, v in request.query_params.multi_items() if k not in ("host", "notice")]
    return f"{request.url.path}?{urlencode(kept)}"


def listed_of(value: str) -> int:
    """How many threads to list: what the address line asks for, within bounds."""
    return (
        min(max(int(value), LISTED), LONGEST_LIST) if value.isascii() and value.isdigit() and len(value) < 6 else LISTED
    )


def host_of(value: str) -> str:
    """Whose sidebar is shown: "outlook" or "gmail"; the first for anything else."""
    return value if value in HOSTS else HOSTS[0]


async def inbox(
    page: LocalPage,
    request: Request,
    thread: str = "",
    *,
    query: str = "",
    listed: int = LISTED,
    host: str = HOSTS[0],
    notice: str = "",
    refused: Refused | None = None,
    side: str = "",
    show: str = "",
    message: str = "",
    status: int = 200,
) -> Response:
    """The thread list, the open thread and its sidebar. What fails is said on the page, beside what still works."""
    query = query[:LONGEST_QUERY]
    try:
        rows = await threads.listing(page.desk, query, limit=listed + 1)
    except AfterwordError as error:
        return await page.page(request, host=host, notice=str(error), status=error.status)
    fields: dict[str, Any] = {"host": host, "query": query, "threads": [row.summary for row in rows[:listed]]}
    if refused is not None:  # the address is that of a button, which only a press may ask for
        fields["switch_url"] = f"/?{urlencode({'thread': thread, 'q': query})}"
    fields["listed"] = listed
    fields["older"] = min(listed + LISTED, LONGEST_LIST) if len(rows) > listed else 0
    locale = locale_of(request)
    if not thread:
        sidebar = await of_mailbox(page, side, host, locale)
        unread = await threads.unread(page.desk)
        return await page.page(request, sidebar=sidebar, notice=notice, status=status, unread=unread, **fields)
    try:
        now = page.clock()
        opened = await sent_mail.heed(page.desk, await threads.open_thread(page.desk, thread, now=now), now=now)
        if side == HOME or (side and host == "gmail"):
            sidebar = await of_mailbox(page, side, host, locale, thread)
        else:
            sidebar = await of_thread(page, opened, host, locale, refused=refused, show=show, query=query)
    except AfterwordError as error:
        return await page.page(request, notice=str(error), status=error.status, **fields)
    shown = thread_view(opened, page.desk.owner, locale, message)
    title = f"{shown.subject} · Afterword"
    return await page.page(request, thread=shown, sidebar=sidebar, title=title, notice=notice, status=status, **fields)


async def drafts_folder(page: LocalPage, request: Request, draft_id: str, host: str, notice: str) -> Response:
    """Afterword's drafts, and the one that is open."""
    try:
        views = [view for view in await drafts.listing(page.desk) if view.stored]
    except AfterwordError as error:
        return await page.page(request, folder="drafts", host=host, notice=str(error), status=error.status)
    shown = [
        {"id": v.tracked.id, "to": v.stored.to, "subject": v.stored.subject, "body": v.stored.body}
        for v in views
        if v.stored
    ]
    chosen = next((d for d in shown if d["id"] == draft_id), None)
    if draft_id and chosen is None:
        notice = "That draft is no longer in the Drafts folder."
    return await page.page(request, folder="drafts", drafts=shown, draft=chosen, host=host, notice=notice)


async def profile_form(
    page: LocalPage, request: Request, shown: Profile, *, host: str, notice: str, status: int = 200
) -> Response:
    """The profile's form with what `shown` says: the saved one, or what was typed and could not be taken."""
    try:
        rows = [row.summary for row in await threads.listing(page.desk)]
    except AfterwordError as error:
        rows, notice, status = [], f"{notice} {error}".strip(), error.status
    title = "Your profile · Afterword"
    return await page.page(
        request,
        template="profile.html",
        folder="profile",
        host=host,
        profile=shown,
        prepares=await following.prepares(page.desk.rows),
        notice=notice,
        threads=rows,
        title=title,
        status=status,
    )
