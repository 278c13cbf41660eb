"""Down and up again with rows in place, step by step, on both databases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from app.store.schema import configuration, differences, downgrade, migrate, migrations_dir
from app.store.tables import CandidacyRow, FollowUpRow, NoteRow, ProfileRow
from app.store.unit import Store, Unit
from tests.support.desks import ALEX, open_store


def revisions(engine: Engine) -> list[str]:
    """From the first to the newest."""
    with engine.connect() as connection:
        script = ScriptDirectory.from_config(configuration(connection))
        return [one.revision for one in script.walk_revisions()][::-1]


def fill(unit: Unit) -> None:
    candidacy = unit.add(CandidacyRow(mailbox_id="", company="Northlight", role="Analyst"))
    unit.add(
        FollowUpRow(mailbox_id="", thread_id="t", candidacy_id=candidacy.id, key="k", kind="thank_you", state="planned")
    )
    unit.add(NoteRow(mailbox_id="", candidacy_id=candidacy.id, about="Omar", text="the move to streams"))
    unit.add(ProfileRow(mailbox_id="", name="Alex", tone="warm", points=["streams"], paper_note=True))


def kept(store: Store) -> dict[str, Any]:
    """The columns that the very first migration had already."""
    queries = {
        "mailbox": "SELECT provider, account, address, name, time_zone FROM mailboxes",
        "candidacy": "SELECT id, mailbox_id, company, role FROM candidacies",
        "follow-up": "SELECT id, candidacy_id, thread_id, key, kind, state FROM follow_ups",
        "note": "SELECT id, candidacy_id, about, text FROM notes",
        "profile": "SELECT id, name, tone FROM profiles",
    }
    with store.engine.connect() as connection:
        return {name: [tuple(row) for row in connection.execute(text(query))] for name, query in queries.items()}


@pytest.fixture
def store(tmp_path: Path, each_store: str) -> Store:
    return open_store(tmp_path)


def test_rows_survive_every_step_down_to_the_first_and_up_again(store: Store) -> None:
    store.of(store.register("local", "the Maildir", ALEX)).run(fill, writes=True)
    before = kept(store)
    assert all(before.values())
    names = revisions(store.engine)
    for name in reversed(names[:-1]):
        downgrade(store.engine, name)
        assert kept(store) == before, f"going down to {name}"
    for name in names[1:]:
        migrate(store.engine, name)
        assert kept(store) == before, f"going up to {name}"
    assert differences(store.engine) == []
    store.engine.dispose()


def test_the_line_of_migrations_is_straight_and_named_in_order(store: Store) -> None:
    assert revisions(store.engine) == sorted(revisions(store.engine))
    store.engine.dispose()


def test_no_migration_makes_a_table_anew() -> None:
    """Alembic's batch mode drops the old one, and SQLite then empties all tables that refer to it."""
    texts = {path.name: path.read_text() for path in (migrations_dir() / "versions").glob("*.py")}
    assert texts
    assert not [name for name, told in texts.items() if "batch_alter_table" in told]
