"""Following a Maildir across restarts, and being told by its folders."""

from __future__ import annotations

import time
from pathlib import Path

import anyio
import pytest

from app.mailboxes.local import LocalMailbox
from app.mailboxes.maildir import make_maildir
from tests.integration.mailboxes.contract import START
from tests.support.desks import ALEX
from tests.support.eml import eml
from tests.support.limits import LONG
from tests.support.stand_ins import parse

pytestmark = pytest.mark.anyio


@pytest.fixture
def root(tmp_path: Path) -> Path:
    make_maildir(tmp_path / "Maildir")
    return tmp_path / "Maildir"


def opened(root: Path) -> LocalMailbox:
    """As after a restart."""
    return LocalMailbox(root, ALEX, parse)


def put(root: Path, name: str, *, folder: str = "new", days_ago: int = 0) -> Path:
    path = root / folder / f"{name}.host"
    path.write_bytes(eml(date=START, message_id=f"{name}@n", subject=name))
    return path


async def test_mail_that_came_while_nothing_ran_is_found(root: Path) -> None:
    put(root, "old")
    start = await opened(root).changes_since("")
    put(root, "fresh")
    changes = await opened(root).changes_since(start.cursor)
    assert changes.thread_ids == ("fresh@n",)
    assert changes.whole


async def test_a_message_that_went_while_nothing_ran_is_told_as_a_gap(root: Path) -> None:
    gone = put(root, "gone")
    put(root, "kept")
    start = await opened(root).changes_since("")
    gone.unlink()
    assert not (await opened(root).changes_since(start.cursor)).whole


async def test_a_message_that_goes_while_it_runs_names_its_thread(root: Path) -> None:
    gone = put(root, "gone")
    mailbox = opened(root)
    start = await mailbox.changes_since("")
    gone.unlink()
    changes = await mailbox.changes_since(start.cursor)
    assert changes.thread_ids == ("gone@n",)
    assert changes.whole


async def test_reading_a_message_elsewhere_is_no_change(root: Path) -> None:
    path = put(root, "one")
    mailbox = opened(root)
    start = await mailbox.changes_since("")
    path.rename(root / "cur" / "one.host:2,S")
    changes = await mailbox.changes_since(start.cursor)
    assert (changes.thread_ids, changes.drafts, changes.whole) == ((), False, True)


async def test_the_folders_tell_by_themselves(root: Path) -> None:
    notices = opened(root).notices()
    arrived = anyio.Event()

    async def listen() -> None:
        async for _ in notices:
            arrived.set()
            return

    with anyio.fail_after(LONG):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(listen)
            while not arrived.is_set():
                put(root, f"n{time.monotonic_ns()}")
                with anyio.move_on_after(0.5):
                    await arrived.wait()
            tasks.cancel_scope.cancel()


async def test_a_cursor_stays_small_however_large_the_mailbox(root: Path) -> None:
    for number in range(300):
        put(root, f"m{number}")
    assert len((await opened(root).changes_since("")).cursor) < 100


async def test_mail_that_came_while_a_look_was_at_it_is_no_gap_for_the_next_process(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look's moment lies before that mail, and the look has it all the same."""
    begun = time.time_ns()
    await anyio.sleep(0.02)
    put(root, "one")
    with monkeypatch.context() as patched:
        patched.setattr("app.mailboxes.local_changes.time.time_ns", lambda: begun)
        cursor = (await opened(root).changes_since("")).cursor
    await anyio.sleep(0.02)
    put(root, "two")
    changes = await opened(root).changes_since(cursor)
    assert changes.whole
    assert len(changes.thread_ids) == 1
