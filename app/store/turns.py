"""Who writes next, among the threads of this process.

SQLite lets one connection write at a time; the others look again after growing pauses of up to a tenth of a second,
and whoever looks at the right moment wins (SQLite manual, "sqlite3_busy_timeout"). With 50 at once a writer was seen
to lose for four seconds while the median waited 30 ms, and on a slower disk until its patience was over ("database is
locked"). So the threads of one process wait here, first come, first served, and at most one of them asks SQLite.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock
from time import perf_counter

from app.telemetry.metrics import TURN


class TooLong(Exception):
    """The turn did not come in time."""


class Turns:
    """First come, first served."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._waiting: deque[Lock] = deque()
        self._taken = False

    @contextmanager
    def mine(self, seconds: float) -> Iterator[None]:
        """Wait for one's turn, and have it until the end of the block. Raises TooLong after so many seconds."""
        begun = perf_counter()
        self._wait(seconds)
        TURN.observe(perf_counter() - begun)
        try:
            yield
        finally:
            self._pass_on()

    def _wait(self, seconds: float) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            called = Lock()
            called.acquire()
            self._waiting.append(called)
        if called.acquire(timeout=seconds):
            return
        with self._guard:
            if called in self._waiting:
                self._waiting.remove(called)
                raise TooLong
        # It was called at the very last moment: the turn is ours after all.

    def _pass_on(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False


@cache
def turns_at(database: str) -> Turns:  # noqa: ARG001
    """The turns of a database file: the same for every engine on it."""
    return Turns()
