"""Corrections laid over a reading: the user's word beats whatever was read, now and at every later reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import InvalidInput
from app.domain.evidence import Fact
from app.domain.reading import Interview, Kind, Person, Promise, Reading, Stage
from app.domain.sane_dates import FIRST_YEAR, LAST_YEAR, is_sane

LONGEST_VALUE, LONGEST_SUBJECT = 500, 320  # characters; a mail address has no more than 320 (RFC 5321 §4.5.3.1)
_NO_SUCH_YEAR = f"its year is not from {FIRST_YEAR} to {LAST_YEAR}"
PERSON_ROLES = ("interviewer", "contact", "none")


def apply(reading: Reading, corrections: Sequence[Correction], now: datetime | None = None) -> Reading:
    """The reading with each correction laid over it. A corrected fact has no evidence but the user's word, and full
    confidence. `now` (aware; else the moment of the reading) decides between scheduled and interviewed where a
    session's time was corrected."""
    if not corrections:
        return reading
    kinds = {CorrectionKind.KIND: 0, CorrectionKind.PERSON_NAME: 2}  # the kind first, names last: the others go by
    for correction in sorted(corrections, key=lambda one: kinds.get(one.kind, 1)):  # the name as it was read
        reading = _APPLY[correction.kind](reading, correction)
        if correction.kind is CorrectionKind.KIND and reading.kind.value is Kind.OTHER:
            return reading
    if reading.kind.value is Kind.OTHER:
        return reading
    told = {correction.kind for correction in corrections}
    if CorrectionKind.INTERVIEW_TIME in told and CorrectionKind.STAGE not in told:
        reading = _restaged(reading, now or reading.read_at)
    return reading


def check(correction: Correction) -> None:
    """Raises InvalidInput for a correction that could not be laid over any reading."""
    try:
        _check(correction)
    except ValueError as error:
        raise InvalidInput(
            f"“{correction.value[:80]}” cannot be used for this: {error}.", kept="Nothing was changed."
        ) from error


def _check(correction: Correction) -> None:
    kind, value = correction.kind, correction.value
    if len(value) > LONGEST_VALUE or len(correction.subject) > LONGEST_SUBJECT:
        raise ValueError("it is too long")
    if kind is CorrectionKind.KIND:
        Kind(value)
    elif kind is CorrectionKind.STAGE:
        Stage(value)
    elif kind is CorrectionKind.PROMISE:
        _days(value)
    elif kind is CorrectionKind.PERSON_ROLE and value not in PERSON_ROLES:
        raise ValueError("it is interviewer, contact or none")
    elif kind is CorrectionKind.PERSON_EMAIL and value and (value.count("@") != 1 or len(value.split()) != 1):
        raise ValueError("it is no mail address")
    elif kind is CorrectionKind.PERSON_NAME and not value.strip():
        raise ValueError("a name is needed")
    elif kind is CorrectionKind.INTERVIEW_TIME:
        _times(value)
        if correction.subject:
            _moment(correction.subject)
    if kind.value.startswith("person_") and not correction.subject.strip():
        raise ValueError("whose it is has to be said")
    if any(ord(character) < 32 for character in value + correction.subject):
        raise ValueError("it must be one line")


def _kind(reading: Reading, correction: Correction) -> Reading:
    kind = Kind(correction.value)
    if kind is Kind.OTHER:
        return Reading(
            kind=Fact(kind),
            read_at=reading.read_at,
            messages=reading.messages,
            usage=reading.usage,
            language=reading.language,
            warnings=reading.warnings,
        )
    stage = reading.stage or Fact(Stage.SCHEDULING, (), 0.5)
    return replace(reading, kind=Fact(kind), stage=stage)


def _stage(reading: Reading, correction: Correction) -> Reading:
    return replace(reading, stage=Fact(Stage(correction.value)))


def _company(reading: Reading, correction: Correction) -> Reading:
    return replace(reading, company=Fact(correction.value) if correction.value else None)


def _role(reading: Reading, correction: Correction) -> Reading:
    return replace(reading, role=Fact(correction.value) if correction.value else None)


def _promise(reading: Reading, correction: Correction) -> Reading:
    days = _days(correction.value)
    if days is None:
        return replace(reading, promise=None)
    earliest, latest = days
    read = reading.promise
    if read is not None and (read.earliest, read.latest) == days:  # confirmed: the words that say it still do
        return replace(reading, promise=replace(read, confidence=1.0))
    made_on = read.made_on if read else earliest
    return replace(reading, promise=Promise(earliest, latest, "", made_on, read.made_by if read else ""))


def _person_role(reading: Reading, correction: Correction) -> Reading:
    person = _find(reading, correction.subject) or Person(name=correction.subject)
    others = tuple(one for one in reading.interviewers if one.name != person.name)
    contacts = tuple(one for one in reading.contacts if one.name != person.name)
    interviews = reading.interviews
    certain = replace(person, confidence=1.0)
    if correction.value == "interviewer":
        if person in reading.interviewers:
            others = tuple(certain if one.name == person.name else one for one in reading.interviewers)
        else:
            others = (*others, certain)
            interviews = _with_interviewer(interviews, person.name)
    else:
        interviews = tuple(
            replace(one, interviewers=tuple(name for name in one.interviewers if name != person.name))
            for one in interviews
        )
        if correction.value == "contact":
            contacts = (*contacts, certain)
    return replace(reading, interviewers=others, contacts=contacts, interviews=interviews)


def _with_interviewer(interviews: tuple[Interview, ...], name: str) -> tuple[Interview, ...]:
    """Where there is only one session, whoever interviews does so in it; of several, nothing says which."""
    if len(interviews) == 1 and name not in interviews[0].interviewers:
        return (replace(interviews[0], interviewers=(*interviews[0].interviewers, name)),)
    return interviews


def _person_email(reading: Reading, correction: Correction) -> Reading:
    email = correction.value.strip().lower() or None
    return _change(
        reading,
        correction.subject,
        lambda person: replace(person, email=email, email_inferred=False, email_evidence=()),
    )


def _person_title(reading: Reading, correction: Correction) -> Reading:
    title = correction.value.strip() or None
    return _change(reading, correction.subject, lambda person: replace(person, title=title, title_evidence=()))


def _person_name(reading: Reading, correction: Correction) -> Reading:
    person = _find(reading, correction.subject)
    if person is None:
        return reading
    old, new = person.name, correction.value

    def renamed(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if name == old else name for name in names)

    reading = _change(reading, old, lambda one: replace(one, name=new, signs_as="", honorific=""))
    reading = replace(
        reading,
        interviews=tuple(replace(one, interviewers=renamed(one.interviewers)) for one in reading.interviews),
        acts=tuple(replace(act, to=renamed(act.to)) for act in reading.acts),
    )
    if reading.promise and reading.promise.made_by == old:
        reading = replace(reading, promise=replace(reading.promise, made_by=new))
    if reading.outcome and reading.outcome.told_by == old:
        reading = replace(reading, outcome=replace(reading.outcome, told_by=new))
    return reading


def _interview_time(reading: Reading, correction: Correction) -> Reading:
    """A session is known by its start as it was read. One that a later mail moved is another session: the
    correction of the old one then says nothing of it. Without a start as read, the session is added."""
    times = _times(correction.value)
    start = _moment(correction.subject) if correction.subject else None
    kept = [one for one in reading.interviews if start is None or one.start != start]
    found = [one for one in reading.interviews if start is not None and one.start == start]
    if times is not None:
        known = any(one.start == times[0] for one in kept)
        if found:
            kept.extend(replace(one, start=times[0], end=times[1], evidence=(), confidence=1.0) for one in found)
        elif not known and (start is None or not reading.interviews):
            kept.append(Interview(start=times[0], end=times[1]))
    return replace(reading, interviews=tuple(sorted(kept, key=lambda one: one.start)))


def _restaged(reading: Reading, now: datetime | None) -> Reading:
    stage = reading.stage.value if reading.stage else None
    if now is None or stage not in (Stage.SCHEDULING, Stage.SCHEDULED, Stage.INTERVIEWED, None):
        return reading
    if not reading.interviews:
        return replace(reading, stage=Fact(Stage.SCHEDULING))
    to_come = any((one.end or one.start) > now for one in reading.interviews)
    return replace(reading, stage=Fact(Stage.SCHEDULED if to_come else Stage.INTERVIEWED))


def _find(reading: Reading, name: str) -> Person | None:
    """The person of that name; else the only one whose name holds all its words, since a later mail may have told
    the name more fully; else the only one whose name's words it holds."""
    people = (*reading.interviewers, *reading.contacts)
    words = set(name.casefold().split())
    for person in people:
        if person.name.casefold() == name.casefold():
            return person
    fuller = [person for person in people if words and words <= set(person.name.casefold().split())]
    shorter = [person for person in people if set(person.name.casefold().split()) <= words]
    for candidates in (fuller, shorter):
        if len({person.name for person in candidates}) == 1:
            return candidates[0]
    return None


def _change(reading: Reading, name: str, change: Callable[[Person], Person]) -> Reading:
    person = _find(reading, name)
    if person is None:
        return reading

    def changed(people: tuple[Person, ...]) -> tuple[Person, ...]:
        return tuple(change(one) if one.name == person.name else one for one in people)

    return replace(reading, interviewers=changed(reading.interviewers), contacts=changed(reading.contacts))


def _days(value: str) -> tuple[date, date] | None:
    """ "2026-03-09/2026-03-13", or empty for none. Raises ValueError."""
    if not value.strip():
        return None
    first, slash, last = value.partition("/")
    earliest, latest = date.fromisoformat(first), date.fromisoformat(last if slash else first)
    if latest < earliest:
        raise ValueError("the last day lies before the first")
    if not (is_sane(earliest) and is_sane(latest)):
        raise ValueError(_NO_SUCH_YEAR)
    return earliest, latest


def _times(value: str) -> tuple[datetime, datetime | None] | None:
    """ "start/end" or "start" as ISO 8601 with offset, or empty for none. Raises ValueError."""
    if not value.strip():
        return None
    first, _, last = value.partition("/")
    start, end = _moment(first), _moment(last) if last else None
    if end is not None and end <= start:
        raise ValueError("it ends before it begins")
    return start, end


def _moment(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a time needs its offset from UTC")
    if not is_sane(moment):
        raise ValueError(_NO_SUCH_YEAR)
    return moment


_APPLY: dict[CorrectionKind, Callable[[Reading, Correction], Reading]] = {
    CorrectionKind.KIND: _kind,
    CorrectionKind.STAGE: _stage,
    CorrectionKind.COMPANY: _company,
    CorrectionKind.ROLE: _role,
    CorrectionKind.PROMISE: _promise,
    CorrectionKind.PERSON_ROLE: _person_role,
    CorrectionKind.PERSON_NAME: _person_name,
    CorrectionKind.PERSON_EMAIL: _person_email,
    CorrectionKind.PERSON_TITLE: _person_title,
    CorrectionKind.INTERVIEW_TIME: _interview_time,
}
