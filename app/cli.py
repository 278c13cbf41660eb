"""The `afterword` command."""

from __future__ import annotations

import typer

from app.commands.demo import demo
from app.commands.draft import draft
from app.commands.read import read
from app.commands.serve import serve
from app.machine import collect_garbage_seldom

app = typer.Typer(
    name="afterword", help="Reads an interview thread and drafts what to send next.", no_args_is_help=True
)


@app.callback()
def _root() -> None:
    """Reads an interview thread, plans what to send next, and puts it into your Drafts folder. Never sends."""


app.command()(read)
app.command()(draft)
app.command()(serve)
app.command()(demo)


def main() -> None:
    collect_garbage_seldom()
    app()
