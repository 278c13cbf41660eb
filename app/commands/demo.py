"""`afterword demo`: where the demo mailbox lies, and making it anew."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from app.domain.errors import AfterwordError


def demo(
    *,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Throw the demo mailbox away, drafts and notes too, and make a new one.")
    ] = False,
) -> None:
    """Make the demo mailbox (a Maildir with eight invented threads) if there is none, and say where it lies."""
    from app.demo.mailbox import prepare
    from app.machine import machine_zone
    from app.settings import Settings
    from app.store.engine import make_engine
    from app.store.schema import migrate
    from app.store.unit import Store

    settings = Settings()
    try:
        engine = make_engine(settings.store_url)
        migrate(engine)
        zone = settings.time_zone or machine_zone()
        made = prepare(settings.data_dir, Store(engine), now=datetime.now(UTC), zone=zone, fresh=fresh)
    except AfterwordError as error:
        typer.secho(f"afterword: {error}", err=True)
        raise typer.Exit(2) from error
    typer.echo(f"{made.root} (made on {made.made_on}, for {made.owner.name} <{made.owner.email}>)")
    if made.outdated:
        typer.echo("It is of an earlier day and was kept, since you have used it; --fresh makes a new one.")
