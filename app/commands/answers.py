"""A reading as JSON: the keys of the corpus's truth.json, plus evidence, confidence and warnings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.evidence import Evidence, Fact
from app.domain.reading import Interview, Kind, NextStep, Person, Promise, Reading

Json = dict[str, Any]


def answer_of(reading: Reading, step: NextStep | None) -> Json:
    """The answer as JSON values. Dates are ISO 8601, times with their offset; for kind "other" all else is empty.

    `evidence` and `confidence` run parallel to the facts: an object by key, with lists where the fact is a list.
    """
    answer: Json = {"kind": reading.kind.value.value}
    if reading.kind.value is Kind.OTHER:
        answer |= {"stage": None, "company": None, "role": None, "interviews": [], "interviewers": [], "contacts": []}
        answer |= {"decision": None, "next": None}
    else:
        answer |= {
            "stage": reading.stage.value.value if reading.stage else None,
            "company": reading.company.value if reading.company else None,
            "role": reading.role.value if reading.role else None,
            "interviews": [_interview(interview) for interview in reading.interviews],
            "interviewers": [_person(person) for person in reading.interviewers],
            "contacts": [_person(person) for person in reading.contacts],
            "decision": _decision(reading.promise),
            "next": _next(step),
        }
    answer["evidence"] = _evidence(reading, step)
    answer["confidence"] = _confidence(reading)
    answer["warnings"] = list(reading.warnings)
    return answer


def _interview(interview: Interview) -> Json:
    return {
        "start": interview.start.isoformat(),
        "end": interview.end.isoformat() if interview.end else None,
        "mode": interview.mode.value if interview.mode else None,
        "interviewers": list(interview.interviewers),
    }


def _person(person: Person) -> Json:
    made: Json = {"name": person.name, "email": person.email, "title": person.title}
    if person.email_inferred:
        made["email_inferred"] = True
    return made


def _decision(promise: Promise | None) -> Json | None:
    if promise is None:
        return None
    return {
        "earliest": promise.earliest.isoformat(),
        "latest": promise.latest.isoformat(),
        "quote": " ".join(promise.quote.split()),
    }


def _next(step: NextStep | None) -> Json | None:
    if step is None:
        return None
    return {
        "action": step.action.value,
        "to": list(step.to),
        "not_before": step.not_before.isoformat() if step.not_before else None,
        "by": step.by.isoformat() if step.by else None,
    }


def _quotes(evidence: Iterable[Evidence]) -> list[Json]:
    return [
        {
            "message": one.message_id,
            "part": one.part.value,
            "start": one.start,
            "end": one.end,
            "quote": one.quote,
            "source": one.source.value,
        }
        for one in evidence
    ]


def _of(fact: Fact[Any] | None) -> list[Json]:
    return _quotes(fact.evidence) if fact else []


def _evidence(reading: Reading, step: NextStep | None) -> Json:
    return {
        "kind": _of(reading.kind),
        "stage": _of(reading.stage),
        "company": _of(reading.company),
        "role": _of(reading.role),
        "interviews": [_quotes(interview.evidence) for interview in reading.interviews],
        "interviewers": [_person_evidence(person) for person in reading.interviewers],
        "contacts": [_person_evidence(person) for person in reading.contacts],
        "decision": _quotes(reading.promise.evidence) if reading.promise else [],
        "next": _quotes(step.evidence) if step else [],
    }


def _person_evidence(person: Person) -> Json:
    return {
        "name": _quotes(person.evidence),
        "email": _quotes(person.email_evidence),
        "title": _quotes(person.title_evidence),
    }


def _confidence(reading: Reading) -> Json:
    def sure(fact: Fact[Any] | None) -> float | None:
        return round(fact.confidence, 3) if fact else None

    return {
        "kind": sure(reading.kind),
        "stage": sure(reading.stage),
        "company": sure(reading.company),
        "role": sure(reading.role),
        "interviews": [_session_confidence(interview) for interview in reading.interviews],
        "interviewers": [round(person.confidence, 3) for person in reading.interviewers],
        "contacts": [round(person.confidence, 3) for person in reading.contacts],
        "decision": round(reading.promise.confidence, 3) if reading.promise else None,
    }


def _session_confidence(interview: Interview) -> Json:
    return {
        "start": round(interview.confidence, 3),
        "end": round(interview.end_confidence, 3) if interview.end else None,
        "mode": round(interview.mode_confidence, 3) if interview.mode else None,
    }
