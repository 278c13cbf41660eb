"""The boundary reader against the standard library's parser, and where mail is worse than the standard allows."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.message import Message as Mime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.mail.mime import BrokenEncoding, Entity, entity

CORPUS = sorted((Path(__file__).parents[3] / "corpus" / "threads").glob("*/*.eml"))


def leaves(part: Entity) -> list[tuple[str, str, bytes]]:
    inner = list(part.parts())
    if part.type.startswith("multipart/") and inner:
        return [leaf for one in inner for leaf in leaves(one)]
    return [(part.type, part.parameter("charset").lower(), part.content().replace(b"\r\n", b"\n").rstrip(b"\n"))]


def library_leaves(part: Mime) -> list[tuple[str, str, bytes]]:
    if part.is_multipart():
        return [leaf for one in part.get_payload() if isinstance(one, Mime) for leaf in library_leaves(one)]
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    charset = str(part.get_param("charset", "") or "").lower()
    return [(part.get_content_type(), charset, content.replace(b"\r\n", b"\n").rstrip(b"\n"))]


def test_every_mail_of_the_corpus_has_the_librarys_parts() -> None:
    assert CORPUS
    for file in CORPUS:
        raw = file.read_bytes()
        assert leaves(entity(raw)) == library_leaves(message_from_bytes(raw)), file


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80)


@given(TEXTS, TEXTS, st.sampled_from(["base64", "quoted-printable", "8bit"]), st.booleans(), TEXTS)
def test_built_mails_have_the_librarys_parts(plain: str, html: str, encoding: str, crlf: bool, name: str) -> None:
    made = EmailMessage()
    made["Subject"] = "x"
    made.set_content(plain, cte=encoding)
    made.add_alternative(html, subtype="html", cte=encoding)
    made.add_attachment(plain.encode(), maintype="application", subtype="pdf", filename=name or "x.pdf")
    raw = made.as_bytes()
    raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") if crlf else raw
    assert leaves(entity(raw)) == library_leaves(message_from_bytes(raw))


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(raw: bytes) -> None:
    part = entity(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + raw + b"\n--b--\n")
    for leaf in part.parts():
        try:
            leaf.content()
        except BrokenEncoding:
            continue


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('Content-Disposition: attachment; filename="invite.ics"', "invite.ics"),
        ("Content-Disposition: attachment; filename=invite.ics", "invite.ics"),
        ("Content-Disposition: attachment; filename*=utf-8''Gespr%C3%A4ch.ics", "Gespräch.ics"),
        ("Content-Disposition: attachment; filename*0=Gesp; filename*1=r.ics", "Gespr.ics"),
        ('Content-Type: text/calendar;\n name="a \\"b\\".ics"', 'a "b".ics'),
    ],
)
def test_file_names_are_read_in_all_their_forms(head: str, name: str) -> None:
    assert entity(f"{head}\n\nx".encode()).filename == name


def test_a_multipart_without_its_end_keeps_its_last_part() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\n\npreamble\n--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n"
    assert leaves(entity(raw)) == [("text/plain", "", b"one"), ("text/html", "", b"two")]


def test_a_boundary_that_begins_like_another_is_told_from_it() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n--bb\n\nno part\n--b\n\none\n--b--\n"
    assert [leaf[2] for leaf in leaves(entity(raw))] == [b"one"]


@pytest.mark.parametrize("body", [b"SGVsbG8", b"SGVs\nbG8=\n--garbage", b"S G V s b G 8 ="])
def test_damaged_base64_is_read_as_far_as_it_goes(body: bytes) -> None:
    assert entity(b"Content-Transfer-Encoding: base64\n\n" + body).content().startswith(b"Hello")


def test_uuencoded_parts_are_decoded() -> None:
    raw = b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a.txt\n%2&5L;&\\\n`\nend\n"
    assert entity(raw).content() == b"Hello"


def test_header_fields_are_unfolded() -> None:
    assert entity(b"Subject: one\r\n two\r\nX: y\r\n\r\nbody").fields == [("subject", "one two"), ("x", "y")]
