"""Looking rows up: the same answer as the long way gives, for one mailbox, and with the query worded once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import Unavailable
from app.domain.mail import Mailbox as Owner
from app.store import corrections, grants
from app.store.engine import make_engine
from app.store.lookups import rows_where
from app.store.tables import CandidacyRow, CorrectionRow, DraftRow, FollowUpRow, GrantRow, MailboxRow, ProfileRow
from app.store.unit import Store, Unit
from tests.support.stores import bring_to_head

ALEX = Owner("Alex", "alex@mail.example", "UTC")
COMPANY, ROLE = CorrectionKind.COMPANY, CorrectionKind.ROLE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    engine = make_engine(f"sqlite:///{tmp_path / 'store.sqlite3'}")
    bring_to_head(engine)
    yield Store(engine)
    engine.dispose()


def with_corrections(store: Store, account: str, *threads: str) -> str:
    mailbox_id = store.register("gmail", account, ALEX)

    def work(unit: Unit) -> None:
        for thread_id in threads:
            corrections.put(unit, thread_id, Correction(COMPANY, f"{account} at {thread_id}"))

    store.of(mailbox_id).run(work, writes=True)
    return mailbox_id


def test_rows_of_another_mailbox_are_not_seen(store: Store) -> None:
    mine = with_corrections(store, "me", "one", "two")
    with_corrections(store, "you", "one")
    found = store.of(mine).run(lambda unit: [row.value for row in unit.seen(CorrectionRow, thread_id="one")])
    assert found == ["me at one"]


def test_a_sequence_stands_for_any_of_its_values_in_the_order_asked_for(store: Store) -> None:
    mine = with_corrections(store, "me", "b", "c", "a")

    def work(unit: Unit) -> list[str]:
        return [row.thread_id for row in unit.seen(CorrectionRow, thread_id=["a", "b", "x"], order_by="thread_id")]

    assert store.of(mine).run(work) == ["a", "b"]


def test_what_the_same_unit_of_work_has_written_is_seen(store: Store) -> None:
    mine = with_corrections(store, "me", "one")

    def work(unit: Unit) -> list[str]:
        corrections.put(unit, "one", Correction(COMPANY, "changed"))
        corrections.put(unit, "one", Correction(ROLE, "new"))
        return [row.value for row in unit.seen(CorrectionRow, thread_id="one", order_by="kind")]

    assert store.of(mine).run(work, writes=True) == ["changed", "new"]


def test_a_value_that_a_column_would_not_hold_finds_the_row_that_was_kept_of_it(store: Store) -> None:
    long = "a thread's id\0" + "x" * 2000
    mine = with_corrections(store, "me", long)
    assert store.of(mine).run(lambda unit: unit.sole(CorrectionRow, thread_id=long)) is not None


def test_a_mailbox_sees_its_own_row_alone(store: Store) -> None:
    mine, other = with_corrections(store, "me"), with_corrections(store, "you")
    assert store.of(mine).run(lambda unit: [row.account for row in unit.seen(MailboxRow)]) == ["me"]
    assert store.of(mine).run(lambda unit: unit.sole(MailboxRow, id=other)) is None


def with_follow_up(unit: Unit, key: str) -> tuple[str, str]:
    """The ids of a follow-up and its candidacy."""
    candidacy = unit.add(CandidacyRow(mailbox_id=unit.mailbox_id))
    row = FollowUpRow(
        mailbox_id=unit.mailbox_id,
        candidacy_id=candidacy.id,
        thread_id="one",
        key=key,
        kind="thank_you",
        state="planned",
    )
    return unit.add(row).id, candidacy.id


def draft_of(unit: Unit, follow_up_id: str, mark: str) -> None:
    unit.add(DraftRow(mailbox_id=unit.mailbox_id, follow_up_id=follow_up_id, mark=mark, state="written"))


def test_what_belongs_to_a_row_stands_beside_it_and_nothing_where_there_is_none(store: Store) -> None:
    mine = store.register("gmail", "me", ALEX)

    def work(unit: Unit) -> list[tuple[str, str | None]]:
        drafted, _ = with_follow_up(unit, "a")
        with_follow_up(unit, "b")
        draft_of(unit, drafted, "mark of a")
        found = unit.seen_with(FollowUpRow, DraftRow, order_by="key")
        return [(row.key, draft.mark if draft else None) for row, draft in found]

    assert store.of(mine).run(work, writes=True) == [("a", "mark of a"), ("b", None)]


def test_columns_of_one_name_are_told_apart(store: Store) -> None:
    mine = store.register("gmail", "me", ALEX)

    def work(unit: Unit) -> list[tuple[str, str, bool]]:
        follow_up_id, _ = with_follow_up(unit, "a")
        draft_of(unit, follow_up_id, "mark")
        found = unit.seen_with(FollowUpRow, DraftRow, id=follow_up_id)
        return [(row.state, draft.state, row.id == follow_up_id != draft.id) for row, draft in found]

    assert store.of(mine).run(work, writes=True) == [("planned", "written", True)]


def test_nothing_of_another_mailbox_stands_beside_a_row(store: Store) -> None:
    mine, other = store.register("gmail", "me", ALEX), store.register("gmail", "you", ALEX)
    follow_up_id, _ = store.of(mine).run(lambda unit: with_follow_up(unit, "a"), writes=True)
    store.of(other).run(lambda unit: draft_of(unit, follow_up_id, "theirs"), writes=True)
    assert [draft for _, draft in store.of(mine).run(lambda unit: unit.seen_with(FollowUpRow, DraftRow))] == [None]
    assert store.of(other).run(lambda unit: unit.seen_with(FollowUpRow, DraftRow)) == []


def test_a_mailbox_is_found_with_what_there_is_one_of(store: Store) -> None:
    mine = store.register("gmail", "me", ALEX)
    store.register("gmail", "you", ALEX)
    store.of(mine).run(lambda unit: grants.put(unit, ["read"], 1, b"box"), writes=True)
    known, grant, profile = store.find_with("gmail", "me", GrantRow, ProfileRow) or ()
    assert (known.id, grant.scopes, profile) == (mine, ["read"], None)
    assert store.find_with("gmail", "nobody", GrantRow) is None


def test_a_query_is_worded_once() -> None:
    first = rows_where((CorrectionRow,), ("thread_id",), frozenset(), "made_at")
    assert rows_where((CorrectionRow,), ("thread_id",), frozenset(), "made_at") is first
    assert rows_where((CorrectionRow,), ("thread_id",), frozenset({"thread_id"}), "made_at") is not first


def test_facts_with_half_characters_are_read_as_they_were_kept(store: Store) -> None:
    half = "\ud83d"  # of a surrogate pair, as a cut text can end
    mine = store.register("gmail", "me", ALEX)
    row = ProfileRow(mailbox_id=mine, name="", tone="", points=[f"smile {half}", "Größe"])

    def work(unit: Unit) -> list[str]:
        unit.add(row)
        kept = unit.sole(ProfileRow)
        return kept.points if kept else []

    assert store.of(mine).run(work, writes=True) == [f"smile {half}", "Größe"]


def test_a_query_of_another_kind_in_the_same_look_sees_the_same_state(store: Store) -> None:
    mine = with_corrections(store, "me", "one")

    def work(unit: Unit) -> tuple[list[str], list[str]]:
        first = [row.value for row in unit.seen(CorrectionRow, order_by="thread_id")]
        with_corrections(store, "me", "two")  # somebody else writes
        return first, [row.value for row in unit.all(CorrectionRow)]

    assert store.of(mine).run(work) == (["me at one"], ["me at one"])
    assert store.of(mine).run(lambda unit: len(unit.seen(CorrectionRow))) == 2


def test_a_look_that_fails_leaves_the_next_one_a_new_state(store: Store) -> None:
    mine = with_corrections(store, "me", "one")

    def fails(unit: Unit) -> None:
        unit.seen(CorrectionRow)
        raise KeyError("anything")

    for _ in range(3):
        with pytest.raises(KeyError):
            store.of(mine).run(fails)
    with_corrections(store, "me", "two")
    assert store.of(mine).run(lambda unit: len(unit.seen(CorrectionRow))) == 2


def test_any_one_of_no_values_is_nothing(store: Store) -> None:
    mine = with_corrections(store, "me", "one")
    assert list(store.of(mine).run(lambda unit: unit.seen(CorrectionRow, thread_id=[]))) == []


def test_a_store_without_its_tables_is_said_to_be_out_of_reach(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    with pytest.raises(Unavailable):
        Store(engine).find("gmail", "me")
    engine.dispose()
