"""Messages under one Message-ID: copies of one message, or several that a careless program gave the same id.

A copy says the same words; one that came by a list carries a footer more. Whatever says something else is a message
of its own, though RFC 5322 (3.6.4) wants every message to have an id of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from app.domain.mail import Message


def same_words(one: str, other: str) -> bool:
    """Whether one text says what the other says, or that and more; white space does not count."""
    shorter, longer = sorted((" ".join(one.split()), " ".join(other.split())), key=len)
    return shorter == longer or (bool(shorter) and shorter in longer)


def told_apart(messages: Iterable[Message]) -> tuple[Message, ...]:
    """The messages in their order; one that has an earlier one's id without being its copy gets an id of its own, in
    the way of those without a Message-ID ("sha256:…"), so that readers do not take it for a copy."""
    by_id: dict[str, list[Message]] = {}
    apart = []
    for message in messages:
        earlier = by_id.setdefault(message.id, [])
        if earlier and not any(_is_copy(message, other) for other in earlier):
            apart.append(replace(message, id=_own_id(message)))
        else:
            apart.append(message)
        earlier.append(message)
    return tuple(apart)


def _is_copy(one: Message, other: Message) -> bool:
    if one.sender.email != other.sender.email or [e.source for e in one.calendar] != [e.source for e in other.calendar]:
        return False
    return one.text == other.text or (one.date == other.date and same_words(one.text, other.text))


def _own_id(message: Message) -> str:
    told = (message.id, str(message.sender), message.date.isoformat(), message.subject, message.text)
    return f"sha256:{hashlib.sha256(chr(0).join(told).encode('utf-8', 'replace')).hexdigest()}"
