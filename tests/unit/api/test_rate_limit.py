"""The rate limit's window."""

from __future__ import annotations

import pytest

from app.api.rate_limit import WINDOW, RateLimit
from app.domain.errors import RateLimited


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_units_come_back_when_the_window_is_over() -> None:
    clock = Clock()
    limit = RateLimit(10, clock)
    assert limit.take("alex", 7)["RateLimit"] == '"default";r=3;t=60'
    clock.seconds += 40
    with pytest.raises(RateLimited) as refused:
        limit.take("alex", 4)
    assert refused.value.retry_after == 20
    assert limit.take("alex", 3)["RateLimit"] == '"default";r=0;t=20'
    clock.seconds += 20
    assert limit.take("alex")["RateLimit"] == '"default";r=9;t=60'


def test_owners_do_not_spend_each_others_units() -> None:
    limit = RateLimit(1, Clock())
    limit.take("alex")
    assert limit.take("sam")["RateLimit"].startswith('"default";r=0;')
    assert limit.headers("nobody yet")["RateLimit"] == f'"default";r=1;t={WINDOW}'


def test_windows_that_are_over_are_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr("app.api.rate_limit._MOST_KEPT", 3)
    limit = RateLimit(5, clock)
    for number in range(3):
        limit.take(f"owner {number}")
    clock.seconds += WINDOW
    limit.take("one more")
    assert list(limit._windows) == ["one more"]
