"""Import: mail that is no Maildir becomes a Maildir of Afterword's own. The originals are only read."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.disk import close_to_others, only_one, write_private
from app.domain.errors import InvalidInput
from app.domain.mail import Address
from app.mailboxes import import_report, maildir
from app.mailboxes.headers import Head, digest_id, read_head
from app.mailboxes.mail_sources import Found, SourceKind, kind_of, messages, size_of
from app.mailboxes.maildir import MailFile
from app.mailboxes.maildir_index import HEAD_BYTES, MaildirIndex, body_digest

_ROBOT = re.compile(
    r"(^|[._+-])(no-?reply|do-?not-?reply|donotreply|mailer-daemon|notifications?)([._+-]|$)", re.IGNORECASE
)
_OWN_KEY = re.compile(r"\d+\.([0-9a-f]{24})\.imported")
_UNWANTED_LABELS = frozenset({"spam", "trash", "bin", "chat"})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: messages looked at, and the part of the source that is done (0 to 1)."""

    messages: int
    part: float


@dataclass(frozen=True, slots=True)
class Imported:
    """`root` is the Maildir to serve. `broken` names what could not be read, and why; `repeated` (part of `new`) what
    was kept though its Message-ID is that of another message. `report` is the file that keeps `broken`."""

    root: Path
    new: int = 0
    known: int = 0
    left_out: int = 0  # spam and deleted mail, by the labels of an export
    broken: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    report: Path | None = None


def import_mail(
    source: Path,
    data_dir: Path,
    *,
    owner_email: str = "",
    progress: Callable[[Progress], None] = lambda _: None,
) -> Imported:
    """A Maildir is taken as it is; an mbox, an .eml file or a folder of them is imported below `data_dir`. Doing it
    again adds what is new and nothing twice. Raises InvalidInput, Unavailable."""
    try:
        source = source.expanduser().resolve()
    except (RuntimeError, OSError, ValueError) as error:  # nobody of that name, links in a circle
        raise InvalidInput(f"{source} leads nowhere.", advice="Name a folder or file with mail.") from error
    if kind_of(source) is SourceKind.MAILDIR:
        return Imported(source)
    stem = re.sub(r"[^\w.-]+", "-", source.stem) or "mail"
    name = f"{stem}-{hashlib.sha256(str(source).encode()).hexdigest()[:8]}"
    root = data_dir / "imported" / name
    owner = owner_email.lower() or guess_owner(_heads(source)).email
    try:
        with only_one(root.with_name(f"{name}.lock")):
            for folder in (root, root / ".Sent", root / ".Drafts"):
                maildir.make_maildir(folder, folder=folder != root)
            close_to_others(root)
            imported = _Import(root, owner, size_of(source), progress).run(messages(source))
            report = root.with_name(f"{name}.report.json")
            import_report.write(report, imported.broken)
            return replace(imported, report=report)
    except OSError as error:
        raise maildir.unavailable(root, error) from error


def guess_owner(heads: Iterable[tuple[str, Head]]) -> Address:
    """Whose mail it is, from (folder, head) of each message: who wrote what lies among the sent mail, else who it was
    delivered to, else who takes part in most messages (of equals who is written to more often, then first). Empty if
    there is nobody."""
    delivered: Counter[str] = Counter()
    sent: Counter[str] = Counter()
    taking_part: Counter[str] = Counter()
    written_to: Counter[str] = Counter()
    names: dict[str, str] = {}
    for folder, head in heads:
        delivered[head.delivered_to] += 1
        if maildir.is_sent(folder):
            sent[head.sender.email] += 1
        people = {one.email: one for one in (head.sender, *head.recipients) if one.email}
        taking_part.update(people.keys())
        written_to.update(one.email for one in head.recipients if one.email)
        for email, one in people.items():
            if len(one.name) > len(names.get(email, "")):
                names[email] = one.name
    first = {email: -place for place, email in enumerate(written_to)}
    for counts in (sent, delivered, taking_part):
        able = [email for email in counts if email and not _ROBOT.search(email.partition("@")[0])]
        if able:
            best = max(able, key=lambda email: (counts[email], written_to[email], first.get(email, -len(first))))
            return Address(names.get(best, ""), best)
    return Address()


def owner_of(root: Path) -> Address:
    """The likely owner of a Maildir. Raises Unavailable."""
    index = MaildirIndex(root)
    return guess_owner((entry.file.folder, entry.head) for entry in index.all_mail())


def _heads(source: Path) -> Iterable[tuple[str, Head]]:
    for found in messages(source):
        if found.raw:
            labels = _labels(found.raw)
            yield "Sent" if "sent" in labels else "INBOX", read_head(found.raw[:HEAD_BYTES])


class _Import:
    def __init__(self, root: Path, owner: str, size: int, progress: Callable[[Progress], None]) -> None:
        self._root = root
        self._owner = owner
        self._size = size
        self._progress = progress
        index = MaildirIndex(root)
        self._known: dict[str, list[MailFile]] = {}  # by Message-ID
        self._delivered: set[str] = set()  # the digests that our own file names carry
        for entry in (*index.all_mail(), *index.drafts()):
            self._note(entry.head.id or entry.id, entry.file)

    def run(self, source: Iterable[Found]) -> Imported:
        new = known = left_out = 0
        broken: list[str] = []
        repeated: list[str] = []
        for count, found in enumerate(source, start=1):
            if found.problem:
                broken.append(found.problem)
            elif self._is_known(found.raw, head := read_head(found.raw[:HEAD_BYTES], written=datetime.now(UTC))):
                known += 1
            elif (labels := _labels(found.raw)) & _UNWANTED_LABELS:
                left_out += 1
            else:
                new += 1
                if head.id in self._known:
                    repeated.append(found.name)
                self._note(head.id or digest_id(found.raw), self._deliver(found.raw, head, labels))
            if count % 200 == 0:
                self._progress(Progress(count, min(1.0, found.offset / self._size) if self._size else 1.0))
        self._progress(Progress(new + known + left_out + len(broken), 1.0))
        return Imported(self._root, new, known, left_out, tuple(broken), tuple(repeated))

    def _note(self, message_id: str, file: MailFile) -> None:
        self._known.setdefault(message_id, []).append(file)
        if match := _OWN_KEY.fullmatch(file.key):
            self._delivered.add(match[1])

    def _is_known(self, raw: bytes, head: Head) -> bool:
        """Whether the mailbox holds this very message. A Message-ID alone does not say so: careless programs give one
        to several. Headers may differ, since each way that a mail takes adds its own."""
        if _digest(raw) in self._delivered:
            return True
        return any(_same_content(raw, head, file) for file in self._known.get(head.id or digest_id(raw), ()))

    def _deliver(self, raw: bytes, head: Head, labels: set[str]) -> MailFile:
        """Own mail goes among the sent. No flush for each message: what a power cut takes, the next import brings."""
        draft = "drafts" in labels
        own = bool(self._owner) and head.sender.email == self._owner
        folder = self._root / ".Drafts" if draft else self._root / ".Sent" if own else self._root
        key, flags = f"{max(0, int(head.date.timestamp()))}.{_digest(raw)}.imported", "DS" if draft else "S"
        temporary, target = folder / "tmp" / key, folder / "cur" / f"{key}:2,{flags}"
        try:
            write_private(temporary, raw)
            temporary.rename(target)
        except OSError as error:
            raise maildir.unavailable(folder, error) from error
        return MailFile(folder.name.removeprefix("."), key, str(target), flags)


def _digest(raw: bytes) -> str:
    """What the name of an imported file says of its bytes: 24 hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()[:24]


def _same_content(raw: bytes, head: Head, file: MailFile) -> bool:
    """Sender, subject and all below the headers are the same. One that cannot be looked at counts as another."""
    try:
        other = maildir.read_renamed(file) or b""
    except OSError:
        return False
    theirs = read_head(other[:HEAD_BYTES])
    same_head = (head.sender.email, head.subject) == (theirs.sender.email, theirs.subject)
    return same_head and body_digest(raw) == body_digest(other)


def _labels(raw: bytes) -> set[str]:
    """Labels of a Google Takeout export, lower case."""
    match = re.search(rb"(?mi)^X-Gmail-Labels:((?:.*\n?)(?:[ \t].*\n?)*)", raw[:HEAD_BYTES].partition(b"\n\n")[0])
    text = match[1].decode("utf-8", "replace") if match else ""
    return {label.strip().strip('"').lower() for label in " ".join(text.split()).split(",") if label.strip()}
