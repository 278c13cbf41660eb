"""The add-in's pages and files: the pane itself, what the sign-in window shows at its end, the page about the add-in,
and the static files. They hold nothing of any user."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.background import BackgroundTask
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response

from app.sidebar.model import Action, Notice, Weight
from app.sidebar.outlook import pane
from app.sidebar.outlook.headers import page_headers
from app.sidebar.outlook.routes import (
    ABOUT,
    DO,
    ICONS,
    OPEN,
    PANE,
    SIGN_IN,
    SIGN_IN_REDEEM,
    STATIC,
    Urls,
)
from app.sidebar.texts import say

_HERE = Path(__file__).parent
FILES = {
    "pane.css": "text/css",
    "pane.js": "text/javascript",
    "calls.js": "text/javascript",
    "mail.js": "text/javascript",
    "panel.js": "text/javascript",
    "sign-in.js": "text/javascript",
    "window.js": "text/javascript",
    "msal-browser.min.js": "text/javascript",
}
_ICON_NAMES = tuple(f"icon-{size}.png" for size in (16, 32, 64, 80, 128))
_YEAR, _DAY = "public, max-age=31536000, immutable", "public, max-age=86400"
_WORDS = (
    *("working", "reading", "looking", "thread_read", "earlier", "not_answering", "failed", "no_dialog"),
    *("dialog_closed", "form_not_here", "form_elsewhere", "draft_there", "draft_link", "autopilot_on"),
)


class Pages:
    """Renders the pages for one deployment. `enforce`: the whole content security policy holds, instead of its
    script part; `ancestors` may frame the pane beside Outlook's own addresses; `ahead` is done when the pane was handed
    out, for the calls that it is about to make."""

    def __init__(
        self,
        urls: Urls,
        client_id: str,
        *,
        enforce: bool = False,
        ancestors: tuple[str, ...] = (),
        ahead: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.urls = urls
        self._headers = page_headers(enforce=enforce, more_ancestors=ancestors)
        self._pane = _pane_of(client_id)
        self._ahead = BackgroundTask(ahead) if ahead is not None else None

    async def pane(self) -> Response:
        return HTMLResponse(self._pane, headers=self._headers, background=self._ahead)

    async def about(self) -> Response:
        """Support, what is kept, and on what terms: the addresses that the manifests name."""
        return HTMLResponse(_templates().get_template("about.html").render(), headers=self._headers)

    def signed_in(self, code: str) -> Response:
        """Hands the code to the pane and can be closed."""
        return self._window(say("outlook.signed_in"), (say("outlook.signed_in_what"),), {"code": code})

    def connected(self) -> Response:
        """Tells the pane that autopilot is on, and can be closed."""
        lines = (say("outlook.autopilot_on"), say("outlook.signed_in_what"))
        return self._window(say("outlook.connected"), lines, {"connected": "yes"})

    def not_signed_in(self, lines: tuple[str, ...], status: int, *, autopilot: bool = False) -> Response:
        """`autopilot`: it was to be switched on, and is not."""
        title = say("outlook.not_connected" if autopilot else "outlook.not_signed_in")
        return self._window(title, lines, {"failed": " ".join(lines)}, status)

    def said(self, title: str, lines: tuple[str, ...]) -> Response:
        return self._window(title, lines, {})

    def _window(self, title: str, lines: tuple[str, ...], told: dict[str, str], status: int = 200) -> Response:
        html = _templates().get_template("window.html").render(title=title, lines=lines, told=_data(told))
        return HTMLResponse(html, status, {**self._headers, "Cache-Control": "no-store"})

    async def static(self, version: str, name: str, request: Request) -> Response:
        kind = FILES.get(name)
        if kind is None:
            return PlainTextResponse("Not found.\n", 404)
        keep = _YEAR if version == _version() else "no-cache"
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": keep, "Vary": "Accept-Encoding"}
        plain, packed = _files()[name]
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return Response(plain, headers=headers, media_type=kind)
        return Response(packed, headers={**headers, "Content-Encoding": "gzip"}, media_type=kind)

    async def icon(self, name: str) -> Response:
        """Outlook keeps these, and takes none that may not be kept."""
        if name not in _ICON_NAMES:
            return PlainTextResponse("Not found.\n", 404)
        return FileResponse(_HERE / "icons" / name, media_type="image/png", headers={"Cache-Control": _DAY})


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("app.sidebar.outlook"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["say"] = say
    environment.globals["file"] = _file
    return environment


@cache
def _pane_of(client_id: str) -> str:
    """The same for everybody."""
    told: dict[str, Any] = {
        "clientId": client_id,
        "open": OPEN,
        "do": DO,
        "signIn": SIGN_IN,
        "redeem": SIGN_IN_REDEEM,
        "msal": _file("msal-browser.min.js"),
        "words": {name: say(f"outlook.{name}", said="{said}", headline="{headline}") for name in _WORDS},
    }
    notices = {name: Markup(pane.render_notice(notice, action_url=DO)) for name, notice in _notices().items()}  # noqa: S704
    return _templates().get_template("page.html").render(told=_data(told), notices=notices)


@cache
def _files() -> dict[str, tuple[bytes, bytes]]:
    """Each as it is and packed: a few hundred kilobytes, read once."""
    found = {name: _path(name).read_bytes() for name in FILES}
    return {name: (plain, gzip.compress(plain, mtime=0)) for name, plain in found.items()}


@cache
def _version() -> str:
    return hashlib.sha256(b"".join(_files()[name][0] for name in sorted(FILES))).hexdigest()[:12]


def _file(name: str) -> str:
    """The address of a static file: another folder whenever one of them changes, so that they can be kept for good and
    the modules find each other beside them."""
    return f"{STATIC}/{_version()}/{name}"


def _path(name: str) -> Path:
    folder = "vendor" if name.startswith("msal") else "static"
    return _HERE / folder / name


def _data(value: dict[str, Any]) -> Markup:
    """JSON for a data block of a page: nothing in it can end the block."""
    text = json.dumps(value, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))  # noqa: S704


def _notices() -> dict[str, Notice]:
    """What the pane says before it can ask the server anything."""
    sign_in = Action("sign_in", say("outlook.sign_in"), weight=Weight.PRIMARY)
    again = Action("refresh", say("failure.again"), weight=Weight.PRIMARY)
    home = Action("show_home", say("overview.show"))
    return {
        "sign_in": Notice(say("outlook.sign_in_title"), (say("outlook.sign_in_what"),), (sign_in,)),
        "nothing_open": Notice(say("outlook.nothing_open"), (say("outlook.nothing_open_what"),), (home,)),
        "elsewhere": Notice(say("outlook.elsewhere"), (say("outlook.elsewhere_what"),)),
        "not_answering": Notice(say("failure.headline"), (say("outlook.not_answering"),), (again,)),
    }


def router(pages: Pages) -> APIRouter:
    """The pages; not part of the API document."""
    routes = APIRouter(include_in_schema=False)
    routes.add_api_route(PANE, pages.pane, methods=["GET"], name="outlook pane")
    routes.add_api_route(ABOUT, pages.about, methods=["GET"], name="outlook about")
    routes.add_api_route(f"{STATIC}/{{version}}/{{name}}", pages.static, methods=["GET"], name="outlook static")
    routes.add_api_route(f"{ICONS}/{{name}}", pages.icon, methods=["GET"], name="outlook icon")
    return routes
