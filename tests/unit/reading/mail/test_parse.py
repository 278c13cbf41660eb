"""A mail's parts become one visible text; what cannot be read is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import UnreadableMail
from app.domain.mail import Address, LineKind
from app.reading import parse_message
from app.reading.mail.headers import split_addresses
from tests.support.mail import invite, mail, parsed

EVENT = invite("SUMMARY:Interview", "DTSTART:20260310T090000Z", "DTEND:20260310T100000Z")


def test_the_head_is_read_with_encoded_words_and_an_aware_date() -> None:
    raw = mail(
        "Hello",
        sender="=?utf-8?q?M=C3=BCller=2C_J=C3=B6rg?= <J.Mueller@Example.ORG>",
        subject="=?iso-8859-1?Q?Gespr=E4ch_am?= =?iso-8859-1?Q?_Dienstag?=",
    )
    message = parsed(raw)
    assert message.sender == Address("Müller, Jörg", "j.mueller@example.org")
    assert message.subject == "Gespräch am Dienstag"
    assert message.date == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert message.date.utcoffset() == timedelta(hours=1)


def test_lines_and_segments_lie_where_they_say() -> None:
    message = parsed(mail(html="<p>Hello <b>Ines</b>,</p><ul><li>one</li><li>two</li></ul><p>Best,<br>Petra</p>"))
    assert [message.text[line.start : line.end] for line in message.lines] == [
        "Hello Ines,", "one", "two", "Best,", "Petra",
    ]  # fmt: skip
    assert [line.kind for line in message.lines[1:3]] == [LineKind.ITEM, LineKind.ITEM]
    assert message.segments[0].start == 0
    assert message.segments[-1].end == len(message.text)
    assert all(a.end == b.start for a, b in zip(message.segments, message.segments[1:], strict=False))


def test_the_plain_part_stands_in_for_an_empty_html_part() -> None:
    message = parsed(mail("We meet on Tuesday at ten.", html="<div><img src='https://example.org/x.png'></div>"))
    assert message.text == "We meet on Tuesday at ten."


def test_a_mislabelled_charset_is_read_and_named() -> None:
    head = b"From: a@example.org\nDate: Mon, 02 Mar 2026 09:00:00 +0100\n"
    raw = head + b"Content-Type: text/plain; charset=klingon\n\nGr\xfc\xdfe"
    message = parse_message(raw, source="mail.eml", zone="Europe/Berlin")
    assert message.text == "Grüße"
    assert message.warnings == (
        "mail.eml: part 1: the charset 'klingon' is unknown or wrong; it was read as best it could be",
    )


def test_an_ics_file_is_read_whatever_its_type_says_and_once_only() -> None:
    raw = mail("See the invite.", calendar=EVENT)
    raw = raw.replace(b"text/calendar", b'application/octet-stream; name="invite.ics"')
    assert len(parsed(raw).calendar) == 1


def test_a_broken_calendar_part_is_named_and_the_rest_is_read() -> None:
    message = parsed(
        mail("See you then.", calendar="BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:nonsense\r\nEND:VCALENDAR")
    )
    assert message.text == "See you then."
    assert message.calendar == ()
    assert message.warnings
    assert message.warnings[0].startswith("01.eml: calendar part")


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\x00\x00", b"just some notes\nand more\n"])
def test_a_file_that_is_no_mail_is_refused_by_name(raw: bytes) -> None:
    with pytest.raises(UnreadableMail, match=r"notes\.eml") as refusal:
        parse_message(raw, source="notes.eml", zone="Europe/Berlin")
    assert refusal.value.source == "notes.eml"


def test_an_attached_mail_is_a_forwarded_one_with_its_own_author_and_date() -> None:
    inner = mail(
        "The panel is on Friday.",
        sender="Uwe Brandt <uwe@lindhorst-werke.example>",
        date="Sun, 01 Mar 2026 10:00:00 +0100",
    )
    message = parsed(mail("See below.", attached=[inner]))
    forwarded = [segment for segment in message.segments if segment.kind == "forwarded"]
    assert [message.text[s.start : s.end].strip() for s in forwarded] == ["The panel is on Friday."]
    assert forwarded[0].author == Address("Uwe Brandt", "uwe@lindhorst-werke.example")
    assert forwarded[0].date == datetime(2026, 3, 1, 9, tzinfo=UTC)


def test_an_encrypted_mail_says_that_it_was_not_read() -> None:
    raw = b"From: a@example.org\nDate: Mon, 02 Mar 2026 09:00:00 +0100\nContent-Type: application/pkcs7-mime\n\nx"
    assert parse_message(raw, source="sealed.eml", zone="UTC").warnings == (
        "sealed.eml: the mail is encrypted or sealed; what is in it was not read",
    )


def test_a_mail_without_a_date_takes_the_time_of_its_delivery_and_says_so() -> None:
    received = b"Received: from a by b; Mon, 02 Mar 2026 09:00:00 +0100\n"
    message = parse_message(received + b"From: a@example.org\n\nHello", source="x.eml", zone="UTC")
    assert message.date == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert message.warnings == ("x.eml: the mail has no date that can be read; the time of its delivery stands in",)


@pytest.mark.parametrize(
    ("header", "automatic", "bulk"),
    [
        ("Auto-Submitted: auto-replied", True, False),
        ("Auto-Submitted: no", False, False),
        ("Precedence: bulk", True, True),
        ("List-Unsubscribe: <https://x.example>", False, True),
        ("X-Autoreply: yes", True, False),
        ("Subject: Out of Office: Interview", True, False),
        ("Subject: Abwesenheitsnotiz: Gespr=?utf-8?q?=C3=A4?=ch", True, False),
        ("Subject: Re: Out of Office: Interview", False, False),
        ("Subject: Out of office hours interview", False, False),
    ],
)
def test_automatic_and_bulk_mail_is_known_by_its_head(header: str, automatic: bool, bulk: bool) -> None:
    raw = f"From: a@example.org\nDate: Mon, 02 Mar 2026 09:00:00 +0100\n{header}\n\nHello".encode()
    message = parse_message(raw, source="x", zone="UTC")
    assert (message.automatic, message.bulk) == (automatic, bulk)


@pytest.mark.parametrize(
    ("address", "takes_none"),
    [
        ("no-reply@x.example", True),
        ("donotreply@x.example", True),
        ("jobs-noreply@x.example", True),
        ("nora.reply@x.example", False),
        ("notifications@x.example", True),
        ("ana@no-reply.example", False),
    ],
)
def test_addresses_that_take_no_answers_are_known(address: str, takes_none: bool) -> None:
    assert parsed(mail("Hello", sender=address)).no_reply is takes_none


HEAD = b"From: Omar <omar@x.example>\nDate: Mon, 2 Mar 2026 09:00:00 +0100\nSubject: Interview\nMIME-Version: 1.0\n"
BODY = b"--b\nContent-Type: text/plain\n\nWe meet on Tuesday at 10:00.\n--b--\n"


@pytest.mark.parametrize(
    ("rest", "text", "warning"),
    [
        (b"Content-Type: multipart/mixed\n\n" + BODY, "We meet on Tuesday", "mark between its parts"),
        (b"Content-Type: multipart/mixed; boundary=other\n\n" + BODY, "We meet on Tuesday", "mark between its parts"),
        (b"Content-Type: multipart/mixed; boundary=b\n\nNothing but words here.", "Nothing but words", "told apart"),
        (b"Content-Type: multipart/mixed; boundary=b\n\n" + BODY[:50], "We meet on", "cut off"),
        (b"Content-Transfer-Encoding: x-foo\n\nV2UgbWVldCBvbiBUdWVzZGF5\n", "", "left out"),
        (b"Content-Transfer-Encoding: x-foo\n\nWe meet on Tuesday.\n", "We meet on Tuesday", "encoding is unknown"),
        (b"Content-Transfer-Encoding: base64\n\nV2UgbW!VldCB*vbiBUdWVzZGF5\n", "", "does not belong"),
        (b"Content-Type: application/ms-tnef; name=winmail.dat\n\nxx\n", "", "winmail.dat"),
    ],
    ids=["no boundary", "wrong boundary", "no parts", "cut off", "unknown", "unknown text", "junk", "winmail"],
)
def test_a_broken_form_is_put_up_with_and_said(rest: bytes, text: str, warning: str) -> None:
    message = parse_message(HEAD + rest, source="broken.eml", zone="UTC")
    assert text in message.text
    assert any(one.startswith("broken.eml: ") and warning in one for one in message.warnings)


@pytest.mark.parametrize(
    ("field", "name", "email"),
    [
        ("Kim @ Sawtooth Feed <kim@sawtooth.example>", "Kim @ Sawtooth Feed", "kim@sawtooth.example"),
        ("director@bank.example <kim@sawtooth.example>", "director@bank.example", "kim@sawtooth.example"),
    ],
)
def test_a_name_with_a_bare_at_sign_keeps_the_address_in_brackets(field: str, name: str, email: str) -> None:
    (found,) = split_addresses(field)
    assert (found.name, found.email) == (name, email)
