"""The local page's views: the mailbox, a thread with its sidebar, drafts, the profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from starlette.responses import Response

from app.domain.drafts import Profile
from app.domain.errors import AfterwordError
from app.services import drafts, following, sent_mail, threads
from app.sidebar.local.page import LISTED, LocalPage, locale_of
from app.sidebar.local.side import HOME, Refused, of_mailbox, of_thread
from app.sidebar.local.view import thread_view
from app.sidebar.source import Text

HOSTS = ("outlook", "gmail")
LONGEST_LIST = 5000
LONGEST_QUERY = 200  # characters of a search; what stands after them is not looked for


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
    texts: Mapping[str, Text] | None = None,
) -> Response:
    """The thread list, the open thread and its sidebar. What fails is said on the page, beside what still works."""
    query = query[:LONGEST_QUERY]
    try:
        rows = await threads.listing(page.desk, query, limit=listed + 1)
    except AfterwordError as error:
        return await page.page(request, host=host, notice=str(error), status=error.status)
    fields: dict[str, Any] = {"host": host, "query": query, "threads": [row.summary for row in rows[:listed]]}
    if refused is not None or texts:  # the address is that of a button, which only a press may ask for
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
            sidebar = await of_thread(page, opened, host, locale, refused=refused, show=show, query=query, texts=texts)
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
