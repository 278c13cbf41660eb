"""Reading a conversation: one call in the usual case, the bodies that Gmail sets apart only where a reader needs them,
and the open message alone where no more is allowed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.errors import MailNotFound, NeedsConsent
from app.mailboxes.gmail import payload
from app.mailboxes.gmail.access import OpenMessage
from app.mailboxes.gmail.api import Api
from app.mailboxes.gmail.calls import Calls
from app.mailboxes.gmail.ids import canonical, is_canonical
from app.mailboxes.gmail.problems import NotAllowed, TokenRefused
from app.mailboxes.protocol import RawMessage, RawThread, Wanted, always
from app.mailboxes.shapes import Json, object_in, objects, text, texts

PARTLY = "Only the open message could be read, not the rest of the conversation."
_UNWANTED = frozenset({"TRASH", "SPAM"})
_LONGEST_DATE = 15  # digits of milliseconds, far beyond the year 9999
_FOLDERS = ("DRAFT", "SENT", "TRASH", "SPAM", "INBOX")


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of a conversation as the API gave it."""

    id: str
    labels: frozenset[str]
    date: int  # when it came, in milliseconds of Unix time
    payload: Mapping[str, Any]

    @property
    def is_draft(self) -> bool:
        return "DRAFT" in self.labels and "SENT" not in self.labels


@dataclass(frozen=True, slots=True)
class Conversation:
    """`whole` is false where only the open message was allowed: then nothing is known of the others."""

    id: str
    pieces: tuple[Piece, ...]
    whole: bool = True

    @property
    def mail(self) -> tuple[Piece, ...]:
        """What was received and sent, oldest first: no drafts, and nothing from trash and spam unless all lies there
        (the user has opened it)."""
        sent = [piece for piece in self.pieces if not piece.is_draft]
        wanted = [piece for piece in sent if not piece.labels & _UNWANTED] or sent
        return tuple(sorted(wanted, key=lambda piece: piece.date))

    @property
    def drafts(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.is_draft)


class Conversations:
    """Reads conversations. `last` is the one read last: of a moment ago within one request."""

    def __init__(self, api: Api, calls: Calls, opened: OpenMessage | None) -> None:
        self._api = api
        self._calls = calls
        self.opened = opened
        self.last: Conversation | None = None

    async def read(self, thread_id: str) -> Conversation:
        """Raises MailNotFound, NeedsConsent and the other mailbox errors."""
        self.last = await self._read(canonical(thread_id))
        return self.last

    async def locate(self, message_id: str, thread_id: str) -> OpenMessage:
        """The canonical ids of what an event names; one call if they are of the browser's making, else none."""
        message_id, thread_id = canonical(message_id), canonical(thread_id)
        if is_canonical(message_id) and is_canonical(thread_id):
            return OpenMessage(message_id, thread_id)
        found = await self._api.ask(self._calls.message(message_id))
        return OpenMessage(text(found, "id", message_id), text(found, "threadId", thread_id))

    async def raw(self, conversation: Conversation, wanted: Wanted = always) -> RawThread:
        """With the bodies that did not come along, unless they are not wanted. One that cannot be fetched is left
        out, and a warning says so."""
        warnings = () if conversation.whole else (PARTLY,)
        ids = "\n".join(sorted(piece.id for piece in conversation.mail))
        fingerprint = hashlib.sha256(ids.encode()).hexdigest()
        if not await wanted(fingerprint):
            return RawThread(conversation.id, (), fingerprint, warnings)
        fetched, missed = await self._fetch(conversation.mail)
        messages = tuple(
            RawMessage(piece.id, payload.message_bytes(piece.payload, fetched), _folder(piece.labels))
            for piece in conversation.mail
        )
        return RawThread(conversation.id, messages, fingerprint, (*missed, *warnings))

    async def bytes_of(self, piece: Piece) -> bytes:
        fetched, _ = await self._fetch([piece])
        return payload.message_bytes(piece.payload, fetched)

    async def _read(self, thread_id: str) -> Conversation:
        opened = self.opened if self.opened and self.opened.thread_id == thread_id else None
        try:
            if not is_canonical(thread_id):
                raise MailNotFound("This conversation is not in the mailbox any more.", kept="Nothing was changed.")
            answer = await self._api.ask(self._calls.thread(thread_id))
        except (MailNotFound, NeedsConsent, NotAllowed) as error:
            if opened is None or isinstance(error, TokenRefused):
                raise
            message = await self._api.ask(self._calls.message(opened.id))
            return Conversation(text(message, "threadId", thread_id), (_piece(message),), whole=False)
        pieces = pieces_of(answer)
        if not pieces:
            raise MailNotFound("This conversation is not in the mailbox any more.", kept="Nothing was changed.")
        return Conversation(text(answer, "id", thread_id), pieces)

    async def _fetch(self, pieces: Sequence[Piece]) -> tuple[dict[str, str], list[str]]:
        wanted = [(piece.id, one) for piece in pieces for one in payload.unfetched(piece.payload)]
        if not wanted:
            return {}, []
        answers = await self._api.ask_all([self._calls.attachment(*one) for one in wanted])
        fetched, warnings = {}, []
        for (_, attachment_id), answer in zip(wanted, answers, strict=True):
            if isinstance(answer, dict):
                fetched[attachment_id] = text(answer, "data")
            else:
                warnings.append(f"A part of a message could not be fetched: {answer.text}")
        return fetched, warnings


def pieces_of(answer: Json) -> tuple[Piece, ...]:
    """From the messages of an answer."""
    return tuple(_piece(one) for one in objects(answer, "messages"))


def _piece(message: Json) -> Piece:
    date = text(message, "internalDate", "0")
    return Piece(
        id=text(message, "id"),
        labels=texts(message, "labelIds"),
        date=int(date) if date.isascii() and date.isdigit() and len(date) < _LONGEST_DATE else 0,
        payload=object_in(message, "payload"),
    )


def _folder(labels: frozenset[str]) -> str:
    return next((name for name in _FOLDERS if name in labels), "Archive")
