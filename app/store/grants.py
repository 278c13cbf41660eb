"""Standing grants of a mailbox (sealed refresh tokens), and the connects on their way to one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col

from app.store.tables import ConnectRow, GrantRow, utc_now
from app.store.unit import Unit


class GrantState(StrEnum):
    """Whether a refresh token still works."""

    CONNECTED = "connected"
    BROKEN = "broken"  # the provider takes it no more: the user has to connect again


@dataclass(frozen=True, slots=True)
class Grant:
    """`box` is the refresh token, sealed under the vault's key of `key_version`."""

    scopes: tuple[str, ...]
    state: GrantState
    key_version: int
    box: bytes
    connected_at: datetime


@dataclass(frozen=True, slots=True)
class Connect:
    """A connect that was begun: what its callback is checked against. `box` is the PKCE verifier, sealed."""

    browser: str  # digest of what the browser that began it holds
    key_version: int
    box: bytes
    expires_at: datetime


def find(unit: Unit) -> Grant | None:
    """The mailbox's grant, if the user gave one."""
    row = unit.sole(GrantRow)
    return as_grant(row) if row else None


def as_grant(row: GrantRow) -> Grant:
    """The row as a value."""
    return Grant(tuple(row.scopes), GrantState(row.state), row.key_version, row.box, row.connected_at)


def put(unit: Unit, scopes: Sequence[str], key_version: int, box: bytes) -> None:
    """Keep a new grant in the place of the one before."""
    row = unit.one(GrantRow) or GrantRow(mailbox_id=unit.mailbox_id, state="", key_version=0, box=b"")
    row.scopes, row.state = list(scopes), GrantState.CONNECTED.value
    row.key_version, row.box = key_version, box
    row.connected_at = row.updated_at = utc_now()
    unit.add(row)


def seal_anew(unit: Unit, old_box: bytes, key_version: int, box: bytes) -> bool:
    """The same grant under another seal. False if it was replaced in the meantime."""
    values = {"key_version": key_version, "box": box, "updated_at": utc_now()}
    return unit.update(GrantRow, col(GrantRow.box) == old_box, values=values) == 1


def break_off(unit: Unit, box: bytes) -> bool:
    """The grant with that seal is taken no more. False if it was replaced or removed in the meantime."""
    values = {"state": GrantState.BROKEN.value, "updated_at": utc_now()}
    return unit.update(GrantRow, col(GrantRow.box) == box, values=values) == 1


def remove(unit: Unit) -> None:
    """Forget the grant and every connect that was begun."""
    unit.delete(GrantRow)
    unit.delete(ConnectRow)


def begin(unit: Unit, state: str, connect: Connect, *, now: datetime) -> None:
    """Remember a connect under its one-time state. Those whose time is over go."""
    unit.delete(ConnectRow, col(ConnectRow.expires_at) <= now)
    unit.add(
        ConnectRow(
            mailbox_id=unit.mailbox_id,
            state_digest=digest(state),
            browser_digest=connect.browser,
            key_version=connect.key_version,
            box=connect.box,
            expires_at=connect.expires_at,
        )
    )


def take(unit: Unit, state: str) -> Connect | None:
    """The connect of that state, which serves this once: it is deleted with the taking."""
    mine = col(ConnectRow.state_digest) == digest(state)
    row = unit.one(ConnectRow, mine)
    if row is None or unit.delete(ConnectRow, mine) != 1:
        return None
    return Connect(row.browser_digest, row.key_version, row.box, row.expires_at)


def digest(value: str) -> str:
    """What is kept of a one-time value, which itself is not."""
    return hashlib.sha256(value.encode()).hexdigest()
