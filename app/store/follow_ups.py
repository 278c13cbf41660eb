"""Follow-ups and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlmodel import col

from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.tracking import DraftState, TrackedDraft, TrackedFollowUp
from app.store import drafts
from app.store.facts import dump_evidence, load_evidence
from app.store.tables import DraftRow, FollowUpRow, utc_now
from app.store.unit import Unit

LONGEST_REASON = 500


def of_thread(unit: Unit, thread_id: str) -> tuple[TrackedFollowUp, ...]:
    """All that the thread's plans ever held, in the order in which they were first planned."""
    return _seen(unit, order_by="created_at", thread_id=thread_id)


def of_candidacy(unit: Unit, candidacy_id: str) -> tuple[TrackedFollowUp, ...]:
    """All of that candidacy, in the order in which they were first planned."""
    return _seen(unit, order_by="created_at", candidacy_id=candidacy_id)


def in_states(unit: Unit, states: Sequence[FollowUpState]) -> tuple[TrackedFollowUp, ...]:
    """Those of the whole mailbox, by the day from which they are due."""
    return _seen(unit, order_by="not_before", state=[state.value for state in states])


def with_live_drafts(unit: Unit) -> tuple[TrackedFollowUp, ...]:
    """Those whose draft stands in the mailbox, as far as is known."""
    live = (DraftState.WRITTEN.value, DraftState.CHANGED.value)
    ids = [row.follow_up_id for row in unit.all(DraftRow, col(DraftRow.state).in_(live))]
    return _seen(unit, id=ids)


def get(unit: Unit, follow_up_id: str) -> TrackedFollowUp:
    """The one with that row id. Raises NotFound."""
    row, draft = unit.get(FollowUpRow, follow_up_id), unit.sole(DraftRow, follow_up_id=follow_up_id)
    return as_tracked(row, drafts.as_tracked(draft) if draft else None)


def of_ids(unit: Unit, follow_up_ids: Sequence[str]) -> tuple[TrackedFollowUp, ...]:
    """Those with these row ids, in that order; what is not there is left out."""
    found = {one.id: one for one in _seen(unit, id=follow_up_ids)}
    return tuple(found[one] for one in follow_up_ids if one in found)


def find(unit: Unit, candidacy_id: str, key: str) -> TrackedFollowUp | None:
    """The one of that key, None if it was never planned."""
    return next(iter(_seen(unit, candidacy_id=candidacy_id, key=key)), None)


def put(unit: Unit, candidacy_id: str, thread_id: str, follow_up: FollowUp, state: FollowUpState) -> None:
    """Keep a planned follow-up as the plan words it now. `state` is that of a new or revived one."""
    row = unit.one(
        FollowUpRow, col(FollowUpRow.candidacy_id) == candidacy_id, col(FollowUpRow.key) == follow_up.key
    ) or FollowUpRow(
        mailbox_id=unit.mailbox_id,
        candidacy_id=candidacy_id,
        thread_id=thread_id,
        key=follow_up.key,
        kind=follow_up.kind.value,
        state="",
    )
    row.to_name, row.to_email, row.email_inferred = follow_up.to_name, follow_up.to_email, follow_up.email_inferred
    row.not_before, row.by = follow_up.not_before, follow_up.by
    row.reason, row.evidence = follow_up.reason[:LONGEST_REASON], dump_evidence(follow_up.evidence)
    if row.state != state.value:
        row.state, row.updated_at = state.value, utc_now()
    unit.add(row)


def as_kept(follow_up: FollowUp) -> FollowUp:
    """A planned follow-up as `put` keeps it: texts and quotes cut to what the store holds."""
    evidence = load_evidence(dump_evidence(follow_up.evidence))
    return replace(follow_up, reason=follow_up.reason[:LONGEST_REASON], evidence=evidence)


def set_state(unit: Unit, follow_up_id: str, state: FollowUpState) -> None:
    """Raises NotFound."""
    row = unit.get(FollowUpRow, follow_up_id)
    row.state, row.updated_at = state.value, utc_now()
    unit.add(row)


def _seen(unit: Unit, *, order_by: str = "", **values: str | Sequence[str]) -> tuple[TrackedFollowUp, ...]:
    """Those with these values, each with its draft."""
    found = unit.seen_with(FollowUpRow, DraftRow, order_by=order_by, **values)
    return tuple(as_tracked(row, drafts.as_tracked(draft) if draft else None) for row, draft in found)


def snooze(unit: Unit, follow_up_id: str, until: date | None) -> None:
    """Put it off to that day, or no longer with None. Raises NotFound."""
    row = unit.get(FollowUpRow, follow_up_id)
    row.snoozed_until, row.updated_at = until, utc_now()
    unit.add(row)


def set_prepare(unit: Unit, follow_up_id: str, *, wanted: bool) -> None:
    """Whether its draft is prepared on its day, whatever is done with the mailbox's others. Raises NotFound."""
    row = unit.get(FollowUpRow, follow_up_id)
    row.prepare, row.updated_at = wanted, utc_now()
    unit.add(row)


def as_tracked(row: FollowUpRow, draft: TrackedDraft | None) -> TrackedFollowUp:
    """The row as a value, with its draft."""
    follow_up = FollowUp(
        key=row.key,
        kind=FollowUpKind(row.kind),
        to_name=row.to_name,
        to_email=row.to_email,
        not_before=row.not_before,
        by=row.by,
        reason=row.reason,
        evidence=load_evidence(row.evidence),
        email_inferred=row.email_inferred,
    )
    return TrackedFollowUp(
        id=row.id,
        candidacy_id=row.candidacy_id,
        thread_id=row.thread_id,
        follow_up=follow_up,
        state=FollowUpState(row.state),
        draft=draft,
        updated_at=row.updated_at,
        snoozed_until=row.snoozed_until,
        prepare=row.prepare,
    )
