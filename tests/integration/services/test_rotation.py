"""A change of the vault's keys passes over everyone's secrets, and loses none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.identity.caller import Caller
from app.identity.key_ring import KeyRing
from app.identity.vault import Binding, Sealed, Vault
from app.services.rotation import reseal
from app.store import grants, operator
from app.store.columns import Table
from app.store.grants import Grant
from app.store.tables import ConnectRow
from app.store.unit import Rows, Store
from app.store.work_tables import WebhookRow
from tests.support.desks import ALEX, open_store

ONE, TWO = (1, b"1" * 32), (2, b"2" * 32)
OLD, BOTH, NEW = KeyRing((ONE,)), KeyRing((ONE, TWO)), KeyRing((TWO,))
USERS = [Caller("https://accounts.google.com", str(number)) for number in range(3)]


@pytest.fixture
def store(tmp_path: Path, each_store: str) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def rows_of(store: Store, user: Caller) -> Rows:
    return store.of(store.register("gmail", user.account, ALEX))


def connect(store: Store, user: Caller, vault: Vault) -> None:
    rows = rows_of(store, user)
    sealed = vault.seal(f"token of {user.subject}", Binding(user, rows.mailbox_id, "refresh token"))
    rows.run(lambda unit: grants.put(unit, ["read"], sealed.key_version, sealed.box), writes=True)


def kept(store: Store, user: Caller) -> Grant:
    found = rows_of(store, user).run(grants.find)
    assert found is not None
    return found


def opened(store: Store, user: Caller, vault: Vault) -> str:
    grant = kept(store, user)
    return vault.open(
        Sealed(grant.key_version, grant.box), Binding(user, rows_of(store, user).mailbox_id, "refresh token")
    )


def test_every_users_secrets_open_with_the_new_key_alone(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operator, "_PAGE", 2)
    for user in USERS:
        connect(store, user, Vault(OLD))
    rows = rows_of(store, USERS[0])
    hook = Vault(OLD).seal("whsec", Binding(USERS[0], rows.mailbox_id, "webhook secret"))
    row = WebhookRow(mailbox_id="", url="https://x.example", key_version=1, box=hook.box, state="enabled")
    rows.run(lambda unit: unit.add(row), writes=True)
    done = reseal(store, Vault(BOTH))
    assert (done.resealed, done.not_opened, done.in_use) == (4, 0, frozenset({2}))
    assert [opened(store, user, Vault(NEW)) for user in USERS] == [f"token of {user.subject}" for user in USERS]
    again = reseal(store, Vault(BOTH))
    assert (again.resealed, again.in_use) == (0, frozenset({2}))


def test_what_cannot_be_opened_is_counted_and_left_and_its_key_is_not_called_unused(store: Store) -> None:
    connect(store, USERS[0], Vault(OLD))
    connect(store, USERS[1], Vault(KeyRing(((1, b"x" * 32),))))
    before = kept(store, USERS[1])
    done = reseal(store, Vault(BOTH))
    assert (done.resealed, done.not_opened, done.in_use) == (1, 1, frozenset({1, 2}))
    assert kept(store, USERS[1]) == before


def test_a_secret_replaced_in_the_meantime_keeps_its_newer_seal(store: Store) -> None:
    connect(store, USERS[0], Vault(OLD))
    (seen,) = operator.sealed_before(store, 2)
    connect(store, USERS[0], Vault(BOTH))
    assert not operator.reseal(store, seen, 2, b"late")
    assert opened(store, USERS[0], Vault(BOTH)) == "token of 0"


def test_no_table_with_a_secret_is_forgotten() -> None:
    """A connect lives ten minutes: it is counted but not sealed anew."""
    assert set(operator.sealed_tables()) == {*operator.SEALED, ConnectRow}
    boxes = {table for table in Table.__subclasses__() if "box" in table.model_fields}
    assert boxes == set(operator.sealed_tables())
