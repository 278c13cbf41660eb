"""API keys: making one (shown this once), listing them, taking one back, and telling whose a key is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import anyio.to_thread

from app.domain.errors import Conflict, InvalidInput
from app.identity.api_keys import ApiCaller, Scope, digest_of, has_shape, new_secret, shown_prefix
from app.store import api_keys as rows
from app.store.api_keys import ApiKey
from app.store.owned import Owned, OwnedUnit
from app.store.unit import Store

MOST = 50  # keys of one owner
LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A new key. `secret` is the key itself: it is shown now and never again."""

    key: ApiKey
    secret: str

    def __repr__(self) -> str:
        return f"MadeKey({self.key.prefix!r})"  # never the secret: it would get into logs


@dataclass(frozen=True, slots=True)
class StoredKeys:
    """Implements `app.identity.api_keys.ApiKeys` over the store. `clock` gives an aware datetime."""

    store: Store
    clock: Callable[[], datetime]

    async def verify(self, secret: str) -> ApiCaller | None:
        """Whose key it is; None for one that is unknown, revoked or past its time."""
        if not has_shape(secret):
            return None
        found = await anyio.to_thread.run_sync(rows.find, self.store.engine, digest_of(secret), self.clock())
        if found is None:
            return None
        owner, key = found
        return ApiCaller(owner, frozenset(Scope(one) for one in key.scopes), key.id)


async def make(
    owned: Owned,
    name: str,
    scopes: Iterable[Scope],
    *,
    now: datetime,
    expires_at: datetime | None = None,
    once_within: timedelta = timedelta(0),
) -> MadeKey:
    """A new key for that owner. `now` and `expires_at` are aware. Raises InvalidInput without a name or scope, for a
    time that is past, or when there are too many; Conflict if one of that name was made `once_within` that time, as by
    the first of two presses."""
    name, wanted = " ".join(name.split()), sorted(set(scopes))
    if not name or len(name) > LONGEST_NAME:
        raise InvalidInput(f"A key needs a name of at most {LONGEST_NAME} characters.", kept="No key was made.")
    if not wanted:
        raise InvalidInput("A key needs a scope.", kept="No key was made.", advice="read, draft or admin.")
    if expires_at is not None and expires_at <= now:
        raise InvalidInput("That time is past: the key would open nothing.", kept="No key was made.")
    secret = new_secret()

    def work(unit: OwnedUnit) -> ApiKey:
        keys = rows.every(unit)
        if any(one.name == name and now - one.created_at < once_within for one in keys):
            raise Conflict(
                f"A key named “{name}” was made a moment ago.",
                kept="No second one was made.",
                advice="If you did not see it, revoke it and make another.",
            )
        if len(keys) >= MOST:
            raise InvalidInput(f"You have {MOST} keys already.", kept="No key was made.", advice="Revoke one first.")
        return rows.put(
            unit,
            name=name,
            prefix=shown_prefix(secret),
            digest=digest_of(secret),
            scopes=[scope.value for scope in wanted],
            created_at=now,
            expires_at=expires_at,
        )

    return MadeKey(await owned.write(work), secret)


async def listing(owned: Owned) -> tuple[ApiKey, ...]:
    """The owner's keys, the oldest first."""
    return await owned.read(rows.every)


async def revoke(owned: Owned, key_id: str) -> None:
    """From now on it opens nothing. Raises NotFound."""
    await owned.write(lambda unit: rows.remove(unit, key_id))
