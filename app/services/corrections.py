"""Corrections: taking the user's word, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.corrections import Correction, CorrectionKind
from app.reading.corrections import check
from app.services.desk import Desk
from app.store import corrections as rows
from app.store import notes as note_rows
from app.store import readings
from app.store.unit import Unit


async def listing(desk: Desk, thread_id: str) -> tuple[Correction, ...]:
    """The thread's corrections, in the order in which they were first made."""
    return await desk.rows.read(lambda unit: rows.of_thread(unit, thread_id))


async def add(desk: Desk, thread_id: str, correction: Correction) -> tuple[Correction, ...]:
    """Keep the correction; it shows at the next opening. Gives all of the thread. Raises InvalidInput."""
    return await add_all(desk, thread_id, (correction,))


async def add_all(desk: Desk, thread_id: str, told: Sequence[Correction]) -> tuple[Correction, ...]:
    """Keep all of them or none. Raises InvalidInput."""
    for correction in told:
        check(correction)

    def work(unit: Unit) -> tuple[Correction, ...]:
        for correction in told:
            rows.put(unit, thread_id, correction)
            if correction.kind is CorrectionKind.PERSON_NAME:
                stored = readings.find(unit, thread_id)
                if stored is not None and stored.candidacy_id is not None:
                    note_rows.rename(unit, stored.candidacy_id, correction.subject, correction.value)
        return rows.of_thread(unit, thread_id)

    return await desk.rows.write(work)


async def remove(desk: Desk, thread_id: str, kind: CorrectionKind, subject: str = "") -> tuple[Correction, ...]:
    """Go back to what was read. One that is not there is no error."""

    def work(unit: Unit) -> tuple[Correction, ...]:
        rows.remove(unit, thread_id, kind, subject)
        return rows.of_thread(unit, thread_id)

    return await desk.rows.write(work)
