"""What the panel asks when it is not sure: one question at a time, the most consequential first."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.corrections import CorrectionKind
from app.domain.evidence import Evidence
from app.domain.reading import Action as Next
from app.domain.reading import Interview, Kind, Person
from app.domain.strangers import strangers
from app.planning.next_step import over_at
from app.reading.corrections import LONGEST_SUBJECT
from app.sidebar.model import Action, Question, Weight
from app.sidebar.rows import SURE, correct, session_text
from app.sidebar.source import PanelSource
from app.sidebar.texts import say


def _words(source: PanelSource, evidence: Iterable[Evidence]) -> str:
    quotes = source.quotes(evidence)
    return quotes[0].words if quotes else ""


def _answer(action: Action, weight: Weight = Weight.SECONDARY) -> Action:
    return Action(action.verb, action.label, action.values, action.fields, weight)


def question_for(source: PanelSource) -> Question | None:
    """The first fact below the stated confidence, as a question with answers; None if all is sure."""
    reading = source.reading
    if reading.kind.confidence < SURE:
        return Question(
            say("unsure.kind"),
            _words(source, reading.kind.evidence),
            (
                _answer(correct(CorrectionKind.KIND, say("unsure.yes"), value=Kind.INTERVIEW.value)),
                _answer(correct(CorrectionKind.KIND, say("unsure.no"), value=Kind.OTHER.value)),
            ),
        )
    for person in reading.interviewers:
        if person.confidence < SURE and len(person.name) <= LONGEST_SUBJECT:  # a longer one no answer could go by
            role = CorrectionKind.PERSON_ROLE
            return Question(
                say("unsure.interviewer", name=person.name),
                _words(source, person.evidence),
                (
                    _answer(correct(role, say("unsure.yes"), subject=person.name, value="interviewer")),
                    _answer(correct(role, say("unsure.no_arranges"), subject=person.name, value="contact")),
                ),
            )
    stranger = _of_strangers(source)
    if stranger is not None:
        return stranger
    for interview in reading.interviews:
        if interview.confidence < SURE:
            subject, end = interview.start.isoformat(), interview.end.isoformat() if interview.end else ""
            time = CorrectionKind.INTERVIEW_TIME
            return Question(
                say("unsure.interview", session=session_text(interview, source)),
                _words(source, interview.evidence),
                (
                    _answer(correct(time, say("unsure.yes"), subject=subject, value=f"{subject}/{end}")),
                    _answer(correct(time, say("unsure.no"), subject=subject, value="")),
                ),
            )
    promise = reading.promise
    if promise and promise.confidence < SURE:
        days = f"{promise.earliest.isoformat()}/{promise.latest.isoformat()}"
        return Question(
            say("unsure.promise", day=source.day(promise.latest)),
            _words(source, promise.evidence),
            (
                _answer(correct(CorrectionKind.PROMISE, say("unsure.yes"), value=days)),
                _answer(correct(CorrectionKind.PROMISE, say("unsure.no"), value="")),
            ),
        )
    return None


def _of_strangers(source: PanelSource) -> Question | None:
    """Whether somebody who writes from elsewhere, and whom nobody else has named, speaks for the company."""
    reading = source.reading
    unknown = strangers(reading, source.mailbox.email)
    for role, people in (("interviewer", reading.interviewers), ("contact", reading.contacts)):
        for person in people:
            if person.name not in unknown or len(person.name) > LONGEST_SUBJECT:
                continue
            company = reading.company.value if reading.company else say("unsure.company")
            kind = CorrectionKind.PERSON_ROLE
            return Question(
                say("unsure.stranger", name=person.name, email=person.email, company=company),
                _words(source, person.evidence),
                (
                    _answer(correct(kind, say("unsure.yes"), subject=person.name, value=role)),
                    _answer(correct(kind, say("unsure.no"), subject=person.name, value="none")),
                ),
            )
    return None


def unsure_names(source: PanelSource) -> frozenset[str]:
    """The interviewers that are not told as such before the user says so, and strangers: nothing is written to them."""
    doubtful = {person.name for person in source.reading.interviewers if person.confidence < SURE}
    return frozenset(doubtful | strangers(source.reading, source.mailbox.email))


def blocks(source: PanelSource) -> bool:
    """Whether what comes next rests on something below the stated confidence: then it is asked and not told."""
    reading, action = source.reading, source.next_step.action
    if reading.kind.confidence < SURE:
        return True
    to = set(source.next_step.to)
    if to and to <= strangers(reading, source.mailbox.email):
        return True
    if action is Next.THANK_YOU:
        people = [person for person in reading.interviewers if person.name in source.next_step.to]
        return _all_unsure(people) or _all_unsure(i for i in reading.interviews if over_at(i) <= source.now)
    if action is Next.PREPARE:
        return _all_unsure(i for i in reading.interviews if over_at(i) > source.now)
    if action is Next.STATUS_CHECK:
        return reading.promise is not None and reading.promise.confidence < SURE
    return False


def _all_unsure(found: Iterable[Interview | Person]) -> bool:
    confidences = [one.confidence for one in found]
    return bool(confidences) and max(confidences) < SURE
