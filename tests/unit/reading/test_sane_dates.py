"""Dates at the edge of the calendar are no dates: nothing that adds to them may leave it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.mailboxes.headers import EPOCH, read_head
from app.reading import read
from app.reading.mail.calendar import read_calendar
from tests.support.mail import OWNER, invite, mail, parsed

EDGES = [
    "Fri, 31 Dec 9999 23:59:59 -1200",
    "Fri, 31 Dec 9999 23:59:59 +0000",
    "Mon, 1 Jan 0101 00:00:00 +1400",
    "Thu, 1 Jan 1970 00:00:00 +0000",
]
NOW = datetime(2026, 3, 6, 12, tzinfo=UTC)


def dated(date: str, received: str = "") -> bytes:
    head = f"Received: by mx.example.org; {received}\n" if received else ""
    return f"{head}From: a@example.org\nDate: {date}\nSubject: Interview\n\nHello\n\n> quoted\n".encode()


@pytest.mark.parametrize("date", EDGES)
def test_a_mail_dated_at_the_edge_of_the_calendar_has_no_date_and_says_so(date: str) -> None:
    message = parsed(dated(date))
    assert message.date == datetime(1970, 1, 1, tzinfo=UTC)
    assert message.warnings == ("01.eml: the mail has no date that can be read; 1970 stands in",)
    assert read((message,), OWNER, NOW).warnings
    assert read_head(dated(date)).date == EPOCH


@pytest.mark.parametrize("date", EDGES)
def test_the_delivery_stands_in_for_a_date_at_the_edge(date: str) -> None:
    message = parsed(dated(date, "Mon, 02 Mar 2026 09:00:00 +0000"))
    assert message.date == datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize("year", ["9999", "0001"])
@pytest.mark.parametrize(
    "line",
    ["On Fri, Dec 31, {} at 11:59 PM Dana <dana@n.example> wrote:", "From: Dana\nSent: 31 Dec {} 23:59\nTo: Ines"],
)
def test_a_quote_dated_at_the_edge_does_not_stop_the_reading(line: str, year: str) -> None:
    raw = mail("Thanks!\n\n" + line.format(year) + "\n\n> Your interview is on 31 December " + year + " at 10:00.\n")
    assert "interview" in parsed(raw).text
    read((parsed(raw),), OWNER, NOW)


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:99991231T235900Z", "DURATION:PT2H"),
        ("DTSTART:00010101T000000Z", "DTEND:00010101T010000Z"),
        ("DTSTART;VALUE=DATE:99991231",),
        ("DTSTART:20260310T090000Z", "DTEND:99991231T235900Z"),
        ("DTSTART:20260310T090000Z", "DURATION:P2000000D"),
        ("DTSTART:20260310T090000Z", "RECURRENCE-ID:99991231T235900Z"),
    ],
)
def test_a_calendar_event_at_the_edge_is_left_out_and_named(lines: tuple[str, ...]) -> None:
    events, problems = read_calendar(invite("SUMMARY:Interview", *lines), UTC)
    assert events == ()
    assert len(problems) == 1
    message = parsed(mail("Hello", calendar=invite("SUMMARY:Interview", *lines)))
    assert len(message.warnings) == 1


def test_an_odd_stamp_does_not_cost_the_event() -> None:
    part = invite("SUMMARY:Interview", "DTSTART:20260310T090000Z", "LAST-MODIFIED:99991231T235900Z")
    assert len(read_calendar(part, UTC)[0]) == 1
