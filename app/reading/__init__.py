"""Thread to reading, a pure function: no clock, no network, no database.

`read` calls the stages in order; each has a module of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.evidence import Fact
from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Person, Reading, Stage
from app.reading.acts import company_last_wrote, read_acts
from app.reading.agreement import agreed_interviews
from app.reading.certainty import with_certainty
from app.reading.classify import read_kind
from app.reading.correspondence import message_refs, usage
from app.reading.employer.choice import read_employer
from app.reading.language import language_of
from app.reading.language import warning as language_warning
from app.reading.late import compile_all as warm
from app.reading.mail.parse import parse_message
from app.reading.outcome import read_outcome
from app.reading.passages import transcribe
from app.reading.people.names import find_cast
from app.reading.people.roles import read_people
from app.reading.people.title_forms import without_firm
from app.reading.promise import read_cues, read_promise
from app.reading.sessions import read_sessions
from app.reading.speech import listen
from app.reading.verdicts import verdicts

__all__ = ["parse_message", "read", "read_strengths", "transcribe", "warm"]


def read(messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, told: Kind | None = None) -> Reading:
    """What a careful person reads out of the thread at `now` (aware), each fact with the probability that it is right.
    `told` is the kind as the user says it is: then the thread is read as that."""
    return with_certainty(read_strengths(messages, mailbox, now, told=told), kind_is_told=told is not None)


def read_strengths(
    messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, told: Kind | None = None
) -> Reading:
    """The same with the strengths that the stages give their facts, from which the probabilities are learnt."""
    transcript = transcribe(messages, mailbox)
    warnings = transcript.warnings
    if not transcript.messages:
        warnings = (*warnings, "the thread has no message that could be read")
    cast = find_cast(transcript)
    sessions = read_sessions(transcript, cast, now)
    speech = listen(transcript)
    said = verdicts(speech, held=min((one.end or one.start for one in sessions.agreed), default=None))
    kind = Fact(told) if told else read_kind(transcript, speech, sessions, said)
    refs = message_refs(transcript.messages)
    language = language_of(transcript.messages, mailbox)
    warnings = (*warnings, *filter(None, (language_warning(language),)))
    if kind.value is Kind.OTHER:
        return Reading(
            kind=kind,
            read_at=now,
            messages=refs,
            usage=usage(transcript.messages, mailbox),
            language=language,
            warnings=warnings,
        )
    sides = read_people(transcript, cast, sessions.agreed, sessions.displaced)
    written = {message.id: message.date for message in transcript.messages}
    interviews = agreed_interviews(sessions.agreed, sides, others=sessions.tells_of_others, written=written)
    company, role = read_employer(transcript, cast, sides.interviewers)
    interviewers = _without_firm(sides.interviewers, company)
    contacts = _without_firm(sides.contacts, company)
    people: tuple[Person, ...] = (*interviewers, *contacts)
    stage, outcome = read_outcome(transcript, speech, told=said, sessions=sessions, people=people, now=now)
    paused_at = outcome.told_at if outcome and stage.value is Stage.ON_HOLD else None
    called_off = sessions.called_off_last
    ended = called_off.at if called_off and stage.value is Stage.CANCELLED else paused_at
    return Reading(
        kind=kind,
        stage=stage,
        company=company,
        role=role,
        interviews=interviews,
        interviewers=interviewers,
        contacts=contacts,
        promise=read_promise(transcript, interviews, stage=stage.value, ended=ended),
        outcome=outcome,
        cues=read_cues(transcript),
        acts=read_acts(
            transcript,
            speech,
            told=said,
            interviews=interviews,
            people=people,
            outcome=outcome,
            rejected=stage.value is Stage.REJECTED,
        ),
        company_last_wrote=company_last_wrote(transcript),
        read_at=now,
        messages=refs,
        usage=usage(transcript.messages, mailbox),
        language=language,
        warnings=warnings,
    )


def _without_firm(people: tuple[Person, ...], company: Fact[str] | None) -> tuple[Person, ...]:
    if company is None:
        return people
    return tuple(replace(one, title=without_firm(one.title, company.value)) if one.title else one for one in people)
