"""Writing a draft exactly once, whatever happens on the way.

The row comes first (state `writing`, one a follow-up), a claim keeps other presses out, the mark is looked up before
anything is created, the text about to be written is noted by its digest, and last the provider's ids are recorded.
A process killed between any two of these leaves a row from which the next press goes on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from app.domain.drafts import Draft
from app.domain.errors import AfterwordError, Conflict, InvalidInput, MailboxError, NotFound, Refused
from app.domain.events import EventType
from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.tracking import DraftState, TrackedDraft, TrackedFollowUp
from app.drafting import check
from app.drafting.passing_on import passed_on
from app.mailboxes.protocol import StoredDraft
from app.services import finds, happenings, profiles
from app.services.claims import Claim, claimed
from app.services.content import digest, digest_of, is_ours
from app.services.desk import Desk
from app.services.threads import OpenThread
from app.store import drafts as draft_rows
from app.store import follow_ups as follow_up_rows
from app.store.unit import Unit

DUE = (FollowUpKind.THANK_YOU, FollowUpKind.STATUS_CHECK, FollowUpKind.KEEP_DOOR_OPEN)  # the rest is only offered
TWICE = "it lies in your Drafts folder twice; keep one and delete the other."
MAILS = (
    FollowUpKind.THANK_YOU,
    FollowUpKind.STATUS_CHECK,
    FollowUpKind.KEEP_DOOR_OPEN,
    FollowUpKind.HOLIDAY_GREETING,
    FollowUpKind.HEARTBEAT,
    FollowUpKind.REFERENCE_HEADS_UP,
)
BY_HAND = (FollowUpKind.PAPER_NOTE, FollowUpKind.CONNECT)  # no mail, but a text to copy


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as the user may see it: what is kept of it, and the mail itself, None if it left the drafts."""

    tracked: TrackedDraft
    follow_up: FollowUp
    thread_id: str
    stored: StoredDraft | None


def view(item: TrackedFollowUp, present: Mapping[str, StoredDraft]) -> DraftView:
    """Raises NotFound for a follow-up that never had a draft."""
    if item.draft is None:
        raise NotFound("No draft was written for this step.")
    return DraftView(item.draft, item.follow_up, item.thread_id, present.get(item.draft.mark))


def address(follow_up: FollowUp) -> str | None:
    """Whom a draft may be addressed to. An inferred address is not used before the user said yes to it, which makes
    it a correction and no longer inferred (etiquette T8)."""
    return None if follow_up.email_inferred else follow_up.to_email


def local_day(desk: Desk, now: datetime) -> date:
    """The day it is for the mailbox's owner."""
    return now.astimezone(ZoneInfo(desk.owner.time_zone)).date()


async def write_once(
    desk: Desk, opened: OpenThread, item: TrackedFollowUp, *, now: datetime, news: str | None, via: str = ""
) -> DraftView:
    """The follow-up's draft, written now or standing already. With `via` it goes to that address and asks to be passed
    on (etiquette T8). Raises Conflict, InvalidInput, MailboxError."""
    refuse_if_pointless(opened, item)
    row = await desk.rows.write(lambda unit: draft_rows.begin(unit, item.id, news or "", via))
    async with claimed(desk, row.id) as claim:
        if _was_asked_for(claim.draft):
            stored = await desk.mailbox.find_draft(claim.draft.mark)
        else:
            stored = await _left_from_before(desk, claim.draft)
        if stored is None and claim.draft.state is not DraftState.WRITING:
            raise Conflict("The draft has just left your Drafts folder.", kept="Nothing was written.")
        if stored is None:
            stored = await _create(desk, opened, item, claim, now=now, news=news)
            return await _record(desk, claim, item, stored, DraftState.WRITTEN)
        state = DraftState.WRITTEN if is_ours(claim.draft, stored) else DraftState.CHANGED
        warnings = [one for one in claim.draft.warnings if one != TWICE] + [TWICE] * (stored.copies > 1)
        return await _record(desk, claim, item, stored, state, warnings=warnings)


async def write_anew(
    desk: Desk, opened: OpenThread, item: TrackedFollowUp, draft_id: str, *, now: datetime, news: str | None
) -> DraftView:
    """Replace the text of a draft that stands and is untouched. Raises Conflict, NotFound, MailboxError."""
    async with claimed(desk, draft_id) as claim:
        stored = await desk.mailbox.find_draft(claim.draft.mark)
        if stored is None:
            raise NotFound("The draft is no longer in your Drafts folder.", kept="Nothing was written.")
        if not is_ours(claim.draft, stored):
            raise Conflict("You have changed this draft, so it is yours.", kept="It was left as it is.")
        draft = await _compose(desk, opened, item, now=now, news=news or claim.draft.news, via=claim.draft.via)
        if digest(draft) != digest_of(stored):
            await _intend(desk, claim, draft)
            stored = await desk.mailbox.update_draft(stored, draft)
        return await _record(desk, claim, item, stored, DraftState.WRITTEN)


def refuse_if_pointless(opened: OpenThread, item: TrackedFollowUp, *, kinds: Collection[FollowUpKind] = MAILS) -> None:
    """Raises Conflict or InvalidInput where no mail of this follow-up is to be written (any more). `kinds` are those
    that may be."""
    if opened.candidacy is not None and opened.candidacy.closed:
        raise Conflict("You closed this one.", kept="Nothing was written.", advice="Open it again first.")
    if item.state is FollowUpState.DISMISSED:
        name = item.follow_up.to_name
        raise Conflict(f"You left {name} out.", kept="Nothing was written.", advice="Include them again first.")
    if item.follow_up.kind not in kinds:
        raise InvalidInput("This step is no mail, so there is no draft to write.", kept="Nothing was written.")
    if item.state in (FollowUpState.SENT, FollowUpState.DONE):
        raise Conflict("This was sent already.", kept="Nothing was written.")


def _was_asked_for(draft: TrackedDraft) -> bool:
    """Whether a mailbox may have been asked for it: the text's digest is noted before that. If not, there is nothing
    to look for, which some mailboxes do not let us do."""
    return draft.state is not DraftState.WRITING or bool(draft.content)


async def _left_from_before(desk: Desk, draft: TrackedDraft) -> StoredDraft | None:
    """The draft that was written for this follow-up before the user had all that is kept of them deleted. A mailbox
    that cannot be looked through may have one that is not seen."""
    try:
        return await desk.mailbox.find_draft(draft.mark)
    except MailboxError:
        return None


async def _create(
    desk: Desk, opened: OpenThread, item: TrackedFollowUp, claim: Claim, *, now: datetime, news: str | None
) -> StoredDraft:
    """Ask the mailbox for the draft. Where it is certain that none came to be, the row says so; where it is not (the
    mailbox did not answer), the row goes on saying `writing`, and the next press looks first."""
    mark, thread_id = claim.draft.mark, opened.thread.id
    try:
        draft = await _compose(desk, opened, item, now=now, news=claim.draft.news or news, via=claim.draft.via)
        await _intend(desk, claim, draft)
    except AfterwordError:
        if not _was_asked_for(claim.draft):  # else an earlier press may have begun one, to be found by this mark
            await desk.rows.write(lambda unit: draft_rows.set_state(unit, claim.draft.id, DraftState.GONE))
        raise
    try:
        return await desk.mailbox.create_draft(draft, mark=mark, thread_id=thread_id)
    except Refused:
        await desk.rows.write(lambda unit: draft_rows.set_state(unit, claim.draft.id, DraftState.GONE))
        raise


async def _compose(
    desk: Desk, opened: OpenThread, item: TrackedFollowUp, *, now: datetime, news: str | None, via: str
) -> Draft:
    draft = await compose(desk, opened, item, await siblings_of(desk, item), now=now, news=news)
    people = (*opened.reading.contacts, *opened.reading.interviewers)
    person = next((one for one in people if via and one.email == via), None)
    if person is None:
        return draft
    profile = await profiles.get(desk)
    return passed_on(
        draft,
        person,
        follow_up=item.follow_up,
        reading=opened.reading,
        profile=profile,
        notes=opened.notes,
        mailbox=desk.owner,
        now=now,
    )


async def compose(
    desk: Desk,
    opened: OpenThread,
    item: TrackedFollowUp,
    siblings: Sequence[Draft],
    *,
    now: datetime,
    news: str | None,
) -> Draft:
    """The follow-up's mail as it would be written now, unlike its siblings; a heartbeat without `news` passes its find
    on. Nothing is kept."""
    profile = await profiles.get(desk)
    news = news or finds.text_for(item.follow_up, opened.candidacy.finds if opened.candidacy else ())
    draft = desk.parts.compose(
        replace(item.follow_up, to_email=address(item.follow_up)),
        opened.reading,
        profile,
        opened.notes,
        news=news or None,
        siblings=siblings,
        now=now,
        mailbox=desk.owner,
    )
    if desk.parts.wording is None:
        return draft
    inspect = partial(
        check,
        reading=opened.reading,
        profile=profile,
        notes=opened.notes,
        news=news or None,
        siblings=siblings,
        mailbox=desk.owner,
    )
    return await desk.parts.wording.reworded(draft, opened.reading, profile.tone, inspect)


async def siblings_of(desk: Desk, item: TrackedFollowUp) -> Sequence[Draft]:
    """The other drafts of the candidacy as they stand in the mailbox, with the user's changes. Raises
    MailboxError."""
    others = await desk.rows.read(lambda unit: follow_up_rows.of_candidacy(unit, item.candidacy_id))
    by_mark = {other.draft.mark: other.follow_up for other in others if other.draft and other.id != item.id}
    if not by_mark:
        return ()
    return tuple(
        Draft(
            kind=by_mark[stored.mark].kind,
            to_name=by_mark[stored.mark].to_name,
            to_email=stored.to or None,
            subject=stored.subject,
            body=stored.body,
        )
        for stored in await desk.mailbox.drafts()
        if stored.mark in by_mark and stored.body
    )


async def _intend(desk: Desk, claim: Claim, draft: Draft) -> None:
    content, warnings = digest(draft), draft.warnings

    def work(unit: Unit) -> bool:
        return draft_rows.intend(unit, claim.draft.id, claim.token, content=content, warnings=warnings)

    if not await desk.rows.write(work):
        raise Conflict("This draft is being written elsewhere.", kept="Nothing was changed.")


async def _record(
    desk: Desk,
    claim: Claim,
    item: TrackedFollowUp,
    stored: StoredDraft,
    state: DraftState,
    *,
    warnings: Sequence[str] | None = None,
) -> DraftView:
    """Without `warnings` those stay that were noted with the text."""

    def work(unit: Unit) -> bool:
        held = draft_rows.record(
            unit,
            claim.draft.id,
            claim.token,
            state=state,
            provider_id=stored.id,
            message_id=stored.message_id,
            fingerprint=stored.fingerprint,
            warnings=warnings,
        )
        if held:
            follow_up_rows.set_state(unit, item.id, FollowUpState.DRAFTED)
            happenings.draft_changed(unit, EventType.DRAFT_CREATED, claim.draft)
        return held

    if not await desk.rows.write(work):
        await _give_way(desk, stored)
    now_kept = await desk.rows.read(lambda unit: follow_up_rows.get(unit, item.id))
    return view(now_kept, {stored.mark: stored})


async def _give_way(desk: Desk, ours: StoredDraft) -> None:
    """The claim ran out while the mailbox was slow, and another press went on: if it wrote one too, ours goes."""
    if any(other.mark == ours.mark and other.id != ours.id for other in await desk.mailbox.drafts()):
        await desk.mailbox.delete_draft(ours)
