"""A message as Graph gives it, back to RFC 5322 bytes.

Written out again as a mail, it goes the same way as any other mail, and is read the same. Header fields come as they
came to Exchange where it kept them (`internetMessageHeaders`); what it did not keep, as for the user's own sent mail,
is written from the message's properties.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from email.utils import format_datetime, formataddr

from app.mailboxes.outlook.converted import is_converted, original_text
from app.mailboxes.shapes import Json, object_in, objects, text

_NAME = re.compile(r"[!-9;-~]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")
_OF_THE_BODY = re.compile(r"content-|mime-version$", re.IGNORECASE)
_MOST_ATTACHMENTS = 50


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment: its name and kind, and its bytes as base64 where they were fetched."""

    name: str
    kind: str
    data: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What was fetched beside the message itself: its meeting as a calendar part, and its attachments."""

    calendar: str = ""  # RFC 5545
    method: str = ""  # RFC 5546
    attachments: tuple[Attached, ...] = field(default=())


def message_bytes(message: Json, found: Found | None = None, *, zone: tzinfo = UTC) -> bytes:
    """The mail. `zone` is the one in which a date is written that has lost its own."""
    found = found or Found()
    parts = [_body_part(object_in(message, "body"))]
    if found.calendar:
        kind = f'text/calendar; charset="utf-8"; method={found.method or "REQUEST"}'
        parts.append(_part(kind, _encoded(found.calendar)))
    parts += [_attachment(one) for one in found.attachments[:_MOST_ATTACHMENTS]]
    lines = [*_head(message, zone), "MIME-Version: 1.0"]
    if len(parts) == 1:
        return "\r\n".join([*lines, parts[0]]).encode("utf-8", "replace")
    boundary = "=_outlook_parts"
    lines += [f'Content-Type: multipart/mixed; boundary="{boundary}"', ""]
    for part in parts:
        lines += [f"--{boundary}", part]
    return "\r\n".join([*lines, f"--{boundary}--", ""]).encode("utf-8", "replace")


def head_bytes(message: Json, *, zone: tzinfo = UTC) -> bytes:
    """The header fields alone."""
    return "\r\n".join([*_head(message, zone), "", ""]).encode("utf-8", "replace")


def addresses(message: Json, name: str) -> list[tuple[str, str]]:
    """Display name and address of each recipient of that kind."""
    return [_pair(one) for one in objects(message, name)]


def moment(message: Json, name: str) -> datetime | None:
    """A date of the message, aware; None if there is none."""
    try:
        found = datetime.fromisoformat(text(message, name))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _head(message: Json, zone: tzinfo) -> list[str]:
    lines = list(_kept(objects(message, "internetMessageHeaders")))
    there = {line.partition(":")[0].lower() for line in lines}
    return [*lines, *(line for line in _made(message, zone) if line.partition(":")[0].lower() not in there)]


def _kept(fields: Iterable[Json]) -> Iterator[str]:
    """As they came, each on one line: no value begins a field of its own."""
    for one in fields:
        name = text(one, "name")
        if _NAME.fullmatch(name) and not _OF_THE_BODY.match(name):
            yield f"{name}: {_one_line(text(one, 'value'))}"


def _made(message: Json, zone: tzinfo) -> Iterator[str]:
    sender = object_in(message, "from") or object_in(message, "sender")
    yield _people_line("From", [_pair(sender)] if sender else [])
    for name, key in (("To", "toRecipients"), ("Cc", "ccRecipients"), ("Reply-To", "replyTo")):
        if people := addresses(message, key):
            yield _people_line(name, people)
    yield f"Subject: {_one_line(text(message, 'subject'))}"
    date = moment(message, "sentDateTime") or moment(message, "receivedDateTime")
    if date is not None:
        yield f"Date: {format_datetime(date.astimezone(zone))}"
    if message_id := _one_line(text(message, "internetMessageId")):
        yield f"Message-ID: {message_id}"


def _people_line(name: str, people: Sequence[tuple[str, str]]) -> str:
    return f"{name}: {', '.join(_written(*person) for person in people)}"


def _written(name: str, email: str) -> str:
    name, email = _one_line(name), re.sub(r"[\s<>]", "", _one_line(email))
    try:
        return formataddr((name if name != email else "", email))
    except UnicodeError:
        return f"<{email}>"


def _pair(recipient: Json) -> tuple[str, str]:
    address = object_in(recipient, "emailAddress")
    return text(address, "name"), text(address, "address")


def _one_line(value: str) -> str:
    return _CONTROL.sub(" ", value).strip()


def _body_part(body: Json) -> str:
    """HTML as it is; what Exchange made HTML of plain text, as that text again."""
    content = text(body, "content")
    if text(body, "contentType").lower() != "html":
        return _part('text/plain; charset="utf-8"', _encoded(content))
    if is_converted(content):
        return _part('text/plain; charset="utf-8"', _encoded(original_text(content)))
    return _part('text/html; charset="utf-8"', _encoded(content))


def _attachment(one: Attached) -> str:
    name = _one_line(one.name).replace("\\", "_").replace('"', "'")
    kind = re.sub(r"[^\w.+/-]", "", one.kind.partition(";")[0]) or "application/octet-stream"
    return _part(kind, one.data, f'Content-Disposition: attachment; filename="{name}"')


def _part(kind: str, data: str, *more: str) -> str:
    return "\r\n".join([f"Content-Type: {kind}", *more, "Content-Transfer-Encoding: base64", "", data])


def _encoded(content: str) -> str:
    return base64.encodebytes(content.encode("utf-8", "replace")).decode("ascii").replace("\n", "\r\n")
