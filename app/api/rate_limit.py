"""How many calls an owner may make: a fixed window of a minute, counted in this process.

Libraries for this were looked at (`limits` 5.8: its memory store walks all keys at every call and reads the wall clock
itself); the window is these lines. Behind a balancer each process counts for itself, so that the limit is per process.
Headers by draft-ietf-httpapi-ratelimit-headers-10 (RateLimit, RateLimit-Policy).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.errors import RateLimited

WINDOW = 60  # seconds
POLICY = "default"
_MOST_KEPT = 10_000  # owners whose windows are kept before those that are over are swept


@dataclass(slots=True)
class _Window:
    ends: float
    used: int = 0


@dataclass
class RateLimit:
    """`most` is how many units an owner has in a minute; a call costs one, one that reads mail more. `seconds` is a
    clock that never jumps back."""

    most: int
    seconds: Callable[[], float]
    _windows: dict[str, _Window] = field(default_factory=dict)

    def take(self, owner: str, cost: int = 1) -> dict[str, str]:
        """Count a call; gives the headers that tell how many are left. Raises RateLimited, which counts nothing."""
        now = self.seconds()
        window = self._windows.get(owner)
        if window is None or window.ends <= now:
            if len(self._windows) >= _MOST_KEPT:
                self._windows = {name: one for name, one in self._windows.items() if one.ends > now}
            window = self._windows[owner] = _Window(now + WINDOW)
        if window.used + cost > self.most:
            raise RateLimited(
                f"You made more calls than the {self.most} units a minute that are allowed.",
                retry_after=math.ceil(window.ends - now),
                kept="Nothing was done.",
                advice="Wait as long as Retry-After says.",
            )
        window.used += cost
        return self.headers(owner)

    def headers(self, owner: str) -> dict[str, str]:
        """How many units are left, and for how many seconds the window stays."""
        now, window = self.seconds(), self._windows.get(owner)
        left = self.most - window.used if window else self.most
        resets = max(0, math.ceil(window.ends - now)) if window else WINDOW
        return {
            "RateLimit-Policy": f'"{POLICY}";q={self.most};w={WINDOW}',
            "RateLimit": f'"{POLICY}";r={left};t={resets}',
        }
