"""The user's corrections. Nothing that reads a thread writes here."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import InvalidInput
from app.reading.corrections import check
from app.store.tables import CorrectionRow, utc_now
from app.store.unit import Unit


def of_thread(unit: Unit, thread_id: str) -> tuple[Correction, ...]:
    """In the order in which they were first made."""
    rows = unit.seen(CorrectionRow, thread_id=thread_id, order_by="made_at")
    return tuple(correction for row in rows if (correction := _usable(row)) is not None)


def put(unit: Unit, thread_id: str, correction: Correction) -> None:
    """A later correction of the same kind and subject takes the place of the earlier one."""
    row = _find(unit, thread_id, correction.kind, correction.subject) or CorrectionRow(
        mailbox_id=unit.mailbox_id, thread_id=thread_id, kind=correction.kind.value, subject=correction.subject
    )
    row.value = correction.value
    row.made_at = utc_now()
    unit.add(row)


def remove(unit: Unit, thread_id: str, kind: CorrectionKind, subject: str) -> None:
    """Forget it; one that is not there is no error."""
    unit.delete(
        CorrectionRow,
        col(CorrectionRow.thread_id) == thread_id,
        col(CorrectionRow.kind) == kind.value,
        col(CorrectionRow.subject) == subject,
    )


def of_threads(unit: Unit, thread_ids: Sequence[str]) -> dict[str, tuple[Correction, ...]]:
    """By thread, each in the order in which they were first made."""
    rows = unit.all(CorrectionRow, col(CorrectionRow.thread_id).in_(thread_ids), order_by=col(CorrectionRow.made_at))
    found: dict[str, tuple[Correction, ...]] = {}
    for row in rows:
        correction = _usable(row)
        if correction is not None:
            found[row.thread_id] = (*found.get(row.thread_id, ()), correction)
    return found


def _usable(row: CorrectionRow) -> Correction | None:
    """None for one that could not be laid over any reading (an earlier version took times of the year 9999): it stays
    where it is and says nothing."""
    try:
        correction = Correction(CorrectionKind(row.kind), row.value, row.subject)
        check(correction)
    except (ValueError, InvalidInput):
        return None
    return correction


def _find(unit: Unit, thread_id: str, kind: CorrectionKind, subject: str) -> CorrectionRow | None:
    return unit.one(
        CorrectionRow,
        col(CorrectionRow.thread_id) == thread_id,
        col(CorrectionRow.kind) == kind.value,
        col(CorrectionRow.subject) == subject,
    )
