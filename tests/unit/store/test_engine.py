"""How SQLite is opened."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import event

from app.store.engine import make_engine


def test_what_is_deleted_is_overwritten_also_where_sqlite_is_built_otherwise(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'store.sqlite3'}")

    def otherwise(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA secure_delete = OFF")

    event.listen(engine, "connect", otherwise, insert=True)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA secure_delete").scalar() == 1
    engine.dispose()
