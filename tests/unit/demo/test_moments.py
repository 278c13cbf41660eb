"""The demo's moments are sane at whatever hour, on whatever day, in whatever zone it is made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.demo.letters import letters
from app.demo.moments import SESSION, Moments
from app.domain.mail import Mailbox

ZONES = st.sampled_from(["Europe/London", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland", "UTC"])
NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(NOWS, ZONES)
def test_the_interview_has_ended_lately_and_lay_within_the_day(now: datetime, zone: str) -> None:
    moments = Moments(now, zone)
    end, start = moments.interview_end, moments.interview_start
    assert end <= now - timedelta(hours=2) + timedelta(minutes=1)
    assert now - end < timedelta(hours=7)
    assert end.astimezone(UTC) - start.astimezone(UTC) == SESSION
    assert start.date() == end.date()


@settings(deadline=None, max_examples=30)
@given(NOWS, ZONES)
def test_no_letter_comes_from_the_future_and_each_answers_an_earlier_one(now: datetime, zone: str) -> None:
    written = letters(Mailbox("Robin", "robin@mailbox.example", zone), Moments(now, zone))
    assert all(letter.date <= now for letter in written)
    thread: list[datetime] = []
    for letter in written:
        if b"\nIn-Reply-To:" not in letter.raw:
            thread = []
        assert not thread or letter.date > thread[-1]
        thread.append(letter.date)


@given(NOWS, ZONES)
def test_working_days_are_monday_to_friday(now: datetime, zone: str) -> None:
    moments = Moments(now, zone)
    for days in range(10):
        assert moments.before(moments.today, days).weekday() < 5
        assert moments.after(moments.today, days).weekday() < 5
        assert moments.before(moments.today, days, any_day=True) == moments.today - timedelta(days=days)


@pytest.mark.parametrize(
    "zone",
    ["Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo", "America/Havana"],
)
def test_the_clock_tells_when_the_interview_was_though_clocks_are_changed(zone: str) -> None:
    """At each hour of the days around those on which clocks are changed."""
    here, hours = ZoneInfo(zone), [datetime(2026, 1, 1, 0, 20, tzinfo=UTC) + timedelta(hours=n) for n in range(17_520)]
    local = [hour.astimezone(here) for hour in hours]
    days = {one.date() for one, later in pairwise(local) if one.utcoffset() != later.utcoffset()}
    assert len(days) == 4
    for now in local:
        if not {now.date(), now.date() - timedelta(days=1)} & days:
            continue
        moments = Moments(now.astimezone(UTC), zone)
        start, end = moments.interview_start, moments.interview_end
        assert start.date() == end.date()
        assert end.replace(tzinfo=None) - start.replace(tzinfo=None) == SESSION
        assert start.replace(fold=0).utcoffset() == end.replace(fold=0).utcoffset() == end.utcoffset()
        assert timedelta(hours=2) <= now.astimezone(UTC) - end.astimezone(UTC) < timedelta(hours=7)


def test_two_hours_ago_is_two_hours_ago_on_an_afternoon() -> None:
    moments = Moments(datetime(2026, 11, 20, 16, 50, tzinfo=UTC), "Europe/London")
    assert moments.interview_end == datetime(2026, 11, 20, 14, 45, tzinfo=ZoneInfo("Europe/London"))


@given(NOWS, ZONES)
def test_the_rejection_is_of_today(now: datetime, zone: str) -> None:
    moments = Moments(now, zone)
    sent = parsedate_to_datetime(moments.this_morning("08:52"))
    assert sent <= now
    assert sent.astimezone(ZoneInfo(zone)).date() == moments.today
