"""Threads: the list, and opening one, which is where mailbox, store and the pure parts meet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import anyio
import anyio.to_thread

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note
from app.domain.errors import AfterwordError
from app.domain.followups import Deed, Plan
from app.domain.mail import Thread
from app.domain.reading import Kind, Reading, Stage
from app.domain.tracking import Candidacy, TrackedFollowUp
from app.mailboxes.protocol import NamesUnread, RawThread, ThreadSummary
from app.reading import corrections as overlay
from app.services import follow_ups, happenings, withdrawal
from app.services.deeds import deeds_of
from app.services.desk import Desk
from app.services.thread_readings import PARTIAL, Meet, Seen, basis_of, see, serves
from app.store import corrections as correction_rows
from app.store import follow_ups as follow_up_rows
from app.store import notes as note_rows
from app.store import readings
from app.store.habits import of_mailbox as habits_of
from app.store.readings import StoredReading
from app.store.unit import Unit


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """A row of the list; what is known of the thread is empty until it was opened once."""

    summary: ThreadSummary
    kind: Kind | None = None
    stage: Stage | None = None
    company: str = ""


@dataclass(frozen=True, slots=True)
class OpenThread:
    """A thread at a moment. `follow_ups` are in the plan's order with what became of each; `past` are those that are
    planned no more. `as_read` is the reading before the user's corrections. `from_store`: nothing was read anew.
    `basis` names what was read: it changes with the mail."""

    thread: Thread
    reading: Reading
    as_read: Reading
    plan: Plan
    follow_ups: tuple[TrackedFollowUp, ...] = ()
    past: tuple[TrackedFollowUp, ...] = ()
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    candidacy: Candidacy | None = None
    deeds: tuple[Deed, ...] = ()  # what the user did that the thread does not show
    prepares: bool | None = None  # whether drafts are written on their day unasked; None: nothing goes on by itself
    from_store: bool = False
    basis: str = ""


Meanwhile = Callable[[OpenThread], Awaitable[None]]  # is shown a thread as it is kept while its mail is asked for


async def listing(desk: Desk, query: str = "", *, limit: int = 100) -> tuple[ThreadRow, ...]:
    """Threads, the newest first, with what is known of each. Raises MailboxError."""
    summaries = await desk.mailbox.search(query, limit=limit)
    ids = [summary.id for summary in summaries]

    def known(unit: Unit) -> dict[str, Reading]:
        said = correction_rows.of_threads(unit, ids)
        return {
            stored.thread_id: overlay.apply(stored.reading, said.get(stored.thread_id, ()))
            for stored in readings.every(unit, ids)
        }

    return _rows(summaries, await desk.rows.read(known))


async def open_thread(
    desk: Desk,
    thread_id: str,
    *,
    now: datetime,
    messages: bool = True,
    acting: bool = False,
    meet: Meet | None = None,
    meanwhile: Meanwhile | None = None,
) -> OpenThread:
    """Fetch the thread, read it if anything changed, lay the corrections over, plan, and keep what came of it.
    A reading of only a part (see the thread's warnings) ends nothing and does not replace what is kept of the whole.
    Without `messages` the thread comes back empty when the stored facts serve: nothing attached is fetched then, and
    nothing parsed. `acting`: what is kept is looked up after the mailbox has answered, since the caller is about to act
    on it (with `messages` it always is). `meet` is shown messages that are about to be read; the desk that it gives, if
    any, goes on in the place of this one. `meanwhile` is told how the thread stood at its last opening while the
    mailbox is asked for it: what is opened equals that if nothing has changed. It is called only where that still holds
    at `now`, and for an opening that nobody acts on.
    Raises MailboxError (MailNotFound if it is gone). `now` is aware."""
    early = not messages and not acting
    raw, known = await _side_by_side(desk, thread_id, now=now, messages=messages, early=early, meanwhile=meanwhile)
    stored, corrections = known.stored, known.corrections
    seen = await see(desk, raw, stored, told=known.told, now=now, messages=messages, meet=meet)
    desk = seen.desk
    reading = overlay.apply(seen.as_read, corrections, now)
    kept = known.kept if seen.served else None
    if kept is None and stored is not None and seen.served:
        kept = await desk.rows.read(
            lambda unit: _unchanged(unit, desk, readings.find(unit, thread_id), reading, now=now)
        )
    if kept is None:
        kept = await desk.rows.write(lambda unit: _keep_and_tell(unit, desk, thread_id, seen, reading, now=now))
    tracked = await withdrawal.settle(desk, kept.tracked)
    if {item.id: item.state for item in tracked} != {item.id: item.state for item in kept.tracked}:
        kept = await desk.rows.write(lambda unit: _keep_and_tell(unit, desk, thread_id, seen, reading, now=now))
        tracked = kept.tracked  # a draft was sent or thrown away: the plan counts it
    opened = _opened(seen.thread, kept, tracked, reading, corrections)
    if seen.in_part:  # what the whole reading planned still stands
        mine = (item for item in opened.past if item.state in follow_ups.OPEN)
        planned = (*opened.follow_ups, *mine)
        opened = replace(opened, follow_ups=planned, past=tuple(one for one in opened.past if one not in planned))
    return replace(opened, as_read=seen.as_read, from_store=seen.served, basis=seen.basis)


def _opened(
    thread: Thread,
    kept: _Kept,
    tracked: Sequence[TrackedFollowUp],
    reading: Reading,
    corrections: tuple[Correction, ...],
) -> OpenThread:
    """Out of what is kept; `tracked` are the candidacy's follow-ups as they stand."""
    by_key = {item.follow_up.key: item for item in tracked}
    planned = [by_key[follow_up.key] for follow_up in kept.plan.follow_ups if follow_up.key in by_key]
    return OpenThread(
        thread=thread,
        reading=reading,
        as_read=reading,
        plan=kept.plan,
        follow_ups=tuple(planned),
        past=tuple(item for item in tracked if item not in planned and item.thread_id == thread.id),
        corrections=corrections,
        notes=kept.notes,
        candidacy=kept.candidacy,
        deeds=deeds_of(tracked, reading),
        prepares=kept.prepares,
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store says of a thread before its mail is looked at. `kept` stands if the mail turns out unchanged; only
    an opening that nobody acts on looks it up so early."""

    stored: StoredReading | None
    corrections: tuple[Correction, ...]
    kept: _Kept | None = None

    @property
    def told(self) -> Kind | None:
        return next((Kind(one.value) for one in self.corrections if one.kind is CorrectionKind.KIND), None)


async def _side_by_side(
    desk: Desk, thread_id: str, *, now: datetime, messages: bool, early: bool, meanwhile: Meanwhile | None
) -> tuple[RawThread, _Known]:
    """Ask the mailbox and the store at the same time: a provider takes its time, and the store's part fits into it."""
    known: list[_Known] = []
    raw: list[RawThread] = []
    failed: list[AfterwordError] = []
    looked = anyio.Event()

    async def wanted(fingerprint: str) -> bool:
        await looked.wait()
        if messages or not known or known[0].stored is None:
            return True
        return not serves(known[0].stored, basis_of(desk, fingerprint, known[0].told), now)

    async def look() -> None:
        try:
            known.append(await desk.rows.read(lambda unit: _known(unit, desk, thread_id, now=now, early=early)))
        except AfterwordError as error:  # as it is, not in the group that a task's error comes out in
            failed.append(error)
        looked.set()
        if meanwhile is not None and known and (opened := _as_kept(thread_id, known[0], now)) is not None:
            await meanwhile(opened)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(look)
        try:
            raw.append(await desk.mailbox.thread(thread_id, wanted=wanted))
        except AfterwordError as error:
            failed.append(error)
    if failed:
        raise failed[0]
    return raw[0], known[0]


def _as_kept(thread_id: str, known: _Known, now: datetime) -> OpenThread | None:
    """The thread as it was opened last; None where that was never so, or the time has changed it since."""
    stored, kept = known.stored, known.kept
    if stored is None or kept is None or stored.basis == PARTIAL or not serves(stored, stored.basis, now):
        return None
    reading = overlay.apply(stored.reading, known.corrections, now)
    opened = _opened(Thread(thread_id, (), ()), kept, kept.tracked, reading, known.corrections)
    return replace(opened, as_read=stored.reading, from_store=True, basis=stored.basis)


def _known(unit: Unit, desk: Desk, thread_id: str, *, now: datetime, early: bool) -> _Known:
    stored, corrections = readings.find(unit, thread_id), correction_rows.of_thread(unit, thread_id)
    if not early or stored is None:
        return _Known(stored, corrections)
    reading = overlay.apply(stored.reading, corrections, now)
    return _Known(stored, corrections, _unchanged(unit, desk, stored, reading, now=now))


async def unread(desk: Desk) -> tuple[str, ...]:
    """What of the mailbox cannot be read now, where it can tell: named for the user, once for all threads. Raises
    MailboxError."""
    return tuple(await desk.mailbox.unread()) if isinstance(desk.mailbox, NamesUnread) else ()


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the store holds of a thread after it was opened."""

    candidacy: Candidacy | None
    tracked: tuple[TrackedFollowUp, ...]
    notes: tuple[Note, ...]
    plan: Plan
    prepares: bool | None = None


def _keep_and_tell(unit: Unit, desk: Desk, thread_id: str, seen: Seen, reading: Reading, *, now: datetime) -> _Kept:
    earlier = happenings.before(unit, thread_id)
    kept = _keep(unit, desk, thread_id, seen, reading, now=now)
    if not seen.in_part:
        happenings.thread_kept(unit, thread_id, earlier, reading, basis=seen.basis, candidacy=kept.candidacy)
    happenings.set_timer(
        unit,
        thread_id,
        reading=reading,
        tracked=kept.tracked,
        owner=desk.owner,
        candidacy=kept.candidacy,
        now=now,
    )
    return kept


def _keep(unit: Unit, desk: Desk, thread_id: str, seen: Seen, reading: Reading, *, now: datetime) -> _Kept:
    """Keep reading, candidacy and plan. The plan is made in the same unit of work as it is kept: it builds on the
    follow-ups that are kept already, and no other opening may come in between."""
    known = readings.find(unit, thread_id)
    whole = known is not None and known.basis != PARTIAL
    if seen.in_part and not whole:
        readings.save(unit, thread_id, PARTIAL, seen.as_read)
    elif not seen.served and not seen.in_part:
        readings.save(unit, thread_id, seen.basis, seen.as_read)
    if seen.in_part and known is not None and whole and known.candidacy:
        candidacy: Candidacy | None = known.candidacy
    else:
        candidacy = readings.assign(unit, thread_id, reading)
    habits = habits_of(unit)
    if candidacy is None:
        if not seen.in_part:
            follow_ups.drop(unit, thread_id, set(), reading)
        plan = follow_ups.plan(desk, (), reading, now, habits.profile)
        return _Kept(None, follow_up_rows.of_thread(unit, thread_id), (), plan)
    standing = follow_up_rows.of_candidacy(unit, candidacy.id)
    plan = follow_ups.plan(desk, standing, reading, now, habits.profile, finds=candidacy.finds, cards=candidacy.cards)
    follow_ups.keep(unit, candidacy.id, thread_id, plan, reading, whole=not seen.in_part)
    notes = note_rows.of_candidacy(unit, candidacy.id)
    return _Kept(candidacy, follow_up_rows.of_candidacy(unit, candidacy.id), notes, plan, habits.prepares)


def _unchanged(
    unit: Unit, desk: Desk, stored: StoredReading | None, reading: Reading, *, now: datetime
) -> _Kept | None:
    """What is kept, if this opening finds nothing to write: most openings do, and then no writer has to wait."""
    if stored is None:
        return None
    thread_id, candidacy = stored.thread_id, stored.candidacy
    if reading.kind.value is Kind.OTHER:
        tracked = follow_up_rows.of_thread(unit, thread_id)
        return _Kept(None, tracked, (), Plan(())) if follow_ups.stand(tracked, thread_id, Plan(())) else None
    if candidacy is None or not readings.stands(unit, thread_id, candidacy, reading):
        return None
    tracked, habits = follow_up_rows.of_candidacy(unit, candidacy.id), habits_of(unit)
    plan = follow_ups.plan(desk, tracked, reading, now, habits.profile, finds=candidacy.finds, cards=candidacy.cards)
    if not follow_ups.stand(tracked, thread_id, plan):
        return None
    return _Kept(candidacy, tracked, note_rows.of_candidacy(unit, candidacy.id), plan, habits.prepares)


def _rows(summaries: Sequence[ThreadSummary], known: dict[str, Reading]) -> tuple[ThreadRow, ...]:
    rows = []
    for summary in summaries:
        reading = known.get(summary.id)
        if reading is None:
            rows.append(ThreadRow(summary))
            continue
        company = reading.company.value if reading.company else ""
        stage = reading.stage.value if reading.stage else None
        rows.append(ThreadRow(summary, reading.kind.value, stage, company))
    return tuple(rows)
