"""`afterword manifest`: what Google or Microsoft has to be told about the add-on, for the address it is served at."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from app.domain.errors import AfterwordError, InvalidInput


class Surface(StrEnum):
    """A sidebar that has a manifest."""

    GMAIL = "gmail"
    OUTLOOK = "outlook"


def manifest(
    surface: Annotated[Surface, typer.Argument(help="For which sidebar.")],
    *,
    base_url: Annotated[str, typer.Option(help="The https address under which this server is reached.")],
    unified: Annotated[bool, typer.Option(help="Outlook's unified JSON manifest in place of the XML one.")] = False,
    client_id: Annotated[
        str, typer.Option(help="The app registration's id, for the unified manifest: an administrator can consent.")
    ] = "",
) -> None:
    """Print the manifest for a base URL: as `gcloud workspace-add-ons deployments create` takes it, or as Outlook
    does."""
    try:
        made = _made(surface, base_url, unified, client_id)
    except AfterwordError as error:
        typer.secho(f"afterword: {error}", err=True)
        raise typer.Exit(2) from error
    typer.echo(made, nl=not made.endswith("\n"))


def _made(surface: Surface, base_url: str, unified: bool, client_id: str) -> str:
    if surface is Surface.GMAIL:
        from app.sidebar.gmail.manifest import deployment

        if unified or client_id:
            raise InvalidInput("--unified and --client-id are for Outlook.")
        return json.dumps(deployment(base_url), indent=2)
    from app.sidebar.outlook import manifest as outlook

    if not unified:
        if client_id:
            raise InvalidInput("--client-id goes with --unified: the XML manifest has no place for it.")
        return outlook.xml(base_url)
    return json.dumps(outlook.unified(base_url, client_id), indent=2, ensure_ascii=False)
