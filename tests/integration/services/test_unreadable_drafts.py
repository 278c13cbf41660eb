"""A Drafts folder that cannot be listed for a moment: nothing is taken for gone, nothing is written twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import Unavailable
from app.domain.followups import FollowUpState
from app.domain.tracking import DraftState, TrackedFollowUp
from app.mailboxes.protocol import Mailbox
from app.services import candidacies, drafts, follow_ups, threads
from app.services.desk import Desk
from tests.support.desks import draft_files, open_desk, receive
from tests.support.interview_thread import NOW, THREAD, invite

pytestmark = pytest.mark.anyio
End = Callable[[Desk, str, str], Awaitable[TrackedFollowUp]]
OMAR = "thank_you:omar-haddad:2026-03-06"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    return desk


@contextmanager
def closed(folder: Path, *, name: str = "cur", missing: bool = False) -> Iterator[None]:
    """The directory cannot be listed: it is no directory now, or is not there."""
    directory = folder / "Maildir" / ".Drafts" / name
    aside = folder / "aside"
    directory.rename(aside)
    if not missing:
        directory.touch()
    yield
    directory.unlink(missing_ok=True)
    aside.rename(directory)


@pytest.mark.parametrize("missing", [False, True])
@pytest.mark.parametrize("name", ["cur", "new"])
async def test_a_draft_that_cannot_be_looked_at_is_not_taken_for_gone(
    tmp_path: Path, desk: Desk, name: str, missing: bool
) -> None:
    before = await drafts.write(desk, THREAD, OMAR, now=NOW)
    with closed(tmp_path, name=name, missing=missing):
        for look in (desk.mailbox.drafts(), desk.mailbox.find_draft(before.tracked.mark)):
            with pytest.raises(Unavailable, match=r"\.Drafts"):
                await look
        item = (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0]
        assert item.draft is not None
        assert (item.state, item.draft.state) == (FollowUpState.DRAFTED, DraftState.WRITTEN)
        with pytest.raises(Unavailable, match=r"Nothing in the mailbox was changed"):
            await drafts.write(desk, THREAD, OMAR, now=NOW)
        with pytest.raises(Unavailable):
            await drafts.withdraw(desk, before.tracked.id)
    again = await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert again.tracked.mark == before.tracked.mark
    assert len(draft_files(tmp_path)) == 1


async def test_a_draft_that_came_back_is_looked_for_before_it_is_called_withdrawn(tmp_path: Path, desk: Desk) -> None:
    view = await drafts.write(desk, THREAD, OMAR, now=NOW)
    (path,) = draft_files(tmp_path)
    path.rename(tmp_path / "aside")
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.follow_ups[0].draft is not None
    assert opened.follow_ups[0].draft.state is DraftState.GONE
    (tmp_path / "aside").rename(path)
    gone = await drafts.withdraw(desk, view.tracked.id)
    assert gone.tracked.state is DraftState.WITHDRAWN
    assert draft_files(tmp_path) == []


@contextmanager
def read_only(mailbox: Mailbox) -> Iterator[None]:
    """Drafts can be found and not deleted: as on a disk that can only be read from, also for root."""

    async def refuse(_: object) -> None:
        raise Unavailable(
            "Drafts could not be used: read-only file system.", kept="Nothing in the mailbox was changed."
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mailbox, "delete_draft", refuse)
        yield


@pytest.mark.parametrize(("end", "said"), [(follow_ups.dismiss, "Left out"), (follow_ups.complete, "Noted as done")])
async def test_where_a_draft_cannot_be_withdrawn_it_says_what_holds_and_that_the_draft_stays(
    tmp_path: Path, desk: Desk, end: End, said: str
) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    with read_only(desk.mailbox), pytest.raises(Unavailable) as told:
        await end(desk, THREAD, OMAR)
    assert told.value.kept == f"{said}: Omar Haddad. The draft stays in your Drafts folder."
    assert len(draft_files(tmp_path)) == 1
    assert (await follow_ups.get(desk, THREAD, OMAR)).state in (FollowUpState.DISMISSED, FollowUpState.DONE)
    await threads.open_thread(desk, THREAD, now=NOW)
    assert draft_files(tmp_path) == [], "taken back as soon as it can be"


async def test_one_that_is_closed_says_how_many_drafts_stay_and_what_was_withdrawn_is_to_do_again(
    tmp_path: Path, desk: Desk
) -> None:
    await drafts.write_all(desk, THREAD, now=NOW)
    with read_only(desk.mailbox), pytest.raises(Unavailable) as told:
        await candidacies.close(desk, THREAD, now=NOW)
    assert told.value.kept == "Closed. 2 drafts stay in your Drafts folder."
    assert len(draft_files(tmp_path)) == 2
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.candidacy is not None
    assert opened.candidacy.closed
    await candidacies.close(desk, THREAD, now=NOW)
    assert draft_files(tmp_path) == []
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert {item.state for item in opened.follow_ups} == {FollowUpState.PLANNED}
