"""Does jobs, and sees to those that fail: another try after a pause that grows, up to a ceiling; what waits for the
user's consent waits; what cannot be done is set aside and shown, never tried for ever."""

from __future__ import annotations

import logging
import random
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from app.background.port import Engine, Job
from app.background.work import LOOK, SCAN, TURN, Handler
from app.domain.errors import MailNotFound, NeedsConsent, NotFound, Throttled, Unavailable
from app.services import following
from app.store import scans, set_aside, timers, watches
from app.store.scans import ScanState
from app.store.set_aside import Reason
from app.store.unit import Rows, Store, Unit

DIED = "The process died at it, again and again."
_logger = logging.getLogger("afterword.background")


@dataclass(frozen=True, slots=True)
class Backoff:
    """Pauses between attempts: the first, and the longest; each is four times the one before, give or take a fifth.
    `tries` is the ceiling; a provider that is away is waited for longer."""

    first: timedelta = timedelta(seconds=5)
    longest: timedelta = timedelta(hours=1)
    tries: int = 6
    tries_while_away: int = 30

    def pause(self, attempt: int) -> timedelta:
        """After that attempt, counted from 1."""
        pause = min(self.longest, self.first * int(4 ** min(attempt - 1, 20)))
        return pause * random.uniform(0.8, 1.2)  # noqa: S311


@dataclass(frozen=True, slots=True)
class Foreman:
    """`do` is what the engine calls for each job."""

    store: Store
    engine: Engine
    handlers: Mapping[str, Handler]
    clock: Callable[[], datetime]
    backoff: Backoff = field(default_factory=Backoff)

    async def do(self, job: Job) -> None:
        """Raises nothing that comes of the job: what failed is on its way to another try, or set aside."""
        handler = self.handlers.get(job.name)
        if handler is None:
            _logger.error("no such job: %s", job.name)
            return
        try:
            await handler(job)
        except NeedsConsent as error:
            await self._wait_for_consent(job, error)
        except (MailNotFound, NotFound):
            await self._settle(job)  # what it was about is gone
        except Throttled as error:
            await self._again(job, error, self.backoff.tries_while_away, not_before=error.retry_at)
        except Unavailable as error:
            await self._again(job, error, self.backoff.tries_while_away)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it must not stop the others
            await self._again(job, error, self.backoff.tries)

    async def died(self, job: Job) -> None:
        """Processes died at it, more often than the engine lets pass. It may only have been near: it is tried again
        as one that failed, after pauses that grow, and set aside past the ceiling."""
        await self._later(job, DIED, self.backoff.tries)

    async def set_aside(self, job: Job, why: str) -> None:
        """Give it up, and show it."""
        rows = self._rows(job)
        if rows is None:
            return

        def work(unit: Unit) -> None:
            set_aside.put(unit, job.id, name=job.name, ids=job.ids, reason=Reason.FAILED, why=why, attempts=job.attempt)
            _settled(unit, job)

        await rows.write(work)

    async def _again(self, job: Job, error: Exception, tries: int, *, not_before: datetime | None = None) -> None:
        _logger.warning("%s failed at attempt %s: %s", job.name, job.attempt, where(error))
        await self._later(job, where(error), tries, not_before=not_before)

    async def _later(self, job: Job, why: str, tries: int, *, not_before: datetime | None = None) -> None:
        if not job.ids:  # by the clock: it comes again
            return
        if job.attempt >= tries:
            await self.set_aside(job, why)
            return
        at = self.clock() + self.backoff.pause(job.attempt)
        await self.engine.enqueue_later(job.again(), max(at, not_before) if not_before else at)

    async def _wait_for_consent(self, job: Job, error: NeedsConsent) -> None:
        rows = self._rows(job)
        if rows is None:
            return
        await following.wait_for_consent(rows, error)
        why = where(error)
        await rows.write(
            lambda unit: set_aside.put(
                unit, job.id, name=job.name, ids=job.ids, reason=Reason.CONSENT, why=why, attempts=job.attempt
            )
        )

    async def _settle(self, job: Job) -> None:
        rows = self._rows(job)
        if rows is not None:
            await rows.write(lambda unit: _settled(unit, job))

    def _rows(self, job: Job) -> Rows | None:
        return self.store.of(job.ids[0]) if job.ids and self.store.get(job.ids[0]) is not None else None


def _settled(unit: Unit, job: Job) -> None:
    """The row that asked for the job asks no more, or it would come up again at once."""
    if job.name == LOOK:
        watches.leave(unit)
    elif job.name == TURN:
        timers.answered(unit, job.ids[1], datetime.fromisoformat(job.ids[2]), None)
    elif job.name == SCAN:
        scans.set_state(unit, ScanState.PAUSED, among=(ScanState.RUNNING,))


def where(error: BaseException) -> str:
    """The kind of error and the lines of ours that it came through: never its words, which may quote a mail."""
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f"{Path(one.filename).name}:{one.lineno}" for one in frames if "app" in Path(one.filename).parts]
    return f"{type(error).__name__} at {' > '.join(ours[-4:])}" if ours else type(error).__name__
