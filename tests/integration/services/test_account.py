"""Handing out all that is kept of a user, and deleting it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Profile
from app.identity.api_keys import Scope
from app.services import account, api_keys, corrections, drafts, notes, profiles, threads
from app.services.desk import Desk
from app.store.account import owned_tables
from app.store.owned import owned_with
from app.store.tables import Table
from app.store.unit import Unit
from tests.support.desks import ALEX, draft_files, open_desk, open_store, receive
from tests.support.interview_thread import NOW, THREAD, invite

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """A mailbox with a row in every table."""
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    await notes.save(desk, THREAD, "Omar Haddad", "streaming")
    await corrections.add(desk, THREAD, Correction(CorrectionKind.ROLE, "Data Engineer"))
    await profiles.save(desk, Profile("Alex Moreno", paper_note=True, references=("Kit Lang",)))
    await drafts.write(desk, THREAD, opened.follow_ups[0].follow_up.key, now=NOW)
    return desk


async def test_the_export_holds_every_table_and_nothing_of_the_mails_text(desk: Desk) -> None:
    export = await account.export(desk, now=NOW)
    assert export.name == "afterword-2026-03-06.json"
    kept = json.loads(export.content)["kept_by_afterword"]
    assert set(kept) | account.HELD_BACK >= set(Table.metadata.tables), "each table is handed out or named as held back"
    for name in ("mailboxes", "candidacies", "readings", "people", "corrections", "follow_ups", "drafts", "notes"):
        assert kept[name], name
    assert kept["notes"][0]["text"] == "streaming"
    assert kept["profiles"][0]["paper_note"] is True
    assert kept["profiles"][0]["references"] == ["Kit Lang"]
    assert "secret sentence" not in export.content.decode()
    assert "claimed_by" not in kept["drafts"][0]


async def test_the_export_holds_nothing_of_another_mailbox(desk: Desk, tmp_path: Path) -> None:
    store = open_store(tmp_path)
    other = store.of(store.register("local", "another", ALEX))
    stranger = Desk(desk.mailbox, other, desk.parts)
    await profiles.save(stranger, Profile("Somebody Else"))
    assert b"Somebody Else" not in (await account.export(desk, now=NOW)).content
    assert b"streaming" not in (await account.export(stranger, now=NOW)).content


async def test_deleting_leaves_no_row_and_leaves_others_and_the_drafts_folder_alone(desk: Desk, tmp_path: Path) -> None:
    store = open_store(tmp_path)
    other = store.of(store.register("local", "another", ALEX))
    await profiles.save(Desk(desk.mailbox, other, desk.parts), Profile("Somebody Else"))
    await account.delete(desk)
    for table in owned_tables():
        assert not desk.rows.run(partial(Unit.all, table=table)), table.__tablename__
    empty = json.loads((await account.export(desk, now=NOW)).content)["kept_by_afterword"]
    assert not any(empty.values())
    assert (await profiles.get(Desk(desk.mailbox, other, desk.parts))).name == "Somebody Else"
    assert len(draft_files(tmp_path)) == 1
    await account.delete(desk)


async def test_after_deletion_the_mailbox_can_be_connected_anew(desk: Desk, tmp_path: Path) -> None:
    await account.delete(desk)
    again = open_desk(tmp_path)
    assert await profiles.get(again) == Profile("Alex Moreno", "Alex Moreno")
    opened = await threads.open_thread(again, THREAD, now=NOW)
    assert opened.notes == ()


async def test_the_keys_go_with_the_users_last_mailbox_and_not_before(desk: Desk, tmp_path: Path) -> None:
    """Or an old key would open the mailbox again as soon as its user comes back."""
    store, owned = open_store(tmp_path), await owned_with(desk.rows)
    other = Desk(desk.mailbox, store.of(store.register("local", "another", ALEX)), desk.parts)
    await api_keys.make(owned, "a script", [Scope.READ], now=NOW)
    await account.delete(other)
    assert len(await api_keys.listing(owned)) == 1
    await account.delete(desk)
    assert await api_keys.listing(owned) == ()
