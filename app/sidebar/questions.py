"""What the panel asks when it is not sure: one question at a time, the most consequential first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from app.domain.corrections import CorrectionKind
from app.domain.doubts import all_doubted, doubted_people, doubts_outcome
from app.domain.evidence import SURE, Evidence
from app.domain.reading import Action as Next
from app.domain.reading import Kind, Stage
from app.domain.strangers import strangers
from app.planning.next_step import over_at
from app.reading.corrections import LONGEST_SUBJECT
from app.sidebar.addresses import shown
from app.sidebar.model import Action, Question, Weight
from app.sidebar.rows import correct, session_text
from app.sidebar.source import PanelSource
from app.sidebar.texts import say


def _words(source: PanelSource, evidence: Iterable[Evidence]) -> str:
    quotes = source.quotes(evidence)
    return quotes[0].words if quotes else ""


def question_for(source: PanelSource) -> Question | None:
    """The first fact below the stated confidence, as a question with answers; None if all is sure."""
    return next((question for ask in _ASKED if (question := ask(source)) is not None), None)


def _yes_or_no(yes: Action, no: Action) -> tuple[Action, ...]:
    return (replace(yes, weight=Weight.SECONDARY), replace(no, weight=Weight.SECONDARY))


def _of_kind(source: PanelSource) -> Question | None:
    if source.reading.kind.confidence >= SURE:
        return None
    answers = _yes_or_no(
        correct(CorrectionKind.KIND, say("unsure.yes"), value=Kind.INTERVIEW.value),
        correct(CorrectionKind.KIND, say("unsure.no"), value=Kind.OTHER.value),
    )
    return Question(say("unsure.kind"), _words(source, source.reading.kind.evidence), answers)


def _of_outcome(source: PanelSource) -> Question | None:
    """Whether an outcome was told. Denied, the stage is what the sessions say."""
    stage = source.reading.stage
    if stage is None or not doubts_outcome(source.reading):
        return None
    over = [over_at(one) <= source.now for one in source.reading.interviews]
    otherwise = Stage.SCHEDULING if not over else Stage.INTERVIEWED if all(over) else Stage.SCHEDULED
    answers = _yes_or_no(
        correct(CorrectionKind.STAGE, say("unsure.yes"), value=stage.value.value),
        correct(CorrectionKind.STAGE, say("unsure.no"), value=otherwise.value),
    )
    return Question(say(f"unsure.{stage.value}"), _words(source, stage.evidence), answers)


def _of_people(source: PanelSource) -> Question | None:
    role = CorrectionKind.PERSON_ROLE
    for person in doubted_people(source.reading):
        if len(person.name) > LONGEST_SUBJECT:  # no name that an answer could go by
            continue
        words, name = _words(source, person.evidence), person.name
        if person in source.reading.interviewers:
            yes = correct(role, say("unsure.yes"), subject=name, value="interviewer")
            no = correct(role, say("unsure.no_arranges"), subject=name, value="contact")
            return Question(say("unsure.interviewer", name=name), words, _yes_or_no(yes, no))
        yes = correct(role, say("unsure.yes"), subject=name, value="contact")
        no = correct(role, say("unsure.no"), subject=name, value="none")
        return Question(say("unsure.contact", name=name), words, _yes_or_no(yes, no))
    return None


def _of_sessions(source: PanelSource) -> Question | None:
    for interview in source.reading.interviews:
        if interview.confidence < SURE:
            subject, end = interview.start.isoformat(), interview.end.isoformat() if interview.end else ""
            time = CorrectionKind.INTERVIEW_TIME
            answers = _yes_or_no(
                correct(time, say("unsure.yes"), subject=subject, value=f"{subject}/{end}"),
                correct(time, say("unsure.no"), subject=subject, value=""),
            )
            words = _words(source, interview.evidence)
            return Question(say("unsure.interview", session=session_text(interview, source)), words, answers)
    return None


def _of_promise(source: PanelSource) -> Question | None:
    promise = source.reading.promise
    if promise is None or promise.confidence >= SURE:
        return None
    days = f"{promise.earliest.isoformat()}/{promise.latest.isoformat()}"
    answers = _yes_or_no(
        correct(CorrectionKind.PROMISE, say("unsure.yes"), value=days),
        correct(CorrectionKind.PROMISE, say("unsure.no"), value=""),
    )
    words = _words(source, promise.evidence)
    return Question(say("unsure.promise", day=source.day(promise.latest)), words, answers)


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
            answers = _yes_or_no(
                correct(kind, say("unsure.yes"), subject=person.name, value=role),
                correct(kind, say("unsure.no"), subject=person.name, value="none"),
            )
            asked = say("unsure.stranger", name=person.name, email=shown(person.email or ""), company=company)
            return Question(asked, _words(source, person.evidence), answers)
    return None


# The most consequential first.
_ASKED: tuple[Callable[[PanelSource], Question | None], ...] = (
    _of_kind,
    _of_outcome,
    _of_people,
    _of_strangers,
    _of_sessions,
    _of_promise,
)


def unsure_names(source: PanelSource) -> frozenset[str]:
    """The people that are not told as such before the user says so, and strangers: nothing is written to them."""
    doubtful = {person.name for person in doubted_people(source.reading)}
    return frozenset(doubtful | strangers(source.reading, source.mailbox.email))


def blocks(source: PanelSource) -> bool:
    """Whether what comes next rests on something below the stated confidence: then it is asked and not told."""
    reading, action = source.reading, source.next_step.action
    if reading.kind.confidence < SURE or doubts_outcome(reading):
        return True
    to = set(source.next_step.to)
    if to and to <= unsure_names(source):
        return True
    if action is Next.THANK_YOU:
        return all_doubted(i for i in reading.interviews if over_at(i) <= source.now)
    if action is Next.PREPARE:
        return all_doubted(i for i in reading.interviews if over_at(i) > source.now)
    if action is Next.STATUS_CHECK:
        return reading.promise is not None and reading.promise.confidence < SURE
    return False
