"""The demo mailbox on a real disk: made once, made anew on a later day, and never over what the user did."""

from __future__ import annotations

import mailbox as stdlib_mailbox
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from app.demo.mailbox import PROVIDER, DemoMailbox, prepare
from app.domain.corrections import Correction, CorrectionKind
from app.mailboxes.local import LocalMailbox
from app.services import corrections, desk
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.limits import LONG
from tests.support.rights import open_to_others

NOW = datetime(2026, 11, 20, 15, 10, tzinfo=UTC)
LATER = NOW + timedelta(days=3)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def made(folder: Path, store: Store, *, now: datetime = NOW, fresh: bool = False) -> DemoMailbox:
    return prepare(folder, store, now=now, zone="Europe/London", fresh=fresh)


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.anyio
async def test_it_holds_eight_threads_that_any_mail_library_reads(tmp_path: Path, store: Store) -> None:
    demo = made(tmp_path, store)
    mailbox = LocalMailbox(demo.root, demo.owner, stand_ins.parse)
    threads = await mailbox.search()
    assert len(threads) == 8
    assert {one.subject for one in threads if one.unread} == {
        "Interview on Wednesday, Data Platform Manager",
        '4 new jobs for "data engineer" near you',
    }
    raws = [message.raw for one in threads for message in (await mailbox.thread(one.id)).messages]
    assert len(raws) == sum(one.message_count for one in threads) == 25
    for raw in raws:
        mail = message_from_bytes(raw, policy=policy.default)
        assert not mail.defects
        assert not any(part.defects for part in mail.walk())
        assert max(len(line) for line in raw.splitlines()) < 998
    box = stdlib_mailbox.Maildir(demo.root, create=False)
    assert sorted(box.list_folders()) == ["Drafts", "Sent"]


def test_it_is_kept_on_the_same_day(tmp_path: Path, store: Store) -> None:
    first = made(tmp_path, store)
    before = contents(first.root)
    assert made(tmp_path, store, now=NOW + timedelta(hours=3)) == first
    assert contents(first.root) == before


def test_it_is_made_anew_on_a_later_day_while_untouched(tmp_path: Path, store: Store) -> None:
    first = made(tmp_path, store)
    unread = next((first.root / "new").iterdir())
    unread.rename(first.root / "cur" / f"{unread.name}:2,S")  # opened in a mail client
    second = made(tmp_path, store, now=LATER)
    assert (second.made_on, second.outdated) == (LATER.date(), False)
    assert second.account != first.account
    assert sorted(path.name for path in first.root.parent.iterdir()) == ["Maildir", "demo.lock"]


@pytest.mark.parametrize("touch", ["draft", "deleted", "changed", "correction"])
@pytest.mark.anyio
async def test_it_is_kept_on_a_later_day_once_the_user_has_touched_it(tmp_path: Path, store: Store, touch: str) -> None:
    first = made(tmp_path, store)
    path = next((first.root / "cur").iterdir())
    if touch == "draft":
        (first.root / ".Drafts" / "cur" / "1.host:2,D").write_bytes(b"Subject: mine\n\nhello\n")
    elif touch == "deleted":
        path.unlink()
    elif touch == "changed":
        path.write_bytes(path.read_bytes() + b"\nmy note\n")
    else:
        mailbox = LocalMailbox(first.root, first.owner, stand_ins.parse)
        at = await desk.connect(store, mailbox, stand_ins.parts(), provider=PROVIDER, account=first.account)
        await corrections.add(at, "any thread", Correction(CorrectionKind.COMPANY, "Reed & Tallow"))
    before = contents(first.root)
    kept = made(tmp_path, store, now=LATER)
    assert (kept.account, kept.made_on, kept.outdated) == (first.account, NOW.date(), True)
    assert contents(first.root) == before
    renewed = made(tmp_path, store, now=LATER, fresh=True)
    assert (renewed.made_on, renewed.outdated) == (LATER.date(), False)


def test_rows_of_an_earlier_making_are_forgotten(tmp_path: Path, store: Store) -> None:
    first = made(tmp_path, store)
    store.register(PROVIDER, first.account, first.owner)
    made(tmp_path, store, now=LATER)
    with store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT account FROM mailboxes").all()
    assert rows == []


def test_what_a_crash_left_behind_is_cleared_away(tmp_path: Path, store: Store) -> None:
    first = made(tmp_path, store)
    (first.root / "afterword-demo.json").write_text("{ half")
    (first.root.parent / "12345678.building").mkdir()
    second = made(tmp_path, store)
    assert second.account != first.account
    assert sorted(path.name for path in first.root.parent.iterdir()) == ["Maildir", "demo.lock"]


_CHILD = """
import sys, time
from datetime import datetime
from pathlib import Path
from app.demo.mailbox import prepare
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Store
folder, now = Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2])
(folder / f"ready-{sys.argv[3]}").touch()
while not (folder / "go").exists():
    time.sleep(0.001)
engine = make_engine(f"sqlite:///{folder / 'store.sqlite3'}")
migrate(engine)
print(prepare(folder, Store(engine), now=now, zone="Europe/London").account)
"""


@pytest.mark.parametrize("earlier", [False, True])
def test_processes_that_start_at_once_have_one_demo_mailbox(tmp_path: Path, *, earlier: bool) -> None:
    if earlier:
        made(tmp_path, open_store(tmp_path))
    when = (LATER if earlier else NOW).isoformat()
    started = [
        subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(tmp_path), when, str(number)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(3)
    ]
    while len(list(tmp_path.glob("ready-*"))) < len(started):
        time.sleep(0.01)
    (tmp_path / "go").touch()
    said = [process.communicate(timeout=LONG) for process in started]
    assert [process.returncode for process in started] == [0] * len(started), said
    assert len({account for account, _ in said}) == 1
    assert (
        len([path for path in (tmp_path / "demo" / "Maildir").rglob("*") if path.parent.name in ("cur", "new")]) == 25
    )
    assert sorted(path.name for path in (tmp_path / "demo").iterdir()) == ["Maildir", "demo.lock"]


def test_nobody_else_can_read_it(tmp_path: Path, store: Store) -> None:
    made(tmp_path / "data" / "mine", store)
    assert open_to_others(tmp_path / "data") == []
