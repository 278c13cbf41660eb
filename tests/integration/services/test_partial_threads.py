"""A thread of which one message cannot be read for a moment: what the whole thread said still stands."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import UnreadableMail
from app.domain.followups import FollowUpState
from app.domain.mail import Message
from app.domain.tracking import DraftState
from app.reading import read
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


def unreadable(folder: Path, name: str) -> Path:
    """A file whose bytes the system does not give (a folder in its place reads the same for root too)."""
    path = folder / "Maildir" / "cur" / name
    path.mkdir()
    return path


async def test_one_file_that_cannot_be_read_is_told_once_and_makes_no_other_thread_a_partial_one(
    tmp_path: Path,
) -> None:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    unreadable(tmp_path, "broken.host:2,S")
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.reading.warnings == opened.thread.warnings == ()
    (told,) = await threads.unread(desk)
    assert "broken.host" in told
    await threads.open_thread(desk, THREAD, now=NOW)
    assert (await threads.open_thread(desk, THREAD, now=NOW)).from_store


async def test_a_file_that_cannot_be_read_any_more_is_that_threads(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), read=read))
    receive(tmp_path, invite())
    receive(tmp_path, later(60, "Company: Northlight\n"))
    first = await threads.open_thread(desk, THREAD, now=NOW)
    assert len(first.reading.messages) == 2
    (invited,) = [path for path in (tmp_path / "Maildir" / "new").iterdir() if b"Interviewer" in path.read_bytes()]
    invited.unlink()
    unreadable(tmp_path, invited.name)
    for again in (desk, open_desk(tmp_path, parts=replace(stand_ins.parts(), read=read))):
        opened = await threads.open_thread(again, THREAD, now=NOW)
        assert any(invited.name in warning for warning in opened.reading.warnings)
        stored = await again.rows.read(lambda unit: readings.find(unit, THREAD))
        assert stored is not None
        assert len(stored.reading.messages) == 2, "the whole reading stands"


async def test_a_warning_names_the_mail_by_sender_day_and_file(tmp_path: Path) -> None:
    def parse(raw: bytes, *, source: str, zone: str) -> Message:
        if b"Subject: Re:" in raw:
            raise UnreadableMail(f"{source} is no mail.")
        message = stand_ins.parse(raw, source=source, zone=zone)
        return replace(message, warnings=(f"{source}: a part was left out",))

    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(version="2"), parse=parse))
    receive(tmp_path, invite())
    receive(tmp_path, later(60, "Company: Northlight\n"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    (lost,) = opened.reading.warnings
    assert re.fullmatch(r"The mail of Dana Whitfield of Fri 06 Mar 2026 \(new/[^)]*\) is no mail\.", lost)
    (message,) = opened.thread.messages
    (partly,) = message.warnings
    expected = r"The mail of Dana Whitfield of Wed 04 Mar 2026 \(new/[^)]*\): a part was left out"
    assert re.fullmatch(expected, partly)
