"""Mails on disk: .eml files, folders of them, mbox files and Maildirs."""

from __future__ import annotations

import mailbox
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.commands.requests import read_bytes
from app.domain.errors import UnreadableMail

_SUFFIXES = (".eml", ".mail", ".msg", ".txt", "")


Mail = tuple[str, bytes | UnreadableMail]


def mails_at(paths: Sequence[Path]) -> Iterator[Mail]:
    """Name and bytes of each mail, or why there are none. A folder gives its mails in order of name."""
    for path in paths:
        try:
            if not path.exists():
                raise UnreadableMail(f"{path} does not exist.", source=str(path))
            yield from _folder(path) if path.is_dir() else _file(path)
        except UnreadableMail as error:
            yield path.name, error
        except (OSError, ValueError) as error:
            reason = "permission denied" if isinstance(error, PermissionError) else str(error)
            yield path.name, UnreadableMail(f"{path} may not be read ({reason}).", source=str(path))


def _folder(path: Path) -> Iterator[Mail]:
    if (path / "cur").is_dir():
        for place in ("cur", "new"):
            for file in sorted((path / place).iterdir()) if (path / place).is_dir() else ():
                yield _one(file.name.partition(":")[0], file)
        return
    files = [file for file in sorted(path.iterdir()) if file.is_file() and file.suffix.lower() == ".eml"]
    if not files:
        raise UnreadableMail(f"{path} holds no .eml file and is no Maildir.", source=str(path))
    for file in files:
        yield _one(file.name, file)


def _one(name: str, file: Path) -> Mail:
    try:
        return name, read_bytes(file)
    except UnreadableMail as error:
        return name, error


def _file(path: Path) -> Iterator[Mail]:
    raw = read_bytes(path)
    if not raw.startswith(b"From ") or path.suffix.lower() == ".eml":
        yield path.name, raw
        return
    box = mailbox.mbox(path, create=False)
    try:
        for number, key in enumerate(box.iterkeys(), 1):
            yield f"{path.name}#{number}", box.get_bytes(key)
    finally:
        box.close()
