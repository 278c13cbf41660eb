"""The local mailbox on a real disk, against the contract and for what only a Maildir has."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import mailbox as stdlib_mailbox
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.errors import Conflict, MailNotFound, Unavailable
from app.domain.mail import Mailbox as Owner
from app.mailboxes import maildir, maildir_index
from app.mailboxes.local import LocalMailbox
from app.mailboxes.maildir import make_maildir
from app.mailboxes.protocol import MARK_HEADER, StoredDraft
from tests.integration.mailboxes.contract import START, MailboxContract, draft
from tests.integration.mailboxes.followed import FollowedContract
from tests.support.eml import eml
from tests.support.limits import LONG
from tests.support.stand_ins import parse

ALEX = Owner("Alex Moreno", "alex@mail.example", "Europe/London")
_numbers = itertools.count()


@dataclass
class LocalWorld:
    """Others' hands are plain files and the standard library's Maildir."""

    root: Path
    mailbox: LocalMailbox = field(init=False)

    def __post_init__(self) -> None:
        make_maildir(self.root)
        make_maildir(self.root / ".Sent", folder=True)
        self.mailbox = LocalMailbox(self.root, ALEX, parse)

    async def receive(self, raw: bytes) -> None:
        (self.root / "new" / f"1700000000.{next(_numbers)}.host").write_bytes(raw)

    async def send(self, raw: bytes) -> None:
        (self.root / ".Sent" / "cur" / f"1700000000.{next(_numbers)}.host:2,S").write_bytes(raw)

    async def edit_draft(self, stored: StoredDraft, line: str) -> None:
        path = self._draft_path(stored)
        path.write_bytes(path.read_bytes() + b"\n" + line.encode() + b"\n")

    async def remove_draft(self, stored: StoredDraft) -> None:
        self._draft_path(stored).unlink()

    async def send_draft(self, stored: StoredDraft) -> None:
        path = self._draft_path(stored)
        (self.root / ".Sent" / "cur").mkdir(parents=True, exist_ok=True)
        path.rename(self.root / ".Sent" / "cur" / path.name.replace(":2,DS", ":2,S"))

    async def raw_drafts(self) -> list[bytes]:
        if not (self.root / ".Drafts").exists():
            return []
        box = stdlib_mailbox.Maildir(self.root / ".Drafts", create=False)
        return [box.get_bytes(key) for key in box.keys()]  # noqa: SIM118 -- a Maildir is no dict

    def _draft_path(self, stored: StoredDraft) -> Path:
        (path,) = (self.root / ".Drafts" / "cur").glob(f"{stored.id}:2,*")
        return path


@pytest.fixture
def world(tmp_path: Path) -> LocalWorld:
    return LocalWorld(tmp_path / "Maildir")


class TestLocalMailbox(MailboxContract):
    pass


class TestALocalMailboxThatIsFollowed(FollowedContract):
    pass


class TestWhatOnlyAMaildirHas:
    pytestmark = pytest.mark.anyio

    async def test_a_draft_lies_in_drafts_with_the_draft_flag(self, world: LocalWorld) -> None:
        await world.mailbox.create_draft(draft(), mark="m1")
        (name,) = [path.name for path in (world.root / ".Drafts" / "cur").iterdir()]
        assert name.endswith(":2,DS")
        assert (world.root / ".Drafts" / "maildirfolder").exists()
        box = stdlib_mailbox.Maildir(world.root, create=False).get_folder("Drafts")
        (message,) = list(box)
        assert "D" in message.get_flags()
        assert not list((world.root / ".Drafts" / "tmp").iterdir())

    async def test_of_a_large_mail_the_words_are_handed_on_and_not_the_files(self, world: LocalWorld) -> None:
        await world.receive(_with_a_file("<big@example.org>"))
        (message,) = (await world.mailbox.thread("big@example.org")).messages
        assert b"We meet on Friday." in message.raw
        assert len(message.raw) < 2_000
        assert [row.id for row in await world.mailbox.search("friday")] == ["big@example.org"]

    async def test_a_large_mail_without_an_id_stays_whole_since_it_is_called_by_its_bytes(
        self, world: LocalWorld
    ) -> None:
        raw = _with_a_file("")
        await world.receive(raw)
        (row,) = await world.mailbox.search()
        (message,) = (await world.mailbox.thread(row.id)).messages
        assert (message.id, message.raw) == (f"sha256:{hashlib.sha256(raw).hexdigest()}", raw)

    async def test_no_line_of_a_draft_is_longer_than_mail_allows(self, world: LocalWorld) -> None:
        await world.mailbox.create_draft(
            draft(subject="word " * 300, body="an unwrapped paragraph " * 200, references=("i" * 200 + "@n",) * 9),
            mark="m1",
        )
        (raw,) = await world.raw_drafts()
        assert max(len(line) for line in raw.splitlines()) < 998
        assert max(len(line) for line in raw.splitlines() if not line.startswith((b" <", b"References"))) <= 78

    async def test_a_draft_is_found_when_the_mail_client_drops_our_header(self, world: LocalWorld) -> None:
        await world.mailbox.create_draft(draft(), mark="m1")
        (path,) = (world.root / ".Drafts" / "cur").iterdir()
        kept = [
            line for line in path.read_bytes().splitlines(keepends=True) if not line.startswith(MARK_HEADER.encode())
        ]
        assert MARK_HEADER.encode() not in b"".join(kept)
        path.unlink()
        (path.parent / "1800000000.resaved.host:2,D").write_bytes(b"".join(kept))
        found = await world.mailbox.find_draft("m1")
        assert found is not None
        assert found.id == "1800000000.resaved.host"

    async def test_a_draft_is_found_after_its_flags_changed_or_it_moved_among_the_drafts(
        self, world: LocalWorld
    ) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        (path,) = (world.root / ".Drafts" / "cur").iterdir()
        path = path.rename(path.with_name(f"{stored.id}:2,DFS"))
        assert await world.mailbox.find_draft("m1") == stored
        make_maildir(world.root / ".Drafts.Jobs", folder=True)
        path.rename(world.root / ".Drafts.Jobs" / "cur" / path.name)
        assert await world.mailbox.find_draft("m1") == stored

    async def test_a_draft_whose_flags_a_mail_client_changes_again_and_again_is_always_found(
        self, world: LocalWorld
    ) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="m1")
        (path,) = (world.root / ".Drafts" / "cur").iterdir()
        for number in range(300):  # a folder of some size: one look at it takes a while
            (path.parent / f"{number}.other.host:2,D").write_bytes(b"Subject: another\n\n")
        done = threading.Event()

        def change_flags() -> None:
            here = path
            while not done.is_set():
                for flags in ("DFS", "DS"):
                    here = here.rename(path.with_name(f"{stored.id}:2,{flags}"))
                    time.sleep(0.02)

        client = threading.Thread(target=change_flags)
        client.start()
        try:
            found = [await world.mailbox.find_draft("m1") for _ in range(60)]
            listed = [len(await world.mailbox.drafts()) for _ in range(30)]
        finally:
            done.set()
            client.join()
        assert set(found) == {stored}
        assert set(listed) == {1}

    async def test_of_several_who_change_a_draft_at_once_one_does_and_one_draft_is_left(
        self, world: LocalWorld
    ) -> None:
        """Each as a process of its own would, which knows nothing of the others."""
        for number in range(10):
            stored = await world.mailbox.create_draft(draft(), mark=f"{number:032}")
            writers = [LocalMailbox(world.root, ALEX, parse) for _ in range(4)]
            await asyncio.gather(*(one.find_draft(stored.mark) for one in writers))  # what each has looked at by now
            texts = [draft(body=f"Text of writer {place}.\n") for place in range(4)]
            tries = [one.update_draft(stored, text) for one, text in zip(writers, texts, strict=True)]
            done = await asyncio.gather(*tries, return_exceptions=True)
            changed = [one for one in done if isinstance(one, StoredDraft)]
            assert len(changed) == 1
            assert all(isinstance(one, Conflict) for one in done if one is not changed[0])
            drafts = [one for one in await world.mailbox.drafts() if one.mark == stored.mark]
            assert [(one.id, one.body) for one in drafts] == [(changed[0].id, changed[0].body)]

    async def test_a_draft_that_a_mail_client_takes_away_meanwhile_is_not_made_anew(
        self, world: LocalWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stored = await world.mailbox.create_draft(draft(), mark="a" * 32)
        write = maildir.write_temporary

        def meanwhile(directory: Path, key: str, raw: bytes) -> Path:
            for path in (directory / "cur").iterdir():
                path.unlink()
            return write(directory, key, raw)

        monkeypatch.setattr(maildir, "write_temporary", meanwhile)
        with pytest.raises(MailNotFound):
            await world.mailbox.update_draft(stored, draft(body="Another text.\n"))
        assert await world.raw_drafts() == []
        assert not [path for path in (world.root / ".Drafts" / "tmp").iterdir() if "afterword." in path.name]

    async def test_an_existing_drafts_folder_of_another_layout_is_used(self, world: LocalWorld) -> None:
        make_maildir(world.root / ".INBOX.Drafts", folder=True)
        await world.mailbox.create_draft(draft(), mark="m1")
        assert len(list((world.root / ".INBOX.Drafts" / "cur").iterdir())) == 1
        assert not (world.root / ".Drafts").exists()

    async def test_mail_in_other_folders_counts_and_deleted_and_unwanted_mail_does_not(self, world: LocalWorld) -> None:
        for number, folder in enumerate((".Jobs", ".Trash", ".Junk", ".INBOX.Spam")):
            make_maildir(world.root / folder, folder=True)
            raw = eml(date=START + timedelta(days=number), message_id=f"{number}@n", subject=folder)
            (world.root / folder / "cur" / f"{number}.host:2,S").write_bytes(raw)
        assert [one.subject for one in await world.mailbox.search()] == [".Jobs"]

    async def test_a_copy_in_a_second_folder_counts_once(self, world: LocalWorld) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        make_maildir(world.root / ".Jobs", folder=True)
        (world.root / ".Jobs" / "cur" / "1.host:2,S").write_bytes(eml(date=START, message_id="1@n"))
        (summary,) = await world.mailbox.search()
        assert summary.message_count == 1

    async def test_a_message_without_an_id_goes_by_its_digest(self, world: LocalWorld) -> None:
        await world.receive(eml(date=START, message_id=None))
        (summary,) = await world.mailbox.search()
        assert summary.id.startswith("sha256:")
        assert len((await world.mailbox.thread(summary.id)).messages) == 1

    async def test_a_reply_whose_parent_is_unknown_joins_the_thread_of_its_subject(self, world: LocalWorld) -> None:
        await world.receive(eml(date=START, message_id="1@n", subject="Interview at Northlight"))
        reply = {"subject": "RE: [EXT] Fwd: Interview at  Northlight", "references": "lost@n"}
        await world.receive(eml(date=START + timedelta(days=1), message_id="2@n", **reply))
        await world.receive(
            eml(
                date=START + timedelta(days=1),
                message_id="3@n",
                subject="Interview at Northlight",
                sender="X <x@x.org>",
            )
        )
        await world.receive(
            eml(date=START + timedelta(days=300), message_id="4@n", **(reply | {"references": "other@n"}))
        )
        assert sorted(one.message_count for one in await world.mailbox.search()) == [1, 1, 2]

    async def test_a_thread_keeps_its_id_when_its_first_message_comes_to_light(self, world: LocalWorld) -> None:
        await world.receive(eml(date=START + timedelta(days=1), message_id="2@n", references="1@n"))
        (before,) = await world.mailbox.search()
        await world.receive(eml(date=START, message_id="1@n"))
        (after,) = await world.mailbox.search()
        assert (before.id, after.id, after.message_count) == ("1@n", "1@n", 2)

    async def test_files_that_are_no_mail_do_no_harm(self, world: LocalWorld) -> None:
        await world.receive(eml(date=START, message_id="1@n"))
        for raw in (b"", b"\x00" * 5000, b"\xff\xfe" + "no mail".encode("utf-16"), b"Subject: =?nope?Q?x?=\n\nhm"):
            await world.receive(raw)
        subjects = [one.subject for one in await world.mailbox.search()]
        assert "Your interview" in subjects

    async def test_a_mail_nested_two_hundred_deep_is_listed(self, world: LocalWorld) -> None:
        head = "".join(f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n' for depth in range(200))
        raw = b"From: a@b.example\nMessage-ID: <deep@n>\nSubject: Deep\nDate: Mon, 02 Mar 2026 09:00:00 +0000\n"
        await world.receive(raw + head.encode() + b"Content-Type: text/plain\n\nat the bottom\n")
        (summary,) = await world.mailbox.search()
        assert summary.subject == "Deep"

    async def test_what_a_crash_left_under_tmp_is_no_draft_and_is_swept_out_after_a_day_and_a_half(
        self, world: LocalWorld
    ) -> None:
        make_maildir(world.root / ".Drafts", folder=True)
        for name, age in (("1.afterword.host", 40), ("2.afterword.host", 1), ("3.other.host", 40)):
            path = world.root / ".Drafts" / "tmp" / name
            path.write_bytes(b"From: half a me")
            os.utime(path, (time.time() - age * 3600,) * 2)
        assert await world.mailbox.drafts() == []
        await world.mailbox.create_draft(draft(), mark="m1")
        assert sorted(path.name for path in (world.root / ".Drafts" / "tmp").iterdir()) == [
            "2.afterword.host",
            "3.other.host",
        ]

    async def test_a_folder_that_is_gone_is_named(self, tmp_path: Path) -> None:
        missing = LocalMailbox(tmp_path / "nowhere", ALEX, parse)
        with pytest.raises(Unavailable, match="nowhere"):
            await missing.search()

    def test_folders_and_files_without_rights_are_named_and_the_rest_is_read(self) -> None:
        """In a process without root's rights: one folder and one file closed, Drafts closed, all closed."""
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            world = LocalWorld(Path(folder) / "Maildir")
            (world.root / "cur" / "1.host:2,S").write_bytes(eml(date=START, message_id="1@n"))
            (world.root / "cur" / "2.host:2,S").write_bytes(eml(date=START, message_id="2@n"))
            make_maildir(world.root / ".Jobs", folder=True)
            told = _without_rights(world.root)
        assert told["folder and file closed"]["count"] == 1
        assert any(".Jobs" in warning for warning in told["folder and file closed"]["warnings"])
        assert not any("2.host" in warning for warning in told["folder and file closed"]["warnings"])
        assert ["2.host" in text for text in told["folder and file closed"]["unread"]] == [False, False, True]
        assert "Unavailable" in told["all closed"]["error"]
        assert str(world.root) in told["all closed"]["error"]
        assert "Unavailable" in told["drafts closed"]["error"]
        assert ".Drafts" in told["drafts closed"]["error"]

    async def test_a_large_maildir_is_read_once_however_often_it_is_listed(
        self, world: LocalWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for number in range(2_000):
            name = f"17000{number:05d}.host:2,S"
            raw = eml(date=START + timedelta(minutes=number), message_id=f"{number}@n", subject=f"Mail {number}")
            (world.root / "cur" / name).write_bytes(raw)
        os.utime(world.root / "cur", (time.time() - 60,) * 2)
        assert len(await world.mailbox.search(limit=50)) == 50
        opened: list[str] = []

        def counted(path: str, limit: int = -1) -> bytes:
            opened.append(path)
            return maildir.read_file(path, limit)

        monkeypatch.setattr(maildir_index, "read_file", counted)
        assert len(await world.mailbox.search(limit=50)) == 50
        assert opened == [], "the second listing reads no mail again"


def _with_a_file(message_id: str) -> bytes:
    made = EmailMessage()
    made["From"], made["Date"], made["Subject"] = "a@example.org", "Mon, 02 Mar 2026 09:00:00 +0100", "Interview"
    if message_id:
        made["Message-ID"] = message_id
    made.set_content("We meet on Friday.")
    made.add_attachment(bytes(1_000_000), maintype="application", subtype="pdf", filename="a.pdf")
    return made.as_bytes()


def _without_rights(root: Path) -> dict[str, Any]:
    child = [sys.executable, "-m", "tests.integration.mailboxes.closed_child", str(root)]
    answer = subprocess.run(child, capture_output=True, text=True, check=False, timeout=LONG)
    assert answer.returncode == 0, answer.stderr
    return cast(dict[str, Any], json.loads(answer.stdout))
