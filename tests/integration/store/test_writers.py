"""Writers on one mailbox take turns, writers on others do not wait for them, and what does not fit is made to fit."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlmodel import col

from app.domain.errors import Unavailable
from app.store import drafts
from app.store.engine import make_engine
from app.store.tables import CandidacyRow, DraftRow, FollowUpRow, PersonRow
from app.store.unit import Store, Unit
from tests.support.desks import ALEX, open_store
from tests.support.server import free_port


@pytest.fixture
def store(tmp_path: Path, each_store: str) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def planned(unit: Unit) -> str:
    candidacy = unit.add(CandidacyRow(mailbox_id="", company="Northlight"))
    follow_up = FollowUpRow(
        mailbox_id="", thread_id="t", candidacy_id=candidacy.id, key="k", kind="thank_you", state="planned"
    )
    return unit.add(follow_up).id


def test_of_many_presses_at_once_one_gets_the_claim(store: Store) -> None:
    rows = store.of(store.register("local", "mine", ALEX))
    draft = rows.run(lambda unit: drafts.begin(unit, planned(unit)), writes=True)
    at_once = Barrier(8)

    def press(number: int) -> str | None:
        at_once.wait()
        return rows.run(lambda unit: drafts.claim(unit, draft.id, str(number), lambda _: False), writes=True)

    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(press, range(8)))
    assert len([one for one in claims if one]) == 1


def test_counting_up_from_many_threads_loses_nothing(store: Store) -> None:
    rows = store.of(store.register("local", "mine", ALEX))
    draft = rows.run(lambda unit: drafts.begin(unit, planned(unit)), writes=True)

    def count(unit: Unit) -> None:
        unit.get(DraftRow, draft.id).generation += 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: rows.run(count, writes=True), range(40)))
    assert rows.run(lambda unit: unit.get(DraftRow, draft.id).generation) == 41


def test_a_mailbox_that_several_register_at_once_is_one(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda _: store.register("gmail", "issuer subject", ALEX), range(16)))
    assert len(set(ids)) == 1


def test_a_name_that_no_column_holds_is_shortened_and_found_again(store: Store) -> None:
    rows = store.of(store.register("local", "mine", ALEX))
    name, email = "Omar\0" + "x" * 400, "o" * 400 + "@harbour.example"

    def add(unit: Unit) -> str:
        candidacy = unit.add(CandidacyRow(mailbox_id="", company="y" * 300))
        mine = {"mailbox_id": "", "thread_id": "t" * 2000, "candidacy_id": candidacy.id}
        return unit.add(PersonRow(**mine, name=name, email=email, role="contact")).id

    added = rows.run(add, writes=True)
    found = rows.run(lambda unit: unit.one(PersonRow, col(PersonRow.name) == name, col(PersonRow.email) == email))
    assert found is not None
    assert found.id == added
    assert len(found.name) == 200
    assert rows.run(lambda unit: unit.one(PersonRow, col(PersonRow.name) == name[:-1])) is None


def test_a_database_that_is_away_is_told_as_such_and_not_as_a_fault_of_the_program() -> None:
    store = Store(make_engine(f"postgresql://nobody:hush@127.0.0.1:{free_port()}/none"))
    with pytest.raises(Unavailable) as told:
        store.of("x").run(lambda unit: unit.all(CandidacyRow))
    assert told.value.status == 503
    assert "hush" not in str(told.value)
