"""Thread to reading, a pure function: no clock, no network, no database.

`read` calls the stages in order; each has a module of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.evidence import Fact
from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Reading
from app.reading.correspondence import message_refs, usage
from app.reading.parse import parse_message
from app.reading.people.names import find_cast
from app.reading.sessions import read_sessions
from app.reading.transcript import transcribe

__all__ = ["parse_message", "read", "transcribe"]


def read(messages: Sequence[Message], mailbox: Mailbox, now: datetime) -> Reading:
    """What a careful person reads out of the thread at `now` (aware)."""
    transcript = transcribe(messages, mailbox)
    warnings = transcript.warnings
    if not transcript.messages:
        warnings = (*warnings, "the thread has no message that could be read")
    sessions = read_sessions(transcript, find_cast(transcript), now)
    return Reading(
        kind=Fact(Kind.OTHER),
        interviews=sessions.agreed,
        read_at=now,
        messages=message_refs(messages),
        usage=usage(messages, mailbox),
        warnings=warnings,
    )
