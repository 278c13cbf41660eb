"""A copy of the store while it is at work. For PostgreSQL its own pg_dump does that."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from app.disk import FILE_MODE, make_private
from app.domain.errors import InvalidInput, Unavailable

_PAGES = 1000  # copied at once; writers may go on between


def back_up(engine: Engine, path: Path) -> None:
    """Copy the SQLite store to `path`, whole and as of one moment, while others read and write (SQLite, "Online Backup
    API"). The file is for its owner alone and stands there complete or not at all. Raises InvalidInput for another
    database or a path that is taken, Unavailable if it cannot be written."""
    if engine.dialect.name != "sqlite":
        raise InvalidInput("The store is PostgreSQL.", advice="Take pg_dump: docs/operations.md says how.")
    if path.exists():
        raise InvalidInput(f"{path} is there already.", kept="Nothing was changed.", advice="Name another file.")
    own = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        make_private(path.parent)
        os.close(os.open(own, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE))
        try:
            _copy(engine, own)
            own.rename(path)
        finally:
            own.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise Unavailable(f"{path} could not be written: {reason}.", kept="The store is as it was.") from error


def _copy(engine: Engine, path: Path) -> None:
    with closing(sqlite3.connect(path)) as target:
        source = engine.raw_connection()
        try:
            source.driver_connection.backup(target, pages=_PAGES)  # type: ignore[union-attr]
        finally:
            source.close()
        (told,) = target.execute("PRAGMA integrity_check").fetchone()
        if told != "ok":
            raise sqlite3.DatabaseError("the copy is not whole")
        target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
    with path.open("rb") as file:
        os.fsync(file.fileno())
