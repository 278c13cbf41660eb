"""Importing an mbox or a folder of .eml files into a Maildir of Afterword's own."""

from __future__ import annotations

import mailbox as stdlib_mailbox
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from app.domain.mail import Mailbox
from app.mailboxes.headers import read_head
from app.mailboxes.importing import Progress, guess_owner, import_mail, owner_of
from app.mailboxes.local import LocalMailbox
from app.mailboxes.maildir import make_maildir
from tests.integration.mailboxes.contract import OWNER, START
from tests.support import stand_ins
from tests.support.eml import eml
from tests.support.rights import open_to_others


def mails() -> list[bytes]:
    return [
        eml(date=START, message_id="1@n"),
        eml(date=START + timedelta(hours=1), sender=OWNER, to="Dana <dana@northlight.example>", message_id="2@m"),
        eml(
            date=START,
            sender="Priya <priya@x.example>",
            message_id="3@n",
            body="\nFrom here on\n\nFrom me\n",
        ),
        eml(date=START, sender="jobs <no-reply@board.example>", message_id=None, subject="Jobs"),
    ]


def folder_of_eml(path: Path) -> Path:
    for number, raw in enumerate(mails()):
        file = path / f"thread-{number % 2}" / f"{number:02}.eml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(raw.replace(b"\n", b"\r\n"))
    return path


def mbox_of(path: Path) -> Path:
    box = stdlib_mailbox.mbox(path)
    for raw in mails():
        box.add(raw)
    box.close()
    return path


def maildir_bytes(root: Path) -> list[bytes]:
    return sorted(file.read_bytes() for file in root.rglob("cur/*"))


@pytest.mark.parametrize("make", [folder_of_eml, mbox_of])
def test_mail_is_imported_whole_and_the_original_is_only_read(tmp_path: Path, make: object) -> None:
    assert callable(make)
    source = make(tmp_path / "mine")
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.rglob("*") if path.is_file()}
    imported = import_mail(source, tmp_path / "data")
    assert (imported.new, imported.known, imported.broken) == (4, 0, ())
    assert maildir_bytes(imported.root) == sorted(mails())
    assert len(list((imported.root / ".Sent" / "cur").iterdir())) == 1
    assert imported.root.is_relative_to(tmp_path / "data")
    assert before == {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in before}
    assert owner_of(imported.root).email == "alex@mail.example"


@pytest.mark.parametrize("make", [folder_of_eml, mbox_of])
def test_importing_again_brings_only_what_is_new(tmp_path: Path, make: object) -> None:
    assert callable(make)
    source = make(tmp_path / "mine")
    first = import_mail(source, tmp_path / "data")
    if source.is_dir():
        (source / "later.eml").write_bytes(eml(date=START, message_id="later@n"))
    else:
        with source.open("ab") as file:
            file.write(b"\nFrom later Mon Mar  2 09:00:00 2026\n" + eml(date=START, message_id="later@n"))
    again = import_mail(source, tmp_path / "data")
    assert (again.root, again.new, again.known) == (first.root, 1, 4)
    assert len(maildir_bytes(again.root)) == 5


@pytest.mark.anyio
async def test_another_message_under_the_same_message_id_is_kept_and_named(tmp_path: Path) -> None:
    source = tmp_path / "mine"
    source.mkdir()
    first = eml(date=START, message_id="1@n", body="You will meet Omar on Friday.\n")
    second = eml(date=START, message_id="1@n", subject="Room", body="It is room 4.\n")
    for name, raw in (("a", first), ("b", first), ("c", second), ("d", eml(date=START, message_id="2@n"))):
        (source / f"{name}.eml").write_bytes(raw)
    imported = import_mail(source, tmp_path / "data")
    assert (imported.new, imported.known, imported.repeated) == (3, 1, ("c.eml",))
    assert second in maildir_bytes(imported.root)
    again = import_mail(source, tmp_path / "data")
    assert (again.new, again.known, again.repeated) == (0, 4, ())
    mailbox = LocalMailbox(imported.root, Mailbox("Alex", "alex@mail.example", "UTC"), stand_ins.parse)
    threads = await mailbox.search()
    assert {thread.subject for thread in threads} == {"Your interview", "Room"}
    room = next(thread for thread in threads if thread.subject == "Room")
    assert b"It is room 4." in (await mailbox.thread(room.id)).messages[0].raw


def test_a_message_that_another_export_labels_otherwise_is_the_same_message(tmp_path: Path) -> None:
    source = tmp_path / "mine"
    source.mkdir()
    (source / "a.eml").write_bytes(eml(date=START, message_id="1@n", extra="X-Gmail-Labels: Inbox"))
    import_mail(source, tmp_path / "data")
    (source / "a.eml").write_bytes(eml(date=START, message_id="1@n", extra="X-Gmail-Labels: Inbox,Opened"))
    again = import_mail(source, tmp_path / "data")
    assert (again.new, again.known, again.repeated) == (0, 1, ())


def test_what_is_imported_nobody_else_can_read(tmp_path: Path) -> None:
    root = import_mail(folder_of_eml(tmp_path / "mine"), tmp_path / "data" / "deep").root
    assert open_to_others(tmp_path / "data") == []
    root.chmod(0o755)
    import_mail(tmp_path / "mine", tmp_path / "data" / "deep")
    assert open_to_others(tmp_path / "data") == []


def test_files_that_cannot_be_read_are_named_and_the_rest_is_imported(tmp_path: Path) -> None:
    source = folder_of_eml(tmp_path / "mine")
    (source / "empty.eml").write_bytes(b"")
    (source / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (source / "huge.eml").touch()
    with (source / "huge.eml").open("r+b") as file:
        file.truncate(101 * 1024 * 1024)
    imported = import_mail(source, tmp_path / "data")
    assert imported.new == 4
    assert imported.broken == (
        "empty.eml is empty.",
        "huge.eml is larger than 100 MB.",
        "picture.eml is no mail.",
    )


def test_what_is_no_readable_file_is_named_and_the_rest_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = folder_of_eml(tmp_path / "mine")
    (source / "dangling.eml").symlink_to(tmp_path / "gone.eml")
    os.mkfifo(source / "pipe.eml")
    (source / "locked").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (source / "out").symlink_to(tmp_path / "elsewhere")
    (source / "round").symlink_to(source)
    (tmp_path / "linked.eml").write_bytes(eml(date=START, message_id="linked@n"))
    (source / "link.eml").symlink_to(tmp_path / "linked.eml")
    iterdir = Path.iterdir

    def locked(path: Path) -> Iterator[Path]:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", locked)
    imported = import_mail(source, tmp_path / "data")
    assert imported.new == 5
    assert imported.broken == (
        "dangling.eml could not be read: the link leads nowhere.",
        "pipe.eml could not be read: it is no file but a pipe or a device.",
        "locked could not be read: permission denied.",
        "out could not be read: it is a link to a folder elsewhere.",
    )


def test_a_folder_in_which_nothing_can_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.eml").symlink_to(tmp_path / "gone")
    with pytest.raises(InvalidInput, match=r"a\.eml could not be read: the link leads nowhere"):
        import_mail(tmp_path / "mine", tmp_path / "data")


def test_a_maildir_among_the_folders_is_imported_without_its_drafts(tmp_path: Path) -> None:
    source = folder_of_eml(tmp_path / "mine")
    make_maildir(source / "box")
    make_maildir(source / "box" / ".Drafts", folder=True)
    (source / "box" / "cur" / "1.host:2,S").write_bytes(eml(date=START, message_id="boxed@n"))
    (source / "box" / ".Drafts" / "cur" / "2.host:2,D").write_bytes(eml(date=START, message_id="draft@n"))
    assert import_mail(source, tmp_path / "data").new == 5


@pytest.mark.anyio
async def test_what_could_not_be_imported_is_kept_and_told_by_the_mailbox(tmp_path: Path) -> None:
    source = folder_of_eml(tmp_path / "mine")
    (source / "empty.eml").write_bytes(b"")
    imported = import_mail(source, tmp_path / "data")
    mailbox = LocalMailbox(imported.root, Mailbox("Alex", "alex@mail.example", "UTC"), stand_ins.parse, imported.report)
    assert await mailbox.unread() == ["empty.eml is empty."]
    (source / "empty.eml").unlink()
    import_mail(source, tmp_path / "data")
    assert await mailbox.unread() == []
    assert open_to_others(tmp_path / "data") == []


def test_a_maildir_is_served_as_it_lies(tmp_path: Path) -> None:
    make_maildir(tmp_path / "Maildir")
    assert import_mail(tmp_path / "Maildir", tmp_path / "data").root == tmp_path / "Maildir"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("name", "content"), [("notes.txt", b"shopping list\n"), ("nothing", None), ("empty", "folder")]
)
def test_what_holds_no_mail_is_said_to_hold_none(tmp_path: Path, name: str, content: object) -> None:
    path = tmp_path / name
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    with pytest.raises(InvalidInput, match=name):
        import_mail(path, tmp_path / "data")


def test_spam_and_deleted_mail_of_an_export_is_left_out_and_drafts_stay_drafts(tmp_path: Path) -> None:
    source = tmp_path / "export.mbox"
    box = stdlib_mailbox.mbox(source)
    for number, labels in enumerate(("Inbox,Important", "Spam", "Trash,Opened", "Drafts", "Sent")):
        box.add(eml(date=START, sender=OWNER, message_id=f"{number}@n", extra=f"X-Gmail-Labels: {labels}"))
    box.close()
    imported = import_mail(source, tmp_path / "data", owner_email="Alex@mail.example")
    assert (imported.new, imported.left_out) == (3, 2)
    (draft,) = (imported.root / ".Drafts" / "cur").iterdir()
    assert draft.name.endswith(":2,DS")


def test_a_large_import_tells_how_far_it_is(tmp_path: Path) -> None:
    source = tmp_path / "large.mbox"
    box = stdlib_mailbox.mbox(source)
    for number in range(1000):
        box.add(eml(date=START, message_id=f"{number}@n"))
    box.close()
    told: list[Progress] = []
    assert import_mail(source, tmp_path / "data", progress=told.append).new == 1000
    assert [step.messages for step in told] == [200, 400, 600, 800, 1000, 1000]
    parts = [step.part for step in told]
    assert parts == sorted(parts)
    assert 0.1 < parts[0] < 0.3
    assert parts[-1] == 1.0


TO_ME = ("INBOX", eml(date=START))
FROM_ME = ("INBOX", eml(date=START, sender=OWNER, to="dana@n.example"))
SENT = ("Sent", eml(date=START, sender="me@x.example", to="a@b.example"))
DELIVERED = ("INBOX", eml(date=START, to="list@x.example", extra="Delivered-To: me@x.example"))
ROBOTS = ("INBOX", eml(date=START, sender="no-reply@x.example", to="no-reply@x.example"))


@pytest.mark.parametrize(
    ("heads", "owner"),
    [
        ([TO_ME], "alex@mail.example"),
        ([TO_ME, FROM_ME], "alex@mail.example"),
        ([TO_ME] * 5 + [SENT], "me@x.example"),
        ([DELIVERED], "me@x.example"),
        ([ROBOTS], ""),
        ([], ""),
    ],
)
def test_the_owner_is_guessed_from_what_lies_there(heads: list[tuple[str, bytes]], owner: str) -> None:
    assert guess_owner((folder, read_head(raw)) for folder, raw in heads).email == owner
