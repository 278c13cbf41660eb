"""The engine: SQLite in WAL by default. Sessions are synchronous and short; callers run them in a worker thread."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

from app.disk import FILE_MODE, close_to_others, make_private
from app.domain.errors import Unavailable

BUSY_TIMEOUT_MS = 15_000
CONNECTIONS = 40  # as many as worker threads: an opened one is kept, since opening costs more than a unit of work
WRITES = "afterword_writes"  # execution option: the unit of work means to write


def make_engine(url: str) -> Engine:
    """The engine for an SQLAlchemy URL. For SQLite folder and file are made for their owner alone, and every
    connection gets WAL, foreign keys and a busy timeout; a unit that means to write takes the write lock at its
    start, so that two writers wait for each other instead of failing half-way (SQLite manual, "Transactions":
    BEGIN IMMEDIATE). Raises Unavailable when the file cannot be made."""
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite"):
        return create_engine(parsed, pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:" and not parsed.database.startswith("file:"):
        _make_private_file(Path(parsed.database))
    on_disk = bool(parsed.database) and not (parsed.database or "").startswith((":memory:", "file:"))
    options = {"pool_size": CONNECTIONS, "max_overflow": 0} if on_disk else {}
    arguments = {"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000}
    engine = create_engine(parsed, connect_args=arguments, **options)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


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
    """What to tell the user when the store cannot be used."""
    return Unavailable(
        f"Afterword's store {name or ''} could not be used: {reason}.",
        kept="Nothing was changed.",
        advice="Check the folder and your rights to it, or set AFTERWORD_DATA_DIR to another one.",
    )


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself: see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")  # a row that says "writing" must outlive a power cut
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
