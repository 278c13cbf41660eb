"""Grants and connects in the store: one grant a mailbox, each connect good for one callback."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store import grants
from app.store.grants import Connect, GrantState
from app.store.unit import Rows, Store
from tests.support.desks import ALEX, open_store

NOW = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)
SOON = Connect("browser", 1, b"verifier", NOW + timedelta(minutes=10))


@pytest.fixture
def store(tmp_path: Path, each_store: str) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def rows_of(store: Store, name: str) -> Rows:
    return store.of(store.register("gmail", name, ALEX))


def test_a_new_grant_takes_the_place_of_the_one_before(store: Store) -> None:
    rows = rows_of(store, "mine")
    assert rows.run(grants.find) is None
    rows.run(lambda unit: grants.put(unit, ["a"], 1, b"first"), writes=True)
    rows.run(lambda unit: grants.break_off(unit, b"first"), writes=True)
    rows.run(lambda unit: grants.put(unit, ["a", "b"], 2, b"second"), writes=True)
    kept = rows.run(grants.find)
    assert kept is not None
    assert (kept.scopes, kept.state, kept.key_version, kept.box) == (("a", "b"), GrantState.CONNECTED, 2, b"second")


def test_what_is_found_broken_or_resealed_late_does_not_touch_a_newer_grant(store: Store) -> None:
    rows = rows_of(store, "mine")
    rows.run(lambda unit: grants.put(unit, ["a"], 1, b"newer"), writes=True)
    assert not rows.run(lambda unit: grants.break_off(unit, b"older"), writes=True)
    assert not rows.run(lambda unit: grants.seal_anew(unit, b"older", 2, b"older again"), writes=True)
    kept = rows.run(grants.find)
    assert kept is not None
    assert (kept.state, kept.box) == (GrantState.CONNECTED, b"newer")


def test_a_state_is_taken_once_even_by_two_at_the_same_moment(store: Store) -> None:
    rows = rows_of(store, "mine")
    rows.run(lambda unit: grants.begin(unit, "state", SOON, now=NOW), writes=True)
    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(lambda _: rows.run(lambda unit: grants.take(unit, "state"), writes=True), range(8)))
    assert [one for one in taken if one] == [SOON]


def test_a_state_of_another_mailbox_is_not_there(store: Store) -> None:
    mine, other = rows_of(store, "mine"), rows_of(store, "other")
    other.run(lambda unit: grants.begin(unit, "state", SOON, now=NOW), writes=True)
    assert mine.run(lambda unit: grants.take(unit, "state"), writes=True) is None
    assert other.run(lambda unit: grants.take(unit, "state"), writes=True) == SOON


def test_connects_whose_time_is_over_go_with_the_next_one(store: Store) -> None:
    rows = rows_of(store, "mine")
    rows.run(lambda unit: grants.begin(unit, "old", SOON, now=NOW), writes=True)
    later = Connect("browser", 1, b"verifier", NOW + timedelta(minutes=30))
    rows.run(lambda unit: grants.begin(unit, "new", later, now=NOW + timedelta(minutes=20)), writes=True)
    assert rows.run(lambda unit: grants.take(unit, "old"), writes=True) is None


def test_removing_a_grant_ends_its_connects_too(store: Store) -> None:
    rows = rows_of(store, "mine")
    rows.run(lambda unit: grants.begin(unit, "state", SOON, now=NOW), writes=True)
    rows.run(lambda unit: grants.put(unit, ["a"], 1, b"box"), writes=True)
    rows.run(grants.remove, writes=True)
    assert rows.run(grants.find) is None
    assert rows.run(lambda unit: grants.take(unit, "state"), writes=True) is None


def test_a_mailbox_is_found_by_its_account_and_by_its_id(store: Store) -> None:
    assert store.find("gmail", "mine") is None
    mailbox_id = store.register("gmail", "mine", ALEX)
    found = store.find("gmail", "mine")
    assert found is not None
    assert (found.id, found.account, found.owner) == (mailbox_id, "mine", ALEX)
    assert store.get(mailbox_id) == found
    store.forget(mailbox_id)
    assert store.get(mailbox_id) is None
