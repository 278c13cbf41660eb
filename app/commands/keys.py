"""`afterword keys`: API keys of this server, and the change of the vault's keys."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.serve import fail, settings_from
from app.domain.errors import AfterwordError, InvalidInput

if TYPE_CHECKING:
    from app.services.rotation import Rotated
    from app.settings import Settings
    from app.store.api_keys import ApiKey
    from app.store.owned import Owned
    from app.store.unit import Store


class ScopeName(StrEnum):
    """The scopes of `app.identity.api_keys`, for the command line's help."""

    READ = "read"
    DRAFT = "draft"
    ADMIN = "admin"
    CALENDAR = "calendar"


keys = typer.Typer(help="API keys of this server, and the change of the vault's keys.", no_args_is_help=True)

OfMailbox = Annotated[
    str, typer.Option("--mailbox", help="The address of a mailbox whose owner's keys are meant; else this machine's.")
]
OfOwner = Annotated[
    str, typer.Option("--owner", help="The owner's account: for an integration with a name of its own.")
]
DataDir = Annotated[Path | None, typer.Option(help="Where the store and the key file lie.")]


@keys.command()
def create(
    name: Annotated[str, typer.Argument(help="What the key is for, as “careers service”.")],
    *,
    scope: Annotated[list[ScopeName] | None, typer.Option(help="What it may do; several times for several.")] = None,
    days: Annotated[int, typer.Option(help="How long it is good; 0 for ever.", min=0, max=3650)] = 365,
    mailbox: OfMailbox = "",
    owner: OfOwner = "",
    data_dir: DataDir = None,
) -> None:
    """Make an API key. It is printed this once; the store keeps a digest of it."""
    from app.identity.api_keys import Scope
    from app.services import api_keys

    now = datetime.now(UTC)
    expires = now + timedelta(days=days) if days else None
    scopes = [Scope(one.value) for one in scope or [ScopeName.READ]]
    with _owned(settings_from({"data_dir": data_dir}), mailbox, owner) as owned:
        made = asyncio.run(api_keys.make(owned, name, scopes, now=now, expires_at=expires))
    sys.stderr.write("Keep it now: it is not shown again.\n")
    typer.echo(made.secret)


@keys.command("list")
def list_keys(*, mailbox: OfMailbox = "", owner: OfOwner = "", data_dir: DataDir = None) -> None:
    """List API keys, the oldest first: everything but the keys themselves."""
    from app.services import api_keys

    with _owned(settings_from({"data_dir": data_dir}), mailbox, owner) as owned:
        found = asyncio.run(api_keys.listing(owned))
    for key in found:
        typer.echo(_line(key))
    if not found:
        sys.stderr.write("There are no keys.\n")


@keys.command()
def revoke(
    prefix: Annotated[str, typer.Argument(help="The key's beginning, as `list` shows it.")],
    *,
    mailbox: OfMailbox = "",
    owner: OfOwner = "",
    data_dir: DataDir = None,
) -> None:
    """Take an API key back: from now on it opens nothing."""
    from app.services import api_keys

    with _owned(settings_from({"data_dir": data_dir}), mailbox, owner) as owned:
        named = [key for key in asyncio.run(api_keys.listing(owned)) if prefix in (key.prefix, key.id)]
        if len(named) != 1:
            raise InvalidInput(f"There is no one key called {prefix}.", advice="`afterword keys list` names them.")
        asyncio.run(api_keys.revoke(owned, named[0].id))
    typer.echo(f"{named[0].prefix} ({named[0].name}) opens nothing any more.")


@keys.command()
def rotate(*, data_dir: DataDir = None) -> None:
    """Bring in a new vault key, seal every kept token with it, and drop keys that nothing is sealed with any more.
    Where AFTERWORD_VAULT_KEYS holds the keys, add the new one there first, on every process."""
    from app.identity import key_ring
    from app.identity.vault import Vault
    from app.services.rotation import reseal

    settings = settings_from({"data_dir": data_dir})
    given = settings.vault_keys.get_secret_value()
    with _store(settings) as store:
        ring = key_ring.parse(given) if given else key_ring.add_key(settings.data_dir)
        done = reseal(store, Vault(ring))
        live = ring if given else key_ring.drop_unused(settings.data_dir, done.in_use)
        unused = [version for version, _ in live.keys if version not in done.in_use and version < live.newest - 1]
    for line in _told(done, sorted(version for version, _ in live.keys), unused):
        typer.echo(line)
    if done.not_opened:
        raise typer.Exit(1)


def _told(done: Rotated, live: list[int], unused: list[int]) -> Iterator[str]:
    yield f"{done.resealed} tokens were sealed anew under key {max(live)}."
    yield f"Keys that open: {', '.join(map(str, live))}."
    if unused:
        yield f"Nothing is sealed with {', '.join(map(str, unused))} any more: take it out of AFTERWORD_VAULT_KEYS."
    if done.not_opened:
        yield f"{done.not_opened} could not be opened and were left as they are: their users have to connect again."


def _line(key: ApiKey) -> str:
    day = "%Y-%m-%d"
    until = f"until {key.expires_at:{day}}" if key.expires_at else "for ever"
    used = f"last used {key.last_used_at:{day} %H:%M} UTC" if key.last_used_at else "never used"
    return f"{key.prefix}  {','.join(key.scopes)}  {until}  {used}  {key.name}"


@contextmanager
def _store(settings: Settings) -> Iterator[Store]:
    """The store, brought up to date; what goes wrong on purpose ends the command with its words."""
    from app.store.engine import make_engine
    from app.store.schema import migrate
    from app.store.unit import Store

    try:
        engine = make_engine(settings.store_url)
        try:
            migrate(engine)
            yield Store(engine)
        finally:
            engine.dispose()
    except AfterwordError as error:
        raise fail(str(error)) from error


@contextmanager
def _owned(settings: Settings, mailbox: str, owner: str) -> Iterator[Owned]:
    from app.store.operator import owners_of
    from app.store.owned import Owned
    from app.store.tables import LOCAL_OWNER

    with _store(settings) as store:
        if mailbox and owner:
            raise InvalidInput("--mailbox and --owner say the same thing twice: take one.")
        found = owners_of(store, mailbox) if mailbox else (owner or LOCAL_OWNER,)
        if len(found) != 1:
            many = "Several users have" if found else "Nobody has"
            raise InvalidInput(f"{many} a mailbox with the address {mailbox} here.", advice="Name them with --owner.")
        yield Owned(store.engine, found[0])
