"""Mails on disk: .eml files, folders of them, mbox files and Maildirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.commands.requests import read_bytes
from app.domain.errors import Unavailable, UnreadableMail
from app.mailboxes.mail_paths import MailPath, mail_paths, maildir_paths
from app.mailboxes.mail_sources import is_mbox, mbox_messages

Mail = tuple[str, bytes | UnreadableMail]


def mails_at(paths: Sequence[Path]) -> Iterator[Mail]:
    """Name and bytes of each mail, or why there are none. A folder gives its own mails in order of name, then those
    of the folders in it; a Maildir those of all its folders but the drafts."""
    for path in paths:
        try:
            if not path.exists():
                raise UnreadableMail(f"{path} does not exist.", source=str(path))
            yield from _folder(path) if path.is_dir() else _file(path, path.name)
        except UnreadableMail as error:
            yield path.name, error
        except Unavailable as error:
            yield path.name, UnreadableMail(error.text, source=str(path))
        except (OSError, ValueError) as error:
            reason = "permission denied" if isinstance(error, PermissionError) else str(error)
            yield path.name, UnreadableMail(f"{path} may not be read ({reason}).", source=str(path))


def _folder(path: Path) -> Iterator[Mail]:
    mails = maildir_paths(path) if (path / "cur").is_dir() else mail_paths(path)
    empty = True
    for one in mails:
        empty = False
        yield from _each(one.path, one.name) if not one.problem else [(one.name, _closed(one))]
    if empty and not (path / "cur").is_dir():
        raise UnreadableMail(f"{path} holds no .eml file and is no Maildir.", source=str(path))


def _closed(one: MailPath) -> UnreadableMail:
    return UnreadableMail(f"{one.path} could not be read ({one.problem}).", source=str(one.path))


def _each(path: Path, name: str) -> Iterator[Mail]:
    """The mails of one file; a file that cannot be read is named in its place."""
    try:
        yield from _file(path, name)
    except UnreadableMail as error:
        yield name, error


def _file(path: Path, name: str) -> Iterator[Mail]:
    """One mail, or those of an mbox as import parts them, each under its number."""
    if not (path.is_file() and is_mbox(path)):  # a pipe would keep us waiting
        yield name, read_bytes(path)
        return
    for number, found in enumerate(mbox_messages(path, name), 1):
        problem = found.problem and UnreadableMail(found.problem, source=found.name)
        yield f"{name}#{number}", problem or found.raw
