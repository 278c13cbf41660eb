"""Builder of a mailbox that is worked on in the background, with a clock and an engine in the test's own hands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from app.background.foreman import Backoff, Foreman
from app.background.port import Job
from app.background.rounds import Rounds
from app.background.work import Deliver, Work
from app.domain.events import Event
from app.services.desk import Desk
from app.store import events, timers
from app.store.due import Whose
from app.store.unit import Rows
from tests.support.desks import open_desk, open_store
from tests.support.hand_engine import HandEngine
from tests.support.interview_thread import NOW


class NobodyListens:
    async def __call__(self, mailbox: Rows, delivery_id: str, *, mark: str, now: datetime) -> None:
        raise AssertionError("there is no webhook here")


@dataclass
class Site:
    """A desk on disk, worked on by rounds and a foreman. `now` goes on only by `wait`."""

    folder: Path
    desk: Desk = field(init=False)
    now: datetime = NOW
    engine: HandEngine = field(default_factory=HandEngine)
    deliver: Deliver = field(default_factory=NobodyListens)
    given: Desk | None = None

    def __post_init__(self) -> None:
        self.desk = self.given or open_desk(self.folder)
        self.store = open_store(self.folder)
        self.rounds = Rounds(self.store, self.engine, lambda: self.now, lambda: Whose(mailbox_ids=(self.mailbox_id,)))
        work = Work(self.store, self._desk, self.engine, self.deliver, lambda: self.now)
        self.foreman = Foreman(self.store, self.engine, work.handlers, lambda: self.now, Backoff(tries=3))

    @property
    def mailbox_id(self) -> str:
        return self.desk.rows.mailbox_id

    async def _desk(self, mailbox_id: str) -> Desk | None:
        return self.desk if mailbox_id == self.mailbox_id else None

    async def work(self) -> list[Job]:
        """Rounds and jobs until there is nothing to do now."""
        done: list[Job] = []
        while await self.rounds.go() or self.engine.waiting:
            done += await self.engine.work_off(self.foreman.do)
        return done

    async def wait(self, by: timedelta) -> list[Job]:
        """Time goes by, and what falls due meanwhile is done at its end."""
        self.now += by
        done = await self.engine.let_pass(self.now, self.foreman.do)
        return done + await self.work()

    async def told(self) -> list[Event]:
        return list(await self.desk.rows.read(lambda unit: events.since(unit, datetime.min.replace(tzinfo=NOW.tzinfo))))

    async def types(self) -> list[str]:
        return [event.type.value for event in await self.told()]

    async def timer(self, thread_id: str) -> datetime | None:
        return await self.desk.rows.read(lambda unit: timers.find(unit, thread_id))
