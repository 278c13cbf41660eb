"""The mailbox behind the fake: messages, threads, drafts and their history, and the rules by which Gmail joins them."""

from __future__ import annotations

import itertools
import random
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.header import decode_header, make_header
from email.utils import parsedate_to_datetime

from tests.support.fake_gmail.answers import bad_request, not_found

_PREFIX = re.compile(r"^\s*(?:re|fwd?|aw|sv|rv|tr)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_ID = re.compile(r"<([^<>\s]+)>")


@dataclass(slots=True)
class Mail:
    id: str
    thread_id: str
    raw: bytes
    labels: set[str]
    internal_date: int  # milliseconds
    history_id: int
    stored_at: float = field(default_factory=time.monotonic)

    def header(self, name: str) -> str:
        return str(message_from_bytes(self.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n").get(name, ""))

    @property
    def rfc_id(self) -> str:
        found = _ID.search(self.header("Message-ID"))
        return found.group(1) if found else ""


@dataclass(frozen=True, slots=True)
class Happened:
    """An entry of the history: `kind` is messagesAdded, messagesDeleted, labelsAdded or labelsRemoved."""

    id: int
    kind: str
    message_id: str
    thread_id: str
    labels: tuple[str, ...]


class Box:
    """All that one user's Gmail holds. Changes are made through its verbs alone, as in the user's own hands."""

    def __init__(self, email: str, seed: int = 1) -> None:
        self.email = email
        self.messages: dict[str, Mail] = {}
        self.drafts: dict[str, str] = {}  # draft id -> id of the message in it
        self.history: list[Happened] = []
        self.oldest_history = 0  # what happened before is forgotten
        self.watched_by, self.watched_until = "", 0.0  # the topic that is told, and until when (Unix time)
        self.attachments: dict[str, tuple[str, bytes]] = {}  # attachment id -> message id, bytes
        self._random = random.Random(seed)
        self._ids = itertools.count(0x18C2F3A9B0D10000)
        self._history_ids = itertools.count(9_000_000)
        self.history_id = next(self._history_ids)

    def receive(self, raw: bytes, *labels: str, thread_id: str | None = None, internal_date: int | None = None) -> Mail:
        """A mail arrives (labels INBOX and UNREAD unless others are given), in the thread that it answers."""
        raw = _crlf(raw)
        thread = thread_id or self._answered(raw) or ""
        return self._add(raw, set(labels or ("INBOX", "UNREAD")), thread, internal_date)

    def send(self, raw: bytes) -> Mail:
        """The user's own mail goes out."""
        return self.receive(raw, "SENT")

    def create_draft(self, raw: bytes, thread_id: str = "") -> str:
        """The draft's id. Without the conditions for joining the thread it begins one of its own."""
        self._refuse_empty(raw)
        thread = self._joined(raw, thread_id)
        mail = self._add(_crlf(raw), {"DRAFT"}, thread, None)
        draft_id = f"r-{self._random.randrange(10**17, 10**18)}"
        self.drafts[draft_id] = mail.id
        return draft_id

    def update_draft(self, draft_id: str, raw: bytes, thread_id: str = "") -> Mail:
        """The message in it is replaced and gets another id; the draft keeps its own."""
        self._refuse_empty(raw)
        old = self.draft(draft_id)
        thread = self._joined(raw, thread_id, without=old.id)
        self._remove(old.id)
        mail = self._add(_crlf(raw), {"DRAFT"}, thread, None)
        self.drafts[draft_id] = mail.id
        return mail

    def delete_draft(self, draft_id: str) -> None:
        mail = self.draft(draft_id)
        del self.drafts[draft_id]
        self._remove(mail.id)

    def edit_draft(self, draft_id: str, raw: bytes) -> Mail:
        """The user edits it in Gmail: it stays in its thread and is stored anew."""
        old = self.draft(draft_id)
        self._remove(old.id)
        mail = self._add(_crlf(raw), {"DRAFT"}, old.thread_id, None)
        self.drafts[draft_id] = mail.id
        return mail

    def send_draft(self, draft_id: str) -> Mail:
        """The user sends it: the message that goes out has another id and stays in the thread."""
        old = self.draft(draft_id)
        del self.drafts[draft_id]
        self._remove(old.id)
        return self._add(old.raw, {"SENT"}, old.thread_id, None)

    def draft(self, draft_id: str) -> Mail:
        if draft_id not in self.drafts:
            raise not_found()
        return self.messages[self.drafts[draft_id]]

    def message(self, message_id: str) -> Mail:
        if message_id not in self.messages:
            raise not_found()
        return self.messages[message_id]

    def label(self, message_id: str, *, add: str = "", remove: str = "") -> None:
        mail = self.message(message_id)
        if add:
            mail.labels.add(add)
            self._note("labelsAdded", mail, (add,))
        if remove:
            mail.labels.discard(remove)
            self._note("labelsRemoved", mail, (remove,))

    def thread(self, thread_id: str) -> list[Mail]:
        """In the order in which they were stored, which need not be that of their dates."""
        found = [mail for mail in self.messages.values() if mail.thread_id == thread_id]
        if not found:
            raise not_found()
        return found

    def threads(self) -> Mapping[str, list[Mail]]:
        """All threads, the one with the newest message first."""
        found: dict[str, list[Mail]] = {}
        for mail in sorted(self.messages.values(), key=lambda one: one.internal_date, reverse=True):
            found.setdefault(mail.thread_id, []).append(mail)
        return found

    def newest_drafts(self) -> Iterator[tuple[str, Mail]]:
        for draft_id in reversed(self.drafts):
            yield draft_id, self.messages[self.drafts[draft_id]]

    def forget_history(self) -> None:
        """All that happened so far is too old to be asked for, as after a week."""
        self.oldest_history = self.history_id + 1

    def keep_attachment(self, message_id: str, data: bytes) -> str:
        """Another id at each reading, as Gmail does."""
        attachment_id = f"ANGjdJ{self._random.getrandbits(160):040x}"
        self.attachments[attachment_id] = (message_id, data)
        return attachment_id

    def _add(self, raw: bytes, labels: set[str], thread_id: str, internal_date: int | None) -> Mail:
        message_id = format(next(self._ids), "x")
        if internal_date is None:
            internal_date = int(time.time() * 1000) if "DRAFT" in labels else _written(raw)
        mail = Mail(message_id, thread_id or message_id, raw, labels, internal_date, 0)
        self.messages[message_id] = mail
        self._note("messagesAdded", mail, tuple(sorted(labels)))
        return mail

    def _remove(self, message_id: str) -> None:
        mail = self.messages.pop(message_id)
        self._note("messagesDeleted", mail, tuple(sorted(mail.labels)))

    def _note(self, kind: str, mail: Mail, labels: tuple[str, ...]) -> None:
        self.history_id = next(self._history_ids)
        mail.history_id = self.history_id
        self.history.append(Happened(self.history_id, kind, mail.id, mail.thread_id, labels))

    def _answered(self, raw: bytes) -> str | None:
        for mail in self.messages.values():
            if mail.rfc_id in _references(raw) and base_subject(mail.header("Subject")) == _subject(raw):
                return mail.thread_id
        return None

    def _joined(self, raw: bytes, thread_id: str, *, without: str = "") -> str:
        """The thread, if all three conditions hold: it is named, one of its messages is referred to, and the subject
        is the same."""
        if not thread_id:
            return ""
        if not re.fullmatch(r"[0-9a-f]{8,20}", thread_id):
            raise bad_request("Invalid thread_id value")
        members = [mail for mail in self.thread(thread_id) if mail.id != without]
        replies = _ID.findall(str(message_from_bytes(raw).get("In-Reply-To", "")))
        if not replies or not set(replies) <= _references(raw):
            return ""
        for mail in members:
            if mail.rfc_id in replies and base_subject(mail.header("Subject")) == _subject(raw):
                return thread_id
        return ""

    def _refuse_empty(self, raw: bytes) -> None:
        if not raw.strip():
            raise bad_request("Missing draft message")


def base_subject(subject: str) -> str:
    bare = str(make_header(decode_header(re.sub(r"\r?\n(?=[ \t])", "", subject))))
    while match := _PREFIX.match(bare):
        bare = bare[match.end() :]
    return " ".join(bare.casefold().split())


def _subject(raw: bytes) -> str:
    return base_subject(str(message_from_bytes(raw).get("Subject", "")))


def _references(raw: bytes) -> set[str]:
    mail = message_from_bytes(raw)
    return set(_ID.findall(f"{mail.get('References', '')} {mail.get('In-Reply-To', '')}"))


def _written(raw: bytes) -> int:
    try:
        return int(parsedate_to_datetime(str(message_from_bytes(raw).get("Date", ""))).timestamp() * 1000)
    except (ValueError, TypeError, OverflowError):
        return int(time.time() * 1000)


def _crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
