"""How many calls an owner may make: a fixed window of a minute, begun by its first call.

On SQLite one process serves the API, and counts in its memory. On PostgreSQL any number of processes do, and count in
the database, so that the limit holds for all of them together. Libraries for this were looked at (`limits` 5.8: its
memory store walks all keys at every call and reads the wall clock itself, and it has no store for PostgreSQL).
Headers by draft-ietf-httpapi-ratelimit-headers-10 (RateLimit, RateLimit-Policy).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

import anyio.to_thread

from app.domain.errors import RateLimited
from app.store import call_windows
from app.store.call_windows import Spent
from app.store.unit import Store

WINDOW = 60  # seconds
POLICY = "default"
_MOST_KEPT = 10_000  # owners whose windows are kept before those that are over are swept


class Windows(Protocol):
    """Where the owners' windows are counted."""

    async def spend(self, owner: str, cost: int, most: int) -> Spent:
        """Count a call, unless more than `most` units would be spent in the window. Cost 0 only looks."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """`most` is how many units an owner has in a minute; a call costs one, one that reads mail more."""

    most: int
    windows: Windows

    async def take(self, owner: str, cost: int = 1) -> Spent:
        """Count a call, or refuse it: `check` raises then. Cost 0 only looks."""
        return await self.windows.spend(owner, cost, self.most)

    def headers(self, spent: Spent) -> dict[str, str]:
        """How many units are left, and for how many seconds the window stays."""
        return {
            "RateLimit-Policy": f'"{POLICY}";q={self.most};w={WINDOW}',
            "RateLimit": f'"{POLICY}";r={max(0, self.most - spent.used)};t={spent.seconds}',
        }

    def check(self, spent: Spent) -> None:
        """Raises RateLimited for a call that was refused, and so not counted."""
        if spent.refused:
            raise RateLimited(
                f"You made more calls than the {self.most} units a minute that are allowed.",
                retry_after=max(1, spent.seconds),
                kept="Nothing was done.",
                advice="Wait as long as Retry-After says.",
            )


@dataclass(slots=True)
class _Window:
    ends: float
    used: int = 0


@dataclass
class OwnWindows:
    """Implements `Windows` in this process alone. `seconds` is a clock that never jumps back."""

    seconds: Callable[[], float]
    _windows: dict[str, _Window] = field(default_factory=dict)

    async def spend(self, owner: str, cost: int, most: int) -> Spent:
        now = self.seconds()
        window = self._windows.get(owner)
        if window is None or window.ends <= now:
            if not cost:
                return Spent(0, WINDOW)
            if len(self._windows) >= _MOST_KEPT:
                self._windows = {name: one for name, one in self._windows.items() if one.ends > now}
            window = self._windows[owner] = _Window(now + WINDOW)
        refused = bool(cost) and window.used + cost > most
        window.used += 0 if refused else cost
        return Spent(window.used, math.ceil(window.ends - now), refused)


@dataclass(frozen=True, slots=True)
class SharedWindows:
    """Implements `Windows` in a PostgreSQL database, for all processes that use it."""

    store: Store

    async def spend(self, owner: str, cost: int, most: int) -> Spent:
        if not cost:
            return await anyio.to_thread.run_sync(partial(call_windows.look, self.store.engine, owner, window=WINDOW))
        work = partial(call_windows.spend, self.store.engine, owner, cost, most=most, window=WINDOW)
        return await anyio.to_thread.run_sync(work)


def windows_of(store: Store, seconds: Callable[[], float]) -> Windows:
    """The ones that fit the database."""
    return SharedWindows(store) if store.engine.dialect.name == "postgresql" else OwnWindows(seconds)
