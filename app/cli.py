"""The `afterword` command."""

from __future__ import annotations

from typing import Annotated

import typer

from app import __version__
from app.commands.backup import backup
from app.commands.demo import demo
from app.commands.draft import draft
from app.commands.host import host
from app.commands.jobs import jobs, scan
from app.commands.keys import keys
from app.commands.manifest import manifest
from app.commands.read import read
from app.commands.serve import serve
from app.commands.worker import worker
from app.machine import collect_garbage_seldom

app = typer.Typer(
    name="afterword", help="Reads an interview thread and drafts what to send next.", no_args_is_help=True
)


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"afterword {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", help="Say which version this is, and end.", callback=_say_version, is_eager=True)
]


@app.callback()
def _root(*, version: Version = False) -> None:
    """Reads an interview thread, plans what to send next, and puts it into your Drafts folder. Never sends."""


app.command()(read)
app.command()(draft)
app.command()(serve)
app.command()(host)
app.command()(worker)
app.command()(jobs)
app.command()(scan)
app.command()(manifest)
app.command()(demo)
app.command()(backup)
app.add_typer(keys, name="keys")


def main() -> None:
    """What the console command runs."""
    collect_garbage_seldom()
    app()
