"""A thread of which one message cannot be read for a moment: what the whole thread said still stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import UnreadableMail
from app.domain.followups import FollowUpState
from app.domain.mail import Message
from app.domain.tracking import DraftState
from app.services import drafts, threads
from app.services.desk import Desk
from app.store import readings
from tests.support import stand_ins
from tests.support.desks import draft_files, open_desk, receive
from tests.support.interview_thread import NOW, THREAD, invite, later

pytestmark = pytest.mark.anyio


def unreadable_invitation(folder: Path) -> Desk:
    def parse(raw: bytes, *, source: str, zone: str) -> Message:
        message = stand_ins.parse(raw, source=source, zone=zone)
        if "Interviewer:" in message.text:
            raise UnreadableMail("The invitation could not be read.")
        return message

    return open_desk(folder, parts=replace(stand_ins.parts(version="2"), parse=parse))


async def test_a_partial_reading_ends_nothing_and_is_not_kept(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    receive(tmp_path, later(60, "Company: Northlight\n"))
    await drafts.write_all(desk, THREAD, now=NOW)
    before = await desk.rows.read(lambda unit: readings.find(unit, THREAD))
    opened = await threads.open_thread(unreadable_invitation(tmp_path), THREAD, now=NOW)
    assert "The invitation could not be read." in opened.reading.warnings
    assert [item.state for item in opened.follow_ups] == [
        FollowUpState.DRAFTED,
        FollowUpState.DRAFTED,
        FollowUpState.PLANNED,
    ]
    assert [item.draft.state for item in opened.follow_ups if item.draft] == [DraftState.WRITTEN] * 2
    assert len(draft_files(tmp_path)) == 2
    assert await desk.rows.read(lambda unit: readings.find(unit, THREAD)) == before


async def test_a_thread_first_read_in_part_is_read_again_when_it_is_whole(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    receive(tmp_path, later(60, "Company: Northlight\n"))
    assert (await threads.open_thread(unreadable_invitation(tmp_path), THREAD, now=NOW)).follow_ups == ()
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert not opened.from_store
    assert len(opened.follow_ups) == 3
