"""One mailbox never reaches another's rows: whatever it asks for, changes or deletes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import StatementError
from sqlmodel import col

from app.domain.errors import Conflict, NotFound
from app.store.tables import (
    CandidacyRow,
    ConnectRow,
    CorrectionRow,
    DraftRow,
    FollowUpRow,
    GrantRow,
    NoteRow,
    PersonRow,
    ProfileRow,
    ReadingRow,
    Table,
    TokenRow,
)
from app.store.unit import Rows, Store, Unit
from app.store.work_tables import (
    DeliveryRow,
    EventRow,
    ScanRow,
    SetAsideRow,
    TimerRow,
    WatchRow,
    WebhookRow,
)
from tests.support.desks import ALEX, open_store

OWNED: list[type[Any]] = [
    CandidacyRow, ReadingRow, PersonRow, CorrectionRow, FollowUpRow, DraftRow, NoteRow, ProfileRow, GrantRow,
    ConnectRow, TokenRow, WatchRow, ScanRow, TimerRow, EventRow, WebhookRow, DeliveryRow, SetAsideRow,
]  # fmt: skip

BY_USER = {"api_keys", "answers", "call_windows"}  # walked in test_owned


@pytest.fixture
def store(tmp_path: Path, each_store: str) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def fill(unit: Unit) -> dict[type[Any], str]:
    """One row of each table; gives their ids."""
    mine: dict[str, Any] = {"mailbox_id": "", "thread_id": "t"}
    candidacy = unit.add(CandidacyRow(mailbox_id="", company="Northlight"))
    in_it: dict[str, Any] = {"candidacy_id": candidacy.id}
    webhook = unit.add(
        WebhookRow(mailbox_id="", url="https://x.example", key_version=1, box=b"sealed", state="enabled")
    )
    event = unit.add(EventRow(mailbox_id="", number=1, type="reading.changed", key="k"))
    follow_up = unit.add(FollowUpRow(**mine, **in_it, key="k", kind="thank_you", state="planned"))
    rows: list[Any] = [
        candidacy,
        follow_up,
        unit.add(ReadingRow(**mine, basis="b", kind="interview")),
        unit.add(PersonRow(**mine, **in_it, name="Omar", role="interviewer")),
        unit.add(CorrectionRow(**mine, kind="company", value="x")),
        unit.add(DraftRow(mailbox_id="", follow_up_id=follow_up.id, mark=f"m-{unit.mailbox_id}", state="writing")),
        unit.add(NoteRow(mailbox_id="", candidacy_id=candidacy.id, about="Omar", text="hm")),
        unit.add(ProfileRow(mailbox_id="", name="Alex", tone="warm")),
        webhook,
        event,
        unit.add(DeliveryRow(mailbox_id="", webhook_id=webhook.id, event_id=event.id, state="waiting")),
        unit.add(WatchRow(mailbox_id="", state="working")),
        unit.add(ScanRow(mailbox_id="", state="running")),
        unit.add(TimerRow(**mine, at=datetime(2026, 12, 1, tzinfo=UTC))),
        unit.add(SetAsideRow(mailbox_id="", job_id="read:t", name="read", reason="failed")),
        unit.add(TokenRow(mailbox_id="", partition="pane", key_version=1, box=b"sealed")),
        unit.add(GrantRow(mailbox_id="", state="connected", key_version=1, box=b"sealed")),
        unit.add(
            ConnectRow(
                mailbox_id="", state_digest=f"s-{unit.mailbox_id}", browser_digest="b", key_version=1, box=b"sealed"
            )
        ),
    ]
    return {type(row): row.id for row in rows}


def count(rows: Rows, table: type[Any]) -> int:
    return len(rows.run(lambda unit: unit.all(table)))


def test_the_tables_walked_here_are_all_there_are() -> None:
    assert {table.__tablename__ for table in OWNED} | {"mailboxes", *BY_USER} == set(Table.metadata.tables)


@pytest.mark.parametrize("table", OWNED, ids=lambda table: table.__tablename__)
def test_rows_of_another_mailbox_do_not_exist(store: Store, table: type[Any]) -> None:
    mine, other = (store.of(store.register("local", name, ALEX)) for name in ("mine", "other"))
    mine_ids = mine.run(fill, writes=True)
    other_ids = other.run(fill, writes=True)
    assert [row.id for row in mine.run(lambda unit: unit.all(table))] == [mine_ids[table]]
    with pytest.raises(NotFound):
        mine.run(lambda unit: unit.get(table, other_ids[table]))
    assert mine.run(lambda unit: unit.one(table, table.id == other_ids[table])) is None
    everywhere = col(table.id) != ""
    assert (
        mine.run(lambda unit: unit.update(table, everywhere, values={"mailbox_id": mine.mailbox_id}), writes=True) == 1
    )
    assert mine.run(lambda unit: unit.delete(table, everywhere), writes=True) == 1
    assert [row.id for row in other.run(lambda unit: unit.all(table))] == [other_ids[table]]


def test_a_row_can_not_be_added_for_another_mailbox(store: Store) -> None:
    mine, other = (store.of(store.register("local", name, ALEX)) for name in ("mine", "other"))
    mine.run(lambda unit: unit.add(ProfileRow(mailbox_id=other.mailbox_id, name="x", tone="warm")), writes=True)
    assert other.run(lambda unit: unit.all(ProfileRow)) == []


def test_forgetting_a_mailbox_deletes_all_its_rows_and_no_others(store: Store) -> None:
    mine, other = (store.of(store.register("local", name, ALEX)) for name in ("mine", "other"))
    for rows in (mine, other):
        rows.run(fill, writes=True)
    store.forget(mine.mailbox_id)
    for table in OWNED:
        assert count(mine, table) == 0
        assert count(other, table) == 1


def test_the_same_mailbox_keeps_its_rows_under_a_new_name(store: Store) -> None:
    first = store.register("local", "/mail", ALEX)
    assert store.register("local", "/mail", type(ALEX)("Alexandra", "alexandra@x.example", "UTC")) == first
    assert store.register("gmail", "/mail", ALEX) != first


def test_a_mailbox_that_another_had_first_stays_as_it_is(store: Store) -> None:
    """Two services have it join in the same moment: the later one's zone must not become the first one's."""
    first = store.register("gmail", "issuer subject", ALEX, belongs_to="tracker")
    later = type(ALEX)("", "other@x.example", "Asia/Tokyo")
    assert store.register("gmail", "issuer subject", later, belongs_to="another tracker") == first
    known = store.get(first)
    assert known is not None
    assert (known.owner, store.belongs_to(first)) == (ALEX, "tracker")


def test_a_unit_of_work_is_kept_whole_or_not_at_all(store: Store) -> None:
    rows = store.of(store.register("local", "mine", ALEX))

    def fails(unit: Unit) -> None:
        unit.add(CandidacyRow(mailbox_id="", company="Northlight"))
        raise NotFound("no")

    with pytest.raises(NotFound):
        rows.run(fails, writes=True)
    assert rows.run(lambda unit: unit.all(CandidacyRow)) == []


def test_one_follow_up_has_at_most_one_draft_row(store: Store) -> None:
    rows = store.of(store.register("local", "mine", ALEX))
    ids = rows.run(fill, writes=True)
    second = DraftRow(mailbox_id="", follow_up_id=ids[FollowUpRow], mark="another", state="writing")
    with pytest.raises(Conflict):
        rows.run(lambda unit: unit.add(second), writes=True)


def test_a_mailbox_forgotten_by_another_process_is_told_with_advice(store: Store) -> None:
    mailbox_id = store.register("local", "mine", ALEX)
    rows = store.of(mailbox_id)
    store.forget(mailbox_id)
    with pytest.raises(Conflict, match="start it again"):
        rows.run(lambda unit: unit.add(CandidacyRow(mailbox_id="")), writes=True)


def test_times_come_back_aware_and_a_time_without_a_zone_is_refused(store: Store) -> None:
    rows = store.of(store.register("local", "mine", ALEX))
    moment = datetime.fromisoformat("2026-03-06T13:00:00-06:00")
    rows.run(lambda unit: unit.add(CandidacyRow(mailbox_id="", closed_at=moment)), writes=True)
    (kept,) = rows.run(lambda unit: unit.all(CandidacyRow))
    assert kept.closed_at == moment
    assert kept.closed_at.tzinfo is UTC
    naive = CandidacyRow(mailbox_id="", closed_at=moment.replace(tzinfo=None))
    with pytest.raises(StatementError, match="without a zone"):
        rows.run(lambda unit: unit.add(naive), writes=True)
