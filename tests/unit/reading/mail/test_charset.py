"""Whatever a label says, the text that comes out can be written as UTF-8 and as JSON."""

from __future__ import annotations

import pytest

from app.mailboxes.headers import read_head
from app.mailboxes.texts import plain_text
from app.reading import parse_message
from app.reading.mail.charset import decode_bytes
from app.reading.mail.mime import entity

NO_CHARSETS = ["unicode_escape", "raw-unicode-escape", "idna", "punycode", "rot13", "rot-13", "undefined", "hex"]


def test_a_lone_surrogate_of_utf_7_becomes_a_replacement_character() -> None:
    assert decode_bytes(b"a +2AA- b", "utf-7") == ("a \ufffd b", True)
    assert decode_bytes("Grüße 😀".encode("utf-7"), "utf-7") == ("Grüße 😀", True)


@pytest.mark.parametrize("label", NO_CHARSETS)
def test_a_codec_that_is_no_charset_is_not_used(label: str) -> None:
    assert decode_bytes(rb"one \ud800 two", label) == (r"one \ud800 two", False)


@pytest.mark.parametrize("label", ["utf-7", *NO_CHARSETS])
def test_no_header_body_or_file_name_holds_a_lone_surrogate(label: str) -> None:
    word = f"=?{label}?q?Talk_+2AA-_=5Cud800?=".encode()
    raw = (
        b"From: " + word + b" <a@example.org>\nDate: Mon, 02 Mar 2026 09:00:00 +0100\nSubject: " + word + b"\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=' + label.encode()
        + b"\n\nTalk +2AA- \\ud800\n--b\nContent-Type: application/pdf; name*=" + label.encode()
        + b"''x+2AA-%5Cud800\nContent-Disposition: attachment\n\nx\n--b--\n"
    )  # fmt: skip
    message = parse_message(raw, source="mail.eml", zone="UTC")
    head = read_head(raw)
    seen = (message.subject, message.sender.name, message.text, *message.attachments, *message.warnings)
    for text in (*seen, head.subject, head.sender.name, plain_text(raw)):
        assert text.encode("utf-8")
    assert "Talk" in message.subject
    assert "Talk" in message.text


def test_extended_parameters_are_decoded_by_their_charset() -> None:
    part = entity(b"Content-Type: application/pdf; name*=utf-8''Gespr%C3%A4ch.pdf\n\n")
    assert part.parameter("name") == "Gespräch.pdf"
