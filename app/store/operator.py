"""What the operator of a server does over everyone's rows, and nobody else. Each says why it knows no owner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.sql import Delete
from sqlmodel import col, func, select

from app.store.columns import Table
from app.store.owner_tables import AnswerRow
from app.store.tables import GrantRow, MailboxRow, TokenRow, utc_now
from app.store.unit import Store, session_of
from app.store.work_tables import DeliveryRow, SetAsideRow, TimerRow, WebhookRow

SEALED: dict[type[Any], str] = {
    GrantRow: "refresh token",
    TokenRow: "token cache",
    WebhookRow: "webhook secret",
}
"""The tables with a secret that stays, and what it is sealed for. (A connect's secret lives ten minutes.)"""
_PAGE = 500


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A sealed secret, and what it is bound to."""

    table: type[Any]
    id: str
    mailbox_id: str
    account: str
    purpose: str
    key_version: int
    box: bytes


def owners_of(store: Store, address: str) -> tuple[str, ...]:
    """Who owns mailboxes of that address: the operator names users as people do."""
    with session_of(store.engine, writes=False) as session:
        mine = func.lower(col(MailboxRow.address)) == address.strip().lower()
        return tuple(sorted(set(session.scalars(select(col(MailboxRow.owner)).where(mine)))))


def sealed_before(store: Store, newest: int) -> Iterator[SealedRow]:
    """Everyone's secrets that are sealed under an older key, page by page: a change of keys passes over all."""
    for table, purpose in SEALED.items():
        after = ""
        while page := _page(store, table, newest, after):
            for row, account in page:
                yield SealedRow(table, row.id, row.mailbox_id, account, purpose, row.key_version, row.box)
            after = page[-1][0].id


def _page(store: Store, table: type[Any], newest: int, after: str) -> list[tuple[Any, str]]:
    query = (
        select(table, MailboxRow.account)
        .join(MailboxRow, col(MailboxRow.id) == col(table.mailbox_id))
        .where(col(table.key_version) < newest, col(table.id) > after)
        .order_by(col(table.id))
        .limit(_PAGE)
    )
    with session_of(store.engine, writes=False) as session:
        return [(row, account) for row, account in session.execute(query)]


def reseal(store: Store, row: SealedRow, key_version: int, box: bytes) -> bool:
    """The same secret under another seal. False if it was replaced or removed in the meantime."""
    table, values = row.table, {"key_version": key_version, "box": box}
    return (
        store.of(row.mailbox_id).run(
            lambda unit: unit.update(table, col(table.id) == row.id, col(table.box) == row.box, values=values),
            writes=True,
        )
        == 1
    )


def key_versions_in_use(store: Store) -> frozenset[int]:
    """The versions that anything at all is sealed under, connects on their way too."""
    found: set[int] = set()
    with session_of(store.engine, writes=False) as session:
        for table in sealed_tables():
            found.update(session.scalars(select(col(table.key_version)).distinct()))
    return frozenset(found)


def sealed_tables() -> tuple[type[Any], ...]:
    """Every table with a sealed secret, also those that last only for minutes."""
    return tuple(table for table in Table.__subclasses__() if "key_version" in table.model_fields)


def forget_answers(store: Store, now: datetime) -> None:
    """Answers kept for an Idempotency-Key whose time is over, also of owners who never call again. `now` is aware."""
    gone: Delete = delete(AnswerRow).where(col(AnswerRow.expires_at) <= now)
    with session_of(store.engine, writes=True) as session:
        session.execute(gone)


def figures(store: Store) -> dict[str, tuple[str, float]]:
    """How everybody's work stands, by the name of a metric, each with what it means. Raises Unavailable."""
    now = utc_now()
    with session_of(store.engine, writes=False) as session:

        def count(table: type[Any], *where: Any) -> float:
            return float(session.scalar(select(func.count()).select_from(table).where(*where)) or 0)

        oldest = session.scalar(select(func.min(col(TimerRow.at))))
        late = max(0.0, (now - oldest).total_seconds()) if oldest else 0.0
        overdue = col(DeliveryRow.state) == "waiting", col(DeliveryRow.next_at) < now
        return {
            "mailboxes": ("Mailboxes that have rows.", count(MailboxRow)),
            "grants_broken": ("Connections that wait for consent.", count(GrantRow, col(GrantRow.state) == "broken")),
            "jobs_set_aside": ("Jobs that were given up or wait for consent.", count(SetAsideRow)),
            "timers": ("Looks that are planned.", count(TimerRow)),
            "timer_late_seconds": ("How late the timer is that waits longest.", late),
            "deliveries_late": (
                "Deliveries past their time.",
                count(DeliveryRow, *overdue),
            ),
        }
