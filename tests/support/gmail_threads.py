"""Mails as the Gmail mailbox reads them: put into a fake Gmail, asked for as a thread, parsed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import anyio
import httpx

from app.domain.mail import Mailbox, Message
from app.mailboxes.gmail.access import EventGrant, OpenMessage
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.gmail.scopes import TAP
from app.mailboxes.protocol import RawThread
from app.reading import parse_message
from tests.support.fake_gmail import FakeGmail
from tests.support.gmail_worlds import Remembered
from tests.support.limits import patient

START = 1_700_000_000_000


def messages_of(files: Sequence[Path], mailbox: Mailbox, *, inline_limit: int = 100_000) -> tuple[Message, ...]:
    """In the order of the files. Each message's source is its file's name."""
    gmail = FakeGmail(mailbox.email)
    gmail.inline_limit = inline_limit
    thread = ""
    for number, file in enumerate(files):
        mail = gmail.box.receive(
            file.read_bytes(), "INBOX", thread_id=thread or None, internal_date=START + number * 60_000
        )
        thread = mail.thread_id
    raw = anyio.run(_thread, gmail, mailbox, thread)
    assert not raw.warnings
    return tuple(
        parse_message(message.raw, source=file.name, zone=mailbox.time_zone)
        for file, message in zip(files, raw.messages, strict=True)
    )


async def _thread(gmail: FakeGmail, mailbox: Mailbox, thread_id: str) -> RawThread:
    opened = OpenMessage(thread_id, thread_id)
    grant = EventGrant(gmail.grant("ya29.event", *TAP), TAP, gmail.open(thread_id))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gmail), trust_env=False) as client:
        return await GmailMailbox(
            client,
            mailbox,
            [grant],
            places=Remembered(),
            parse=parse_message,
            patience=patient(attempts=1),
            opened=opened,
        ).thread(thread_id)
