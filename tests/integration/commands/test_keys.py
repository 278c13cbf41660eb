"""`afterword keys` on a real store: keys are shown once, and the vault's keys change under kept tokens."""

from __future__ import annotations

import asyncio
import base64
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.identity import key_ring
from app.identity.api_keys import Scope
from app.identity.caller import Caller
from app.identity.vault import Binding, Sealed, Vault
from app.services.api_keys import StoredKeys
from app.store import grants
from app.store.engine import make_engine
from app.store.unit import Store
from tests.support.desks import ALEX
from tests.support.stores import bring_to_head

USER = Caller("https://accounts.google.com", "1001")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_DATA_DIR", str(tmp_path))


def keys(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["keys", *arguments], catch_exceptions=False)


def store_of(folder: Path) -> Store:
    engine = make_engine(f"sqlite:///{folder / 'afterword.sqlite3'}")
    bring_to_head(engine)
    return Store(engine)


def verify(folder: Path, secret: str, at: datetime | None = None) -> set[Scope] | None:
    store = store_of(folder)
    caller = asyncio.run(StoredKeys(store, lambda: at or datetime.now(UTC)).verify(secret))
    store.engine.dispose()
    return set(caller.scopes) if caller else None


def test_a_key_is_printed_once_and_opens_what_it_was_made_for(tmp_path: Path) -> None:
    made = keys("create", "careers service", "--scope", "read", "--scope", "draft", "--days", "30")
    secret = made.stdout.strip()
    assert re.fullmatch(r"aw_\w{8}_[\w-]{43}", secret)
    assert "not shown again" in made.stderr
    assert verify(tmp_path, secret) == {Scope.READ, Scope.DRAFT}
    assert verify(tmp_path, secret, datetime.now(UTC) + timedelta(days=31)) is None
    listed = keys("list").stdout
    assert secret not in listed
    assert re.search(
        rf"^{secret[:11]}  draft,read  until \d{{4}}-\d\d-\d\d  last used .* careers service$", listed, re.MULTILINE
    )
    assert secret.encode() not in b"".join(path.read_bytes() for path in tmp_path.glob("afterword.sqlite3*"))


def test_a_revoked_key_opens_nothing(tmp_path: Path) -> None:
    secret = keys("create", "script", "--days", "0").stdout.strip()
    assert "for ever" in keys("list").stdout
    assert "opens nothing any more" in keys("revoke", secret[:11]).stdout
    assert verify(tmp_path, secret) is None
    assert keys("list").stdout == ""
    assert keys("revoke", secret[:11]).exit_code == 2


def test_keys_of_another_owner_are_not_listed_and_not_revoked(tmp_path: Path) -> None:
    store = store_of(tmp_path)
    store.register("gmail", USER.account, ALEX)
    store.engine.dispose()
    theirs = keys("create", "theirs", "--mailbox", ALEX.email.upper()).stdout.strip()
    assert verify(tmp_path, theirs) == {Scope.READ}
    assert keys("list").stdout == ""
    assert "theirs" in keys("list", "--owner", USER.account).stdout
    assert keys("revoke", theirs[:11]).exit_code == 2
    assert verify(tmp_path, theirs) == {Scope.READ}


def test_an_address_that_nobody_has_is_told(tmp_path: Path) -> None:
    told = keys("list", "--mailbox", "nobody@mail.example")
    assert told.exit_code == 2
    assert "Nobody has a mailbox" in told.stderr


def connect(folder: Path) -> None:
    store = store_of(folder)
    rows = store.of(store.register("gmail", USER.account, ALEX))
    sealed = Vault(key_ring.from_file(folder)).seal("1//token", Binding(USER, rows.mailbox_id, "refresh token"))
    rows.run(lambda unit: grants.put(unit, ["read"], sealed.key_version, sealed.box), writes=True)
    store.engine.dispose()


def opened(folder: Path, ring: key_ring.KeyRing) -> str:
    store = store_of(folder)
    rows = store.of(store.register("gmail", USER.account, ALEX))
    grant = rows.run(grants.find)
    store.engine.dispose()
    assert grant is not None
    return Vault(ring).open(Sealed(grant.key_version, grant.box), Binding(USER, rows.mailbox_id, "refresh token"))


def test_rotating_brings_in_a_key_and_keeps_two_live(tmp_path: Path) -> None:
    connect(tmp_path)
    for newest in (2, 3, 4):
        told = keys("rotate")
        assert told.exit_code == 0
        assert f"1 tokens were sealed anew under key {newest}." in told.stdout
        ring = key_ring.from_file(tmp_path)
        assert [version for version, _ in ring.keys] == [newest - 1, newest]
        assert opened(tmp_path, ring) == "1//token"


def test_rotating_with_keys_from_the_environment_seals_with_its_newest_and_names_what_can_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect(tmp_path)
    (first,) = (tmp_path / key_ring.FILE_NAME).read_text().split()
    more = [f"{version}:{base64.b64encode(bytes([version]) * 32).decode()}" for version in (2, 3)]
    monkeypatch.setenv("AFTERWORD_VAULT_KEYS", ",".join([first, *more]))
    told = keys("rotate").stdout
    assert "sealed anew under key 3." in told
    assert "Nothing is sealed with 1 any more" in told
    assert opened(tmp_path, key_ring.parse(",".join(more))) == "1//token"
    assert (tmp_path / key_ring.FILE_NAME).read_text().split() == [first]
    assert not any(part in told for part in (first, *more))


def test_what_cannot_be_opened_is_told_and_the_command_fails(tmp_path: Path) -> None:
    connect(tmp_path)
    (tmp_path / key_ring.FILE_NAME).unlink()
    told = keys("rotate")
    assert told.exit_code == 1
    assert "1 could not be opened" in told.stdout
