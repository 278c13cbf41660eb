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
from app.mailboxes.outlook.bodies import above_quote, replaced
from app.mailboxes.outlook.calls import MARK, WRITTEN, Calls
from app.mailboxes.outlook.conversation import Conversations, Piece
from app.mailboxes.outlook.marks import Marks
from app.mailboxes.outlook.meetings import is_meeting
from app.mailboxes.outlook.problems import PROVIDER
from app.mailboxes.rfc5322 import message_id_for
from app.mailboxes.shapes import Json, object_in, text
from app.mailboxes.upstream.once import create_once
from app.mailboxes.upstream.problems import Uncertain

_UNKNOWN = "?"  # how a draft stands that we did not write out ourselves


@dataclass(frozen=True, slots=True)
class Replies:
    """Reply drafts that keep the quoted mail, and those that were begun and never finished."""

    api: Api
    calls: Calls
    marks: Marks
    conversations: Conversations
    owner: Owner
    begun: dict[str, Answer] = field(default_factory=dict)  # seen in this request: marked and not finished
    sought: dict[str, list[Answer]] = field(
        default_factory=dict
    )  # the conversation's drafts when a mark was looked for

    async def begin(self, draft: Draft, mark: str, answered: Piece, conversation_id: str) -> Answer:
        """The reply as Graph makes it. Raises Refused or MailNotFound where it makes none, and the other mailbox
        errors."""

        async def find() -> Answer | None:
            if found := await self.marks.of(mark):
                return found[0]
            listed = await self.marks.in_conversation(conversation_id)
            return next((one for one in listed if self._is_begun(one, draft, mark)), None)

        async def create() -> Answer:
            if self.api.lane.takes_along:
                try:
                    return await self._created(answered, self._whole(draft, mark))
                except Refused:  # perhaps of what goes along with the comment, but to some invitations Graph makes none
                    if is_meeting(answered.message):
                        raise
            made = await self._created(answered, {"comment": draft.body})
            self.api.lane.takes_along = False
            return made

        return await create_once(create, find, self.api.pause_before_looking_again)

    def unfinished(self, draft: Draft, mark: str) -> Answer | None:
        """One that was begun earlier and never finished, among the conversation's drafts as they were when the mark was
        looked for, else when it was read."""
        if mark in self.begun:
            return self.begun[mark]
        conversation = self.conversations.last
        drafts = [dict(one.message) for one in conversation.drafts] if conversation else []
        drafts = self.sought.get(mark, drafts)
        return next((one for one in drafts if self._is_begun(one, draft, mark)), None)

    async def look(self, mark: str) -> list[Answer]:
        """All drafts with that mark. Beside them those in the conversation that was read in this request are seen
        anew: another press may have begun one since."""
        conversation = self.conversations.last
        if conversation is None:
            return await self.marks.of(mark)
        found, self.sought[mark] = await self.marks.of_and_in(mark, conversation.id)
        return found

    async def finish(self, reply: Answer, draft: Draft, mark: str, answered: Piece | None = None) -> Answer:
        """With our words laid out above the quote, the mark set, and the answered mail left as unread as it was.
        `answered` is given for a reply that was made just now; an older one whose words are not these (any more) keeps
        those it has: the user may have written them."""
        html = text(object_in(reply, "body"), "content")
        if stored.is_as_begun(reply):
            html = replaced(draft.body, html)
        elif answered is not None or stored.says(reply, draft.body):
            html = above_quote(draft.body, html)
        else:
            html = ""
        if html:
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
            "singleValueExtendedProperties": stored.beginning(mark, draft.body),
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
