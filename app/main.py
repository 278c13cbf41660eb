"""create_app: the one place that wires the parts together. Every collaborator can be handed in. What only a server for
others needs (`app.hosted`) is loaded by that alone."""

from __future__ import annotations

import hashlib
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import httpx
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from starlette.responses import Response

import app as app_package
from app import __version__, operation
from app.api.application import make_api, mount
from app.api.calling import Api
from app.api.calls import Frame
from app.api.rate_limit import RateLimit, windows_of
from app.background.start import follow_local
from app.domain.errors import AfterwordError, Unavailable
from app.drafting import compose
from app.identity.keys import keys_of
from app.mailboxes.importing import Progress
from app.mailboxes.local import LocalMailbox
from app.mailboxes.protocol import Mailbox
from app.planning.next_step import next_step
from app.planning.plan import plan
from app.reading import parse_message, read
from app.services.api_keys import StoredKeys
from app.services.desk import Desk, PureParts
from app.services.drafts import finish_interrupted
from app.services.owned_desks import OwnedDesks
from app.services.second_reader import SecondReader
from app.services.standing import OpenStanding
from app.services.webhook_delivery import WebhookDelivery
from app.services.webhooks import Webhooks
from app.services.wording import WordingService
from app.settings import Settings
from app.sidebar.local.fence import Fence
from app.sidebar.local.mailbox import choose
from app.sidebar.local.page import LocalPage
from app.sidebar.local.routes import router
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Registered, Rows, Store
from app.telemetry.metrics import observed_client

if TYPE_CHECKING:
    from app.sidebar.connect_links import ConnectLinks
    from app.sidebar.gmail.add_on import GmailAddOn
    from app.sidebar.outlook.add_in import OutlookAddIn


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


@cache  # the code of a running program stays as it is
def reader_version() -> str:
    """Changes whenever the reader's code does, so that what an older one read is read again."""
    digest = hashlib.sha256()
    root = Path(app_package.__file__ or "").parent / "reading"
    for source in sorted(path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def pure_parts(settings: Settings | None = None) -> PureParts:
    """The product's own reader, planner and composer; with a wording service and a second reader where the settings
    name them."""
    wording = None
    if settings is not None and settings.wording_url:
        key = settings.wording_key.get_secret_value()
        wording = WordingService(settings.wording_url, settings.wording_model, key, settings.wording_seconds)
    second = second_reader(settings) if settings is not None else None
    version = reader_version() if second is None else f"{reader_version()}, {second.model} at {second.url}"
    return PureParts(
        parse=parse_message, read=read, plan=plan, compose=compose, version=version, wording=wording, second=second
    )


def second_reader(settings: Settings) -> SecondReader | None:
    """The second reader that the settings name, if they do."""
    if not settings.second_reader_url:
        return None
    key = settings.second_reader_key.get_secret_value()
    seconds = settings.second_reader_seconds
    return SecondReader(settings.second_reader_url, settings.second_reader_model, key, seconds)


def create_app(
    settings: Settings,
    *,
    desk: Desk | None = None,
    demo: bool = False,
    connect: Callable[[], Desk] | None = None,
    gmail: GmailAddOn | None = None,
    outlook: OutlookAddIn | None = None,
    api: FastAPI | None = None,
    work: Callable[[], Coroutine[None, None, None]] | None = None,
    store: Store | None = None,
    clock: Callable[[], datetime] = now,
) -> FastAPI:
    """The application. With a `desk` (a local mailbox at work) it serves the local page; `connect` makes that desk
    anew after the user deleted everything. With `gmail` and `outlook` it serves their endpoints, with `api` the REST
    API, with a `store` what its operator asks for; the store is closed with the application. `work` goes on beside it
    until cancelled."""
    page = LocalPage(desk, next_step, clock, demo=demo, connect=connect) if desk is not None else None

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if desk is not None:
            await finish_interrupted(desk, now=clock())
        async with anyio.create_task_group() as tasks:
            if work is not None:
                tasks.start_soon(work)
            yield
            tasks.cancel_scope.cancel()
        if gmail is not None:
            await gmail.http.aclose()
        if outlook is not None:
            await outlook.http.aclose()
        end()

    app = FastAPI(title="Afterword", version=__version__, lifespan=lifespan, openapi_url=None)
    app.state.settings = settings
    app.state.page = page

    @app.get("/health", summary="Whether the server is ready")
    async def health() -> dict[str, str]:
        return {"status": "ok", "version": __version__}

    @app.exception_handler(AfterwordError)
    async def known(request: Request, error: Exception) -> Response:
        if not isinstance(error, AfterwordError):
            raise error
        if "text/html" in request.headers.get("accept", ""):
            return PlainTextResponse(f"{error}\n", error.status)
        problem = {
            "type": f"about:blank#{error.kind}",
            "title": error.text,
            "status": error.status,
            "detail": str(error),
        }
        return JSONResponse(problem, error.status, media_type="application/problem+json")

    if page is not None:
        app.include_router(router(page))
        app.add_middleware(Fence)
    for add_on in (gmail, outlook):
        for routes in add_on.routers if add_on is not None else ():
            app.include_router(routes)
    for routes in _pushes(settings, gmail, outlook, store):
        app.include_router(routes)
    if api is not None:
        mount(app, api, begin_anew=page.start_anew if page is not None else None)
    end = operation.attach(app, settings, store) if store is not None else lambda: None
    return app


def rest_api(
    settings: Settings,
    store: Store,
    parts: PureParts,
    clock: Callable[[], datetime],
    *,
    openers: Mapping[str, OpenStanding] | None = None,
    gmail: GmailAddOn | None = None,
    outlook: OutlookAddIn | None = None,
) -> FastAPI:
    """The REST API over that store. `openers` are those of mailboxes by provider; with `gmail` and `outlook` mailboxes
    there can be connected and disconnected."""
    rate = RateLimit(settings.api_units_per_minute, windows_of(store, time.monotonic))
    frame = Frame(store, StoredKeys(store, clock), rate, clock)
    autopilot = gmail.surface.autopilot if gmail is not None else None
    links: dict[str, ConnectLinks] = {}
    if gmail is not None and autopilot is not None:
        from app.sidebar.gmail.joining import links as gmail_links

        links["gmail"] = gmail_links(gmail.surface, settings.api_return_origins.split())
    if outlook is not None and outlook.links is not None:
        links["outlook"] = outlook.links
    desks, hooks = OwnedDesks(store, parts, openers or {}), Webhooks(store, keys_of(settings)[1])
    taken_back = None
    if outlook is not None and outlook.opener is not None:
        from app.services.outlook_autopilot import OutlookAutopilot

        taken_back = OutlookAutopilot(outlook.opener)
    return make_api(Api(frame, parts, desks, autopilot, links, settings.public_base_url, hooks, taken_back))


def webhook_delivery(settings: Settings, store: Store, http: httpx.AsyncClient) -> WebhookDelivery:
    """How webhooks are told, with the secrets of this server's vault."""
    return WebhookDelivery(Webhooks(store, keys_of(settings)[1]), http)


def _pushes(
    settings: Settings, gmail: GmailAddOn | None, outlook: OutlookAddIn | None, store: Store | None
) -> list[APIRouter]:
    """Where providers tell of new mail."""
    found: list[APIRouter] = []
    if store is None:
        return found
    account, subscription = settings.gmail_push_account, settings.gmail_push_subscription
    if gmail is not None and account and subscription:
        from app.background import gmail_push

        push = gmail_push.GmailPush(
            store, gmail.gate.tokens, gmail.gate.urls.of(gmail_push.PATH), account, subscription
        )
        found.append(gmail_push.router(push))
    if outlook is not None:
        from app.background import graph_push

        found.append(graph_push.router(graph_push.GraphPush(store)))
    return found


@dataclass(frozen=True, slots=True)
class LocalApp:
    """The application on a local mailbox. `told` is what the user should know at the start."""

    app: FastAPI
    told: tuple[str, ...]


def local_app(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = now,
    progress: Callable[[Progress], None] = lambda _: None,
) -> LocalApp:
    """Local mode: migrate the store, prepare the mailbox that the settings name, and wire the page to it. Raises
    InvalidInput or Unavailable with what to do."""
    engine = make_engine(settings.store_url)
    migrate(engine)
    store = Store(engine)
    served = choose(settings, store, clock(), progress)
    at_work = LocalMailbox(served.root, served.owner, parse_message, served.report)

    def connect() -> Desk:
        mailbox_id = store.register(served.provider, served.account, served.owner)
        return Desk(at_work, store.of(mailbox_id), pure_parts(settings))

    async def served_now(mailbox: Registered, rows: Rows) -> Mailbox:  # noqa: ARG001
        if mailbox.account != served.account:
            raise Unavailable("This mailbox is not served now.", advice="Start `afterword serve` with it.")
        return at_work

    openers = {"local": served_now, "demo": served_now}
    api = rest_api(settings, store, pure_parts(settings), clock, openers=openers)

    async def work() -> None:
        async with observed_client(20, 10) as http:
            deliver = webhook_delivery(settings, store, http)
            await follow_local(settings.work_url, store, lambda: app.state.page.desk, deliver, clock)

    app = create_app(
        settings, desk=connect(), demo=served.demo, connect=connect, api=api, store=store, work=work, clock=clock
    )
    return LocalApp(app, served.told)
