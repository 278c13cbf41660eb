"""What people write who think of no form: when word will come, said sideways; and dates that promise no word."""

from __future__ import annotations

from datetime import date

import pytest

from app.reading.promise import find_promised
from tests.unit.reading.promise.everyday_table import DATES_THAT_PROMISE_NOTHING, EVERYDAY

WEDNESDAY = date(2026, 3, 11)
ROWS = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in EVERYDAY.strip().splitlines()]
NOTHING = DATES_THAT_PROMISE_NOTHING.strip().splitlines()


def test_the_tables_are_not_small() -> None:
    assert len(ROWS) >= 120
    assert len(NOTHING) >= 80


@pytest.mark.parametrize(("text", "days"), ROWS)
def test_an_everyday_promise_gives_its_days(text: str, days: str) -> None:
    said = find_promised(text, WEDNESDAY, zone="Europe/London")
    assert said, "no promise was read"
    best = max(p.strength for p in said)
    window = [p for p in said if p.strength is best][-1].window
    assert f"{window.earliest:%m-%d} {window.latest:%m-%d}" == days


@pytest.mark.parametrize("text", NOTHING)
def test_a_date_of_another_matter_promises_nothing(text: str) -> None:
    assert find_promised(text, WEDNESDAY, zone="Europe/London") == ()
