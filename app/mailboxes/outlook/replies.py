"""Reply drafts: made by Graph, so that they lie in the conversation and quote the mail they answer, then finished with
our words above the quote.

Two calls make one draft, and either answer may be lost, so what was begun has to be known again. It carries the mark, a
Message-ID of ours, and our words as its comment: whatever of these a Graph takes along with createReply serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.drafts import Draft
from app.domain.errors import MailboxError, Refused
from app.domain.mail import Mailbox as Owner
from app.mailboxes.outlook import stored
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.bodies import above_quote
from app.mailboxes.outlook.calls import MARK, WRITTEN, Calls
from app.mailboxes.outlook.conversation import Conversations, Piece
from app.mailboxes.outlook.marks import Marks
from app.mailboxes.outlook.problems import PROVIDER
from app.mailboxes.rfc5322 import message_id_for
from app.mailboxes.shapes import Json, object_in, text
from app.mailboxes.upstream.once import create_once
from app.mailboxes.upstream.problems import Uncertain

_UNKNOWN = "?"  # how a draft stands that we did not write out ourselves


@dataclass(frozen=True, slots=True)
class Replies:
    api: Api
    calls: Calls
    marks: Marks
    conversations: Conversations
    owner: Owner
    begun: dict[str, Answer] = field(default_factory=dict)  # seen in this request: marked and not finished
    sought: set[str] = field(default_factory=set)  # marks that were looked for in this request, and not found

    async def begin(self, draft: Draft, mark: str, answered: Piece, conversation_id: str) -> Answer:
        """The reply as Graph makes it. Raises Refused or MailNotFound where it makes none, and the other mailbox
        errors."""

        async def find() -> Answer | None:
            if found := await self.marks.of(mark):
                return found[0]
            listed = await self.marks.in_conversation(conversation_id)
            return next((one for one in listed if self._is_begun(one, draft, mark)), None)

        async def create() -> Answer:
            try:
                return await self._created(answered, self._whole(draft, mark))
            except Refused:  # perhaps of what goes along with the comment
                return await self._created(answered, {"comment": draft.body})

        return await create_once(create, find, self.api.pause_before_looking_again)

    async def unfinished(self, draft: Draft, mark: str, conversation_id: str) -> Answer | None:
        """One that was begun earlier and never finished. The conversation as it was read in this request tells, unless
        the mark was looked for since: whoever does that knows of a try, which may have come after that reading."""
        if mark in self.begun:
            return self.begun[mark]
        if mark in self.sought and conversation_id:
            drafts = await self.marks.in_conversation(conversation_id)
        else:
            conversation = self.conversations.last
            drafts = [dict(one.message) for one in conversation.drafts] if conversation else []
        return next((one for one in drafts if self._is_begun(one, draft, mark)), None)

    async def finish(self, reply: Answer, draft: Draft, mark: str, answered: Piece | None = None) -> Answer:
        """With our words laid out above the quote, the mark set, and the answered mail left as unread as it was.
        `answered` is given for a reply that was made just now; an older one whose words are not these (any more) keeps
        those it has: the user may have written them."""
        if answered is not None or stored.says(reply, draft.body):
            html = above_quote(draft.body, text(object_in(reply, "body"), "content"))
            changes = stored.written(draft, mark, html, subject=stored.subject_for(draft, reply))
        else:
            changes = self._adopted(draft, mark)
        calls = [self.calls.update(text(reply, "id"), changes)]
        if answered is not None and answered.is_unread:
            calls.append(self.calls.update(answered.id, {"isRead": False}))
        written, *_ = await self.api.ask_all(calls)  # that the mail stays unread is tried, and no more
        if isinstance(written, MailboxError):
            raise written
        return {**reply, **changes, **written}

    async def _created(self, answered: Piece, body: Mapping[str, Any]) -> Answer:
        answer = await self.api.ask(self.calls.create_reply(answered.id, body))
        if not text(answer, "id"):
            raise Uncertain(PROVIDER, settled=True)
        return answer

    def _whole(self, draft: Draft, mark: str) -> dict[str, Any]:
        message = {
            "toRecipients": stored.recipients(draft),
            "ccRecipients": [],
            "internetMessageId": self._message_id(mark),
            "singleValueExtendedProperties": [{"id": MARK, "value": mark}],
        }
        return {"comment": draft.body, "message": message}

    def _adopted(self, draft: Draft, mark: str) -> dict[str, Any]:
        return {
            "toRecipients": stored.recipients(draft),
            "ccRecipients": [],
            "singleValueExtendedProperties": [{"id": MARK, "value": mark}, {"id": WRITTEN, "value": _UNKNOWN}],
        }

    def _message_id(self, mark: str) -> str:
        return f"<{message_id_for(mark, self.owner)}>"

    def _is_begun(self, message: Json, draft: Draft, mark: str) -> bool:
        """A draft that bears our Message-ID, or one without a mark that says what ours says and no more."""
        if message.get("isDraft") is not True or stored.mark_of(message) not in ("", mark):
            return False
        return text(message, "internetMessageId") == self._message_id(mark) or stored.says(message, draft.body)
