"""The one place where a query meets its owner: a `Unit` adds the mailbox to every query and to every new row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from sqlite3 import SQLITE_FULL, SQLITE_READONLY
from typing import Any, TypeVar, cast

import anyio
import anyio.to_thread
from sqlalchemy import ColumnElement, Connection, Engine, Update, delete, func, select, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session

from app.domain.errors import Conflict, NotFound, Unavailable
from app.domain.mail import Mailbox as Owner
from app.store.engine import take_turns, transaction
from app.store.lookups import OWNER, Tables, parted, rows_of_account, rows_where
from app.store.tables import LOCAL_OWNER, MailboxRow, Table
from app.store.turns import TooLong, turns_at

LONGEST_TURN_SECONDS = 30.0
LOCAL_PROVIDERS = ("local", "demo")  # providers of mailboxes on this machine
Row = TypeVar("Row", bound=Table)
Result = TypeVar("Result")


class Unit:
    """One short unit of work on the rows of one mailbox. Rows of another mailbox do not exist for it."""

    def __init__(self, session: Session, mailbox_id: str) -> None:
        self.session = session
        self.mailbox_id = mailbox_id
        self._connection = cast(Connection, session.get_bind())

    def _mine(self, table: type[Row]) -> ColumnElement[bool]:
        """Rows of the mailbox, or its own row."""
        names_it = "id" if table is MailboxRow else "mailbox_id"
        return cast(ColumnElement[bool], getattr(table, names_it) == self.mailbox_id)

    def all(self, table: type[Row], *where: Any, order_by: Any = None) -> Sequence[Row]:
        """The mailbox's rows for which all of `where` holds."""
        query = select(table).where(self._mine(table), *where)
        return self.session.scalars(query if order_by is None else query.order_by(order_by)).all()

    def one(self, table: type[Row], *where: Any) -> Row | None:
        """The only such row, None if there is none."""
        return self.session.scalars(select(table).where(self._mine(table), *where)).one_or_none()

    def seen(self, table: type[Row], *, order_by: str = "", **values: str | Sequence[str]) -> Sequence[Row]:
        """The mailbox's rows with these values in the columns of these names, to be looked at and not changed: they
        have the columns of `table` and nothing else of it. A sequence stands for any one of its values. Several times
        as fast as `all`."""
        return cast(Sequence[Row], self._rows((table,), order_by, values))

    def sole(self, table: type[Row], **values: str) -> Row | None:
        """The only such row, to be looked at and not changed; None if there is none."""
        found = self.seen(table, **values)
        return found[0] if found else None

    def seen_with(
        self, table: type[Row], *beside: type[Table], order_by: str = "", **values: str | Sequence[str]
    ) -> Sequence[tuple[Any, ...]]:
        """The same rows of `table`, each with the row of every table `beside` that a foreign key ties it to: None where
        there is none. There is at most one of each."""
        tables: Tables = (table, *beside)
        return [parted(tables, row) for row in self._rows(tables, order_by, values)]

    def _rows(self, tables: Tables, order_by: str, values: Mapping[str, str | Sequence[str]]) -> Sequence[Any]:
        several = frozenset(name for name, value in values.items() if not isinstance(value, str))
        query = rows_where(tables, tuple(values), several, order_by)
        return self._connection.execute(query, {**values, OWNER: self.mailbox_id}).all()

    def get(self, table: type[Row], row_id: str) -> Row:
        """The row with that id. Raises NotFound, also when it is another mailbox's."""
        row = self.one(table, cast(Any, table).id == row_id)
        if row is None:
            raise NotFound("That is not there any more.", kept="Nothing was changed.")
        return row

    def greatest(self, table: type[Row], column: Any) -> Any:
        """The greatest value of that column in the mailbox's rows, None if there are none."""
        return self.session.scalar(select(func.max(column)).where(self._mine(table)))

    def add(self, row: Row) -> Row:
        """Keep a new or changed row as the mailbox's, now."""
        cast(Any, row).mailbox_id = self.mailbox_id
        self.session.add(row)
        self.session.flush()
        return row

    def update(self, table: type[Row], *where: Any, values: dict[str, Any]) -> int:
        """How many rows were changed."""
        query: Update = update(table).where(self._mine(table), *where).values(**values)
        return cast(Any, self.session.execute(query)).rowcount or 0

    def delete(self, table: type[Row], *where: Any) -> int:
        """How many rows were deleted."""
        return cast(Any, self.session.execute(delete(table).where(self._mine(table), *where))).rowcount or 0


@dataclass(frozen=True, slots=True)
class Registered:
    """A mailbox that has rows: their id, what the provider calls it for good, and whose it is."""

    id: str
    account: str
    owner: Owner
    provider: str = ""


def _registered(row: MailboxRow) -> Registered:
    return Registered(row.id, row.account, Owner(row.name, row.address, row.time_zone), row.provider)


class Store:
    """All mailboxes' rows. Whoever wants rows says whose: there is no way to all of them."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def find(self, provider: str, account: str) -> Registered | None:
        """The mailbox of that account, if it has rows."""
        found = self.find_with(provider, account)
        return found[0] if found else None

    def find_with(self, provider: str, account: str, *beside: type[Table]) -> tuple[Any, ...] | None:
        """The mailbox of that account, if it has rows, and its row of every table `beside`, of which it has at most
        one: to be looked at and not changed, None where there is none."""
        tables: Tables = (MailboxRow, *beside)
        with session_of(self.engine, writes=False) as session:
            connection = cast(Connection, session.get_bind())
            row = connection.execute(rows_of_account(tables), {"provider": provider, "account": account}).one_or_none()
        if row is None:
            return None
        mailbox, *others = parted(tables, row)
        return _registered(mailbox), *others

    def get(self, mailbox_id: str) -> Registered | None:
        """The mailbox whose rows have that id, if there still are any."""
        with session_of(self.engine, writes=False) as session:
            row = Unit(session, mailbox_id).sole(MailboxRow)
            return None if row is None else _registered(row)

    def register(self, provider: str, account: str, owner: Owner, *, belongs_to: str = "") -> str:
        """The id of that mailbox's rows, made at the first time; name, address and zone follow the mailbox. It
        `belongs_to` the user of that account if nobody else is named, a local one to LOCAL_OWNER. A row that is
        somebody else's than who is named stays as it is."""
        with session_of(self.engine, writes=True, turn=f"{provider} {account}") as session:
            known = session.scalars(
                select(MailboxRow).where(
                    cast(Any, MailboxRow.provider == provider), cast(Any, MailboxRow.account == account)
                )
            ).one_or_none()
            row = known or MailboxRow(
                provider=provider,
                account=account,
                address=owner.email,
                time_zone=owner.time_zone,
                owner=belongs_to or (LOCAL_OWNER if provider in LOCAL_PROVIDERS else account),
            )
            if belongs_to in ("", row.owner):
                row.address, row.name, row.time_zone = owner.email, owner.name, owner.time_zone
            session.add(row)
            session.flush()
            return row.id

    def belongs_to(self, mailbox_id: str) -> str:
        """The owner of that mailbox; empty if it is gone."""
        with session_of(self.engine, writes=False) as session:
            row = session.get(MailboxRow, mailbox_id)
            return row.owner if row is not None else ""

    def forget(self, mailbox_id: str) -> None:
        """Delete the mailbox and, with it, every row it owns."""
        with session_of(self.engine, writes=True) as session:
            session.execute(delete(MailboxRow).where(cast(Any, MailboxRow.id == mailbox_id)))

    def of(self, mailbox_id: str) -> Rows:
        """The rows of the mailbox with that id."""
        return Rows(self.engine, mailbox_id)


class Rows:
    """The rows of one mailbox. `read` and `write` run one short unit of work in a worker thread."""

    def __init__(self, engine: Engine, mailbox_id: str) -> None:
        self._engine = engine
        self.mailbox_id = mailbox_id

    async def read(self, work: Callable[[Unit], Result]) -> Result:
        """What `work` gives, from one snapshot of the rows."""
        return await anyio.to_thread.run_sync(self.run, work)

    async def write(self, work: Callable[[Unit], Result]) -> Result:
        """All of `work` or nothing of it is kept, and no other write to this mailbox comes between what it reads and
        what it writes. Raises Conflict if the rows it builds on are gone."""
        return await anyio.to_thread.run_sync(partial(self.run, work, writes=True))

    def run(self, work: Callable[[Unit], Result], *, writes: bool = False) -> Result:
        """The same in the caller's own thread, for what runs before there is an event loop."""
        try:
            with session_of(self._engine, writes=writes, turn=self.mailbox_id) as session:
                return work(Unit(session, self.mailbox_id))
        except IntegrityError as error:  # another process replaced the store's rows, or wrote the same one first
            raise Conflict(
                "What Afterword keeps of this mailbox was changed from elsewhere.",
                kept="Nothing was changed now.",
                advice="Try again; if it says so once more, stop Afterword and start it again.",
            ) from error


@contextmanager
def session_of(engine: Engine, *, writes: bool, turn: str = "") -> Iterator[Session]:
    """A session over one transaction: kept at its end, undone by an error. Writers on what `turn` names take turns.
    It costs nothing until something is asked of it, so that a `Unit` which only looks goes without.
    Raises Unavailable when the database does not answer or is busy for too long."""
    queued = writes and engine.dialect.name == "sqlite"
    mine = turns_at(str(engine.url.database)).mine(LONGEST_TURN_SECONDS) if queued else nullcontext()
    try:
        with mine, transaction(engine, writes=writes) as connection:
            if writes and turn:
                take_turns(connection, turn)
            with Session(connection, expire_on_commit=False) as session:
                yield session
                if session.in_transaction():
                    session.commit()
    except (OperationalError, TooLong) as error:
        raise _unavailable(error) from error


def _unavailable(error: OperationalError | TooLong) -> Unavailable:
    kept = "Nothing was changed."
    reason = getattr(getattr(error, "orig", None), "sqlite_errorcode", 0)
    if reason == SQLITE_FULL:
        return Unavailable("The disk with Afterword's store is full.", kept=kept, advice="Make room, then try again.")
    if reason == SQLITE_READONLY:
        return Unavailable("Afterword's store can only be read from.", kept=kept, advice="Make it writable.")
    return Unavailable("Afterword's store is busy or cannot be reached.", kept=kept, advice="Try again.")
