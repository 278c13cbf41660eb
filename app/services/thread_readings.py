"""What a thread's mail is read as: by the stored reading where it still holds, else read now."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import anyio.to_thread

from app.domain.errors import UnreadableMail
from app.domain.mail import Message, Thread
from app.domain.reading import Kind, Reading
from app.mailboxes.protocol import RawThread
from app.mailboxes.repeats import told_apart
from app.reading.outcome import ended
from app.services.desk import Desk
from app.services.mail_names import name_of, named
from app.services.under_way import UnderWay
from app.store.readings import StoredReading

_READING = UnderWay()  # a very long thread is read for longer than a card can wait: the next opening finds it read
PARTIAL = ""  # the basis of a thread of which only a part could ever be read: it serves nobody, and gives way
Meet = Callable[[Sequence[Message]], Awaitable[Desk | None]]  # looks at messages before they are read


@dataclass(frozen=True, slots=True)
class Seen:
    """A thread as it was found, and its reading, `served` from the store or made now, at that desk. `basis` names what
    it was read from; `in_part` says that not all of the thread could be read."""

    desk: Desk
    thread: Thread
    as_read: Reading
    basis: str
    served: bool

    @property
    def in_part(self) -> bool:
        return not self.served and bool(self.thread.warnings)


async def see(
    desk: Desk,
    raw: RawThread,
    stored: StoredReading | None,
    *,
    told: Kind | None,
    now: datetime,
    messages: bool,
    meet: Meet | None,
) -> Seen:
    """The thread by what is `stored` of it where that still holds, else parsed and read, in a worker thread; with its
    `messages` or, where the store serves, without. `told` is the kind as the user says it is, `now` is aware. Raises
    what `meet` raises."""
    basis = basis_of(desk, raw.fingerprint, told)
    if stored is not None and serves(stored, basis, now):
        empty = Thread(raw.id, (), raw.warnings)
        thread = await anyio.to_thread.run_sync(_parse, desk, raw, stored) if messages else empty
        return Seen(desk, thread, stored.reading, basis, served=True)
    thread = await anyio.to_thread.run_sync(_parse, desk, raw, stored, abandon_on_cancel=True)
    if meet is not None and (met := await meet(thread.messages)) is not None:
        desk, basis = met, basis_of(met, raw.fingerprint, told)
    key = (desk.rows.mailbox_id, basis, thread.warnings, now.replace(minute=0, second=0, microsecond=0))
    as_read = await _READING.do(key, partial(_read, desk, thread, told, now))
    if desk.parts.second is not None:
        as_read = await desk.parts.second.filled(as_read, thread.messages, desk.owner)
    warnings = tuple(dict.fromkeys((*thread.warnings, *as_read.warnings)))
    return Seen(desk, thread, replace(as_read, warnings=warnings), basis, served=False)


def _read(desk: Desk, thread: Thread, told: Kind | None, now: datetime) -> Reading:
    return replace(desk.parts.read(thread.messages, desk.owner, now, told=told), read_at=now)


def basis_of(desk: Desk, fingerprint: str, told: Kind | None) -> str:
    """What a reading is read from: the messages, whose mailbox it is, the reader, and what the user calls it."""
    owner = desk.owner
    parts = (fingerprint, owner.name, owner.email, owner.time_zone, desk.parts.version, told or "")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def serves(stored: StoredReading, basis: str, now: datetime) -> bool:
    """Whether stored facts still hold: read from the same, and no session has begun or ended in between (the stage
    turns on that)."""
    if stored.basis != basis or stored.reading.read_at is None:
        return False
    earlier, later = sorted((stored.reading.read_at, now))
    return not any(
        earlier < one.start <= later or ended(one, earlier) != ended(one, later) for one in stored.reading.interviews
    )


def _parse(desk: Desk, raw: RawThread, stored: StoredReading | None) -> Thread:
    """A message that cannot be read at all is named in the thread's warnings; the others are read. What cannot be read
    and placed is the thread's too where a message is missing that it had at its last reading."""
    messages: list[Message] = []
    warnings = list(raw.warnings)
    for message in raw.messages:
        try:
            parsed = desk.parts.parse(message.raw, source=message.id, zone=desk.owner.time_zone)
            messages.append(named(parsed, message, desk.owner))
        except UnreadableMail as error:
            warnings.append(str(error).replace(message.id, name_of(message, desk.owner)))
    had = {message.id for message in stored.reading.messages} if stored is not None else set()
    if raw.unplaced and not had <= {message.id for message in messages}:
        warnings.extend(raw.unplaced)
    messages.sort(key=lambda message: message.date)
    return Thread(raw.id, told_apart(messages), tuple(warnings))
