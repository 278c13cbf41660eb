"""When what was read of a thread still holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.reading import Interview
from app.services.thread_readings import serves
from app.store.readings import StoredReading
from tests.support.readings import FRIDAY, reading

HOUR = timedelta(hours=1)


def stored(start: datetime, end: datetime | None, *, read_at: datetime) -> StoredReading:
    facts = replace(reading(), interviews=(Interview(start=start, end=end),), read_at=read_at)
    return StoredReading("thread", "basis", facts, None)


@pytest.mark.parametrize("end", [2 * HOUR, None], ids=["with an end", "without one, which lasts an hour"])
@pytest.mark.parametrize(
    ("read", "opened", "holds"),
    [(-3.0, -2.0, True), (-2.0, 0.5, False), (0.2, 0.7, True), (0.5, 2.5, False), (2.5, 9.0, True), (-2.0, 9.0, False)],
)
def test_a_reading_holds_as_long_as_no_session_has_begun_or_ended_since(
    end: timedelta | None, read: float, opened: float, holds: bool
) -> None:
    kept = stored(FRIDAY, FRIDAY + end if end else None, read_at=FRIDAY + read * HOUR)
    assert serves(kept, "basis", FRIDAY + opened * HOUR) is holds
    assert not serves(kept, "another", FRIDAY + opened * HOUR)


def test_a_clock_that_went_back_over_a_sessions_end_reads_anew() -> None:
    kept = stored(FRIDAY, FRIDAY + HOUR, read_at=FRIDAY + 2 * HOUR)
    assert not serves(kept, "basis", FRIDAY + 0.5 * HOUR)
