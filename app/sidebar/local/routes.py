"""The local page's routes. What is asked in the address line is never refused for its length or shape: the page says
what it can make of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from app.domain.drafts import Profile, Tone
from app.domain.errors import AfterwordError, InvalidInput, MailboxError
from app.services import account, following, profiles, threads
from app.sidebar.actions import HOLD, Done
from app.sidebar.form import Form
from app.sidebar.local import verbs
from app.sidebar.local.page import LocalPage, locale_of
from app.sidebar.local.pages import HOSTS, drafts_folder, host_of, inbox, listed_of, profile_form
from app.sidebar.local.side import Refused, of_thread

_HERE = Path(__file__).parent
_STATIC = {
    "page.css": _HERE / "static",
    "page.js": _HERE / "static",
    "icon.svg": _HERE / "static",
    "pane.css": _HERE.parent / "outlook" / "static",
    "card.css": _HERE.parent / "gmail" / "static",
}


def router(page: LocalPage) -> APIRouter:
    """The page's routes, not part of the API document."""
    answers = _Answers(page)
    routes = APIRouter(include_in_schema=False)
    routes.add_api_route("/", answers.mailbox, methods=["GET"])
    routes.add_api_route("/profile", answers.profile, methods=["GET"])
    routes.add_api_route("/profile", answers.save_profile, methods=["POST"])
    routes.add_api_route("/local/do/{verb}", answers.act, methods=["POST"])
    routes.add_api_route("/local/draft-count", answers.draft_count, methods=["GET"])
    routes.add_api_route("/local/version", answers.version, methods=["GET"])
    routes.add_api_route(verbs.EXPORT, answers.export, methods=["GET"])
    routes.add_api_route("/local/static/{name}", answers.static, methods=["GET"])
    return routes


class _Answers:
    """What each route answers."""

    def __init__(self, page: LocalPage) -> None:
        self._page = page

    async def mailbox(
        self,
        request: Request,
        *,
        thread: str = "",
        folder: str = "inbox",
        draft: str = "",
        q: str = "",
        listed: str = "",
        host: str = HOSTS[0],
        notice: str = "",
        side: str = "",
        show: str = "",
        message: str = "",
    ) -> Response:
        said = self._page.told.text(notice)
        if folder == "drafts":
            return await drafts_folder(self._page, request, draft, host_of(host), said)
        return await inbox(
            self._page,
            request,
            thread,
            query=q,
            listed=listed_of(listed),
            host=host_of(host),
            notice=said,
            side=side,
            show=show,
            message=message,
        )

    async def profile(self, request: Request, host: str = HOSTS[0], notice: str = "") -> Response:
        saved = await profiles.get(self._page.desk)
        said = self._page.told.text(notice)
        return await profile_form(self._page, request, saved, host=host_of(host), notice=said)

    async def save_profile(self, request: Request) -> Response:
        form = await self._form(request)
        if isinstance(form, Response):
            return form
        host = host_of(form.one("host"))
        told = _profile_told(form, await profiles.get(self._page.desk))
        try:
            await profiles.save(self._page.desk, told)
            await following.set_prepares(self._page.desk.rows, wanted=bool(form.one("prepares")))
        except AfterwordError as error:
            return await profile_form(self._page, request, told, host=host, notice=str(error), status=error.status)
        return self._back(f"/profile?host={host}", "Your profile is saved.")

    async def act(self, request: Request, verb: str) -> Response:
        form = await self._form(request)
        if isinstance(form, Response):
            return form
        thread, host, refused = form.one("thread"), host_of(form.one("host")), None
        try:
            done = await verbs.do(self._page, thread, verb, form)
        except (InvalidInput, MailboxError) as error:  # what was typed may be taken at the next press
            done = Done(str(error), status=error.status)
            refused = None if verb in HOLD else Refused(verb, form)
        except AfterwordError as error:
            done = Done(str(error), status=error.status)
        if request.headers.get("x-part") == "sidebar":
            return await self._part(request, done, form, keep=refused is not None)
        if refused is not None or done.texts:
            return await inbox(
                self._page,
                request,
                thread,
                query=form.one("q"),
                host=host,
                notice=done.notice,
                refused=refused,
                status=done.status,
                texts=done.texts,
            )
        stay = {"thread": thread, "q": form.one("q"), "host": host}
        here = urlencode({name: value for name, value in stay.items() if value})
        return self._back(done.location or f"/?{here}", done.notice)

    async def _part(self, request: Request, done: Done, form: Form, *, keep: bool) -> Response:
        """For the page's script: the new sidebar, or with `keep` no sidebar, so that what was typed stays."""
        headers = {"X-Notice": quote(done.notice)}
        thread, host = form.one("thread"), host_of(form.one("host"))
        if done.location:
            return Response(status_code=204, headers={**headers, "X-Location": done.location})
        if keep:
            return PlainTextResponse(f"{done.notice}\n", done.status, headers=headers)
        try:
            opened = await threads.open_thread(self._page.desk, thread, now=self._page.clock())
            sidebar = await of_thread(
                self._page, opened, host, locale_of(request), query=form.one("q"), texts=done.texts
            )
        except AfterwordError as error:
            said = f"{done.notice} {error}".strip()
            return PlainTextResponse(f"{said}\n", error.status, headers={"X-Notice": quote(said)})
        return HTMLResponse(str(sidebar), status_code=done.status, headers=headers)

    async def draft_count(self) -> Response:
        return PlainTextResponse(str(await self._page.count()))

    async def version(self) -> Response:
        """Changes when there is something new to show."""
        return PlainTextResponse(await following.version(self._page.desk.rows))

    async def export(self) -> Response:
        """All that is kept of the mailbox, as a file to save."""
        made = await account.export(self._page.desk, now=self._page.clock())
        named = {"Content-Disposition": f'attachment; filename="{made.name}"'}
        return Response(made.content, media_type=made.media_type, headers=named)

    async def static(self, request: Request, name: str) -> Response:
        folder = _STATIC.get(name)
        if folder is None:
            return PlainTextResponse("Not found.\n", 404)
        return await StaticFiles(directory=folder).get_response(name, request.scope)

    def _back(self, url: str, notice: str) -> RedirectResponse:
        code = self._page.told.keep(notice)
        joint = "&" if "?" in url else "?"
        return RedirectResponse(f"{url}{joint}{urlencode({'notice': code})}" if code else url, 303)

    async def _form(self, request: Request) -> Form | Response:
        """The posted fields; an action's own values may stand in the query as well (the card preview sends them
        so). An answer instead where the page's token is missing."""
        posted = await request.form(max_fields=200, max_part_size=64_000)
        pairs = [(k, v) for k, v in posted.multi_items() if isinstance(v, str)]
        form = Form((*request.query_params.multi_items(), *pairs))
        if not self._page.token.fits(form.one("token")):
            text = "This page is older than the running Afterword. Reload it, then try again. Nothing was changed."
            return PlainTextResponse(text + "\n", 403, headers={"X-Notice": quote(text)})
        return form


def _profile_told(form: Form, current: Profile) -> Profile:
    """The profile as the form says it; what the form does not hold stays as it is."""
    tone = form.one("tone")
    return replace(
        current,
        name=form.one("name").strip(),
        signature=form.one("signature").strip().replace("\r\n", "\n"),
        tone=Tone(tone) if tone in list(Tone) else current.tone,
        points=tuple(line.strip(" -*\t") for line in form.one("points").splitlines() if line.strip(" -*\t")),
    )
