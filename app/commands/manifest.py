"""`afterword manifest`: what Google has to be told about the add-on, for the address it is served at."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from app.domain.errors import AfterwordError


class Surface(StrEnum):
    GMAIL = "gmail"


def manifest(
    surface: Annotated[Surface, typer.Argument(help="For which sidebar.")],
    *,
    base_url: Annotated[str, typer.Option(help="The https address under which this server is reached.")],
) -> None:
    """Print the manifest for a base URL, as `gcloud workspace-add-ons deployments create` takes it."""
    from app.sidebar.gmail.manifest import deployment

    makers = {Surface.GMAIL: deployment}
    try:
        made = makers[surface](base_url)
    except AfterwordError as error:
        typer.secho(f"afterword: {error}", err=True)
        raise typer.Exit(2) from error
    typer.echo(json.dumps(made, indent=2))
