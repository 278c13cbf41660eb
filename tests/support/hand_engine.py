"""An engine whose jobs are done when the test says so: deterministic, in memory, with the five verbs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.background.port import Do, Job


@dataclass
class HandEngine:
    """`waiting` are jobs for now, `later` those that wait for their time; an id is taken once and for all."""

    waiting: list[Job] = field(default_factory=list)
    later: dict[str, tuple[Job, datetime]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    clock_jobs: dict[str, str] = field(default_factory=dict)
    died_at: tuple[Job, ...] = ()
    begun: bool = False
    do: Do | None = None

    async def enqueue(self, job: Job) -> None:
        if job.id not in self.known:
            self.known.add(job.id)
            self.waiting.append(job)

    async def enqueue_later(self, job: Job, at: datetime) -> None:
        if job.id not in self.known:
            self.known.add(job.id)
            self.later[job.id] = (job, at)

    async def move(self, job: Job, at: datetime) -> None:
        if job.id in self.later:
            self.later[job.id] = (job, at)

    async def cancel(self, job: Job) -> None:
        self.later.pop(job.id, None)
        self.waiting = [one for one in self.waiting if one.id != job.id]

    async def is_open(self, job: Job) -> bool:
        return any(one.startswith(job.id) for one in (*self.later, *(waiting.id for waiting in self.waiting)))

    async def every(self, name: str, cron: str) -> None:
        self.clock_jobs[name] = cron

    async def start(self, do: Do) -> None:
        self.do = do

    async def stop(self, *, patience: float = 10.0) -> None:
        self.do = None

    async def look_after(self) -> tuple[Job, ...]:
        died, self.died_at = self.died_at, ()
        return died

    async def forget_what_is_done(self) -> None:
        self.known.clear()

    async def is_new(self) -> bool:
        return not self.begun

    async def has_begun(self) -> None:
        self.begun = True

    async def work_off(self, do: Do) -> list[Job]:
        """Do what waits, and what comes of it, until nothing waits; gives what was done."""
        done = []
        while self.waiting:
            job = self.waiting.pop(0)
            await do(job)
            done.append(job)
        return done

    async def let_pass(self, until: datetime, do: Do) -> list[Job]:
        """The same for what waited for its time until then."""
        for job_id, (job, at) in sorted(self.later.items(), key=lambda one: one[1][1]):
            if at <= until:
                del self.later[job_id]
                self.waiting.append(job)
        return await self.work_off(do)
