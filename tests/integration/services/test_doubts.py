"""Nothing is written upon a doubt: not by a press on "write all", not by itself, not by a key that is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import Conflict
from app.domain.evidence import SURE
from app.domain.followups import FollowUpState
from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Reading
from app.planning.plan import plan
from app.services import corrections, drafts, due, following, threads
from app.services.desk import Desk
from app.store import watches
from tests.support import stand_ins
from tests.support.desks import draft_files, open_desk, receive
from tests.support.interview_thread import NOW, THREAD, invite

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]
OMAR, LENA = "Omar Haddad", "Lena Fuchs"
OMARS, LENAS = "thank_you:omar-haddad:2026-03-06", "thank_you:lena-fuchs:2026-03-06"


def doubting(messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, told: Kind | None = None) -> Reading:
    """The stand-in reader, not sure whether Omar interviews."""
    read = stand_ins.read(messages, mailbox, now, told=told)
    people = (replace(one, confidence=SURE - 0.01) if one.name == OMAR else one for one in read.interviewers)
    return replace(read, interviewers=tuple(people))


def desk_at(folder: Path, *, doubts: bool = True) -> Desk:
    desk = open_desk(folder)
    parts = replace(desk.parts, read=doubting if doubts else stand_ins.read, plan=plan, version=f"doubts {doubts}")
    return replace(desk, parts=parts)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = desk_at(tmp_path)
    receive(tmp_path, invite())
    return made


async def test_write_all_leaves_out_whom_it_is_not_sure_of(tmp_path: Path, desk: Desk) -> None:
    written = await drafts.write_all(desk, THREAD, now=NOW)
    assert [one.follow_up.to_name for one in written.drafts] == [LENA]
    assert len(draft_files(tmp_path)) == 1


async def test_a_known_key_writes_nothing_before_the_question_is_answered(tmp_path: Path, desk: Desk) -> None:
    with pytest.raises(Conflict, match="asks first"):
        await drafts.write(desk, THREAD, OMARS, now=NOW)
    with pytest.raises(Conflict, match="asks first"):
        await drafts.preview(desk, THREAD, OMARS, now=NOW)
    assert draft_files(tmp_path) == []
    await corrections.add(desk, THREAD, Correction(CorrectionKind.PERSON_ROLE, "interviewer", OMAR))
    await drafts.write(desk, THREAD, OMARS, now=NOW)
    assert len(draft_files(tmp_path)) == 1


async def test_a_no_takes_the_thanks_away_for_good(desk: Desk) -> None:
    await corrections.add(desk, THREAD, Correction(CorrectionKind.PERSON_ROLE, "contact", OMAR))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert OMAR not in {one.to_name for one in (*opened.plan.follow_ups, *opened.plan.withheld) if "thank" in one.key}


async def test_nothing_is_prepared_by_itself_upon_a_doubt(tmp_path: Path, desk: Desk) -> None:
    await following.begin(desk.rows, scan=False)
    await desk.rows.write(lambda unit: watches.set_prepares(unit, prepares=True))
    await due.turn(desk, THREAD, NOW, now=NOW)
    (path,) = draft_files(tmp_path)
    assert b"lena@northlight.example" in path.read_bytes()


async def test_a_draft_that_was_asked_for_outlives_a_doubt_that_comes_up_later(tmp_path: Path, desk: Desk) -> None:
    sure = desk_at(tmp_path, doubts=False)
    await drafts.write(sure, THREAD, OMARS, now=NOW)
    opened = await threads.open_thread(desk_at(tmp_path), THREAD, now=NOW)
    assert {one.follow_up.key: one.state for one in opened.follow_ups}[OMARS] is FollowUpState.DRAFTED
    assert len(draft_files(tmp_path)) == 1
