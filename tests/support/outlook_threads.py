"""Mails as the Outlook mailbox reads them: put into a fake Graph, asked for as a conversation, parsed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
import httpx

from app.domain.mail import Mailbox, Message
from app.mailboxes.outlook.access import GivenToken
from app.mailboxes.outlook.lanes import Lane
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.scopes import READING
from app.mailboxes.protocol import RawThread
from app.reading import parse_message
from tests.support.fake_graph import FakeGraph
from tests.support.limits import patient

START = datetime(2026, 1, 1, tzinfo=UTC)


def filled(files: Sequence[Path], mailbox: Mailbox, *, plain_stays_text: bool = False) -> tuple[FakeGraph, str]:
    """A Graph that holds these mails as one conversation, and its id."""
    graph = FakeGraph(mailbox.email)
    graph.box.zone = mailbox.time_zone
    graph.box.plain_stays_text = plain_stays_text
    graph.box.keeps_headers_of_sent = True
    conversation = ""
    for number, file in enumerate(files):
        at = START + timedelta(minutes=number)
        item = graph.box.receive(file.read_bytes(), conversation_id=conversation, at=at)
        conversation = item.conversation_id
    return graph, conversation


def messages_of(files: Sequence[Path], mailbox: Mailbox, *, plain_stays_text: bool = False) -> tuple[Message, ...]:
    """In the order of the files. Each message's source is its file's name."""
    graph, conversation = filled(files, mailbox, plain_stays_text=plain_stays_text)
    raw = anyio.run(_thread, graph, mailbox, conversation)
    assert not raw.warnings
    return tuple(
        parse_message(message.raw, source=file.name, zone=mailbox.time_zone)
        for file, message in zip(files, raw.messages, strict=True)
    )


async def _thread(graph: FakeGraph, mailbox: Mailbox, conversation_id: str) -> RawThread:
    grant = GivenToken(graph.grant("eyJ.graph", *READING), READING)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(graph), trust_env=False) as client:
        return await OutlookMailbox(
            client, mailbox, grant, lane=Lane(), parse=parse_message, patience=patient(attempts=1)
        ).thread(conversation_id)
