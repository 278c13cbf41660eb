"""The HTTP server, and how it stops: first `/ready` says no for a while, then nothing new is taken, then what is at
work is finished."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from types import FrameType

import uvicorn
from fastapi import FastAPI

from app.machine import ready_to_serve
from app.settings import Settings
from app.telemetry import logs


class Server(uvicorn.Server):
    """`ready` is called with the port once it can be reached."""

    def __init__(self, app: FastAPI, settings: Settings, ready: Callable[[int], None]) -> None:
        config = uvicorn.Config(
            app,
            host=settings.host.strip("[]"),
            port=settings.port,
            log_config=None,  # ours stands: see app.telemetry.logs
            access_log=False,
            lifespan="on",
            timeout_graceful_shutdown=max(1, round(settings.stop_seconds)),
        )
        super().__init__(config)
        self._ready = ready
        self._drain_seconds = settings.drain_seconds
        self._stopping = getattr(app.state, "stopping", None)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready(self.servers[0].sockets[0].getsockname()[1] if self.servers else self.config.port)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """The first signal begins to drain, if that is wanted; a second one does not wait."""
        again = self._stopping is None or self._stopping.told
        if self._stopping is not None:
            self._stopping.told = True
        if again or not self._drain_seconds:
            super().handle_exit(sig, frame)
            return
        timer = threading.Timer(self._drain_seconds, super().handle_exit, (sig, frame))
        timer.daemon = True
        timer.start()


def run(app: FastAPI, settings: Settings, ready: Callable[[int], None]) -> None:
    """Serve until a signal says stop."""
    logs.set_up(settings.log_level, settings.log_format)
    ready_to_serve()
    Server(app, settings, ready).run()
