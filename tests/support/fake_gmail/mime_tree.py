"""A mail as `threads.get` gives it: the MIME tree, transfer encodings undone, big parts by their attachment id. Read
with the standard library's parser, so that what Afterword makes of it is compared with another reading."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from typing import Any

Store = Callable[[bytes], str]  # keeps a part's bytes and gives the attachment id by which it is fetched
INLINE_LIMIT = 100_000  # bytes of a text part that come along


def payload(raw: bytes, keep: Store, *, inline_limit: int = INLINE_LIMIT) -> dict[str, Any]:
    return _part(message_from_bytes(raw), "", keep, inline_limit)


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode()


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def header_fields(raw: bytes) -> list[dict[str, str]]:
    return _headers(message_from_bytes(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"))


def _part(mail: Message, part_id: str, keep: Store, inline_limit: int) -> dict[str, Any]:
    made: dict[str, Any] = {
        "partId": part_id,
        "mimeType": mail.get_content_type(),
        "filename": _filename(mail),
        "headers": _headers(mail),
    }
    inner = mail.get_payload()
    if isinstance(inner, list):
        prefix = f"{part_id}." if part_id else ""
        made["parts"] = [
            _part(one, f"{prefix}{number}", keep, inline_limit)
            for number, one in enumerate(inner)
            if isinstance(one, Message)
        ]
        made["body"] = {"size": 0}
        if mail.get_content_type() == "message/rfc822" and isinstance(inner[0], Message):
            data = inner[0].as_bytes()
            made["body"] = {"size": len(data), "attachmentId": keep(data)}
        return made
    data = _data(mail)
    apart = bool(made["filename"]) or not mail.get_content_type().startswith("text/") or len(data) > inline_limit
    made["body"] = {"size": len(data)}
    if apart and data:
        made["body"]["attachmentId"] = keep(data)
    elif data:
        made["body"]["data"] = encode(data)
    return made


def _data(mail: Message) -> bytes:
    data = mail.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _headers(mail: Message) -> list[dict[str, str]]:
    return [{"name": name, "value": _unfolded(str(value))} for name, value in mail.raw_items()]


def _unfolded(value: str) -> str:
    return re.sub(r"\r?\n(?=[ \t])", "", _text(value)).rstrip()


def _text(value: str) -> str:
    raw = value.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _filename(mail: Message) -> str:
    try:
        return _text(mail.get_filename("") or "")
    except (LookupError, ValueError, TypeError):
        return ""
