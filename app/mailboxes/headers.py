"""The few headers that a list of threads needs, read quickly and without trust in what stands there."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import getaddresses, parsedate_to_datetime
from functools import lru_cache

from app.domain.mail import Address
from app.domain.sane_dates import is_sane
from app.mailboxes.protocol import FORMER_MARK_HEADER, MARK_HEADER
from app.reading.mail.headers import decode_words

_WANTED = frozenset(
    name.lower().encode()
    for name in (
        "Message-ID",
        "In-Reply-To",
        "References",
        "Subject",
        "From",
        "To",
        "Cc",
        "Date",
        "Delivered-To",
        MARK_HEADER,
        FORMER_MARK_HEADER,
    )
)
_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
_PLAIN_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+")
_HEAD_END = re.compile(rb"\n\r?\n")
_LONGEST_ID = 950  # RFC 5322 allows a line of 998
_LONGEST = 20_000  # of one header field, in bytes
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Head:
    """`id` is the Message-ID without brackets, or empty. `links` are the ids it refers to, the oldest first."""

    id: str
    links: tuple[str, ...]
    subject: str
    sender: Address
    recipients: tuple[Address, ...]
    date: datetime
    mark: str = ""
    delivered_to: str = ""


def read_head(raw: bytes, *, written: datetime = EPOCH) -> Head:
    """Never raises. `written` (aware) stands in for a date that cannot be read."""
    fields = _fields(raw)
    ids = _ID.findall(fields.get(b"message-id", ""))
    own_id = ids[0] if ids else fields.get(b"message-id", "").strip().strip("<>")
    links = _ID.findall(fields.get(b"references", "")) + _ID.findall(fields.get(b"in-reply-to", ""))
    senders = _addresses(fields.get(b"from", ""))
    return Head(
        id=own_id if len(own_id) <= _LONGEST_ID else "",
        links=tuple(dict.fromkeys(links)),
        subject=decode_words(fields.get(b"subject", "")),
        sender=senders[0] if senders else Address(),
        recipients=(*_addresses(fields.get(b"to", "")), *_addresses(fields.get(b"cc", ""))),
        date=_date(fields.get(b"date", ""), written),
        mark=_mark(fields),
        delivered_to=fields.get(b"delivered-to", "").strip().strip("<>").lower(),
    )


def _mark(fields: dict[bytes, str]) -> str:
    names = (name.lower().encode() for name in (MARK_HEADER, FORMER_MARK_HEADER))
    return next((mark for name in names if (mark := fields.get(name, "").strip())), "")


def digest_id(raw: bytes) -> str:
    """What stands in for a Message-ID where there is none."""
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"


def _fields(raw: bytes) -> dict[bytes, str]:
    """The wanted fields, unfolded; the first of each."""
    found: dict[bytes, str] = {}
    name, lines = b"", []
    for line in _HEAD_END.split(raw, maxsplit=1)[0].split(b"\n"):
        line = line.rstrip(b"\r")  # noqa: PLW2901
        if line[:1] in (b" ", b"\t"):
            lines.append(line)
            continue
        if name in _WANTED and name not in found:
            found[name] = b" ".join(lines)[:_LONGEST].decode("utf-8", "replace")
        if not line:
            return found
        name, _, value = line.partition(b":")
        name, lines = name.strip().lower(), [value.strip()]
    if name in _WANTED and name not in found:
        found[name] = b" ".join(lines)[:_LONGEST].decode("utf-8", "replace")
    return found


@lru_cache(maxsize=8192)  # the same few people write most of a mailbox
def _addresses(text: str) -> tuple[Address, ...]:
    if not text:
        return ()
    pairs = [(name, email) for name, email in getaddresses([text]) if name or email]
    if not pairs:  # newer Pythons give up on a list that others read: at least the plain addresses
        pairs = [("", email) for email in _PLAIN_ADDRESS.findall(text)]
    return tuple(Address(decode_words(name), email.lower()) for name, email in pairs)


def _date(text: str, written: datetime) -> datetime:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return written
    if not is_sane(date):
        return written
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date
