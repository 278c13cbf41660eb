"""What of a large mail is kept for reading: its words, not the files attached to it."""

from __future__ import annotations

import os
import tracemalloc
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy, default
from pathlib import Path

import pytest

from app.reading import parse_message
from app.reading.mail.attachments import MAX_TEXT, without_unread

CORPUS = sorted((Path(__file__).parents[3] / "corpus" / "threads").glob("*/*.eml"))
INVITE = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260310T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def letter(text: str = "We meet on Friday.\n", *, attached: int = 0) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["Date"] = "a@example.org", "Mon, 02 Mar 2026 09:00:00 +0100"
    made["Message-ID"], made["Subject"] = "<1@example.org>", "Interview"
    made.set_content(text)
    if attached:
        made.add_attachment(os.urandom(attached), maintype="application", subtype="pdf", filename="Brief é.pdf")
    return made


def same_without_unread(raw: bytes) -> bytes:
    kept = without_unread(raw)
    assert parse_message(kept, source="x", zone="UTC") == parse_message(raw, source="x", zone="UTC")
    return kept


def test_every_mail_of_the_corpus_reads_the_same_without_what_is_not_read() -> None:
    assert CORPUS
    for file in CORPUS:
        same_without_unread(file.read_bytes())


@pytest.mark.parametrize("policy", [default, SMTP])
def test_files_are_named_and_left_out_but_invitations_stay(policy: EmailPolicy) -> None:
    made = letter(attached=200_000)
    made.add_attachment(INVITE, maintype="text", subtype="calendar", filename="invite.ics")
    made.add_attachment(b"more words", maintype="application", subtype="octet-stream", filename="again.ics")
    kept = same_without_unread(made.as_bytes(policy=policy))
    assert len(kept) < 3_000
    message = parse_message(kept, source="x", zone="UTC")
    assert message.attachments == ("Brief é.pdf",)
    assert [event.uid for event in message.calendar] == ["1"]
    assert message.text == "We meet on Friday."


def test_files_of_a_forwarded_mail_are_left_out_too() -> None:
    made = letter()
    made.add_attachment(letter("The words passed on.\n", attached=200_000))
    kept = same_without_unread(made.as_bytes())
    assert len(kept) < 3_000
    assert "The words passed on." in parse_message(kept, source="x", zone="UTC").text


def test_a_mail_whose_words_come_after_thirty_megabytes_of_files_is_read_whole() -> None:
    made = letter("")
    made.clear_content()
    made.add_attachment(bytes(23_000_000), maintype="application", subtype="pdf", filename="a.pdf")
    made.add_attachment("We meet on Friday.\n", disposition="inline")
    raw = made.as_bytes()
    assert len(raw) > 30_000_000
    message = parse_message(raw, source="x", zone="UTC")
    assert (message.text, message.warnings) == ("We meet on Friday.", ())


@pytest.mark.parametrize("encoding", ["7bit", "base64", "quoted-printable"])
def test_of_an_endless_text_the_beginning_is_kept_whatever_its_encoding(encoding: str) -> None:
    made = letter()
    made.set_content("We meet on Friday, all of us.\n" * (MAX_TEXT // 10), cte=encoding)
    kept = same_without_unread(made.as_bytes())
    message = parse_message(kept, source="x", zone="UTC")
    assert message.warnings[0] == "x: part 1: only the first 3,000,000 characters were read"
    assert encoding == "quoted-printable" or len(kept) < 4 * MAX_TEXT


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-7", "euc-jp"])
def test_a_text_cut_within_a_character_is_still_read_in_its_charset(charset: str) -> None:
    made = letter()
    made.set_content("面接は金曜日です。\n" * 450_000, charset=charset, cte="base64")
    message = parse_message(made.as_bytes(), source="x", zone="UTC")
    assert message.text.startswith("面接は金曜日です。")
    assert set(message.text) <= set("面接は金曜日です。 \n")
    assert any("characters were read" in warning for warning in message.warnings)


def test_reading_a_mail_with_a_large_file_takes_little_memory_beside_its_bytes() -> None:
    raw = letter(attached=8_000_000).as_bytes()
    parse_message(raw, source="x", zone="UTC")
    tracemalloc.start()
    try:
        parse_message(raw, source="x", zone="UTC")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000
