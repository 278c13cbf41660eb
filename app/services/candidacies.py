"""Candidacies: closing one, and opening it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import NotFound
from app.domain.followups import FollowUpState
from app.domain.tracking import Candidacy, DraftState, TrackedFollowUp
from app.reading.corrections import check
from app.services import happenings, holdings, merging, withdrawal
from app.services.desk import Desk
from app.services.holdings import HeldCandidacy
from app.store import corrections as correction_rows
from app.store import follow_ups as follow_up_rows
from app.store import readings, timers
from app.store.owned import Owned, OwnedUnit
from app.store.unit import Unit


async def close(desk: Desk, thread_id: str, *, now: datetime) -> Candidacy:
    """The user is no longer interested: drafts that they did not touch are withdrawn, nothing more is offered.
    Raises NotFound for a thread that belongs to no candidacy. `now` is aware."""
    candidacy_id = await desk.rows.read(lambda unit: _candidacy_id(unit, thread_id))

    def work(unit: Unit) -> tuple[TrackedFollowUp, ...]:
        _set_closed(unit, candidacy_id, now)
        return follow_up_rows.of_candidacy(unit, candidacy_id)

    def plan_again(unit: Unit) -> Candidacy:
        # Opened again, the step is to do again: its draft is no more.
        for item in follow_up_rows.of_candidacy(unit, candidacy_id):
            withdrawn = item.draft is not None and item.draft.state is DraftState.WITHDRAWN
            if withdrawn and item.state is FollowUpState.DRAFTED:
                follow_up_rows.set_state(unit, item.id, FollowUpState.PLANNED)
        return readings.candidacy(unit, candidacy_id)

    drafts = [item.draft for item in await desk.rows.write(work) if item.draft is not None]
    try:
        await withdrawal.withdraw_after(desk, drafts, "You closed this one.", done="Closed.")
    finally:
        closed = await desk.rows.write(plan_again)
    return closed


async def amend(
    owned: Owned,
    candidacy_id: str,
    said: Sequence[Correction],
    *,
    seen: Callable[[HeldCandidacy], None],
    cards: bool | None = None,
) -> HeldCandidacy:
    """What the user says of company, role and stage: it shows in the candidacy at once, and is kept for all of its
    threads, so that their next opening says the same; `cards` whether they want any by hand for it (None: no word of
    that). `seen` looks at the candidacy in the same unit of work, and may
    raise: then nothing is kept. Raises NotFound, InvalidInput."""
    for correction in said:
        check(correction)
    told = {one.kind: one.value for one in said}

    def work(theirs: OwnedUnit) -> HeldCandidacy:
        unit = theirs.unit(holdings.candidacy(theirs, candidacy_id).mailbox_id)
        held = holdings.candidacy(theirs, candidacy_id)  # as it is now that nobody else writes
        seen(held)
        for thread_id in held.thread_ids:
            for correction in said:
                correction_rows.put(unit, thread_id, correction)
        readings.amend(
            unit,
            candidacy_id,
            company=told.get(CorrectionKind.COMPANY),
            role=told.get(CorrectionKind.ROLE),
            stage=told.get(CorrectionKind.STAGE),
        )
        if cards is not None:
            readings.set_cards(unit, candidacy_id, cards)
        _told(unit, candidacy_id)
        return holdings.candidacy(theirs, candidacy_id)

    return await owned.write(work)


async def want_cards(desk: Desk, thread_id: str, *, wanted: bool) -> Candidacy:
    """Whether to remind of cards by hand for this candidacy, whatever the settings say (etiquette T7); the next opening
    plans them, or takes them back. Raises NotFound for a thread that belongs to no candidacy."""

    def work(unit: Unit) -> Candidacy:
        candidacy_id = _candidacy_id(unit, thread_id)
        readings.set_cards(unit, candidacy_id, wanted)
        return readings.candidacy(unit, candidacy_id)

    return await desk.rows.write(work)


async def merge(desk: Desk, candidacy_id: str, into_id: str) -> Candidacy:
    """Both are one application: the other takes all that this one has. Raises NotFound, InvalidInput."""

    def work(unit: Unit) -> Candidacy:
        merging.merge(unit, candidacy_id, into_id)
        return _told(unit, into_id)

    return await desk.rows.write(work)


async def reopen(desk: Desk, thread_id: str) -> Candidacy:
    """Take the closing back; the next opening of the thread plans again. Raises NotFound as `close` does."""

    def work(unit: Unit) -> Candidacy:
        candidacy_id = _candidacy_id(unit, thread_id)
        _set_closed(unit, candidacy_id, None)
        timers.put_at_once(unit, thread_id)
        return readings.candidacy(unit, candidacy_id)

    return await desk.rows.write(work)


def _set_closed(unit: Unit, candidacy_id: str, at: datetime | None) -> None:
    readings.set_closed(unit, candidacy_id, at)
    _told(unit, candidacy_id)


def _told(unit: Unit, candidacy_id: str) -> Candidacy:
    changed = readings.candidacy(unit, candidacy_id)
    happenings.candidacy_changed(unit, changed)
    return changed


def _candidacy_id(unit: Unit, thread_id: str) -> str:
    stored = readings.find(unit, thread_id)
    if stored is None or stored.candidacy_id is None:
        raise NotFound("There is no interview in this thread.", kept="Nothing was changed.")
    return stored.candidacy_id
