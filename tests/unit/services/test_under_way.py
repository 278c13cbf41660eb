"""Work that outlasts whoever began it."""

from __future__ import annotations

from threading import Event

import anyio
import pytest

from app.services.under_way import MOST, UnderWay
from tests.support.limits import LONG

pytestmark = pytest.mark.anyio


class Slow:
    """Work that takes until it is let go."""

    def __init__(self) -> None:
        self.begun, self.let_go, self.times = Event(), Event(), 0

    def __call__(self) -> str:
        self.times += 1
        self.begun.set()
        assert self.let_go.wait(LONG)
        return "read"


async def given_up(under_way: UnderWay, work: Slow, key: str = "k") -> None:
    """A caller comes, and goes again once the work has begun."""
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(under_way.do, key, work)
        assert await anyio.to_thread.run_sync(work.begun.wait, LONG)
        tasks.cancel_scope.cancel()


async def test_what_was_given_up_goes_on_and_is_there_for_the_next() -> None:
    under_way, work = UnderWay(), Slow()
    await given_up(under_way, work)
    work.let_go.set()
    with anyio.fail_after(LONG):
        assert await under_way.do("k", work) == "read"
    assert work.times == 1


async def test_who_waited_to_the_end_leaves_nothing_behind() -> None:
    under_way, work = UnderWay(), Slow()
    work.let_go.set()
    assert [await under_way.do("k", work) for _ in range(2)] == ["read", "read"]
    assert work.times == 2


async def test_a_failure_is_everybodys_and_is_tried_again() -> None:
    under_way = UnderWay()

    def fails() -> str:
        raise ValueError("no mail")

    for _ in range(2):
        with pytest.raises(ValueError, match="no mail"):
            await under_way.do("k", fails)


async def test_only_so_many_results_wait_for_somebody() -> None:
    under_way, works = UnderWay(), [Slow() for _ in range(MOST + 2)]
    for number, work in enumerate(works):
        await given_up(under_way, work, str(number))
        work.let_go.set()
        await anyio.to_thread.run_sync(under_way._futures[str(number)].result, LONG)
    assert await under_way.do(str(MOST + 1), works[-1]) == "read"
    assert await under_way.do("0", works[0]) == "read"
    assert (works[-1].times, works[0].times) == (1, 2)
