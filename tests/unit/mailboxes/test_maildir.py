"""What is read of a Maildir's files, and what is not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.mailboxes import maildir
from app.mailboxes.maildir import MailFile
from app.mailboxes.maildir_index import MaildirIndex


def test_a_pipe_in_a_maildir_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "1.pipe:2,S"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="a pipe or a device"):
        maildir.read_file(str(pipe), 100)


def test_a_link_to_a_device_that_never_ends_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "1.zero:2,S"
    link.symlink_to("/dev/zero")
    with pytest.raises(OSError, match="a pipe or a device"):
        maildir.read_file(str(link))


def test_a_file_larger_than_any_mail_is_read_in_part_only(tmp_path: Path) -> None:
    file = tmp_path / "1.large:2,S"
    with file.open("wb") as large:
        large.write(b"Subject: x\n")
        large.truncate(maildir.LARGEST + 1)
    assert maildir.read_file(str(file), 11) == b"Subject: x\n"
    with pytest.raises(OSError, match="larger than 100 MB"):
        maildir.read_file(str(file))


def names(root: Path) -> list[str]:
    return [name for name, _ in maildir.folders(root)]


def test_a_folder_that_links_back_to_the_maildir_is_not_read_twice(tmp_path: Path) -> None:
    maildir.make_maildir(tmp_path)
    maildir.make_maildir(tmp_path / ".Archive", folder=True)
    (tmp_path / ".Loop").symlink_to(".")
    (tmp_path / ".Sent").symlink_to(".")
    assert names(tmp_path) == ["INBOX", "Archive"]


def test_of_several_names_for_one_folder_that_stands_which_says_what_lies_there(tmp_path: Path) -> None:
    for made in (".Archive", ".Gesendet", ".Entwürfe"):
        maildir.make_maildir(tmp_path / made, folder=True)
    (tmp_path / ".Sent").symlink_to(".Gesendet")
    (tmp_path / ".Drafts").symlink_to(".Entwürfe")
    (tmp_path / ".All").symlink_to(".Archive")
    assert names(tmp_path) == ["INBOX", "Archive", "Drafts", "Sent"]


def test_a_folder_that_links_to_itself_is_named_when_it_is_looked_into_and_closes_no_other(tmp_path: Path) -> None:
    maildir.make_maildir(tmp_path)
    (tmp_path / ".Circle").symlink_to(".Circle")
    assert names(tmp_path) == ["INBOX", "Circle"]
    told = [one.text for one in opened(tmp_path).unread()]
    assert told
    assert all("symbolic links; mail in it is missing here." in one for one in told)


def opened(root: Path) -> MaildirIndex:
    index = MaildirIndex(root)
    index.conversations()
    return index


def test_what_is_flagged_as_deleted_is_neither_mail_nor_a_draft(tmp_path: Path) -> None:
    maildir.make_maildir(tmp_path)
    maildir.make_maildir(tmp_path / ".Drafts", folder=True)
    for place in (tmp_path, tmp_path / ".Drafts"):
        (place / "cur" / "1.kept:2,S").write_bytes(b"Subject: kept\n\n")
        (place / "cur" / "2.gone:2,DST").write_bytes(b"Subject: gone\n\n")
    index = opened(tmp_path)
    assert [entry.head.subject for entry in index.all_mail()] == ["kept"]
    assert [entry.head.subject for entry in index.drafts()] == ["kept"]


def test_what_lies_among_the_sent_mail_is_no_draft_though_a_client_left_the_flag_on_it() -> None:
    assert not MailFile("Sent", "1.a", "/m/.Sent/cur/1.a:2,DS", "DS").is_draft
    assert MailFile("INBOX", "1.a", "/m/cur/1.a:2,DS", "DS").is_draft
    assert MailFile("Drafts", "1.a", "/m/.Drafts/cur/1.a:2,S", "S").is_draft


def test_a_drafts_folder_of_a_client_that_does_without_tmp_is_written_into(tmp_path: Path) -> None:
    for name in ("cur", "new"):
        (tmp_path / ".Drafts" / name).mkdir(parents=True)
    folder = maildir.folder_for(tmp_path, maildir.DRAFTS_NAMES)
    assert Path(maildir.deliver(folder, b"Subject: x\n\n", flags="DS").path).read_bytes() == b"Subject: x\n\n"


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "Make room on its disk"),
        (errno.EROFS, "Its disk can only be read from"),
        (errno.EACCES, "Give yourself the right"),
        (errno.ENOENT, "Check that the folder exists"),
    ],
)
def test_what_to_do_is_said_by_what_the_disk_refuses(number: int, advice: str) -> None:
    assert maildir.unavailable("/m/.Drafts", OSError(number, os.strerror(number))).advice.startswith(advice)
