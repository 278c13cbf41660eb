"""`afterword worker`: the work in the background alone."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.commands.serve import fail, settings_from
from app.domain.errors import AfterwordError


def worker(
    *, data_dir: Annotated[Path | None, typer.Option(help="Where the store and the key file lie.")] = None
) -> None:
    """Do the work that goes on by itself for all connected mailboxes: follow them, prepare what is due, tell webhooks.
    As many as you like share the work of one PostgreSQL; on SQLite, of one machine. It listens on no port."""
    import anyio

    from app.hosted import worker as work
    from app.machine import ready_to_serve
    from app.telemetry import logs

    settings = settings_from({"data_dir": data_dir})
    logs.set_up(settings.log_level, settings.log_format)
    ready_to_serve()

    async def until_told() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(work, settings)
            with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
                async for _ in signals:
                    tasks.cancel_scope.cancel()
                    return

    sys.stdout.write("Afterword's worker is at work. Ctrl-C stops it.\n")
    sys.stdout.flush()
    try:
        anyio.run(until_told)
    except* AfterwordError as errors:
        raise fail(str(errors.exceptions[0])) from errors
