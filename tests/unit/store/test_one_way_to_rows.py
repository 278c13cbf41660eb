"""Whose rows they are is asked in one place: no other module makes a query, and none that is made forgets the owner."""

from __future__ import annotations

import ast
import sqlite3
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlmodel import col

import app
from app.domain.errors import NotFound
from app.store.columns import Table
from app.store.engine import make_engine
from app.store.owned import After, OwnedUnit
from app.store.tables import CandidacyRow, DraftRow, FollowUpRow, MailboxRow, ProfileRow, ReadingRow
from app.store.unit import Unit, session_of
from app.store.work_tables import WatchRow

ROOT = Path(app.__file__).parent
QUERIES = {"select", "update", "delete", "insert", "text", "exists"}
MAY_QUERY = {
    "store/unit.py": "adds the mailbox to every query",
    "store/lookups.py": "words the queries of a unit that only look, the mailbox among them",
    "store/owned.py": "adds the user to every query",
    "store/api_keys.py": "finds whose a key is, by its digest",
    "store/call_windows.py": "counts a user's calls in one statement, by the user",
    "store/due.py": "gives ids of what waits for work, over all mailboxes",
    "store/operator.py": "is the operator's",
    "store/backup.py": "copies the whole file",
    "store/engine.py": "takes a lock that holds no row",
    "store/tables.py": "words the default of a column",
    "store/work_tables.py": "words which rows an index holds",
    "store/schema.py": "asks at which migration the store is",
}
CONDITIONS = {"col", "and_", "or_", "func", "literal", "Date"}  # a unit adds the owner to whatever they say
MAY_KNOW_SQL = {
    "background/durable.py": "works the engine of DBOS, whose tables are its own",
    "background/engine_tables.py": "knows where they are, and counts what they hold",
}


@cache
def sources() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text())) for path in sorted(ROOT.rglob("*.py"))
    )


def imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(module, name) of every import; name "" for a whole module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", one.name) for one in node.names)
        elif isinstance(node, ast.Import):
            yield from ((one.name, "") for one in node.names)


def is_sql(module: str) -> bool:
    return module.partition(".")[0] in ("sqlalchemy", "sqlmodel", "sqlite3", "psycopg")


def test_no_module_but_those_named_makes_a_query() -> None:
    making = {name for name, tree in sources() for module, what in imports(tree) if is_sql(module) and what in QUERIES}
    assert making <= set(MAY_QUERY)


def test_outside_the_store_others_know_of_sql_only_how_a_condition_is_worded() -> None:
    knowing = {
        f"{name}: {what or module}"
        for name, tree in sources()
        for module, what in imports(tree)
        if is_sql(module) and what not in CONDITIONS and not name.startswith("store/") and name not in MAY_KNOW_SQL
    }
    assert knowing == set()


def test_sessions_are_opened_only_where_queries_may_be_made() -> None:
    opening = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).rpartition(".")[2] in ("session_of", "Session", "transaction")
    }
    assert opening <= set(MAY_QUERY)
    reaching = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "session" and "unit" in ast.unparse(node.value)
    }
    assert reaching == set()


def test_every_table_has_an_owner() -> None:
    for name, table in Table.metadata.tables.items():
        assert {"mailbox_id", "owner"} & set(table.c.keys()), name


@pytest.fixture
def said(tmp_path: Path) -> Iterator[tuple[Engine, list[str]]]:
    """An engine, and what SQLite was told over it: with the values, as it understood them."""
    engine = make_engine(f"sqlite:///{tmp_path / 'store.sqlite3'}")
    Table.metadata.create_all(engine)
    engine.dispose()
    statements: list[str] = []

    def note(statement: str) -> None:
        if statement.partition(" ")[0] not in ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA"):
            statements.append(" ".join(statement.split()))

    def overhear(connection: sqlite3.Connection, _: object) -> None:
        connection.set_trace_callback(note)

    event.listen(engine, "connect", overhear)
    yield engine, statements
    engine.dispose()


def tables(*, by: str) -> list[type[Any]]:
    return [table for table in Table.__subclasses__() if by in table.model_fields]


def every_way(unit: Any, table: type[Any], values: dict[str, Any]) -> Iterator[Callable[[], object]]:
    anything = col(table.id) != ""
    yield lambda: unit.all(table)
    yield lambda: unit.all(table, anything, order_by=col(table.id))
    yield lambda: unit.update(table, anything, values=values)
    yield lambda: unit.delete(table, anything)
    yield lambda: unit.get(table, "x")
    if isinstance(unit, Unit):
        yield lambda: unit.one(table, anything)
        yield lambda: unit.seen(table)
        yield lambda: unit.seen(table, id=["x", "y"], order_by="id")
        yield lambda: unit.sole(table, id="x")
        yield lambda: unit.greatest(table, col(table.id))
    else:
        yield lambda: unit.page(table, by=col(table.id), after=After("x", "x"), limit=5)


def run(ways: Iterator[Callable[[], object]]) -> None:
    for way in ways:
        try:
            way()
        except NotFound:
            continue


@pytest.mark.parametrize("table", tables(by="mailbox_id"), ids=lambda table: table.__tablename__)
def test_every_statement_of_a_unit_names_its_mailbox(said: tuple[Engine, list[str]], table: type[Any]) -> None:
    engine, statements = said
    with session_of(engine, writes=True) as session:
        run(every_way(Unit(session, "mine"), table, {"mailbox_id": "mine"}))
    assert len(statements) == 10
    assert [one for one in statements if f"WHERE {table.__tablename__}.mailbox_id = 'mine'" not in one] == []


TIED = [(ReadingRow, CandidacyRow), (FollowUpRow, DraftRow), (MailboxRow, ProfileRow, WatchRow)]


@pytest.mark.parametrize("tied", TIED, ids=lambda tied: tied[0].__tablename__)
def test_what_stands_beside_a_row_is_of_the_same_mailbox(
    said: tuple[Engine, list[str]], tied: tuple[type[Any], ...]
) -> None:
    engine, statements = said
    with session_of(engine, writes=False) as session:
        Unit(session, "mine").seen_with(*tied)
    first, *others = (table.__tablename__ for table in tied)
    owner = f"{first}.{'id' if first == 'mailboxes' else 'mailbox_id'}"
    assert f"WHERE {owner} = 'mine'" in statements[0]
    assert all(f"AND {other}.mailbox_id = {owner}" in statements[0] for other in others)


@pytest.mark.parametrize("table", Table.__subclasses__(), ids=lambda table: table.__tablename__)
def test_every_statement_on_what_a_user_owns_names_them(said: tuple[Engine, list[str]], table: type[Any]) -> None:
    engine, statements = said
    with session_of(engine, writes=True) as session:
        run(every_way(OwnedUnit(session, "me"), table, {"id": "x"}))
    box = "mailboxes.owner = 'me' OR mailboxes.provider IN ('gmail', 'outlook') AND mailboxes.account = 'me'"
    if table is MailboxRow:
        mine = f"WHERE {box}"
    elif "owner" in table.model_fields:
        mine = f"WHERE {table.__tablename__}.owner = 'me'"
    else:
        mine = f"WHERE {table.__tablename__}.mailbox_id IN (SELECT mailboxes.id FROM mailboxes WHERE {box})"
    assert len(statements) == 6
    assert [one for one in statements if mine not in one.replace("WHERE (mailboxes", "WHERE mailboxes")] == []


def test_a_units_rows_are_added_as_its_own(said: tuple[Engine, list[str]]) -> None:
    engine, _ = said
    with session_of(engine, writes=True) as session:
        row = MailboxRow(provider="gmail", account="a", address="a@x.example", time_zone="UTC", owner="another")
        assert OwnedUnit(session, "me").add(row).owner == "me"
