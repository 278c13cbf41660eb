"""Corrections laid over readings: every kind, alone and together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import InvalidInput
from app.domain.evidence import Evidence, Fact
from app.domain.reading import Act, ActKind, Interview, Kind, Outcome, Person, Promise, Reading, Stage
from app.reading.corrections import apply, check

SAID = (Evidence("m1", "as the mail says"),)
START = datetime(2026, 3, 6, 13, 0, tzinfo=UTC)
END = START + timedelta(hours=1)
BEFORE, AFTER = START - timedelta(days=1), END + timedelta(days=1)
PROMISE = Promise(date(2026, 3, 6), date(2026, 3, 13), "by Friday", date(2026, 3, 6), "Omar Haddad", SAID)
READING = Reading(
    kind=Fact(Kind.INTERVIEW, SAID),
    stage=Fact(Stage.INTERVIEWED, SAID),
    company=Fact("Northlight", SAID),
    role=Fact("Engineer", SAID),
    interviews=(Interview(START, END, interviewers=("Omar Haddad", "Sam"), evidence=SAID),),
    interviewers=(
        Person("Omar Haddad", "omar@n.example", "Engineer", email_evidence=SAID, title_evidence=SAID),
        Person("Sam", "sam@n.example", email_inferred=True, confidence=0.4),
    ),
    contacts=(Person("Dana Whitfield", "dana@n.example", "Recruiter"),),
    promise=PROMISE,
    outcome=Outcome("Omar Haddad", START),
    acts=(Act(ActKind.THANKED, END, ("Omar Haddad",)),),
    read_at=AFTER,
)


def say(kind: CorrectionKind, value: str, subject: str = "") -> Correction:
    return Correction(kind, value, subject)


def corrected(*said: Correction, reading: Reading = READING, now: datetime | None = None) -> Reading:
    for one in said:
        check(one)
    return apply(reading, said, now)


def test_without_corrections_the_reading_is_the_same() -> None:
    assert apply(READING, ()) is READING


def test_facts_take_the_users_value_and_lose_the_evidence_that_said_otherwise() -> None:
    reading = corrected(
        say(CorrectionKind.COMPANY, "Southlight"),
        say(CorrectionKind.ROLE, ""),
        say(CorrectionKind.STAGE, "on_hold"),
    )
    assert reading.company == Fact("Southlight")
    assert reading.role is None
    assert reading.stage == Fact(Stage.ON_HOLD)


def test_a_thread_that_is_no_interview_after_all_holds_nothing() -> None:
    reading = corrected(say(CorrectionKind.ROLE, "Chef"), say(CorrectionKind.KIND, "other"))
    assert reading == Reading(kind=Fact(Kind.OTHER), read_at=AFTER)


def test_a_thread_that_is_one_after_all_takes_the_users_facts() -> None:
    nothing = Reading(kind=Fact(Kind.OTHER, SAID, 0.6), read_at=BEFORE)
    reading = corrected(
        say(CorrectionKind.INTERVIEW_TIME, f"{START.isoformat()}/{END.isoformat()}"),
        say(CorrectionKind.PERSON_ROLE, "interviewer", "Lena Fuchs"),
        say(CorrectionKind.COMPANY, "Northlight"),
        say(CorrectionKind.KIND, "interview"),
        reading=nothing,
    )
    assert reading.kind == Fact(Kind.INTERVIEW)
    assert reading.stage == Fact(Stage.SCHEDULED)
    assert reading.interviewers == (Person("Lena Fuchs"),)
    assert [(one.start, one.end) for one in reading.interviews] == [(START, END)]


def test_facts_of_a_thread_that_still_counts_as_none_stay_unsaid() -> None:
    nothing = Reading(kind=Fact(Kind.OTHER), read_at=BEFORE)
    assert corrected(say(CorrectionKind.KIND, "other"), reading=nothing) == nothing


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2026-03-09/2026-03-20", (date(2026, 3, 9), date(2026, 3, 20))),
        ("2026-03-09", (date(2026, 3, 9), date(2026, 3, 9))),
        ("", None),
    ],
)
def test_a_promise_is_moved_or_taken_out(value: str, days: tuple[date, date] | None) -> None:
    promise = corrected(say(CorrectionKind.PROMISE, value)).promise
    assert (None if promise is None else (promise.earliest, promise.latest)) == days
    if promise is not None:
        assert (promise.quote, promise.evidence, promise.made_by) == ("", (), "Omar Haddad")


def test_a_promise_that_is_confirmed_keeps_its_words() -> None:
    unsure = replace(READING, promise=replace(PROMISE, confidence=0.4))
    assert corrected(say(CorrectionKind.PROMISE, "2026-03-06/2026-03-13"), reading=unsure).promise == PROMISE


def test_a_promise_can_be_told_where_none_was_read() -> None:
    reading = corrected(say(CorrectionKind.PROMISE, "2026-03-09"), reading=replace(READING, promise=None))
    assert reading.promise is not None
    assert reading.promise.made_on == date(2026, 3, 9)


def test_an_interviewer_becomes_a_contact_and_leaves_the_sessions() -> None:
    reading = corrected(say(CorrectionKind.PERSON_ROLE, "contact", "Sam"))
    assert [one.name for one in reading.interviewers] == ["Omar Haddad"]
    assert [one.name for one in reading.contacts] == ["Dana Whitfield", "Sam"]
    assert reading.interviews[0].interviewers == ("Omar Haddad",)


def test_a_contact_becomes_an_interviewer_and_joins_the_only_session() -> None:
    reading = corrected(say(CorrectionKind.PERSON_ROLE, "interviewer", "Dana Whitfield"))
    assert [one.name for one in reading.interviewers] == ["Omar Haddad", "Sam", "Dana Whitfield"]
    assert reading.contacts == ()
    assert reading.interviews[0].interviewers == ("Omar Haddad", "Sam", "Dana Whitfield")


def test_of_several_sessions_nothing_says_which_one_they_join() -> None:
    twice = replace(READING, interviews=(READING.interviews[0], Interview(AFTER)))
    reading = corrected(say(CorrectionKind.PERSON_ROLE, "interviewer", "Dana Whitfield"), reading=twice)
    assert all("Dana Whitfield" not in one.interviewers for one in reading.interviews)


def test_a_doubtful_interviewer_is_certain_once_the_user_says_so() -> None:
    assert corrected(say(CorrectionKind.PERSON_ROLE, "interviewer", "Sam")).interviewers[1].confidence == 1.0


def test_somebody_who_is_neither_goes() -> None:
    reading = corrected(
        say(CorrectionKind.PERSON_ROLE, "none", "Sam"), say(CorrectionKind.PERSON_ROLE, "none", "Nobody")
    )
    assert [one.name for one in (*reading.interviewers, *reading.contacts)] == ["Omar Haddad", "Dana Whitfield"]


def test_an_address_is_the_users_own_word_and_no_longer_inferred() -> None:
    sam = corrected(say(CorrectionKind.PERSON_EMAIL, " Sam.W@N.example", "Sam")).interviewers[1]
    assert (sam.email, sam.email_inferred) == ("sam.w@n.example", False)
    omar = corrected(say(CorrectionKind.PERSON_EMAIL, "", "Omar Haddad")).interviewers[0]
    assert (omar.email, omar.email_evidence) == (None, ())


def test_a_title_is_changed() -> None:
    omar = corrected(say(CorrectionKind.PERSON_TITLE, "Staff Engineer", "Omar Haddad")).interviewers[0]
    assert (omar.title, omar.title_evidence) == ("Staff Engineer", ())


def test_a_corrected_name_stands_everywhere_and_other_corrections_go_by_the_name_as_read() -> None:
    reading = corrected(
        say(CorrectionKind.PERSON_NAME, "Omar El-Haddad", "Omar Haddad"),
        say(CorrectionKind.PERSON_TITLE, "Staff Engineer", "Omar Haddad"),
    )
    omar = reading.interviewers[0]
    assert (omar.name, omar.title) == ("Omar El-Haddad", "Staff Engineer")
    assert reading.interviews[0].interviewers == ("Omar El-Haddad", "Sam")
    assert reading.acts[0].to == ("Omar El-Haddad",)
    assert reading.promise is not None
    assert reading.promise.made_by == "Omar El-Haddad"
    assert reading.outcome is not None
    assert reading.outcome.told_by == "Omar El-Haddad"


def test_a_correction_still_finds_somebody_whose_name_a_later_mail_told_more_fully() -> None:
    people = (READING.interviewers[0], Person("Sam Whitlock", "sam@n.example"))
    fuller = replace(READING, interviewers=people)
    told = say(CorrectionKind.PERSON_TITLE, "Analyst", "Sam")
    assert corrected(told, reading=fuller).interviewers[1].title == "Analyst"
    two = replace(READING, interviewers=(*people, Person("Sam Brown")))
    assert all(one.title != "Analyst" for one in corrected(told, reading=two).interviewers)


def test_a_session_is_moved_and_the_stage_follows_the_clock() -> None:
    later = START + timedelta(days=7)
    told = say(
        CorrectionKind.INTERVIEW_TIME,
        f"{later.isoformat()}/{(later + timedelta(hours=1)).isoformat()}",
        START.isoformat(),
    )
    reading = corrected(told)
    (session,) = reading.interviews
    assert (session.start, session.interviewers, session.evidence) == (later, ("Omar Haddad", "Sam"), ())
    assert reading.stage == Fact(Stage.SCHEDULED)
    assert corrected(told, now=later + timedelta(days=1)).stage == Fact(Stage.INTERVIEWED)


def test_a_session_is_known_by_its_instant_in_whatever_zone_it_is_told() -> None:
    told = say(CorrectionKind.INTERVIEW_TIME, "", "2026-03-06T07:00:00-06:00")
    reading = corrected(told)
    assert reading.interviews == ()
    assert reading.stage == Fact(Stage.SCHEDULING)


def test_the_stage_that_the_user_told_beats_the_clock() -> None:
    reading = corrected(
        say(CorrectionKind.INTERVIEW_TIME, (AFTER + timedelta(days=1)).isoformat(), START.isoformat()),
        say(CorrectionKind.STAGE, "rejected"),
    )
    assert reading.stage == Fact(Stage.REJECTED)


def test_a_time_is_not_laid_over_a_session_that_a_later_mail_moved() -> None:
    moved = replace(READING, interviews=(Interview(START + timedelta(days=3)),))
    told = say(CorrectionKind.INTERVIEW_TIME, (START + timedelta(hours=1)).isoformat(), START.isoformat())
    assert corrected(told, reading=moved).interviews == moved.interviews


def test_a_session_that_is_read_at_the_corrected_time_now_is_not_there_twice() -> None:
    told = say(CorrectionKind.INTERVIEW_TIME, f"{START.isoformat()}/{END.isoformat()}", BEFORE.isoformat())
    assert corrected(told).interviews == READING.interviews


def test_a_session_that_was_lost_by_a_later_reading_stands_by_the_users_word() -> None:
    told = say(CorrectionKind.INTERVIEW_TIME, f"{START.isoformat()}/{END.isoformat()}", BEFORE.isoformat())
    assert [one.start for one in corrected(told, reading=replace(READING, interviews=())).interviews] == [START]


@pytest.mark.parametrize(
    ("kind", "value", "subject"),
    [
        (CorrectionKind.KIND, "party", ""),
        (CorrectionKind.STAGE, "hired", ""),
        (CorrectionKind.PROMISE, "soon", ""),
        (CorrectionKind.PROMISE, "2026-03-09/2026-03-01", ""),
        (CorrectionKind.PERSON_ROLE, "boss", "Sam"),
        (CorrectionKind.PERSON_ROLE, "contact", " "),
        (CorrectionKind.PERSON_NAME, "", "Sam"),
        (CorrectionKind.PERSON_EMAIL, "sam at n", "Sam"),
        (CorrectionKind.PERSON_EMAIL, "sam@n.example\nBcc: x@y", "Sam"),
        (CorrectionKind.INTERVIEW_TIME, "2026-03-06T13:00:00", ""),
        (CorrectionKind.INTERVIEW_TIME, f"{END.isoformat()}/{START.isoformat()}", ""),
        (CorrectionKind.INTERVIEW_TIME, "", "yesterday"),
        (CorrectionKind.COMPANY, "North\nlight", ""),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(kind: CorrectionKind, value: str, subject: str) -> None:
    with pytest.raises(InvalidInput, match=r"cannot be used for this: .+\."):
        check(say(kind, value, subject))


def test_every_kind_can_be_laid_over_an_empty_reading_of_an_interview() -> None:
    empty = Reading(kind=Fact(Kind.INTERVIEW))
    values = {
        CorrectionKind.KIND: "interview",
        CorrectionKind.STAGE: "offered",
        CorrectionKind.PROMISE: "2026-03-09",
        CorrectionKind.PERSON_ROLE: "contact",
        CorrectionKind.INTERVIEW_TIME: START.isoformat(),
    }
    for kind in CorrectionKind:
        told = say(kind, values.get(kind, "x@y.example"), "Sam" if kind.value.startswith("person") else "")
        assert isinstance(corrected(told, reading=empty), Reading)


@pytest.mark.parametrize(
    ("kind", "value", "subject"),
    [
        (CorrectionKind.INTERVIEW_TIME, "9999-12-31T23:00:00-12:00", ""),
        (CorrectionKind.INTERVIEW_TIME, "2026-03-06T13:00:00+00:00/9999-12-31T23:00:00+00:00", ""),
        (CorrectionKind.INTERVIEW_TIME, "", "0001-01-01T00:00:00+14:00"),
        (CorrectionKind.PROMISE, "9999-12-31", ""),
        (CorrectionKind.PROMISE, "1970-12-31/2026-03-06", ""),
        (CorrectionKind.COMPANY, "N" * 501, ""),
        (CorrectionKind.PERSON_TITLE, "Engineer", "O" * 321),
    ],
)
def test_a_year_nobody_means_and_an_endless_word_are_refused(kind: CorrectionKind, value: str, subject: str) -> None:
    with pytest.raises(InvalidInput, match="cannot be used"):
        check(say(kind, value, subject))
    check(say(CorrectionKind.COMPANY, "N" * 500))
    check(say(CorrectionKind.PERSON_TITLE, "Engineer", "O" * 320))
