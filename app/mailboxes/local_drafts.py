"""Our drafts in a Maildir: written whole or not at all, found again by their mark, changed and deleted only as long as
nobody else has changed them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app.disk import only_one
from app.domain.drafts import Draft
from app.domain.errors import Conflict, MailNotFound
from app.domain.mail import Mailbox as Owner
from app.mailboxes import maildir
from app.mailboxes.maildir_index import Entry, MaildirIndex
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import draft_bytes, mark_in_id
from app.mailboxes.texts import header, plain_text

LOOKS = 3  # at the drafts, before one counts as not there
LOCK = "afterword-lock"  # its name is none of a message's, so that it is not swept out of `tmp`


class LocalDrafts:
    """The verbs of `app.mailboxes.protocol.Mailbox` that are about drafts. All raise Unavailable."""

    def __init__(self, root: Path, index: MaildirIndex, owner: Owner) -> None:
        self._root = root
        self._index = index
        self._owner = owner

    def create(self, draft: Draft, mark: str) -> StoredDraft:
        raw = self._bytes(draft, mark)
        folder = maildir.folder_for(self._root, maildir.DRAFTS_NAMES)
        file = maildir.deliver(folder, raw, flags="DS")
        return _stored(file.key, mark, raw)

    def find(self, mark: str) -> StoredDraft | None:
        """That there is none is said after several looks: a mail client that renames a file (to change its flags)
        can hide it from one look at the folder, and on this answer hangs whether a second draft is written."""
        for _ in range(LOOKS):
            for entry in self._marked(anew=True):
                if self.mark_of(entry) == mark and (raw := read_entry(entry)):
                    return _stored(entry.file.key, mark, raw)
        return None

    def every(self) -> list[StoredDraft]:
        found: dict[str, StoredDraft] = {}
        for _ in range(LOOKS):
            for entry in self._marked(anew=True):
                if entry.file.key not in found and (raw := read_entry(entry)):
                    found[entry.file.key] = _stored(entry.file.key, self.mark_of(entry), raw)
        return list(found.values())

    def update(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        """One writer at a time; the next one finds another text than it was told of. The old file is renamed first,
        which only works where no mail client has taken it away meanwhile. Then the new text takes its place, in one
        step, and a name of its own, since whoever reads Maildirs takes a name for a text that never changes. At each
        moment one whole draft lies there."""
        raw = self._bytes(draft, stored.mark)
        with self._alone():
            for _ in range(LOOKS):
                entry = self._untouched(stored)
                if entry is None:
                    break
                path = Path(entry.file.path)
                held, made = (_renamed(path, entry.file.key, maildir.unique_name()) for _ in range(2))
                temporary = maildir.write_temporary(path.parent.parent, maildir.unique_name(), raw)
                if not _take(path, held, stored.fingerprint):
                    temporary.unlink()
                    continue
                temporary.rename(held)
                held.rename(made)
                maildir.sync_directory(path.parent)
                return _stored(made.name.partition(":2,")[0], stored.mark, raw)
        raise MailNotFound("The draft is no longer in your Drafts folder.", kept="Nothing was written.")

    def delete(self, stored: StoredDraft) -> None:
        with self._alone():
            entry = self._untouched(stored)
            if entry is not None:
                path = Path(entry.file.path)
                path.unlink(missing_ok=True)
                maildir.sync_directory(path.parent)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While no other process or thread of ours changes or deletes a draft. Raises Unavailable."""
        folder = maildir.folder_for(self._root, maildir.DRAFTS_NAMES)
        try:
            with only_one(folder / "tmp" / LOCK):
                yield
        except OSError as error:
            raise maildir.unavailable(folder, error) from error

    def _untouched(self, stored: StoredDraft) -> Entry | None:
        """The draft's file; None if it is gone. Raises Conflict if it is not what `stored` says."""
        found = [entry for entry in self._marked(anew=True) if self.mark_of(entry) == stored.mark]
        found.sort(key=lambda entry: entry.file.key != stored.id)  # the very file first, should there be two
        for entry in found:
            if hashlib.sha256(read_entry(entry)).hexdigest() == stored.fingerprint:
                return entry
            raise Conflict("You have changed this draft, so it is yours.", kept="It was left as it is.")
        return None

    def has_unmarked(self, email: str, since: datetime) -> bool:
        """By what a program leaves of a draft that it saves anew under a number and headers of its own: the recipient;
        its date is then that of the saving."""
        return any(
            entry.head.date >= since and any(one.email == email.lower() for one in entry.head.recipients)
            for entry in self._index.drafts(anew=True)
            if not self.mark_of(entry)
        )

    def _marked(self, *, anew: bool = False) -> list[Entry]:
        return [entry for entry in self._index.drafts(anew=anew) if self.mark_of(entry)]

    def mark_of(self, entry: Entry) -> str:
        """From our header, or from the Message-ID where a mail client dropped the header."""
        return entry.head.mark or mark_in_id(entry.id, self._owner)

    def _bytes(self, draft: Draft, mark: str) -> bytes:
        raw = draft_bytes(draft, mark=mark, owner=self._owner, now=datetime.now().astimezone())
        return raw.replace(b"\r\n", b"\n")  # in a Maildir lines end as this system's do


def read_entry(entry: Entry, limit: int = -1) -> bytes:
    """Empty for one that is gone by now. Raises Unavailable."""
    try:
        return maildir.read_renamed(entry.file, limit) or b""
    except OSError as error:
        raise maildir.unavailable(entry.file.path, error) from error


def _take(path: Path, held: Path, fingerprint: str) -> bool:
    """Rename the draft, unless it is gone or another text by now. Raises OSError."""
    try:
        path.rename(held)
    except FileNotFoundError:
        return False
    if hashlib.sha256(held.read_bytes()).hexdigest() == fingerprint:
        return True
    held.rename(path)
    return False


def _renamed(path: Path, key: str, new: str) -> Path:
    return path.with_name(path.name.replace(key, new, 1))


def _stored(key: str, mark: str, raw: bytes) -> StoredDraft:
    return StoredDraft(
        id=key,
        mark=mark,
        fingerprint=hashlib.sha256(raw).hexdigest(),
        subject=header(raw, "Subject"),
        to=header(raw, "To"),
        body=plain_text(raw),
        message_id=header(raw, "Message-ID").strip("<> "),
    )
