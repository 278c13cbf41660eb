"""/health, /ready and /metrics of a running application, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from app.main import create_app
from app.settings import Settings
from app.store.engine import make_engine
from app.store.tables import CandidacyRow, GrantRow
from app.store.unit import Store
from tests.support.asking import Asking
from tests.support.desks import ALEX, open_store
from tests.support.server import free_port

KEY = {"Authorization": "Bearer a-long-key"}


@pytest.fixture
def store(tmp_path: Path, each_store: str) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def client(store: Store, key: str = "") -> Asking:
    return Asking(create_app(Settings(metrics_key=SecretStr(key)), store=store))


def test_it_is_ready_while_its_store_answers(store: Store) -> None:
    answer = client(store).get("/ready")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready"})


def test_it_lives_but_is_not_ready_while_its_store_is_away() -> None:
    away = client(Store(make_engine(f"postgresql://nobody:hush@127.0.0.1:{free_port()}/none")))
    assert away.get("/health").status_code == 200
    answer = away.get("/ready")
    assert answer.status_code == 503
    assert "hush" not in answer.text


def test_it_is_not_ready_while_it_stops(store: Store) -> None:
    stopping = client(store)
    stopping.app.state.stopping.told = True
    assert stopping.get("/ready").status_code == 503
    assert stopping.get("/health").status_code == 200


def test_metrics_are_closed_without_a_key_and_to_another(store: Store) -> None:
    assert client(store).get("/metrics", headers=KEY).status_code == 404
    guarded = client(store, "a-long-key")
    assert guarded.get("/metrics").status_code == 401
    assert guarded.get("/metrics", headers={"Authorization": "Bearer another"}).status_code == 401


def test_metrics_tell_of_requests_and_of_the_work_in_the_store(store: Store) -> None:
    rows = store.of(store.register("gmail", "issuer subject", ALEX))
    rows.run(lambda unit: unit.add(CandidacyRow(mailbox_id="", company="Northlight")), writes=True)
    broken = GrantRow(mailbox_id="", state="broken", key_version=1, box=b"sealed")
    rows.run(lambda unit: unit.add(broken), writes=True)
    guarded = client(store, "a-long-key")
    guarded.get("/ready")
    text = guarded.get("/metrics", headers=KEY).text
    found = {one.name: one.samples[0].value for one in text_string_to_metric_families(text) if len(one.samples) == 1}
    assert found["afterword_mailboxes"] == 1
    assert found["afterword_grants_broken"] == 1
    assert found["afterword_jobs_set_aside"] == 0
    assert 'route="/ready"' in text
    assert not any(word in text for word in ("Northlight", ALEX.email, "subject"))


def test_metrics_are_told_though_the_store_is_away() -> None:
    away = client(Store(make_engine(f"postgresql://nobody:hush@127.0.0.1:{free_port()}/none")), "a-long-key")
    answer = away.get("/metrics", headers=KEY)
    assert answer.status_code == 200
    assert "afterword_mailboxes" not in answer.text
