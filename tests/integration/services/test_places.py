"""Where drafts were put is remembered with their rows, for a mailbox that cannot list its drafts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.tracking import DraftState
from app.mailboxes.gmail.access import Place
from app.services import drafts, threads
from app.services.places import StoredPlaces
from app.store import drafts as draft_rows
from tests.support.desks import ALEX, open_desk, open_store, receive
from tests.support.interview_thread import NOW, THREAD, invite

pytestmark = pytest.mark.anyio


async def test_a_written_draft_is_remembered_with_its_recipient_until_it_is_gone(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    places = StoredPlaces(desk.rows)
    assert list(await places.every()) == []
    follow_up = opened.follow_ups[0].follow_up
    written = (await drafts.write(desk, THREAD, follow_up.key, now=NOW)).tracked
    known = Place(written.mark, written.provider_id, written.fingerprint, follow_up.to_email or "")
    assert list(await places.every()) == [known]
    await places.keep(written.mark, "r-1/17", "18")
    assert list(await places.every()) == [Place(written.mark, "r-1/17", "18", follow_up.to_email or "")]
    await desk.rows.write(lambda unit: draft_rows.set_state(unit, written.id, DraftState.GONE))
    assert list(await places.every()) == []


async def test_a_mark_of_another_mailbox_is_not_touched(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    written = (await drafts.write(desk, THREAD, opened.follow_ups[0].follow_up.key, now=NOW)).tracked
    store = open_store(tmp_path)
    other = StoredPlaces(store.of(store.register("gmail", "another", ALEX)))
    await other.keep(written.mark, "r-1/17", "18")
    assert list(await other.every()) == []
    (kept,) = await StoredPlaces(desk.rows).every()
    assert kept.id == written.provider_id
