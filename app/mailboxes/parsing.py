"""The parser that a mailbox is handed: bytes to a message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.domain.errors import UnreadableMail
from app.domain.mail import Message


class Parse(Protocol):
    """Bytes to a message."""

    def __call__(self, raw: bytes, *, source: str, zone: str) -> Message:
        """Parse one RFC 5322 message; what could not be read stands in its warnings. `source` names it there, `zone`
        is the IANA name of the mailbox's. Raises UnreadableMail if it is no mail at all."""


def parsed(parse: Parse, raws: Iterable[tuple[str, bytes]], zone: str) -> list[Message]:
    """The messages of (id, bytes) pairs, without what is no mail at all."""
    messages = []
    for message_id, raw in raws:
        try:
            messages.append(parse(raw, source=message_id, zone=zone))
        except UnreadableMail:
            continue
    return messages
