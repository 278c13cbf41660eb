"""The plan: follow-ups with a key that stays, a window, a recipient and a reason, by the rules of the etiquette."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Kind, Person, Reading, Stage
from app.planning.plan import name_slug, plan
from tests.support.readings import CHICAGO, DANA, FRIDAY, LENA, OMAR, QUOTE, asked, interview, reading, thanked

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def kinds(follow_ups: tuple[FollowUp, ...]) -> list[FollowUpKind]:
    return [follow_up.kind for follow_up in follow_ups]


def test_t1_everyone_who_interviewed_gets_a_note_of_their_own() -> None:
    planned = plan(reading(interviews=[interview()]), CHICAGO, FRIDAY + 2 * HOUR).follow_ups
    thanks = [follow_up for follow_up in planned if follow_up.kind is FollowUpKind.THANK_YOU]
    assert {(f.to_name, f.to_email) for f in thanks} == {
        ("Omar Haddad", "omar@northlight.example"),
        ("Lena Fuchs", "lena@northlight.example"),
    }
    assert {f.key for f in thanks} == {"thank_you:omar-haddad:2026-03-06", "thank_you:lena-fuchs:2026-03-06"}


def test_t2_a_note_is_due_the_next_day_and_still_offered_for_five() -> None:
    held = reading(interviews=[interview()])
    first = plan(held, CHICAGO, FRIDAY + 2 * HOUR).follow_ups[0]
    assert (first.not_before, first.by) == (date(2026, 3, 6), date(2026, 3, 7))
    assert FollowUpKind.THANK_YOU in kinds(plan(held, CHICAGO, FRIDAY + 5 * DAY).follow_ups)
    assert FollowUpKind.THANK_YOU not in kinds(plan(held, CHICAGO, FRIDAY + 6 * DAY).follow_ups)


def test_who_was_thanked_is_not_planned_again() -> None:
    held = reading(interviews=[interview()], acts=[thanked(FRIDAY + 2 * HOUR, OMAR.name)])
    thanks = [f for f in plan(held, CHICAGO, FRIDAY + 3 * HOUR).follow_ups if f.kind is FollowUpKind.THANK_YOU]
    assert [f.to_name for f in thanks] == ["Lena Fuchs"]


def test_s1_the_question_that_waits_behind_the_thanks_is_planned_too() -> None:
    held = reading(interviews=[interview()], promised=(date(2026, 3, 6), date(2026, 3, 13)))
    planned = plan(held, CHICAGO, FRIDAY + 2 * HOUR).follow_ups
    assert kinds(planned) == [FollowUpKind.THANK_YOU, FollowUpKind.THANK_YOU, FollowUpKind.STATUS_CHECK]
    question = planned[-1]
    assert (question.not_before, question.by) == (date(2026, 3, 16), date(2026, 3, 20))
    assert (question.to_name, question.to_email) == ("Dana Whitfield", "dana@northlight.example")
    assert "Fri 13 Mar" in question.reason
    assert question.evidence == QUOTE


def test_s2_without_a_promise_the_question_comes_a_week_after_the_interview() -> None:
    question = plan(reading(interviews=[interview()]), CHICAGO, FRIDAY + 6 * DAY).follow_ups[-1]
    assert question.not_before == date(2026, 3, 13)
    assert "Fri 6 Mar" in question.reason


def test_s5_a_second_question_has_a_key_of_its_own_and_waits_a_week() -> None:
    held = reading(interviews=[interview()], company_last_wrote=FRIDAY)
    once = replace(held, acts=(asked(FRIDAY + 8 * DAY),))
    first = plan(held, CHICAGO, FRIDAY + 8 * DAY).follow_ups[0]
    second = plan(once, CHICAGO, FRIDAY + 9 * DAY).follow_ups[0]
    assert first.kind is second.kind is FollowUpKind.STATUS_CHECK
    assert first.key != second.key
    assert second.not_before == date(2026, 3, 23)


def test_s5_an_answer_makes_the_next_question_a_new_one() -> None:
    acts = [asked(FRIDAY + 8 * DAY)]
    held = reading(interviews=[interview()], company_last_wrote=FRIDAY)
    answered = reading(interviews=[interview()], acts=acts, company_last_wrote=FRIDAY + 9 * DAY)
    before = plan(held, CHICAGO, FRIDAY + 8 * DAY).follow_ups[0]
    after = plan(answered, CHICAGO, FRIDAY + 20 * DAY).follow_ups[0]
    assert after.kind is FollowUpKind.STATUS_CHECK
    assert after.key != before.key


def test_s8_after_two_questions_it_is_offered_for_closing_and_nothing_is_sent() -> None:
    acts = [asked(FRIDAY + 8 * DAY), asked(FRIDAY + 16 * DAY)]
    held = reading(interviews=[interview()], acts=acts, company_last_wrote=FRIDAY)
    (only,) = plan(held, CHICAGO, FRIDAY + 18 * DAY).follow_ups
    assert (only.kind, only.to_email, only.by) == (FollowUpKind.MOVE_ON, None, None)
    assert len(only.evidence) == 2


def test_r1_a_no_gets_one_short_reply_within_two_days() -> None:
    told = FRIDAY + 4 * DAY
    (only,) = plan(reading(Stage.REJECTED, [interview()], told_at=told), CHICAGO, told + DAY).follow_ups
    assert only.kind is FollowUpKind.KEEP_DOOR_OPEN
    assert (only.to_name, only.to_email) == ("Dana Whitfield", "dana@northlight.example")
    assert (only.not_before, only.by) == (date(2026, 3, 11), date(2026, 3, 12))


def test_nothing_is_planned_where_nothing_is_to_be_done() -> None:
    for stage in (Stage.OFFERED, Stage.WITHDRAWN, Stage.ON_HOLD, Stage.CANCELLED, Stage.SCHEDULING):
        assert plan(reading(stage, [interview()], told_at=FRIDAY), CHICAGO, FRIDAY + DAY).follow_ups == ()
    assert plan(Reading(kind=Fact(Kind.OTHER)), CHICAGO, FRIDAY).follow_ups == ()


def test_no_question_is_planned_while_another_interview_lies_ahead() -> None:
    ahead = reading(Stage.SCHEDULED, [interview(), interview(FRIDAY + 7 * DAY)])
    assert set(kinds(plan(ahead, CHICAGO, FRIDAY + DAY).follow_ups)) == {FollowUpKind.THANK_YOU}


def test_a_plan_made_again_has_the_same_keys() -> None:
    held = reading(interviews=[interview()], promised=(date(2026, 3, 6), date(2026, 3, 13)))
    early = plan(held, CHICAGO, FRIDAY + 2 * HOUR)
    late = plan(held, CHICAGO, FRIDAY + 4 * DAY)
    assert [f.key for f in early.follow_ups] == [f.key for f in late.follow_ups]


def test_a_promise_that_moves_leaves_the_question_the_same() -> None:
    held = reading(interviews=[interview()], promised=(date(2026, 3, 6), date(2026, 3, 13)))
    moved = reading(interviews=[interview()], promised=(date(2026, 3, 6), date(2026, 3, 20)))
    keys = [plan(each, CHICAGO, FRIDAY + DAY).follow_ups[-1].key for each in (held, moved)]
    assert keys[0] == keys[1]


def test_a_name_that_gets_fuller_keeps_its_key() -> None:
    short = reading(interviews=[interview(FRIDAY, "Sam")], interviewers=[Person("Sam")])
    full = reading(interviews=[interview(FRIDAY, "Sam Whitlock")], interviewers=[Person("Sam Whitlock")])
    before = plan(short, CHICAGO, FRIDAY + 2 * HOUR)
    after = plan(full, CHICAGO, FRIDAY + 2 * HOUR, known=before.follow_ups)
    assert [f.key for f in after.follow_ups] == [f.key for f in before.follow_ups]
    assert after.follow_ups[0].to_name == "Sam Whitlock"


def test_two_who_share_a_name_keep_two_keys() -> None:
    both = reading(
        interviews=[interview(FRIDAY, "Sam Whitlock", "Sam Ortiz")],
        interviewers=[Person("Sam Whitlock"), Person("Sam Ortiz")],
    )
    first = plan(both, CHICAGO, FRIDAY + 2 * HOUR)
    again = plan(both, CHICAGO, FRIDAY + 2 * HOUR, known=first.follow_ups)
    keys = [f.key for f in again.follow_ups]
    assert len(set(keys)) == len(keys) == 3


def test_a_middle_name_does_not_change_a_key() -> None:
    assert name_slug("Rommel T. Agbayani") == name_slug("Rommel Agbayani") == "rommel-agbayani"
    assert name_slug("José Ñíguez-O’Dowd") == "jose-odowd"
    assert name_slug("Sam") == "sam"


def test_an_inferred_address_is_marked() -> None:
    guess = Person("Sam Whitlock", "sam@northlight.example", email_inferred=True)
    held = reading(interviews=[interview(FRIDAY, "Sam Whitlock")], interviewers=[guess, LENA], contacts=[DANA])
    first = plan(held, CHICAGO, FRIDAY + 2 * HOUR).follow_ups[0]
    assert first.email_inferred
