"""What is asked at every push, in every round and at every event finds its rows by an index, however many users there
are; so does a deletion what goes with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, PrimaryKeyConstraint, UniqueConstraint, event

from app.store import api_keys, due
from app.store.columns import Table
from app.store.due import Whose
from app.store.engine import make_engine
from app.store.owned import Owned
from app.store.tables import CandidacyRow, MailboxRow

NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
MAY_BE_READ_WHOLE = {
    "SCAN set_aside",  # what was given up: few rows, however many users there are
    "SCAN watches USING INDEX ix_watches_asking",  # holds only those that ask
}


@pytest.mark.parametrize("table", Table.metadata.tables.values(), ids=str)
def test_every_reference_to_another_row_leads_an_index(table: object) -> None:
    found = Table.metadata.tables[str(table)]
    keys = [one for one in found.constraints if isinstance(one, (PrimaryKeyConstraint, UniqueConstraint))]
    leading = {next(iter(one.columns)).name for one in (*found.indexes, *keys)}
    assert {one.parent.name for one in found.foreign_keys} <= leading


@pytest.fixture
def plans(tmp_path: Path) -> Iterator[tuple[Engine, Callable[[], set[str]]]]:
    """An engine, and the steps by which SQLite would read a table whole, or all of a provider's, for what it was
    asked."""
    engine = make_engine(f"sqlite:///{tmp_path / 'store.sqlite3'}")
    Table.metadata.create_all(engine)
    engine.dispose()
    asked: list[str] = []

    def overhear(connection: sqlite3.Connection, _: object) -> None:
        connection.set_trace_callback(asked.append)

    event.listen(engine, "connect", overhear)

    def read_whole() -> set[str]:
        found: set[str] = set()
        with closing(sqlite3.connect(tmp_path / "store.sqlite3")) as connection:
            for statement in asked:
                if statement.startswith("SELECT"):
                    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
                    found |= {step for step in steps if step.startswith("SCAN ") or step.endswith("(provider=?)")}
        return found

    yield engine, read_whole
    engine.dispose()


@pytest.mark.parametrize(
    "ask",
    [
        lambda engine: due.due(engine, Whose(providers=("gmail", "outlook")), NOW),
        lambda engine: due.with_watches(engine, {"a", "b"}),
        lambda engine: due.of_address(engine, "gmail", "alex@mail.example"),
        lambda engine: api_keys.find(engine, "0" * 64, NOW),
        lambda engine: Owned(engine, "me").run(lambda unit: unit.all(CandidacyRow)),
        lambda engine: Owned(engine, "me").run(lambda unit: unit.all(MailboxRow)),
    ],
    ids=["a round", "a push of Graph", "a push of Gmail", "a key", "what a user owns", "a user's mailboxes"],
)
def test_no_table_that_grows_with_users_is_read_whole(
    plans: tuple[Engine, Callable[[], set[str]]], ask: Callable[[Engine], object]
) -> None:
    engine, read_whole = plans
    ask(engine)
    assert read_whole() <= MAY_BE_READ_WHOLE
