"""The demo's threads read as they are meant, at whatever hour the demo is made."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.demo.letters import letters
from app.demo.mailbox import EMAIL, NAME
from app.demo.moments import Moments
from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Reading
from app.reading import parse_message, read

READ = ("stage", "company", "role", "interviews", "interviewers", "contacts", "promised")
NOWS = [
    "2026-11-20T16:50",
    "2026-11-21T00:30",
    "2026-11-23T03:40",
    "2026-11-22T09:15",
    "2027-03-29T07:05",
    "2028-02-29T22:40",
]


def readings(moments: Moments, wanted: slice = slice(None)) -> list[Reading]:
    owner = Mailbox(NAME, EMAIL, moments.zone)
    threads: list[list[Message]] = []
    for number, letter in enumerate(letters(owner, moments)):
        message = parse_message(letter.raw, source=str(number), zone=moments.zone)
        if not message.in_reply_to:
            threads.append([])
        threads[-1].append(message)
    return [read(thread, owner, moments.now) for thread in threads[wanted]]


def told(reading: Reading) -> dict[str, Any]:
    if reading.kind.value is Kind.OTHER:
        return {"kind": "other"}
    return {
        "stage": reading.stage.value.value if reading.stage else None,
        "company": reading.company.value if reading.company else None,
        "role": reading.role.value if reading.role else None,
        "interviews": [(one.start, one.end) for one in reading.interviews],
        "interviewers": {one.name: None if one.email_inferred else one.email for one in reading.interviewers},
        "contacts": {one.name for one in reading.contacts},
        "promised": reading.promise.latest if reading.promise else None,
    }


def meant(
    stage: str, company: str, role: str, interviewers: dict[str, str | None], contacts: set[str], **more: object
) -> dict[str, Any]:
    return {
        "stage": stage,
        "company": company,
        "role": role,
        "interviewers": interviewers,
        "contacts": contacts,
        "promised": None,
        **more,
    }


def expected(moments: Moments) -> list[dict[str, Any]]:
    def session(day: Any, start: str, end: str) -> list[tuple[datetime, datetime]]:
        return [(moments.at(day, start), moments.at(day, end))]

    start, third = moments.interview_start, timedelta(minutes=45)
    days = moments.names()
    return [
        meant(
            "interviewed",
            "Tallow & Reed",
            "Senior Data Engineer",
            {
                "Ines Carvalho": "ines.carvalho@tallowreed.example",
                "Tobias Lindgren": "tobias.lindgren@tallowreed.example",
                "Grace Abara": None,
            },
            {"Hannah Pryce"},
            interviews=[(start + third * n, start + third * (n + 1)) for n in range(3)],
            promised=moments.after(start.date(), 7),
        ),
        meant(
            "scheduled",
            "Harbour Lane Clinics",
            "Data Manager",
            {"Marcus Bell": "m.bell@harbourlane.example"},
            {"Joanna Teague"},
            interviews=session(moments.tomorrow, "10:30", "11:30"),
        ),
        meant(
            "interviewed",
            "Fernhill Energy",
            "Analytics Lead",
            {"Priyanka Nair": "priyanka.nair@fernhillenergy.example"},
            {"Luke Osei"},
            interviews=session(days["fernhill"], "14:00", "15:00"),
            promised=moments.today - timedelta(days=4),
        ),
        meant(
            "rejected",
            "Quillfield Press",
            "Data Platform Manager",
            {"Sofia Brandt": "sofia.brandt@quillfield.example"},
            set(),
            interviews=session(days["quillfield"], "11:00", "12:00"),
        ),
        meant(
            "on_hold",
            "Osprey Mutual",
            "Reporting Lead",
            {"Dev Malhotra": None},
            {"Carys Howell"},
            interviews=session(days["osprey"], "15:00", "16:00"),
        ),
        meant(
            "offered",
            "Brightwater Rail",
            "Principal Data Engineer",
            {"Peter Szabo": "peter.szabo@brightwaterrail.example"},
            {"Nadia Kovacs"},
            interviews=session(days["brightwater"], "09:30", "11:00"),
        ),
        {"kind": "other"},
        {"kind": "other"},
    ]


def check(now: str, zone: str, threads: slice) -> None:
    moments = Moments(datetime.fromisoformat(now).replace(tzinfo=UTC), zone)
    wanted = expected(moments)[threads]
    assert len(expected(moments)) == 8
    for reading, meaning in zip(readings(moments, threads), wanted, strict=True):
        said = told(reading)
        assert {key: said.get(key) for key in READ} == {key: meaning.get(key) for key in READ}


@pytest.mark.parametrize("now", NOWS)
@pytest.mark.parametrize("zone", ["Europe/London", "America/Chicago"])
def test_three_sessions_of_a_schedule_are_three_though_one_invite_spans_them(now: str, zone: str) -> None:
    check(now, zone, slice(0, 1))


@pytest.mark.parametrize("now", NOWS)
@pytest.mark.parametrize("zone", ["Europe/London", "America/Chicago"])
def test_each_thread_reads_as_it_is_meant(now: str, zone: str) -> None:
    check(now, zone, slice(1, 8))


def changes(zone: str, years: tuple[int, int]) -> list[date]:
    """Days on which clocks are changed there, the second year not among them."""
    day, last = date(years[0], 1, 1), date(years[1], 1, 1)
    found = []
    while day < last:
        noons = [datetime.combine(day - timedelta(days=back), time(12), ZoneInfo(zone)).utcoffset() for back in (0, 1)]
        if noons[0] != noons[1]:
            found.append(day)
        day += timedelta(days=1)
    return found


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York"])
def test_the_interview_of_today_reads_as_meant_when_clocks_are_changed(zone: str) -> None:
    nights = changes(zone, (2026, 2028))
    assert len(nights) == 4
    for night in nights:
        for hour in (4, 6):
            now = datetime.combine(night, time(hour, 20), ZoneInfo(zone)).astimezone(UTC)
            check(now.replace(tzinfo=None).isoformat(), zone, slice(0, 1))


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York"])
def test_each_thread_reads_as_meant_when_clocks_are_changed(zone: str) -> None:
    for night, hour in zip(changes(zone, (2026, 2028)), (1, 4, 12, 23), strict=True):
        now = datetime.combine(night, time(hour, 20), ZoneInfo(zone)).astimezone(UTC)
        check(now.replace(tzinfo=None).isoformat(), zone, slice(1, 8))
