"""The Outlook mailbox: the verbs of `app.mailboxes.protocol.Mailbox` over Microsoft Graph."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime

import anyio
import httpx

from app.domain.drafts import Draft
from app.domain.errors import MailboxError
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.mailboxes.outlook.access import DraftLinks, Grant, OpenMessage
from app.mailboxes.outlook.api import Api
from app.mailboxes.outlook.calls import ENDPOINT, Calls
from app.mailboxes.outlook.conversation import Conversations
from app.mailboxes.outlook.drafts import Drafts
from app.mailboxes.outlook.folders import Folders
from app.mailboxes.outlook.following import Callbacks, Following
from app.mailboxes.outlook.ids import rest
from app.mailboxes.outlook.lanes import Lane
from app.mailboxes.outlook.lists import Lists
from app.mailboxes.outlook.marks import Marks
from app.mailboxes.outlook.replies import Replies
from app.mailboxes.parsing import Parse
from app.mailboxes.protocol import Changes, Page, RawThread, StoredDraft, ThreadSummary, Wanted, Watch, always
from app.mailboxes.shapes import objects, text
from app.mailboxes.upstream.patience import Patience


class OutlookMailbox:
    """Implements `app.mailboxes.protocol.Mailbox`. Made anew for each request or job: it holds that request's grant,
    deadline and look at the open conversation; client and lane are shared, the lane by one user alone.

    Thread ids are Graph's conversation ids; a stored draft's `id` is its immutable id. With a grant that can only read
    (`Mail.Read`) the verbs that write raise NeedsConsent."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        owner: Owner,
        grant: Grant,
        *,
        lane: Lane,
        parse: Parse,
        patience: Patience,
        endpoint: str = ENDPOINT,
        callbacks: Callbacks | None = None,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        calls = Calls(endpoint)
        self._owner = owner
        self._calls = calls
        self._api = Api(client, grant, patience, calls, lane, sleep=sleep)
        self._following = Following(self._api, calls, callbacks)
        folders = Folders(self._api, calls)
        self._conversations = Conversations(self._api, calls, folders, owner.time_zone)
        self._lists = Lists(self._api, calls, owner, self._conversations, parse)
        self._marks = marks = Marks(self._api, calls, folders)
        replies = Replies(self._api, calls, marks, self._conversations, owner)
        self._drafts = Drafts(self._api, calls, self._conversations, marks, replies)

    @property
    def owner(self) -> Owner:
        return self._owner

    @property
    def may_write(self) -> bool:
        """Whether drafts can be kept with the access given, as far as is known."""
        return self._api.may("messages.create")

    async def told_owner(self) -> Owner:
        """Whose mailbox it is by what Microsoft says of them: an account of work may sign in by another name than the
        address that it writes from. What is not said is as before."""
        told = await self._api.ask(self._calls.me())
        email = text(told, "mail") or text(told, "userPrincipalName")
        return replace(
            self._owner, name=text(told, "displayName") or self._owner.name, email=email.lower() or self._owner.email
        )

    async def locate(self, opened: OpenMessage) -> str:
        """The thread of the open message. One call; it is the thread's own where Office.js told all about it."""
        return await self._conversations.locate(opened)

    async def links(self, draft_id: str) -> DraftLinks:
        """Where a draft can be opened. Raises MailNotFound."""
        web = await self._drafts.web_link(draft_id)
        try:
            answer = await self._api.ask(
                self._calls.translate(rest(draft_id), source="restImmutableEntryId", target="ewsId")
            )
        except MailboxError:
            return DraftLinks(web)
        return DraftLinks(web, next((text(one, "targetId") for one in objects(answer, "value")), ""))

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

    async def was_sent(self, mark: str, *, since: datetime) -> bool:  # noqa: ARG002
        return await self._marks.sent(mark)

    async def changes_since(self, cursor: str) -> Changes:
        return await self._following.changes_since(cursor)

    async def watch(self, standing: Watch | None = None) -> Watch:
        return await self._following.watch(standing)

    async def unwatch(self, subscription_id: str) -> None:
        """Be told of changes no more. Raises MailNotFound for a subscription that has ended."""
        await self._following.unwatch(subscription_id)

    async def page(self, place: str, *, words: Sequence[str], since: datetime) -> Page:
        return await self._following.page(place, words, since)
