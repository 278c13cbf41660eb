"""API keys as they are stored: everything but the key itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, or_, select, update
from sqlmodel import col

from app.domain.errors import NotFound
from app.store.owned import After, OwnedUnit
from app.store.owner_tables import ApiKeyRow
from app.store.unit import session_of

NOTE_USE_EVERY = timedelta(minutes=1)  # finer than that nobody asks, and a read stays a read


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as its owner may see it. Times are UTC."""

    id: str
    name: str
    prefix: str
    scopes: tuple[str, ...]
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None


def put(
    unit: OwnedUnit,
    *,
    name: str,
    prefix: str,
    digest: str,
    scopes: Sequence[str],
    created_at: datetime,
    expires_at: datetime | None,
) -> ApiKey:
    """Keep a new key."""
    row = ApiKeyRow(
        owner=unit.owner,
        name=name,
        prefix=prefix,
        digest=digest,
        scopes=list(scopes),
        created_at=created_at,
        expires_at=expires_at,
    )
    return _key(unit.add(row))


def every(unit: OwnedUnit) -> tuple[ApiKey, ...]:
    """The owner's keys, also those past their time, the oldest first."""
    return tuple(_key(row) for row in unit.all(ApiKeyRow, order_by=col(ApiKeyRow.created_at)))


def page(unit: OwnedUnit, after: After | None, limit: int) -> tuple[ApiKey, ...]:
    """The same, in pages."""
    by = col(ApiKeyRow.created_at)
    return tuple(_key(row) for row in unit.page(ApiKeyRow, by=by, after=after, limit=limit))


def remove(unit: OwnedUnit, key_id: str) -> None:
    """Forget it: from then on it opens nothing. Raises NotFound."""
    if unit.delete(ApiKeyRow, col(ApiKeyRow.id) == key_id) != 1:
        raise NotFound("There is no such key.", kept="Nothing was changed.")


def find(engine: Engine, digest: str, now: datetime) -> tuple[str, ApiKey] | None:
    """The owner and the key of that digest; None for one that is unknown or past its time. This is the one query that
    knows no owner yet: the digest tells who it is."""
    valid = or_(col(ApiKeyRow.expires_at).is_(None), col(ApiKeyRow.expires_at) > now)
    with session_of(engine, writes=False) as session:
        row = session.scalars(select(ApiKeyRow).where(col(ApiKeyRow.digest) == digest, valid)).one_or_none()
        found = None if row is None else (row.owner, _key(row))
    if found is not None and (found[1].last_used_at is None or now - found[1].last_used_at >= NOTE_USE_EVERY):
        with session_of(engine, writes=True) as session:
            session.execute(update(ApiKeyRow).where(col(ApiKeyRow.digest) == digest).values(last_used_at=now))
    return found


def _key(row: ApiKeyRow) -> ApiKey:
    return ApiKey(row.id, row.name, row.prefix, tuple(row.scopes), row.created_at, row.expires_at, row.last_used_at)
