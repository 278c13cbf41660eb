"""Where the engine of the background work keeps its tables: how they are reached, what stands beside DBOS's own, and
how many jobs they hold. Nothing here needs DBOS itself, which takes a second to import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.disk import FILE_MODE, make_private

_BUSY_TIMEOUT_MS = 30_000

BEATS = sa.Table(
    "afterword_workers",
    sa.MetaData(),
    sa.Column("executor_id", sa.String(300), primary_key=True),
    sa.Column("beat_at", sa.Float(), nullable=False),
)


def engine_at(url: sa.URL) -> sa.Engine:
    """In SQLite a file for its owner alone, in WAL mode, whose writers wait for each other (as DBOS's own engine has
    it, which sets no journal mode)."""
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_size=12, max_overflow=8, pool_pre_ping=True)
    path = Path(url.database or "")
    make_private(path.parent)
    path.touch(mode=FILE_MODE)
    engine = sa.create_engine(url, pool_size=20, max_overflow=20)

    @sa.event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        connection.isolation_level = "IMMEDIATE"
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # a job taken must outlive a power cut
        connection.execute("PRAGMA foreign_keys = ON")

    return engine


def begun(url: sa.URL) -> sa.Table:
    """A table that is a mark. It lies among DBOS's own, so that it is lost with them."""
    schema = None if url.get_backend_name() == "sqlite" else "dbos"
    return sa.Table("afterword_begun", sa.MetaData(), sa.Column("one", sa.Integer(), primary_key=True), schema=schema)


def counts_at(url: str | sa.URL) -> dict[str, int]:
    """How many jobs there are in each state that is not "done" (waiting, delayed, running), in that database, whether
    an engine runs here or not. Nothing where there never was one."""
    url = sa.make_url(url)
    sqlite = url.get_backend_name() == "sqlite"
    if sqlite and not Path(url.database or "").exists():
        return {}
    engine = sa.create_engine(url)
    try:
        if not sa.inspect(engine).has_table("workflow_status", schema=None if sqlite else "dbos"):
            return {}
        table = sa.table("workflow_status", sa.column("status"), sa.column("name"), schema=None if sqlite else "dbos")
        states = {"ENQUEUED": "waiting", "DELAYED": "delayed", "PENDING": "running"}
        query = (
            sa.select(table.c.status, sa.func.count())
            .where(table.c.name == "job", table.c.status.in_(list(states)))
            .group_by(table.c.status)
        )
        with engine.connect() as connection:
            return {states[status]: count for status, count in connection.execute(query).all()}
    finally:
        engine.dispose()
