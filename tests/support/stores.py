"""Which database the stores of a test lie in. A test (or module) that uses `each_store` runs once on SQLite and once on
PostgreSQL, without knowing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Engine, event

from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.tables import Table
from tests.support.postgres import Postgres

TEMPLATE = "migrated"


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{folder / 'store.sqlite3'}"


def bring_to_head(engine: Engine) -> None:
    """As `migrate` does, but an empty SQLite file becomes a copy of one that was migrated before: a world in a
    hundred tests needs the tables, and not to see them made."""
    file = Path(engine.url.database or "")
    if engine.dialect.name == "sqlite" and file.stat().st_size == 0:
        file.write_bytes(_migrated_sqlite())
    else:
        migrate(engine)


@cache
def _migrated_sqlite() -> bytes:
    with TemporaryDirectory() as folder:
        engine = make_engine(sqlite_url(Path(folder)))
        migrate(engine)
        engine.dispose()  # which writes all of it into the one file
        return (Path(folder) / "store.sqlite3").read_bytes()


@contextmanager
def statements_of(engine: Engine) -> Iterator[list[str]]:
    """What the store is asked meanwhile, each beginning and question of it as it is worded."""
    asked: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(" ".join(statement.split()))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)


class Stores:
    """Gives each folder the engine of its migrated store: the same folder the same store, as after a restart."""

    def __init__(self) -> None:
        self.url_of: Callable[[Path], str] = sqlite_url
        self.opened: list[Engine] = []

    def open(self, folder: Path) -> Engine:
        engine = make_engine(self.url_of(folder))
        if engine.dialect.name == "postgresql":  # a copy of the migrated one
            self.opened.append(engine)
        else:
            bring_to_head(engine)
        return engine

    def close(self) -> None:
        while self.opened:
            self.opened.pop().dispose()

    def held(self, folder: Path) -> bytes:
        """All that the store of that folder holds: the bytes of SQLite's files, or PostgreSQL's rows as text."""
        url = self.url_of(folder)
        if url.startswith("sqlite"):
            return b"".join(path.read_bytes() for path in folder.glob("store.sqlite3*"))
        with closing(psycopg.connect(url.replace("+psycopg", ""))) as connection:
            names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            rows = [
                row
                for (name,) in names
                for row in connection.execute(sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(name)))
            ]
        return "\n".join(str(row) for row in rows).encode()


STORES = Stores()


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Postgres) -> Postgres:
    """The server, with a migrated database to copy."""
    engine = make_engine(postgres.create(TEMPLATE))
    migrate(engine)
    engine.dispose()
    return postgres


@pytest.fixture(scope="session")
def spare_databases() -> list[str]:
    """The URLs of migrated databases on the server that hold nothing: to empty one takes a fiftieth of making one."""
    return []


def _emptied(url: str) -> None:
    """Delete all rows, whoever is still connected."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        connection.execute("SET session_replication_role = replica")  # in any order, whatever refers to whatever
        for table in Table.metadata.sorted_tables:
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)))


@pytest.fixture(params=["sqlite", "postgresql"])
def each_store(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of the database that stores lie in for the time of the test."""
    if request.param == "sqlite":
        yield "sqlite"
        return
    server: Postgres = request.getfixturevalue("migrated_postgres")
    spare: list[str] = request.getfixturevalue("spare_databases")
    made: dict[Path, str] = {}

    def url_of(folder: Path) -> str:
        if folder not in made:
            made[folder] = spare.pop() if spare else server.create(server.free_name(), TEMPLATE)
        return made[folder]

    STORES.url_of = url_of
    try:
        yield "postgresql"
    finally:
        STORES.url_of = sqlite_url
        STORES.close()
        for url in made.values():
            _emptied(url)
            spare.append(url)
