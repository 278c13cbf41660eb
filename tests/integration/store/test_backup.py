"""What was backed up can be restored as docs/operations.md says, on both databases."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text
from typer.testing import CliRunner

from app.cli import app
from app.domain.errors import InvalidInput
from app.identity import key_ring
from app.identity.caller import Caller
from app.identity.vault import Binding, Sealed, Vault
from app.store import grants
from app.store.backup import back_up
from app.store.columns import Table
from app.store.engine import make_engine
from app.store.schema import differences, migrate
from app.store.tables import CandidacyRow
from app.store.unit import Store
from tests.support.desks import ALEX, open_store
from tests.support.limits import LONG
from tests.support.postgres import Postgres
from tests.support.rights import open_to_others

USER = Caller("https://accounts.google.com", "1001")


def rows(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    with engine.connect() as connection:
        return {
            name: sorted(tuple(map(str, row)) for row in connection.execute(text(f"SELECT * FROM {name}")))
            for name in Table.metadata.tables
        }


def fill(store: Store, vault: Vault) -> str:
    mailbox_id = store.register("gmail", USER.account, ALEX)
    sealed = vault.seal("1//token", Binding(USER, mailbox_id, "refresh token"))
    mine = store.of(mailbox_id)
    mine.run(lambda unit: grants.put(unit, ["read"], sealed.key_version, sealed.box), writes=True)
    mine.run(lambda unit: unit.add(CandidacyRow(mailbox_id="", company="Northlight")), writes=True)
    return mailbox_id


def opened(store: Store, mailbox_id: str, vault: Vault) -> str:
    grant = store.of(mailbox_id).run(grants.find)
    assert grant is not None
    return vault.open(Sealed(grant.key_version, grant.box), Binding(USER, mailbox_id, "refresh token"))


def test_a_sqlite_store_is_backed_up_by_a_command_and_restored_by_a_copy(tmp_path: Path) -> None:
    data, kept = tmp_path / "data", tmp_path / "kept"
    vault = Vault(key_ring.from_file(data))
    engine = make_engine(f"sqlite:///{data / 'afterword.sqlite3'}")
    migrate(engine)
    mailbox_id = fill(Store(engine), vault)
    before = rows(engine)
    told = CliRunner().invoke(app, ["backup", str(kept / "monday.sqlite3"), "--data-dir", str(data)])
    assert told.exit_code == 0, told.output
    assert [path.name for path in kept.iterdir()] == ["monday.sqlite3"]
    assert open_to_others(kept) == []
    engine.dispose()
    for path in data.glob("afterword.sqlite3*"):
        path.unlink()
    shutil.copy(kept / "monday.sqlite3", data / "afterword.sqlite3")
    again = make_engine(f"sqlite:///{data / 'afterword.sqlite3'}")
    migrate(again)
    assert rows(again) == before
    assert opened(Store(again), mailbox_id, Vault(key_ring.from_file(data))) == "1//token"
    again.dispose()


def test_a_copy_made_under_writers_is_whole(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    mine = store.of(store.register("local", "mine", ALEX))
    stop = threading.Event()

    def pair(unit: Any) -> None:
        unit.add(CandidacyRow(mailbox_id="", company="first of two"))
        unit.add(CandidacyRow(mailbox_id="", company="second of two"))

    def write() -> None:
        while not stop.is_set():
            mine.run(pair, writes=True)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            back_up(store.engine, tmp_path / f"{number}.sqlite3")
    finally:
        stop.set()
        writer.join()
    counts = []
    for number in range(5):
        engine = make_engine(f"sqlite:///{tmp_path / f'{number}.sqlite3'}")
        companies = [one.company for one in Store(engine).of(mine.mailbox_id).run(lambda unit: unit.all(CandidacyRow))]
        assert companies.count("first of two") == companies.count("second of two")
        counts.append(len(companies))
        engine.dispose()
    assert counts == sorted(counts)
    store.engine.dispose()


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    (tmp_path / "taken").write_text("precious")
    with pytest.raises(InvalidInput, match="there already"):
        back_up(store.engine, tmp_path / "taken")
    assert (tmp_path / "taken").read_text() == "precious"
    store.engine.dispose()


def run(server: Postgres, program: str, *arguments: str) -> None:
    address = ["--host=127.0.0.1", f"--port={server.port}", "--username=afterword"]
    environment = {**os.environ, "PGPASSWORD": server.password}
    subprocess.run([server.bin / program, *address, *arguments], env=environment, check=True, timeout=LONG)


def test_a_postgresql_store_is_backed_up_and_restored_by_its_own_programs(
    tmp_path: Path, migrated_postgres: Postgres
) -> None:
    server = migrated_postgres
    first, second = server.free_name(), server.free_name()
    engine = make_engine(server.create(first, "migrated"))
    vault = Vault(key_ring.from_file(tmp_path))
    mailbox_id = fill(Store(engine), vault)
    before = rows(engine)
    with pytest.raises(InvalidInput, match="pg_dump"):
        back_up(engine, tmp_path / "x")
    dump = tmp_path / "monday.dump"
    run(server, "pg_dump", "--format=custom", f"--file={dump}", first)
    restored = make_engine(server.create(second))
    run(server, "pg_restore", "--no-owner", "--exit-on-error", f"--dbname={second}", str(dump))
    migrate(restored)
    assert rows(restored) == before
    assert differences(restored) == []
    assert opened(Store(restored), mailbox_id, vault) == "1//token"
    for one in (engine, restored):
        one.dispose()
    for name in (first, second):
        server.drop(name)
