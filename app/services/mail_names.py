"""What a mail is called where the user is told of it: by sender and day; a Message-ID tells nobody which it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.mail import Address, Message
from app.domain.mail import Mailbox as Owner
from app.mailboxes.headers import EPOCH, read_head
from app.mailboxes.maildir_index import HEAD_BYTES
from app.mailboxes.protocol import RawMessage


def named(message: Message, raw: RawMessage, owner: Owner) -> Message:
    """The message with its name in place of its source, the provider's id, in its warnings too."""
    name = _mail_of(message.sender, message.date, owner, raw.file)
    return replace(message, source=name, warnings=tuple(text.replace(raw.id, name) for text in message.warnings))


def name_of(message: RawMessage, owner: Owner) -> str:
    """The name of a message that could not be read, from its headers."""
    head = read_head(message.raw[:HEAD_BYTES])
    return _mail_of(head.sender, head.date, owner, message.file)


def _mail_of(sender: Address, date: datetime, owner: Owner, file: str) -> str:
    """The mail of Omar Haddad of Mon 23 Nov 2026 (cur/17.host:2,S), as far as sender, date and file are known."""
    who = f" of {sender.name or sender.email}" if sender.name or sender.email else ""
    day = f" of {date.astimezone(ZoneInfo(owner.time_zone)):%a %d %b %Y}" if date > EPOCH else ""
    name = f"The mail{who}{day}" if who or day else "A mail without sender and date"
    return f"{name} ({file})" if file else name
