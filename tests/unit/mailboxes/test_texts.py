"""The text of a message for lists and drafts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.mailboxes.texts import header, plain_text, snippet


def test_plain_text_is_taken_before_html_and_attachments_not_at_all() -> None:
    raw = (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n'
        b"Content-Disposition: attachment\n\nattached\n--b\nContent-Type: text/html\n\n<p>marked <b>up</b></p>\n"
        b"--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        b"Caf=E9\n--b--\n"
    )
    assert plain_text(raw) == "Café"


def test_html_stands_in_where_there_is_no_plain_text() -> None:
    raw = b"Content-Type: text/html; charset=nonsense\n\n<html><body><p>Hello</p><p>Alex</p></body></html>"
    assert plain_text(raw).split() == ["Hello", "Alex"]
    assert plain_text(b"Content-Type: text/html\n\n") == ""


def test_a_snippet_ends_where_the_quote_or_the_signature_begins() -> None:
    body = b"Yes,\n\n works   for me.\n\nOn Fri, 6 Mar 2026 at 09:00, Dana <d@n.example> wrote:\n> Would it?\n"
    assert snippet(b"Subject: x\n\n" + body) == "Yes, works for me."
    assert snippet(b"Subject: x\n\nShort\n-- \nDana\n") == "Short"
    assert len(snippet(b"Subject: x\n\n" + b"long words " * 100)) == 140


def test_parts_nested_beyond_reason_give_no_text_and_no_error() -> None:
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n' for depth in range(4000))
    assert plain_text(head.encode() + b"Content-Type: text/plain\n\ndeep\n") == ""


def test_a_header_is_decoded() -> None:
    assert header(b"Subject: =?utf-8?q?Caf=C3=A9?=\n at nine\n\nbody", "subject") == "Café at nine"
    assert header(b"Subject: x\n\nFrom: body", "From") == ""


@given(st.binary(max_size=3000))
def test_no_bytes_make_it_fail(raw: bytes) -> None:
    snippet(raw)
    snippet(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + raw)
    snippet(b"Content-Type: text/html\n\n" + raw)
