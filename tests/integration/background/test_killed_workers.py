"""Workers are killed at random points of push -> read -> plan -> draft: no follow-up is lost, none is drafted twice,
and nothing stays stuck."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import anyio
import pytest
import sqlalchemy as sa

from app.services import following
from app.store import due, events, set_aside
from app.store.due import Whose
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Rows, Store, Unit
from tests.integration.background.killed_worker import Place, work
from tests.support.desks import ACCOUNT, ALEX, open_maildir
from tests.support.eml import eml
from tests.support.interview_thread import INVITED, NOW

_STUCK_AFTER = 90.0  # seconds in which nothing at all went on; how long everything takes is the machine's affair
_AHEAD = 25  # threads that came and have no draft yet, at the most: so that kills meet all stages of the way
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.integration.background.killed_worker"])


class Workers:
    """Processes of which one is killed now and then, and another begins."""

    def __init__(self, place: Place, count: int, chance: random.Random) -> None:
        self._place = place
        self._chance = chance
        self._running = [self._start() for _ in range(count)]
        self.killed = 0  # in all
        self.killed_early = 0  # while it was still starting

    def _start(self) -> multiprocessing.process.BaseProcess:
        process = _context.Process(target=work, args=(self._place,), daemon=True)
        process.start()
        return process

    @property
    def are_ready(self) -> bool:
        return all((self._place.maildir.parent / f"ready-{one.pid}").exists() for one in self._running)

    def wait_until_ready(self, seconds: float = 180.0) -> None:
        deadline = time.monotonic() + seconds
        for process in self._running:
            while not (self._place.maildir.parent / f"ready-{process.pid}").exists():
                assert process.exitcode is None, "a worker ended by itself"
                assert time.monotonic() < deadline, "a worker did not get ready"
                time.sleep(0.02)

    def kill_one(self) -> None:
        at = self._chance.randrange(len(self._running))
        self.killed_early += not (self._place.maildir.parent / f"ready-{self._running[at].pid}").exists()
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


def jobs(work_url: str) -> tuple[int, int]:
    """Jobs that wait or run, and those that came to their end, as the engine's own tables have them."""
    engine = sa.create_engine(work_url)
    schema = "" if work_url.startswith("sqlite") else "dbos."
    is_open = "sum(CASE WHEN status IN ('ENQUEUED', 'PENDING', 'DELAYED') THEN 1 ELSE 0 END)"
    query = f"SELECT {is_open}, count(*) FROM {schema}workflow_status WHERE name = 'job'"
    with engine.connect() as connection:
        waiting, all_ = connection.execute(sa.text(query)).one()
    engine.dispose()
    return int(waiting or 0), int(all_) - int(waiting or 0)


def drafts_there(maildir: Path) -> int:
    return sum(1 for name in ("cur", "new") for _ in (maildir / ".Drafts" / name).glob("*"))


@pytest.fixture(params=[("sqlite", 1), ("postgresql", 2)], ids=["sqlite", "postgresql with two workers"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Place, int]:
    kind, workers = request.param
    if kind == "sqlite":
        urls = [f"sqlite:///{tmp_path / name}" for name in ("store.sqlite3", "work.sqlite3")]
    else:
        urls = [request.getfixturevalue("postgres_url")] * 2
    maildir = open_maildir(tmp_path).root
    return Place(maildir, *urls), workers


@dataclass(frozen=True, slots=True)
class Survived:
    """What a run came to. `jobs` are those that were done."""

    seconds: float
    killed: int
    killed_early: int
    jobs: int


def survive(place: Place, workers: int, *, rounds: int, kills: int, seed: int) -> Survived:
    """Mail comes, and at random moments a process is killed, most of them while they work and some while they start."""
    chance = random.Random(seed)
    store = Store(make_engine(place.store_url))
    migrate(store.engine)
    rows = store.of(store.register("local", ACCOUNT, ALEX))
    anyio.run(_begin, rows)
    crowd = Workers(place, workers, chance)
    began = time.monotonic()
    try:
        crowd.wait_until_ready()
        _wait_until(place, crowd, store, rows, drafts=0, settled=True)  # what comes after the first look is followed
        at = set(chance.sample(range(rounds), kills))
        for number in range(rounds):
            _wait_until(place, crowd, store, rows, drafts=number - _AHEAD)
            deliver(place.maildir, number)
            anyio.run(following.tell, rows)
            if number in at:
                if chance.random() < 0.8:
                    crowd.wait_until_ready()
                time.sleep(chance.uniform(0.0, 0.6))
                crowd.kill_one()
            time.sleep(chance.uniform(0.0, 0.05))
        _wait_until(place, crowd, store, rows, drafts=rounds, settled=True)
        assert crowd.killed == kills
        _check(place, rows, rounds)
    finally:
        crowd.end()
        store.engine.dispose()
    return Survived(time.monotonic() - began, crowd.killed, crowd.killed_early, jobs(place.work_url)[1])


async def _begin(rows: Rows) -> None:
    await following.begin(rows, prepares=True, scan=False)


def _wait_until(place: Place, crowd: Workers, store: Store, rows: Rows, *, drafts: int, settled: bool = False) -> None:
    """Until so many drafts are there and, with `settled`, nothing is left to do. Fails when nothing goes on though
    all workers are ready: on a busy machine one may take a minute to start."""
    whose = Whose(mailbox_ids=(rows.mailbox_id,))
    went_on, before = time.monotonic(), (-1, -1)
    while (there := drafts_there(place.maildir)) < drafts or settled:
        waiting, done = jobs(place.work_url)
        asked = due.due(store.engine, whose, NOW)
        if there >= drafts and not len(asked) and not waiting:
            return
        if (there, done) != before or not crowd.are_ready:
            went_on, before = time.monotonic(), (there, done)
        if time.monotonic() > went_on + _STUCK_AFTER:
            given_up = [(one.name, one.why) for one in rows.run(set_aside.every)]
            pytest.fail(f"stuck: {there} of {drafts} drafts, due {asked}, {waiting} jobs, given up {given_up}")
        time.sleep(0.1)


def _check(place: Place, rows: Rows, rounds: int) -> None:
    found = drafted(place.maildir)
    assert found == Counter({f"p{number}@n.example": 1 for number in range(rounds)})

    def told(unit: Unit) -> Counter[str]:
        return Counter(event.type.value for event in events.since(unit, INVITED))

    counts = rows.run(told)
    assert counts["follow_up.due"] == counts["draft.created"] == counts["candidacy.changed"] == rounds
    assert rows.run(set_aside.every) == ()


def test_no_follow_up_is_lost_or_drafted_twice_when_workers_are_killed(place: tuple[Place, int]) -> None:
    survive(*place, rounds=8, kills=3, seed=7)


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_five_hundred_rounds_under_fire(place: tuple[Place, int], capsys: pytest.CaptureFixture[str]) -> None:
    seed = time.time_ns()
    figures = survive(*place, rounds=500, kills=150, seed=seed)
    with capsys.disabled():
        print(f"\n{place[0].store_url.partition(':')[0]}: {figures}, seed {seed}")
