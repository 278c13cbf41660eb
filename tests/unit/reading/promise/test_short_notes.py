"""Days of word in short notes: thumbed, relayed, put off; and days that belong to something else."""

from __future__ import annotations

from datetime import date

import pytest

from app.reading.promise import find_promised
from tests.unit.reading.promise.short_table import NOTHING, SHORT

WEDNESDAY = date(2026, 3, 11)
ROWS = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in SHORT.strip().splitlines()]


@pytest.mark.parametrize(("text", "days"), ROWS)
def test_a_short_note_gives_its_days(text: str, days: str) -> None:
    said = find_promised(text, WEDNESDAY, zone="Europe/London")
    best = max(p.strength for p in said)
    window = [p for p in said if p.strength is best][-1].window
    assert f"{window.earliest:%m-%d} {window.latest:%m-%d}" == days


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_a_day_of_something_else_promises_nothing(text: str) -> None:
    assert find_promised(text, WEDNESDAY, zone="Europe/London") == ()
