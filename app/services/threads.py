"""Threads: the list, and opening one, which is where mailbox, store and the pure parts meet."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import anyio
import anyio.to_thread

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note
from app.domain.errors import AfterwordError, UnreadableMail
from app.domain.followups import Deed, Plan
from app.domain.mail import Message, Thread
from app.domain.reading import Kind, Reading, Stage
from app.domain.tracking import Candidacy, TrackedFollowUp
from app.mailboxes.protocol import NamesUnread, RawThread, ThreadSummary
from app.mailboxes.repeats import told_apart
from app.reading import corrections as overlay
from app.services import follow_ups, happenings, withdrawal
from app.services.deeds import deeds_of
from app.services.desk import Desk
from app.services.mail_names import name_of, named
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
    deeds: tuple[Deed, ...] = ()  # what the user did that the thread does not show
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
    raw, known = await _side_by_side(desk, thread_id, now=now, messages=messages)
    stored, corrections = known.stored, known.corrections
    seen = await _see(desk, raw, stored, told=known.told, now=now, messages=messages)
    reading = overlay.apply(seen.as_read, corrections, now)
    kept = known.kept if seen.served else None
    if kept is None and stored is not None and seen.served:
        candidacy_id = stored.candidacy_id
        kept = await desk.rows.read(lambda unit: _unchanged(unit, desk, thread_id, candidacy_id, reading, now=now))
    if kept is None:
        kept = await desk.rows.write(lambda unit: _keep_and_tell(unit, desk, thread_id, seen, reading, now=now))
    tracked = await withdrawal.settle(desk, kept.tracked)
    if {item.id: item.state for item in tracked} != {item.id: item.state for item in kept.tracked}:
        kept = await desk.rows.write(lambda unit: _keep_and_tell(unit, desk, thread_id, seen, reading, now=now))
        tracked = kept.tracked  # a draft was sent or thrown away: the plan counts it
    by_key = {item.follow_up.key: item for item in tracked}
    planned = [by_key[follow_up.key] for follow_up in kept.plan.follow_ups if follow_up.key in by_key]
    if seen.in_part:  # what the whole reading planned still stands
        mine = (item for item in tracked if item.thread_id == thread_id and item.state in follow_ups.OPEN)
        planned.extend(item for item in mine if item not in planned)
    return OpenThread(
        thread=seen.thread,
        reading=reading,
        as_read=seen.as_read,
        plan=kept.plan,
        follow_ups=tuple(planned),
        past=tuple(item for item in tracked if item not in planned and item.thread_id == thread_id),
        corrections=corrections,
        notes=kept.notes,
        candidacy=kept.candidacy,
        deeds=deeds_of(tracked, reading),
        from_store=seen.served,
        basis=seen.basis,
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store says of a thread before its mail is looked at. `kept` stands if the mail turns out unchanged; it
    is not looked up for an opening that wants the messages, since that one is about to act on it."""

    stored: StoredReading | None
    corrections: tuple[Correction, ...]
    kept: _Kept | None = None

    @property
    def told(self) -> Kind | None:
        return next((Kind(one.value) for one in self.corrections if one.kind is CorrectionKind.KIND), None)


async def _side_by_side(desk: Desk, thread_id: str, *, now: datetime, messages: bool) -> tuple[RawThread, _Known]:
    """Ask the mailbox and the store at the same time: a provider takes its time, and the store's part fits into it."""
    known: list[_Known] = []
    raw: list[RawThread] = []
    failed: list[AfterwordError] = []
    looked = anyio.Event()

    async def wanted(fingerprint: str) -> bool:
        await looked.wait()
        if messages or not known or known[0].stored is None:
            return True
        return not _serves(known[0].stored, _basis(desk, fingerprint, known[0].told), now)

    async def look() -> None:
        try:
            known.append(await desk.rows.read(lambda unit: _known(unit, desk, thread_id, now=now, messages=messages)))
        except AfterwordError as error:  # as it is, not in the group that a task's error comes out in
            failed.append(error)
        looked.set()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(look)
        try:
            raw.append(await desk.mailbox.thread(thread_id, wanted=wanted))
        except AfterwordError as error:
            failed.append(error)
    if failed:
        raise failed[0]
    return raw[0], known[0]


def _known(unit: Unit, desk: Desk, thread_id: str, *, now: datetime, messages: bool) -> _Known:
    stored, corrections = readings.find(unit, thread_id), correction_rows.of_thread(unit, thread_id)
    if messages or stored is None:
        return _Known(stored, corrections)
    reading = overlay.apply(stored.reading, corrections, now)
    return _Known(stored, corrections, _unchanged(unit, desk, thread_id, stored.candidacy_id, reading, now=now))


async def unread(desk: Desk) -> tuple[str, ...]:
    """What of the mailbox cannot be read now, where it can tell: named for the user, once for all threads. Raises
    MailboxError."""
    return tuple(await desk.mailbox.unread()) if isinstance(desk.mailbox, NamesUnread) else ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A thread as it was found, and its reading, `served` from the store or made now. `basis` names what it was read
    from; `in_part` says that not all of the thread could be read."""

    thread: Thread
    as_read: Reading
    basis: str
    served: bool

    @property
    def in_part(self) -> bool:
        return not self.served and bool(self.thread.warnings)


async def _see(
    desk: Desk, raw: RawThread, stored: StoredReading | None, *, told: Kind | None, now: datetime, messages: bool
) -> _Seen:
    basis = _basis(desk, raw.fingerprint, told)
    if stored is not None and _serves(stored, basis, now):
        empty = Thread(raw.id, (), raw.warnings)
        thread = await anyio.to_thread.run_sync(_parse, desk, raw, stored) if messages else empty
        return _Seen(thread, stored.reading, basis, served=True)
    thread = await anyio.to_thread.run_sync(_parse, desk, raw, stored)
    reader = partial(desk.parts.read, told=told)
    as_read = await anyio.to_thread.run_sync(reader, thread.messages, desk.owner, now)
    if desk.parts.second is not None:
        as_read = await desk.parts.second.filled(as_read, thread.messages, desk.owner)
    warnings = tuple(dict.fromkeys((*thread.warnings, *as_read.warnings)))
    return _Seen(thread, replace(as_read, read_at=now, warnings=warnings), basis, served=False)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the store holds of a thread after it was opened."""

    candidacy: Candidacy | None
    tracked: tuple[TrackedFollowUp, ...]
    notes: tuple[Note, ...]
    plan: Plan


def _keep_and_tell(unit: Unit, desk: Desk, thread_id: str, seen: _Seen, reading: Reading, *, now: datetime) -> _Kept:
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


def _keep(unit: Unit, desk: Desk, thread_id: str, seen: _Seen, reading: Reading, *, now: datetime) -> _Kept:
    """Keep reading, candidacy and plan. The plan is made in the same unit of work as it is kept: it builds on the
    follow-ups that are kept already, and no other opening may come in between."""
    known = readings.find(unit, thread_id)
    whole = known is not None and known.basis != PARTIAL
    if seen.in_part and not whole:
        readings.save(unit, thread_id, PARTIAL, seen.as_read)
    elif not seen.served and not seen.in_part:
        readings.save(unit, thread_id, seen.basis, seen.as_read)
    if seen.in_part and known is not None and whole and known.candidacy_id:
        candidacy: Candidacy | None = readings.candidacy(unit, known.candidacy_id)
    else:
        candidacy = readings.assign(unit, thread_id, reading)
    if candidacy is None:
        if not seen.in_part:
            follow_ups.drop(unit, thread_id, set(), reading)
        plan = follow_ups.plan(desk, (), reading, now, note_rows.profile(unit))
        return _Kept(None, follow_up_rows.of_thread(unit, thread_id), (), plan)
    standing = follow_up_rows.of_candidacy(unit, candidacy.id)
    plan = follow_ups.plan(desk, standing, reading, now, note_rows.profile(unit), finds=candidacy.finds)
    follow_ups.keep(unit, candidacy.id, thread_id, plan, reading, whole=not seen.in_part)
    notes = note_rows.of_candidacy(unit, candidacy.id)
    return _Kept(candidacy, follow_up_rows.of_candidacy(unit, candidacy.id), notes, plan)


def _unchanged(
    unit: Unit, desk: Desk, thread_id: str, candidacy_id: str | None, reading: Reading, *, now: datetime
) -> _Kept | None:
    """What is kept, if this opening finds nothing to write: most openings do, and then no writer has to wait."""
    if reading.kind.value is Kind.OTHER:
        tracked = follow_up_rows.of_thread(unit, thread_id)
        return _Kept(None, tracked, (), Plan(())) if follow_ups.stand(tracked, thread_id, Plan(())) else None
    candidacy = readings.standing(unit, thread_id, candidacy_id, reading) if candidacy_id else None
    if candidacy is None:
        return None
    tracked = follow_up_rows.of_candidacy(unit, candidacy.id)
    plan = follow_ups.plan(desk, tracked, reading, now, note_rows.profile(unit), finds=candidacy.finds)
    if not follow_ups.stand(tracked, thread_id, plan):
        return None
    return _Kept(candidacy, tracked, note_rows.of_candidacy(unit, candidacy.id), plan)


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


def _parse(desk: Desk, raw: RawThread, stored: StoredReading | None) -> Thread:
    """A message that cannot be read at all is named in the thread's warnings; the others are read. What cannot be read
    and placed is the thread's too where a message is missing that it had at its last reading."""
    messages: list[Message] = []
    warnings = list(raw.warnings)
    for message in raw.messages:
        try:
            parsed = desk.parts.parse(message.raw, source=message.id, zone=desk.owner.time_zone)
            messages.append(named(parsed, message.id, desk.owner))
        except UnreadableMail as error:
            warnings.append(str(error).replace(message.id, name_of(message, desk.owner)))
    had = {message.id for message in stored.reading.messages} if stored is not None else set()
    if raw.unplaced and not had <= {message.id for message in messages}:
        warnings.extend(raw.unplaced)
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
