"""Invitations as calendar programs and schedulers word them, in words and as calendar parts."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.reading import Reading
from app.reading import read
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, invite, mail, parsed

NOW = datetime(2026, 9, 9, 12, tzinfo=UTC)
SENT = "Mon, 07 Sep 2026 10:00:00 +0200"
GUEST = "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED"


def of(*mails: bytes) -> Reading:
    return read([parsed(one) for one in mails], OWNER, NOW)


def seats(reading: Reading) -> list[tuple[str, str, set[str]]]:
    return [
        (f"{one.start:%d %H:%M}", f"{one.end:%H:%M}" if one.end else "", set(one.interviewers))
        for one in reading.interviews
    ]


def test_recipients_of_a_forwarded_appointment_are_named_in_full() -> None:
    text = """Hi Ines,

Forwarding the invite as your address bounced the first time.

Petra

-----Original Appointment-----
From: Gareth Lyle <gareth.lyle@lindhorst-werke.example>
Sent: 07 September 2026 09:40
To: Gareth Lyle; Petra Ahlers; Adeyemi, Simone
Subject: Interview I. Falk - Transport Planner
When: 15 September 2026 14:00-15:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna.
Where: Microsoft Teams Meeting

Simone and I will be asking about your route planning experience.
"""
    reading = of(mail(text, date=SENT, subject="FW: Interview I. Falk - Transport Planner"))
    assert seats(reading) == [("15 14:00", "15:00", {"Gareth Lyle", "Simone Adeyemi"})]


def test_a_list_of_guests_is_no_signature_and_gives_names_and_addresses() -> None:
    text = """You have been invited to the following event.

Title: Ines Falk <> Lindhorst | Product Designer, 2nd round
Portfolio walkthrough with Marek (Design Lead) and Aoife (Head of Product).
When: Fri Sep 11, 2026 11am - 11:45am Central European Time - Berlin
Where: https://meet.google.com/abc-defg-hij
Calendar: ines.falk@example.org
Who:
    * Petra Ahlers - organizer
    * Marek Havel
    * aoife.byrne@lindhorst-werke.example
    * ines.falk@example.org
"""
    reading = of(mail(text, date=SENT, subject="Invitation: Ines Falk <> Lindhorst | Product Designer, 2nd round"))
    people = {person.name: person for person in reading.interviewers}
    assert set(people) == {"Marek Havel", "Aoife"}
    assert people["Aoife"].email == "aoife.byrne@lindhorst-werke.example"
    assert people["Marek Havel"].email is None or people["Marek Havel"].email_inferred
    assert reading.role is not None
    assert reading.role.value == "Product Designer"


def test_a_guest_without_a_name_is_who_the_address_spells() -> None:
    part = invite(
        "DTSTART;TZID=Europe/Berlin:20260911T123000",
        "DTEND;TZID=Europe/Berlin:20260911T133000",
        "SUMMARY:Lindhorst - Risk Analyst interview",
        "ORGANIZER;CN=Petra Ahlers:mailto:petra.ahlers@lindhorst-werke.example",
        f"{GUEST};CN=Celia Brandt:mailto:celia.brandt@lindhorst-werke.example",
        f"{GUEST}:mailto:owen.pugh@lindhorst-werke.example",
        "LOCATION:",
    )
    reading = of(mail("Risk Analyst interview", calendar=part, date=SENT))
    assert seats(reading) == [("11 12:30", "13:30", {"Celia Brandt", "Owen Pugh"})]
    assert reading.interviews[0].mode is None  # "LOCATION:" with nothing in it is no place


def test_the_events_of_one_mail_have_their_own_people() -> None:
    def event(uid: str, hours: tuple[str, str], guest: str) -> str:
        first, _, last = guest.partition(" ")
        return "\r\n".join(
            (
                "BEGIN:VEVENT",
                f"UID:{uid}@example.org",
                "DTSTAMP:20260901T080000Z",
                f"DTSTART;TZID=Europe/Berlin:20260917T{hours[0]}00",
                f"DTEND;TZID=Europe/Berlin:20260917T{hours[1]}00",
                f"SUMMARY:Interview: Ines F. / Systems Engineer - {first} {last[0]}.",
                "ORGANIZER;CN=Lindhorst Scheduling:mailto:scheduling@lindhorst-werke.example",
                f"{GUEST};CN={guest}:mailto:{first.lower()}@lindhorst-werke.example",
                "END:VEVENT",
            )
        )

    part = "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Example//EN",
            "METHOD:REQUEST",
            event("one", ("0900", "0945"), "Priya Raman"),
            event("two", ("1000", "1045"), "Tom Okafor"),
            "END:VCALENDAR",
            "",
        )
    )
    reading = of(mail("Hello Ines,\n\nPlease find your schedule attached.", calendar=part, date=SENT))
    assert seats(reading) == [("17 09:00", "09:45", {"Priya Raman"}), ("17 10:00", "10:45", {"Tom Okafor"})]


def test_an_event_around_a_programme_is_its_frame() -> None:
    text = """Hi Ines,

agenda for Thursday 17 September:

09:00 Welcome (Petra Ahlers, HR)
09:15 Technical interview with Jonas Weidt and Mira Solak
10:15 Coffee break
10:30 Talk with Dr. Harald Emmer (Head of Development)
11:15 End

See you, Petra
"""
    part = invite(
        "DTSTART;TZID=Europe/Berlin:20260917T090000",
        "DTEND;TZID=Europe/Berlin:20260917T111500",
        "SUMMARY:Interview Embedded Developer - Ines Falk",
        "ORGANIZER;CN=Petra Ahlers:mailto:petra.ahlers@lindhorst-werke.example",
        f"{GUEST};CN=Jonas Weidt:mailto:jonas.weidt@lindhorst-werke.example",
        f"{GUEST};CN=Mira Solak:mailto:mira.solak@lindhorst-werke.example",
        f"{GUEST};CN=Harald Emmer:mailto:harald.emmer@lindhorst-werke.example",
    )
    reading = of(mail(text, calendar=part, date=SENT, subject="Interview Embedded Developer"))
    assert seats(reading) == [
        ("17 09:15", "", {"Jonas Weidt", "Mira Solak"}),
        ("17 10:30", "11:15", {"Harald Emmer"}),
    ]
    called_off = mail(
        "Sorry, we have to call it off.",
        calendar=part.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("BEGIN:VEVENT", "BEGIN:VEVENT\r\nSEQUENCE:1"),
        method="CANCEL",
        date="Tue, 08 Sep 2026 10:00:00 +0200",
        subject="Cancelled: Interview Embedded Developer",
    )
    assert of(mail(text, calendar=part, date=SENT), called_off).interviews == ()


def test_a_scheduler_names_the_former_and_the_new_time() -> None:
    booked = (
        "Hi Ines,\n\nYour 30 Minute Interview with Petra Ahlers at 11:00am - Thursday, September 10, 2026 is scheduled."
    )
    moved = (
        "Hi Ines,\n\nYour 30 Minute Interview with Petra Ahlers has been rescheduled.\n\n"
        "Former: 11:00am - Thursday, September 10, 2026\nUpdated: 2:30pm - Friday, September 11, 2026\n"
    )
    reading = of(
        mail(
            "Hi Ines! We'd love to chat about the Marketing Coordinator position. Grab a slot with me.\n\n"
            "Petra Ahlers\nMarketing Director",
            date="Mon, 07 Sep 2026 09:00:00 +0200",
        ),
        mail(booked, sender="Petra Ahlers <notifications@slots.example>", date=SENT),
        mail(moved, sender="Petra Ahlers <notifications@slots.example>", date="Tue, 08 Sep 2026 18:00:00 +0200"),
    )
    assert [(start, who) for start, _, who in seats(reading)] == [("11 14:30", {"Petra Ahlers"})]


def test_a_zones_name_is_no_hour() -> None:
    text = """Samir Haddad invites you to join this meeting.

Lindhorst Interview - Field Service Manager
Hosted by Samir Haddad

Tuesday, September 15, 2026
11:00 AM  |  (UTC+02:00) Amsterdam, Berlin, Rome  |  1 hr

Agenda: Interview with Samir Haddad (Regional Director) and Dolly Frick (HR Business Partner)
"""
    reading = of(mail(text, date=SENT, subject="Meeting invitation: Lindhorst Interview - Field Service Manager"))
    assert seats(reading) == [("15 11:00", "12:00", {"Samir Haddad", "Dolly Frick"})]


def test_who_forwards_their_own_mail_from_elsewhere_is_the_owner() -> None:
    text = """Sending to myself so it's in one place

---------- Forwarded message ---------
From: Harriet Boone <h.boone@elmfieldsurgery.example>
Date: Mon, 7 Sept 2026 at 08:22
Subject: Interview arrangements - Practice Manager
To: <ines.work@other.example>


Dear Ines

The partners would like to see you for the Practice Manager post on Friday 18 September at 9.30am.
You will be seen by Dr Ahmed Salim (senior partner) and me. It should take about an hour.

Harriet Boone
Interim Practice Manager
"""
    reading = of(mail(text, sender="Ines F. <ines.work@other.example>", to=OWNER_ADDRESS, date=SENT))
    assert {person.name for person in reading.interviewers} == {"Ahmed Salim", "Harriet Boone"}
    assert reading.contacts == ()


def test_dates_are_read_in_the_order_of_the_writers_country() -> None:
    text = "Dear Ines Falk\n\nYou are shortlisted for interview.\n\nDate: 10/09/2026\nTime: 13:45\nPanel: Keith Barlow"
    reading = of(mail(text, date=SENT, sender=RECRUITER, subject="Your interview - Signalling Technician"))
    assert [start for start, _, _ in seats(reading)] == ["10 13:45"]
