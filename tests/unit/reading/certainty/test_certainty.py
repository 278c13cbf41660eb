"""How sure the reader says it is: what facts rest on, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.evidence import SURE, Evidence, Fact, Part
from app.domain.reading import Interview, Kind, Mode, Person, Reading, Stage
from app.reading import read, read_strengths
from app.reading.certainty import Sort, resting, with_certainty
from tests.support.conversation import at
from tests.support.mail import OWNER, RECRUITER, mail, parsed

START = datetime(2026, 3, 5, 13, tzinfo=UTC)
SAID = Evidence("m1", "your interview with Omar Haddad")
INVITED = Evidence("m2", "ATTENDEE;CN=Omar Haddad:mailto:omar@n.example", Part.CALENDAR)
BODY = (
    "Dear Ines,\n\nyour interview for the Test Engineer role with Omar Haddad, Staff Engineer, is on Thursday, 5 March "
    "2026, 1:00 pm to 2:00 pm on Zoom. You will hear from us by Friday, 13 March.\n\nKind regards\nPetra Ahlers\n"
    "Recruiter\n"
)


def reading(*evidence: Evidence, strength: float = 0.95) -> Reading:
    omar = Person("Omar Haddad", evidence=evidence, confidence=strength)
    session = Interview(START, START + timedelta(hours=1), Mode.VIDEO, ("Omar Haddad",), evidence=evidence)
    return Reading(
        Fact(Kind.INTERVIEW, (SAID,), 0.97),
        Fact(Stage.INTERVIEWED, (SAID,), 0.95),
        interviews=(replace(session, confidence=strength),),
        interviewers=(omar,),
        read_at=START + timedelta(days=1),
    )


def test_every_fact_that_was_found_gets_a_probability_of_its_own() -> None:
    message = parsed(mail(BODY, sender=RECRUITER, message_id="one", subject="Test Engineer interview"))
    found = read([message], OWNER, at(4))
    sorts = [one.sort for one in resting(read_strengths([message], OWNER, at(4)))]
    assert {Sort.KIND, Sort.STAGE, Sort.INTERVIEWER, Sort.SESSION, Sort.SESSION_END, Sort.PROMISE} <= set(sorts)
    assert found.promise is not None
    stated = [found.kind.confidence, found.interviewers[0].confidence, found.interviews[0].confidence]
    assert all(0 < one < 1 for one in (*stated, found.promise.confidence, found.interviews[0].end_confidence))


def test_what_was_not_found_has_no_certainty() -> None:
    bare = Reading(Fact(Kind.INTERVIEW, (SAID,), 0.9))
    assert [one.sort for one in resting(bare)] == [Sort.KIND]
    assert with_certainty(bare).interviews == ()


def test_the_users_word_on_the_kind_stays_certain() -> None:
    told = replace(reading(SAID), kind=Fact(Kind.INTERVIEW))
    assert with_certainty(told, kind_is_told=True).kind.confidence == 1.0
    assert with_certainty(told).kind.confidence < 1.0


def test_an_invitation_and_words_together_are_surer_than_a_weak_guess() -> None:
    sure = with_certainty(reading(SAID, INVITED)).interviewers[0].confidence
    guess = with_certainty(reading(strength=0.5)).interviewers[0].confidence
    assert sure > guess
    assert sure > SURE


def test_nothing_but_the_certainty_changes() -> None:
    before = reading(SAID, INVITED)
    after = with_certainty(before)
    assert replace(after.interviewers[0], confidence=before.interviewers[0].confidence) == before.interviewers[0]
    assert [one.start for one in after.interviews] == [one.start for one in before.interviews]
    assert after.interviewers[0].evidence == (SAID, INVITED)


@pytest.mark.parametrize("part", list(Part))
def test_grounds_name_the_part_of_the_mail_that_the_words_stand_in(part: Part) -> None:
    (person,) = [one for one in resting(reading(replace(SAID, part=part))) if one.sort is Sort.INTERVIEWER]
    names = {Part.CALENDAR: "invite"}
    assert names.get(part, part.value) in person.grounds
