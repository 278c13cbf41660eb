"""The Gmail mailbox: the verbs of `app.mailboxes.protocol.Mailbox` over the Gmail API."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import httpx

from app.domain.drafts import Draft
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes.gmail.access import Grant, OpenMessage, Places
from app.mailboxes.gmail.api import Api
from app.mailboxes.gmail.calls import ENDPOINT, calls_to
from app.mailboxes.gmail.changes import Following
from app.mailboxes.gmail.conversation import Conversations
from app.mailboxes.gmail.drafts import Drafts
from app.mailboxes.gmail.lists import Lists
from app.mailboxes.gmail.lookup import Lookup
from app.mailboxes.parsing import Parse
from app.mailboxes.protocol import Changes, Page, RawThread, StoredDraft, ThreadSummary, Wanted, Watch, always
from app.mailboxes.upstream.patience import Patience


class GmailMailbox:
    """Implements `app.mailboxes.protocol.Mailbox`. Made anew for each request or job: it holds that request's grants,
    deadline and look at the open conversation; client and places are shared.

    Thread ids are the API's or an event's (`thread-f:…`); a stored draft's `id` holds two ids (`ids.draft_place`)."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        owner: Owner,
        grants: Sequence[Grant],
        *,
        places: Places,
        parse: Parse,
        patience: Patience,
        opened: OpenMessage | None = None,
        endpoint: str = ENDPOINT,
        shown_in_threads: bool = True,
        topic: str = "",
    ) -> None:
        """`shown_in_threads`: whether threads.get shows the drafts of an open conversation to an add-on. If a Gmail
        does not, no draft is ever looked for there: one whose answer was lost is then not written a second time, and
        the user is asked to look. `topic` is the Pub/Sub topic for `watch`."""
        calls = calls_to(endpoint)
        self._owner = owner
        self._api = Api(client, grants, patience)
        self._conversations = Conversations(self._api, calls, opened)
        self._lists = Lists(self._api, calls, owner, self._conversations, parse)
        self._following = Following(self._api, calls, topic)
        self._drafts = Drafts(Lookup(self._api, calls, owner, places, self._conversations, shown_in_threads))

    @property
    def owner(self) -> Owner:
        return self._owner

    async def locate(self, message_id: str, thread_id: str) -> OpenMessage:
        """The canonical ids of what an event names. At most one call, and none for ids of the usual kind."""
        return await self._conversations.locate(message_id, thread_id)

    async def search(self, query: str = "", *, limit: int = 100) -> Sequence[ThreadSummary]:
        return await self._lists.search(query, limit)

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:
        return await self._conversations.raw(await self._conversations.read(thread_id), wanted)

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:
        return await self._drafts.create(draft, mark, thread_id or "")

    async def find_draft(self, mark: str) -> StoredDraft | None:
        return await self._drafts.find(mark)

    async def update_draft(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        return await self._drafts.update(stored, draft)

    async def delete_draft(self, stored: StoredDraft) -> None:
        await self._drafts.delete(stored)

    async def drafts(self) -> Sequence[StoredDraft]:
        return await self._drafts.every()

    async def sent_to(self, email: str, *, since: datetime) -> Sequence[Message]:
        return await self._lists.sent_to(email, since)

    async def was_sent(self, mark: str, *, since: datetime) -> bool:
        return await self._lists.was_sent(mark, since)

    async def changes_since(self, cursor: str) -> Changes:
        return await self._following.changes_since(cursor)

    async def watch(self, standing: Watch | None = None) -> Watch:  # noqa: ARG002
        return await self._following.watch()

    async def page(self, place: str, *, words: Sequence[str], since: datetime) -> Page:
        return await self._following.page(place, words, since)
