"""Drafts: what the buttons do. How one comes to stand exactly once in the mailbox is in `writing`."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.utils import parseaddr

from app.domain.drafts import Draft
from app.domain.errors import AfterwordError, Conflict, InvalidInput, MailboxError, NeedsConsent, NotFound
from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.strangers import coordinator, strangers
from app.domain.tracking import DraftState, TrackedDraft, TrackedFollowUp
from app.services import forms, threads, withdrawal, writing
from app.services.desk import Desk
from app.services.threads import OpenThread
from app.services.writing import DUE, DraftView, view
from app.store import drafts as draft_rows
from app.store import follow_ups as follow_up_rows
from app.store.unit import Unit

_SETTLED = (FollowUpState.SENT, FollowUpState.DONE, FollowUpState.DISMISSED)


@dataclass(frozen=True, slots=True)
class NotWritten:
    """A follow-up that got no draft, and why: `text` is for the user."""

    follow_up: FollowUp
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """What one press on "write all" gave: the drafts, and what got none."""

    drafts: tuple[DraftView, ...]
    left_out: tuple[NotWritten, ...] = ()
    missing: tuple[str, ...] = ()  # keys that the plan does not hold (any more)


async def write(desk: Desk, thread_id: str, key: str, *, now: datetime, news: str | None = None) -> DraftView:
    """The draft of a follow-up: written now, or the one that stands already. Raises NotFound if the plan does not
    hold it, Conflict if it was sent, InvalidInput if it is no mail, MailboxError."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    for item in (*opened.follow_ups, *(one for one in opened.past if one.state in _SETTLED)):
        if item.follow_up.key == key:
            return await writing.write_once(desk, opened, item, now=now, news=news)
    raise _not_planned(opened, key)


async def pass_on(desk: Desk, thread_id: str, key: str, *, now: datetime) -> DraftView:
    """Thanks for somebody without an address, as a draft to the coordinator that asks to pass them on. Raises as
    `write` does, InvalidInput where it is no thanks, where there is an address, or nobody who could be asked."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    item = next((one for one in opened.follow_ups if one.follow_up.key == key), None)
    if item is None:
        raise _not_planned(opened, key)
    via = coordinator(opened.reading, desk.owner.email)
    wanted = item.follow_up.kind is FollowUpKind.THANK_YOU and writing.address(item.follow_up) is None
    if not wanted or via is None:
        raise InvalidInput("There is nobody here who could be asked to pass it on.", kept="Nothing was written.")
    return await writing.write_once(desk, opened, item, now=now, news=None, via=via.email or "")


async def write_these(
    desk: Desk, thread_id: str, keys: Sequence[str], *, now: datetime, news: str | None = None
) -> Written:
    """The drafts of these follow-ups, in this order, after one look at the thread. One that cannot be written does not
    keep the others; it is named with the reason, one that the plan does not hold in `missing`. Raises NeedsConsent,
    since the user can give it and press again, and MailboxError for the thread itself."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    known = {one.follow_up.key: one for one in opened.past if one.state in _SETTLED}
    known |= {one.follow_up.key: one for one in opened.follow_ups}
    views: list[DraftView] = []
    left_out: list[NotWritten] = []
    for key in keys:
        if key not in known:
            continue
        try:
            views.append(await writing.write_once(desk, opened, known[key], now=now, news=news))
        except NeedsConsent:
            raise
        except AfterwordError as error:
            left_out.append(NotWritten(known[key].follow_up, str(error)))
    return Written(tuple(views), tuple(left_out), tuple(key for key in keys if key not in known))


async def preview(desk: Desk, thread_id: str, key: str, *, now: datetime, news: str | None = None) -> Draft:
    """The draft as it would be written now; nothing is written. Of a card by hand (T7) and an invitation to connect
    (L1) it is the text, for the user to copy. Raises as `write` does."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    for item in opened.follow_ups:
        if item.follow_up.key == key:
            writing.refuse_if_pointless(opened, item, kinds=(*writing.MAILS, *writing.BY_HAND))
            by_hand = item.follow_up.kind in writing.BY_HAND  # these never lie in the mailbox beside each other
            if by_hand:
                siblings: Sequence[Draft] = await forms.siblings_before(desk, opened, item, now=now)
            else:
                siblings = await writing.siblings_of(desk, item)
            return await writing.compose(desk, opened, item, siblings, now=now, news=news)
    raise _not_planned(opened, key)


async def write_all(desk: Desk, thread_id: str, *, now: datetime, news: str | None = None) -> Written:
    """The drafts of all follow-ups that are asked for, due and not yet dealt with; what is only offered (a greeting,
    a word to a reference) waits for a button of its own. One that cannot be written does not keep the others; it is
    named with the reason."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    unknown = strangers(opened.reading, desk.owner.email)
    views: list[DraftView] = []
    left_out: list[NotWritten] = []
    for item in opened.follow_ups:
        if item.follow_up.kind not in DUE or item.state not in (FollowUpState.PLANNED, FollowUpState.DRAFTED):
            continue
        if item.follow_up.not_before and item.follow_up.not_before > writing.local_day(desk, now):
            continue
        if item.follow_up.to_name in unknown:
            text = (
                f"{item.follow_up.to_name} writes from elsewhere, and nobody else has named them: say first who it is."
            )
            left_out.append(NotWritten(item.follow_up, text))
            continue
        if writing.address(item.follow_up) is None:
            left_out.append(NotWritten(item.follow_up, f"No address is known for {item.follow_up.to_name}."))
            continue
        try:
            views.append(await writing.write_once(desk, opened, item, now=now, news=news))
        except AfterwordError as error:
            left_out.append(NotWritten(item.follow_up, str(error)))
    return Written(tuple(views), tuple(left_out))


async def rewrite(desk: Desk, draft_id: str, *, now: datetime, news: str | None = None) -> DraftView:
    """Write the draft anew from the notes and the reading as they are now. Raises Conflict if the user changed it."""
    item = await desk.rows.read(lambda unit: follow_up_rows.get(unit, draft_rows.get(unit, draft_id).follow_up_id))
    opened = await threads.open_thread(desk, item.thread_id, now=now, messages=False, acting=True)
    return await writing.write_anew(desk, opened, item, draft_id, now=now, news=news)


async def readdress(desk: Desk, thread_id: str, *, now: datetime) -> tuple[DraftView, ...]:
    """Write those drafts of the thread anew that the user left as they were and that go to another address than the one
    that is known now, or to none. A mailbox that cannot be looked into keeps them as they are. Gives what was written.
    Raises MailboxError for the thread itself."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    views: list[DraftView] = []
    for item in opened.follow_ups:
        draft, wanted = item.draft, writing.address(item.follow_up)
        if draft is None or draft.state is not DraftState.WRITTEN or draft.via or wanted is None:
            continue
        with suppress(Conflict, NotFound, MailboxError):
            stored = await desk.mailbox.find_draft(draft.mark)
            if stored is not None and stored.seen and parseaddr(stored.to)[1].lower() != wanted.lower():
                views.append(await writing.write_anew(desk, opened, item, draft.id, now=now, news=None))
    return tuple(views)


async def withdraw(desk: Desk, draft_id: str) -> DraftView:
    """Delete the draft at the user's wish. Raises Conflict if they changed it: then it is theirs to delete."""
    draft = await desk.rows.read(lambda unit: draft_rows.get(unit, draft_id))
    if not await withdrawal.withdraw_if_untouched(desk, draft, "You withdrew it."):
        raise Conflict(
            "You have changed this draft, so it is yours.", kept="It was left as it is.", advice="Delete it by hand."
        )

    def work(unit: Unit) -> TrackedFollowUp:
        item = follow_up_rows.get(unit, draft.follow_up_id)
        if item.state is FollowUpState.DRAFTED:
            follow_up_rows.set_state(unit, item.id, FollowUpState.PLANNED)
        return follow_up_rows.get(unit, draft.follow_up_id)

    return view(await desk.rows.write(work), {})


async def listing(desk: Desk) -> tuple[DraftView, ...]:
    """The drafts that stand in the Drafts folder now, as far as they are Afterword's, in the order of their rows."""
    present = {stored.mark: stored for stored in await desk.mailbox.drafts()}

    def work(unit: Unit) -> tuple[TrackedFollowUp, ...]:
        kept = [draft for draft in draft_rows.every(unit) if draft.mark in present]
        return tuple(follow_up_rows.get(unit, draft.follow_up_id) for draft in kept)

    return tuple(view(item, present) for item in await desk.rows.read(work))


async def open_draft(desk: Desk, draft_id: str) -> DraftView:
    """One draft with its text. Raises NotFound if no such draft was ever written for this mailbox."""
    item = await desk.rows.read(lambda unit: follow_up_rows.get(unit, draft_rows.get(unit, draft_id).follow_up_id))
    stored = await desk.mailbox.find_draft(item.draft.mark) if item.draft else None
    return view(item, {stored.mark: stored} if stored else {})


async def tracked(desk: Desk, draft_id: str) -> TrackedDraft:
    """What is kept of a draft, without a look into the mailbox. Raises NotFound."""
    return await desk.rows.read(lambda unit: draft_rows.get(unit, draft_id))


def _not_planned(opened: OpenThread, key: str) -> AfterwordError:
    if any(one.key == key for one in opened.plan.withheld):
        return Conflict(
            "Afterword is not sure of what this rests on, and asks first.",
            kept="Nothing was written.",
            advice="Open the thread and answer its question.",
        )
    return NotFound(
        "That step is no longer part of the plan.",
        kept="Nothing was written.",
        advice="Open the thread again to see what comes next.",
    )


async def finish_interrupted(desk: Desk, *, now: datetime) -> tuple[DraftView, ...]:
    """Write the drafts that were asked for and not finished because the process ended. Called at start."""

    def work(unit: Unit) -> list[TrackedFollowUp]:
        begun = [draft for draft in draft_rows.every(unit) if draft.state is DraftState.WRITING]
        return [follow_up_rows.get(unit, draft.follow_up_id) for draft in begun]

    views = []
    for item in await desk.rows.read(work):
        try:
            news = item.draft.news if item.draft else None
            views.append(await write(desk, item.thread_id, item.follow_up.key, now=now, news=news or None))
        except AfterwordError:  # pointless by now, or the mailbox is away: the row stays and tells
            continue
    return tuple(views)
