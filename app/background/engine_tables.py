"""Where the engine of the background work keeps its tables: how they are reached, what stands beside DBOS's own, and
how many jobs they hold. Nothing here needs DBOS itself, which takes a second to import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.disk import FILE_MODE, make_private
from app.domain.errors import Unavailable

QUEUE, SLOW_QUEUE = "work", "deliver"
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
    return sa.Table(
        "afterword_begun", sa.MetaData(), sa.Column("one", sa.Integer(), primary_key=True), schema=_schema(url)
    )


def counts_at(url: str | sa.URL) -> dict[str, int]:
    """How many jobs there are in each state that is not "done" (waiting, delayed, running), in that database, whether
    an engine runs here or not. Nothing where there never was one."""
    states = {"ENQUEUED": "waiting", "DELAYED": "delayed", "PENDING": "running"}
    jobs = _jobs(sa.make_url(url))
    query = (
        sa.select(jobs.c.status, sa.func.count())
        .where(jobs.c.name == "job", jobs.c.status.in_(list(states)))
        .group_by(jobs.c.status)
    )
    return {states[row[0]]: row[1] for row in _asked(sa.make_url(url), query)}


@dataclass(frozen=True, slots=True)
class Queue:
    """How many jobs of a queue could be begun and wait for a free place, and for how many seconds the first of them."""

    name: str
    waiting: int = 0
    oldest_seconds: float = 0.0


def queues_at(url: str | sa.URL, *, now: datetime) -> tuple[Queue, ...]:
    """Each queue as it stands in that database, whether an engine runs here or not. `now` is aware. Raises
    Unavailable."""
    jobs = _jobs(sa.make_url(url))
    free_since = sa.func.coalesce(jobs.c.delay_until_epoch_ms, jobs.c.created_at)
    query = (
        sa.select(jobs.c.queue_name, sa.func.count(), sa.func.min(free_since))
        .where(jobs.c.status == "ENQUEUED")
        .group_by(jobs.c.queue_name)
    )
    try:
        found = {row[0]: (row[1], row[2]) for row in _asked(sa.make_url(url), query)}
    except sa.exc.SQLAlchemyError as error:
        raise Unavailable("The tables of the background work cannot be reached.") from error
    at = now.timestamp()
    return tuple(
        Queue(name, found[name][0], max(0.0, at - found[name][1] / 1000)) if name in found else Queue(name)
        for name in (QUEUE, SLOW_QUEUE)
    )


def _schema(url: sa.URL) -> str | None:
    return None if url.get_backend_name() == "sqlite" else "dbos"


def _jobs(url: sa.URL) -> sa.TableClause:
    """DBOS's table of jobs, as far as it is looked at here."""
    names = ("status", "name", "queue_name", "created_at", "delay_until_epoch_ms")
    return sa.table("workflow_status", *(sa.column(name) for name in names), schema=_schema(url))


def _asked(url: sa.URL, query: sa.Select[Any]) -> Sequence[Sequence[Any]]:
    """What DBOS's table of jobs answers; nothing where there never was one."""
    if _schema(url) is None and not Path(url.database or "").exists():
        return ()
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    try:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table("workflow_status", schema=_schema(url)):
                return ()
            return [tuple(row) for row in connection.execute(query)]
    finally:
        engine.dispose()
