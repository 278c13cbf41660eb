"""The open mail alone, as its host's page hands it over: read as any other, and nothing else of the mailbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.errors import MailNotFound, NeedsConsent
from app.domain.mail import Address, Mailbox
from app.mailboxes.shown import ShownMailbox, ShownMessage, message_bytes
from app.reading import parse_message

OWNER = Mailbox("Alex Moreno", "alex@mail.example", "Europe/London")
SHOWN = ShownMessage(
    "AAMkITEM",
    "AAQkCONV",
    "Interview on Friday",
    Address("Grüber, Lena", "lena@northlight.example"),
    (Address("Alex Moreno", "alex@mail.example"),),
    (Address("", "omar@northlight.example"),),
    datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    f"<{'x' * 120}@northlight.example>",
    "<p>Dear Alex,</p><p>we meet on Friday.</p>",
)


def test_it_is_read_as_the_mail_that_it_is() -> None:
    read = parse_message(message_bytes(SHOWN), source="a", zone="Europe/London")
    assert read.id == f"{'x' * 120}@northlight.example"
    assert (read.subject, read.date) == (SHOWN.subject, SHOWN.date)
    assert read.sender == SHOWN.sender
    assert (read.to, read.cc) == (SHOWN.to, SHOWN.cc)
    assert "we meet on Friday." in read.text
    assert read.calendar == ()


def test_a_meeting_request_keeps_its_session_and_people() -> None:
    start, end = datetime(2026, 3, 6, 13, 0, tzinfo=UTC), datetime(2026, 3, 6, 14, 0, tzinfo=UTC)
    invited = replace(SHOWN, start=start, end=end, location="Room 4\nBEGIN:VEVENT")
    (event,) = parse_message(message_bytes(invited), source="a", zone="Europe/London").calendar
    assert (event.start, event.end) == (start, end)
    assert event.organizer is not None
    assert event.organizer.address.email == "lena@northlight.example"
    assert {one.address.email for one in event.attendees} == {"alex@mail.example", "omar@northlight.example"}
    assert event.location == "Room 4 BEGIN:VEVENT"


@pytest.mark.parametrize(
    "odd",
    [
        replace(
            SHOWN, subject="a\r\nBcc: thief@evil.example", sender=Address("x\r\nBcc: y@z.example", "lena@n.example")
        ),
        replace(SHOWN, sender=Address("Nobody", "no address"), to=(Address("", "a@b@c"), Address("", "é@ü.example"))),
        replace(SHOWN, message_id="<é>", html=""),
        replace(SHOWN, message_id="", subject="\ud800 lone"),
    ],
)
def test_whatever_stands_in_it_becomes_one_mail_and_no_header_of_its_own(odd: ShownMessage) -> None:
    raw = message_bytes(odd)
    assert b"\nBcc:" not in raw
    parse_message(raw, source="a", zone="Europe/London")


@pytest.mark.anyio
async def test_nothing_but_the_open_mail_is_in_reach() -> None:
    mailbox = ShownMailbox(OWNER, SHOWN, told="Only the open mail was read.")
    thread = await mailbox.thread("AAQkCONV")
    assert [one.id for one in thread.messages] == ["AAMkITEM"]
    assert thread.warnings == ("Only the open mail was read.",)
    with pytest.raises(MailNotFound):
        await mailbox.thread("AAQkOTHER")
    with pytest.raises(MailNotFound):
        await ShownMailbox(OWNER, None, told="").thread("")
    for refused in (
        mailbox.search(),
        mailbox.drafts(),
        mailbox.find_draft("m"),
        mailbox.sent_to("a@b.example", since=SHOWN.date),
        mailbox.was_sent("m", since=SHOWN.date),
    ):
        with pytest.raises(NeedsConsent):
            await refused
