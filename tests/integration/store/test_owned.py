"""What a user owns over several mailboxes, and nothing of anybody else's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlmodel import col

from app.domain.errors import InvalidInput, NotFound
from app.domain.mail import Mailbox
from app.identity.api_keys import ApiCaller, Scope, digest_of, new_secret
from app.services import api_keys
from app.services.api_keys import StoredKeys
from app.store.owned import After, Owned, OwnedUnit
from app.store.owner_tables import ApiKeyRow
from app.store.tables import LOCAL_OWNER, CandidacyRow, MailboxRow
from app.store.unit import Store, Unit
from tests.support.desks import ALEX, open_store

NOW = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)
pytestmark = pytest.mark.anyio


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def apply_to(company: str, unit: Unit) -> None:
    unit.add(CandidacyRow(mailbox_id="", company=company, role="x"))


def two_after(after: After | None, unit: OwnedUnit) -> Sequence[CandidacyRow]:
    return unit.page(CandidacyRow, by=col(CandidacyRow.role), after=after, limit=2)


async def test_a_local_mailbox_belongs_to_this_machine_and_a_gmail_one_to_its_account(store: Store) -> None:
    local, gmail = store.register("local", "/a", ALEX), store.register("gmail", "google 1", ALEX)
    second = store.register("outlook", "entra 7", ALEX, belongs_to="google 1")
    assert await Owned(store.engine, LOCAL_OWNER).read(lambda unit: [row.id for row in unit.all(MailboxRow)]) == [local]
    theirs = await Owned(store.engine, "google 1").read(lambda unit: {row.id for row in unit.all(MailboxRow)})
    assert theirs == {gmail, second}


async def test_rows_of_all_mailboxes_come_in_pages_and_in_order(store: Store) -> None:
    people = [store.register("gmail", "google 1", ALEX), store.register("outlook", "e", ALEX, belongs_to="google 1")]
    stranger = store.register("gmail", "google 2", Mailbox("Sam", "sam@mail.example", "UTC"))
    for number in range(5):
        box = people[number % 2]
        store.of(box).run(partial(apply_to, f"C{number}"), writes=True)
    store.of(stranger).run(partial(apply_to, "C9"), writes=True)
    owned, found, after = Owned(store.engine, "google 1"), list[str](), None
    while True:
        page = await owned.read(partial(two_after, after))
        found += [row.company for row in page]
        if len(page) < 2:
            break
        after = After(page[-1].role, page[-1].id)
    assert sorted(found) == ["C0", "C1", "C2", "C3", "C4"]


async def test_a_mailbox_of_another_user_is_not_there(store: Store) -> None:
    box = store.register("gmail", "google 2", ALEX)
    with pytest.raises(NotFound):
        await Owned(store.engine, "google 1").read(lambda unit: unit.unit(box))


async def test_a_key_opens_until_it_is_revoked_or_past_its_time(store: Store) -> None:
    owned, moment = Owned(store.engine, "google 1"), [NOW]
    keys = StoredKeys(store, lambda: moment[0])
    made = await api_keys.make(owned, "job tracker", [Scope.DRAFT], now=NOW, expires_at=NOW + timedelta(days=1))
    assert made.secret not in repr(made)
    assert await keys.verify(made.secret) == ApiCaller("google 1", frozenset({Scope.DRAFT}), made.key.id)
    assert (await api_keys.listing(owned))[0].last_used_at == NOW
    assert await keys.verify(new_secret()) is None
    assert await keys.verify("aw_nonsense") is None
    moment[0] = NOW + timedelta(days=1)
    assert await keys.verify(made.secret) is None
    moment[0] = NOW
    with pytest.raises(NotFound):
        await api_keys.revoke(Owned(store.engine, "google 2"), made.key.id)
    await api_keys.revoke(owned, made.key.id)
    assert await keys.verify(made.secret) is None


async def test_the_key_itself_is_nowhere_in_the_store(store: Store, tmp_path: Path) -> None:
    made = await api_keys.make(Owned(store.engine, "google 1"), "x", [Scope.READ], now=NOW)
    row = await Owned(store.engine, "google 1").read(lambda unit: unit.all(ApiKeyRow)[0])
    assert row.digest == digest_of(made.secret)
    assert made.secret.startswith(row.prefix)
    everything = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert made.secret[len(row.prefix) :].encode() not in everything


async def test_use_is_noted_once_a_minute(store: Store) -> None:
    owned, moment = Owned(store.engine, "google 1"), [NOW]
    keys = StoredKeys(store, lambda: moment[0])
    made = await api_keys.make(owned, "x", [Scope.READ], now=NOW)
    await keys.verify(made.secret)
    moment[0] = NOW + timedelta(seconds=30)
    await keys.verify(made.secret)
    assert (await api_keys.listing(owned))[0].last_used_at == NOW


@pytest.mark.parametrize(
    ("name", "scopes", "expires"),
    [("", [Scope.READ], None), ("x" * 101, [Scope.READ], None), ("x", [], None), ("x", [Scope.READ], NOW)],
)
async def test_a_key_needs_a_name_a_scope_and_a_time_to_come(
    store: Store, name: str, scopes: list[Scope], expires: datetime | None
) -> None:
    with pytest.raises(InvalidInput):
        await api_keys.make(Owned(store.engine, "google 1"), name, scopes, now=NOW, expires_at=expires)
