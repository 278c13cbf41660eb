"""`afterword host`: the endpoints of the add-ons, for Google to call and for Outlook to open."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from app.commands.serve import fail, port_trouble, settings_from, url_of
from app.domain.errors import AfterwordError


def host(
    *,
    address: Annotated[
        str | None, typer.Option("--host", help="The address to listen on; behind a proxy that speaks TLS.")
    ] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on.", min=0, max=65535)] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Where the store and the key file lie.")] = None,
) -> None:
    """Serve the Gmail add-on, the Outlook add-in, or both. Set AFTERWORD_PUBLIC_BASE_URL and what docs/gmail.md or
    docs/outlook.md name first; every call is checked against them. There is no local page here."""
    settings = settings_from({"host": address, "port": port, "data_dir": data_dir})
    trouble = port_trouble(settings.host, settings.port) if settings.port else ""
    if trouble:
        raise fail(f"port {settings.port} {trouble}. Take another with --port.")
    from app.commands.server import run
    from app.hosted import hosted_app

    try:
        app = hosted_app(settings)
    except AfterwordError as error:
        raise fail(str(error)) from error

    def ready(port: int) -> None:
        sys.stdout.write(f"Afterword's add-on listens on {url_of(settings.host, port)} for calls to ")
        sys.stdout.write(f"{settings.public_base_url}\nCtrl-C stops it.\n")
        sys.stdout.flush()
        threading.Thread(target=get_ready, name="first reading", daemon=True).start()

    def get_ready() -> None:
        read_once()
        if settings.outlook_client_id:
            from app.sidebar.outlook.add_in import load_ahead

            load_ahead()

    run(app, settings, ready)


def read_once() -> None:
    """Read mails of the demo, so that no user waits for what reading loads at its first time (tables, patterns, zones:
    about a second of the processor's)."""
    from app.demo.letters import letters
    from app.demo.mailbox import EMAIL, NAME
    from app.demo.moments import Moments
    from app.domain.mail import Mailbox
    from app.main import now, pure_parts
    from app.services.stateless import GivenMail, GivenThread, read

    owner, moment = Mailbox(NAME, EMAIL, "UTC"), now()
    mails = tuple(GivenMail(NAME, letter.raw) for letter in letters(owner, Moments(moment, owner.time_zone)))
    read(pure_parts(), GivenThread(mails, owner, moment))
