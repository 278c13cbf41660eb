"""The local mailbox: a Maildir++ on this machine. Drafts land in `.Drafts` with the draft flag, as any IMAP server or
mail client shows them. Nothing but our own untouched drafts is ever changed or deleted."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import anyio.to_thread

from app.domain.drafts import Draft
from app.domain.errors import MailNotFound, Unavailable, UnreadableMail
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes import import_report, maildir
from app.mailboxes.conversations import Conversation
from app.mailboxes.local_changes import LocalChanges
from app.mailboxes.local_drafts import LocalDrafts, read_entry
from app.mailboxes.maildir_index import LARGE, Entry, MaildirIndex, read_words
from app.mailboxes.parsing import Parse
from app.mailboxes.protocol import (
    Changes,
    Page,
    RawMessage,
    RawThread,
    StoredDraft,
    ThreadSummary,
    Wanted,
    Watch,
    always,
)
from app.mailboxes.texts import SNIPPET_BYTES, plain_text, snippet

PAGE = 25  # threads on a page of `page`


class LocalMailbox:
    """Implements `app.mailboxes.protocol.Mailbox`. The disk is read in worker threads."""

    def __init__(self, root: Path, owner: Owner, parse: Parse, report: Path | None = None) -> None:
        """`report` is that of the import which brought the mail, where one did."""
        self.root = root
        self._report = report
        self._owner = owner
        self._parse = parse
        self._index = MaildirIndex(root)
        self._snippets: dict[str, str] = {}
        self._drafts = LocalDrafts(root, self._index, owner)
        self._changes = LocalChanges(root, self._index)

    @property
    def owner(self) -> Owner:
        return self._owner

    async def search(self, query: str = "", *, limit: int = 100) -> Sequence[ThreadSummary]:
        return await anyio.to_thread.run_sync(self._search, query, limit)

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:  # noqa: ARG002
        return await anyio.to_thread.run_sync(self._thread, thread_id)

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:  # noqa: ARG002
        return await anyio.to_thread.run_sync(self._drafts.create, draft, mark)

    async def find_draft(self, mark: str) -> StoredDraft | None:
        return await anyio.to_thread.run_sync(self._drafts.find, mark)

    async def update_draft(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        return await anyio.to_thread.run_sync(self._drafts.update, stored, draft)

    async def delete_draft(self, stored: StoredDraft) -> None:
        await anyio.to_thread.run_sync(self._drafts.delete, stored)

    async def drafts(self) -> Sequence[StoredDraft]:
        return await anyio.to_thread.run_sync(self._drafts.every)

    async def has_unmarked_draft(self, email: str, *, since: datetime) -> bool:
        return await anyio.to_thread.run_sync(self._drafts.has_unmarked, email, since)

    async def sent_to(self, email: str, *, since: datetime) -> Sequence[Message]:
        return await anyio.to_thread.run_sync(self._sent_to, email, since)

    async def was_sent(self, mark: str, *, since: datetime) -> bool:
        return await anyio.to_thread.run_sync(self._was_sent, mark, since)

    async def changes_since(self, cursor: str) -> Changes:
        return await anyio.to_thread.run_sync(self._changes.since, cursor)

    async def watch(self, standing: Watch | None = None) -> Watch:  # noqa: ARG002
        """Nothing has to be asked for: `notices` tells."""
        return Watch()

    def notices(self) -> AsyncIterator[None]:
        return self._changes.notices()

    async def page(self, place: str, *, words: Sequence[str], since: datetime) -> Page:
        return await anyio.to_thread.run_sync(self._page, place, tuple(words), since)

    async def unread(self) -> Sequence[str]:
        """Folders that cannot be read, files of which not even the headers can, and what could not be imported: each
        by name."""
        return await anyio.to_thread.run_sync(self._unread)

    def _unread(self) -> list[str]:
        self._index.conversations()
        left_out = import_report.left_out(self._report) if self._report else ()
        return [*(one.text for one in self._index.unread()), *left_out]

    def _search(self, query: str, limit: int) -> list[ThreadSummary]:
        words = query.casefold().split()
        found: list[ThreadSummary] = []
        for conversation in self._index.conversations():
            if len(found) >= limit:
                break
            entries = self._index.entries(conversation)
            if entries and self._holds(entries, words):
                found.append(self._summary(conversation, entries))
        return found

    def _page(self, place: str, words: Sequence[str], since: datetime) -> Page:
        """Places are a conversation's date and id, so that mail that comes meanwhile moves none."""
        found: list[str] = []
        for conversation in self._index.conversations():
            entries = self._index.entries(conversation)
            if not entries:
                continue
            date = entries[-1].head.date
            here = f"{date.timestamp():020.6f} {conversation.id}"
            if place and here >= place:
                continue
            if date < since:
                break
            if any(self._holds(entries, (word,)) for word in words):
                found.append(conversation.id)
            if len(found) >= PAGE:
                return Page(tuple(found), here)
        return Page(tuple(found))

    def _holds(self, entries: Sequence[Entry], words: Sequence[str]) -> bool:
        """Whether every word stands somewhere in the thread; bodies are read only for what no header holds."""
        heads = " ".join(
            f"{entry.head.subject} {entry.head.sender} {' '.join(map(str, entry.head.recipients))}" for entry in entries
        ).casefold()
        missing = [word for word in words if word not in heads]
        for entry in entries:
            if not missing:
                return True
            text = plain_text(_words(entry)[:LARGE]).casefold()
            missing = [word for word in missing if word not in text]
        return not missing

    def _summary(self, conversation: Conversation, entries: Sequence[Entry]) -> ThreadSummary:
        last = entries[-1]
        senders = dict.fromkeys(entry.head.sender.name or entry.head.sender.email for entry in entries)
        if last.id not in self._snippets:
            self._snippets[last.id] = snippet(read_entry(last, SNIPPET_BYTES))
        return ThreadSummary(
            id=conversation.id,
            subject=next((entry.head.subject for entry in entries if entry.head.subject), ""),
            senders=tuple(sender for sender in senders if sender),
            last_date=last.head.date,
            message_count=len(entries),
            unread=any("S" not in entry.file.flags and not self._is_own(entry) for entry in entries),
            snippet=self._snippets[last.id],
        )

    def _thread(self, thread_id: str) -> RawThread:
        conversation = self._index.conversation(thread_id)
        if conversation is None:
            raise MailNotFound("This thread is not in the mailbox any more.", kept="Nothing was changed.")
        entries, unread = self._index.entries(conversation), self._index.unread()
        messages, warnings = [], [one.text for one in unread if one.whole]
        for entry in entries:
            try:
                raw = _raw(entry)
            except OSError as error:
                warnings.append(f"{entry.file.path} could not be read: {error.strerror}; the rest was read.")
                continue
            if raw is not None:
                messages.append(RawMessage(entry.id, raw, entry.file.folder, self._within(entry)))
        ids = "\n".join(sorted(message.id for message in messages))
        fingerprint = hashlib.sha256(ids.encode()).hexdigest()
        unplaced = tuple(one.text for one in unread if not one.whole)
        return RawThread(thread_id, tuple(messages), fingerprint, tuple(warnings), unplaced)

    def _sent_to(self, email: str, since: datetime) -> list[Message]:
        wanted = email.lower()
        found = [
            self._message(entry)
            for entry in self._sent_since(since)
            if any(address.email == wanted for address in entry.head.recipients)
        ]
        if not found:
            self._check_that_sent_mail_was_seen()
        return sorted(found, key=lambda message: message.date)

    def _was_sent(self, mark: str, since: datetime) -> bool:
        found = any(self._drafts.mark_of(entry) == mark for entry in self._sent_since(since))
        if not found:
            self._check_that_sent_mail_was_seen()
        return found

    def _sent_since(self, since: datetime) -> Iterator[Entry]:
        return (one for one in self._index.all_mail() if one.head.date >= since and self._is_own(one))

    def _within(self, entry: Entry) -> str:
        """The file's path as the user finds it below the Maildir."""
        path = Path(entry.file.path)
        return str(path.relative_to(self.root)) if path.is_relative_to(self.root) else path.name

    def _message(self, entry: Entry) -> Message:
        """As far as it can be read: its headers are known in any case."""
        try:
            return self._parse(_words(entry), source=entry.file.path, zone=self._owner.time_zone)
        except UnreadableMail as error:
            head = entry.head
            return Message(
                id=entry.id,
                source=entry.file.path,
                sender=head.sender,
                to=head.recipients,
                cc=(),
                reply_to=(),
                date=head.date,
                subject=head.subject,
                text="",
                warnings=(error.text,),
            )

    def _check_that_sent_mail_was_seen(self) -> None:
        """Own mail lies in the folders for sent mail; where there is none, it may lie anywhere."""
        unread = self._index.unread()
        sent = {entry.file.folder for entry in self._index.all_mail() if maildir.is_sent(entry.file.folder)}
        concerned = [one for one in unread if maildir.is_sent(one.folder)] or (() if sent else unread)
        for one in concerned:
            raise Unavailable(one.text, kept="Nothing was changed.", advice="Give yourself the right to read it.")

    def _is_own(self, entry: Entry) -> bool:
        return entry.head.sender.email == self._owner.email.lower() or maildir.is_sent(entry.file.folder)


def _words(entry: Entry) -> bytes:
    """What is read of it; empty for one that is gone by now. Raises Unavailable."""
    try:
        return _raw(entry) or b""
    except OSError as error:
        raise maildir.unavailable(entry.file.path, error) from error


def _raw(entry: Entry) -> bytes | None:
    """For the reader. One without a Message-ID is called by the digest of its bytes, so those stay whole."""
    return read_words(entry.file) if entry.head.id else maildir.read_renamed(entry.file)
