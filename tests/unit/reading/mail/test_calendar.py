"""Calendar parts: zones, floating times, updates, cancellations, recurrence, people and what is no person."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail import Address, CalendarEvent, Method
from app.reading.mail.calendar import BrokenCalendar, read_calendar
from app.reading.mail.zones import zone_name
from tests.support.mail import invite

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
WINDOWS = {
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Pacific Standard Time": "America/Los_Angeles",
    "GMT Standard Time": "Europe/London",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "India Standard Time": "Asia/Calcutta",
    "New Zealand Standard Time": "Pacific/Auckland",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "Singapore Standard Time": "Asia/Singapore",
    "South Africa Standard Time": "Africa/Johannesburg",
}
FIRST, LAST = datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2030-12-31")
WALLS = st.datetimes(FIRST, LAST).map(lambda moment: moment.replace(microsecond=0))


def one(part: str) -> CalendarEvent:
    events, problems = read_calendar(part, BERLIN)
    assert problems == ()
    assert len(events) == 1
    return events[0]


@given(WALLS, st.sampled_from(ZONES))
def test_a_time_in_a_named_zone_is_that_wall_time_there(wall: datetime, zone: str) -> None:
    event = one(invite(f"DTSTART;TZID={zone}:{wall:%Y%m%dT%H%M%S}"))
    assert isinstance(event.start, datetime)
    assert event.start.replace(tzinfo=None) == wall
    assert event.start.tzinfo == ZoneInfo(zone)
    assert event.zone == zone
    assert not event.floating


@given(WALLS, st.sampled_from(sorted(WINDOWS)), st.booleans())
def test_windows_zone_names_mean_their_zone(wall: datetime, name: str, quoted: bool) -> None:
    label = f'"{name}"' if quoted else name
    event = one(invite(f"DTSTART;TZID={label}:{wall:%Y%m%dT%H%M%S}"))
    assert isinstance(event.start, datetime)
    assert event.start.utcoffset() == wall.replace(tzinfo=ZoneInfo(WINDOWS[name])).utcoffset()
    assert ZoneInfo(event.zone).utcoffset(wall) == ZoneInfo(WINDOWS[name]).utcoffset(wall)


@given(WALLS)
def test_a_floating_time_is_laid_into_the_mailbox_zone_and_says_so(wall: datetime) -> None:
    event = one(invite(f"DTSTART:{wall:%Y%m%dT%H%M%S}"))
    assert event.floating
    assert isinstance(event.start, datetime)
    assert event.start == wall.replace(tzinfo=BERLIN)
    assert event.zone == "Europe/Berlin"


@given(WALLS, st.integers(0, 72), st.integers(0, 59))
def test_a_utc_time_with_a_duration_ends_that_much_later(wall: datetime, hours: int, minutes: int) -> None:
    event = one(invite(f"DTSTART:{wall:%Y%m%dT%H%M%S}Z", f"DURATION:PT{hours}H{minutes}M"))
    assert event.start == wall.replace(tzinfo=UTC)
    assert event.end == event.start + timedelta(hours=hours, minutes=minutes)
    assert (event.zone, event.floating) == ("UTC", False)


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_an_all_day_event_has_dates_and_no_times(day: date) -> None:
    event = one(invite(f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(1):%Y%m%d}"))
    assert type(event.start) is date
    assert (event.start, event.end) == (day, day + timedelta(1))


def test_hours_of_a_duration_are_exact_across_a_change_of_clocks() -> None:
    event = one(invite("DTSTART;TZID=Europe/Berlin:20260329T010000", "DURATION:PT2H"))
    assert event.end == datetime(2026, 3, 29, 4, tzinfo=BERLIN)


VTIMEZONE = "\r\n".join(
    [
        "BEGIN:VTIMEZONE", "TZID:{tzid}", "BEGIN:STANDARD", "DTSTART:16010101T020000", "TZOFFSETFROM:-0400",
        "TZOFFSETTO:-0500", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", "END:STANDARD", "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
        "END:DAYLIGHT", "END:VTIMEZONE",
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    "label", ["Customized Time Zone", "Eastern Standard Time", "/softwarestudio.org/Olson/America/New_York"]
)
@pytest.mark.parametrize(("day", "offset"), [("20260310", -4), ("20261210", -5)])
def test_a_zone_defined_in_the_part_counts_whatever_its_name(label: str, day: str, offset: int) -> None:
    part = invite(f"DTSTART;TZID={label}:{day}T140000", before=VTIMEZONE.format(tzid=label))
    event = one(part)
    assert isinstance(event.start, datetime)
    assert event.start.utcoffset() == timedelta(hours=offset)


def test_an_update_and_a_cancellation_carry_sequence_stamp_and_method() -> None:
    lines = ("DTSTART:20260310T090000Z", "SEQUENCE:3", "STATUS:CANCELLED")
    event = one(invite(*lines, method="CANCEL"))
    assert (event.uid, event.sequence, event.method, event.status) == ("one@example.org", 3, Method.CANCEL, "CANCELLED")
    assert event.stamp == datetime(2026, 3, 1, 8, tzinfo=UTC)


def test_a_reply_tells_who_accepted() -> None:
    event = one(
        invite("DTSTART:20260310T090000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:Ines@Example.org", method="REPLY")
    )
    assert event.method is Method.REPLY
    assert [(a.address, a.partstat) for a in event.attendees] == [(Address("", "ines@example.org"), "ACCEPTED")]


NAMES = st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F), min_size=1, max_size=12)


@given(st.lists(st.tuples(NAMES, NAMES, st.booleans()), max_size=6))
def test_attendees_come_with_and_without_names_and_lie_where_they_say(people: list[tuple[str, str, bool]]) -> None:
    lines = []
    for index, (first, last, named) in enumerate(people):
        name = f'CN="{last}, {first}";' if named else ""
        lines.append(f"ATTENDEE;{name}ROLE=OPT-PARTICIPANT:mailto:p{index}@example.org")
    event = one(invite("DTSTART:20260310T090000Z", *lines))
    assert [a.address.email for a in event.attendees] == [f"p{index}@example.org" for index in range(len(people))]
    assert [a.address.name for a in event.attendees] == [
        f"{last}, {first}" if named else "" for first, last, named in people
    ]
    assert [event.source[slice(*a.span)] for a in event.attendees] == lines


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE;CUTYPE=RESOURCE;CN=Projector 2:mailto:projector@example.org",
        "ATTENDEE;CUTYPE=ROOM;CN=Aurora:mailto:aurora@example.org",
        "ATTENDEE;CN=Board room (12):mailto:x@example.org",
        "ATTENDEE;CN=Aurora-3:mailto:c_1887@resource.calendar.google.com",
        "ORGANIZER;CN=Example Recruiting Calendar:mailto:cal@example.org",
        "ORGANIZER:mailto:no-reply@scheduling.example.org",
        "ORGANIZER:mailto:calendar@example.org",
    ],
)
def test_rooms_resources_and_tools_are_no_people(line: str) -> None:
    event = one(invite("DTSTART:20260310T090000Z", line))
    people = [*event.attendees, *([event.organizer] if event.organizer else [])]
    assert [person.person for person in people] == [False]


@given(WALLS, st.integers(2, 8), st.data())
def test_a_weekly_event_happens_every_week_but_on_the_days_taken_out(
    wall: datetime, count: int, data: st.DataObject
) -> None:
    weeks = data.draw(st.sets(st.integers(0, count - 1), max_size=count - 1))
    out = [f"EXDATE;TZID=Europe/Berlin:{wall + timedelta(weeks=week):%Y%m%dT%H%M%S}" for week in sorted(weeks)]
    part = invite(f"DTSTART;TZID=Europe/Berlin:{wall:%Y%m%dT%H%M%S}", f"RRULE:FREQ=WEEKLY;COUNT={count}", *out)
    events, _ = read_calendar(part, BERLIN)
    expected = [wall + timedelta(weeks=week) for week in range(count) if week not in weeks]
    assert [event.start.replace(tzinfo=None) for event in events if isinstance(event.start, datetime)] == expected
    assert [event.recurrence_id for event in events] == [event.start for event in events]


def test_an_exception_replaces_its_occurrence() -> None:
    moved = "\r\n".join(
        ["END:VEVENT", "BEGIN:VEVENT", "UID:one@example.org", "DTSTAMP:20260301T080000Z",
         "RECURRENCE-ID;TZID=Europe/Berlin:20260317T100000", "DTSTART;TZID=Europe/Berlin:20260318T150000"]
    )  # fmt: skip
    part = invite("DTSTART;TZID=Europe/Berlin:20260310T100000", "RRULE:FREQ=WEEKLY;COUNT=3", tail=moved)
    events, _ = read_calendar(part, BERLIN)
    assert sorted(f"{event.start:%d %H:%M}" for event in events) == ["10 10:00", "18 15:00", "24 10:00"]


EVERY_HOUR = ",".join(map(str, range(24)))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=12", "FREQ=MINUTELY;INTERVAL=5;COUNT=40", "FREQ=HOURLY;COUNT=9",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE",
        f"FREQ=DAILY;COUNT=9;BYHOUR={EVERY_HOUR}", f"FREQ=DAILY;COUNT=9;BYMINUTE={EVERY_HOUR}",
        "FREQ=YEARLY;COUNT=5;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;COUNT=5;INTERVAL=0;BYDAY=MO", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=-4", "FREQ=FORTNIGHTLY",
        "FREQ=WEEKLY;COUNT=999999999999", "FREQ=DAILY;COUNT=3;INTERVAL=7;BYDAY=MO", "FREQ=DAILY;COUNT=3;BYHOUR=25",
        "FREQ=DAILY;UNTIL=20200101T000000Z", "COUNT=3",
    ],
)  # fmt: skip
def test_a_rule_that_gives_no_series_of_interviews_leaves_the_first_alone(rule: str) -> None:
    events, problems = read_calendar(invite("DTSTART:20260310T100000Z", f"RRULE:{rule}"), BERLIN)
    assert [f"{event.start:%d %H:%M}" for event in events] == ["10 10:00"]
    assert not problems


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", ["10 10", "11 10", "12 10"]),
        ("FREQ=DAILY;COUNT=4;BYHOUR=10,14", ["10 10", "10 14", "11 10", "11 14"]),
        ("FREQ=WEEKLY;UNTIL=20260324T100000Z", ["10 10", "17 10", "24 10"]),
        ("FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH", ["10 10", "12 10", "17 10", "19 10"]),
        ("FREQ=DAILY;COUNT=400", [f"{day} 10" for day in range(10, 22)]),
    ],
)
def test_a_series_of_interviews_is_a_handful(rule: str, days: list[str]) -> None:
    events, _ = read_calendar(invite("DTSTART:20260310T100000Z", f"RRULE:{rule}"), BERLIN)
    assert [f"{event.start:%d %H}" for event in events] == days


def test_days_that_overlap_are_no_two_talks() -> None:
    lines = ["DTSTART:20260310T100000Z", "DTEND:20260310T110000Z", "RDATE:20260310T100001Z,20260310T103000Z"]
    events, _ = read_calendar(invite(*lines, "RDATE:20260311T090000Z"), BERLIN)
    assert [f"{event.start:%d %H}" for event in events] == ["10 10", "11 09"]


@pytest.mark.parametrize(
    "part",
    [
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART\r\nEND:VEVENT\r\nEND:VCALENDAR",
        "BEGIN:VEVENT\r\n\x00\r\nEND:VCALENDAR\r\nEND:VEVENT",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR",
    ],
)
def test_a_broken_part_is_refused_or_its_events_named(part: str) -> None:
    try:
        events, problems = read_calendar(part, BERLIN)
    except BrokenCalendar:
        return
    assert events == ()
    assert problems


def test_a_part_without_events_gives_none() -> None:
    assert read_calendar("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR", BERLIN) == ((), ())


@given(st.text(max_size=300))
def test_no_text_makes_it_fail_otherwise(junk: str) -> None:
    part = invite("DTSTART:20260310T090000Z", f"DESCRIPTION:{junk}", junk)
    try:
        read_calendar(part, BERLIN)
    except BrokenCalendar:
        return


def test_zone_names_of_other_kinds() -> None:
    assert zone_name("europe/dublin") == "Europe/Dublin"
    assert zone_name("/citadel.org/20210210_1/America/Chicago") == "America/Chicago"
    assert zone_name("w. europe standard time") == "Europe/Berlin"
    assert zone_name("Middle of nowhere") == ""
