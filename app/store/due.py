"""What there is to do, over all mailboxes: whose rows ask for work. It gives ids and nothing else; the work itself goes
through the rows of its mailbox."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, true, union
from sqlmodel import Session, col, select

from app.store.scans import ScanState
from app.store.set_aside import Reason
from app.store.tables import CandidacyRow, MailboxRow
from app.store.unit import session_of
from app.store.watches import WatchState
from app.store.webhooks import mark_of
from app.store.work_tables import DeliveryRow, EventRow, ScanRow, SetAsideRow, TimerRow, WatchRow


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to do: of which mailbox, to what, and a mark by which another such thing is told apart."""

    mailbox_id: str
    of: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Whose:
    """Which mailboxes a process works for: those of these providers, or only those of these ids."""

    providers: tuple[str, ...] = ()
    mailbox_ids: tuple[str, ...] = ()

    def holds(self) -> ColumnElement[bool]:
        if self.mailbox_ids:
            return col(MailboxRow.id).in_(self.mailbox_ids)
        # No bare column: SQLite would begin with all mailboxes of a provider instead of the few rows that ask.
        return (col(MailboxRow.provider) + "").in_(self.providers)

    def tells(self) -> ColumnElement[bool]:
        """Whose webhooks are told: for that nobody has to reach the mailbox."""
        return self.holds() if self.mailbox_ids else true()


@dataclass(frozen=True, slots=True)
class Due:
    """All that asks for work at a moment."""

    looks: tuple[Asked, ...] = ()  # `mark`: how often it was told
    timers: tuple[Asked, ...] = ()  # `of`: the thread; `mark`: when it went off, ISO 8601
    scans: tuple[Asked, ...] = ()  # `of`: the page; `mark`: when the scan was changed last
    deliveries: tuple[Asked, ...] = ()  # `of`: the delivery; `mark`: the attempt
    again: tuple[Asked, ...] = ()  # `of`: the row that was set aside

    def __len__(self) -> int:
        return sum(map(len, (self.looks, self.timers, self.scans, self.deliveries, self.again)))


def due(engine: Engine, whose: Whose, now: datetime, *, most: int = 200) -> Due:
    """At most so many of each, those that wait longest first. Nothing of a mailbox that is paused or waits for
    consent, but webhooks are told what happened before."""
    with session_of(engine, writes=False) as session:
        return Due(
            looks=_looks(session, whose, most),
            timers=_timers(session, whose, now, most),
            scans=_scans(session, whose, most),
            deliveries=_deliveries(session, whose, now, most),
            again=_again(session, whose, most),
        )


def _working(whose: Whose) -> tuple[ColumnElement[bool], ...]:
    """For a query that joins mailboxes and watches."""
    return (
        whose.holds(),
        col(WatchRow.state) == WatchState.WORKING.value,
        col(MailboxRow.paused_at).is_(None),
    )


def _looks(session: Session, whose: Whose, most: int) -> tuple[Asked, ...]:
    rows = session.execute(
        select(WatchRow.mailbox_id, WatchRow.told)
        .join(MailboxRow, col(MailboxRow.id) == col(WatchRow.mailbox_id))
        .where(col(WatchRow.told) > col(WatchRow.seen), *_working(whose))
        .order_by(col(WatchRow.updated_at))
        .limit(most)
    ).all()
    return tuple(Asked(row.mailbox_id, mark=str(row.told)) for row in rows)


def _timers(session: Session, whose: Whose, now: datetime, most: int) -> tuple[Asked, ...]:
    rows = session.execute(
        select(TimerRow.mailbox_id, TimerRow.thread_id, TimerRow.at)
        .join(WatchRow, col(WatchRow.mailbox_id) == col(TimerRow.mailbox_id))
        .join(MailboxRow, col(MailboxRow.id) == col(TimerRow.mailbox_id))
        .where(col(TimerRow.at) <= now, *_working(whose))
        .order_by(col(TimerRow.at))
        .limit(most)
    ).all()
    return tuple(Asked(row.mailbox_id, row.thread_id, row.at.isoformat()) for row in rows)


def _scans(session: Session, whose: Whose, most: int) -> tuple[Asked, ...]:
    rows = session.execute(
        select(ScanRow.mailbox_id, ScanRow.place, ScanRow.updated_at)
        .join(WatchRow, col(WatchRow.mailbox_id) == col(ScanRow.mailbox_id))
        .join(MailboxRow, col(MailboxRow.id) == col(ScanRow.mailbox_id))
        # After the first look: what comes meanwhile is found by the next one, or by the scan.
        .where(col(ScanRow.state) == ScanState.RUNNING.value, col(WatchRow.cursor) != "", *_working(whose))
        .limit(most)
    ).all()
    return tuple(Asked(row.mailbox_id, row.place, row.updated_at.isoformat()) for row in rows)


def _deliveries(session: Session, whose: Whose, now: datetime, most: int) -> tuple[Asked, ...]:
    rows = session.execute(
        select(DeliveryRow.mailbox_id, DeliveryRow.id, DeliveryRow.attempts, DeliveryRow.updated_at)
        .join(MailboxRow, col(MailboxRow.id) == col(DeliveryRow.mailbox_id))
        .where(whose.tells(), col(DeliveryRow.state) == "waiting", col(DeliveryRow.next_at) <= now)
        .order_by(col(DeliveryRow.next_at))
        .limit(most)
    ).all()
    return tuple(Asked(row.mailbox_id, row.id, mark_of(row.attempts, row.updated_at)) for row in rows)


def _again(session: Session, whose: Whose, most: int) -> tuple[Asked, ...]:
    rows = session.execute(
        select(SetAsideRow.mailbox_id, SetAsideRow.id)
        .join(MailboxRow, col(MailboxRow.id) == col(SetAsideRow.mailbox_id))
        .where(whose.holds(), col(SetAsideRow.reason) == Reason.AGAIN.value)
        .limit(most)
    ).all()
    return tuple(Asked(row.mailbox_id, row.id) for row in rows)


def with_old(engine: Engine, *, closed_before: datetime, happened_before: datetime) -> tuple[str, ...]:
    """The mailboxes with candidacies that were closed, or events that happened, before then: followed or not, paused
    or not, of whatever provider."""
    closed = select(CandidacyRow.mailbox_id).where(col(CandidacyRow.closed_at) < closed_before)
    happened = select(EventRow.mailbox_id).where(col(EventRow.at) < happened_before)
    with session_of(engine, writes=False) as session:
        return tuple(session.scalars(union(closed, happened)))


def all_watched(engine: Engine) -> tuple[str, ...]:
    """Every mailbox that is followed, whatever state that is in."""
    with session_of(engine, writes=False) as session:
        return tuple(session.scalars(select(WatchRow.mailbox_id)))


def not_looked_at_since(engine: Engine, whose: Whose, moment: datetime) -> tuple[str, ...]:
    """Of the mailboxes that are followed those whose last look is older, or that had none."""
    return _of_watches(engine, whose, (col(WatchRow.looked_at) < moment) | col(WatchRow.looked_at).is_(None))


def watches_that_end_before(engine: Engine, whose: Whose, moment: datetime) -> tuple[str, ...]:
    """Mailboxes whose provider stops telling by then, or does not tell yet."""
    return _of_watches(engine, whose, (col(WatchRow.expires_at) < moment) | col(WatchRow.expires_at).is_(None))


def _of_watches(engine: Engine, whose: Whose, *where: ColumnElement[bool]) -> tuple[str, ...]:
    with session_of(engine, writes=False) as session:
        return tuple(
            session.scalars(
                select(WatchRow.mailbox_id)
                .join(MailboxRow, col(MailboxRow.id) == col(WatchRow.mailbox_id))
                .where(*_working(whose), *where)
            )
        )


def with_watches(engine: Engine, provider_watches: Collection[str]) -> dict[str, str]:
    """The mailboxes of which the provider tells under these ids, by id; none of an id that nobody has."""
    ids = [one for one in provider_watches if one]
    with session_of(engine, writes=False) as session:
        query = select(WatchRow.provider_watch, WatchRow.mailbox_id).where(col(WatchRow.provider_watch).in_(ids))
        return {row.provider_watch: row.mailbox_id for row in session.execute(query)}


def of_address(engine: Engine, provider: str, address: str) -> tuple[str, ...]:
    """The mailboxes of that provider at that address: a notice names it, and an address may have changed hands."""
    with session_of(engine, writes=False) as session:
        where = col(MailboxRow.provider) == provider, col(MailboxRow.address) == address
        return tuple(session.scalars(select(MailboxRow.id).where(*where)))


def all_set_aside(engine: Engine) -> tuple[Asked, ...]:
    """Whatever the reason, the oldest first."""
    with session_of(engine, writes=False) as session:
        query = select(SetAsideRow.mailbox_id, SetAsideRow.id).order_by(col(SetAsideRow.created_at))
        return tuple(Asked(row.mailbox_id, row.id) for row in session.execute(query).all())


def all_scans(engine: Engine) -> tuple[Asked, ...]:
    """Every mailbox that has a first scan, with its address."""
    with session_of(engine, writes=False) as session:
        query = select(ScanRow.mailbox_id, MailboxRow.address).join(
            MailboxRow, col(MailboxRow.id) == col(ScanRow.mailbox_id)
        )
        return tuple(Asked(row.mailbox_id, row.address) for row in session.execute(query).all())
