"""Lists: conversations by words, and what the owner sent to somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import unescape
from typing import Any

import anyio.to_thread

from app.domain.errors import MailboxError, MailNotFound
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes.gmail import payload
from app.mailboxes.gmail.api import Api
from app.mailboxes.gmail.calls import Calls
from app.mailboxes.gmail.conversation import Conversations, Piece, pieces_of
from app.mailboxes.gmail.lookup import mark_in
from app.mailboxes.gmail.scopes import missing
from app.mailboxes.headers import EPOCH, Head, read_head
from app.mailboxes.parsing import Parse, parsed
from app.mailboxes.protocol import ThreadSummary
from app.mailboxes.rfc5322 import message_id_for
from app.mailboxes.shapes import ids_in, objects, text

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\\\"@{}]+@[^\s<>()\[\],;:\\\"@{}]+")
_PAGE = 100
_MOST_PAGES = 20
MOST_SENT = 20  # mails to one person that are read
_LONGEST_QUERY = 300


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists of conversations and of sent mail. All methods raise MailboxError."""

    api: Api
    calls: Calls
    owner: Owner
    conversations: Conversations
    parse: Parse

    async def search(self, query: str, limit: int) -> list[ThreadSummary]:
        """One call for the list and one for each conversation, a few at a time."""
        found: list[ThreadSummary] = []
        page = ""
        for _ in range(_MOST_PAGES):
            listed = await self.api.ask(self.calls.threads(_words(query), limit=min(limit, _PAGE), page=page))
            calls = [self.calls.thread_heads(one) for one in ids_in(listed, "threads")]
            for answer in await self.api.ask_all(calls):
                if isinstance(answer, MailNotFound):
                    continue
                if isinstance(answer, MailboxError):
                    raise answer
                found.extend(_summaries(answer))
            page = text(listed, "nextPageToken")
            if not page or len(found) >= limit:
                break
        found.sort(key=lambda summary: summary.last_date, reverse=True)
        return found[:limit]

    async def sent_to(self, email: str, since: datetime) -> list[Message]:
        """Over the whole mailbox where that is allowed, else in the open conversation, where a draft that lies in it
        goes when it is sent. Raises NeedsConsent where neither can be read."""
        if not _ADDRESS.fullmatch(email):
            return []
        if self.api.may("gmail.users.messages.list") and self.api.may("gmail.users.messages.get"):
            pieces = await self._sent_anywhere(email, since)
        else:
            pieces = await self._sent_here()
        raw = [(piece.id, await self.conversations.bytes_of(piece)) for piece in pieces if _is_to(piece, email)]
        messages = await anyio.to_thread.run_sync(parsed, self.parse, raw, self.owner.time_zone)
        return sorted((one for one in messages if one.date >= since), key=lambda message: message.date)

    async def was_sent(self, mark: str, since: datetime) -> bool:
        """Asked for by the Message-ID that tells the mark, which Gmail's search knows; else looked for in the open
        conversation. Raises as `sent_to` does."""
        if self.api.may("gmail.users.messages.list"):
            its_id = message_id_for(mark, self.owner)
            asked = f"in:sent rfc822msgid:{its_id} after:{_arrived_after(since)}"
            return bool(ids_in(await self.api.ask(self.calls.messages(asked, limit=1)), "messages"))
        return any(mark_in(payload.head_bytes(piece.payload), self.owner) == mark for piece in await self._sent_here())

    async def _sent_anywhere(self, email: str, since: datetime) -> Sequence[Piece]:
        asked = f"in:sent to:{email} after:{_arrived_after(since)}"
        listed = await self.api.ask(self.calls.messages(asked, limit=MOST_SENT))
        calls = [self.calls.message(one) for one in ids_in(listed, "messages")]
        pieces: list[Piece] = []
        for answer in await self.api.ask_all(calls):
            if isinstance(answer, MailNotFound):
                continue
            if isinstance(answer, MailboxError):
                raise answer
            pieces.extend(pieces_of({"messages": [answer]}))
        return [piece for piece in pieces if not piece.is_draft]

    async def _sent_here(self) -> Sequence[Piece]:
        opened = self.conversations.opened
        if opened is None:
            raise missing("gmail.users.messages.list")
        conversation = self.conversations.last
        if conversation is None or conversation.id != opened.thread_id:
            conversation = await self.conversations.read(opened.thread_id)
        return [piece for piece in conversation.mail if self._is_own(piece)]

    def _is_own(self, piece: Piece) -> bool:
        return "SENT" in piece.labels or _head(piece).sender.email == self.owner.email.lower()


def _arrived_after(since: datetime) -> int:
    """Gmail searches by the time of arrival, so a day is left for clocks that differ; a mail's own date decides."""
    return int((since - timedelta(days=1)).timestamp())


def _words(query: str) -> str:
    """Each word as a quoted one, so that none is taken for an operator."""
    words = re.sub(r"[\"\\]", " ", query)[:_LONGEST_QUERY].split()
    return " ".join(f'"{word}"' for word in words)


def _summaries(answer: dict[str, Any]) -> list[ThreadSummary]:
    """One, or none for a conversation that is nothing but drafts."""
    pieces = sorted((one for one in pieces_of(answer) if not one.is_draft), key=lambda one: one.date)
    if not pieces:
        return []
    heads = [_head(piece) for piece in pieces]
    senders = dict.fromkeys(head.sender.name or head.sender.email for head in heads)
    snippets = [text(one, "snippet") for one in objects(answer, "messages") if one.get("id") == pieces[-1].id]
    return [
        ThreadSummary(
            id=text(answer, "id"),
            subject=next((head.subject for head in heads if head.subject), ""),
            senders=tuple(sender for sender in senders if sender),
            last_date=EPOCH + timedelta(milliseconds=pieces[-1].date),
            message_count=len(pieces),
            unread=any("UNREAD" in piece.labels for piece in pieces),
            snippet=unescape(snippets[0]) if snippets else "",
        )
    ]


def _head(piece: Piece) -> Head:
    return read_head(payload.head_bytes(piece.payload))


def _is_to(piece: Piece, email: str) -> bool:
    return email.lower() in {one.email for one in _head(piece).recipients}
