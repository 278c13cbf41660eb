"""What an operator asks a running server: whether it can serve (`/ready`), and its metrics (`/metrics`); and the
middleware that notes every request. Whether it lives at all, `/health` tells."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime

import anyio
import anyio.to_thread
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from app import __version__
from app.background.engine_tables import Queue, queues_at
from app.domain.errors import AfterwordError
from app.settings import Settings
from app.store import operator
from app.store.schema import version_of
from app.store.unit import Store
from app.telemetry import metrics, traces
from app.telemetry.around import Around

READY_SECONDS = 2.0  # for the database to answer in
_TEXT = "text/plain; version=0.0.4; charset=utf-8"  # Prometheus, "Exposition formats"


class Stopping:
    """Whether the server was told to stop: it still answers, but wants no new work."""

    def __init__(self) -> None:
        self.told = False


def attach(app: FastAPI, settings: Settings, store: Store) -> Callable[[], None]:
    """Add them to the application. The result is to be called at its end. Raises InvalidInput for tracing that cannot
    be done."""
    tracing = traces.set_up(settings.otel_endpoint, __version__)
    app.state.stopping = Stopping()
    app.add_middleware(Around, traces=tracing)

    @app.get("/ready", include_in_schema=False)
    async def ready() -> Response:
        if app.state.stopping.told:
            return JSONResponse({"status": "stopping"}, 503)
        if not await _answers(store):
            return JSONResponse({"status": "the store does not answer"}, 503)
        return JSONResponse({"status": "ready"})

    @app.get("/metrics", include_in_schema=False)
    async def exposed(request: Request) -> Response:
        secret = settings.metrics_key.get_secret_value()
        if not secret:
            return JSONResponse({"status": "AFTERWORD_METRICS_KEY is not set"}, 404)
        if not hmac.compare_digest(request.headers.get("authorization", "").encode(), f"Bearer {secret}".encode()):
            return JSONResponse({"status": "another key"}, 401, {"WWW-Authenticate": "Bearer"})
        return Response(await anyio.to_thread.run_sync(_exposed, store, settings.work_url), media_type=_TEXT)

    def end() -> None:
        if tracing is not None:
            tracing.close()
        store.engine.dispose()

    return end


def _exposed(store: Store, work_url: str) -> bytes:
    """What cannot be had is left out: the rest still tells what is wrong."""
    figures: Mapping[str, tuple[str, float]] = {}
    queues: tuple[Queue, ...] = ()
    with suppress(AfterwordError):
        figures = operator.figures(store)
    with suppress(AfterwordError):
        queues = queues_at(work_url, now=datetime.now(UTC))
    return metrics.exposed(
        figures,
        {
            "jobs_waiting": ("Jobs that could begin and wait for a free place.", {q.name: q.waiting for q in queues}),
            "job_oldest_seconds": ("How long the first of them waits.", {q.name: q.oldest_seconds for q in queues}),
        },
    )


async def _answers(store: Store) -> bool:
    with anyio.move_on_after(READY_SECONDS):
        try:
            return bool(await anyio.to_thread.run_sync(version_of, store.engine, abandon_on_cancel=True))
        except AfterwordError:
            return False
    return False
