"""Where mail lies below a folder: the one set of rules by which import and `afterword read` look for it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Unavailable
from app.mailboxes import maildir

# Folders of Thunderbird's that hold what was not received or sent, or is not wanted, as of a Maildir.
_NO_MAIL_OF_ONES_OWN = frozenset({"Drafts", "Templates", "Unsent Messages", "Outbox", "Trash", "Junk", "Spam"})


@dataclass(frozen=True, slots=True)
class MailPath:
    """A file that holds mail by its name; or, with a `problem`, what was passed over and why, as words to go after
    "could not be read". `name` is the path below the folder looked through."""

    name: str
    path: Path
    problem: str = ""


def mail_paths(folder: Path) -> Iterator[MailPath]:
    """The folder's own .eml and mbox files by name, then those of each folder in it; a Maildir among them is read as
    one. What is hidden is passed over; a link to a folder is not followed, since it may lead round in circles, and
    named where it leads out of `folder`. Raises OSError only for `folder` itself."""
    yield from _tree(folder, "", folder.resolve())


def _tree(folder: Path, beginning: str, top: Path) -> Iterator[MailPath]:
    deeper: list[Path] = []
    for one in sorted(folder.iterdir()):
        if one.name.startswith("."):
            continue
        name = f"{beginning}{one.name}"
        try:
            mode = one.stat().st_mode
        except OSError as error:
            if _is_mail(one) or not one.is_symlink():
                yield MailPath(name, one, _why(one, error))
            continue
        if stat.S_ISDIR(mode):
            deeper.append(one)
        elif _is_mail(one):
            yield MailPath(name, one, "" if stat.S_ISREG(mode) else "it is no file but a pipe or a device")
    for one in deeper:
        yield from _below(one, f"{beginning}{one.name}", top)


def maildir_paths(root: Path, beginning: str = "") -> Iterator[MailPath]:
    """A Maildir's inbox and its folders, among them the owner's own sent mail; no drafts, no deleted and unwanted
    mail. Raises Unavailable."""
    for folder_name, folder in maildir.folders(root):
        if maildir.is_drafts(folder_name):
            continue
        for place in ("cur", "new"):
            name = f"{beginning}{(folder / place).relative_to(root)}"
            try:
                files = sorted(maildir.files(folder_name, folder / place), key=lambda file: file.key)
            except FileNotFoundError:
                continue
            except OSError as error:
                yield MailPath(name, folder / place, _why(folder / place, error))
                continue
            yield from (MailPath(f"{beginning}{file.key}", Path(file.path)) for file in files if not file.is_draft)


def _below(folder: Path, name: str, top: Path) -> Iterator[MailPath]:
    if folder.is_symlink():
        if not folder.resolve().is_relative_to(top):
            yield MailPath(name, folder, "it is a link to a folder elsewhere")
        return
    try:
        if maildir.is_maildir(folder):
            yield from maildir_paths(folder, f"{name}/")
        else:
            yield from _tree(folder, f"{name}/", top)
    except OSError as error:
        yield MailPath(name, folder, _why(folder, error))
    except Unavailable as error:
        cause = error.__cause__
        yield MailPath(name, folder, _why(folder, cause) if isinstance(cause, OSError) else error.text)


def _is_mail(path: Path) -> bool:
    if path.suffix.lower() in (".eml", ".mbox") or path.name == "mbox":
        return True
    return _is_of_thunderbird(path) and path.name not in _NO_MAIL_OF_ONES_OWN


def _is_of_thunderbird(path: Path) -> bool:
    """Thunderbird keeps each folder as an mbox without a suffix, and an index beside it ("Inbox", "Inbox.msf"); the
    folders within lie in "Inbox.sbd"."""
    return not path.suffix and path.with_name(f"{path.name}.msf").exists()


def _why(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError) and os.path.lexists(path):
        return "the link leads nowhere"
    return (error.strerror or type(error).__name__).lower()
