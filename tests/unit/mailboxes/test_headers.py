"""The few headers that a list needs: read from whatever lies there, without ever failing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail import Address
from app.mailboxes.headers import EPOCH, read_head
from app.reading.mail.headers import decode_words

FULL = (
    b"Received: by somewhere\r\nFrom: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?=\r\n <J.Mueller@N.example>\r\n"
    b'To: "Moreno, Alex" <alex@mail.example>,\r\n\tbob@x.example\r\nCc: team: a@b.example, c@d.example;\r\n'
    b"Subject: =?utf-8?b?RGFua2U=?= =?utf-8?b?IGRpcg==?=\r\nDate: Fri, 6 Mar 2026 13:00:00 -0600 (CST)\r\n"
    b"Message-ID:\r\n <two@n.example>\r\nReferences: <zero@n.example>\r\n <one@n.example>\r\n"
    b"In-Reply-To: <one@n.example>\r\nX-Draft-Id: m1\r\nFrom: second@from.example\r\n\r\nSubject: body\r\n"
)


def test_headers_are_unfolded_and_decoded_and_the_first_of_each_counts() -> None:
    head = read_head(FULL)
    assert head.id == "two@n.example"
    assert head.links == ("zero@n.example", "one@n.example")
    assert head.subject == "Danke dir"
    assert head.sender == Address("Jürgen Müller", "j.mueller@n.example")
    assert [one.email for one in head.recipients] == [
        "alex@mail.example",
        "bob@x.example",
        "a@b.example",
        "c@d.example",
    ]
    assert head.recipients[0].name == "Moreno, Alex"
    assert head.date == datetime(2026, 3, 6, 19, 0, tzinfo=UTC)
    assert head.mark == "m1"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("=?nonsense?q?a=20b?=", "a b"),
        ("plain   words\t here", "plain words here"),
        ("Re: =?iso-8859-1?q?Caf=E9?= at nine", "Re: Café at nine"),
    ],
)
def test_words_of_an_unknown_charset_are_read_as_well_as_can_be(raw: str, expected: str) -> None:
    assert decode_words(raw) == expected


@pytest.mark.parametrize("date", ["", "tomorrow", "Fri, 99 Mar 2026 13:00:00 +0000", "Fri, 6 Mar 99999 13:00:00 +9999"])
def test_a_date_that_cannot_be_read_is_when_the_file_was_written(date: str) -> None:
    assert read_head(f"From: a@b.example\nDate: {date}\n\n".encode(), written=EPOCH).date == EPOCH


def test_a_date_without_a_zone_is_utc() -> None:
    assert read_head(b"Date: 6 Mar 2026 13:00:00 -0000\n\n").date == datetime(2026, 3, 6, 13, 0, tzinfo=UTC)


def test_an_id_too_long_for_any_header_line_is_none() -> None:
    assert read_head(b"Message-ID: <" + b"x" * 2000 + b"@n>\n\n").id == ""


@given(st.binary(max_size=2000))
def test_no_bytes_make_it_fail(raw: bytes) -> None:
    head = read_head(raw)
    assert head.date.tzinfo is not None


@given(
    st.lists(st.tuples(st.sampled_from([b"From", b"To", b"Subject", b"Date", b"References"]), st.binary(max_size=80)))
)
def test_no_header_values_make_it_fail(fields: list[tuple[bytes, bytes]]) -> None:
    raw = b"".join(name + b": " + value.replace(b"\n", b" ") + b"\n" for name, value in fields)
    assert read_head(raw + b"\nbody").date.tzinfo is not None
