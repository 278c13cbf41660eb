"""Jobs that were given up, or that wait for the user's consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col

from app.store.columns import utc_now
from app.store.unit import Unit
from app.store.work_tables import SetAsideRow


class Reason(StrEnum):
    """Why an item waits."""

    FAILED = "failed"  # so often that it is not tried any more
    CONSENT = "consent"  # the mailbox does not let us: it goes on when the user consents again
    AGAIN = "again"  # somebody asked for another try


@dataclass(frozen=True, slots=True)
class SetAside:
    """`why` names the kind of error and where it came up, no words from mails. `attempts` counts all so far."""

    id: str
    mailbox_id: str
    job_id: str
    name: str
    ids: tuple[str, ...]
    reason: Reason
    why: str
    attempts: int
    created_at: datetime


def put(unit: Unit, job_id: str, *, name: str, ids: Sequence[str], reason: Reason, why: str, attempts: int) -> None:
    """Keep the job; one that was kept before takes the new reason."""
    row = unit.one(SetAsideRow, col(SetAsideRow.job_id) == job_id) or SetAsideRow(
        mailbox_id=unit.mailbox_id, job_id=job_id, name=name, ids=list(ids), reason=""
    )
    row.reason, row.why, row.attempts, row.updated_at = reason.value, why[:300], attempts, utc_now()
    unit.add(row)


def every(unit: Unit) -> tuple[SetAside, ...]:
    """All items of the mailbox that were set aside, oldest first."""
    return tuple(_told(row) for row in unit.all(SetAsideRow, order_by=col(SetAsideRow.created_at)))


def ask_again(unit: Unit, reason: Reason, row_id: str = "") -> int:
    """Mark those of that reason, or the one of that row among them, for another try. How many there were."""
    where = [col(SetAsideRow.reason) == reason.value, *([col(SetAsideRow.id) == row_id] if row_id else [])]
    return unit.update(SetAsideRow, *where, values={"reason": Reason.AGAIN.value, "updated_at": utc_now()})


def remove(unit: Unit, row_id: str) -> bool:
    """False if it was not there."""
    return unit.delete(SetAsideRow, col(SetAsideRow.id) == row_id) == 1


def _told(row: SetAsideRow) -> SetAside:
    return SetAside(
        id=row.id,
        mailbox_id=row.mailbox_id,
        job_id=row.job_id,
        name=row.name,
        ids=tuple(row.ids),
        reason=Reason(row.reason),
        why=row.why,
        attempts=row.attempts,
        created_at=row.created_at,
    )
