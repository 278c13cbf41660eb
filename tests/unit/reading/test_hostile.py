"""Mails made to break a reader: it answers, in time that grows with their length alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.mail import Message
from app.reading import parse_message, transcribe
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, invite, mail, parsed

# A watchdog, no measurement: time that grows with the square would take many minutes at these sizes.
pytestmark = pytest.mark.timeout(120)

HEAD = b"From: a@example.org\nDate: Mon, 02 Mar 2026 09:00:00 +0100\nSubject: Interview\n"


def comes_to_an_end(make: Callable[[int], bytes], size: int) -> bool:
    """Whether a mail of that size is read: the time limit on this module ends what grows with the square."""
    return bool(parsed(make(size * 16)).id)


UNITS = [
    "> ", ">", "- ", "On ", "On Mon, 2 Mar 2026 ", "wrote: ", "a@b.c ", "<", "<a@b", "From: ", "From: x\nDate: ",
    "__", "--", "-- \n", "*", "* a\n", "a  b\n", "a\tb\n", "|", "| a |\n", "1. ", "(", "[", "12:30 ", "2026 ",
    "1/2/", "+49 ", "0 ", "é", "A ", "Aa ", "http://a", "http://", "\u200b", "\xa0", "word ", "\n",
    "confidential ", "unsubscribe ", "=?utf-8?q?", ":", "Subject: ", "Best,\n", "confidential intended",
    "this email ", "Am 2. März ", "schrieb ", "Ana Ruiz\n", "CAUTION ", "---- Forwarded message ----\n",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_long_runs_of_plain_text_come_to_an_end(unit: str) -> None:
    assert comes_to_an_end(lambda size: mail((unit * size)[: size * 8] + "\nend"), 2_000)


TAGS = [
    "<div>", "<table><tr><td>", "<blockquote type=cite>", "<b>", "<a href=x>", "<p style='color:#fff'>x",
    "<ul><li>", "&nbsp;", "&", "<", "<!--", "<td>x</td>", "<br>", "<div>x", "<a href=x>x<br>", "<style>a{",
    "<style>@media{", "<table><tr><td>x</td><td>y", "<span class='a b c'>x</span>", "<blockquote>x", "x<hr>",
    "<div style='", "<div class=\"x", "<pre>a\n", "</div>", "<script>",
]  # fmt: skip


@pytest.mark.parametrize("tag", TAGS)
def test_long_runs_of_markup_come_to_an_end(tag: str) -> None:
    assert comes_to_an_end(lambda size: mail(html=f"<p>Hello</p>{tag * size}<p>end"), 250)


HEADERS = [
    "a@b.c, ", "\"", "\"a\" ", "(", "<", "<a@b.c>", "=?utf-8?q?a?= ", "=?utf-8?b?", ";", "a:", "<a ", "\\", "\"\\",
    "x", "@", "a b c ", ", ,",
]  # fmt: skip


@pytest.mark.parametrize("name", ["To", "Subject", "References", "Content-Type", "Content-Disposition", "Date"])
@pytest.mark.parametrize("unit", HEADERS)
def test_long_header_fields_come_to_an_end(name: str, unit: str) -> None:
    def make(size: int) -> bytes:
        return f"{name}: {unit * size}\n".encode() + HEAD + b"\nHello"

    assert comes_to_an_end(make, 250)


@pytest.mark.parametrize(
    "unit", ["BEGIN:VTIMEZONE\r\n", "BEGIN:VEVENT\r\n", "BEGIN:VALARM\r\n", " x\r\n", "X;", "ATTENDEE;CN=a:x\r\n"]
)
def test_long_calendar_parts_come_to_an_end(unit: str) -> None:
    assert comes_to_an_end(lambda size: mail("x", calendar=invite("DTSTART:20260310T090000Z", unit * size)), 200)


def test_a_mail_of_two_megabytes_of_text_is_read_whole() -> None:
    words = "We meet the whole committee on Friday at ten and will tell you more after that, at the latest in May.\n"
    raw = mail(words * 20_000)
    message = parsed(raw)
    assert len(message.text) > 2_000_000


def test_a_thread_of_two_hundred_messages_has_as_many_written_passages() -> None:
    def thread(count: int) -> list[Message]:
        made = []
        for number in range(count):
            last = "".join(f"> We talked about topic {other} at length then.\n" for other in range(number - 20, number))
            text = f"Topic {number} was talked about.\n\nOn Mon, Mar 2, 2026 at 9:00 A <a@b.c> wrote:\n{last}"
            sender, to = (RECRUITER, OWNER_ADDRESS) if number % 2 else (OWNER_ADDRESS, RECRUITER)
            date = f"Mon, 02 Mar 2026 {9 + number // 60:02}:{number % 60:02}:00 +0100"
            made.append(parsed(mail(text, sender=sender, to=to, date=date, message_id=str(number))))
        return made

    assert len([p for p in transcribe(thread(200), OWNER).passages if p.origin == "written"]) == 200


def test_of_a_mail_of_thirty_megabytes_of_text_the_beginning_is_read_and_it_says_so() -> None:
    raw = HEAD + b"\n" + b"We meet on Friday.\n" * 1_600_000
    message = parse_message(raw, source="big.eml", zone="UTC")
    assert message.text.startswith("We meet on Friday.")
    assert message.warnings[0] == "big.eml: part 1: only the first 3,000,000 characters were read"


def test_a_mail_of_which_more_would_have_to_be_read_than_the_limit_says_so() -> None:
    line = b"We meet on Friday, if that suits you as well as it suits us; else say when it would.=20\n"
    raw = HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + line * 350_000
    message = parse_message(raw, source="big.eml", zone="UTC")
    assert message.text.startswith("We meet on Friday")
    assert message.warnings[0] == "big.eml: the mail has 30 MB; only the first 25 MB were read"


def test_a_mail_of_two_hundred_nested_parts_is_read_to_the_limit_and_says_so() -> None:
    raw = HEAD
    for number in range(200):
        raw += f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n".encode()
    message = parse_message(raw + b"\nDeep.", source="deep.eml", zone="UTC")
    assert "deep.eml: the mail has parts nested deeper than 12; the rest was not read" in message.warnings
    assert len(message.warnings) == 2  # and that its end is missing


def test_a_mail_of_two_hundred_parts_is_read_to_the_limit_and_says_so() -> None:
    parts = b"".join(b"--b\nContent-Type: text/plain\n\nPart %d.\n" % number for number in range(200))
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + parts + b"--b--\n"
    message = parse_message(raw, source="many.eml", zone="UTC")
    assert message.text.startswith("Part 0.\n\nPart 1.")
    assert message.warnings == ("many.eml: the mail has more than 100 parts; the rest was not read",)


@given(st.binary(max_size=600))
@settings(max_examples=200)
def test_any_bytes_behind_a_head_are_read_without_an_error(body: bytes) -> None:
    message = parse_message(HEAD + b"Content-Type: text/html\n\n" + body, source="x", zone="Europe/Berlin")
    assert "".join(message.text[s.start : s.end] for s in message.segments) == message.text
    transcribe([message], OWNER)


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=60))
def test_any_header_values_are_read_without_an_error(sender: str, subject: str, date: str) -> None:
    head = "".join(
        f"{name}: {' '.join(value.split())}\n"
        for name, value in (("From", sender), ("Subject", subject), ("Date", date))
    )
    message = parse_message(head.encode("utf-8", "surrogatepass") + b"\nHello", source="x", zone="Europe/Berlin")
    assert message.date.tzinfo is not None
    assert message.text == "Hello"
