"""Writing drafts so that one mark never has two, although Graph takes no key that would make creating idempotent.

An answer is made by Graph (`replies`); where Graph makes none, as for some invitations, the draft is one of our own
that names the mail it answers. The mark is an extended property, which nobody sees. Where an answer of Graph's is lost,
the mark is looked for before anything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.drafts import Draft
from app.domain.errors import Conflict, MailboxError, MailNotFound, Refused
from app.mailboxes.conversations import base_subject
from app.mailboxes.outlook import stored
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.bodies import page_of, replaced
from app.mailboxes.outlook.calls import Calls
from app.mailboxes.outlook.conversation import Conversations, Piece
from app.mailboxes.outlook.marks import Marks
from app.mailboxes.outlook.problems import PROVIDER, Changed
from app.mailboxes.outlook.replies import Replies
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import one_line
from app.mailboxes.shapes import Json, object_in, objects, text
from app.mailboxes.upstream.once import create_once
from app.mailboxes.upstream.problems import Uncertain

YOURS = "You have changed this draft, so it is yours."
LEFT = "It was left as it is."


@dataclass(frozen=True, slots=True)
class Drafts:
    """Writing, changing and deleting our drafts through Graph. All methods raise MailboxError."""

    api: Api
    calls: Calls
    conversations: Conversations
    marks: Marks
    replies: Replies
    links: dict[str, str] = field(default_factory=dict)  # web addresses of drafts seen in this request, by id
    unanswerable: set[str] = field(default_factory=set)  # messages to which Graph made no reply in this request

    async def create(self, draft: Draft, mark: str, conversation_id: str) -> StoredDraft:
        """Write it. Raises Refused for an address that no mail can have, NeedsConsent and the other mailbox errors."""
        stored.recipients(draft)
        begun = self.replies.unfinished(draft, mark)
        if begun is not None:
            return self._seen(await self.replies.finish(begun, draft, mark), mark)
        answered = await self._answered(draft, conversation_id) if draft.in_reply_to and conversation_id else None
        if answered is not None and (made := await self._reply(draft, mark, answered, conversation_id)):
            return self._seen(made, mark)
        return await self._create_own(draft, mark)

    async def find(self, mark: str) -> StoredDraft | None:
        """Should Graph have done its work twice, one stays: the one that the user changed, if they did. A reply that
        was begun and not finished counts as none: `create` finishes it."""
        found = await self.replies.look(mark)
        finished = [one for one in found if stored.is_finished(one)]
        if not finished:
            if found:
                self.replies.begun[mark] = found[0]
            return None
        finished.sort(key=lambda one: (stored.is_untouched(one), text(one, "createdDateTime")))
        first = finished[0]
        for other in found:
            if other is not first and (stored.is_untouched(other) or stored.is_as_begun(other)):
                await self._delete_quietly(other)
        return self._seen(first, mark)

    async def update(self, before: StoredDraft, draft: Draft) -> StoredDraft:
        current = await self._untouched(before)
        if current is None:
            raise MailNotFound("The draft is no longer in your Drafts folder.", kept="Nothing was written.")
        html = replaced(draft.body, text(object_in(current, "body"), "content"))
        changes = stored.written(draft, before.mark, html, subject=stored.subject_for(draft, current))
        try:
            answer = await self.api.ask(self.calls.update(before.id, changes, etag=text(current, "@odata.etag")))
        except Changed as error:
            raise Conflict(YOURS, kept=LEFT) from error
        return self._seen({**current, **changes, **answer}, before.mark)

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
        return [self._seen(one, stored.mark_of(one)) for one in await self.marks.every()]

    async def web_link(self, draft_id: str) -> str:
        """Where Outlook on the web opens it. Raises MailNotFound."""
        if draft_id not in self.links:
            answer = await self.api.ask(self.calls.message(draft_id, "id,webLink"))
            self.links[draft_id] = text(answer, "webLink")
        return self.links[draft_id]

    async def _reply(self, draft: Draft, mark: str, answered: Piece, conversation_id: str) -> Answer | None:
        """None where Graph makes no reply to this one: a draft of our own is better than none."""
        if answered.id in self.unanswerable:
            return None
        try:
            reply = await self.replies.begin(draft, mark, answered, conversation_id)
        except (Refused, MailNotFound):
            self.unanswerable.add(answered.id)
            return None
        try:
            return await self.replies.finish(reply, draft, mark, answered)
        except Refused:
            await self._delete_quietly(reply)  # what cannot be finished is no draft of anybody's
        except MailNotFound:
            pass
        return None

    async def _create_own(self, draft: Draft, mark: str) -> StoredDraft:
        message = stored.written(draft, mark, page_of(draft.body), subject=one_line(draft.subject), new=True)
        message["singleValueExtendedProperties"] += stored.answering(draft)

        async def create() -> StoredDraft:
            answer = await self.api.ask(self.calls.create(message))
            if not text(answer, "id"):
                raise Uncertain(PROVIDER, settled=True)
            return self._seen({**message, **answer}, mark)

        return await create_once(create, lambda: self.find(mark), self.api.pause_before_looking_again)

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

    async def _untouched(self, draft: StoredDraft) -> Answer | None:
        """As it is now; None if it is gone or sent. Raises Conflict if it was changed."""
        try:
            current = await self.marks.folders.beside(self.calls.draft(draft.id))
        except MailNotFound:
            return None
        if not self.marks.stands(current):
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
