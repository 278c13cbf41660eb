"""create_app: the one place that wires the parts together. Every collaborator can be handed in."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from starlette.responses import Response

from app import __version__
from app.domain.errors import AfterwordError
from app.domain.mail import Mailbox
from app.domain.reading import NextStep, Reading
from app.services.desk import Desk
from app.settings import Settings
from app.sidebar.local.fence import Fence
from app.sidebar.local.pages import LocalPage, router

NextStepOf = Callable[[Reading, Mailbox, datetime], NextStep]

log = logging.getLogger("afterword")


def now() -> datetime:
    return datetime.now(UTC)


def create_app(
    settings: Settings,
    *,
    desk: Desk | None = None,
    next_step: NextStepOf | None = None,
    demo: bool = False,
    clock: Callable[[], datetime] = now,
    on_start: Callable[[FastAPI], None] | None = None,
) -> FastAPI:
    """The application. With a `desk` (a local mailbox at work) it serves the local page too."""

    @asynccontextmanager
    async def lifespan(running: FastAPI) -> AsyncIterator[None]:
        if desk is not None:
            from app.services.drafts import finish_interrupted

            await finish_interrupted(desk, now=clock())
        if on_start is not None:
            on_start(running)
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

    if desk is not None and next_step is not None:
        page = LocalPage(desk, next_step, clock, demo=demo)
        app.include_router(router(page))
        app.add_middleware(Fence)
    return app
