"""Reading a conversation: one call in the usual case, the meetings and attachments that a reader needs in one more."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from app.domain.errors import MailNotFound
from app.mailboxes.outlook import extras
from app.mailboxes.outlook.access import OpenMessage
from app.mailboxes.outlook.api import Api
from app.mailboxes.outlook.calls import Calls
from app.mailboxes.outlook.folders import Folders
from app.mailboxes.outlook.ids import rest
from app.mailboxes.outlook.mime import message_bytes, moment
from app.mailboxes.outlook.problems import NotUnderstood, OnlyDrafts
from app.mailboxes.protocol import RawMessage, RawThread, Wanted, always
from app.mailboxes.shapes import Json, text
from app.reading.mail.zones import zone_info

_UNWANTED = ("TRASH", "SPAM")
_MOST_PAGES = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of a conversation as Graph gave it. `folder` is SENT, TRASH, SPAM or INBOX for all others."""

    id: str
    message: Mapping[str, Any]
    folder: str

    @property
    def is_draft(self) -> bool:
        return self.message.get("isDraft") is True

    @property
    def is_unread(self) -> bool:
        return self.message.get("isRead") is False

    @property
    def date(self) -> datetime:
        """When it came, or was sent."""
        return moment(self.message, "receivedDateTime") or moment(self.message, "sentDateTime") or _EPOCH

    @property
    def message_id(self) -> str:
        """Without brackets."""
        return text(self.message, "internetMessageId").strip("<> ")


@dataclass(frozen=True, slots=True)
class Conversation:
    """All of a conversation, from every folder."""

    id: str
    pieces: tuple[Piece, ...]

    @property
    def mail(self) -> tuple[Piece, ...]:
        """What was received and sent, oldest first: no drafts, and nothing that was deleted or is junk unless all lies
        there (the user has opened it)."""
        sent = [piece for piece in self.pieces if not piece.is_draft]
        wanted = [piece for piece in sent if piece.folder not in _UNWANTED] or sent
        return tuple(sorted(wanted, key=lambda piece: (piece.date, piece.id)))

    @property
    def drafts(self) -> tuple[Piece, ...]:
        """Those that the user did not throw away."""
        return tuple(piece for piece in self.pieces if piece.is_draft and piece.folder not in _UNWANTED)


class Conversations:
    """Reads conversations. `last` is the one read last: of a moment ago within one request."""

    def __init__(self, api: Api, calls: Calls, folders: Folders, zone: str) -> None:
        self._api = api
        self._folders = folders
        self._calls = calls
        self._zone: tzinfo = zone_info(zone) or UTC
        self.last: Conversation | None = None
        self._located = False  # `last` was read to find out which conversation it is, and nobody has had it yet

    async def read(self, conversation_id: str) -> Conversation:
        """Raises MailNotFound, NeedsConsent and the other mailbox errors."""
        given = rest(conversation_id)
        if self.last is not None and self.last.id == given and self._located:
            self._located = False
            return self.last
        self.last = await self._read(given)
        return self.last

    async def locate(self, opened: OpenMessage) -> str:
        """The id of the conversation in which the open message lies: Graph's own, by the message. Where Office.js told
        conversation and Message-ID and they fit, the conversation is read at once and nothing is asked for it later.
        Raises MailNotFound and the other mailbox errors."""
        if opened.conversation_id and opened.internet_message_id:
            try:
                found = await self._read(rest(opened.conversation_id))
            except (MailNotFound, NotUnderstood):  # Office.js may tell an id that is not Graph's
                found = None
            wanted = opened.internet_message_id.strip("<> ")
            if found is not None and any(piece.message_id == wanted for piece in found.pieces):
                self.last, self._located = found, True
                return found.id
        message = await self._message(opened.id)
        conversation_id = text(message, "conversationId")
        if not conversation_id:
            raise _gone()
        return conversation_id

    async def _message(self, message_id: str) -> dict[str, Any]:
        """Outlook may show a mail a moment before Graph knows it: what is not found is looked for once more."""
        call = self._calls.message(message_id, "id,conversationId")
        try:
            return await self._api.ask(call)
        except MailNotFound:
            if not await self._api.pause_before_looking_again():
                raise
            return await self._api.ask(call)

    async def raw(self, conversation: Conversation, wanted: Wanted = always) -> RawThread:
        """With meetings and attachments, unless they are not wanted. What cannot be fetched is left out, and a
        warning says so."""
        mail = conversation.mail
        ids = "\n".join(sorted(piece.id for piece in mail))
        fingerprint = hashlib.sha256(ids.encode()).hexdigest()
        if not await wanted(fingerprint):
            return RawThread(conversation.id, (), fingerprint)
        found, warnings = await extras.fetched(self._api, self._calls, [piece.message for piece in mail])
        messages = tuple(
            RawMessage(piece.id, message_bytes(piece.message, found.get(piece.id), zone=self._zone), piece.folder)
            for piece in mail
        )
        return RawThread(conversation.id, messages, fingerprint, tuple(warnings))

    async def bytes_of(self, messages: Sequence[Json]) -> list[tuple[str, bytes]]:
        """Id and bytes of each."""
        found, _ = await extras.fetched(self._api, self._calls, messages)
        return [(text(one, "id"), message_bytes(one, found.get(text(one, "id")), zone=self._zone)) for one in messages]

    async def _read(self, conversation_id: str) -> Conversation:
        answer = await self._folders.beside(self._calls.conversation(conversation_id))
        messages = await self._api.pages_from(answer, most=_MOST_PAGES)
        by_id = {text(one, "id"): one for one in messages if text(one, "id")}  # one may come on two pages
        pieces = tuple(Piece(message_id, one, self._folders.of(one)) for message_id, one in by_id.items())
        if all(piece.is_draft for piece in pieces):
            raise _only_drafts() if pieces else _gone()
        return Conversation(conversation_id, pieces)


def _only_drafts() -> OnlyDrafts:
    return OnlyDrafts("Nothing of this conversation was sent or received yet.", kept="Nothing was changed.")


def _gone() -> MailNotFound:
    return MailNotFound("This conversation is not in the mailbox any more.", kept="Nothing was changed.")
