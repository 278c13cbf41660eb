"""Mails on disk: .eml files, folders of them, mbox files and Maildirs."""

from __future__ import annotations

import mailbox
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.commands.requests import read_bytes
from app.domain.errors import UnreadableMail

_SUFFIXES = (".eml", ".mail", ".msg", ".txt", "")


def mails_at(paths: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each mail. A folder gives its mails in order of name. Raises UnreadableMail by name."""
    for path in paths:
        if not path.exists():
            raise UnreadableMail(f"{path} does not exist.", source=str(path))
        try:
            yield from _folder(path) if path.is_dir() else _file(path)
        except PermissionError as error:
            raise UnreadableMail(f"{path} may not be read (permission denied).", source=str(path)) from error


def _folder(path: Path) -> Iterator[tuple[str, bytes]]:
    if (path / "cur").is_dir():
        for place in ("cur", "new"):
            for file in sorted((path / place).iterdir()) if (path / place).is_dir() else ():
                yield file.name.partition(":")[0], read_bytes(file)
        return
    files = [file for file in sorted(path.iterdir()) if file.is_file() and file.suffix.lower() == ".eml"]
    if not files:
        raise UnreadableMail(f"{path} holds no .eml file and is no Maildir.", source=str(path))
    for file in files:
        yield file.name, read_bytes(file)


def _file(path: Path) -> Iterator[tuple[str, bytes]]:
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
