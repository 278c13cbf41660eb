"""Lists: conversations by words, and what the owner sent to somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import anyio.to_thread

from app.domain.errors import MailboxError, MailNotFound, Unavailable
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes.headers import EPOCH
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.calls import MESSAGE_FIELDS, SUMMARY_FIELDS, Calls
from app.mailboxes.outlook.conversation import Conversations, Piece
from app.mailboxes.outlook.mime import addresses
from app.mailboxes.parsing import Parse, parsed
from app.mailboxes.protocol import ThreadSummary
from app.mailboxes.shapes import object_in, objects, text

_PAGE = 100
_MOST_PAGES = 10
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
        """One call for each page of messages, and one for each twenty conversations in it."""
        words = _words(query)
        first = self.calls.matching(words, top=_PAGE) if words else self.calls.newest(top=_PAGE)
        ids: dict[str, None] = {}
        answer = await self.api.ask(first)
        for _ in range(_MOST_PAGES):
            for one in objects(answer, "value"):
                if one.get("isDraft") is not True and text(one, "conversationId"):
                    ids.setdefault(text(one, "conversationId"))
            link = text(answer, "@odata.nextLink")
            if not link or len(ids) >= limit:
                break
            answer = await self.api.ask(self.calls.page(link))
        found = await self._summaries(list(ids)[:limit])
        found.sort(key=lambda summary: summary.last_date, reverse=True)
        return found

    async def sent_to(self, email: str, since: datetime) -> list[Message]:
        """Heads of what was sent since then, page after page, and the mails to that address in one more call. Graph
        has no filter by recipient, and its search lags behind what was just sent."""
        heads = await self.api.pages(self.calls.sent(since, top=_PAGE), most=_MOST_PAGES)
        wanted = [text(one, "id") for one in heads if _is_to(one, email.lower()) and one.get("isDraft") is not True]
        if not wanted and not heads.whole:
            raise Unavailable("Not all of your sent mail could be looked at.", kept="Nothing was changed.")
        if not wanted:
            return []
        calls = [self.calls.message(one, MESSAGE_FIELDS) for one in wanted[:MOST_SENT]]
        answers: list[Answer] = []
        for answer in await self.api.ask_all(calls):
            if isinstance(answer, MailNotFound):
                continue
            if isinstance(answer, MailboxError):
                raise answer
            answers.append(answer)
        raw = await self.conversations.bytes_of(answers)
        messages = await anyio.to_thread.run_sync(parsed, self.parse, raw, self.owner.time_zone)
        return sorted((one for one in messages if one.date >= since), key=lambda message: message.date)

    async def _summaries(self, ids: Sequence[str]) -> list[ThreadSummary]:
        found = []
        answers = await self.api.ask_all([self.calls.conversation(one, SUMMARY_FIELDS) for one in ids]) if ids else []
        for conversation_id, answer in zip(ids, answers, strict=True):
            if isinstance(answer, MailNotFound):
                continue
            if isinstance(answer, MailboxError):
                raise answer
            if summary := _summary(conversation_id, answer):
                found.append(summary)
        return found


def _words(query: str) -> list[str]:
    """Letters and digits alone: no sign is taken for an operator of the query language."""
    return re.findall(r"[^\W_]+(?:[.'@_-][^\W_]+)*", query[:_LONGEST_QUERY])


def _summary(conversation_id: str, answer: Answer) -> ThreadSummary | None:
    """None for a conversation that is nothing but drafts."""
    pieces = [Piece(text(one, "id"), one, "INBOX") for one in objects(answer, "value")]
    pieces = sorted((one for one in pieces if not one.is_draft), key=lambda one: (one.date, one.id))
    if not pieces:
        return None
    senders = dict.fromkeys(_sender(piece) for piece in pieces)
    return ThreadSummary(
        id=conversation_id,
        subject=next((text(one.message, "subject") for one in pieces if text(one.message, "subject")), ""),
        senders=tuple(sender for sender in senders if sender),
        last_date=max(pieces[-1].date, EPOCH),
        message_count=len(pieces),
        unread=any(piece.is_unread for piece in pieces),
        snippet=" ".join(text(pieces[-1].message, "bodyPreview").split())[:140],
    )


def _sender(piece: Piece) -> str:
    address = object_in(object_in(piece.message, "from"), "emailAddress")
    return text(address, "name") or text(address, "address")


def _is_to(message: Answer, email: str) -> bool:
    people = [*addresses(message, "toRecipients"), *addresses(message, "ccRecipients")]
    return any(address.lower() == email for _, address in people)
