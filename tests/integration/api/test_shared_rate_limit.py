"""On PostgreSQL the rate limit holds for all processes of a server together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest
import sqlalchemy as sa
from sqlalchemy import Engine

from app.api import examples
from app.api.rate_limit import WINDOW, RateLimit, SharedWindows, windows_of
from app.services import account
from app.store import call_windows
from app.store.engine import make_engine
from app.store.owned import Owned
from app.store.schema import migrate
from app.store.unit import Store
from tests.support.api_worlds import ApiWorld, problem_of

pytestmark = pytest.mark.anyio
READINGS = "/v1/readings"


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    made = make_engine(postgres_url)
    migrate(made)
    yield made
    made.dispose()


def pass_by(engine: Engine, seconds: int) -> None:
    with engine.begin() as connection:
        connection.execute(sa.text(f"UPDATE call_windows SET ends_at = ends_at - interval '{seconds} seconds'"))


def rows(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(sa.text("SELECT count(*) FROM call_windows")).scalar_one())


async def test_two_processes_count_together(tmp_path: Path, postgres_url: str) -> None:
    here, there = (
        ApiWorld(tmp_path / name, database_url=postgres_url, extra_settings={"api_units_per_minute": 11})
        for name in ("here", "there")
    )
    key = await here.key()
    for world, left in ((here, 6), (there, 1)):
        response = await world.client.post(READINGS, json=examples.THREAD, headers=key)
        assert response.headers["ratelimit-policy"] == '"default";q=11;w=60'
        assert re.fullmatch(rf'"default";r={left};t=(60|5\d)', response.headers["ratelimit"])
    for world in (here, there):
        refused = await world.client.post(READINGS, json=examples.THREAD, headers=key)
        problem_of(refused, "rate-limited")
        assert 0 < int(refused.headers["retry-after"]) <= WINDOW
        assert refused.headers["ratelimit"].startswith('"default";r=1;')
    assert (await there.client.get("/v1/mailboxes", headers=key)).headers["ratelimit"].startswith('"default";r=0;')
    await here.close()
    await there.close()


async def test_calls_at_the_same_moment_never_pass_the_limit(engine: Engine) -> None:
    limits = [RateLimit(40, SharedWindows(Store(engine))) for _ in range(4)]
    passed: list[bool] = []

    async def call(limit: RateLimit) -> None:
        passed.append(not (await limit.take("alex", 3)).refused)

    async with anyio.create_task_group() as tasks:
        for number in range(60):
            tasks.start_soon(call, limits[number % 4])
    assert passed.count(True) == 13
    assert (await limits[0].take("alex", 0)).used == 39


async def test_units_come_back_when_the_window_is_over(engine: Engine) -> None:
    limit = RateLimit(10, SharedWindows(Store(engine)))
    assert (await limit.take("alex", 10)).used == 10
    pass_by(engine, 40)
    refused = await limit.take("alex")
    assert refused.refused
    assert 18 <= refused.seconds <= 20
    pass_by(engine, 20)
    again = await limit.take("alex", 2)
    assert (again.used, again.refused) == (2, False)
    assert 58 <= again.seconds <= WINDOW
    dear = await limit.take("sam", 11)
    assert (dear.used, dear.refused) == (0, True)


async def test_what_was_counted_is_forgotten_with_its_window_and_with_the_account(engine: Engine) -> None:
    limit = RateLimit(10, SharedWindows(Store(engine)))
    await limit.take("alex")
    await limit.take("sam")
    await account.delete_all(Owned(engine, "alex"))
    call_windows.forget_over(engine)
    assert rows(engine) == 1
    pass_by(engine, WINDOW)
    call_windows.forget_over(engine)
    assert rows(engine) == 0


def test_where_one_process_serves_it_counts_by_itself(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'store.sqlite3'}")
    assert not isinstance(windows_of(Store(engine), lambda: 0.0), SharedWindows)
    engine.dispose()
