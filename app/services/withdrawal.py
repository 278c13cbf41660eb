"""What became of the drafts in the mailbox, and taking back those that became pointless and were not touched."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from app.domain.errors import AfterwordError, Conflict, MailboxError
from app.domain.events import EventType
from app.domain.followups import FollowUpState
from app.domain.tracking import DraftState, TrackedDraft, TrackedFollowUp
from app.mailboxes.protocol import LosesMarks
from app.services import happenings
from app.services.claims import claimed
from app.services.content import is_ours
from app.services.desk import Desk
from app.store import drafts as draft_rows
from app.store import follow_ups as follow_up_rows
from app.store.unit import Unit

LIVE = (DraftState.WRITTEN, DraftState.CHANGED)
POINTLESS = (FollowUpState.OBSOLETE, FollowUpState.SENT, FollowUpState.DONE, FollowUpState.DISMISSED)
_SENT_EARLIER = timedelta(minutes=2)  # a mail's date counts in seconds, and may be that of the draft's first writing
_SAVED_ANEW = "Your mail program seems to have saved it anew."
_WHY = {
    FollowUpState.OBSOLETE: "The thread moved on, so this mail is no longer needed.",
    FollowUpState.SENT: "You wrote to them yourself.",
    FollowUpState.DONE: "You did it yourself.",
    FollowUpState.DISMISSED: "You dismissed it.",
}


async def settle(desk: Desk, tracked: Sequence[TrackedFollowUp]) -> tuple[TrackedFollowUp, ...]:
    """Bring the rows into line with the mailbox: which drafts the user changed, sent or deleted; withdraw untouched
    ones whose follow-up came to its end. Gives the follow-ups as they are then. One look into the mailbox, and none
    when no draft is about. While the drafts cannot be looked at, nothing is known of them: all stays as it is."""
    if not any(item.draft and item.draft.state in LIVE for item in tracked):
        return tuple(tracked)
    with suppress(MailboxError):
        await _compare(desk, tracked)
    ids = [item.id for item in tracked]
    return await desk.rows.read(lambda unit: follow_up_rows.of_ids(unit, ids))


async def _compare(desk: Desk, tracked: Sequence[TrackedFollowUp]) -> None:
    present = {stored.mark: stored for stored in await desk.mailbox.drafts()}
    for item in tracked:
        if item.draft is None or item.draft.state not in LIVE:
            continue
        stored = present.get(item.draft.mark)
        if stored is None:
            with suppress(MailboxError):  # what was sent cannot be looked at: what became of it is not known
                await _left_the_drafts(desk, item, item.draft)
        elif item.state in POINTLESS and item.draft.state is not DraftState.CHANGED:
            await withdraw_if_untouched(desk, item.draft, _WHY[item.state])
        elif item.draft.why or (not is_ours(item.draft, stored) and item.draft.state is not DraftState.CHANGED):
            await _set_draft(desk, item.draft, DraftState.CHANGED)


async def withdraw_if_untouched(desk: Desk, draft: TrackedDraft, why: str) -> bool:
    """True if the draft is no longer in the mailbox, which is looked up whatever the row says; one that the user
    changed stays, and is theirs. Raises Unavailable if the drafts cannot be looked at."""
    async with claimed(desk, draft.id) as claim:
        current = claim.draft
        if current.state is DraftState.SENT:
            return False
        stored = await desk.mailbox.find_draft(current.mark)
        if stored is None and current.state in (DraftState.GONE, DraftState.WITHDRAWN):
            return True
        if stored is not None and not is_ours(current, stored):
            await _set_draft(desk, current, DraftState.CHANGED)
            return False
        try:
            if stored is not None:
                await desk.mailbox.delete_draft(stored)
        except Conflict:
            await _set_draft(desk, current, DraftState.CHANGED)
            return False
        await _set_draft(desk, current, DraftState.WITHDRAWN, why)
        return True


async def withdraw_after(desk: Desk, drafts: Sequence[TrackedDraft], why: str, *, done: str) -> None:
    """Withdraw those that were not touched, after a deed of the user's that holds whatever the mailbox says: an error
    tells `done`, which says so, and how many drafts stay."""
    for place, draft in enumerate(drafts):
        try:
            await withdraw_if_untouched(desk, draft, why)
        except AfterwordError as error:
            left = sum(one.state in (*LIVE, DraftState.WRITING) for one in drafts[place:])
            stay = {0: "", 1: "The draft stays in your Drafts folder."}
            error.kept = f"{done} {stay.get(left, f'{left} drafts stay in your Drafts folder.')}".strip()
            raise


async def _left_the_drafts(desk: Desk, item: TrackedFollowUp, draft: TrackedDraft) -> None:
    """The user sent it or deleted it: a mail of theirs to that person since then tells which, or the mail itself where
    they gave it another address. Or their mail program saved it anew without our mark: then it is theirs, and there
    still. Raises MailboxError."""
    since = (draft.updated_at or datetime.now(UTC)) - _SENT_EARLIER
    email = draft.via or item.follow_up.to_email or ""
    sent = bool(email) and bool(await desk.mailbox.sent_to(email, since=since))
    sent = sent or await desk.mailbox.was_sent(draft.mark, since=since)
    if not sent and await _was_saved_anew(desk, email, since):
        if not draft.why:
            await _set_draft(desk, draft, DraftState.CHANGED, _SAVED_ANEW)
        return

    def work(unit: Unit) -> None:
        draft_rows.set_state(unit, draft.id, DraftState.SENT if sent else DraftState.GONE)
        if item.state is FollowUpState.DRAFTED:
            follow_up_rows.set_state(unit, item.id, FollowUpState.SENT if sent else FollowUpState.PLANNED)

    await desk.rows.write(work)


async def _was_saved_anew(desk: Desk, email: str, since: datetime) -> bool:
    if not email or not isinstance(desk.mailbox, LosesMarks):
        return False
    return await desk.mailbox.has_unmarked_draft(email, since=since)


async def _set_draft(desk: Desk, draft: TrackedDraft, state: DraftState, why: str = "") -> None:
    def work(unit: Unit) -> None:
        draft_rows.set_state(unit, draft.id, state, why=why)
        if state is DraftState.WITHDRAWN:
            happenings.draft_changed(unit, EventType.DRAFT_WITHDRAWN, draft)

    await desk.rows.write(work)
