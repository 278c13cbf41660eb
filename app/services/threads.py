"""Threads: the list, and opening one, which is where mailbox, store and the pure parts meet."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import anyio.to_thread

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note
from app.domain.errors import UnreadableMail
from app.domain.followups import Plan
from app.domain.mail import Message, Thread
from app.domain.reading import Kind, Reading, Stage
from app.domain.tracking import Candidacy, TrackedFollowUp
from app.mailboxes.protocol import RawThread, ThreadSummary
from app.mailboxes.repeats import told_apart
from app.reading import corrections as overlay
from app.services import follow_ups, withdrawal
from app.services.desk import Desk
from app.store import corrections as correction_rows
from app.store import follow_ups as follow_up_rows
from app.store import notes as note_rows
from app.store import readings
from app.store.readings import StoredReading
from app.store.unit import Unit

PARTIAL = ""  # the basis of a thread of which only a part could ever be read: it serves nobody, and gives way


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
    from_store: bool = False
    basis: str = ""


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


async def open_thread(desk: Desk, thread_id: str, *, now: datetime, messages: bool = True) -> OpenThread:
    """Fetch the thread, read it if anything changed, lay the corrections over, plan, and keep what came of it.
    A reading of only a part (see the thread's warnings) ends nothing and does not replace what is kept of the whole.
    Without `messages` the thread comes back empty when the stored facts serve, which saves parsing it.
    Raises MailboxError (MailNotFound if it is gone). `now` is aware."""
    stored, corrections = await desk.rows.read(
        lambda unit: (readings.find(unit, thread_id), correction_rows.of_thread(unit, thread_id))
    )
    told = next((Kind(one.value) for one in corrections if one.kind is CorrectionKind.KIND), None)

    def wanted(fingerprint: str) -> bool:
        return messages or stored is None or not _serves(stored, _basis(desk, fingerprint, told), now)

    raw = await desk.mailbox.thread(thread_id, wanted=wanted)
    basis = _basis(desk, raw.fingerprint, told)
    serves = stored is not None and _serves(stored, basis, now)
    thread = Thread(raw.id, (), raw.warnings)
    if messages or not serves:
        thread = await anyio.to_thread.run_sync(_parse, desk, raw)
    if stored is not None and serves:
        as_read = stored.reading
    else:
        reader = partial(desk.parts.read, told=told)
        as_read = await anyio.to_thread.run_sync(reader, thread.messages, desk.owner, now)
        as_read = replace(as_read, read_at=now, warnings=tuple(dict.fromkeys((*thread.warnings, *as_read.warnings))))
    partial_only = not serves and bool(thread.warnings)
    reading = overlay.apply(as_read, corrections, now)
    plan = Plan(())
    if reading.kind.value is Kind.INTERVIEW:
        plan = desk.parts.plan(reading, desk.owner, now)

    def keep(unit: Unit) -> tuple[Candidacy | None, tuple[TrackedFollowUp, ...], tuple[Note, ...]]:
        known = readings.find(unit, thread_id)
        whole = known is not None and known.basis != PARTIAL
        if partial_only and not whole:
            readings.save(unit, thread_id, PARTIAL, as_read)
        elif not serves and not partial_only:
            readings.save(unit, thread_id, basis, as_read)
        if partial_only and known is not None and whole and known.candidacy_id:
            candidacy: Candidacy | None = readings.candidacy(unit, known.candidacy_id)
        else:
            candidacy = readings.assign(unit, thread_id, reading)
        if candidacy is None and partial_only:
            return None, follow_up_rows.of_thread(unit, thread_id), ()
        if candidacy is None:
            follow_ups.drop(unit, thread_id, set(), reading)
            return None, follow_up_rows.of_thread(unit, thread_id), ()
        follow_ups.keep(unit, candidacy.id, thread_id, plan, reading, whole=not partial_only)
        tracked = follow_up_rows.of_candidacy(unit, candidacy.id)
        return candidacy, tracked, note_rows.of_candidacy(unit, candidacy.id)

    kept: _Kept | None = None
    if stored is not None and serves:
        known = stored.candidacy_id
        kept = await desk.rows.read(lambda unit: _unchanged(unit, thread_id, known, reading, plan))
    candidacy, tracked, notes = kept if kept is not None else await desk.rows.write(keep)
    tracked = await withdrawal.settle(desk, tracked)
    by_key = {item.follow_up.key: item for item in tracked}
    planned = [by_key[follow_up.key] for follow_up in plan.follow_ups if follow_up.key in by_key]
    if partial_only:  # what the whole reading planned still stands
        mine = (item for item in tracked if item.thread_id == thread_id and item.state in follow_ups.OPEN)
        planned.extend(item for item in mine if item not in planned)
    return OpenThread(
        thread=thread,
        reading=reading,
        as_read=as_read,
        plan=plan,
        follow_ups=tuple(planned),
        past=tuple(item for item in tracked if item not in planned and item.thread_id == thread_id),
        corrections=corrections,
        notes=notes,
        candidacy=candidacy,
        from_store=serves,
        basis=basis,
    )


_Kept = tuple[Candidacy | None, tuple[TrackedFollowUp, ...], tuple[Note, ...]]


def _unchanged(unit: Unit, thread_id: str, candidacy_id: str | None, reading: Reading, plan: Plan) -> _Kept | None:
    """What is kept, if this opening finds nothing to write: most openings do, and then no writer has to wait."""
    if reading.kind.value is Kind.OTHER:
        tracked = follow_up_rows.of_thread(unit, thread_id)
        return (None, tracked, ()) if follow_ups.stand(tracked, thread_id, Plan(())) else None
    candidacy = readings.standing(unit, thread_id, candidacy_id, reading) if candidacy_id else None
    if candidacy is None:
        return None
    tracked = follow_up_rows.of_candidacy(unit, candidacy.id)
    if not follow_ups.stand(tracked, thread_id, plan):
        return None
    return candidacy, tracked, note_rows.of_candidacy(unit, candidacy.id)


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


def _parse(desk: Desk, raw: RawThread) -> Thread:
    """A message that cannot be read at all is named in the thread's warnings; the others are read."""
    messages: list[Message] = []
    warnings = list(raw.warnings)
    for message in raw.messages:
        try:
            messages.append(desk.parts.parse(message.raw, source=message.id, zone=desk.owner.time_zone))
        except UnreadableMail as error:
            warnings.append(str(error))
    messages.sort(key=lambda message: message.date)
    return Thread(raw.id, told_apart(messages), tuple(warnings))


def _basis(desk: Desk, fingerprint: str, told: Kind | None) -> str:
    """What a reading is read from: the messages, whose mailbox it is, the reader, and what the user calls it."""
    owner = desk.owner
    parts = (fingerprint, owner.name, owner.email, owner.time_zone, desk.parts.version, told or "")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _serves(stored: StoredReading, basis: str, now: datetime) -> bool:
    """Whether stored facts still hold: read from the same, and no session has begun or ended in between (the stage
    turns on that). A session without a stated end is taken to run into the next day."""
    if stored.basis != basis or stored.reading.read_at is None:
        return False
    earlier, later = sorted((stored.reading.read_at, now))
    for interview in stored.reading.interviews:
        end = interview.end or interview.start + timedelta(days=1)
        if interview.start <= later and end >= earlier:
            return False
    return True
