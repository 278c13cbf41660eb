"""Finding a draft again by its mark, with what the grants allow.

With access to the drafts they are asked for by id, by Message-ID, and last through the newest of them, since Gmail's
index lags behind. With an open message's access alone no draft can be listed or read by its id, but a draft that lies
in the open conversation is seen there; of one in a conversation of its own only the memory of its place is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.errors import MailboxError, MailNotFound, NeedsConsent
from app.domain.mail import Mailbox as Owner
from app.mailboxes.gmail import payload
from app.mailboxes.gmail.access import Place, Places
from app.mailboxes.gmail.api import Api
from app.mailboxes.gmail.calls import Calls
from app.mailboxes.gmail.conversation import Conversation, Conversations, Piece
from app.mailboxes.gmail.ids import DraftPlace, draft_place
from app.mailboxes.gmail.scopes import missing
from app.mailboxes.headers import read_head
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import mark_in_id, message_id_for
from app.mailboxes.shapes import ids_in, object_in, text, texts
from app.mailboxes.texts import header, plain_text

LOOK_THROUGH = 20  # of the newest drafts, where search finds nothing
UNKNOWN = "?"  # the fingerprint of a draft whose message id never came to be known


@dataclass(frozen=True, slots=True)
class Lookup:
    """Finding a draft of ours again, by whichever way the granted scopes allow."""

    api: Api
    calls: Calls
    owner: Owner
    places: Places
    conversations: Conversations
    shown_in_threads: bool = True  # whether a conversation that is read shows the drafts in it
    written: dict[str, StoredDraft] = field(default_factory=dict)  # within this request, by mark

    @property
    def sees_all_drafts(self) -> bool:
        return self.api.may("gmail.users.drafts.list") and self.api.may("gmail.users.drafts.get")

    async def find(self, mark: str) -> Sequence[StoredDraft]:
        """All that carry the mark (more than one only if Gmail did a work twice), the one whose place is known first.
        Raises NeedsConsent where there is no way to tell."""
        place = await self.place(mark)
        if not self.sees_all_drafts:
            return await self._here(mark, place)
        try:
            return await self._anywhere(mark, place)
        except NeedsConsent:  # the connection has ended; what is in sight still is
            if self.conversations.opened is None or not (found := await self._here(mark, place)):
                raise
            return found

    async def _here(self, mark: str, place: Place | None) -> Sequence[StoredDraft]:
        try:
            return await self.in_open_conversation(mark, place, await self.look())
        except NeedsConsent:
            if place is None:
                raise
            return [self._unseen(place)]

    async def place(self, mark: str) -> Place | None:
        return next((one for one in await self.places.every() if one.mark == mark), None)

    async def look(self) -> Conversation:
        """The open conversation as it is now. Raises NeedsConsent if it cannot be read as a whole."""
        opened = self.conversations.opened
        if opened is None or not self.shown_in_threads:
            raise cannot_look()
        conversation = await self.conversations.read(opened.thread_id)
        if not conversation.whole:
            raise cannot_look()
        return conversation

    async def every(self) -> Sequence[StoredDraft]:
        """Those whose place is known and that still stand, as far as can be seen."""
        places = await self.places.every()
        known = [place for place in places if self._just_written(place) is None]
        written = [draft for place in places if (draft := self._just_written(place))]
        return [*written, *(await self._every(known) if known else ())]

    async def _every(self, known: Sequence[Place]) -> Sequence[StoredDraft]:
        if self.sees_all_drafts:
            try:
                return await self._all_known(known)
            except NeedsConsent:  # the connection has ended
                if self.conversations.opened is None:
                    raise
        conversation = self.conversations.last
        opened = self.conversations.opened
        at_hand = conversation is not None and opened is not None and conversation.id == opened.thread_id
        if conversation is None or not at_hand or not conversation.whole or not self.shown_in_threads:
            return await self._as_far_as_seen(known)
        found = [await self.in_open_conversation(place.mark, place, conversation) for place in known]
        if not all(found):  # gone, or written since that look
            conversation = await self.look()
            found = [await self.in_open_conversation(place.mark, place, conversation) for place in known]
        return [drafts[0] for drafts in found if drafts]

    async def in_open_conversation(
        self, mark: str, place: Place | None, conversation: Conversation
    ) -> Sequence[StoredDraft]:
        """With the open conversation before us. A draft that was put there and bears no mark any more, since the user
        edited it in a client that drops it, is known by its recipient."""
        marked = [piece for piece in conversation.drafts if self._mark(piece) == mark]
        put = draft_place(place.id) if place else DraftPlace("", conversation.id)
        shown = place is not None and any(piece.id == place.fingerprint for piece in marked)
        if marked and (shown or put.thread_id == conversation.id):
            ours = place.fingerprint if place and shown else marked[0].id if len(marked) == 1 else ""
            drafts = [
                await self._seen(piece, mark, put.draft_id if piece.id == ours else "", conversation.id)
                for piece in marked
            ]
            return sorted(drafts, key=lambda draft: not draft_place(draft.id).draft_id)
        if place is None:
            return []
        if put.thread_id != conversation.id:
            return [self._unseen(place)]
        for piece in conversation.drafts:
            if not self._mark(piece) and _is_to(piece, place.to):
                return [await self._seen(piece, mark, put.draft_id, conversation.id)]
        return []

    async def by_id(self, draft_id: str, mark: str) -> StoredDraft | None:
        """None if it was deleted or sent."""
        try:
            answer = await self.api.ask(self.calls.draft(draft_id))
        except MailNotFound:
            return None
        return stored_from(answer, mark)

    async def _anywhere(self, mark: str, place: Place | None) -> Sequence[StoredDraft]:
        found: dict[str, StoredDraft] = {}
        known_id = draft_place(place.id).draft_id if place else ""
        if known_id and (stored := await self.by_id(known_id, mark)):
            found[known_id] = stored
        listed = await self.api.ask(self.calls.drafts(f"rfc822msgid:{message_id_for(mark, self.owner)}"))
        await self._add(found, mark, [one for one in ids_in(listed, "drafts") if one not in found])
        if not found and not known_id:
            newest = await self.api.ask(self.calls.drafts(limit=LOOK_THROUGH))
            await self._add(found, mark, ids_in(newest, "drafts"))
        return list(found.values())

    async def _add(self, found: dict[str, StoredDraft], mark: str, draft_ids: Sequence[str]) -> None:
        for draft_id, answer in zip(
            draft_ids, await self.api.ask_all([self.calls.draft(one) for one in draft_ids]), strict=True
        ):
            if isinstance(answer, MailNotFound):
                continue
            if isinstance(answer, MailboxError):
                raise answer
            stored = stored_from(answer, mark)
            if stored is not None and mark_in(_raw(answer), self.owner) == mark:
                found[draft_id] = stored

    async def _all_known(self, known: Sequence[Place]) -> Sequence[StoredDraft]:
        """Those that the conversation read a moment ago shows unchanged need no call of their own."""
        last = self.conversations.last
        shown = {piece.id: piece for piece in last.drafts} if last else {}
        here = [place for place in known if place.fingerprint in shown and last]
        rest = await self._fetched([place for place in known if place not in here])
        there = last.id if last else ""
        return [
            *[
                await self._seen(shown[place.fingerprint], place.mark, draft_place(place.id).draft_id, there)
                for place in here
            ],
            *rest,
        ]

    async def _fetched(self, known: Sequence[Place]) -> Sequence[StoredDraft]:
        with_id = [place for place in known if draft_place(place.id).draft_id]
        calls = [self.calls.draft(draft_place(place.id).draft_id) for place in with_id]
        found: list[StoredDraft] = []
        for place, answer in zip(with_id, await self.api.ask_all(calls), strict=True):
            if isinstance(answer, MailNotFound):
                continue
            if isinstance(answer, MailboxError):
                raise answer
            if stored := stored_from(answer, place.mark):
                found.append(stored)
        for place in known:
            if place not in with_id:
                found.extend((await self._anywhere(place.mark, place))[:1])
        return found

    async def _as_far_as_seen(self, known: Sequence[Place]) -> Sequence[StoredDraft]:
        try:
            conversation = await self.look()
        except NeedsConsent:
            return [self._unseen(place) for place in known]
        found = [await self.in_open_conversation(place.mark, place, conversation) for place in known]
        return [drafts[0] for drafts in found if drafts]

    async def _seen(self, piece: Piece, mark: str, draft_id: str, thread_id: str) -> StoredDraft:
        raw = await self.conversations.bytes_of(piece)
        return stored_draft(raw, mark, str(DraftPlace(draft_id, thread_id)), piece.id)

    def _just_written(self, place: Place) -> StoredDraft | None:
        """As it was written within this request, if it lies where it was put then."""
        draft = self.written.get(place.mark)
        return draft if draft and (draft.id, draft.fingerprint) == (place.id, place.fingerprint) else None

    def _unseen(self, place: Place) -> StoredDraft:
        if draft := self._just_written(place):
            return replace(draft, seen=False)
        return StoredDraft(place.id, place.mark, place.fingerprint, "", place.to, "", "", seen=False)

    def _mark(self, piece: Piece) -> str:
        return mark_in(payload.head_bytes(piece.payload), self.owner)


def cannot_look() -> NeedsConsent:
    """What is raised where no granted scope shows whether the draft is there already."""
    return NeedsConsent(
        "Whether this draft is in your Drafts folder already cannot be seen with the access given.",
        scopes=missing("gmail.users.drafts.get").scopes,
        kept="No second one was written.",
        advice="Look into Drafts in Gmail.",
    )


def mark_in(raw: bytes, owner: Owner) -> str:
    """From our header, or from the Message-ID where a mail client dropped the header."""
    head = read_head(raw)
    return head.mark or mark_in_id(head.id, owner)


def stored_draft(raw: bytes, mark: str, stored_id: str, fingerprint: str) -> StoredDraft:
    """`fingerprint` is the id of the message in the draft: Gmail gives it another with each change."""
    raw = raw.replace(b"\r\n", b"\n")
    return StoredDraft(
        id=stored_id,
        mark=mark,
        fingerprint=fingerprint,
        subject=header(raw, "Subject"),
        to=header(raw, "To"),
        body=plain_text(raw),
        message_id=header(raw, "Message-ID").strip("<> "),
    )


def stored_from(answer: dict[str, Any], mark: str) -> StoredDraft | None:
    """From an answer of drafts.get; None if what it shows is a draft no more (one that was sent can be shown still)."""
    message = object_in(answer, "message")
    labels = texts(message, "labelIds") or {"DRAFT"}
    if "DRAFT" not in labels or "SENT" in labels:
        return None
    place = DraftPlace(text(answer, "id"), text(message, "threadId"))
    return stored_draft(_raw(answer), mark, str(place), text(message, "id"))


def _raw(answer: dict[str, Any]) -> bytes:
    return payload.raw_bytes(text(object_in(answer, "message"), "raw"))


def _is_to(piece: Piece, email: str) -> bool:
    recipients = {one.email for one in read_head(payload.head_bytes(piece.payload)).recipients}
    return not email or email.lower() in recipients
