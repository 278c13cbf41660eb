"""Mail as people have it lying about: an mbox, a folder of .eml files. Read only, message by message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.errors import InvalidInput
from app.mailboxes.mail_paths import MailPath, mail_paths
from app.mailboxes.maildir import LARGEST, is_maildir, unavailable

_MBOX_LINE = re.compile(rb"From \S.*\d{2}:\d{2}.*\d{4}|From \S+\s*$|From - ")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


class SourceKind(StrEnum):
    """What mail lies in."""

    MAILDIR = "maildir"
    MBOX = "mbox"
    FOLDER = "folder"  # of .eml and mbox files, with the folders in it
    EML = "eml"


@dataclass(frozen=True, slots=True)
class Found:
    """A message, or why there is none: exactly one of `raw` and `problem` is set. `offset` counts the bytes of the
    source that are done."""

    name: str
    raw: bytes = b""
    problem: str = ""
    offset: int = 0


def kind_of(path: Path) -> SourceKind:
    """What lies there. Raises InvalidInput for what holds no mail, Unavailable for what cannot be looked at."""
    try:
        if path.is_dir():
            if is_maildir(path):
                return SourceKind.MAILDIR
            _check_holds_mail(path)
            return SourceKind.FOLDER
        with path.open("rb") as file:
            start = file.read(4096)
    except FileNotFoundError as error:
        raise InvalidInput(f"{path} does not exist.", advice="Name a folder or file with mail.") from error
    except OSError as error:
        raise unavailable(path, error) from error
    if start.startswith(b"From "):
        return SourceKind.MBOX
    if path.suffix.lower() == ".eml" or looks_like_mail(start):
        return SourceKind.EML
    raise InvalidInput(f"{path} is neither an mbox nor a mail.", advice="Name a folder or file with mail.")


def size_of(path: Path) -> int:
    """How many bytes `messages` will go through, as far as can be seen."""
    files = (one.path for one in mail_paths(path) if not one.problem) if path.is_dir() else iter([path])
    total = 0
    for file in files:
        try:
            total += file.stat().st_size
        except OSError:
            continue
    return total


def messages(path: Path) -> Iterator[Found]:
    """Every message of an mbox, an .eml file, or a folder of them; what cannot be read is named and passed over."""
    done = 0
    for one in mail_paths(path) if path.is_dir() else [MailPath(path.name, path)]:
        if one.problem:
            yield Found(one.name, problem=f"{one.name} could not be read: {one.problem}.", offset=done)
            continue
        try:
            size = one.path.stat().st_size
            for found in mbox_messages(one.path, one.name) if is_mbox(one.path) else _eml(one.path, one.name):
                yield Found(found.name, found.raw, found.problem, done + found.offset)
            done += size
        except OSError as error:
            reason = (error.strerror or "unknown error").lower()
            yield Found(one.name, problem=f"{one.name} could not be read: {reason}.", offset=done)


def looks_like_mail(raw: bytes) -> bool:
    """Whether it begins with header fields of a mail."""
    head = raw[:65536].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    names = {match.lower() for match in re.findall(rb"(?m)^([A-Za-z][A-Za-z-]*):", head)}
    return len(names & {b"from", b"to", b"date", b"subject", b"message-id", b"received"}) >= 2


def _check_holds_mail(folder: Path) -> None:
    """Raises InvalidInput for a folder in which no file can be read as mail, with the first reason why not."""
    problem = ""
    for one in mail_paths(folder):
        if not one.problem:
            return
        problem = problem or f" {one.name} could not be read: {one.problem}."
    raise InvalidInput(
        f"{folder} is no Maildir and holds no .eml file and no mbox.{problem}",
        advice="Name a folder or file with mail.",
    )


def is_mbox(path: Path) -> bool:
    """Whether a file holds messages after "From " lines. Raises OSError."""
    if path.suffix.lower() == ".eml":
        return False
    with path.open("rb") as file:
        return file.read(5) == b"From "


def _eml(path: Path, name: str) -> Iterator[Found]:
    size = path.stat().st_size
    raw = b"" if size > LARGEST else path.read_bytes()
    yield _checked(name, raw, size, too_large=size > LARGEST)


def mbox_messages(path: Path, name: str) -> Iterator[Found]:
    """Messages of an mbox in whatever dialect: a separator is a "From " line after an empty one that looks like one,
    and one ">" is taken from quoted ones (RFC 4155; the mboxrd dialect)."""
    lines: list[bytes] = []
    held, number, offset, after_blank = 0, 0, 0, True
    with path.open("rb") as file:
        for line in file:
            if after_blank and _MBOX_LINE.match(line):
                if number:
                    yield _from_mbox(f"{name}, message {number}", lines, offset, held)
                lines, held, number = [], 0, number + 1
            elif held <= LARGEST:
                lines.append(line)
                held += len(line)
            offset += len(line)
            after_blank = line in (b"\n", b"\r\n")
    if number:
        yield _from_mbox(f"{name}, message {number}", lines, offset, held)


def _from_mbox(name: str, lines: list[bytes], offset: int, held: int) -> Found:
    """The empty lines before the next separator are the mbox's, not the message's."""
    raw = _QUOTED_FROM.sub(rb"\1", b"".join(lines)).rstrip(b"\r\n") + b"\n"
    return _checked(name, raw, offset, too_large=held > LARGEST)


def _checked(name: str, raw: bytes, offset: int, *, too_large: bool) -> Found:
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if raw.startswith(b"From "):
        raw = raw.partition(b"\n")[2]
    if too_large:
        return Found(name, problem=f"{name} is larger than {LARGEST // 1024**2} MB.", offset=offset)
    if not raw.strip():
        return Found(name, problem=f"{name} is empty.", offset=offset)
    if not looks_like_mail(raw):
        return Found(name, problem=f"{name} is no mail.", offset=offset)
    return Found(name, raw.replace(b"\r\n", b"\n"), offset=offset)
