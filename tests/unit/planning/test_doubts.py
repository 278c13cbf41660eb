"""What rests on something below the stated level is withheld from the plan until the user has said that it is so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.evidence import SURE
from app.domain.followups import FollowUpKind, Plan
from app.domain.reading import Reading, Stage
from app.planning.next_step import as_planned, next_step
from app.planning.plan import plan
from app.reading.corrections import apply
from tests.support.readings import CHICAGO, FRIDAY, LENA, OMAR, interview, reading

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
AFTER = FRIDAY + 2 * HOUR
DOUBT = SURE - 0.01
HELD = reading(interviews=[interview()])


def planned(read: Reading) -> Plan:
    return plan(read, CHICAGO, AFTER)


def thanked(made: Plan) -> set[str]:
    return {one.to_name for one in made.follow_ups if one.kind is FollowUpKind.THANK_YOU}


def doubting_omar() -> Reading:
    people = tuple(replace(one, confidence=DOUBT) if one.name == OMAR.name else one for one in HELD.interviewers)
    return replace(HELD, interviewers=people)


def doubting_the_promise() -> Reading:
    read = reading(interviews=[interview()], promised=(FRIDAY.date(), (FRIDAY + DAY).date()))
    assert read.promise is not None
    return replace(read, promise=replace(read.promise, confidence=DOUBT))


def test_nobody_is_thanked_of_whom_it_is_not_sure_that_they_interviewed() -> None:
    made = planned(doubting_omar())
    assert thanked(made) == {LENA.name}
    assert [one.to_name for one in made.withheld if one.kind is FollowUpKind.THANK_YOU] == [OMAR.name]


def test_at_the_stated_level_it_is_told() -> None:
    people = tuple(replace(one, confidence=SURE) for one in HELD.interviewers)
    assert not planned(replace(HELD, interviewers=people)).withheld


def test_the_users_yes_plans_it() -> None:
    yes = Correction(CorrectionKind.PERSON_ROLE, "interviewer", OMAR.name)
    made = planned(apply(doubting_omar(), (yes,)))
    assert thanked(made) == {OMAR.name, LENA.name}
    assert not made.withheld


def test_a_talk_that_is_not_sure_to_have_been_is_not_thanked_for() -> None:
    made = planned(replace(HELD, interviews=(replace(HELD.interviews[0], confidence=DOUBT),)))
    assert not thanked(made)
    assert {one.to_name for one in made.withheld} >= {OMAR.name, LENA.name}


def test_one_sure_talk_is_enough() -> None:
    other = replace(HELD.interviews[0], start=FRIDAY - DAY, end=FRIDAY - DAY + HOUR)
    made = planned(replace(HELD, interviews=(replace(HELD.interviews[0], confidence=DOUBT), other)))
    assert OMAR.name in thanked(made)


@pytest.mark.parametrize("stage", [Stage.REJECTED, Stage.OFFERED])
def test_nothing_is_planned_on_an_outcome_that_is_not_sure(stage: Stage) -> None:
    assert HELD.stage is not None
    made = planned(replace(HELD, stage=replace(HELD.stage, value=stage, confidence=DOUBT)))
    assert made.follow_ups == ()


def test_nothing_is_planned_in_a_thread_that_may_be_about_no_interview() -> None:
    made = planned(replace(HELD, kind=replace(HELD.kind, confidence=DOUBT)))
    assert made.follow_ups == ()
    assert made.withheld


def test_a_question_for_news_does_not_wait_out_a_promise_that_may_be_none() -> None:
    made = plan(doubting_the_promise(), CHICAGO, FRIDAY + 8 * DAY)
    assert FollowUpKind.STATUS_CHECK not in {one.kind for one in made.follow_ups}
    assert FollowUpKind.STATUS_CHECK in {one.kind for one in made.withheld}


def test_what_comes_next_stays_a_question_where_the_plan_withholds_it() -> None:
    read, now = doubting_the_promise(), FRIDAY + 8 * DAY
    step = next_step(read, CHICAGO, now)
    assert as_planned(step, plan(read, CHICAGO, now)).action is step.action
