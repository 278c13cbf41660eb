"""A message of the Gmail API, written out as a mail."""

from __future__ import annotations

import base64
from email import message_from_bytes
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.mailboxes.gmail.payload import MAX_PARTS, message_bytes, unfetched
from app.reading import parse_message


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def part(mime_type: str = "text/plain", data: str = "Hello", **other: Any) -> dict[str, Any]:
    headers = other.pop("headers", [{"name": "Content-Type", "value": f"{mime_type}; charset=utf-8"}])
    body = other.pop("body", {"size": len(data), "data": encoded(data)})
    return {"mimeType": mime_type, "filename": "", "headers": headers, "body": body, **other}


def field(name: str, value: str) -> dict[str, str]:
    return {"name": name, "value": value}


def mail(**other: Any) -> dict[str, Any]:
    return part(headers=[field("From", "Dana <dana@n.example>"), field("SUBJECT", "Ünsere Gespräche")], **other)


def test_headers_stay_as_they_came_and_the_body_is_whole() -> None:
    message = parse_message(message_bytes(mail(data="Grüße ÿ~~?>")), source="x", zone="UTC")
    assert message.subject == "Ünsere Gespräche"
    assert message.sender.email == "dana@n.example"
    assert message.text == "Grüße ÿ~~?>"


def test_no_header_value_begins_a_field_of_its_own() -> None:
    evil = field("Subject", "x\r\nBcc: thief@evil.example\r\n\r\nbody")
    made = message_from_bytes(message_bytes(part(headers=[evil, field("X: y\r\nBcc", "z"), field("To", "a\n b")])))
    assert made["Bcc"] is None
    assert made["To"] == "a b"
    assert made.keys() == ["Subject", "To", "Content-Transfer-Encoding"]


def test_a_body_cannot_end_its_part() -> None:
    inner = part(data="--=_part_0--\r\n--=_part_0\r\nContent-Type: text/plain\r\n\r\nforged")
    made = message_from_bytes(message_bytes({"mimeType": "multipart/mixed", "headers": [], "parts": [inner]}))
    assert [one.get_content_type() for one in made.walk()] == ["multipart/mixed", "text/plain"]


def test_an_attached_mail_keeps_its_head() -> None:
    inner = part(headers=[field("Subject", "Inner"), field("From", "a@b.example")], data="within")
    outer = {"mimeType": "message/rfc822", "headers": [], "filename": "x.eml", "parts": [inner]}
    message = parse_message(
        message_bytes({**mail(), "mimeType": "multipart/mixed", "parts": [part(), outer]}), source="x", zone="UTC"
    )
    assert "Subject: Inner" in message.text
    assert "within" in message.text


def test_only_bodies_that_a_reader_needs_are_fetched() -> None:
    def apart(mime_type: str, attachment_id: str, size: int = 50_000, **other: Any) -> dict[str, Any]:
        return part(mime_type, body={"size": size, "attachmentId": attachment_id}, **other)

    disposition = [field("Content-Disposition", 'attachment; filename="notes.txt"')]
    tree = {
        "mimeType": "multipart/mixed",
        "parts": [
            {
                "mimeType": "multipart/alternative",
                "parts": [apart("text/plain", "plain beside html"), apart("text/html", "html")],
            },
            apart("application/ics", "invite", filename="invite.ics"),
            apart("application/octet-stream", "named ics", filename="Talk.ICS"),
            apart("application/pdf", "pdf", filename="cv.pdf"),
            apart("text/plain", "attached text", headers=disposition, filename="notes.txt"),
            apart("text/html", "huge", size=30_000_000),
            part("text/plain"),
        ],
    }
    assert list(unfetched(tree)) == ["html", "invite", "named ics"]


def test_plain_text_beside_an_empty_shell_of_html_is_fetched() -> None:
    shell = part("text/html", "<p></p>")
    plain = part("text/plain", body={"size": 50_000, "attachmentId": "plain"})
    assert list(unfetched({"mimeType": "multipart/alternative", "parts": [plain, shell]})) == ["plain"]


def test_a_tree_without_end_is_cut() -> None:
    tree = part()
    for _ in range(3000):
        tree = {"mimeType": "multipart/mixed", "headers": [], "parts": [tree]}
    assert message_bytes(tree)
    wide = {"mimeType": "multipart/mixed", "headers": [], "parts": [part() for _ in range(3 * MAX_PARTS)]}
    assert message_bytes(wide).count(b"base64") <= MAX_PARTS


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["mimeType", "headers", "body", "parts", "data", "name", "value", "filename", "size"]),
            inner,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from(["mimeType", "headers", "body", "parts", "filename"]), _JSON))
def test_whatever_stands_there_it_does_not_fail(tree: dict[str, Any]) -> None:
    assert isinstance(message_bytes(tree), bytes)
    list(unfetched(tree))
