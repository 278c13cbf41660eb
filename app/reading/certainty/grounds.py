"""What each fact of a reading rests on, as named grounds: how it was found, where it stands, what agrees with it.

Grounds are the same few words for every thread; a scale (`scales`) says what each has been worth on annotated threads.
A stage's own strength is one of them, in steps: "strength 90" stands beside "strength 80" where it is 0.9 or more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.evidence import Evidence, Fact, Part
from app.domain.reading import Interview, Kind, Mode, Person, Promise, Reading, Stage

# Made once: a reading has some twenty facts, each of a dozen grounds.
_STRENGTHS = tuple((step / 100, f"strength {step}") for step in (50, 60, 70, 80, 85, 90, 95, 97, 99))
_QUOTES = tuple((least, f"quotes {least}") for least in (1, 2, 3, 4))
_WORDS = tuple((least, f"words {least}") for least in (2, 3, 5))
_MAILS = tuple((least, f"mails {least}") for least in (2, 3, 5, 8))
_PARTS = {
    Part.CALENDAR: "invite",
    Part.SUBJECT: "subject",
    Part.SENDER: "sender",
    Part.RECIPIENTS: "recipients",
    Part.TEXT: "text",
}


class Sort(StrEnum):
    """The sorts of facts, each with a scale of its own."""

    KIND = "kind"
    STAGE = "stage"
    COMPANY = "company"
    ROLE = "role"
    INTERVIEWER = "interviewer"
    CONTACT = "contact"
    SESSION = "session"  # that it is agreed, and when it begins
    SESSION_END = "session end"
    SESSION_MODE = "session mode"
    PROMISE = "promise"


def _found(strength: float, evidence: Iterable[Evidence]) -> set[str]:
    """How strong the stage that found it takes it to be, in which parts of mails it stands, and how often."""
    pieces = tuple(evidence)
    found = _reached(_STRENGTHS, strength)
    found |= _reached(_QUOTES, len(pieces))
    for piece in pieces:
        found.add(_PARTS[piece.part])
        if piece.message_id != pieces[0].message_id:
            found.add("several mails")
    return found


def _reached(steps: Iterable[tuple[float, str]], value: float) -> set[str]:
    return {name for least, name in steps if value >= least}


def of_kind(reading: Reading) -> set[str]:
    grounds = _found(reading.kind.confidence, reading.kind.evidence) | _length(reading)
    signs = {
        "a session stands": bool(reading.interviews),
        "interviewers are named": bool(reading.interviewers),
        "a company is named": reading.company is not None,
        "a role is named": reading.role is not None,
        "an outcome was told": reading.outcome is not None,
        "only one side wrote": reading.company_last_wrote is None,
    }
    if reading.kind.value is Kind.INTERVIEW:
        grounds |= {sign for sign, holds in signs.items() if holds}
    return {f"{reading.kind.value}: {ground}" for ground in grounds} | {f"is {reading.kind.value}"}


def of_stage(reading: Reading, stage: Fact[Stage]) -> set[str]:
    grounds = _found(stage.confidence, stage.evidence) | _length(reading) | {f"is {stage.value}"}
    if reading.interviews:
        grounds.add("a session stands")
        if reading.read_at is not None and max(one.start for one in reading.interviews) > reading.read_at:
            grounds.add("a session lies ahead")
    told, last = reading.outcome, reading.company_last_wrote
    if told is not None and last is not None and last > told.told_at:
        grounds.add("they wrote after it was told")
    return grounds


def of_company(reading: Reading, company: Fact[str]) -> set[str]:
    name = company.value
    letters = "".join(filter(str.isalnum, name.casefold()))
    grounds = _found(company.confidence, company.evidence) | _words(name)
    people = [person.email.rpartition("@")[2] for person in (*reading.interviewers, *reading.contacts) if person.email]
    homes = {"".join(filter(str.isalnum, part)) for domain in people for part in domain.split(".")[:-1]}
    if letters in homes:
        grounds.add("spelt by an address")
    elif any(len(home) > 3 and (home in letters or letters in home) for home in homes):
        grounds.add("akin to an address")
    if len(set(people)) > 1:
        grounds.add("several houses write")
    return grounds


def of_role(reading: Reading, role: Fact[str]) -> set[str]:
    grounds = _found(role.confidence, role.evidence) | _words(role.value)
    titles = {person.title.casefold() for person in (*reading.interviewers, *reading.contacts) if person.title}
    if role.value.casefold() in titles:
        grounds.add("somebody's own title")
    return grounds


def of_person(person: Person, reading: Reading) -> set[str]:
    grounds = _found(person.confidence, person.evidence) | _words(person.name)
    seated = [one for one in reading.interviews if person.name in one.interviewers]
    signs = {
        "wrote": person.last_wrote is not None,
        "wrote and sits in a session": person.last_wrote is not None and bool(seated),
        "signs": bool(person.signs_as),
        "has a title": bool(person.title),
        "has an address": bool(person.email) and not person.email_inferred,
        "address inferred": person.email_inferred,
        "honorific": bool(person.honorific),
        "sits in a session": bool(seated),
        "a session stands": bool(reading.interviews),
        "alone on their side": len(reading.interviewers) + len(reading.contacts) == 1,
        "many on their side": len(reading.interviewers) + len(reading.contacts) > 4,
        "several interviewers": len(reading.interviewers) > 1,
    }
    return grounds | {sign for sign, holds in signs.items() if holds}


def of_session(one: Interview, reading: Reading) -> set[str]:
    grounds = _found(one.confidence, one.evidence) | _session(one, reading) | _length(reading)
    if one.start.minute % 15:
        grounds.add("an odd minute")
    if one.start.hour < 7 or one.start.hour >= 20:
        grounds.add("at night")
    if one.start.weekday() > 4:
        grounds.add("at a weekend")
    return grounds


def of_end(one: Interview, end: datetime, reading: Reading) -> set[str]:
    length = end - one.start
    grounds = _found(one.confidence, one.evidence) | _session(one, reading)
    grounds.add("a usual length" if length in _USUAL else "an odd length")
    if length > timedelta(hours=3):
        grounds.add("a long session")
    return grounds


def of_mode(one: Interview, mode: Mode, reading: Reading) -> set[str]:
    grounds = _found(one.confidence, one.evidence) | _session(one, reading) | {f"is {mode}"}
    linked = "http" in one.place or "://" in one.place
    if one.place:
        grounds.add("has a link" if linked else "has a place")
        if linked is not (mode is Mode.VIDEO):
            grounds.add("place of another mode")
    return grounds


def of_promise(promise: Promise, reading: Reading) -> set[str]:
    days = (promise.latest - promise.earliest).days
    grounds = _found(promise.confidence, promise.evidence) | _length(reading)
    last = max((one.start.date() for one in reading.interviews), default=date.max)
    last_mail = reading.company_last_wrote
    signs = {
        "one day": days == 0,
        "over two weeks": days > 14,
        "after the last session": promise.made_on >= last,
        "before a session": promise.made_on < last,
        "no session stands": not reading.interviews,
        "past by now": reading.read_at is not None and promise.latest < reading.read_at.date(),
        "far ahead": (promise.latest - promise.made_on).days > 30,
        "short words": len(promise.quote.split()) < 4,
        "long words": len(promise.quote.split()) > 12,
        "paused or called off": reading.stage is not None and reading.stage.value in (Stage.ON_HOLD, Stage.CANCELLED),
        "in an earlier mail": last_mail is not None and last_mail.date() > promise.made_on,
    }
    return grounds | {sign for sign, holds in signs.items() if holds}


_USUAL = frozenset(timedelta(minutes=minutes) for minutes in (15, 20, 30, 45, 60, 75, 90, 120))


def _length(reading: Reading) -> set[str]:
    return _reached(_MAILS, len(reading.messages))


def _session(one: Interview, reading: Reading) -> set[str]:
    signs = {
        "one of several": len(reading.interviews) > 1,
        "one of many": len(reading.interviews) > 4,
        "nobody sits in it": not one.interviewers,
        "has an end": one.end is not None,
        "has a mode": one.mode is not None,
        "lies ahead": reading.read_at is not None and one.start > reading.read_at,
        "ended by an outcome": reading.outcome is not None,
    }
    return {sign for sign, holds in signs.items() if holds}


def _words(name: str) -> set[str]:
    return _reached(_WORDS, len(name.split()))


@dataclass(frozen=True, slots=True)
class Resting:
    """A fact of a reading, named by its sort and its place among the facts of that sort, and what it rests on."""

    sort: Sort
    place: int
    grounds: frozenset[str]


def resting(reading: Reading) -> Iterator[Resting]:
    """Every fact of a reading whose strengths are those that the stages gave it. Of what was not found there is no
    fact: a session without an end has no SESSION_END."""
    yield Resting(Sort.KIND, 0, frozenset(of_kind(reading)))
    if reading.stage is not None:
        yield Resting(Sort.STAGE, 0, frozenset(of_stage(reading, reading.stage)))
    if reading.company is not None:
        yield Resting(Sort.COMPANY, 0, frozenset(of_company(reading, reading.company)))
    if reading.role is not None:
        yield Resting(Sort.ROLE, 0, frozenset(of_role(reading, reading.role)))
    for sort, people in ((Sort.INTERVIEWER, reading.interviewers), (Sort.CONTACT, reading.contacts)):
        for place, person in enumerate(people):
            yield Resting(sort, place, frozenset(of_person(person, reading)))
    for place, one in enumerate(reading.interviews):
        yield Resting(Sort.SESSION, place, frozenset(of_session(one, reading)))
        if one.end is not None:
            yield Resting(Sort.SESSION_END, place, frozenset(of_end(one, one.end, reading)))
        if one.mode is not None:
            yield Resting(Sort.SESSION_MODE, place, frozenset(of_mode(one, one.mode, reading)))
    if reading.promise is not None:
        yield Resting(Sort.PROMISE, 0, frozenset(of_promise(reading.promise, reading)))
