"""What Afterword asks of a mailbox, whatever its provider. There is no verb to send."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from app.domain.drafts import Draft
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message

MARK_HEADER = "X-Afterword-Draft"
Wanted = Callable[[str], Awaitable[bool]]


async def always(_: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ThreadSummary:
    """A row of a thread list."""

    id: str
    subject: str
    senders: tuple[str, ...]
    last_date: datetime
    message_count: int
    unread: bool = False
    snippet: str = ""


@dataclass(frozen=True, slots=True)
class RawMessage:
    """A message as the provider has it: RFC 5322 bytes, its id there, and where it lies."""

    id: str
    raw: bytes
    folder: str = "INBOX"


@dataclass(frozen=True, slots=True)
class RawThread:
    """A thread as the provider has it. `warnings` say what of it could not be read. `unplaced` names what could not be
    read and may belong to any thread."""

    id: str
    messages: tuple[RawMessage, ...]
    fingerprint: str  # changes when a message comes or goes
    warnings: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft in the mailbox. `id` is the provider's; `fingerprint` tells whether the user changed it since. One that
    is not `seen` was put there and cannot be looked at with the access given: whether the user changed, sent or deleted
    it is not known, and its text is empty unless it was written a moment ago."""

    id: str
    mark: str
    fingerprint: str
    subject: str
    to: str
    body: str
    message_id: str
    seen: bool = True


class Mailbox(Protocol):
    """One connected mailbox. All verbs raise only `MailboxError` and its kinds (app.domain.errors)."""

    @property
    def owner(self) -> Owner: ...

    async def search(self, query: str = "", *, limit: int = 100) -> Sequence[ThreadSummary]:
        """Threads, the newest first; `query` is words that stand in sender, subject or text."""

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:
        """A thread with its messages, the owner's sent ones too, oldest first. Where `wanted` says no to the thread's
        fingerprint, it may come without messages, if that spares something. Raises MailNotFound."""

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:
        """Write a draft that carries `mark`. The caller looks the mark up first: this verb always writes."""

    async def find_draft(self, mark: str) -> StoredDraft | None:
        """The draft with that mark, wherever the user has moved it among the drafts; None if there is none."""

    async def update_draft(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        """Replace it. Raises Conflict if the user changed it, MailNotFound if it is gone."""

    async def delete_draft(self, stored: StoredDraft) -> None:
        """Delete it. Raises Conflict if the user changed it; one already gone is no error."""

    async def drafts(self) -> Sequence[StoredDraft]:
        """The drafts that carry a mark of ours."""

    async def sent_to(self, email: str, *, since: datetime) -> Sequence[Message]:
        """The owner's messages to that address since then. Raises Unavailable if none is found and not all of the
        sent mail could be looked at: what was not seen is not known to be missing."""


@runtime_checkable
class NamesUnread(Protocol):
    """A mailbox of which parts may be unreadable while the rest is served."""

    async def unread(self) -> Sequence[str]:
        """What of the mailbox cannot be read now, named for the user."""
