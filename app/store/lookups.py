"""Queries that are worded once: rows of one mailbox by the values of some columns.

SQLAlchemy takes several times as long to word a query, and to make an object that can be changed of a row, as SQLite
takes to answer. A card makes a dozen queries, so those that only look are kept in the form that the driver gets.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select

from app.store.tables import MailboxRow, Table

OWNER = "of_mailbox"  # the parameter that names the mailbox


@lru_cache(maxsize=256)
def rows_where(table: type[Table], names: tuple[str, ...], several: frozenset[str], order_by: str) -> Select[Any]:
    """The rows of the mailbox OWNER in which each named column has the value of the parameter of its name; one of
    `several` values where it is one of those."""
    columns: Any = table.__table__.c  # type: ignore[attr-defined]  # SQLAlchemy sets it
    owner = columns["id" if table is MailboxRow else "mailbox_id"]
    where: list[ColumnElement[bool]] = [owner == bindparam(OWNER)]
    for name in names:
        column = columns[name]
        many = name in several
        where.append(column.in_(bindparam(name, expanding=True)) if many else column == bindparam(name))
    query = select(*columns).where(*where)
    return query.order_by(columns[order_by]) if order_by else query


@cache
def account_row() -> Select[Any]:
    """The row of the mailbox of the account `account` at `provider`."""
    columns: Any = MailboxRow.__table__.c  # type: ignore[attr-defined]
    return select(*columns).where(columns.provider == bindparam("provider"), columns.account == bindparam("account"))
