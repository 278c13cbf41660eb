"""`afterword serve`: the local page on a local mailbox."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.paths import named
from app.domain.errors import AfterwordError

if TYPE_CHECKING:
    from pydantic import ValidationError

    from app.mailboxes.importing import Progress
    from app.settings import Settings


def is_loopback(host: str) -> bool:
    """Whether an address to listen on is this machine's alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def port_trouble(host: str, port: int) -> str:
    """Why a port cannot be listened on, as words to go after "port 80"; "" if it can."""
    host = host.strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError:
            return "is not allowed to this user (ports below 1024 often are not)"
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return f"cannot be listened on at {host} ({error.strerror or error})"
            return "is taken"
    return ""


def url_of(host: str, port: int) -> str:
    """The page's address; an IPv6 host in brackets (RFC 3986 §3.2.2)."""
    bare = host.strip("[]")
    return f"http://[{bare}]:{port}" if ":" in bare else f"http://{bare}:{port}"


def fail(text: str) -> typer.Exit:
    """Says what is wrong; the value is to be raised."""
    typer.secho(f"afterword: {text}", err=True)
    return typer.Exit(2)


def settings_from(overrides: dict[str, object]) -> Settings:
    """The environment's settings, with those that are not None laid over. Raises Exit with what is wrong."""
    from pydantic import ValidationError
    from pydantic_settings import SettingsError

    from app.settings import Settings

    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        raise fail(_in_words(error)) from error
    except SettingsError as error:
        raise fail(str(error)) from error


def _in_words(error: ValidationError) -> str:
    told = []
    for one in error.errors():
        name = "AFTERWORD_" + "_".join(str(part) for part in one["loc"]).upper()
        told.append(f"{name} is {one['input']!r}: {one['msg'][:1].lower()}{one['msg'][1:]}.")
    return " ".join(told)


def serve(
    *,
    mailbox: Annotated[
        Path | None,
        typer.Option(
            help="Your mail: a Maildir, an mbox, or a folder of .eml files. Without it: a demo mailbox.",
            parser=named,
            metavar="PATH",
        ),
    ] = None,
    host: Annotated[str | None, typer.Option(help="The address to listen on; loopback only.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on.", min=0, max=65535)] = None,
    owner_name: Annotated[str | None, typer.Option(help="Whose mailbox it is; guessed if not told.")] = None,
    owner_email: Annotated[str | None, typer.Option(help="The owner's address; guessed if not told.")] = None,
    time_zone: Annotated[str | None, typer.Option(help="The owner's zone, as Europe/London; else as here.")] = None,
    data_dir: Annotated[
        Path | None, typer.Option(help="Where the store and imported mail lie.", parser=named, metavar="PATH")
    ] = None,
) -> None:
    """Serve the local page: your threads, what Afterword read in them, and the drafts it writes. It never sends."""
    settings = settings_from(
        {
            "mailbox": mailbox,
            "host": host,
            "port": port,
            "owner_name": owner_name,
            "owner_email": owner_email,
            "time_zone": time_zone,
            "data_dir": data_dir,
        }
    )
    if not is_loopback(settings.host) and not settings.allow_other_hosts:
        raise fail(
            f"{settings.host} is not this machine's alone. The local page has no login, so it listens on 127.0.0.1."
        )
    trouble = port_trouble(settings.host, settings.port) if settings.port else ""
    if trouble:
        other = settings.port + 100 if 1024 <= settings.port <= 65435 else 8000
        raise fail(f"port {settings.port} {trouble}. Try another: PORT={other} make run")
    try:
        _run(settings)
    except AfterwordError as error:
        raise fail(str(error)) from error


def _say_progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        end = "\n" if progress.part >= 1 else ""
        sys.stderr.write(f"\rReading your mail: {progress.messages} messages, {progress.part:.0%} {end}")
        sys.stderr.flush()


def _run(settings: Settings) -> None:
    from app.commands.server import run
    from app.main import local_app

    local = local_app(settings, progress=_say_progress)
    url_host = "127.0.0.1" if settings.allow_other_hosts else settings.host

    def ready(port: int) -> None:
        """Says where the page is once it can be opened, not before."""
        lines = (f"Afterword is ready: {url_of(url_host, port)}", *local.told, "Ctrl-C stops it.", "")
        sys.stdout.write("\n".join(lines))
        sys.stdout.flush()

    run(local.app, settings, ready)
