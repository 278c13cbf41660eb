"""The engine: SQLite in WAL by default, PostgreSQL by one setting. Sessions are synchronous and short; callers run them
in a worker thread."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

from app.disk import FILE_MODE, close_to_others, make_private
from app.domain.errors import InvalidInput, Unavailable

BUSY_TIMEOUT_MS = 15_000
CONNECTIONS = 40  # as many as worker threads: an opened one is kept, since opening costs more than a unit of work
POSTGRES_CONNECTIONS = 12  # a process; a server takes 100 in all unless told otherwise
_POSTGRES = ("postgres", "postgresql")  # as others spell the address; psycopg 3 serves them all


def make_engine(url: str) -> Engine:
    """The engine for an SQLAlchemy URL. For SQLite folder and file are made for their owner alone, and every
    connection gets WAL, foreign keys and a busy timeout. Raises Unavailable when the file cannot be made, InvalidInput
    for another kind of database."""
    parsed = _parsed(url)
    if parsed.drivername.startswith("postgresql"):
        return create_engine(
            parsed, pool_size=POSTGRES_CONNECTIONS, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )
    if parsed.database and parsed.database != ":memory:" and not parsed.database.startswith("file:"):
        _make_private_file(Path(parsed.database))
    on_disk = bool(parsed.database) and not (parsed.database or "").startswith((":memory:", "file:"))
    options = {"pool_size": CONNECTIONS, "max_overflow": 0} if on_disk else {}
    arguments = {"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000}
    engine = create_engine(
        parsed, connect_args=arguments, hide_parameters=True, json_deserializer=_json_loads, **options
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


@contextmanager
def transaction(engine: Engine, *, writes: bool) -> Iterator[Connection]:
    """One transaction, kept at its end and undone by an error: one that only reads, from one snapshot, or one that
    means to write. On PostgreSQL a reader that writes is refused. On SQLite a writer takes the write lock at once, so
    that two wait for each other instead of failing half-way (SQLite manual, "Transactions": BEGIN IMMEDIATE)."""
    with _meaning_to(engine, writes).connect() as connection, connection.begin():
        if engine.dialect.name == "sqlite":  # which begins by itself only with the first change
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
        yield connection


@lru_cache(maxsize=8)  # asked for with every unit of work
def _meaning_to(engine: Engine, writes: bool) -> Engine:
    if engine.dialect.name != "postgresql":
        return engine
    level = "READ COMMITTED" if writes else "REPEATABLE READ"
    return engine.execution_options(isolation_level=level, postgresql_readonly=not writes)


def take_turns(connection: Connection, name: str) -> None:
    """Wait until no other unit of work on what is called so is under way, and keep others waiting until this one's
    end. What a writer reads after it nobody else changes any more. SQLite has one writer at a time in any case."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": name})


def _parsed(url: str) -> URL:
    """`postgres://…` and `postgresql://…` mean psycopg 3. Raises InvalidInput, which shows nothing of a password."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = None
    if parsed is not None and parsed.drivername in _POSTGRES:
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed is None or parsed.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        raise InvalidInput(
            "AFTERWORD_DATABASE_URL (or DATABASE_URL) names no database that Afterword can use.",
            advice="Write postgresql://user:password@host/name, or leave it out for SQLite in the data folder.",
        )
    return parsed


def _json_loads(text: str) -> Any:
    """Facts as they were kept: fast, and also with the half characters that only Python's own module reads."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)


def _make_private_file(path: Path) -> None:
    """SQLite gives what it lays beside the file (-wal, -shm, -journal) the file's own rights."""
    try:
        make_private(path.parent)
        os.close(os.open(path, os.O_RDONLY | os.O_CREAT, FILE_MODE))
        for one in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
            close_to_others(one)
    except OSError as error:
        raise unavailable(str(path), error.strerror) from error


def unavailable(name: str | None, reason: object) -> Unavailable:
    """What to tell the user when the SQLite file or its folder cannot be used."""
    return Unavailable(
        f"Afterword's store {name or ''} could not be used: {reason}.",
        kept="Nothing was changed.",
        advice="Check the folder and your rights to it, or set AFTERWORD_DATA_DIR to another one.",
    )


def unavailable_at(engine: Engine, reason: object) -> Unavailable:
    """The same for whatever database the engine is for; its password is not told."""
    if engine.dialect.name == "sqlite":
        return unavailable(engine.url.database, reason)
    return Unavailable(
        f"Afterword's store at {engine.url.render_as_string(hide_password=True)} could not be used: {reason}.",
        kept="Nothing was changed.",
        advice="Check the database server and AFTERWORD_DATABASE_URL.",
    )


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")  # a row that says "writing" must outlive a power cut
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted is gone from the file as well; a build may say no
    cursor.close()
