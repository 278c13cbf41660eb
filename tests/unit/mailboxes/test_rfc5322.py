"""Drafts as bytes: what the standard library reads back is what was meant, whatever the words are."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import parseaddr

from hypothesis import given
from hypothesis import strategies as st

from app.domain.drafts import Draft
from app.domain.followups import FollowUpKind
from app.domain.mail import Mailbox
from app.mailboxes.rfc5322 import draft_bytes, mark_in_id, message_id_for

NOW = datetime(2026, 3, 6, 17, 5, tzinfo=UTC)
ALEX = Mailbox("Alex Moreno", "alex@mail.example", "Europe/London")
TEXT = st.text(st.characters(codec="utf-8"), max_size=300)


def written(*, owner: Mailbox = ALEX, **changes: object) -> bytes:
    values: dict[str, object] = {
        "kind": FollowUpKind.THANK_YOU,
        "to_name": "Omar Haddad",
        "to_email": "omar@n.example",
        "subject": "Thank you",
        "body": "Dear Omar,\n\nthanks.\n",
    }
    return draft_bytes(Draft(**(values | changes)), mark="m1", owner=owner, now=NOW)  # type: ignore[arg-type]


@given(TEXT, TEXT, TEXT)
def test_any_words_come_back_and_make_no_header_of_their_own(name: str, subject: str, body: str) -> None:
    raw = written(to_name=name, subject=subject, body=body)
    head = raw.partition(b"\r\n\r\n")[0]
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    assert head.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    mail = message_from_bytes(raw, policy=policy.default)
    assert set(mail.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "X-Draft-Id", "Content-Type", "MIME-Version",
        "Content-Transfer-Encoding",
    } - ({"MIME-Version", "Content-Transfer-Encoding"} - set(mail.keys()))  # fmt: skip
    assert parseaddr(mail["To"])[1] == "omar@n.example"
    read = mail.get_content()
    expected = body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    assert read.replace("\r\n", "\n") == expected


@given(st.text("abcdefghij äöü谢", min_size=1, max_size=200))
def test_the_subject_and_the_name_are_read_as_they_were_meant(words: str) -> None:
    told = " ".join(words.split())
    # Read by RFC 2047's own rule: white space between encoded words is none. The newer parser of the standard library
    # keeps it within a display name.
    mail = message_from_bytes(written(subject=words, to_name=words))
    name = parseaddr(" ".join(str(mail["To"]).split()))[0]
    assert " ".join(str(make_header(decode_header(mail["Subject"]))).split()) == told
    assert " ".join(str(make_header(decode_header(name))).split()) == told


def test_a_name_with_commas_and_quotes_is_one_address() -> None:
    mail = message_from_bytes(written(to_name='Haddad, Omar "the (tall) one" \\ <x@y>'), policy=policy.default)
    (address,) = mail["To"].addresses
    assert (address.display_name, address.addr_spec) == ('Haddad, Omar "the (tall) one" \\ <x@y>', "omar@n.example")


def test_reply_headers_are_folded_between_ids_and_hold_no_encoded_words() -> None:
    ids = tuple("x" * length + "@n.example" for length in (20, 68, 69, 70, 78, 90, 300))
    raw = written(in_reply_to=ids[-1], references=ids)
    assert b"=?" not in raw
    mail = message_from_bytes(raw)
    assert mail["References"].split() == [f"<{one}>" for one in ids]
    assert mail["In-Reply-To"] == f"<{ids[-1]}>"


def test_what_is_no_message_id_is_left_out_of_the_reply_headers() -> None:
    mail = message_from_bytes(written(in_reply_to="sha256:abc", references=("no id", "good@n", "<bad@n>")))
    assert mail["In-Reply-To"] is None
    assert mail["References"] == "<good@n>"


def test_the_message_id_holds_the_mark_and_an_ascii_domain() -> None:
    assert message_id_for("m1", ALEX) == "m1.draft@mail.example"
    assert message_id_for("m1", Mailbox("J", "j@müller.example", "UTC")) == "m1.draft@xn--mller-kva.example"
    assert message_id_for("m1", Mailbox("J", "", "UTC")) == "m1.draft@localhost"


def test_the_mark_is_found_in_the_message_id_also_of_former_drafts() -> None:
    assert mark_in_id(message_id_for("m1", ALEX), ALEX) == "m1"
    assert mark_in_id("m1.afterword@mail.example", ALEX) == "m1"
    assert mark_in_id("m1.draft@elsewhere.example", ALEX) == ""
    assert mark_in_id("m1@mail.example", ALEX) == ""


def test_no_line_of_a_draft_tells_its_recipient_that_a_program_helped() -> None:
    raw = written()
    assert b"afterword" not in raw.lower()


def test_an_international_domain_is_written_so_that_every_server_takes_it() -> None:
    mail = message_from_bytes(written(to_email="omar@müller.example"))
    assert parseaddr(mail["To"])[1] == "omar@xn--mller-kva.example"


def test_the_date_is_the_owners_moment() -> None:
    assert message_from_bytes(written())["Date"] == "Fri, 06 Mar 2026 17:05:00 +0000"
