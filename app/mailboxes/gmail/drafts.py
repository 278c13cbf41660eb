"""Writing drafts so that one mark never has two, although Gmail takes no key that would make creating idempotent.

A draft is created, its place is kept, and only then the caller is told. Where the answer is lost, the mark is looked
for before anything else. That needs a draft that can be seen. With an open message's access alone only drafts in the
open conversation can; so one that is to begin a conversation of its own is created as an answer in the open one,
and moved out as soon as its id is known, which may be repeated without harm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.domain.drafts import Draft
from app.domain.errors import Conflict, MailboxError, MailNotFound, NeedsConsent
from app.mailboxes.conversations import base_subject
from app.mailboxes.gmail import payload
from app.mailboxes.gmail.conversation import Conversation
from app.mailboxes.gmail.ids import DraftPlace, canonical, draft_place, is_canonical
from app.mailboxes.gmail.lookup import UNKNOWN, Lookup, stored_draft
from app.mailboxes.gmail.problems import PROVIDER
from app.mailboxes.headers import read_head
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import draft_bytes
from app.mailboxes.shapes import object_in, text
from app.mailboxes.upstream.once import create_once
from app.mailboxes.upstream.problems import Uncertain

NOT_SEEN = "Afterword cannot see this draft with the access given, so it does not know whether you changed it."


@dataclass(frozen=True, slots=True)
class Drafts:
    """Writing, changing and deleting our drafts in Gmail. All methods raise MailboxError."""

    lookup: Lookup

    async def create(self, draft: Draft, mark: str, thread_id: str) -> StoredDraft:
        """Write it. Joined to the conversation if it answers a message there: by the conversation's id, In-Reply-To
        with References, and the subject."""
        thread = canonical(thread_id) if draft.in_reply_to and is_canonical(canonical(thread_id)) else ""
        if thread and not self._fits(draft, thread):
            thread = ""
        if thread or self.lookup.sees_all_drafts:
            return await self._create(draft, mark, thread)
        anchor = await self._anchor(draft)
        if anchor is None:
            return await self._create(draft, mark, "")
        created = await self._create(anchor.draft, mark, anchor.thread_id, moves=True)
        return await self._move_out(draft, created, anchor.thread_id)

    async def find(self, mark: str) -> StoredDraft | None:
        """Should Gmail have done its work twice, one stays: the one that the user changed, if they did."""
        found = await self.lookup.find(mark)
        return await self._one_of(found) if found else None

    async def update(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        current = await self._untouched(stored)
        if current is None:
            raise MailNotFound("The draft is no longer in your Drafts folder.", kept="Nothing was written.")
        place = draft_place(current.id)
        thread = place.thread_id if draft.in_reply_to else ""
        if not thread and not self.lookup.sees_all_drafts:  # should the answer get lost, its having left says nothing
            await self._kept(replace(current, id=str(DraftPlace(place.draft_id, ""))))
        return await self._replace(draft, stored.mark, place.draft_id, thread)

    async def delete(self, stored: StoredDraft) -> None:
        current = await self._untouched(stored)
        if current is not None:
            await self._delete(draft_place(current.id).draft_id)

    async def every(self) -> Sequence[StoredDraft]:
        return await self.lookup.every()

    async def _create(self, draft: Draft, mark: str, thread: str, *, moves: bool = False) -> StoredDraft:
        """`moves`: it is not to stay in that conversation, so that its being there no more will say nothing."""
        raw = self._bytes(draft, mark)

        async def create() -> StoredDraft:
            return await self._keep(raw, mark, await self._ask_to_create(raw, thread), moves=moves)

        async def find() -> StoredDraft | None:
            found = await self.find(mark)
            if found is not None and draft_place(found.id).draft_id:
                await self.lookup.places.keep(mark, found.id, found.fingerprint)
            return found

        return await create_once(create, find, self.lookup.api.pause_before_looking_again)

    async def _ask_to_create(self, raw: bytes, thread: str) -> dict[str, Any]:
        """A conversation that is there no more, or that Gmail does not take, cannot be joined: then the draft stands
        alone, which is better than none."""
        call = self.lookup.calls.create_draft
        try:
            answer = await self.lookup.api.ask(call(raw, thread))
        except MailNotFound:
            if not thread or not self.lookup.sees_all_drafts:
                raise
            answer = await self.lookup.api.ask(call(raw))
        if not text(answer, "id"):
            raise Uncertain(PROVIDER, settled=True)
        return answer

    async def _keep(self, raw: bytes, mark: str, answer: dict[str, Any], *, moves: bool = False) -> StoredDraft:
        message = object_in(answer, "message")
        place = DraftPlace(text(answer, "id"), "" if moves else text(message, "threadId"))
        stored = stored_draft(raw, mark, str(place), text(message, "id"))
        return await self._kept(stored)

    async def _move_out(self, draft: Draft, stored: StoredDraft, thread: str) -> StoredDraft:
        """Give it the words of its own, outside the open conversation. If that fails for good, it stays as it is:
        one draft, for the right person, as an answer in the conversation."""
        draft_id = draft_place(stored.id).draft_id
        if not draft_id:
            return stored  # it was found after its answer was lost: without its id nothing can be changed
        stays = replace(stored, id=str(DraftPlace(draft_id, thread)))
        try:
            return await self._replace(draft, stored.mark, draft_id, "")
        except Uncertain:
            lost = stored_draft(self._bytes(draft, stored.mark), stored.mark, stored.id, UNKNOWN)
            try:
                there = await self.lookup.look()
            except MailboxError:
                return await self._kept(lost)
            moved = all(piece.id != stored.fingerprint for piece in there.drafts)
            return await self._kept(lost if moved else stays)
        except MailboxError:
            return await self._kept(stays)

    async def _kept(self, stored: StoredDraft) -> StoredDraft:
        self.lookup.written[stored.mark] = stored
        await self.lookup.places.keep(stored.mark, stored.id, stored.fingerprint)
        return stored

    async def _replace(self, draft: Draft, mark: str, draft_id: str, thread: str) -> StoredDraft:
        raw = self._bytes(draft, mark)
        return await self._keep(
            raw, mark, await self.lookup.api.ask(self.lookup.calls.update_draft(draft_id, raw, thread))
        )

    async def _anchor(self, draft: Draft) -> _Anchor | None:
        """The draft as an answer to the last message of the open conversation; None if it cannot be one."""
        opened = self.lookup.conversations.opened
        conversation = self.lookup.conversations.last
        if opened is None or not self.lookup.shown_in_threads:
            return None
        try:
            if conversation is None or conversation.id != opened.thread_id:
                conversation = await self.lookup.look()
        except (NeedsConsent, MailNotFound):
            return None
        return _anchored(draft, conversation) if conversation.whole else None

    def _fits(self, draft: Draft, thread: str) -> bool:
        """Whether it has the subject of the message it answers, as far as that message was read."""
        conversation = self.lookup.conversations.last
        if conversation is None or conversation.id != thread:
            return True
        heads = [read_head(payload.head_bytes(piece.payload)) for piece in conversation.mail]
        answered = [head.subject for head in heads if head.id == draft.in_reply_to]
        return all(base_subject(subject)[0] == base_subject(draft.subject)[0] for subject in answered)

    async def _one_of(self, found: Sequence[StoredDraft]) -> StoredDraft:
        first, *others = found
        copies = 1
        place = await self.lookup.place(first.mark)
        for other in others:
            alike = (first.subject, first.to, first.body) == (other.subject, other.to, other.body)
            untouched = place is not None and place.id == first.id and place.fingerprint == first.fingerprint
            try:
                if alike and (other_id := draft_place(other.id).draft_id):
                    await self._delete(other_id)
                elif (alike or untouched) and (first_id := draft_place(first.id).draft_id):
                    await self._delete(first_id)
                    first, place = other, None
                    await self._kept(first)
                else:
                    copies += 1
            except MailboxError:  # both stand until the next look
                copies += 1
        return replace(first, copies=copies)

    async def _delete(self, draft_id: str) -> None:
        try:
            await self.lookup.api.ask(self.lookup.calls.delete_draft(draft_id))
        except MailNotFound:
            return

    async def _untouched(self, stored: StoredDraft) -> StoredDraft | None:
        """As it is now; None if it is gone. Raises Conflict if it was changed, or if that cannot be told."""
        draft_id = draft_place(stored.id).draft_id
        if self.lookup.sees_all_drafts and draft_id:
            current = await self.lookup.by_id(draft_id, stored.mark)
        else:
            current = await self.find(stored.mark)
        if current is None:
            return None
        if not current.seen or not draft_place(current.id).draft_id:
            raise Conflict(NOT_SEEN, kept="It was left as it is.", advice="Delete it in Gmail if you do not want it.")
        if current.fingerprint != stored.fingerprint:
            raise Conflict("You have changed this draft, so it is yours.", kept="It was left as it is.")
        return current

    def _bytes(self, draft: Draft, mark: str) -> bytes:
        return draft_bytes(draft, mark=mark, owner=self.lookup.owner, now=datetime.now().astimezone())


@dataclass(frozen=True, slots=True)
class _Anchor:
    draft: Draft
    thread_id: str


def _anchored(draft: Draft, conversation: Conversation) -> _Anchor | None:
    for piece in reversed(conversation.mail):
        head = read_head(payload.head_bytes(piece.payload))
        if head.id:
            subject = head.subject if base_subject(head.subject)[1] else f"Re: {head.subject}"
            references = tuple(dict.fromkeys((*head.links, head.id)))
            answer = replace(draft, subject=subject, in_reply_to=head.id, references=references)
            return _Anchor(answer, conversation.id)
    return None
