"""What comes next, row by row of the table, and against a second formulation of it for anything thinkable."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.evidence import Fact
from app.domain.mail import Mailbox
from app.domain.reading import Act, Action, ActKind, Interview, Kind, NextStep, Person, Promise, Reading, Stage
from app.planning.next_step import next_step
from tests.support.readings import CHICAGO, DANA, FRIDAY, LENA, OMAR, SAM, asked, interview, reading, thanked

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize("stage", [Stage.OFFERED, Stage.WITHDRAWN, Stage.SCHEDULING, Stage.CANCELLED, Stage.ON_HOLD])
def test_nothing_is_to_be_done_where_the_company_or_the_candidate_has_ended_or_not_begun_it(stage: Stage) -> None:
    step = next_step(reading(stage, [interview()], told_at=FRIDAY), CHICAGO, FRIDAY + 2 * HOUR)
    assert (step.action, step.to, step.not_before, step.by) == (Action.NONE, (), None, None)


def test_a_thread_of_another_kind_asks_for_nothing() -> None:
    assert next_step(Reading(kind=Fact(Kind.OTHER)), CHICAGO, FRIDAY).action is Action.NONE


def test_a_no_is_answered_by_the_second_day_after_it_was_told() -> None:
    told = datetime(2026, 3, 12, 3, 0, tzinfo=UTC)  # 9 pm on the 11th in Chicago
    step = next_step(reading(Stage.REJECTED, [interview()], told_at=told), CHICAGO, told + 30 * HOUR)
    assert step.action is Action.KEEP_DOOR_OPEN
    assert (step.to, step.not_before, step.by) == (("Dana Whitfield",), date(2026, 3, 13), date(2026, 3, 13))


def test_an_answered_no_is_done_with() -> None:
    answer = Act(ActKind.ANSWERED_NO, FRIDAY + 9 * DAY, ("Dana Whitfield",))
    step = next_step(reading(Stage.REJECTED, told_at=FRIDAY + 8 * DAY, acts=[answer]), CHICAGO, FRIDAY + 10 * DAY)
    assert step.action is Action.NONE


def test_a_no_that_nobody_signs_goes_to_whom_one_would_ask() -> None:
    step = next_step(reading(Stage.REJECTED, told_at=FRIDAY, told_by=""), CHICAGO, FRIDAY + DAY)
    assert step.to == ("Dana Whitfield",)


def test_everyone_who_has_not_been_thanked_since_the_interview_is_to_be_thanked() -> None:
    acts = [thanked(FRIDAY - DAY, OMAR.name), thanked(FRIDAY + 3 * HOUR, LENA.name)]
    step = next_step(reading(interviews=[interview()], acts=acts), CHICAGO, FRIDAY + 5 * HOUR)
    assert (step.action, step.to) == (Action.THANK_YOU, ("Omar Haddad",))
    assert (step.not_before, step.by) == (date(2026, 3, 6), date(2026, 3, 7))


def test_thanks_are_due_from_the_day_of_the_interview_in_the_mailboxes_zone() -> None:
    late = datetime(2026, 3, 7, 1, 0, tzinfo=UTC)  # 7 pm on Friday in Chicago
    step = next_step(reading(interviews=[interview(late)]), CHICAGO, late + 2 * HOUR)
    assert step.not_before == date(2026, 3, 6)


def test_thanks_are_offered_for_five_days() -> None:
    held = reading(interviews=[interview()], contacts=[DANA])
    assert next_step(held, CHICAGO, FRIDAY + 5 * DAY + 9 * HOUR).action is Action.THANK_YOU
    assert next_step(held, CHICAGO, FRIDAY + 6 * DAY).action is Action.STATUS_CHECK


def test_one_who_interviewed_twice_is_thanked_twice() -> None:
    again = interview(FRIDAY + 7 * DAY, OMAR.name)
    held = reading(interviews=[interview(), again], acts=[thanked(FRIDAY + HOUR, OMAR.name, LENA.name)])
    assert next_step(held, CHICAGO, FRIDAY + 8 * DAY).to == ("Omar Haddad",)


def test_thanks_for_a_first_talk_come_before_preparing_for_the_next() -> None:
    ahead = interview(FRIDAY + 6 * DAY, SAM.name)
    held = reading(Stage.SCHEDULED, [interview(), ahead])
    assert next_step(held, CHICAGO, FRIDAY + DAY).action is Action.THANK_YOU
    grateful = reading(Stage.SCHEDULED, [interview(), ahead], acts=[thanked(FRIDAY + HOUR, OMAR.name, LENA.name)])
    assert next_step(grateful, CHICAGO, FRIDAY + DAY).action is Action.PREPARE


def test_news_is_asked_for_three_days_after_the_promised_day() -> None:
    waiting = reading(interviews=[interview()], promised=(date(2026, 3, 9), date(2026, 3, 17)))
    step = next_step(waiting, CHICAGO, FRIDAY + 8 * DAY)
    assert (step.action, step.to) == (Action.STATUS_CHECK, ("Dana Whitfield",))
    assert (step.not_before, step.by) == (date(2026, 3, 20), date(2026, 3, 24))


def test_a_question_that_falls_on_a_weekend_waits_for_monday() -> None:
    for latest in (date(2026, 3, 18), date(2026, 3, 19)):
        waiting = reading(interviews=[interview()], promised=(date(2026, 3, 9), latest))
        assert next_step(waiting, CHICAGO, FRIDAY + 8 * DAY).not_before == date(2026, 3, 23)


def test_without_a_promise_news_is_asked_for_a_week_after_the_last_interview() -> None:
    step = next_step(reading(interviews=[interview()]), CHICAGO, FRIDAY + 8 * DAY)
    assert (step.not_before, step.by) == (date(2026, 3, 13), date(2026, 3, 17))


def test_a_second_question_waits_a_week_after_the_first() -> None:
    waiting = reading(interviews=[interview()], acts=[asked(FRIDAY + 10 * DAY)])
    assert next_step(waiting, CHICAGO, FRIDAY + 11 * DAY).not_before == date(2026, 3, 23)


def test_two_unanswered_questions_are_enough() -> None:
    acts = [asked(FRIDAY + 8 * DAY), asked(FRIDAY + 16 * DAY)]
    step = next_step(
        reading(interviews=[interview()], acts=acts, company_last_wrote=FRIDAY), CHICAGO, FRIDAY + 17 * DAY
    )
    assert (step.action, step.to, step.not_before) == (Action.MOVE_ON, (), None)
    assert len(step.evidence) == 2


def test_an_answer_starts_the_count_anew() -> None:
    acts = [asked(FRIDAY + 8 * DAY), asked(FRIDAY + 16 * DAY)]
    answered = reading(interviews=[interview()], acts=acts, company_last_wrote=FRIDAY + 9 * DAY)
    assert next_step(answered, CHICAGO, FRIDAY + 17 * DAY).action is Action.STATUS_CHECK


def test_the_contact_who_wrote_last_is_asked_then_the_interviewer_who_wrote_then_the_first() -> None:
    wrote = Person("Lena Fuchs", last_wrote=FRIDAY)
    silent = Person("Dana Whitfield")
    later = Person("Bo Lind", last_wrote=FRIDAY + DAY)
    now = FRIDAY + 9 * DAY
    assert next_step(reading(interviews=[interview()], contacts=[DANA, later]), CHICAGO, now).to == ("Bo Lind",)
    assert next_step(
        reading(interviews=[interview()], interviewers=[OMAR, wrote], contacts=[silent]), CHICAGO, now
    ).to == ("Lena Fuchs",)
    assert next_step(reading(interviews=[interview()], contacts=[silent]), CHICAGO, now).to == ("Omar Haddad",)
    assert next_step(reading(interviews=[interview()], contacts=[], interviewers=[]), CHICAGO, now).to == ()


ZONES = ["America/Chicago", "Europe/London", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Honolulu", "UTC"]
NAMES = ["Omar Haddad", "Lena Fuchs", "Sam Whitlock"]
moments = st.integers(0, 60 * 24 * 60).map(lambda m: datetime(2026, 2, 20, tzinfo=UTC) + timedelta(minutes=m))
interviews = st.builds(
    lambda start, minutes, who: Interview(start, start + timedelta(minutes=minutes), interviewers=tuple(who)),
    moments,
    st.integers(15, 300),
    st.lists(st.sampled_from(NAMES), min_size=1, unique=True),
)
acts = st.builds(
    lambda kind, at, to: Act(kind, at, tuple(to)),
    st.sampled_from([ActKind.THANKED, ActKind.ASKED_FOR_NEWS, ActKind.WROTE]),
    moments,
    st.lists(st.sampled_from([*NAMES, "Dana Whitfield"]), unique=True),
)
promises = st.none() | st.builds(
    lambda start, days: Promise(start, start + timedelta(days=days), "soon", start),
    st.dates(date(2026, 2, 20), date(2026, 4, 20)),
    st.integers(0, 20),
)


def by_the_table(read: Reading, zone: str, now: datetime) -> tuple[Action, set[str], date | None, date | None]:
    """The table again, in other words: minutes and loops instead of rules."""

    def day(moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(zone)).date()

    over = [i for i in read.interviews if i.end is not None and i.end <= now]
    owed: dict[str, date] = {}
    for held in sorted(over, key=lambda i: i.start):
        recent = (day(now) - day(held.end or held.start)).days <= 5
        for name in held.interviewers:
            same_day = [i.start for i in over if name in i.interviewers and day(i.start) == day(held.start)]
            grateful = [a for a in read.acts if a.kind is ActKind.THANKED and name in a.to and a.at >= min(same_day)]
            if recent and not grateful:
                owed[name] = day(held.start)
    if owed:
        first = max(owed.values())
        return Action.THANK_YOU, set(owed), first, date.fromordinal(first.toordinal() + 1)
    if len(over) < len(read.interviews):
        return Action.PREPARE, set(), None, None
    questions = [a.at for a in read.acts if a.kind is ActKind.ASKED_FOR_NEWS]
    heard = read.company_last_wrote
    if sum(1 for q in questions if heard is None or q > heard) >= 2:
        return Action.MOVE_ON, set(), None, None
    if read.promise is not None:
        opens = read.promise.latest.toordinal() + 3
    else:
        opens = max(day(i.end or i.start).toordinal() for i in over) + 7
    if questions:
        opens = max(opens, day(max(questions)).toordinal() + 7)
    while date.fromordinal(opens).isoweekday() > 5:
        opens += 1
    return Action.STATUS_CHECK, {"Dana Whitfield"}, date.fromordinal(opens), date.fromordinal(opens + 4)


readings = st.builds(
    lambda held, done, promise, heard: Reading(
        kind=Fact(Kind.INTERVIEW),
        interviews=tuple(sorted(held, key=lambda i: i.start)),
        interviewers=(OMAR, LENA, SAM),
        contacts=(DANA,),
        promise=promise,
        acts=tuple(sorted(done, key=lambda a: a.at)),
        company_last_wrote=heard,
    ),
    st.lists(interviews, min_size=1, max_size=4),
    st.lists(acts, max_size=6),
    promises,
    st.none() | moments,
)


@given(read=readings, now=moments, zone=st.sampled_from(ZONES))
def test_any_reading_gets_the_step_that_a_second_formulation_gives(read: Reading, now: datetime, zone: str) -> None:
    ahead = any(i.end is not None and i.end > now for i in read.interviews)
    read = replace(read, stage=Fact(Stage.SCHEDULED if ahead else Stage.INTERVIEWED))
    step: NextStep = next_step(read, Mailbox("Ines Falk", "ines@example.org", zone), now)
    assert (step.action, set(step.to), step.not_before, step.by) == by_the_table(read, zone, now)
