"""Work in a worker thread that outlasts whoever began it: the next who asks for the same finds it at work or done."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, TypeVar

import anyio
import anyio.to_thread

Result = TypeVar("Result")
MOST = 8  # results that wait for somebody to ask again


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Of one process. What was waited for to its end is not kept."""

    _lock: Lock = field(default_factory=Lock)
    _futures: dict[Hashable, Future[Any]] = field(default_factory=dict)

    async def do(self, key: Hashable, work: Callable[[], Result]) -> Result:
        """What `work` gives or raises. `key` names it: two calls of one key are one work. A caller whose time is over
        goes at once, and the work goes on."""

        def run() -> Result:
            future, mine = self._taken(key)
            if mine:
                try:
                    future.set_result(work())
                except BaseException as error:  # noqa: BLE001 -- it is everybody's who waits
                    future.set_exception(error)
            result: Result = future.result()
            return result

        try:
            result = await anyio.to_thread.run_sync(run, abandon_on_cancel=True)
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException:
            self._forget(key)
            raise
        self._forget(key)
        return result

    def _taken(self, key: Hashable) -> tuple[Future[Any], bool]:
        with self._lock:
            if key in self._futures:
                return self._futures[key], False
            done = [one for one, future in self._futures.items() if future.done()]
            for one in done[: len(done) - MOST + 1] if len(done) >= MOST else ():
                del self._futures[one]
            made = self._futures[key] = Future()
            return made, True

    def _forget(self, key: Hashable) -> None:
        with self._lock:
            self._futures.pop(key, None)
