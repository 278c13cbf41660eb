"""A mailbox that cannot be reached now: what the store keeps of it is there, and every verb says what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

from app.domain.drafts import Draft
from app.domain.errors import MailboxError
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes.protocol import RawThread, StoredDraft, ThreadSummary, Wanted, always


@dataclass(frozen=True, slots=True)
class UnreachableMailbox:
    """Implements `app.mailboxes.protocol.Mailbox`: every verb raises `why`."""

    owner: Owner
    why: MailboxError

    def _say(self) -> NoReturn:
        raise self.why

    async def search(self, query: str = "", *, limit: int = 100) -> Sequence[ThreadSummary]:  # noqa: ARG002
        self._say()

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:  # noqa: ARG002
        self._say()

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:  # noqa: ARG002
        self._say()

    async def find_draft(self, mark: str) -> StoredDraft | None:  # noqa: ARG002
        self._say()

    async def update_draft(self, stored: StoredDraft, draft: Draft) -> StoredDraft:  # noqa: ARG002
        self._say()

    async def delete_draft(self, stored: StoredDraft) -> None:  # noqa: ARG002
        self._say()

    async def drafts(self) -> Sequence[StoredDraft]:
        self._say()

    async def sent_to(self, email: str, *, since: datetime) -> Sequence[Message]:  # noqa: ARG002
        self._say()

    async def was_sent(self, mark: str, *, since: datetime) -> bool:  # noqa: ARG002
        self._say()
