"""What can go wrong between Afterword and Gmail, to be laid in the way of single calls or at random."""

from __future__ import annotations

import random
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Break(StrEnum):
    CUT_BEFORE = "the connection is cut before the work is done"
    CUT_AFTER = "the work is done and the answer is lost"
    TWICE = "the work is done twice"


@dataclass(frozen=True, slots=True)
class Instead:
    """Another answer than the right one; `after` the work was done or without doing it."""

    status: int
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    after: bool = False


Fault = Break | Instead

HTML_PAGE = b"<!DOCTYPE html><html><title>Error 502 (Server Error)!!1</title><p>That's an error.</html>"
HTML_502 = Instead(502, HTML_PAGE, {"content-type": "text/html; charset=UTF-8"})
HTML_502_AFTER = Instead(502, HTML_PAGE, {"content-type": "text/html; charset=UTF-8"}, after=True)
ERROR_503 = Instead(503, b'{"error": {"code": 503, "message": "Backend Error", "status": "UNAVAILABLE"}}')
ERROR_500_AFTER = Instead(500, b'{"error": {"code": 500, "message": "Backend Error"}}', after=True)
TOO_MANY = Instead(429, b'{"error": {"code": 429, "status": "RESOURCE_EXHAUSTED"}}', {"retry-after": "0"})


class Faults:
    """None at first."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = defaultdict(deque)
        self._random: random.Random | None = None
        self._share = 0.0
        self._kinds: tuple[Fault, ...] = ()
        self.seen: list[tuple[str, Fault]] = []

    def lay(self, method: str, *faults: Fault) -> None:
        """The next calls of that method meet these, one each."""
        self._waiting[method].extend(faults)

    def at_random(self, seed: int, share: float, *kinds: Fault) -> None:
        """That share of all calls meets one of these. A share of 0 ends it."""
        self._random, self._share, self._kinds = random.Random(seed), share, kinds

    def next(self, method: str) -> Fault | None:
        fault = None
        if self._waiting[method]:
            fault = self._waiting[method].popleft()
        elif self._random is not None and self._random.random() < self._share:
            fault = self._random.choice(self._kinds)
        if fault is not None:
            self.seen.append((method, fault))
        return fault
