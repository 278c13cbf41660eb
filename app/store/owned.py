"""What one user owns, over all their mailboxes. As in `app.store.unit`, no query passes without its owner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar, cast

import anyio.to_thread
from sqlalchemy import ColumnElement, Engine, and_, delete, or_, select, tuple_, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from app.domain.errors import Conflict, NotFound
from app.store.engine import take_turns
from app.store.tables import MailboxRow, Table
from app.store.unit import LOCAL_PROVIDERS, Rows, Unit, session_of

Row = TypeVar("Row", bound=Table)
Result = TypeVar("Result")
_OF_USERS = ("gmail", "outlook")  # providers whose accounts are users: their mailboxes are theirs whoever had them join


@dataclass(frozen=True, slots=True)
class After:
    """Where a page begins: after the row with that sort value and id."""

    value: Any
    id: str


class OwnedUnit:
    """One short unit of work on what a user owns. Nothing of another user exists for it."""

    def __init__(self, session: Session, owner: str, *, writes: bool = False) -> None:
        self.session = session
        self.owner = owner
        self.writes = writes

    def _mine(self, table: type[Row]) -> ColumnElement[bool]:
        """Rows of the owner's own, or of a mailbox of theirs: one that they had join, or whose user they are."""
        if table is MailboxRow:
            return self._mailbox()
        if "owner" in table.model_fields:
            return cast(ColumnElement[bool], cast(Any, table).owner == self.owner)
        theirs = select(col(MailboxRow.id)).where(self._mailbox())
        return cast(ColumnElement[bool], cast(Any, table).mailbox_id.in_(theirs))

    def _mailbox(self) -> ColumnElement[bool]:
        used = and_(col(MailboxRow.provider).in_(_OF_USERS), col(MailboxRow.account) == self.owner)
        return or_(col(MailboxRow.owner) == self.owner, used)

    def all(self, table: type[Row], *where: Any, order_by: Any = None) -> Sequence[Row]:
        """The owner's rows for which all of `where` holds."""
        query = select(table).where(self._mine(table), *where)
        return self.session.scalars(query if order_by is None else query.order_by(order_by)).all()

    def page(
        self, table: type[Row], *where: Any, by: Any, after: After | None, limit: int, newest_first: bool = False
    ) -> Sequence[Row]:
        """At most `limit` of them in the order of the column `by`, ties by id, those after the place `after`."""
        row_id = cast(Any, table).id
        query = select(table).where(self._mine(table), *where)
        if after is not None:
            types = (by.type, row_id.type)
            here, there = tuple_(by, row_id, types=types), tuple_(after.value, after.id, types=types)
            query = query.where(here < there if newest_first else here > there)
        order = (by.desc(), row_id.desc()) if newest_first else (by, row_id)
        return self.session.scalars(query.order_by(*order).limit(limit)).all()

    def get(self, table: type[Row], row_id: str) -> Row:
        """The row with that id. Raises NotFound, also when it is another user's."""
        row = (
            None
            if "\x00" in row_id
            else self.session.scalars(
                select(table).where(self._mine(table), cast(Any, table).id == row_id)
            ).one_or_none()
        )
        if row is None:
            raise NotFound("There is nothing with that id.", kept="Nothing was changed.")
        return row

    def unit(self, mailbox_id: str) -> Unit:
        """The same unit of work on one mailbox, whose writers take turns: what was read before is read anew. Raises
        NotFound for one that is not the owner's."""
        mine = self.get(MailboxRow, mailbox_id).id
        if self.writes:
            take_turns(self.session.connection(), mine)
            self.session.expire_all()
        return Unit(self.session, mine)

    def add(self, row: Row) -> Row:
        """Keep a new or changed row as the owner's, now; for tables with an `owner` of their own."""
        cast(Any, row).owner = self.owner
        self.session.add(row)
        self.session.flush()
        return row

    def update(self, table: type[Row], *where: Any, values: dict[str, Any]) -> int:
        """How many rows were changed."""
        query = update(table).where(self._mine(table), *where).values(**values)
        return cast(Any, self.session.execute(query)).rowcount or 0

    def delete(self, table: type[Row], *where: Any) -> int:
        """How many rows were deleted."""
        return cast(Any, self.session.execute(delete(table).where(self._mine(table), *where))).rowcount or 0


async def owned_with(mailbox: Rows) -> Owned:
    """What the user owns whose mailbox that is: never what an integration owns that had it join. Raises NotFound if it
    is gone."""
    row = await mailbox.read(lambda unit: unit.one(MailboxRow))
    if row is None:
        raise NotFound("This mailbox is not kept any more.", kept="Nothing was changed.")
    return Owned(mailbox._engine, row.owner if row.provider in LOCAL_PROVIDERS else row.account)


class Owned:
    """What one user owns. `read` and `write` run one short unit of work in a worker thread."""

    def __init__(self, engine: Engine, owner: str) -> None:
        self._engine = engine
        self.owner = owner

    async def read(self, work: Callable[[OwnedUnit], Result]) -> Result:
        """What `work` gives, from one snapshot of the rows."""
        return await anyio.to_thread.run_sync(self.run, work)

    async def write(self, work: Callable[[OwnedUnit], Result]) -> Result:
        """All of `work` or nothing of it is kept."""
        return await anyio.to_thread.run_sync(partial(self.run, work, writes=True))

    def run(self, work: Callable[[OwnedUnit], Result], *, writes: bool = False) -> Result:
        """The same in the caller's own thread. Raises Conflict if another process wrote the same first."""
        try:
            with session_of(self._engine, writes=writes, turn=self.owner) as session:
                return work(OwnedUnit(session, self.owner, writes=writes))
        except IntegrityError as error:
            raise Conflict("This was changed elsewhere at the same moment.", kept="Nothing was changed now.") from error
