"""Meetings as Graph tells them, as calendar parts."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.domain.mail import CalendarEvent
from app.mailboxes.outlook.meetings import calendar_part, is_meeting, method_of
from app.reading.mail.calendar import read_calendar


def message(**changes: Any) -> dict[str, Any]:
    return {
        "@odata.type": "#microsoft.graph.eventMessageRequest",
        "meetingMessageType": "meetingRequest",
        "subject": "Interview",
        "sentDateTime": "2026-03-02T09:00:00Z",
        "from": {"emailAddress": {"name": "Dana", "address": "dana@n.example"}},
        "toRecipients": [{"emailAddress": {"name": "Alex", "address": "alex@m.example"}}],
        "startDateTime": {"dateTime": "2026-03-06T13:00:00.0000000", "timeZone": "UTC"},
        "endDateTime": {"dateTime": "2026-03-06T14:00:00.0000000", "timeZone": "UTC"},
        **changes,
    }


def read(given: dict[str, Any]) -> CalendarEvent:
    (event,), problems = read_calendar(calendar_part(given), ZoneInfo("Europe/London"))
    assert problems == ()
    return event


@pytest.mark.parametrize(
    ("zone", "named"),
    [("Pacific Standard Time", "America/Los_Angeles"), ("Europe/Madrid", "Europe/Madrid"), ("UTC", ""), ("Tau", "")],
)
def test_a_time_is_written_in_the_zone_in_which_the_meeting_was_made(zone: str, named: str) -> None:
    event = read(message(event={"originalStartTimeZone": zone}))
    assert event.start == datetime(2026, 3, 6, 13, 0, tzinfo=UTC)
    assert event.zone in (named, "UTC")
    if named:
        assert event.zone == named


def test_a_local_time_is_taken_in_its_own_zone() -> None:
    event = read(message(startDateTime={"dateTime": "2026-03-06T13:00:00", "timeZone": "Pacific Standard Time"}))
    assert event.start == datetime(2026, 3, 6, 21, 0, tzinfo=UTC)


def test_a_whole_day_is_a_date() -> None:
    event = read(message(isAllDay=True, startDateTime={"dateTime": "2026-03-06T00:00:00", "timeZone": "UTC"}))
    assert event.start == date(2026, 3, 6)


def test_a_later_version_counts_as_newer() -> None:
    assert read(message()).sequence < read(message(sentDateTime="2026-03-02T10:00:00Z")).sequence


def test_without_a_time_there_is_no_calendar_part() -> None:
    assert calendar_part(message(startDateTime=None)) == ""
    assert calendar_part(message(startDateTime={"dateTime": "soon"})) == ""


@pytest.mark.parametrize(
    ("kind", "method"),
    [
        ("meetingRequest", "REQUEST"),
        ("meetingCancelled", "CANCEL"),
        ("meetingAccepted", "REPLY"),
        ("meetingTenativelyAccepted", "REPLY"),
        ("meetingTentativelyAccepted", "REPLY"),
        ("meetingDeclined", "REPLY"),
        ("none", "REQUEST"),
    ],
)
def test_the_method_is_known_however_graph_spells_it(kind: str, method: str) -> None:
    assert method_of(message(meetingMessageType=kind)) == method


def test_only_meeting_messages_are_meetings() -> None:
    assert is_meeting(message())
    assert not is_meeting({"@odata.type": "#microsoft.graph.message"})
    assert not is_meeting({})


@pytest.mark.parametrize("broken", [{"event": "x"}, {"event": {"attendees": "x", "organizer": 1}}, {"location": []}])
def test_whatever_graph_answers_gives_no_crash(broken: dict[str, Any]) -> None:
    assert read(message(**broken)).start == datetime(2026, 3, 6, 13, 0, tzinfo=UTC)
