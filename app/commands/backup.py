"""`afterword backup`: a copy of the store while it is at work."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.commands.serve import fail, settings_from
from app.domain.errors import AfterwordError


def backup(
    file: Annotated[Path, typer.Argument(help="Where to; it must not be there yet.")],
    *,
    data_dir: Annotated[Path | None, typer.Option(help="Where the store lies.")] = None,
) -> None:
    """Copy the SQLite store to a file, while Afterword runs. The vault's keys are not in it: keep them elsewhere."""
    from app.store.backup import back_up
    from app.store.engine import make_engine
    from app.store.schema import version_of

    settings = settings_from({"data_dir": data_dir})
    try:
        engine = make_engine(settings.store_url)
        try:
            version = version_of(engine)
            back_up(engine, file)
        finally:
            engine.dispose()
    except AfterwordError as error:
        raise fail(str(error)) from error
    typer.echo(f"{file}: {file.stat().st_size:,} bytes, schema {version or 'empty'}.")
