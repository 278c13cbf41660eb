"""What Afterword asks of a mailbox, whatever its provider. There is no verb to send."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from app.domain.drafts import Draft
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message

# By which a draft of ours is known again. It may travel with the mail when that is sent, so it does not tell the
# recipient which program, nor that one, helped to write it: mail programs leave such numbers of their own.
MARK_HEADER = "X-Draft-Id"
FORMER_MARK_HEADER = "X-Afterword-Draft"  # of drafts that were written before that; never written any more
Wanted = Callable[[str], Awaitable[bool]]


async def always(_: str) -> bool:
    """For a filter that lets every conversation pass."""
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
    """A message as the provider has it: RFC 5322 bytes, its id there, and where it lies. `file` is its path within the
    mailbox where the mailbox is one of files."""

    id: str
    raw: bytes
    folder: str = "INBOX"
    file: str = ""


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
    it is not known, and its text is empty unless it was written a moment ago. `copies` above 1: the provider did its
    work twice, and with the access given the others cannot be taken away."""

    id: str
    mark: str
    fingerprint: str
    subject: str
    to: str
    body: str
    message_id: str
    seen: bool = True
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened in a mailbox: threads in which a message came or went, and whether drafts came, went or changed.
    `cursor` is where to go on from. Not `whole`: the provider does not know any more what happened since, so that
    every thread that matters has to be looked at, and new ones searched for."""

    thread_ids: tuple[str, ...]
    cursor: str
    drafts: bool = False
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Watch:
    """A standing request to be told of changes, until `expires_at` (aware; None for ever). `id` is the provider's,
    empty where it has none. `secret` is what each notice must bring along, where there is such a thing."""

    id: str = ""
    expires_at: datetime | None = None
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Some threads, the newest first. `place` is where the next page begins; empty after the last. `about`: how many
    there may be on all pages together, 0 where the provider does not say."""

    thread_ids: tuple[str, ...]
    place: str = ""
    about: int = 0


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

    async def was_sent(self, mark: str, *, since: datetime) -> bool:
        """Whether what was a draft with that mark was sent since then, whoever it went to. Raises Unavailable as
        `sent_to` does."""


@runtime_checkable
class NamesUnread(Protocol):
    """A mailbox of which parts may be unreadable while the rest is served."""

    async def unread(self) -> Sequence[str]:
        """What of the mailbox cannot be read now, named for the user."""


@runtime_checkable
class LosesMarks(Protocol):
    """A mailbox whose drafts are also written by programs that drop our mark and number them anew."""

    async def has_unmarked_draft(self, email: str, *, since: datetime) -> bool:
        """Whether a draft without a mark of ours, saved since then, is for that address: it may be one of ours that
        such a program has saved. Raises Unavailable."""


@runtime_checkable
class Follows(Mailbox, Protocol):
    """A mailbox that can be followed while nobody is looking at it."""

    async def changes_since(self, cursor: str) -> Changes:
        """What happened since that cursor; "" gives the present one and no changes. Raises MailboxError."""

    async def watch(self, standing: Watch | None = None) -> Watch:
        """Ask to be told of changes, or to go on being told. Asked twice, it is told once. Raises MailboxError."""

    async def page(self, place: str, *, words: Sequence[str], since: datetime) -> Page:
        """Threads since then in which one of the words stands, as far as that is cheaply known; "" is the first
        page. Raises MailboxError."""


@runtime_checkable
class TellsItself(Protocol):
    """A mailbox on this machine: it can be listened to, and needs nobody to call."""

    def notices(self) -> AsyncIterator[None]:
        """One each time something changed, soon after."""
