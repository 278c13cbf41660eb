"""Readings in a few words, for what is planned from them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from app.domain.evidence import Evidence, Fact
from app.domain.mail import Mailbox
from app.domain.reading import Act, ActKind, Interview, Kind, Outcome, Person, Promise, Reading, Stage

CHICAGO = Mailbox("Ines Falk", "ines@example.org", "America/Chicago")
FRIDAY = datetime(2026, 3, 6, 19, 0, tzinfo=UTC)  # 1 pm in Chicago
QUOTE = (Evidence("m1", "Friday at 1"),)

OMAR = Person("Omar Haddad", "omar@northlight.example", "Staff Engineer")
LENA = Person("Lena Fuchs", "lena@northlight.example")
SAM = Person("Sam Whitlock")
DANA = Person("Dana Whitfield", "dana@northlight.example", last_wrote=FRIDAY - timedelta(days=3))


def interview(start: datetime = FRIDAY, *who: str, minutes: int | None = 60) -> Interview:
    end = start + timedelta(minutes=minutes) if minutes is not None else None
    return Interview(start, end, interviewers=who or (OMAR.name, LENA.name), evidence=QUOTE)


def thanked(at: datetime, *who: str) -> Act:
    return Act(ActKind.THANKED, at, who)


def asked(at: datetime) -> Act:
    return Act(ActKind.ASKED_FOR_NEWS, at, (DANA.name,), (Evidence("m9", "any news?"),))


def reading(
    stage: Stage = Stage.INTERVIEWED,
    interviews: Sequence[Interview] = (),
    *,
    acts: Sequence[Act] = (),
    promised: tuple[date, date] | None = None,
    told_at: datetime | None = None,
    told_by: str = DANA.name,
    interviewers: Sequence[Person] = (OMAR, LENA, SAM),
    contacts: Sequence[Person] = (DANA,),
    company_last_wrote: datetime | None = None,
) -> Reading:
    promise = Promise(promised[0], promised[1], "by Friday", promised[0], DANA.name, QUOTE) if promised else None
    return Reading(
        kind=Fact(Kind.INTERVIEW),
        stage=Fact(stage, QUOTE),
        interviews=tuple(interviews),
        interviewers=tuple(interviewers),
        contacts=tuple(contacts),
        promise=promise,
        outcome=Outcome(told_by, told_at, QUOTE) if told_at else None,
        acts=tuple(sorted(acts, key=lambda act: act.at)),
        company_last_wrote=company_last_wrote,
    )
