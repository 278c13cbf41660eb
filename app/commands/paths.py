"""Paths as the command line names them."""

from __future__ import annotations

from pathlib import Path

import typer


def named(text: str) -> Path:
    """For `parser=`. An empty path would be the folder one stands in, which nobody asked for: a variable that is not
    set, say. Raises BadParameter."""
    if not text.strip():
        raise typer.BadParameter("it is empty. Name a path, or leave it out.")
    return Path(text)
