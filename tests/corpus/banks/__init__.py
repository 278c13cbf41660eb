"""Phrase banks: short threads, each made to show one thing, beside the whole threads of the corpus.

A bank is a file of one JSON object a line: `id`, `mailbox`, `now`, `mails` (`from`, `to`, `cc`, `date`, `subject`,
`body`, `html` where the mail has both forms) and `truth`, of which only the keys stand that the bank is about. Half of
each may be tuned on, by its id.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from app.domain.mail import Mailbox, Message
from app.reading import parse_message

BANKS = Path(__file__).parent
OPENED = frozenset(("companies", "openings", "panels", "people", "roles"))  # banks both of whose halves are tuned on


@dataclass(frozen=True, slots=True)
class Item:
    """One short thread with the part of its truth that it is about."""

    name: str
    mailbox: Mailbox
    now: datetime
    mails: tuple[dict[str, str], ...]
    truth: dict[str, Any]

    @property
    def is_for_tuning(self) -> bool:
        """The half that may be tuned on: the first byte of the id's SHA-256 is even."""
        return hashlib.sha256(self.name.encode()).digest()[0] % 2 == 0

    def messages(self) -> tuple[Message, ...]:
        """The mails as a mailbox would give them, each in answer to those before it."""
        ids = [f"<{self.name}.{number}@bank.example>" for number in range(len(self.mails))]
        raw = (_mail(mail, ids[number], ids[:number]) for number, mail in enumerate(self.mails))
        return tuple(parse_message(one, source=self.name, zone=self.mailbox.time_zone) for one in raw)


def items(bank: Path) -> Iterator[Item]:
    """The items of a bank's file, in its order."""
    for line in bank.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        owner = given["mailbox"]
        mailbox = Mailbox(owner["name"], owner["email"], owner["time_zone"])
        yield Item(
            given["id"], mailbox, datetime.fromisoformat(given["now"]), tuple(given["mails"]), given["truth"]
        )


def _mail(mail: dict[str, str], own: str, before: list[str]) -> bytes:
    message = EmailMessage()
    for header in ("from", "to", "cc", "subject"):
        if mail.get(header):
            message[header.title()] = mail[header]
    message["Date"] = format_datetime(datetime.fromisoformat(mail["date"]))
    message["Message-ID"] = own
    if before:
        message["In-Reply-To"] = before[-1]
        message["References"] = " ".join(before)
    message.set_content(mail["body"])
    if mail.get("html"):
        message.add_alternative(mail["html"], subtype="html")
    return message.as_bytes()
