"""Mails on disk: .eml files, folders of them, mbox files and Maildirs."""

from __future__ import annotations

import mailbox
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.commands.requests import read_bytes
from app.domain.errors import Unavailable, UnreadableMail
from app.mailboxes import maildir

Mail = tuple[str, bytes | UnreadableMail]


def mails_at(paths: Sequence[Path]) -> Iterator[Mail]:
    """Name and bytes of each mail, or why there are none. A folder gives its own mails in order of name, then those
    of the folders in it; a Maildir those of all its folders but the drafts."""
    for path in paths:
        try:
            if not path.exists():
                raise UnreadableMail(f"{path} does not exist.", source=str(path))
            yield from _folder(path) if path.is_dir() else _file(path)
        except UnreadableMail as error:
            yield path.name, error
        except Unavailable as error:
            yield path.name, UnreadableMail(error.text, source=str(path))
        except (OSError, ValueError) as error:
            reason = "permission denied" if isinstance(error, PermissionError) else str(error)
            yield path.name, UnreadableMail(f"{path} may not be read ({reason}).", source=str(path))


def _folder(path: Path) -> Iterator[Mail]:
    if (path / "cur").is_dir():
        yield from _maildir(path)
        return
    mails = _tree(path)
    first = next(mails, None)
    if first is None:
        raise UnreadableMail(f"{path} holds no .eml file and is no Maildir.", source=str(path))
    yield first
    yield from mails


def _maildir(path: Path) -> Iterator[Mail]:
    """Its inbox and its folders, among them the owner's own sent mail; no drafts, no deleted and unwanted mail."""
    for name, folder in maildir.folders(path):
        if maildir.is_drafts(name):
            continue
        for place in ("cur", "new"):
            try:
                files = sorted(maildir.files(name, folder / place), key=lambda file: file.key)
            except FileNotFoundError:
                continue
            except OSError as error:
                yield str(folder / place), _closed(folder / place, error)
                continue
            for file in files:
                if not file.is_draft:
                    yield _one(file.key, Path(file.path))


def _tree(path: Path, beginning: str = "") -> Iterator[Mail]:
    """The folder's own .eml files by name, then those of each folder in it, by name; a Maildir among them is read as
    one. What is hidden is passed over, and so are links to folders, which may lead round in circles."""
    shown = sorted(one for one in path.iterdir() if not one.name.startswith("."))
    for file in shown:
        if file.suffix.lower() == ".eml" and file.is_file():
            yield _one(f"{beginning}{file.name}", file)
    for folder in shown:
        if not folder.is_dir() or folder.is_symlink():
            continue
        try:
            yield from _maildir(folder) if maildir.is_maildir(folder) else _tree(folder, f"{beginning}{folder.name}/")
        except OSError as error:
            yield f"{beginning}{folder.name}", _closed(folder, error)


def _closed(path: Path, error: OSError) -> UnreadableMail:
    return UnreadableMail(
        f"{path} could not be read ({(error.strerror or type(error).__name__).lower()}).", source=str(path)
    )


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
