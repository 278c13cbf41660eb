"""create_app: the one place that wires the parts together. Every collaborator can be handed in."""

from __future__ import annotations

import hashlib
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

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
from app.background import gmail_push, graph_push
from app.background.gmail_push import GmailPush
from app.background.graph_push import GraphPush
from app.background.start import follow_all, follow_local
from app.domain.errors import AfterwordError, Unavailable
from app.drafting import compose
from app.identity.keys import keys_of
from app.mailboxes.importing import Progress
from app.mailboxes.local import LocalMailbox
from app.mailboxes.outlook.following import Callbacks
from app.mailboxes.protocol import Mailbox
from app.planning.next_step import next_step
from app.planning.plan import plan
from app.reading import parse_message, read
from app.services.api_keys import StoredKeys
from app.services.desk import Desk, PureParts
from app.services.drafts import finish_interrupted
from app.services.outlook_autopilot import OutlookAutopilot
from app.services.outlook_mailboxes import OutlookStanding
from app.services.owned_desks import OwnedDesks
from app.services.second_reader import SecondReader
from app.services.standing import OpenStanding, StoredDesks
from app.services.webhook_delivery import WebhookDelivery
from app.services.webhooks import Webhooks
from app.services.wording import WordingService
from app.settings import Settings
from app.sidebar.connect_links import ConnectLinks
from app.sidebar.gmail.add_on import GmailAddOn
from app.sidebar.gmail.add_on import add_on as gmail_add_on
from app.sidebar.gmail.joining import links as gmail_links
from app.sidebar.local.fence import Fence
from app.sidebar.local.mailbox import choose
from app.sidebar.local.pages import LocalPage
from app.sidebar.local.routes import router
from app.sidebar.outlook.add_in import OutlookAddIn
from app.sidebar.outlook.add_in import add_in as outlook_add_in
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Registered, Rows, Store
from app.telemetry.metrics import observed_client

API_SECONDS = 20.0  # that a call of the REST API waits for a mailbox's provider


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


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
        links["gmail"] = gmail_links(gmail.surface, settings.api_return_origins.split())
    if outlook is not None and outlook.links is not None:
        links["outlook"] = outlook.links
    desks, hooks = OwnedDesks(store, parts, openers or {}), Webhooks(store, keys_of(settings)[1])
    taken_back = OutlookAutopilot(outlook.opener) if outlook is not None and outlook.opener is not None else None
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
        push = GmailPush(store, gmail.gate.tokens, gmail.gate.urls.of(gmail_push.PATH), account, subscription)
        found.append(gmail_push.router(push))
    if outlook is not None:
        found.append(graph_push.router(GraphPush(store)))
    return found


def hosted_app(settings: Settings, *, clock: Callable[[], datetime] = now) -> FastAPI:
    """What is served to others over the net: the add-on's endpoints, and no local page. Raises InvalidInput or
    Unavailable with what to do."""
    engine = make_engine(settings.store_url)
    migrate(engine)
    store, parts = Store(engine), pure_parts(settings)
    gmail, outlook = _gmail_if_set(settings, store, parts, clock), _outlook_if_set(settings, store, parts, clock)
    openers = _standing(gmail, outlook, seconds=API_SECONDS)
    api = rest_api(settings, store, parts, clock, openers=openers, gmail=gmail, outlook=outlook)
    work = partial(work_for_all, settings, store, parts, gmail, outlook, clock=clock)
    return create_app(settings, gmail=gmail, outlook=outlook, api=api, store=store, work=work, clock=clock)


def _gmail_if_set(
    settings: Settings, store: Store, parts: PureParts, clock: Callable[[], datetime]
) -> GmailAddOn | None:
    """None where only Outlook is served. Raises InvalidInput naming a setting that is missing."""
    if settings.outlook_client_id and not (settings.gmail_service_account or settings.gmail_client_id):
        return None
    return gmail_add_on(settings, store, parts, next_step=next_step, clock=clock)


def _outlook_if_set(
    settings: Settings, store: Store, parts: PureParts, clock: Callable[[], datetime]
) -> OutlookAddIn | None:
    """None where only Gmail is served. Raises InvalidInput naming a setting that is missing."""
    if not settings.outlook_client_id:
        return None
    http, base = observed_client(200, 100), settings.public_base_url
    callbacks = Callbacks(f"{base}{graph_push.NOTICES}", f"{base}{graph_push.LIFECYCLE}") if base else None
    return outlook_add_in(settings, store, parts, next_step=next_step, clock=clock, http=http, callbacks=callbacks)


def _standing(
    gmail: GmailAddOn | None, outlook: OutlookAddIn | None, seconds: float | None = None
) -> dict[str, OpenStanding]:
    """What opens mailboxes by the leave that was given for good, by provider. `seconds`: how long somebody waits for
    all of one's work."""
    openers: dict[str, OpenStanding] = {}
    if gmail is not None and gmail.standing is not None:
        openers["gmail"] = replace(gmail.standing, seconds=seconds)
    if outlook is not None and outlook.opener is not None:
        openers["outlook"] = OutlookStanding(outlook.opener, seconds)
    return openers


async def work_for_all(
    settings: Settings,
    store: Store,
    parts: PureParts,
    gmail: GmailAddOn | None,
    outlook: OutlookAddIn | None,
    *,
    clock: Callable[[], datetime],
) -> None:
    """The work in the background for every mailbox that is connected, until cancelled."""
    openers = _standing(gmail, outlook)
    desks = StoredDesks(store, parts, openers)
    http = gmail.http if gmail is not None else observed_client(20, 10)
    try:
        deliver = webhook_delivery(settings, store, http)
        await follow_all(settings.work_url, store, desks, deliver, providers=tuple(openers), clock=clock)
    finally:
        if gmail is None:
            with anyio.CancelScope(shield=True):
                await http.aclose()


async def worker(settings: Settings, *, clock: Callable[[], datetime] = now) -> None:
    """That work alone, in a process of its own. Raises InvalidInput or Unavailable with what to do."""
    engine = make_engine(settings.store_url)
    migrate(engine)
    store, parts = Store(engine), pure_parts(settings)
    gmail, outlook = _gmail_if_set(settings, store, parts, clock), _outlook_if_set(settings, store, parts, clock)
    try:
        await work_for_all(settings, store, parts, gmail, outlook, clock=clock)
    finally:
        with anyio.CancelScope(shield=True):
            for served in (gmail, outlook):
                if served is not None:
                    await served.http.aclose()


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
        async with httpx.AsyncClient() as http:
            deliver = webhook_delivery(settings, store, http)
            await follow_local(settings.work_url, store, lambda: app.state.page.desk, deliver, clock)

    app = create_app(
        settings, desk=connect(), demo=served.demo, connect=connect, api=api, store=store, work=work, clock=clock
    )
    return LocalApp(app, served.told)
