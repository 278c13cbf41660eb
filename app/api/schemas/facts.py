"""A reading as the API shows it: each fact with its evidence and how sure it is."""

from __future__ import annotations

from datetime import date, datetime
from typing import Generic, TypeVar

from pydantic import Field

from app.api.schemas.words import Shown
from app.domain import reading as domain
from app.domain.evidence import Part, Source

Value = TypeVar("Value")


class Evidence(Shown):
    """The words that say so: `quote` stands at [start, end) of that part of that message. `source`: who found them."""

    message_id: str
    quote: str
    part: Part
    start: int
    end: int
    source: Source


class Fact(Shown, Generic[Value]):
    """A value, the words that say it, and how probable it is that it is right: below 0.7 nothing is planned upon it."""

    value: Value
    confidence: float
    evidence: list[Evidence]


class Interview(Shown):
    """An agreed session. Times carry the offset of the zone that the company states. `confidence` is that it is agreed
    and begins then."""

    start: datetime
    end: datetime | None
    mode: domain.Mode | None
    interviewers: list[str]
    subject: str
    place: str
    confidence: float
    end_confidence: float
    mode_confidence: float
    evidence: list[Evidence]


class Person(Shown):
    """Somebody who interviews or speaks for the company. `email_inferred`: guessed from colleagues' addresses."""

    name: str
    email: str | None
    title: str | None
    email_inferred: bool
    confidence: float
    evidence: list[Evidence]


class Decision(Shown):
    """The window of days, both included, in which word was promised."""

    earliest: date
    latest: date
    quote: str
    made_on: date
    made_by: str
    confidence: float
    evidence: list[Evidence]


class NextStep(Shown):
    """What comes next. Days are the mailbox's."""

    action: domain.Action
    to: list[str]
    not_before: date | None
    by: date | None
    reason: str
    evidence: list[Evidence]


class Reading(Shown):
    """What was read out of a thread. For kind `other` all else is empty."""

    kind: Fact[domain.Kind]
    stage: Fact[domain.Stage] | None
    company: Fact[str] | None
    role: Fact[str] | None
    interviews: list[Interview]
    interviewers: list[Person]
    contacts: list[Person]
    decision: Decision | None = Field(validation_alias="promise")
    warnings: list[str]
    read_at: datetime | None


def shown(reading: domain.Reading) -> Reading:
    """The reading as the API shows it."""
    return Reading.model_validate(reading)
