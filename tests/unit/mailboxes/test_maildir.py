"""What is read of a Maildir's files, and what is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.mailboxes import maildir


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
