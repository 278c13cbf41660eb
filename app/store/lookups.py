"""Queries that are worded once: rows of one mailbox by the values of some columns.

SQLAlchemy takes several times as long to word a query, to run it and to make an object that can be changed of a row,
as SQLite takes to answer. A card makes a dozen queries, so those that only look are kept in the form that the driver
gets, with what SQLAlchemy's types do to each value on its way in and out, and are run at the driver's own cursor.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Dialect, Select, bindparam, select
from sqlalchemy.exc import OperationalError

from app.store.tables import MailboxRow, Table

OWNER = "of_mailbox"  # the parameter that names the mailbox
Process = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Lookup:
    """A query as the driver gets it. `binds` are its parameters in order, each with what is done to its value;
    `results` the columns whose values are changed on their way out, by their place."""

    sql: str
    positional: bool
    binds: tuple[tuple[str, Process | None], ...]
    row: Callable[[Sequence[Any]], Any]
    results: tuple[tuple[int, Process], ...]

    def given(self, values: Mapping[str, Any]) -> list[Any] | dict[str, Any]:
        """The parameters' values as the driver gets them."""
        bound = {name: process(values[name]) if process else values[name] for name, process in self.binds}
        return [bound[name] for name, _ in self.binds] if self.positional else bound

    def made(self, values: Sequence[Any]) -> Any:
        """A row of what the driver gave."""
        changed = list(values)
        for place, process in self.results:
            changed[place] = process(changed[place])
        return self.row(changed)


class Looking:
    """Runs lookups over a connection, within its transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cursor: Any = connection.connection.cursor()

    def run(self, lookup_for: Callable[[Dialect], Lookup], values: Mapping[str, Any]) -> list[Any]:
        """The rows, with the columns of the table as attributes. Raises OperationalError as SQLAlchemy does."""
        dialect = self._connection.dialect
        lookup = lookup_for(dialect)
        try:
            self._cursor.execute(lookup.sql, lookup.given(values))
            found = self._cursor.fetchall()
        except cast(Any, dialect).loaded_dbapi.OperationalError as error:
            if dialect.is_disconnect(error, self._connection.connection.dbapi_connection, self._cursor):
                self._connection.invalidate(error)
            raise OperationalError(lookup.sql, None, error, hide_parameters=True) from error
        return [lookup.made(one) for one in found]


def numbered(name: str, count: int) -> tuple[str, ...]:
    """The parameters that stand for any one of several values of a column."""
    return tuple(f"{name}_{number}" for number in range(count))


@lru_cache(maxsize=512)
def rows_where(table: type[Table], counts: tuple[tuple[str, int], ...], order_by: str, dialect: Dialect) -> Lookup:
    """The rows of the mailbox OWNER in which each named column has the value of the parameter of its name; where a
    count stands beside the name, one of so many values, those of the parameters that `numbered` names."""
    columns: Any = table.__table__.c  # type: ignore[attr-defined]  # SQLAlchemy sets it
    owner = columns["id" if table is MailboxRow else "mailbox_id"]
    where: list[ColumnElement[bool]] = [owner == bindparam(OWNER)]
    for name, count in counts:
        several: list[Any] = [bindparam(one) for one in numbered(name, count)]
        where.append(columns[name].in_(several) if several else columns[name] == bindparam(name))
    query = select(*columns).where(*where)
    return _worded(query.order_by(columns[order_by]) if order_by else query, table, dialect)


@lru_cache(maxsize=64)
def account_row(dialect: Dialect) -> Lookup:
    """The row of the mailbox of the account `account` at `provider`."""
    columns: Any = MailboxRow.__table__.c  # type: ignore[attr-defined]
    query = select(*columns).where(columns.provider == bindparam("provider"), columns.account == bindparam("account"))
    return _worded(query, MailboxRow, dialect)


def _worded(query: Select[Any], table: type[Table], dialect: Dialect) -> Lookup:
    compiled: Any = query.compile(dialect=dialect)
    names = compiled.positiontup if compiled.positional else tuple(compiled.binds)
    binds = tuple((name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names)
    columns = list(query.selected_columns)
    row: Any = namedtuple(table.__name__, [column.key for column in columns])  # type: ignore[misc]
    processes = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    return Lookup(
        sql=str(compiled),
        positional=bool(compiled.positional),
        binds=binds,
        row=row._make,
        results=tuple((place, process) for place, process in enumerate(processes) if process is not None),
    )
