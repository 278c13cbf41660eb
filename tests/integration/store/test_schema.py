"""Engine and migrations on real SQLite files and a real PostgreSQL."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy import Engine

from app.domain.errors import InvalidInput, Unavailable
from app.store.engine import make_engine, transaction
from app.store.schema import differences, downgrade, migrate, migrations_dir, newest_revision
from app.store.tables import Table
from tests.support.limits import LONG
from tests.support.rights import open_to_others
from tests.support.server import free_port


@pytest.fixture(params=["sqlite", "postgresql"])
def each_engine(request: pytest.FixtureRequest) -> Engine:
    """An empty database, once of each kind."""
    found: Engine = request.getfixturevalue("engine" if request.param == "sqlite" else "postgres_engine")
    return found


@pytest.fixture
def postgres_engine(postgres_url: str) -> Iterator[Engine]:
    engine = make_engine(postgres_url)
    yield engine
    engine.dispose()


BY_USER = ("api_keys", "answers", "call_windows")  # rows of a user, not of one mailbox


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = make_engine(f"sqlite:///{tmp_path / 'deep' / 'folder' / 'store.sqlite3'}")
    yield engine
    engine.dispose()


def test_models_and_migrations_agree(each_engine: Engine) -> None:
    assert differences(each_engine) != []
    migrate(each_engine)
    assert differences(each_engine) == []


def test_up_down_and_up_again(each_engine: Engine) -> None:
    migrate(each_engine)
    downgrade(each_engine)
    assert set(sqlalchemy.inspect(each_engine).get_table_names()) <= {"alembic_version"}
    migrate(each_engine)
    migrate(each_engine)
    assert set(Table.metadata.tables) <= set(sqlalchemy.inspect(each_engine).get_table_names())


def test_every_constraint_has_the_name_that_the_convention_gives(each_engine: Engine) -> None:
    """PostgreSQL and later migrations go by these names."""
    migrate(each_engine)
    inspector = sqlalchemy.inspect(each_engine)
    for name, table in Table.metadata.tables.items():
        unique = {one["name"] for one in inspector.get_unique_constraints(name)}
        foreign = {one["name"] for one in inspector.get_foreign_keys(name)}
        told = {one.name for one in table.constraints}
        assert unique | foreign <= told
        assert all(one and one.startswith(("uq_", "fk_")) for one in unique | foreign)


def test_every_table_but_the_mailboxes_has_an_owner_whose_end_is_its_end(engine: Engine) -> None:
    for name, table in Table.metadata.tables.items():
        if name == "mailboxes" or name in BY_USER:
            continue
        (key,) = table.c.mailbox_id.foreign_keys
        assert key.column.table.name == "mailboxes"
        assert key.ondelete == "CASCADE"
        assert not table.c.mailbox_id.nullable


def test_what_belongs_to_a_user_names_them() -> None:
    for name in BY_USER:
        assert not Table.metadata.tables[name].c.owner.nullable


def test_sqlite_runs_in_wal_with_foreign_keys_and_patience(engine: Engine) -> None:
    with engine.connect() as connection:
        told = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert told == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 15_000, "synchronous": 2}


def test_a_writer_takes_the_lock_at_its_start_and_readers_go_on(engine: Engine) -> None:
    migrate(engine)
    with transaction(engine, writes=True):
        with transaction(engine, writes=False) as reader:
            assert reader.exec_driver_sql("SELECT count(*) FROM mailboxes").scalar() == 0
        other = make_engine(str(engine.url))
        with other.connect() as soon:  # goes back to the pool, and comes out of it again
            soon.exec_driver_sql("PRAGMA busy_timeout = 50")
        with pytest.raises(sqlalchemy.exc.OperationalError, match="locked"), transaction(other, writes=True):
            pass
        other.dispose()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_processes_that_start_at_once_migrate_once(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    code = (
        "import sys; from app.store.engine import make_engine; from app.store.schema import migrate;"
        "engine = make_engine(sys.argv[1]); migrate(engine); engine.dispose()"
    )
    sqlite = f"sqlite:///{tmp_path / 'store.sqlite3'}"
    url = sqlite if kind == "sqlite" else str(request.getfixturevalue("postgres_url"))
    running = [
        subprocess.Popen([sys.executable, "-W", "error", "-c", code, url], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for process in running:
        _, told = process.communicate(timeout=LONG)
        assert process.returncode == 0, told


def test_a_store_that_cannot_be_used_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match="AFTERWORD_DATA_DIR"):
        make_engine(f"sqlite:///{tmp_path / 'file' / 'store.sqlite3'}")
    (tmp_path / "no-store.sqlite3").write_bytes(b"this is a letter to my aunt, not a database" * 100)
    broken = make_engine(f"sqlite:///{tmp_path / 'no-store.sqlite3'}")
    with pytest.raises(Unavailable, match="not a database"):
        migrate(broken)
    broken.dispose()


def test_nobody_else_can_read_the_store(tmp_path: Path) -> None:
    path = tmp_path / "data" / "deep" / "store.sqlite3"
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
        assert {one.name for one in path.parent.iterdir()} >= {"store.sqlite3", "store.sqlite3-wal"}
        assert open_to_others(tmp_path / "data") == []
        for one in path.parent.iterdir():
            one.chmod(0o644)
        make_engine(f"sqlite:///{path}")
        assert open_to_others(tmp_path / "data") == []
    engine.dispose()


def test_a_store_of_a_newer_version_is_left_alone(each_engine: Engine) -> None:
    migrate(each_engine)
    with each_engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Unavailable, match="newer version"):
        migrate(each_engine)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    engine = make_engine(f"postgres://afterword:hush@127.0.0.1:{free_port()}/afterword")
    with pytest.raises(Unavailable, match="AFTERWORD_DATABASE_URL") as told:
        migrate(engine)
    assert "hush" not in str(told.value)
    assert "127.0.0.1" in str(told.value)


@pytest.mark.parametrize("url", ["mysql://someone:hush@host/name", "no address", "postgresql+asyncpg://u:hush@h/n"])
def test_another_kind_of_database_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(InvalidInput, match="AFTERWORD_DATABASE_URL") as told:
        make_engine(url)
    assert "hush" not in str(told.value)


def test_the_migrations_lie_in_the_checkout_or_in_the_package() -> None:
    assert (migrations_dir() / "env.py").is_file()
    assert list((migrations_dir() / "versions").glob("*.py"))


def test_the_newest_migration_is_the_one_that_its_file_name_says() -> None:
    """What starts knows by that name that there is nothing to migrate, without loading Alembic."""
    files = sorted((migrations_dir() / "versions").glob("[0-9]*.py"))
    names = [path.name.partition("_")[0] for path in files]
    told = [path.read_text().partition('\nrevision = "')[2].partition('"')[0] for path in files]
    before = [path.read_text().partition('\ndown_revision = "')[2].partition('"')[0] for path in files]
    assert told == names
    assert before[1:] == names[:-1]
    assert newest_revision() == names[-1]


def test_a_start_with_nothing_to_migrate_loads_no_alembic(engine: Engine) -> None:
    migrate(engine)
    code = (
        "import sys; from app.store.engine import make_engine; from app.store.schema import migrate;"
        "migrate(make_engine(sys.argv[1])); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(engine.url)], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
