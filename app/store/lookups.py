"""Queries that are worded once: rows of one mailbox by the values of some columns, each with what belongs to it.

SQLAlchemy takes several times as long to word a query, and to make an object that can be changed of a row, as SQLite
takes to answer; and what it does for each query takes longer than the rows do. So those that only look are kept in the
form that the driver gets, and rows of several tables that belong together come in one answer.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Row, Select, bindparam, select

from app.store.tables import MailboxRow, Table

OWNER = "of_mailbox"  # the parameter that names the mailbox
Tables = tuple[type[Table], ...]


@lru_cache(maxsize=256)
def rows_where(tables: Tables, names: tuple[str, ...], several: frozenset[str], order_by: str) -> Select[Any]:
    """The rows of the first table of the mailbox OWNER in which each named column has the value of the parameter of
    its name; one of `several` values where it is one of those. Beside each row stands that of every other table which
    belongs to it."""
    first = _table(tables[0])
    where: list[ColumnElement[bool]] = [_owner(tables[0]) == bindparam(OWNER)]
    for name in names:
        column = first.c[name]
        many = name in several
        where.append(column.in_(bindparam(name, expanding=True)) if many else column == bindparam(name))
    query = _beside_each_other(tables).where(*where)
    return query.order_by(first.c[order_by]) if order_by else query


@cache
def rows_of_account(tables: Tables) -> Select[Any]:
    """The row of the mailbox of the account `account` at `provider`, and what belongs to it. MailboxRow is the first of
    the tables."""
    columns = _table(MailboxRow).c
    query = _beside_each_other(tables)
    return query.where(columns.provider == bindparam("provider"), columns.account == bindparam("account"))


def parted(tables: Tables, row: Row[Any]) -> tuple[Any, ...]:
    """A row of such a query as one row of each table, with its columns by their names; None for a table that has none
    there."""
    found: list[Any] = []
    at = 0
    for table in tables:
        columns, shape = _shape(table)
        values = row[at : at + columns]
        found.append(None if values[0] is None else shape(values))  # the first column is the key
        at += columns
    return tuple(found)


def _beside_each_other(tables: Tables) -> Select[Any]:
    """The first table with the others by the foreign key that ties them to it; nothing is tied to another mailbox's."""
    source: FromClause = _table(tables[0])
    for table in tables[1:]:
        tied = source.outerjoin(_table(table)).onclause
        source = source.outerjoin(_table(table), tied & (_owner(table) == _owner(tables[0])))  # type: ignore[operator]
    return select(*(column for table in tables for column in _table(table).c)).select_from(source)


@cache
def _shape(table: type[Table]) -> tuple[int, Callable[[Sequence[Any]], Any]]:
    """How many columns the table has, and what makes a row of their values."""
    names = _table(table).c.keys()
    shape: Any = namedtuple(table.__name__, names)  # type: ignore[misc]  # the name is the table's
    return len(names), shape._make


def _owner(table: type[Table]) -> ColumnElement[str]:
    """The column that names the mailbox."""
    return _table(table).c["id" if table is MailboxRow else "mailbox_id"]


def _table(table: type[Table]) -> FromClause:
    found: FromClause = table.__table__  # type: ignore[attr-defined]  # SQLAlchemy sets it
    return found
