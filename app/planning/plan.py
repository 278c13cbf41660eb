"""The plan: what to send for a candidacy, to whom, when and why. A pure function of a reading and the moment.

One function a kind of follow-up, in a table. Each gives the follow-ups of its kind that are due or lie ahead; the plan
holds them all, the most urgent first. Etiquette ids (T1, S2 …) are those of the follow-up etiquette.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.evidence import Evidence
from app.domain.followups import FollowUp, FollowUpKind, Plan
from app.domain.mail import Mailbox
from app.domain.reading import Interview, Kind, Person, Reading, Stage
from app.planning.next_step import (
    DOOR_OPEN,
    MOST_QUESTIONS,
    QUESTION_WINDOW,
    Situation,
    status_check_opens,
    whom_to_answer,
    whom_to_ask,
)

_LETTERS = re.compile(r"[a-z0-9]+")


def _name_words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return _LETTERS.findall(plain.casefold().replace("'", "").replace("’", ""))


def name_slug(name: str) -> str:
    """A name as part of a key: its first and last word, lower case, without accents ("Omar T. Haddad": omar-haddad).

    First and last word alone, so that a middle name read later does not make a new follow-up of an old one.
    """
    words = _name_words(name)
    return "-".join(dict.fromkeys((words[0], words[-1]))) if words else "company"


def _key(kind: FollowUpKind, *parts: str) -> str:
    return ":".join((kind.value, *parts))


def _person(reading: Reading, name: str) -> Person | None:
    return next((person for person in (*reading.interviewers, *reading.contacts) if person.name == name), None)


def _to(reading: Reading, name: str) -> tuple[str | None, bool]:
    """The address of that person, and whether it is only inferred."""
    person = _person(reading, name)
    return (person.email, person.email_inferred) if person is not None else (None, False)


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def thank_yous(situation: Situation) -> tuple[FollowUp, ...]:
    """A note of their own for everyone who interviewed (T1), by the next day, still offered up to five days (T2)."""
    if situation.stage not in {Stage.INTERVIEWED, Stage.SCHEDULED}:
        return ()
    return tuple(_thank_you(situation, name, interview) for name, interview in situation.thanks_due)


def _thank_you(situation: Situation, name: str, interview: Interview) -> FollowUp:
    reading = situation.reading
    day = situation.day(interview.start)
    email, inferred = _to(reading, name)
    person = _person(reading, name)
    evidence = (*interview.evidence[:2], *(person.evidence[:1] if person is not None else ()))
    return FollowUp(
        key=_key(FollowUpKind.THANK_YOU, name_slug(name), day.isoformat()),
        kind=FollowUpKind.THANK_YOU,
        to_name=name,
        to_email=email,
        not_before=day,
        by=day + timedelta(days=1),
        reason=f"{name} interviewed you on {_day(day)}, and you have not thanked them since.",
        evidence=evidence,
        email_inferred=inferred,
    )


def status_checks(situation: Situation) -> tuple[FollowUp, ...]:
    """A short question for news, after the promised day (S1) or a week (S2), never a chase (S5), at most two (S8).

    Planned as soon as an interview has been held, so that it shows what waits behind the thank-yous.
    """
    reading = situation.reading
    if situation.stage is not Stage.INTERVIEWED or len(situation.open_questions) >= MOST_QUESTIONS:
        return ()
    person, opens = whom_to_ask(reading), status_check_opens(situation)
    if person is None or opens is None:
        return ()
    promise = reading.promise
    if promise is not None:
        reason = f"{promise.made_by or 'They'} promised an answer by {_day(promise.latest)}."
    elif situation.ended:
        reason = f"No day was promised, and the interview was on {_day(situation.day(situation.ended[-1].start))}."
    else:
        reason = "No day was promised for their answer."
    if situation.questions:
        reason += f" You asked on {_day(situation.day(situation.questions[-1].at))}."
    email, inferred = _to(reading, person.name)
    number = len(situation.open_questions) + 1
    return (
        FollowUp(
            key=_key(FollowUpKind.STATUS_CHECK, _round(situation), str(number)),
            kind=FollowUpKind.STATUS_CHECK,
            to_name=person.name,
            to_email=email,
            not_before=opens,
            by=opens + QUESTION_WINDOW,
            reason=reason,
            evidence=promise.evidence if promise is not None else _last_words(situation),
            email_inferred=inferred,
        ),
    )


def _round(situation: Situation) -> str:
    """What a question follows: the last interview held, and the answer since which questions count."""
    held = situation.day(situation.ended[-1].start).isoformat() if situation.ended else "no-date"
    answered = [act for act in situation.questions if act not in situation.open_questions]
    return f"{held}:{len(answered)}" if answered else held


def _last_words(situation: Situation) -> tuple[Evidence, ...]:
    return situation.ended[-1].evidence[:2] if situation.ended else ()


def moves_on(situation: Situation) -> tuple[FollowUp, ...]:
    """After two questions without an answer the candidacy is offered for closing (S8). No draft is written."""
    if situation.stage is not Stage.INTERVIEWED or len(situation.open_questions) < MOST_QUESTIONS:
        return ()
    asked = [_day(situation.day(act.at)) for act in situation.open_questions]
    evidence = tuple(quote for act in situation.open_questions for quote in act.evidence[:1])
    return (
        FollowUp(
            key=_key(FollowUpKind.MOVE_ON, _round(situation)),
            kind=FollowUpKind.MOVE_ON,
            to_name="",
            to_email=None,
            not_before=None,
            by=None,
            reason=f"You asked on {' and on '.join(asked[-2:])}, and nobody has answered.",
            evidence=evidence,
        ),
    )


def doors_kept_open(situation: Situation) -> tuple[FollowUp, ...]:
    """A short, gracious reply to a no, within two days (R1), once."""
    reading, outcome = situation.reading, situation.reading.outcome
    if situation.stage is not Stage.REJECTED or outcome is None or situation.answered_no:
        return ()
    name = whom_to_answer(reading)
    if not name:
        return ()
    told = situation.day(outcome.told_at)
    email, inferred = _to(reading, name)
    return (
        FollowUp(
            key=_key(FollowUpKind.KEEP_DOOR_OPEN, told.isoformat()),
            kind=FollowUpKind.KEEP_DOOR_OPEN,
            to_name=name,
            to_email=email,
            not_before=situation.today,
            by=told + DOOR_OPEN,
            reason=f"{name} told you on {_day(told)} that they decided for somebody else.",
            evidence=outcome.evidence,
            email_inferred=inferred,
        ),
    )


RULES: tuple[Callable[[Situation], Iterable[FollowUp]], ...] = (thank_yous, doors_kept_open, status_checks, moves_on)


def plan(reading: Reading, mailbox: Mailbox, now: datetime, *, known: Iterable[FollowUp] = ()) -> Plan:
    """The follow-ups of a thread's candidacy at `now` (aware), the most urgent first. Empty for kind `other`.

    `known` are the candidacy's follow-ups of earlier plans: one that is planned again keeps its key, also when its
    recipient is named more fully by now ("Sam", then "Sam Whitlock").
    """
    if reading.kind.value is not Kind.INTERVIEW or reading.stage is None:
        return Plan(())
    situation = Situation(reading, mailbox, now)
    found = _as_known([follow_up for rule in RULES for follow_up in rule(situation)], tuple(known))
    return Plan(tuple(sorted(found, key=lambda follow_up: (follow_up.by or date.max, follow_up.key))))


def _as_known(found: Iterable[FollowUp], known: tuple[FollowUp, ...]) -> list[FollowUp]:
    """The follow-ups, those that were planned before under the key they had; no key is given twice."""
    fresh = list(found)
    free = {other.key: other for other in known if other.key not in {follow_up.key for follow_up in fresh}}
    named = []
    for follow_up in fresh:
        before = next((other for other in free.values() if _same_thanks(other, follow_up)), None)
        if before is not None:
            del free[before.key]
        named.append(replace(follow_up, key=before.key) if before is not None else follow_up)
    return named


def _same_thanks(one: FollowUp, other: FollowUp) -> bool:
    """Whether both are thanks for the same day to what may be one person."""
    if not one.kind is other.kind is FollowUpKind.THANK_YOU:
        return False
    return one.key.rpartition(":")[2] == other.key.rpartition(":")[2] and _same_recipient(one, other)


def _same_recipient(one: FollowUp, other: FollowUp) -> bool:
    if one.to_email and other.to_email:
        return one.to_email.casefold() == other.to_email.casefold()
    a, b = set(_name_words(one.to_name)), set(_name_words(other.to_name))
    return bool(a and b) and (a <= b or b <= a)
