"""Calendar parts: booked, held, moved, cancelled, answered; stale versions; whose time zone."""

from __future__ import annotations

from datetime import datetime

from app.domain.mail import Mailbox
from app.reading import parse_message, transcribe
from app.reading.people.names import find_cast
from app.reading.sessions import Sessions, read_sessions
from tests.support.mail import mail

ROBIN = Mailbox("Robin Ashdown", "robin.ashdown@example.org", "Europe/London")
NOW = datetime.fromisoformat("2026-03-20T12:00:00+00:00")


def event(
    start: str = "20260305T140000",
    end: str = "20260305T144500",
    *,
    uid: str = "one",
    sequence: int = 0,
    stamp: str = "20260302T090000Z",
    method: str = "REQUEST",
    summary: str = "Interview: Robin Ashdown",
    status: str = "CONFIRMED",
    attendees: tuple[str, ...] = ("Carmen Usher",),
    more: tuple[str, ...] = (),
) -> str:
    people = [
        f"ATTENDEE;ROLE=REQ-PARTICIPANT;CN={name}:mailto:{name.split()[0].lower()}@works.example" for name in attendees
    ]
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//t//t//EN", f"METHOD:{method}", "BEGIN:VEVENT",
        f"UID:{uid}", f"STATUS:{status}",
        f"SEQUENCE:{sequence}", f"DTSTAMP:{stamp}",
        f"DTSTART;TZID=Europe/London:{start}", f"DTEND;TZID=Europe/London:{end}",
        f"SUMMARY:{summary}", "ORGANIZER;CN=Dana Whitfield:mailto:dana@works.example", *people,
        "ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Robin Ashdown:mailto:robin.ashdown@example.org", *more,
        "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"


def read(*parts: tuple[str, str, str], texts: tuple[str, ...] = ()) -> Sessions:
    """Mails of (method, day of March 2026, calendar part), in order."""
    messages = []
    for number, (method, day, calendar) in enumerate(parts):
        owner = method == "REPLY"
        raw = mail(
            texts[number] if number < len(texts) else "Please find the calendar part.",
            calendar=calendar,
            method=method,
            sender="Robin Ashdown <robin.ashdown@example.org>" if owner else "Dana Whitfield <dana@works.example>",
            to="Dana Whitfield <dana@works.example>" if owner else "Robin Ashdown <robin.ashdown@example.org>",
            date=f"{day} Mar 2026 09:00:00 +0000",
            message_id=f"m{number}",
        )
        messages.append(parse_message(raw, source=f"{number}.eml", zone=ROBIN.time_zone))
    transcript = transcribe(messages, ROBIN)
    return read_sessions(transcript, find_cast(transcript), NOW)


def starts(found: Sessions) -> list[str]:
    return [f"{one.start:%d %H:%M}" for one in found.agreed]


def test_an_invite_books_its_time_with_its_people_and_the_evidence_of_its_start() -> None:
    (one,) = read(("REQUEST", "02", event())).agreed
    assert (f"{one.start:%d %H:%M}", one.interviewers) == ("05 14:00", ("Carmen Usher",))
    assert one.end is not None
    assert one.end.isoformat() == "2026-03-05T14:45:00+00:00"
    assert any(words.quote.startswith("DTSTART") for words in one.evidence)


def test_an_update_moves_the_session_and_changes_its_people() -> None:
    update = event(
        "20260306T100000", "20260306T110000", sequence=1, stamp="20260303T090000Z", attendees=("Peter Lind",)
    )
    found = read(("REQUEST", "02", event()), ("REQUEST", "03", update))
    assert starts(found) == ["06 10:00"]
    assert found.agreed[0].interviewers == ("Peter Lind",)
    assert [one.replaced for one in found.called_off] == [True]


def test_a_stale_version_that_arrives_late_changes_nothing() -> None:
    update = event("20260306T100000", "20260306T110000", sequence=2, stamp="20260303T090000Z")
    found = read(("REQUEST", "02", update), ("REQUEST", "03", event(sequence=1)))
    assert starts(found) == ["06 10:00"]


def test_a_cancellation_takes_the_session_off_and_says_so() -> None:
    found = read(("REQUEST", "02", event()), ("CANCEL", "03", event(method="CANCEL", status="CANCELLED", sequence=1)))
    assert found.agreed == ()
    assert found.called_off_last is not None


def test_a_cancelled_session_that_is_booked_anew_is_replaced() -> None:
    anew = event("20260309T090000", "20260309T093000", uid="two", stamp="20260304T090000Z")
    found = read(
        ("REQUEST", "02", event()),
        ("CANCEL", "03", event(method="CANCEL", status="CANCELLED", sequence=1)),
        ("REQUEST", "04", anew),
    )
    assert starts(found) == ["09 09:00"]
    assert found.called_off_last is None
    assert [one.replaced for one in found.called_off] == [True]


def test_a_hold_is_no_agreement_until_it_is_accepted() -> None:
    hold = event(summary="HOLD: Interview Robin Ashdown")
    assert read(("REQUEST", "02", hold)).agreed == ()
    accepted = event(method="REPLY", more=()).replace("CN=Robin Ashdown:", "PARTSTAT=ACCEPTED;CN=Robin Ashdown:")
    assert starts(read(("REQUEST", "02", hold), ("REPLY", "03", accepted))) == ["05 14:00"]


def test_a_declined_invite_is_no_session() -> None:
    declined = event(method="REPLY").replace("CN=Robin Ashdown:", "PARTSTAT=DECLINED;CN=Robin Ashdown:")
    assert read(("REQUEST", "02", event()), ("REPLY", "03", declined)).agreed == ()


def test_words_and_invite_of_one_time_are_one_session() -> None:
    text = "Your video interview with Carmen Usher is on Thursday 5 March at 2pm."
    found = read(("REQUEST", "02", event()), texts=(text,))
    assert starts(found) == ["05 14:00"]
    assert found.agreed[0].mode is not None


def test_one_instance_of_a_series_is_moved_alone() -> None:
    moved = event(
        "20260305T160000",
        "20260305T164500",
        stamp="20260303T090000Z",
        more=("RECURRENCE-ID;TZID=Europe/London:20260312T140000",),
    )
    found = read(("REQUEST", "02", event()), ("REQUEST", "03", moved))
    assert starts(found) == ["05 14:00", "05 16:00"]


def test_a_lunch_is_no_session() -> None:
    assert read(("REQUEST", "02", event(summary="Lunch with the team"))).agreed == ()
