"""Maildir++ on disk: which folders there are, which files lie in them, and writing one so that a crash leaves
nothing or the whole (https://cr.yp.to/proto/maildir.html, and Courier's Maildir++ page for the folders)."""

from __future__ import annotations

import errno
import itertools
import os
import secrets
import socket
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.disk import FILE_MODE, make_private
from app.domain.errors import Unavailable

SENT_NAMES = (".Sent", ".INBOX.Sent", ".Sent Items", ".Sent Messages", ".Sent Mail")
DRAFTS_NAMES = (".Drafts", ".INBOX.Drafts")
FOLDER_MARK = "maildirfolder"  # an empty file in each folder below a Maildir (Maildir++)
IGNORED_NAMES = ("trash", "deleted", "junk", "spam", "templates")
LARGEST = 100 * 1024 * 1024  # bytes of one message
_STALE_SECONDS = 36 * 3600  # "files in tmp not accessed in 36 hours can be deleted" (maildir page)
_RIGHTS = "Give yourself the right to read and write it, then try again."
_ROOM = "Make room on its disk, then try again."
_ADVICE = {
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: "Its disk can only be read from: make it writable, then try again.",
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EFBIG: _ROOM,
}
_counter = itertools.count()


@dataclass(frozen=True, slots=True)
class MailFile:
    """One message's file. `key` is the unique part of its name, which stays when flags change."""

    folder: str  # "INBOX" or the name of the folder without its leading dot
    key: str
    path: str
    flags: str

    @property
    def is_draft(self) -> bool:
        """By the folder that it lies in, or by its flag, which some clients leave on what was sent."""
        return is_drafts(self.folder) or ("D" in self.flags and not is_sent(self.folder))


def is_drafts(folder: str) -> bool:
    """Whether a folder of that name (without its leading dot) holds drafts."""
    return folder.rsplit(".", maxsplit=1)[-1] == "Drafts" or folder.startswith("Drafts.")


def is_sent(folder: str) -> bool:
    """Whether a folder of that name (without its leading dot) holds what the owner sent."""
    return folder.rsplit(".", maxsplit=1)[-1].startswith("Sent")


def is_maildir(path: Path) -> bool:
    """Whether its two directories with mail are there."""
    return (path / "cur").is_dir() and (path / "new").is_dir()


def make_maildir(path: Path, *, folder: bool = False) -> None:
    """Make the three directories, open to nobody but their owner, and for a `folder` below another Maildir the mark
    of Maildir++, which comes last: where it stands, the directories were there. What is there already stays."""
    for name in ("tmp", "new", "cur"):
        make_private(path / name)
    if folder:
        (path / FOLDER_MARK).touch(mode=FILE_MODE)


def unavailable(path: Path | str, error: OSError) -> Unavailable:
    """What to tell the user when the disk says no: which folder or file, and what to do."""
    advice = _ADVICE.get(error.errno or 0, "Check that the folder exists and that its disk is there.")
    return Unavailable(
        f"{path} could not be used: {(error.strerror or 'unknown error').lower()}.",
        kept="Nothing in the mailbox was changed.",
        advice=advice,
    )


def folders(root: Path) -> list[tuple[str, Path]]:
    """The Maildir and its folders, as name and path; those for deleted and unwanted mail are left out, and what lies
    there under several names (a link back to the Maildir itself, say) is named once. Raises Unavailable."""
    try:
        told = os.stat(root)  # noqa: PTH116 - beside the folders' own
        with os.scandir(root) as entries:
            found = sorted((entry for entry in entries if entry.name.startswith(".")), key=_plainest_first)
    except OSError as error:
        raise unavailable(root, error) from error
    seen = {(told.st_dev, told.st_ino)}
    kept = []
    for entry in found:
        if any(word in entry.name.lower() for word in IGNORED_NAMES):
            continue
        try:
            told = entry.stat()
        except FileNotFoundError:  # a link that leads nowhere: `blocked` names those that matter
            continue
        except OSError:  # to be named by who looks into it
            kept.append(entry.name)
            continue
        if stat.S_ISDIR(told.st_mode) and (told.st_dev, told.st_ino) not in seen:
            seen.add((told.st_dev, told.st_ino))
            kept.append(entry.name)
    return [("INBOX", root), *((name.removeprefix("."), root / name) for name in sorted(kept))]


def _plainest_first(entry: os.DirEntry[str]) -> tuple[bool, bool, str]:
    """Of several names for one folder that comes first which says what lies there, then the one that is no link."""
    name = entry.name.removeprefix(".")
    return not (is_drafts(name) or is_sent(name)), entry.is_symlink(), name


def blocked(root: Path) -> list[tuple[str, Path]]:
    """Folders for sent mail and drafts that are there by name but are no folders: their disk or link is gone."""
    wanted = ((name.removeprefix("."), root / name) for name in (*SENT_NAMES, *DRAFTS_NAMES))
    return [(name, path) for name, path in wanted if not path.is_dir() and os.path.lexists(path)]


def folder_for(root: Path, names: tuple[str, ...]) -> Path:
    """The first of the names that exists, else the first, made."""
    for name in names:
        if is_maildir(root / name):
            return root / name
    try:
        make_maildir(root / names[0], folder=True)
    except OSError as error:
        raise unavailable(root / names[0], error) from error
    return root / names[0]


def files(folder: str, directory: Path) -> Iterator[MailFile]:
    """The messages of `new` or `cur` but those that are deleted: the flag T says so of files that a client has yet to
    remove (maildir page). Raises OSError."""
    with os.scandir(directory) as entries:
        for entry in entries:
            key, _, info = entry.name.partition(":2,")
            if not key.startswith(".") and "T" not in info:
                yield MailFile(folder, key, entry.path, info)


def read_file(path: str, limit: int = -1) -> bytes:
    """At most `limit` bytes, all if it is negative. Raises OSError, also for what is no file (a pipe would be waited
    for, a device never ends) and for a whole one that no memory should have to hold."""
    # `open`, since a Maildir has many thousand files and Path costs more than opening one
    with open(path, "rb", opener=_without_waiting) as file:
        told = os.fstat(file.fileno())
        if not stat.S_ISREG(told.st_mode):
            raise OSError(errno.EINVAL, "it is no file but a pipe or a device")
        if limit < 0 and told.st_size > LARGEST:
            raise OSError(errno.EFBIG, f"it is larger than {LARGEST // 1024**2} MB")
        return file.read(limit)


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))  # a pipe that nobody writes to opens all the same


def read_renamed(file: MailFile, limit: int = -1) -> bytes | None:
    """The file's bytes (at most `limit`, all if it is negative), also under another name by now (mail clients rename a
    file to change its flags); None if it is gone. Raises OSError."""
    path = file.path
    for _ in range(5):
        try:
            return read_file(path, limit)
        except FileNotFoundError:
            with os.scandir(Path(path).parent) as entries:
                path = next((entry.path for entry in entries if entry.name.partition(":2,")[0] == file.key), path)
    return None


def deliver(directory: Path, raw: bytes, *, flags: str, into: str = "cur") -> MailFile:
    """Write a message. It is written and flushed under `tmp`, then renamed: at no moment does a part of it lie
    where a mail client looks. Raises Unavailable."""
    key = unique_name()
    target = directory / into / (f"{key}:2,{flags}" if into == "cur" else key)
    try:
        temporary = write_temporary(directory, key, raw)
        temporary.rename(target)
        sync_directory(directory / into)
    except OSError as error:
        raise unavailable(directory, error) from error
    return MailFile(directory.name.removeprefix("."), key, str(target), flags)


def write_temporary(directory: Path, key: str, raw: bytes) -> Path:
    """A flushed file under `tmp`, which is made where a client does without; what crashes left there long ago is swept
    out."""
    make_private(directory / "tmp")
    sweep(directory)
    temporary = directory / "tmp" / key
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
    try:
        view = memoryview(raw)
        while view:
            view = view[os.write(handle, view) :]
        os.fsync(handle)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    finally:
        os.close(handle)
    return temporary


def sweep(directory: Path) -> None:
    """Delete what crashes of ours left under `tmp` 36 hours ago and earlier."""
    oldest = time.time() - _STALE_SECONDS
    for entry in list(os.scandir(directory / "tmp")):
        with suppress(OSError):
            if ".afterword" in entry.name and entry.stat().st_mtime < oldest:
                os.unlink(entry.path)  # noqa: PTH108


def sync_directory(directory: Path) -> None:
    """Make a rename outlive a power cut (where the system lets a directory be flushed)."""
    with suppress(PermissionError):
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def unique_name() -> str:
    """Time, microseconds, process, a count and chance, then the machine's name, as the Maildir page asks."""
    seconds, micro = divmod(time.time_ns() // 1000, 1_000_000)
    host = socket.gethostname().replace("/", "\\057").replace(":", "\\072")
    return f"{seconds}.M{micro}P{os.getpid()}Q{next(_counter)}R{secrets.token_hex(4)}.afterword.{host}"
