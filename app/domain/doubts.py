"""What of a reading is less probable than the stated level: it is asked, and nothing is planned or written upon it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.evidence import SURE
from app.domain.reading import Interview, Person, Reading, Stage

# What somebody told, so that it can be denied; the other stages follow from the sessions.
TOLD = (Stage.REJECTED, Stage.OFFERED, Stage.ON_HOLD, Stage.CANCELLED, Stage.WITHDRAWN)


def doubted_people(reading: Reading) -> tuple[Person, ...]:
    """The interviewers and contacts of whom it is not sure that they are."""
    return tuple(person for person in (*reading.interviewers, *reading.contacts) if person.confidence < SURE)


def all_doubted(found: Iterable[Interview | Person]) -> bool:
    """Whether there are some, and none of them is sure."""
    sure = [one.confidence >= SURE for one in found]
    return bool(sure) and not any(sure)


def doubts_outcome(reading: Reading) -> bool:
    """Whether somebody told an outcome, as it was read, and that is not sure."""
    return reading.stage is not None and reading.stage.value in TOLD and reading.stage.confidence < SURE


def as_told(reading: Reading) -> Reading:
    """The reading without the company, role and promise that are not sure: what a draft may speak of."""
    company, role, promise = reading.company, reading.role, reading.promise
    return replace(
        reading,
        company=company if company is not None and company.confidence >= SURE else None,
        role=role if role is not None and role.confidence >= SURE else None,
        promise=promise if promise is not None and promise.confidence >= SURE else None,
    )
