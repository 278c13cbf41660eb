"""Whether a user has said or done anything yet that only the store knows."""

from __future__ import annotations

from sqlmodel import col

from app.domain.followups import FollowUpState
from app.store.tables import CorrectionRow, DraftRow, FollowUpRow, NoteRow, ProfileRow
from app.store.unit import Unit

_BY_THE_USER = (FollowUpState.DONE.value, FollowUpState.DISMISSED.value)


def was_used(unit: Unit) -> bool:
    """A correction, note, draft or profile, or a follow-up that they dismissed or ticked off."""
    if any(unit.all(table) for table in (CorrectionRow, NoteRow, DraftRow, ProfileRow)):
        return True
    return bool(unit.all(FollowUpRow, col(FollowUpRow.state).in_(_BY_THE_USER)))
