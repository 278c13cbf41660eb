"""What an operator sees of the queues, from the tables alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from dbos._schemas.system_database import SystemSchema

from app.background.engine_tables import QUEUE, SLOW_QUEUE, Queue, counts_at, queues_at
from app.domain.errors import Unavailable

NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)


def jobs(path: Path, *rows: tuple[str, str, datetime, datetime | None]) -> str:
    """Tables as DBOS makes them, with jobs: queue, status, when it was taken, until when it was put off."""
    url = f"sqlite:///{path / 'work.sqlite3'}"
    engine, table = sa.create_engine(url), SystemSchema.workflow_status
    with engine.begin() as connection:
        table.create(connection.execution_options(schema_translate_map={table.schema: None}))
    told = [
        {
            **{one.name: 0 for one in table.c if not one.nullable and not one.primary_key},
            "workflow_uuid": f"{number}",
            "name": "job",
            "queue_name": queue,
            "status": status,
            "created_at": int(at.timestamp() * 1000),
            "delay_until_epoch_ms": int(until.timestamp() * 1000) if until else None,
        }
        for number, (queue, status, at, until) in enumerate(rows)
    ]
    with engine.begin() as connection:
        connection.execution_options(schema_translate_map={table.schema: None}).execute(sa.insert(table), told)
    engine.dispose()
    return url


def ago(**span: float) -> datetime:
    return NOW - timedelta(**span)


def test_those_that_wait_are_counted_from_when_they_could_begin(tmp_path: Path) -> None:
    url = jobs(
        tmp_path,
        (QUEUE, "ENQUEUED", ago(seconds=30), None),
        (QUEUE, "ENQUEUED", ago(days=3), ago(seconds=90)),  # put off, and free for a minute and a half
        (QUEUE, "DELAYED", ago(days=3), NOW + timedelta(hours=1)),
        (QUEUE, "PENDING", ago(hours=1), None),
        (QUEUE, "SUCCESS", ago(hours=2), None),
        (SLOW_QUEUE, "SUCCESS", ago(hours=2), None),
    )
    assert queues_at(url, now=NOW) == (Queue(QUEUE, 2, 90.0), Queue(SLOW_QUEUE, 0, 0.0))
    assert counts_at(url) == {"waiting": 2, "delayed": 1, "running": 1}


def test_where_nothing_ever_worked_nothing_waits(tmp_path: Path) -> None:
    assert queues_at(f"sqlite:///{tmp_path / 'none.sqlite3'}", now=NOW) == (Queue(QUEUE), Queue(SLOW_QUEUE))


def test_tables_that_cannot_be_reached_are_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "work.sqlite3").write_bytes(b"no database" * 100)
    with pytest.raises(Unavailable):
        queues_at(f"sqlite:///{tmp_path / 'work.sqlite3'}", now=NOW)
