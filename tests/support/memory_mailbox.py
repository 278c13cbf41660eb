"""A mailbox in memory: threads of RFC 5322 bytes under ids of one's choice, and drafts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.domain.drafts import Draft
from app.domain.errors import Conflict, MailNotFound
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes.protocol import RawMessage, RawThread, StoredDraft, ThreadSummary, Wanted, always
from app.mailboxes.rfc5322 import draft_bytes
from app.reading import parse_message


@dataclass
class Box:
    """What a mailbox holds: messages by thread, drafts by mark. `broken` is raised by every verb."""

    threads: dict[str, list[tuple[str, bytes]]] = field(default_factory=dict)
    drafts: dict[str, StoredDraft] = field(default_factory=dict)
    broken: Exception | None = None
    calls: list[str] = field(default_factory=list)

    def thread_of(self, message_id: str) -> str:
        return next((one for one, mails in self.threads.items() if message_id in dict(mails)), "")


class MemoryMailbox:
    """Implements `app.mailboxes.protocol.Mailbox` over a box."""

    def __init__(self, owner: Owner, box: Box) -> None:
        self._owner = owner
        self.box = box

    @property
    def owner(self) -> Owner:
        return self._owner

    def _called(self, verb: str) -> None:
        self.box.calls.append(verb)
        if self.box.broken is not None:
            raise self.box.broken

    async def search(self, query: str = "", *, limit: int = 100) -> Sequence[ThreadSummary]:
        self._called("search")
        return ()

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:
        self._called("thread")
        mails = self.box.threads.get(thread_id)
        if mails is None:
            raise MailNotFound("That mail is not there any more.", kept="Nothing was changed.")
        fingerprint = hashlib.sha256("\n".join(one for one, _ in mails).encode()).hexdigest()
        held = tuple(RawMessage(one, raw) for one, raw in mails) if await wanted(fingerprint) else ()
        return RawThread(thread_id, held, fingerprint)

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:
        self._called("create_draft")
        return self._put(draft, mark)

    def _put(self, draft: Draft, mark: str) -> StoredDraft:
        raw = draft_bytes(draft, mark=mark, owner=self._owner, now=datetime.now(UTC))
        stored = StoredDraft(
            f"DRAFT-{mark}",
            mark,
            hashlib.sha256(raw).hexdigest(),
            draft.subject,
            draft.to_email or "",
            draft.body,
            mark,
        )
        self.box.drafts[mark] = stored
        return stored

    async def find_draft(self, mark: str) -> StoredDraft | None:
        self._called("find_draft")
        return self.box.drafts.get(mark)

    async def update_draft(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        self._called("update_draft")
        self._same(stored)
        return self._put(draft, stored.mark)

    async def delete_draft(self, stored: StoredDraft) -> None:
        self._called("delete_draft")
        if stored.mark in self.box.drafts:
            self._same(stored)
            del self.box.drafts[stored.mark]

    def _same(self, stored: StoredDraft) -> None:
        there = self.box.drafts.get(stored.mark)
        if there is None:
            raise MailNotFound("The draft is gone.")
        if there.fingerprint != stored.fingerprint:
            raise Conflict("You have changed this draft.")

    async def drafts(self) -> Sequence[StoredDraft]:
        self._called("drafts")
        return tuple(self.box.drafts.values())

    async def sent_to(self, email: str, *, since: datetime) -> Sequence[Message]:
        self._called("sent_to")
        sent = (
            parse_message(raw, source=one, zone=self._owner.time_zone)
            for mails in self.box.threads.values()
            for one, raw in mails
        )
        return [m for m in sent if m.sender.email == self._owner.email and email in {one.email for one in m.to}]
