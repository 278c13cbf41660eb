"""When a thread is looked at next by itself, and what is due in working hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Mailbox
from app.domain.reading import Interview, Kind, Reading
from app.planning.next_look import CLOSES, OPENS, due_at, is_due, next_look

CHICAGO = Mailbox("Alex", "alex@mail.example", "America/Chicago")
ZONE = ZoneInfo(CHICAGO.time_zone)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of March 2026 in Chicago; clocks go forward there on the 8th."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


def thanks(day: int | None, by: int | None = None, kind: FollowUpKind = FollowUpKind.THANK_YOU) -> FollowUp:
    first = date(2026, 3, day) if day else None
    last = date(2026, 3, by) if by else None
    return FollowUp("k", kind, "Omar", None, first, last, "why")


def reading(*ends: datetime) -> Reading:
    interviews = tuple(Interview(end - timedelta(hours=1), end) for end in ends)
    return Reading(kind=Fact(Kind.INTERVIEW), interviews=interviews, read_at=at(1, 9))


@pytest.mark.parametrize(
    ("day", "now", "due"),
    [
        (10, at(9, 12), at(10, 9)),
        (10, at(10, 8, 59), at(10, 9)),
        (10, at(10, 9), at(10, 9)),
        (10, at(10, 17, 59), at(10, 17, 59)),
        (10, at(10, 18), at(11, 9)),
        (10, at(12, 3), at(12, 9)),
        (None, at(12, 3), at(12, 9)),
        (9, at(7, 20), at(9, 9)),
    ],
)
def test_what_is_due_is_due_in_working_hours(day: int | None, now: datetime, due: datetime) -> None:
    assert due_at(thanks(day).not_before, ZONE, now) == due


def test_a_day_is_the_mailboxs_and_not_the_servers() -> None:
    assert not is_due(thanks(10), CHICAGO, datetime(2026, 3, 10, 13, 59, tzinfo=UTC))
    assert is_due(thanks(10), CHICAGO, datetime(2026, 3, 10, 14, 0, tzinfo=UTC))


def test_what_is_only_offered_is_never_due() -> None:
    assert not is_due(thanks(10, kind=FollowUpKind.CONNECT), CHICAGO, at(10, 12))


def test_the_next_look_is_the_first_of_what_lies_ahead() -> None:
    read, follow_ups = reading(at(6, 15), at(9, 11)), (thanks(10, 11), thanks(20, 24))
    moments = []
    now: datetime | None = at(1, 12)
    while now is not None:
        now = next_look(read, follow_ups, CHICAGO, now)
        moments.append(now)
        if now is not None and now > at(26, 0):
            break
    wanted = [at(6, 15), at(9, 11), at(10, 9)]
    assert moments[:3] == wanted
    assert at(12, 0) in moments  # the first window is over
    assert at(20, 9) in moments


def test_nothing_ahead_is_no_look() -> None:
    assert next_look(reading(at(6, 15)), (), CHICAGO, at(6, 15)) is None


@given(
    day=st.dates(date(2026, 1, 1), date(2027, 12, 31)) | st.none(),
    now=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(["UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns", "Europe/London"]),
)
def test_it_is_never_early_never_at_night_and_at_most_a_day_late(day: date | None, now: datetime, zone: str) -> None:
    found = due_at(day, ZoneInfo(zone), now)
    local = found.astimezone(ZoneInfo(zone))
    assert found >= now
    assert OPENS <= local.time() < CLOSES
    assert day is None or local.date() >= day
    first = max(day or date.min, now.astimezone(ZoneInfo(zone)).date())
    assert local.date() <= first + timedelta(days=1)
