"""What happened in a Maildir: told by its folders while this runs, and found out by comparing after a pause.

A cursor is the moment of the look, what lay there then as one number (the digests of all message ids, added without
carry, so that ids can be taken out of it again), and what lay among the drafts. It is small however large the mailbox.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from app.domain.errors import Unavailable
from app.mailboxes.maildir_index import Entry, MaildirIndex
from app.mailboxes.protocol import Changes

_MARGIN_NS = 2_000_000_000  # clocks of file systems are coarse
_GATHER_MS = 300  # what comes within so many milliseconds is one notice


@dataclass(frozen=True, slots=True)
class _Look:
    """`threads` gives the conversation of each message."""

    cursor: str
    threads: dict[str, str]


class LocalChanges:
    """Compares looks. The last one is remembered whole, so that while this process runs nothing has to be guessed."""

    def __init__(self, root: Path, index: MaildirIndex) -> None:
        self._root = root
        self._index = index
        self._last: _Look | None = None
        self._lock = Lock()

    def since(self, cursor: str) -> Changes:
        """As `app.mailboxes.protocol.Follows` says. Raises Unavailable."""
        with self._lock:
            before, look = self._last, self._look()
            self._last = look
        if not cursor:
            return Changes((), look.cursor)
        try:
            moment, total, drafts = cursor.split(" ")
            at, held = int(moment), int(total, 16)
        except ValueError:
            return Changes((), look.cursor, drafts=True, whole=False)
        _, now_total, now_drafts = look.cursor.split(" ")
        changed = drafts != now_drafts
        if int(now_total, 16) == held:
            return Changes((), look.cursor, drafts=changed)
        if before is not None and before.cursor == cursor:
            return Changes(_differing(before.threads, look.threads), look.cursor, drafts=changed)
        fresh, whole = self._fresh(at, held)
        found = dict.fromkeys(look.threads[one] for one in fresh if one in look.threads)
        return Changes(tuple(found), look.cursor, drafts=changed, whole=whole)

    async def notices(self) -> AsyncIterator[None]:
        """Raises nothing: a folder that cannot be watched is looked at every few seconds instead."""
        from watchfiles import awatch

        async for _ in awatch(
            self._root,
            step=50,
            debounce=_GATHER_MS,
            recursive=True,
            ignore_permission_denied=True,
            watch_filter=_is_mail,
        ):
            yield None

    def _look(self) -> _Look:
        moment = time.time_ns()
        threads = {str(key): one.id for one in self._index.conversations() for key in one.keys}
        try:
            drafts = sorted(f"{one.file.key} {one.file.flags}" for one in self._index.drafts(anew=True))
        except Unavailable:
            drafts = ["unreadable"]
        told = hashlib.sha256("\n".join(drafts).encode()).hexdigest()[:16]
        return _Look(f"{moment} {_total(threads):x} {told}", threads)

    def _fresh(self, at: int, held: int) -> tuple[set[str], bool]:
        """Ids of messages whose file was put in its place since that moment, and whether what lies there without
        them is just what lay there then."""
        put_at = {one.id: _put_at(one) for one in self._index.all_mail()}
        in_order = sorted(put_at, key=lambda one: put_at[one])
        # What lay there then came before what did not: also mail that came while that look was at it, so that the
        # moment alone does not tell.
        total = 0
        for count, one in enumerate(in_order):
            if total == held:
                return set(in_order[count:]), True
            total ^= _total((one,))
        fresh = {one for one, moment in put_at.items() if moment >= at - _MARGIN_NS}
        return (set(), True) if total == held else (fresh, False)


def _put_at(entry: Entry) -> int:
    """When the file got its present name, in nanoseconds; now for one that is not there any more."""
    with suppress(OSError):
        return Path(entry.file.path).stat().st_ctime_ns
    return time.time_ns()


def _total(ids: Iterable[str]) -> int:
    total = 0
    for one in ids:
        total ^= int.from_bytes(hashlib.sha256(one.encode()).digest()[:16])
    return total


def _differing(before: dict[str, str], now: dict[str, str]) -> tuple[str, ...]:
    """The conversations that hold a message more or less than before, or that were joined, the present ones first."""
    present = [now[one] for one in now if before.get(one) != now[one]]
    left = [now.get(thread, thread) for one, thread in before.items() if one not in now]
    return tuple(dict.fromkeys((*present, *left)))


def _is_mail(_: object, path: str) -> bool:
    """What is being written under `tmp` is no mail yet."""
    return Path(path).parent.name != "tmp"
