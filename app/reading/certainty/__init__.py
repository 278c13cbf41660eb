"""How sure each fact of a reading is, as a probability that annotated threads bear out.

The stages give each fact a strength of their own making. `with_certainty` puts in its place how often facts on the same
grounds were right: the scales are learnt by `scripts/train_certainty.py`, and `python -m benchmarks reliability` shows
how well they hold on threads that nobody tuned on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.evidence import Fact
from app.domain.reading import Interview, Person, Reading
from app.reading.certainty.grounds import Resting, Sort, resting
from app.reading.certainty.learnt import SCALES

__all__ = ["Resting", "Sort", "resting", "with_certainty"]


def with_certainty(reading: Reading, *, kind_is_told: bool = False) -> Reading:
    """The reading with the probability of each fact for the strength that the stages gave it. With `kind_is_told` the
    kind is the user's word and stays as it is."""
    known = {(one.sort, one.place): round(SCALES[one.sort].probability(one.grounds), 3) for one in resting(reading)}

    def of(sort: Sort, place: int = 0) -> float:
        return known[sort, place]

    kind = reading.kind if kind_is_told else replace(reading.kind, confidence=of(Sort.KIND))
    return replace(
        reading,
        kind=kind,
        stage=replace(reading.stage, confidence=of(Sort.STAGE)) if reading.stage else None,
        company=_company(reading.company, of(Sort.COMPANY)) if reading.company else None,
        role=replace(reading.role, confidence=of(Sort.ROLE)) if reading.role else None,
        interviews=tuple(_session(one, place, of) for place, one in enumerate(reading.interviews)),
        interviewers=_people(reading.interviewers, Sort.INTERVIEWER, of),
        contacts=_people(reading.contacts, Sort.CONTACT, of),
        promise=replace(reading.promise, confidence=of(Sort.PROMISE)) if reading.promise else None,
    )


def _company(company: Fact[str], confidence: float) -> Fact[str]:
    """What no words say, but a mail domain spells, stays below what is told without asking."""
    return replace(company, confidence=confidence if company.evidence else min(confidence, 0.6))


def _session(one: Interview, place: int, of: Callable[[Sort, int], float]) -> Interview:
    return replace(
        one,
        confidence=of(Sort.SESSION, place),
        end_confidence=of(Sort.SESSION_END, place) if one.end is not None else 1.0,
        mode_confidence=of(Sort.SESSION_MODE, place) if one.mode is not None else 1.0,
    )


def _people(people: tuple[Person, ...], sort: Sort, of: Callable[[Sort, int], float]) -> tuple[Person, ...]:
    return tuple(replace(person, confidence=of(sort, place)) for place, person in enumerate(people))
