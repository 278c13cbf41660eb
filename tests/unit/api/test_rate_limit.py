"""The rate limit's window, counted in the process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.api.calls import ApiRoute
from app.api.rate_limit import WINDOW, OwnWindows, RateLimit
from app.domain.errors import RateLimited
from app.main import pure_parts, rest_api
from app.settings import Settings
from app.store.engine import make_engine
from app.store.unit import Store

pytestmark = pytest.mark.anyio


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


async def told(limit: RateLimit, owner: str, cost: int = 1) -> str:
    return limit.headers(await limit.take(owner, cost))["RateLimit"]


async def test_units_come_back_when_the_window_is_over() -> None:
    clock = Clock()
    limit = RateLimit(10, OwnWindows(clock))
    assert await told(limit, "alex", 7) == '"default";r=3;t=60'
    clock.seconds += 40
    refused = await limit.take("alex", 4)
    assert limit.headers(refused)["RateLimit"] == '"default";r=3;t=20'
    with pytest.raises(RateLimited) as error:
        limit.check(refused)
    assert error.value.retry_after == 20
    assert await told(limit, "alex", 3) == '"default";r=0;t=20'
    clock.seconds += 20
    assert await told(limit, "alex") == '"default";r=9;t=60'


async def test_owners_do_not_spend_each_others_units() -> None:
    limit = RateLimit(1, OwnWindows(Clock()))
    await limit.take("alex")
    assert (await told(limit, "sam")).startswith('"default";r=0;')


async def test_a_look_counts_nothing_and_is_never_refused() -> None:
    limit = RateLimit(1, OwnWindows(Clock()))
    assert await told(limit, "nobody yet", 0) == f'"default";r=1;t={WINDOW}'
    await limit.take("alex")
    spent = await limit.take("alex", 0)
    limit.check(spent)
    assert limit.headers(spent)["RateLimit"] == f'"default";r=0;t={WINDOW}'


async def test_windows_that_are_over_are_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr("app.api.rate_limit._MOST_KEPT", 3)
    windows = OwnWindows(clock)
    limit = RateLimit(5, windows)
    for number in range(3):
        await limit.take(f"owner {number}")
    clock.seconds += WINDOW
    await limit.take("one more")
    assert list(windows._windows) == ["one more"]


def test_whatever_is_got_from_the_mailbox_itself_costs_five(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    store = Store(make_engine(settings.store_url))
    api = rest_api(settings, store, pure_parts(), lambda: datetime.now(UTC))
    store.engine.dispose()
    asks = {
        route.name: route.endpoint.rule.cost  # type: ignore[attr-defined]
        for route in api.routes
        if isinstance(route, ApiRoute) and "GET" in (route.methods or ()) and "needs-consent" in str(route.responses)
    }
    assert asks == {"search_threads": 5, "open_thread": 5, "get_draft": 5}
