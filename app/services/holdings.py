"""What one user has over all their mailboxes: candidacies, people, follow-ups and drafts, in pages. From the store
alone: no mailbox is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, and_, func, literal, or_
from sqlmodel import col

from app.domain.followups import FollowUpKind
from app.domain.reading import Stage
from app.domain.tracking import Candidacy, TrackedDraft, TrackedFollowUp
from app.identity.entra.tokens import Partition
from app.store import drafts as draft_rows
from app.store import follow_ups as follow_up_rows
from app.store import readings
from app.store.grants import GrantState
from app.store.owned import After, OwnedUnit
from app.store.tables import CandidacyRow, DraftRow, FollowUpRow, GrantRow, MailboxRow, PersonRow, ReadingRow, TokenRow
from app.store.watches import WatchState
from app.store.work_tables import WatchRow

NEVER = date(9999, 12, 31)  # the sort value of what has no day


class Connection(StrEnum):
    """How a mailbox can be reached while nobody has it open."""

    LOCAL = "local"  # a Maildir of this machine
    CONNECTED = "connected"
    BROKEN = "broken"  # the provider takes the grant no more
    NONE = "none"  # only while it is open in a sidebar


@dataclass(frozen=True, slots=True)
class HeldMailbox:
    """A mailbox of the user's. While it is paused nothing goes on by itself. Times are UTC."""

    id: str
    provider: str
    address: str
    name: str
    time_zone: str
    connection: Connection
    paused: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class HeldCandidacy:
    """A candidacy, the mailbox it was read from, and its threads there."""

    candidacy: Candidacy
    mailbox_id: str
    thread_ids: tuple[str, ...]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """Somebody of a candidacy, as a thread names them. `role` is interviewer or contact."""

    id: str
    candidacy_id: str
    mailbox_id: str
    thread_id: str
    name: str
    role: str
    email: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class HeldFollowUp:
    """A follow-up with its mailbox. `due` is the day from which it can be done, or to which it was put off."""

    tracked: TrackedFollowUp
    mailbox_id: str
    company: str
    role: str
    due: date | None
    snoozed_until: date | None


@dataclass(frozen=True, slots=True)
class HeldDraft:
    """What is kept of a draft, with its mailbox and follow-up."""

    draft: TrackedDraft
    mailbox_id: str
    follow_up: TrackedFollowUp
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are asked for; None: all. Days include both ends."""

    mailbox_id: str | None = None
    candidacy_id: str | None = None
    stage: Stage | None = None
    closed: bool | None = None
    words: str | None = None
    states: Sequence[str] = ()
    kind: FollowUpKind | None = None
    due_from: date | None = None
    due_to: date | None = None


def mailboxes(unit: OwnedUnit, after: After | None, limit: int) -> tuple[HeldMailbox, ...]:
    """The user's, the oldest first."""
    rows = unit.page(MailboxRow, by=col(MailboxRow.created_at), after=after, limit=limit)
    kept = unit.all(GrantRow, col(GrantRow.mailbox_id).in_([row.id for row in rows]))
    grants = {row.mailbox_id: GrantState(row.state) for row in kept} | _in_outlook(unit)
    return tuple(_mailbox(row, grants.get(row.id)) for row in rows)


def mailbox(unit: OwnedUnit, mailbox_id: str) -> HeldMailbox:
    """Raises NotFound, also for another user's."""
    row = unit.get(MailboxRow, mailbox_id)
    grant = unit.all(GrantRow, col(GrantRow.mailbox_id) == row.id)
    return _mailbox(row, GrantState(grant[0].state) if grant else _in_outlook(unit).get(row.id))


def set_paused(unit: OwnedUnit, mailbox_id: str, at: datetime | None) -> HeldMailbox:
    """Pause it from that moment on, or let it go on with None. Raises NotFound."""
    row = unit.get(MailboxRow, mailbox_id)
    if (row.paused_at is None) != (at is None):
        unit.update(MailboxRow, col(MailboxRow.id) == mailbox_id, values={"paused_at": at})
    return mailbox(unit, mailbox_id)


def candidacies(unit: OwnedUnit, wanted: Wanted, after: After | None, limit: int) -> tuple[HeldCandidacy, ...]:
    """Those that fit, the one changed last first."""
    where: list[Any] = _of(CandidacyRow, wanted)
    if wanted.stage is not None:
        where.append(col(CandidacyRow.stage) == wanted.stage.value)
    if wanted.closed is not None:
        closed = col(CandidacyRow.closed_at)
        where.append(closed.is_not(None) if wanted.closed else closed.is_(None))
    if wanted.words:
        where.append(_says((CandidacyRow.company, CandidacyRow.role), wanted.words))
    by = col(CandidacyRow.updated_at)
    rows = unit.page(CandidacyRow, *where, by=by, after=after, limit=limit, newest_first=True)
    return _candidacies(unit, rows)


def candidacy(unit: OwnedUnit, candidacy_id: str) -> HeldCandidacy:
    """Raises NotFound, also for another user's."""
    return _candidacies(unit, [unit.get(CandidacyRow, candidacy_id)])[0]


def people(unit: OwnedUnit, wanted: Wanted, after: After | None, limit: int) -> tuple[HeldPerson, ...]:
    """Those that fit, by name."""
    where = _of(PersonRow, wanted)
    if wanted.words:
        where.append(_says((PersonRow.name, PersonRow.email, PersonRow.title), wanted.words))
    rows = unit.page(PersonRow, *where, by=col(PersonRow.name), after=after, limit=limit)
    return tuple(
        HeldPerson(row.id, row.candidacy_id, row.mailbox_id, row.thread_id, row.name, row.role, row.email, row.title)
        for row in rows
    )


def follow_ups(unit: OwnedUnit, wanted: Wanted, after: After | None, limit: int) -> tuple[HeldFollowUp, ...]:
    """Those that fit, by the day from which they are due; those without a day last."""
    due = func.coalesce(
        FollowUpRow.snoozed_until, FollowUpRow.not_before, FollowUpRow.by, literal(NEVER, Date()), type_=Date()
    )
    where = _of(FollowUpRow, wanted)
    if wanted.states:
        where.append(col(FollowUpRow.state).in_(wanted.states))
    if wanted.kind is not None:
        where.append(col(FollowUpRow.kind) == wanted.kind.value)
    if wanted.due_from is not None:
        where.append(due >= wanted.due_from)
    if wanted.due_to is not None:
        where.append(due <= wanted.due_to)
    return _follow_ups(unit, unit.page(FollowUpRow, *where, by=due, after=after, limit=limit))


def follow_up(unit: OwnedUnit, follow_up_id: str) -> HeldFollowUp:
    """Raises NotFound, also for another user's."""
    return _follow_ups(unit, [unit.get(FollowUpRow, follow_up_id)])[0]


def drafts(unit: OwnedUnit, wanted: Wanted, after: After | None, limit: int) -> tuple[HeldDraft, ...]:
    """Those that fit, the newest first."""
    where: list[Any] = [] if wanted.mailbox_id is None else [col(DraftRow.mailbox_id) == wanted.mailbox_id]
    if wanted.states:
        where.append(col(DraftRow.state).in_(wanted.states))
    by = col(DraftRow.created_at)
    rows = unit.page(DraftRow, *where, by=by, after=after, limit=limit, newest_first=True)
    return _drafts(unit, rows)


def draft(unit: OwnedUnit, draft_id: str) -> HeldDraft:
    """Raises NotFound, also for another user's."""
    return _drafts(unit, [unit.get(DraftRow, draft_id)])[0]


def _of(table: Any, wanted: Wanted) -> list[Any]:
    where: list[Any] = [] if wanted.mailbox_id is None else [table.mailbox_id == wanted.mailbox_id]
    if wanted.candidacy_id is not None:
        where.append(table.candidacy_id == wanted.candidacy_id)
    return where


def _says(columns: Sequence[Any], words: str) -> Any:
    """Each word stands in one of the columns."""
    found = []
    for word in words.split()[:10]:
        escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        found.append(or_(*(func.lower(column).like(f"%{escaped.lower()}%", escape="\\") for column in columns)))
    return and_(*found) if found else literal(value=True)


def _in_outlook(unit: OwnedUnit) -> dict[str, GrantState]:
    """How autopilot stands in mailboxes of Outlook, whose tokens are kept in a table of their own."""
    kept = unit.all(TokenRow, col(TokenRow.partition) == Partition.AUTOPILOT.value)
    working = {row.mailbox_id for row in unit.all(WatchRow, col(WatchRow.state) == WatchState.WORKING.value)}
    return {row.mailbox_id: GrantState.CONNECTED if row.mailbox_id in working else GrantState.BROKEN for row in kept}


def _mailbox(row: MailboxRow, grant: GrantState | None) -> HeldMailbox:
    connection = Connection.LOCAL if row.provider in ("local", "demo") else Connection.NONE
    if grant is not None:
        connection = Connection.CONNECTED if grant is GrantState.CONNECTED else Connection.BROKEN
    paused = row.paused_at is not None
    return HeldMailbox(row.id, row.provider, row.address, row.name, row.time_zone, connection, paused, row.created_at)


def _candidacies(unit: OwnedUnit, rows: Sequence[CandidacyRow]) -> tuple[HeldCandidacy, ...]:
    threads: dict[str, list[str]] = {}
    ids = [row.id for row in rows]
    for reading in unit.all(ReadingRow, col(ReadingRow.candidacy_id).in_(ids), order_by=col(ReadingRow.read_at)):
        threads.setdefault(reading.candidacy_id or "", []).append(reading.thread_id)
    return tuple(
        HeldCandidacy(
            readings.as_candidacy(row), row.mailbox_id, tuple(threads.get(row.id, ())), row.created_at, row.updated_at
        )
        for row in rows
    )


def _follow_ups(unit: OwnedUnit, rows: Sequence[FollowUpRow]) -> tuple[HeldFollowUp, ...]:
    named = {
        row.id: row for row in unit.all(CandidacyRow, col(CandidacyRow.id).in_([row.candidacy_id for row in rows]))
    }
    written = {
        row.follow_up_id: row for row in unit.all(DraftRow, col(DraftRow.follow_up_id).in_([r.id for r in rows]))
    }
    found = []
    for row in rows:
        draft = written.get(row.id)
        tracked = follow_up_rows.as_tracked(row, draft_rows.as_tracked(draft) if draft else None)
        due = row.snoozed_until or row.not_before or row.by
        about = named[row.candidacy_id]
        found.append(HeldFollowUp(tracked, row.mailbox_id, about.company, about.role, due, row.snoozed_until))
    return tuple(found)


def _drafts(unit: OwnedUnit, rows: Sequence[DraftRow]) -> tuple[HeldDraft, ...]:
    theirs = unit.all(FollowUpRow, col(FollowUpRow.id).in_([row.follow_up_id for row in rows]))
    about = {held.tracked.id: held.tracked for held in _follow_ups(unit, theirs)}
    return tuple(
        HeldDraft(draft_rows.as_tracked(row), row.mailbox_id, about[row.follow_up_id], row.created_at) for row in rows
    )
