"""Zones as mails name them, and which one is meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail import Address, Mailbox
from app.reading.sessions.origins import writer_zone
from app.reading.sessions.zones import ZoneContext, find_zones, resolve, zone

WHEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
LONDON = ZoneContext(mailbox="Europe/London", writer="Europe/London")


def meant(text: str, context: ZoneContext = LONDON) -> str:
    (mention,) = find_zones(text)
    return resolve(mention, WHEN, context)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ET", "America/New_York"),
        ("EST", "America/New_York"),
        ("PT", "America/Los_Angeles"),
        ("Pacific Time", "America/Los_Angeles"),
        ("Central", "America/Chicago"),
        ("Mountain Standard Time", "America/Denver"),
        ("CET", "Europe/Berlin"),
        ("SAST", "Africa/Johannesburg"),
        ("IST", "Asia/Kolkata"),
        ("UK time", "Europe/London"),
        ("Singapore time", "Asia/Singapore"),
        ("New Delhi time", "Asia/Kolkata"),
        ("Abu Dhabi time", "Asia/Dubai"),
        ("Danish time", "Europe/Copenhagen"),
        ("(Amsterdam)", "Europe/Amsterdam"),
        ("in the UK", "Europe/London"),
        ("Eastern Standard Time - Cancún", "America/Cancun"),
        ("GMT+8", "+08:00"),
        ("UTC+5:30", "+05:30"),
        ("UTC-03:00", "-03:00"),
        ("Arizona time", "America/Phoenix"),
    ],
)
def test_a_zones_name_is_known(text: str, name: str) -> None:
    assert meant(text) == name


def test_one_name_of_several_zones_means_the_one_that_writer_or_mailbox_live_in() -> None:
    assert meant("IST", ZoneContext("Europe/Dublin", "Europe/Dublin")) == "Europe/Dublin"
    assert meant("CST", ZoneContext("Asia/Shanghai", "Asia/Shanghai")) == "Asia/Shanghai"
    assert meant("AEST", ZoneContext("Australia/Sydney", "Australia/Sydney")) == "Australia/Sydney"


def test_gmt_in_summer_is_londons_clock_in_london_and_elsewhere_what_the_letters_say() -> None:
    (mention,) = find_zones("GMT")
    july = datetime(2026, 7, 1, 9, tzinfo=UTC)
    assert resolve(mention, july, LONDON) == "Europe/London"
    assert resolve(mention, july, ZoneContext("Europe/Berlin", "Atlantic/Reykjavik")) == "UTC"


def test_your_time_is_the_readers_and_our_time_the_writers() -> None:
    company = ZoneContext(mailbox="Europe/London", writer="America/Chicago")
    assert meant("your time", company) == "Europe/London"
    assert meant("our time", company) == "America/Chicago"
    owner = ZoneContext(mailbox="Europe/London", writer="Europe/London", by_owner=True, company="America/Chicago")
    assert meant("your time", owner) == "America/Chicago"
    assert meant("my time", owner) == "Europe/London"


@pytest.mark.parametrize("text", ["It is at the moment", "for the team", "Bristol's finest etc", "we met in may"])
def test_plain_words_name_no_zone(text: str) -> None:
    assert [one for one in find_zones(text) if not one.loose] == []


@given(st.integers(-12, 14), st.sampled_from([0, 30, 45]))
def test_a_stated_offset_is_that_offset(hours: int, minutes: int) -> None:
    sign = "+" if hours >= 0 else "-"
    (mention,) = find_zones(f"UTC{sign}{abs(hours)}:{minutes:02d}")
    found = zone(mention.zones[0])
    assert found is not None
    expected = timedelta(hours=abs(hours), minutes=minutes) * (1 if hours >= 0 else -1)
    assert datetime(2026, 1, 1, tzinfo=found).utcoffset() == expected


ZONES = ["Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/Phoenix", "Pacific/Auckland"]


@given(st.integers(0, 4 * 365 * 24), st.sampled_from(ZONES))
def test_a_writer_whose_clock_shows_the_mailboxs_time_lives_in_its_zone(hours: int, name: str) -> None:
    mailbox = Mailbox("Robin Ashdown", "robin@example.org", name)
    sent = (datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=hours)).astimezone(ZoneInfo(name))
    if sent.utcoffset() == timedelta():
        return
    assert writer_zone(Address("Dana", "dana@tarrant.example"), sent, mailbox) == name


def test_a_header_in_utc_tells_nothing_so_the_addresss_country_does() -> None:
    mailbox = Mailbox("Robin Ashdown", "robin@example.org", "America/Chicago")
    assert writer_zone(Address("", "hr@klinik.de"), WHEN, mailbox) == "Europe/Berlin"
    assert writer_zone(Address("", "hr@works.example"), WHEN, mailbox) == "America/Chicago"


def test_a_writer_elsewhere_lives_in_a_zone_that_shows_the_headers_offset() -> None:
    mailbox = Mailbox("Robin Ashdown", "robin@example.org", "Europe/London")
    sent = datetime(2026, 7, 1, 9, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert writer_zone(Address("", "hr@works.example"), sent, mailbox) == "America/Los_Angeles"
