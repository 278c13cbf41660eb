"""What lies in a Maildir, kept in memory: each message's headers are read once, folders only when they changed."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Hashable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from errno import ENOTDIR
from pathlib import Path
from threading import RLock

from app.domain.errors import Unavailable
from app.mailboxes.conversations import Conversation, group
from app.mailboxes.headers import EPOCH, Head, digest_id, read_head
from app.mailboxes.maildir import (
    FOLDER_MARK,
    MailFile,
    blocked,
    files,
    folders,
    is_drafts,
    read_file,
    read_renamed,
    unavailable,
)
from app.mailboxes.repeats import same_words
from app.mailboxes.texts import plain_text
from app.reading.mail.attachments import without_unread

HEAD_BYTES = 64 * 1024
LARGE = 1_000_000  # bytes of a message of which only what is read stays in memory
BODY_START = re.compile(rb"\r?\n\r?\n")
DRAFTS_LOOKS, DRAFTS_PAUSE = 4, 0.05  # seconds: a folder that is just being made is whole within one of them
_SETTLED_NS = 2_000_000_000  # a folder changed so lately may change again within the clock's grain


@dataclass(frozen=True, slots=True)
class Entry:
    """A message's file and headers. `id` is never empty. `problem` says why it could not be read. `body` is a digest
    of what stands below the headers, as far as it was read."""

    file: MailFile
    id: str
    head: Head
    problem: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read at the last look, named for the user: a file whose headers are unknown, so that it may
    belong to any thread, or a `whole` folder."""

    folder: str
    text: str
    whole: bool = False


class MaildirIndex:
    """Not for use from several tasks without its lock: the verbs take it. All raise Unavailable."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = RLock()
        self._seen: dict[Path, int] = {}
        self._listed: dict[Path, dict[str, Entry]] = {}
        self._conversations: list[Conversation] | None = None
        self._mail: dict[Hashable, Entry] = {}
        self._by_id: dict[str, Conversation] = {}
        self._copies: dict[tuple[str, str], bool] = {}
        self._closed: tuple[Unread, ...] = ()
        self._unseen: Unavailable | None = None

    def conversations(self) -> list[Conversation]:
        """The newest first, without drafts. Keys are message ids."""
        with self._lock:
            self._refresh()
            if self._conversations is None:
                self._mail = self._messages()
                self._conversations = group({key: (entry.id, entry.head) for key, entry in self._mail.items()})
                self._by_id = {}
                for conversation in self._conversations:
                    for key in (conversation.id, *conversation.keys):
                        self._by_id.setdefault(str(key), conversation)
            return self._conversations

    def conversation(self, thread_id: str) -> Conversation | None:
        """By its own id, or by that of any message in it."""
        with self._lock:
            self.conversations()
            return self._by_id.get(thread_id)

    def entries(self, conversation: Conversation) -> list[Entry]:
        """The conversation's messages, oldest first."""
        with self._lock:
            return [self._mail[key] for key in conversation.keys if key in self._mail]

    def drafts(self, *, anew: bool = False) -> list[Entry]:
        """Everything among the drafts: by the folder, or by the flag wherever it lies. `anew` looks into the folder
        though it seems unchanged. Raises Unavailable if a drafts folder, or a draft of ours, could not be read: what
        was not seen is not known to be gone."""
        with self._lock:
            for look in range(DRAFTS_LOOKS):
                if look:
                    time.sleep(DRAFTS_PAUSE)
                if anew:
                    self._seen = {path: seen for path, seen in self._seen.items() if "Drafts" not in path.parent.name}
                self._refresh()
                if self._unseen is None:
                    break
            if self._unseen is not None:
                raise self._unseen
            found = [entry for listed in self._listed.values() for entry in listed.values() if entry.file.is_draft]
        for entry in found:
            if entry.problem and ".afterword." in entry.file.key:
                raise Unavailable(
                    f"{entry.problem}.",
                    kept="Nothing in the mailbox was changed.",
                    advice="Give yourself the right to read it, then try again.",
                )
        return found

    def all_mail(self) -> list[Entry]:
        """Every message but drafts, each once."""
        with self._lock:
            self.conversations()
            return list(self._mail.values())

    def _messages(self) -> dict[Hashable, Entry]:
        """By id, each once: a copy in the inbox before one elsewhere. Another message under an id that is taken goes
        by the digest of its bytes, as one without an id does."""
        found: dict[Hashable, Entry] = {}
        repeated: dict[str, list[Entry]] = {}
        for listed in self._listed.values():
            for entry in listed.values():
                if entry.file.is_draft or entry.problem:
                    continue
                first = found.setdefault(entry.id, entry)
                others = repeated.get(entry.id, [])
                if first is entry or any(self._is_copy(entry, other) for other in (first, *others)):
                    continue
                repeated[entry.id] = [*others, entry]
        for entry in (entry for entries in repeated.values() for entry in entries):
            with suppress(OSError):
                own = digest_id(read_renamed(entry.file) or b"")
                found[own] = replace(entry, id=own)
        return found

    def _is_copy(self, one: Entry, other: Entry) -> bool:
        """Whether both files hold one message. They are read through only where the same bytes do not tell."""
        if one.head.sender.email != other.head.sender.email:
            return False
        if one.body == other.body:
            return True
        pair = (one.file.key, other.file.key)
        if pair not in self._copies:
            self._copies[pair] = one.head.date == other.head.date and _say_the_same(one.file, other.file)
        return self._copies[pair]

    def unread(self) -> tuple[Unread, ...]:
        """What could not be read at the last look, drafts apart (`drafts` raises for those): folders, then files."""
        with self._lock:
            entries = [entry for listed in self._listed.values() for entry in listed.values()]
            bad = (Unread(e.file.folder, f"{e.problem}.") for e in entries if e.problem and not e.file.is_draft)
            return (*self._closed, *bad)

    def _refresh(self) -> None:
        current: set[Path] = set()
        closed: list[Unread] = []
        self._unseen = None
        for name, path in blocked(self._root):
            self._miss(name, path, NotADirectoryError(ENOTDIR, "it is no folder"), closed)
        for name, folder in folders(self._root):
            for directory in (folder / "new", folder / "cur"):
                try:
                    self._refresh_directory(name, directory)
                    current.add(directory)
                except FileNotFoundError as error:
                    # The marker is made last: a folder without it was cut off while it was made, and holds nothing.
                    if (folder / FOLDER_MARK).exists():
                        self._miss(name, directory, error, closed)
                except OSError as error:
                    if folder == self._root:
                        raise unavailable(directory, error) from error
                    self._miss(name, directory, error, closed)
        for gone in set(self._listed) - current:
            del self._listed[gone]
            self._seen.pop(gone, None)
            self._conversations = None
        self._closed = tuple(closed)

    def _miss(self, name: str, directory: Path, error: OSError, closed: list[Unread]) -> None:
        if is_drafts(name):
            self._unseen = unavailable(directory, error)
        else:
            reason = (error.strerror or "unknown error").lower()
            closed.append(Unread(name, f"{directory} could not be read: {reason}; mail in it is missing here.", True))

    def _refresh_directory(self, name: str, directory: Path) -> None:
        changed = directory.stat().st_mtime_ns
        if self._seen.get(directory) == changed:
            return
        known = self._listed.get(directory, {})
        listed = {}
        for file in files(name, directory):
            entry = known.get(file.key)
            if entry is None or entry.problem:
                entry = _read_entry(file)
            elif entry.file != file:
                entry = replace(entry, file=file)
            if entry is not None:
                listed[file.key] = entry
        if listed != known:
            self._conversations = None
        self._listed[directory] = listed
        settled = time.time_ns() - changed > _SETTLED_NS and not any(entry.problem for entry in listed.values())
        self._seen[directory] = changed if settled else -1


def body_digest(raw: bytes) -> str:
    """Of what stands below the headers, however its lines end."""
    body = BODY_START.split(raw, maxsplit=1)[1:] or [b""]
    return hashlib.sha256(body[0].replace(b"\r\n", b"\n").rstrip(b"\n")).hexdigest()


def _say_the_same(one: MailFile, other: MailFile) -> bool:
    try:
        first, second = read_words(one), read_words(other)
    except OSError:
        return False
    return first is None or second is None or same_words(plain_text(first), plain_text(second))


def read_words(file: MailFile) -> bytes | None:
    """A message's bytes, of a large one those that are read; None if it is gone. Raises OSError."""
    raw = read_renamed(file)
    return without_unread(raw) if raw is not None and len(raw) > LARGE else raw


def _read_entry(file: MailFile) -> Entry | None:
    """None for a file that was moved away in the meantime: the next look finds it under its new name."""
    try:
        raw = read_file(file.path, HEAD_BYTES)
        head = read_head(raw)
        if head.date == EPOCH:  # no date that can be read: when the file was written has to do
            head = replace(head, date=datetime.fromtimestamp(Path(file.path).stat().st_mtime, UTC))
        return Entry(file, head.id or digest_id(read_file(file.path)), head, body=body_digest(raw))
    except FileNotFoundError:
        return None
    except OSError as error:
        nothing = read_head(b"")
        return Entry(
            file, f"file:{file.folder}/{file.key}", nothing, f"{file.path} could not be read: {error.strerror}"
        )
