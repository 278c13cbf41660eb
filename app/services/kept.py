"""A thread from what the store keeps of it, without asking the mailbox: for a card about a thread that is not open,
and after an action that changed nothing in the mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.errors import NotFound
from app.domain.mail import Thread
from app.domain.reading import Kind
from app.reading import corrections as overlay
from app.services import follow_ups
from app.services.deeds import deeds_of
from app.services.desk import Desk
from app.services.overview import as_of
from app.services.threads import OpenThread
from app.store import corrections as correction_rows
from app.store import follow_ups as follow_up_rows
from app.store import notes as note_rows
from app.store import readings
from app.store.habits import of_mailbox as habits_of
from app.store.unit import Unit


async def kept_thread(desk: Desk, thread_id: str, *, now: datetime) -> OpenThread:
    """As `threads.open_thread` gives it, with no messages; nothing is written. Follow-ups that the plan holds and the
    store does not know yet are left to the next opening. Raises NotFound for a thread that was never read."""

    def work(unit: Unit) -> OpenThread:
        stored = readings.find(unit, thread_id)
        if stored is None:
            raise NotFound("Afterword has not read this mail yet.", advice="Open it in Gmail.")
        corrections = correction_rows.of_thread(unit, thread_id)
        reading = as_of(overlay.apply(stored.reading, corrections, now), now)
        is_interview = reading.kind.value is Kind.INTERVIEW
        candidacy = stored.candidacy if is_interview else None
        tracked = follow_up_rows.of_candidacy(unit, candidacy.id) if candidacy else ()
        finds, cards = (candidacy.finds, candidacy.cards) if candidacy else ((), None)
        habits = habits_of(unit)
        plan = follow_ups.plan(desk, tracked, reading, now, habits.profile, finds=finds, cards=cards)
        by_key = {item.follow_up.key: item for item in tracked}
        planned = [replace(by_key[one.key], follow_up=one) for one in plan.follow_ups if one.key in by_key]
        ids = {item.id for item in planned}
        return OpenThread(
            thread=Thread(thread_id, (), ()),
            reading=reading,
            as_read=stored.reading,
            plan=plan,
            follow_ups=tuple(planned),
            past=tuple(i for i in tracked if i.id not in ids and i.thread_id == thread_id),
            corrections=corrections,
            notes=note_rows.of_candidacy(unit, candidacy.id) if candidacy else (),
            candidacy=candidacy,
            deeds=deeds_of(tracked, reading),
            prepares=habits.prepares,
            from_store=True,
            basis=stored.basis,
        )

    return await desk.rows.read(work)
