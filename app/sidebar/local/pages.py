"""The local page's routes: the mailbox, a thread with its sidebar, drafts, the profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from babel import Locale
from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from app.domain.drafts import Tone
from app.domain.errors import AfterwordError
from app.domain.mail import Mailbox
from app.domain.reading import NextStep, Reading
from app.services import drafts, profiles, threads
from app.services.desk import Desk
from app.services.threads import OpenThread
from app.sidebar import when
from app.sidebar.gmail.cards import CardRenderer
from app.sidebar.gmail.preview import CardPreview
from app.sidebar.local.actions import Done, Form, perform
from app.sidebar.local.fence import FormToken
from app.sidebar.local.view import panel_source, thread_view
from app.sidebar.outlook import pane
from app.sidebar.panel import build

HOSTS = ("outlook", "gmail")
_HERE = Path(__file__).parent
_STATIC = {
    "page.css": _HERE / "static",
    "page.js": _HERE / "static",
    "icon.svg": _HERE / "static",
    "pane.css": _HERE.parent / "outlook" / "static",
    "card.css": _HERE.parent / "gmail" / "static",
}


@dataclass
class LocalPage:
    """What the page works with. `clock` gives an aware datetime; `next_step` is planning's."""

    desk: Desk
    next_step: Callable[[Reading, Mailbox, datetime], NextStep]
    clock: Callable[[], datetime]
    demo: bool = False
    token: FormToken = field(default_factory=FormToken)

    @cached_property
    def templates(self) -> Environment:
        return Environment(
            loader=PackageLoader("app.sidebar.local"),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    async def sidebar(self, opened: OpenThread, host: str, locale: Locale) -> Markup:
        """The sidebar's HTML for that host: the Outlook pane itself, or a preview of the Gmail card."""
        owner, now = self.desk.owner, self.clock()
        step = self.next_step(opened.reading, owner, now)
        stored = await self.desk.mailbox.drafts()
        panel = build(panel_source(opened, step, mailbox=owner, now=now, locale=locale, drafts=stored))
        hidden = (("thread", opened.thread.id), ("host", host), ("token", self.token.value))
        if host == "outlook":
            return Markup(pane.render(panel, action_url="/local/do", hidden=hidden))  # noqa: S704
        card = CardRenderer("https://afterword.invalid/gmail/do").card(panel)
        preview = CardPreview(lambda url: f"/local/do/{url.rsplit('/', 1)[-1]}", hidden)
        return Markup(preview.render(card))  # noqa: S704

    async def count(self) -> int:
        """How many drafts there are; none to show while the mailbox cannot be read."""
        try:
            return len(await self.desk.mailbox.drafts())
        except AfterwordError:
            return 0

    async def page(
        self, request: Request, *, template: str = "page.html", status: int = 200, **fields: Any
    ) -> HTMLResponse:
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
            "can_search": True,
            "sidebar": "",
            "host": "outlook",
            "token": self.token.value,
            "draft_count": await self.count(),
            "short_day": lambda moment: when.day(moment.astimezone(zone).date(), locale),
        }
        given = {**shared, **fields}
        given.setdefault("switch_url", _switch_url(request))
        return HTMLResponse(self.templates.get_template(template).render(given), status)


def locale_of(request: Request) -> Locale:
    return when.locale_of(request.headers.get("accept-language", ""))


def _switch_url(request: Request) -> str:
    kept = [(k, v) for k, v in request.query_params.multi_items() if k not in ("host", "notice")]
    return f"{request.url.path}?{urlencode(kept)}"


def _host(value: str) -> str:
    return value if value in HOSTS else HOSTS[0]


def router(page: LocalPage) -> APIRouter:
    """The page's routes, not part of the API document."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/")
    async def mailbox(
        request: Request,
        *,
        thread: Annotated[str, Query(max_length=1000)] = "",
        folder: str = "inbox",
        draft: str = "",
        q: Annotated[str, Query(max_length=200)] = "",
        host: str = HOSTS[0],
        notice: Annotated[str, Query(max_length=500)] = "",
    ) -> Response:
        if folder == "drafts":
            return await _drafts_folder(page, request, draft, _host(host), notice)
        return await _inbox(page, request, thread, query=q, host=_host(host), notice=notice)

    @routes.get("/profile")
    async def profile(request: Request, host: str = HOSTS[0], notice: str = "") -> Response:
        saved = await profiles.get(page.desk)
        rows = await threads.listing(page.desk)
        return await page.page(
            request,
            template="profile.html",
            folder="profile",
            host=_host(host),
            profile=saved,
            notice=notice,
            threads=[r.summary for r in rows],
            title="Your profile · Afterword",
        )

    @routes.post("/profile")
    async def save_profile(request: Request) -> Response:
        form = await _form(request, page)
        if isinstance(form, Response):
            return form
        points = tuple(line.strip(" -*\t") for line in form.one("points").splitlines() if line.strip(" -*\t"))
        current = await profiles.get(page.desk)
        tone = form.one("tone")
        try:
            await profiles.save(
                page.desk,
                replace(
                    current,
                    name=form.one("name").strip(),
                    signature=form.one("signature").strip().replace("\r\n", "\n"),
                    tone=Tone(tone) if tone in list(Tone) else current.tone,
                    points=points,
                ),
            )
        except AfterwordError as error:
            return _back(f"/profile?host={_host(form.one('host'))}", str(error))
        return _back(f"/profile?host={_host(form.one('host'))}", "Your profile is saved.")

    @routes.post("/local/do/{verb}")
    async def act(request: Request, verb: str) -> Response:
        form = await _form(request, page)
        if isinstance(form, Response):
            return form
        thread, host = form.one("thread"), _host(form.one("host"))
        try:
            done = await perform(page.desk, thread, verb, form, now=page.clock())
        except AfterwordError as error:
            done = Done(str(error), status=error.status)
        return await _answer(page, request, done, thread, host)

    @routes.get("/local/draft-count")
    async def draft_count() -> Response:
        return PlainTextResponse(str(await page.count()))

    @routes.get("/local/static/{name}")
    async def static(request: Request, name: str) -> Response:
        folder = _STATIC.get(name)
        if folder is None:
            return PlainTextResponse("Not found.\n", 404)
        return await StaticFiles(directory=folder).get_response(name, request.scope)

    return routes


async def _inbox(page: LocalPage, request: Request, thread: str, *, query: str, host: str, notice: str) -> Response:
    """The thread list, the open thread and its sidebar. What fails is said on the page, beside what still works."""
    try:
        rows = await threads.listing(page.desk, query)
    except AfterwordError as error:
        return await page.page(request, host=host, notice=str(error), status=error.status)
    fields: dict[str, Any] = {"host": host, "query": query, "threads": [row.summary for row in rows]}
    if not thread:
        return await page.page(request, notice=notice, **fields)
    try:
        opened = await threads.open_thread(page.desk, thread, now=page.clock())
    except AfterwordError as error:
        return await page.page(request, notice=str(error), status=error.status, **fields)
    locale = locale_of(request)
    shown = thread_view(opened, page.desk.owner, locale)
    sidebar = await page.sidebar(opened, host, locale)
    title = f"{shown.subject} · Afterword"
    return await page.page(request, thread=shown, sidebar=sidebar, title=title, notice=notice, **fields)


async def _drafts_folder(page: LocalPage, request: Request, draft_id: str, host: str, notice: str) -> Response:
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


async def _form(request: Request, page: LocalPage) -> Form | Response:
    """The posted fields; an action's own values may stand in the query as well (the card preview sends them so)."""
    posted = await request.form(max_fields=200, max_part_size=64_000)
    pairs = [(k, v) for k, v in posted.multi_items() if isinstance(v, str)]
    form = Form((*request.query_params.multi_items(), *pairs))
    if not page.token.fits(form.one("token")):
        text = "This page is older than the running Afterword. Reload it, then try again. Nothing was changed."
        return PlainTextResponse(text + "\n", 403, headers={"X-Notice": quote(text)})
    return form


def _back(url: str, notice: str) -> RedirectResponse:
    joint = "&" if "?" in url else "?"
    return RedirectResponse(f"{url}{joint}{urlencode({'notice': notice})}", 303)


async def _answer(page: LocalPage, request: Request, done: Done, thread: str, host: str) -> Response:
    """The new sidebar for the page's script; a redirect for a browser without it."""
    url = done.location or f"/?{urlencode({'thread': thread, 'host': host})}"
    if request.headers.get("x-part") != "sidebar":
        return _back(url, done.notice)
    headers = {"X-Notice": quote(done.notice)}
    if done.location:
        return Response(status_code=204, headers={**headers, "X-Location": done.location})
    opened = await threads.open_thread(page.desk, thread, now=page.clock())
    sidebar = await page.sidebar(opened, host, locale_of(request))
    return HTMLResponse(str(sidebar), status_code=done.status, headers=headers)
