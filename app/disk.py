"""Files and folders for their owner's eyes alone, and work that only one process at a time may do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_OTHERS = 0o077


def make_private(folder: Path) -> None:
    """Make the folder and what is missing above it, each for its owner alone (`Path.mkdir` gives its mode to the last
    one only). What is there already stays as it is. Raises OSError."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=FOLDER_MODE, exist_ok=True)
    folder.mkdir(mode=FOLDER_MODE, exist_ok=True)


def write_private(path: Path, raw: bytes) -> None:
    """Write a file that only its owner can read, in place of one of that name. Raises OSError."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE), "wb") as file:
        file.write(raw)


def close_to_others(path: Path) -> None:
    """Take from everybody else what rights they have to a file or folder that is there and ours. Raises OSError."""
    try:
        mode = path.stat().st_mode
        if mode & _OTHERS:
            path.chmod(mode & 0o700)
    except (FileNotFoundError, PermissionError):  # not there, or somebody else's: then it is not ours to close
        return


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Wait until no other process is inside for that lock file, and keep others out. The system lets go of it should
    the process die; the file, which is empty, stays. Raises OSError."""
    make_private(lock.parent)
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, FILE_MODE)
    try:
        _wait_for(handle)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _wait_for(handle: int) -> None:
        import msvcrt

        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)  # gives up after ten seconds
            except OSError:
                continue
            return

else:

    def _wait_for(handle: int) -> None:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX)
