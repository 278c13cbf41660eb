"""The user's corrections. Nothing that reads a thread writes here."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col

from app.domain.corrections import Correction, CorrectionKind
from app.store.tables import CorrectionRow, utc_now
from app.store.unit import Unit


def of_thread(unit: Unit, thread_id: str) -> tuple[Correction, ...]:
    """In the order in which they were first made."""
    rows = unit.all(CorrectionRow, col(CorrectionRow.thread_id) == thread_id, order_by=col(CorrectionRow.made_at))
    return tuple(Correction(CorrectionKind(row.kind), row.value, row.subject) for row in rows)


def put(unit: Unit, thread_id: str, correction: Correction) -> None:
    """A later correction of the same kind and subject takes the place of the earlier one."""
    row = _find(unit, thread_id, correction.kind, correction.subject) or CorrectionRow(
        mailbox_id=unit.mailbox_id, thread_id=thread_id, kind=correction.kind.value, subject=correction.subject
    )
    row.value = correction.value
    row.made_at = utc_now()
    unit.add(row)


def remove(unit: Unit, thread_id: str, kind: CorrectionKind, subject: str) -> None:
    unit.delete(
        CorrectionRow,
        col(CorrectionRow.thread_id) == thread_id,
        col(CorrectionRow.kind) == kind.value,
        col(CorrectionRow.subject) == subject,
    )


def of_threads(unit: Unit, thread_ids: Sequence[str]) -> dict[str, tuple[Correction, ...]]:
    rows = unit.all(CorrectionRow, col(CorrectionRow.thread_id).in_(thread_ids), order_by=col(CorrectionRow.made_at))
    found: dict[str, tuple[Correction, ...]] = {}
    for row in rows:
        correction = Correction(CorrectionKind(row.kind), row.value, row.subject)
        found[row.thread_id] = (*found.get(row.thread_id, ()), correction)
    return found


def _find(unit: Unit, thread_id: str, kind: CorrectionKind, subject: str) -> CorrectionRow | None:
    return unit.one(
        CorrectionRow,
        col(CorrectionRow.thread_id) == thread_id,
        col(CorrectionRow.kind) == kind.value,
        col(CorrectionRow.subject) == subject,
    )
