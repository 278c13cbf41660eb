"""Answers of requests with an Idempotency-Key: done once, whatever dies on the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from app.domain.errors import Conflict, KeyReused
from app.store import answers, operator
from app.store.answers import AT_WORK_FOR, KEPT_FOR, Answer
from app.store.owned import Owned
from app.store.owner_tables import AnswerRow
from app.store.unit import Store
from tests.support.desks import open_store

NOW = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)
GIVEN = Answer(201, {"content-type": "application/json"}, "{}")


@pytest.fixture
def owned(tmp_path: Path) -> Iterator[Owned]:
    store = open_store(tmp_path)
    yield Owned(store.engine, "alex")
    store.engine.dispose()


def begin(owned: Owned, request: str = "r", now: datetime = NOW) -> Answer | None:
    return owned.run(partial(answers.begin, key_digest="k", request_digest=request, now=now), writes=True)


def test_the_first_is_to_be_done_and_the_second_gets_its_answer(owned: Owned) -> None:
    assert begin(owned) is None
    owned.run(partial(answers.finish, key_digest="k", answer=GIVEN), writes=True)
    assert begin(owned) == GIVEN
    with pytest.raises(KeyReused):
        begin(owned, "another")


def test_while_it_is_at_work_the_same_request_has_to_wait(owned: Owned) -> None:
    begin(owned)
    with pytest.raises(Conflict):
        begin(owned, now=NOW + AT_WORK_FOR - timedelta(seconds=1))


def test_one_whose_process_died_is_taken_over(owned: Owned) -> None:
    begin(owned)
    assert begin(owned, now=NOW + AT_WORK_FOR + timedelta(seconds=1)) is None


def test_one_that_did_nothing_leaves_the_key_free_and_one_that_did_keeps_it(owned: Owned) -> None:
    begin(owned)
    owned.run(partial(answers.give_up, key_digest="k"), writes=True)
    assert begin(owned, "another") is None
    owned.run(partial(answers.finish, key_digest="k", answer=GIVEN), writes=True)
    owned.run(partial(answers.give_up, key_digest="k"), writes=True)
    assert begin(owned, "another") == GIVEN


def test_after_a_day_it_is_forgotten(owned: Owned) -> None:
    begin(owned)
    owned.run(partial(answers.finish, key_digest="k", answer=GIVEN), writes=True)
    assert begin(owned, "another", NOW + KEPT_FOR) is None


def test_an_answer_goes_after_its_time_also_where_its_owner_never_calls_again(owned: Owned) -> None:
    begin(owned)
    owned.run(partial(answers.finish, key_digest="k", answer=GIVEN), writes=True)
    store = Store(owned._engine)
    operator.forget_answers(store, NOW + KEPT_FOR - timedelta(seconds=1))
    assert len(owned.run(lambda unit: unit.all(AnswerRow))) == 1
    operator.forget_answers(store, NOW + KEPT_FOR)
    assert owned.run(lambda unit: unit.all(AnswerRow)) == []
