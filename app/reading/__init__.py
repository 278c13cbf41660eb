"""Thread to reading, a pure function: no clock, no network, no database.

`read` calls the stages in order; each has a module of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Person, Reading, Stage
from app.reading.acts import company_last_wrote, read_acts
from app.reading.classify import read_kind
from app.reading.correspondence import message_refs, usage
from app.reading.outcome import read_outcome
from app.reading.parse import parse_message
from app.reading.people.names import find_cast
from app.reading.sessions import read_sessions
from app.reading.speech import listen
from app.reading.transcript import transcribe

__all__ = ["parse_message", "read", "transcribe"]


def read(messages: Sequence[Message], mailbox: Mailbox, now: datetime) -> Reading:
    """What a careful person reads out of the thread at `now` (aware)."""
    transcript = transcribe(messages, mailbox)
    warnings = transcript.warnings
    if not transcript.messages:
        warnings = (*warnings, "the thread has no message that could be read")
    sessions = read_sessions(transcript, find_cast(transcript), now)
    speech = listen(transcript)
    kind = read_kind(transcript, speech, sessions)
    refs = message_refs(messages)
    if kind.value is Kind.OTHER:
        return Reading(kind=kind, read_at=now, messages=refs, usage=usage(messages, mailbox), warnings=warnings)
    people: tuple[Person, ...] = ()
    stage, outcome = read_outcome(transcript, speech, sessions, people, now)
    rejected = stage.value is Stage.REJECTED
    return Reading(
        kind=kind,
        stage=stage,
        interviews=sessions.agreed,
        outcome=outcome,
        acts=read_acts(transcript, speech, sessions.agreed, people, outcome, rejected=rejected),
        company_last_wrote=company_last_wrote(transcript),
        read_at=now,
        messages=refs,
        usage=usage(messages, mailbox),
        warnings=warnings,
    )
