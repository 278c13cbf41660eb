"""The local page itself: what it works with, and how one of its templates becomes an answer."""

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

from app.domain.errors import AfterwordError
from app.domain.mail import Mailbox
from app.domain.reading import NextStep, Reading
from app.services import following
from app.services.desk import Desk
from app.sidebar import when
from app.sidebar.local.fence import FormToken
from app.sidebar.local.told import Told

LISTED = 100  # threads that the list shows, and by how many more each "Show older" does


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
