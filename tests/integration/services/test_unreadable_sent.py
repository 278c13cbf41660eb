"""Sent mail that cannot be looked at: a draft that left the drafts may have been sent, and is not called gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import Unavailable
from app.domain.followups import FollowUpState
from app.domain.tracking import DraftState, TrackedFollowUp
from app.services import drafts, threads
from app.services.desk import Desk
from tests.support.desks import draft_files, open_desk, receive, send
from tests.support.interview_thread import NOW, THREAD, invite, thanks

pytestmark = pytest.mark.anyio
OMAR = "thank_you:omar-haddad:2026-03-06"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    return desk


@contextmanager
def replaced_by_a_file(path: Path) -> Iterator[None]:
    """As when the disk of a linked folder is gone; root reads folders without rights all the same."""
    aside = path.with_name("aside")
    path.rename(aside)
    path.touch()
    yield
    path.unlink()
    aside.rename(path)


async def omar(desk: Desk) -> TrackedFollowUp:
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    (item,) = (one for one in (*opened.follow_ups, *opened.past) if one.follow_up.key == OMAR)
    return item


@pytest.mark.parametrize("place", ["", "cur"])
async def test_a_sent_draft_is_not_called_gone_while_sent_mail_cannot_be_read(
    tmp_path: Path, desk: Desk, place: str
) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    (path,) = draft_files(tmp_path)
    path.unlink()
    send(tmp_path, thanks("Omar Haddad", "omar@northlight.example", hours=24 * 365 * 60))  # after any clock's now
    restarted = open_desk(tmp_path)  # has not looked into the mailbox before
    with replaced_by_a_file(tmp_path / "Maildir" / ".Sent" / place):
        for again in (desk, restarted):
            with pytest.raises(Unavailable, match=r"\.Sent"):
                await again.mailbox.sent_to("omar@northlight.example", since=NOW)
            item = await omar(again)
            assert item.draft is not None
            assert (item.state, item.draft.state) == (FollowUpState.DRAFTED, DraftState.WRITTEN)
    item = await omar(desk)
    assert item.draft is not None
    assert (item.state, item.draft.state) == (FollowUpState.SENT, DraftState.SENT)


async def test_one_sent_mail_that_cannot_be_read_may_be_the_one(tmp_path: Path, desk: Desk) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    draft_files(tmp_path)[0].unlink()
    broken = tmp_path / "Maildir" / ".Sent" / "cur" / "broken.host:2,S"
    broken.mkdir()
    assert (await omar(desk)).state is FollowUpState.DRAFTED
    broken.rmdir()
    assert (await omar(desk)).state is FollowUpState.PLANNED


async def test_an_unreadable_file_elsewhere_does_not_keep_a_deleted_draft_alive(tmp_path: Path, desk: Desk) -> None:
    send(tmp_path, thanks("Lena Fuchs", "lena@northlight.example"))
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    draft_files(tmp_path)[0].unlink()
    (tmp_path / "Maildir" / "cur" / "broken.host:2,S").mkdir()
    assert (await omar(desk)).state is FollowUpState.PLANNED
