"""Workers are killed at random points of push -> read -> plan -> draft: no follow-up is lost, none is drafted twice,
and nothing stays stuck."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections import Counter
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import anyio
import pytest
import sqlalchemy as sa

from app.services import following
from app.store import due, events
from app.store.due import Whose
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Rows, Store, Unit
from tests.integration.background.killed_worker import Place, work
from tests.support.desks import ACCOUNT, ALEX, open_maildir
from tests.support.eml import eml
from tests.support.interview_thread import INVITED, NOW

_SETTLED_WITHIN = 60.0
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.integration.background.killed_worker"])


class Workers:
    """Processes of which one is killed now and then, and another begins."""

    def __init__(self, place: Place, count: int, chance: random.Random) -> None:
        self._place = place
        self._chance = chance
        self._running = [self._start() for _ in range(count)]
        self.killed = 0

    def _start(self) -> multiprocessing.process.BaseProcess:
        process = _context.Process(target=work, args=(self._place,), daemon=True)
        process.start()
        return process

    def wait_until_ready(self, seconds: float = 60.0) -> None:
        deadline = time.monotonic() + seconds
        for process in self._running:
            while not (self._place.maildir.parent / f"ready-{process.pid}").exists():
                assert process.exitcode is None, "a worker ended by itself"
                assert time.monotonic() < deadline, "a worker did not get ready"
                time.sleep(0.02)

    def kill_one(self) -> None:
        at = self._chance.randrange(len(self._running))
        self._running[at].kill()
        self._running[at].join()
        self._running[at] = self._start()
        self.killed += 1

    def end(self) -> None:
        for process in self._running:
            process.kill()
            process.join()


def invitation(number: int) -> bytes:
    """A thread about an interview with one person that is over: one thank-you is due."""
    body = (
        f"Company: Company {number}\nRole: Engineer\n"
        "Interview: 2026-03-06T13:00:00+00:00/2026-03-06T15:15:00+00:00\n"
        f"Interviewer: Person {number} <p{number}@n.example>\n"
    )
    sent = INVITED + timedelta(seconds=number)
    return eml(date=sent, message_id=f"i{number}@n.example", subject=f"Interview {number}", body=body)


def deliver(maildir: Path, number: int) -> None:
    """As a mail server does: whole, or not there."""
    (maildir / "tmp" / f"m{number}").write_bytes(invitation(number))
    (maildir / "tmp" / f"m{number}").rename(maildir / "new" / f"1700000000.{number}.host")


def drafted(maildir: Path) -> Counter[str]:
    found = [path for name in ("cur", "new") for path in (maildir / ".Drafts" / name).glob("*")]
    return Counter(str(message_from_bytes(path.read_bytes())["To"]).rpartition("<")[2].strip(">") for path in found)


def open_jobs(work_url: str) -> int:
    """Jobs that wait or run, as the engine's own tables have them."""
    engine = sa.create_engine(work_url)
    schema = "" if work_url.startswith("sqlite") else "dbos."
    where = "name = 'job' AND status IN ('ENQUEUED', 'PENDING', 'DELAYED')"
    with engine.connect() as connection:
        found = connection.execute(sa.text(f"SELECT count(*) FROM {schema}workflow_status WHERE {where}")).scalar_one()
    engine.dispose()
    return int(found)


@pytest.fixture(params=[("sqlite", 1), ("postgresql", 2)], ids=["sqlite", "postgresql with two workers"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Place, int]:
    kind, workers = request.param
    if kind == "sqlite":
        urls = [f"sqlite:///{tmp_path / name}" for name in ("store.sqlite3", "work.sqlite3")]
    else:
        urls = [request.getfixturevalue("postgres_url")] * 2
    maildir = open_maildir(tmp_path).root
    return Place(maildir, *urls), workers


def survive(place: Place, workers: int, *, rounds: int, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    store = Store(make_engine(place.store_url))
    migrate(store.engine)
    rows = store.of(store.register("local", ACCOUNT, ALEX))
    anyio.run(_begin, rows)
    crowd = Workers(place, workers, chance)
    try:
        crowd.wait_until_ready()
        _wait_until_settled(place, store, rows, 0)  # what comes after the first look is followed
        at = sorted(chance.sample(range(rounds), kills))
        for number in range(rounds):
            deliver(place.maildir, number)
            anyio.run(following.tell, rows)
            if number in at:
                time.sleep(chance.uniform(0.0, 0.6))
                crowd.kill_one()
            time.sleep(chance.uniform(0.0, 0.05))
        _wait_until_settled(place, store, rows, rounds)
        assert crowd.killed == kills
        _check(place, rows, rounds)
    finally:
        crowd.end()
        store.engine.dispose()


async def _begin(rows: Rows) -> None:
    await following.begin(rows, prepares=True, scan=False)


def _wait_until_settled(place: Place, store: Store, rows: Rows, rounds: int) -> None:
    deadline = time.monotonic() + _SETTLED_WITHIN + rounds
    whose = Whose(mailbox_ids=(rows.mailbox_id,))
    while time.monotonic() < deadline:
        there = sum(drafted(place.maildir).values())
        if there >= rounds and not len(due.due(store.engine, whose, NOW)) and not open_jobs(place.work_url):
            return
        time.sleep(0.1)
    waiting, jobs = due.due(store.engine, whose, NOW), open_jobs(place.work_url)
    pytest.fail(f"stuck: {sum(drafted(place.maildir).values())} of {rounds} drafts, due {waiting}, {jobs} jobs")


def _check(place: Place, rows: Rows, rounds: int) -> None:
    found = drafted(place.maildir)
    assert found == Counter({f"p{number}@n.example": 1 for number in range(rounds)})

    def told(unit: Unit) -> Counter[str]:
        return Counter(event.type.value for event in events.since(unit, INVITED))

    counts = rows.run(told)
    assert counts["follow_up.due"] == counts["draft.created"] == counts["candidacy.changed"] == rounds


def test_no_follow_up_is_lost_or_drafted_twice_when_workers_are_killed(place: tuple[Place, int]) -> None:
    survive(*place, rounds=12, kills=4, seed=7)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_five_hundred_rounds_under_fire(place: tuple[Place, int]) -> None:
    survive(*place, rounds=500, kills=250, seed=time.time_ns())
