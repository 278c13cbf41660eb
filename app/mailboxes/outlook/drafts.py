"""Writing drafts so that one mark never has two, although Graph takes no key that would make creating idempotent.

An answer is made by Graph (createReply), so that it lies in the conversation and quotes the mail it answers; our words
are then laid above the quote. Where Graph makes none, as for some invitations, the draft is one of our own that names
the mail it answers. The mark is an extended property, which nobody sees. Where an answer of Graph's is lost, the mark
is looked for before anything else, and a reply that has no mark yet is known by our words in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.drafts import Draft
from app.domain.errors import Conflict, MailboxError, MailNotFound, Refused
from app.mailboxes.conversations import base_subject
from app.mailboxes.outlook import stored
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.bodies import above_quote, own_text, page_of, replaced
from app.mailboxes.outlook.calls import MARK, Calls
from app.mailboxes.outlook.conversation import Conversations, Piece
from app.mailboxes.outlook.folders import Folders
from app.mailboxes.outlook.problems import PROVIDER, Changed
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import one_line
from app.mailboxes.shapes import Json, object_in, objects, text
from app.mailboxes.upstream.once import create_once
from app.mailboxes.upstream.problems import Uncertain

_MOST_PAGES = 4
YOURS = "You have changed this draft, so it is yours."
LEFT = "It was left as it is."


@dataclass(frozen=True, slots=True)
class Drafts:
    api: Api
    calls: Calls
    conversations: Conversations
    folders: Folders
    links: dict[str, str] = field(default_factory=dict)  # web addresses of drafts seen in this request, by id
    begun: dict[str, Answer] = field(default_factory=dict)  # replies seen that bear a mark and are not finished

    async def create(self, draft: Draft, mark: str, conversation_id: str) -> StoredDraft:
        """Write it. Raises Refused for an address that no mail can have, NeedsConsent and the other mailbox errors."""
        stored.recipients(draft)
        if (begun := self.begun.get(mark)) and not stored.says(begun, draft.body):
            return self._seen(begun, mark)  # never finished, and by now the user has written in it
        answered = await self._answered(draft, conversation_id) if draft.in_reply_to and conversation_id else None
        if answered is not None:
            try:
                return await self._create_reply(draft, mark, answered, conversation_id)
            except (Refused, MailNotFound):
                pass  # Graph makes no reply to this one: a draft of our own is better than none
        return await self._create_own(draft, mark)

    async def find(self, mark: str) -> StoredDraft | None:
        """Should Graph have done its work twice, one stays: the one that the user changed, if they did. A reply that
        was begun and not finished counts as none: `create` finishes it."""
        found = await self._marked(mark)
        finished = [one for one in found if stored.is_finished(one)]
        if not finished:
            if found:
                self.begun[mark] = found[0]
            return None
        finished.sort(key=lambda one: (stored.is_untouched(one), text(one, "createdDateTime")))
        first = finished[0]
        words = own_text(text(object_in(first, "body"), "content"))
        for other in found:
            leftover = stored.is_untouched(other) or (not stored.is_finished(other) and stored.says(other, words))
            if other is not first and leftover:
                await self._delete_quietly(other)
        return self._seen(first, mark)

    async def update(self, draft_before: StoredDraft, draft: Draft) -> StoredDraft:
        current = await self._untouched(draft_before)
        if current is None:
            raise MailNotFound("The draft is no longer in your Drafts folder.", kept="Nothing was written.")
        html = replaced(draft.body, text(object_in(current, "body"), "content"))
        changes = self._written(draft, draft_before.mark, html, subject=self._subject(draft, current))
        try:
            answer = await self.api.ask(self.calls.update(draft_before.id, changes, etag=text(current, "@odata.etag")))
        except Changed as error:
            raise Conflict(YOURS, kept=LEFT) from error
        return self._seen({**current, **changes, **answer}, draft_before.mark)

    async def delete(self, draft: StoredDraft) -> None:
        current = await self._untouched(draft)
        if current is None:
            return
        try:
            await self.api.ask(self.calls.delete(draft.id, etag=text(current, "@odata.etag")))
        except MailNotFound:
            return
        except Changed as error:
            raise Conflict(YOURS, kept=LEFT) from error

    async def every(self) -> Sequence[StoredDraft]:
        """Those that carry a mark of ours, in whatever folder, unless they were thrown away."""
        found = await self.api.pages_from(await self.folders.beside(self.calls.drafts()), most=_MOST_PAGES)
        return [self._seen(one, mark) for one in found if (mark := stored.mark_of(one)) and self._stands(one)]

    async def web_link(self, draft_id: str) -> str:
        """Where Outlook on the web opens it. Raises MailNotFound."""
        if draft_id not in self.links:
            answer = await self.api.ask(self.calls.message(draft_id, "id,webLink"))
            self.links[draft_id] = text(answer, "webLink")
        return self.links[draft_id]

    async def _create_own(self, draft: Draft, mark: str) -> StoredDraft:
        message = self._written(draft, mark, page_of(draft.body), subject=one_line(draft.subject), new=True)
        message["singleValueExtendedProperties"] += stored.answering(draft)

        async def create() -> StoredDraft:
            answer = await self.api.ask(self.calls.create(message))
            if not text(answer, "id"):
                raise Uncertain(PROVIDER, settled=True)
            return self._seen({**message, **answer}, mark)

        return await create_once(create, lambda: self.find(mark), self.api.pause_before_looking_again)

    async def _create_reply(self, draft: Draft, mark: str, answered: Piece, conversation_id: str) -> StoredDraft:
        """Created with our words as its comment, so that it can be told from others even if nothing more comes of it;
        then our words are laid out and the mark set, and the answered mail is left unread if it was."""

        async def create() -> Answer:
            answer = await self.api.ask(self.calls.create_reply(answered.id, self._reply(draft, mark)))
            if not text(answer, "id"):
                raise Uncertain(PROVIDER, settled=True)
            return answer

        async def find() -> Answer | None:
            return await self._begun(draft, mark, conversation_id)

        pause = self.api.pause_before_looking_again
        reply = self.begun.get(mark) or self._at_hand(draft)
        if reply is None:
            reply = await create_once(create, find, pause)
        html = above_quote(draft.body, text(object_in(reply, "body"), "content"))
        changes = self._written(draft, mark, html, subject=self._subject(draft, reply))
        calls = [self.calls.update(text(reply, "id"), changes)]
        if answered.is_unread:
            calls.append(self.calls.update(answered.id, {"isRead": False}))
        written, *_ = await self.api.ask_all(calls)  # that the mail stays unread is tried, and no more
        if isinstance(written, Refused):
            await self._delete_quietly(reply)  # what cannot be finished is no draft of anybody's
        if isinstance(written, MailboxError):
            raise written
        return self._seen({**reply, **changes, **written}, mark)

    def _reply(self, draft: Draft, mark: str) -> dict[str, Any]:
        message = {"toRecipients": stored.recipients(draft), "ccRecipients": []}
        return {
            "comment": draft.body,
            "message": {**message, "singleValueExtendedProperties": [{"id": MARK, "value": mark}]},
        }

    async def _begun(self, draft: Draft, mark: str, conversation_id: str) -> Answer | None:
        """A reply that was begun: by its mark, or by our words where Graph did not take the mark with it."""
        if found := await self._marked(mark):
            return found[0]
        listed = objects(await self.folders.beside(self.calls.drafts_in(conversation_id)), "value")
        return next((one for one in listed if self._stands(one) and _is_begun(one, draft)), None)

    def _at_hand(self, draft: Draft) -> Answer | None:
        """One that was begun earlier and never finished, in the conversation as it was just read."""
        conversation = self.conversations.last
        drafts = conversation.drafts if conversation else ()
        return next((dict(one.message) for one in drafts if _is_begun(one.message, draft)), None)

    async def _answered(self, draft: Draft, conversation_id: str) -> Piece | None:
        """The message that it answers, if it lies in that conversation under the same subject."""
        conversation = self.conversations.last
        if conversation is None or conversation.id != conversation_id:
            listed = objects(await self.api.ask(self.calls.answered(draft.in_reply_to or "")), "value")
            pieces = [Piece(text(one, "id"), one, "INBOX") for one in listed]
        else:
            pieces = list(conversation.mail)
        for piece in pieces:
            same_subject = base_subject(text(piece.message, "subject"))[0] == base_subject(draft.subject)[0]
            if piece.message_id == draft.in_reply_to and same_subject and not piece.is_draft:
                return piece
        return None

    def _written(self, draft: Draft, mark: str, html: str, *, subject: str, new: bool = False) -> dict[str, Any]:
        """What is sent to make the draft what it is to be; the marking says so within the draft itself."""
        message: dict[str, Any] = {
            "subject": subject,
            "body": {"contentType": "html", "content": html},
            "toRecipients": stored.recipients(draft),
            "ccRecipients": [],
        }
        marking = stored.marking(mark, message)
        if not new and base_subject(subject)[1]:
            del message["subject"]  # Graph's own "Re:" stands: another subject would part it from its conversation
        return {**message, "singleValueExtendedProperties": marking}

    def _subject(self, draft: Draft, current: Json) -> str:
        mine, there = one_line(draft.subject), text(current, "subject")
        return there if base_subject(there)[0] == base_subject(mine)[0] and base_subject(there)[1] else mine

    async def _marked(self, mark: str) -> list[Answer]:
        """Drafts with exactly that mark: Graph compares marks without regard to case."""
        listed = objects(await self.folders.beside(self.calls.marked(mark)), "value")
        return [one for one in listed if stored.mark_of(one) == mark and self._stands(one)]

    def _stands(self, message: Json) -> bool:
        """A draft, and not thrown away: Outlook moves what is deleted, and it stays a draft."""
        return message.get("isDraft") is True and self.folders.of(message) != "TRASH"

    async def _untouched(self, draft: StoredDraft) -> Answer | None:
        """As it is now; None if it is gone or sent. Raises Conflict if it was changed."""
        try:
            current = await self.folders.beside(self.calls.draft(draft.id))
        except MailNotFound:
            return None
        if not self._stands(current):
            return None
        if stored.mark_of(current) != draft.mark or stored.fingerprint(current) != draft.fingerprint:
            raise Conflict(YOURS, kept=LEFT)
        return current

    async def _delete_quietly(self, message: Json) -> None:
        try:
            await self.api.ask(self.calls.delete(text(message, "id"), etag=text(message, "@odata.etag")))
        except MailboxError:  # both stand until the next look
            return

    def _seen(self, message: Json, mark: str) -> StoredDraft:
        if link := text(message, "webLink"):
            self.links[text(message, "id")] = link
        return stored.stored_draft(message, mark)


def _is_begun(message: Json, draft: Draft) -> bool:
    """A draft without a mark that says what ours says and no more."""
    return message.get("isDraft") is True and not stored.mark_of(message) and stored.says(message, draft.body)
