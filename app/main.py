"""create_app: the one place that wires the parts together. Every collaborator can be handed in."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from starlette.responses import Response

import app as app_package
from app import __version__
from app.domain.errors import AfterwordError
from app.drafting import compose
from app.mailboxes.importing import Progress
from app.mailboxes.local import LocalMailbox
from app.planning.next_step import next_step
from app.planning.plan import plan
from app.reading import parse_message, read
from app.services.desk import Desk, PureParts
from app.services.drafts import finish_interrupted
from app.settings import Settings
from app.sidebar.local.fence import Fence
from app.sidebar.local.mailbox import choose
from app.sidebar.local.pages import LocalPage
from app.sidebar.local.routes import router
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Store


def now() -> datetime:
    return datetime.now(UTC)


def reader_version() -> str:
    """Changes whenever the reader's code does, so that what an older one read is read again."""
    digest = hashlib.sha256()
    root = Path(app_package.__file__ or "").parent / "reading"
    for source in sorted(path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def pure_parts() -> PureParts:
    """The product's own reader, planner and composer."""
    return PureParts(parse=parse_message, read=read, plan=plan, compose=compose, version=reader_version())


def create_app(
    settings: Settings,
    *,
    desk: Desk | None = None,
    demo: bool = False,
    connect: Callable[[], Desk] | None = None,
    clock: Callable[[], datetime] = now,
) -> FastAPI:
    """The application. With a `desk` (a local mailbox at work) it serves the local page too; `connect` makes that desk
    anew after the user deleted everything."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if desk is not None:
            await finish_interrupted(desk, now=clock())
        yield

    app = FastAPI(title="Afterword", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.settings = settings

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

    if desk is not None:
        page = LocalPage(desk, next_step, clock, demo=demo, connect=connect)
        app.include_router(router(page))
        app.add_middleware(Fence)
    return app


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
    mailbox = LocalMailbox(served.root, served.owner, parse_message)

    def connect() -> Desk:
        mailbox_id = store.register(served.provider, served.account, served.owner)
        return Desk(mailbox, store.of(mailbox_id), pure_parts())

    app = create_app(settings, desk=connect(), demo=served.demo, connect=connect, clock=clock)
    return LocalApp(app, served.told)
