"""The rows on asking for news (S1 to S8), each in odd orders of events: when one may ask, whom, and how."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.drafts import Draft, Tone
from app.domain.followups import Deed, FollowUp, FollowUpKind, FollowUpState
from app.drafting.guard import counted
from tests.support.conversation import Turn, at, owner
from tests.support.stories import (
    LENA,
    LENA_MAIL,
    OMAR,
    OMAR_MAIL,
    PETRA,
    PROFILE,
    Story,
    asked,
    day,
    invited,
    story,
    thanked,
    wrote,
)  # fmt: skip

ASK, GREET, THANKS = FollowUpKind.STATUS_CHECK, FollowUpKind.HOLIDAY_GREETING, FollowUpKind.THANK_YOU
PROMISE = "We will get back to you by Friday 13 March."
PROMISED = invited(then=PROMISE)
NO = wrote("Unfortunately, we have decided to go forward with another candidate.", 16)


def question(told: Story, on: int) -> FollowUp | None:
    return next(iter(told.of(ASK, on)), None)


def asks_from(*turns: Turn, on: int) -> date | None:
    """The first day on which one may ask, as it is planned on a day."""
    found = question(story(*turns), on)
    return found.not_before if found else None


LONGER = "It takes a little longer: you will hear from us by Friday 20 March."
STILL = "I am sorry, we need more time still. You will hear from us by Wednesday 25 March."


@pytest.mark.parametrize(
    ("turns", "on", "first"),
    [
        ((PROMISED,), 8, day(14)),
        ((invited(then="We will get back to you by Wednesday 11 March."),), 8, day(14)),
        ((PROMISED, wrote(LONGER, 10)), 11, day(21)),
        ((PROMISED, wrote(LONGER, 10), wrote(STILL, 17)), 18, day(28)),
        ((PROMISED, invited(18, sent=12)), 18, day(25)),
        ((invited(then="We will get back to you by Tuesday 31 March."),), 8, day(36)),
    ],
    ids=[
        "three days after the promised Friday is a Monday", "a weekend moves to Monday", "the day was moved",
        "the day was moved twice", "a second round was held after the promised day", "Good Friday and Easter Monday",
    ],
)  # fmt: skip
def test_s1_one_asks_three_days_after_the_promised_day(turns: tuple[Turn, ...], on: int, first: date) -> None:
    found = question(story(*turns), on)
    assert found is not None
    assert (found.not_before, found.by) == (first, first + timedelta(days=4))
    assert found.to_name == PETRA


@pytest.mark.parametrize(
    ("turns", "on", "first"),
    [
        ((invited(),), 5, day(11)),
        ((invited(5),), 6, day(14)),
        ((invited(), invited(9, sent=6)), 9, day(16)),
        ((invited(), wrote("We are still meeting others, thank you for your patience.", 10)), 10, day(17)),
    ],
    ids=["a week after", "a week after a Saturday is a Monday", "a week after the last round", "a week without word"],
)
def test_s2_without_a_promise_one_asks_after_a_week_without_word(turns: tuple[Turn, ...], on: int, first: date) -> None:
    assert asks_from(*turns, on=on) == first


def test_s2_while_a_round_lies_ahead_nothing_is_asked() -> None:
    assert asks_from(invited(), invited(16, sent=9), on=12) is None


def test_s2_the_days_are_those_of_the_users_zone() -> None:
    """A talk at half past eleven at night, Berlin time, counts for that day."""
    late = story(invited(hours="23:15 to 23:45"))
    assert [item.not_before for item in late.of(ASK, 5)] == [day(11)]
    assert {item.by for item in late.of(THANKS, 5)} == {day(5)}


def drafts(told: Story, on: int, *, note: str = "", news: str | None = None) -> list[Draft]:
    found = question(told, on)
    assert found is not None
    tones = [replace(told, profile=replace(told.profile, tone=tone)) for tone in Tone]
    return [one.draft(found, on, note=note, news=news) for one in tones]


NEWS = "Lindhorst Werke opens a second test track in Kassel."


@pytest.mark.parametrize("given", [{}, {"news": NEWS}, {"note": "talked about the move to cologne"}])
@pytest.mark.parametrize("turns", [(PROMISED,), (invited(),), (PROMISED, asked(14))])
def test_s3_the_question_is_brief_asks_once_and_reproaches_nobody(
    turns: tuple[Turn, ...], given: dict[str, str]
) -> None:
    for draft in drafts(story(*turns), 22, **given):
        assert 40 <= counted(draft) <= 110
        assert draft.body.count("?") == 1
        assert not [w for w in ("promised", "haven't heard", "still waiting", "again to") if w in draft.body]


def test_s3_the_promised_day_is_mentioned_lightly_until_they_spoke_of_it_themselves() -> None:
    assert any("13 March" in draft.body for draft in drafts(story(PROMISED), 15))
    answered = story(PROMISED, asked(14), wrote("Thank you for asking. I have no news yet.", 17))
    assert not any("13 March" in draft.body for draft in drafts(answered, 24))


def test_s3_their_own_news_is_welcomed_and_a_promised_week_is_called_one() -> None:
    told = story(invited(then="You will hear from us in the week of 16 March."))
    bodies = [draft.body for draft in drafts(told, 23, news=NEWS)]
    assert all("second test track in Kassel" in body and "of you" not in body for body in bodies)
    assert not [body for body in bodies if "by the week" in body]
    assert any("the week of 16 March" in body for body in bodies)


@pytest.mark.parametrize("turns", [(PROMISED,), (invited(),), (PROMISED, asked(14))])
def test_s4_a_question_is_a_mail_and_proposes_no_call(turns: tuple[Turn, ...]) -> None:
    for draft in drafts(story(*turns), 22):
        assert draft.to_email == "petra.ahlers@lindhorst-werke.example"
        assert draft.in_reply_to
        assert " call" not in draft.body.lower()


AWAY = Turn(
    "Thank you for your message. I am out of the office until Monday 30 March and will reply when I am back.",
    day=14, hour=10, subject="Automatic reply: Test Engineer", headers={"Auto-Submitted": "auto-replied"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("turns", "on", "first"),
    [
        ((invited(), wrote("It was good to meet you. Feel free to check in after the 20th.", 7)), 8, day(21)),
        ((invited(), wrote("Thank you. We will reach out once we have decided.", 5)), 8, day(21)),
        ((PROMISED, wrote("Please do not contact us about your application.", 7)), 15, None),
        ((PROMISED, asked(14), AWAY), 15, day(29)),
        ((PROMISED, asked(14)), 15, day(21)),
        ((PROMISED, asked(14), wrote("Thank you for asking. I have no news yet.", 17)), 18, day(24)),
        ((PROMISED, wrote("We are still discussing.", 15)), 15, day(22)),
        ((invited(), wrote("Feel free to check in after the 10th.", 6), invited(11, sent=7)), 11, day(18)),
        ((invited(5), owner("Dear Petra,\n\nHere is the certificate.\n\nInes", 11)), 11, day(14)),
    ],
    ids=[
        "they said after when", "they will reach out", "they asked not to be written to", "away until a day",
        "a week after the last question", "a week after their answer without a day", "they wrote after the day",
        "said before a later round", "the user wrote of something else",
    ],
)  # fmt: skip
def test_s5_the_company_sets_the_pace(turns: tuple[Turn, ...], on: int, first: date | None) -> None:
    assert asks_from(*turns, on=on) == first


@pytest.mark.parametrize(
    "subject", ["Out of office: Test Engineer", "Automatic reply: Test Engineer", "Abwesenheitsnotiz"]
)
def test_s5_an_absence_note_is_known_by_its_subject_alone_and_never_answered(subject: str) -> None:
    """Not every mailbox hands on the field that says so; the day of the return is no promise of an answer."""
    away = replace(AWAY, subject=subject, headers={})
    told = story(PROMISED, asked(14), away)
    assert asks_from(*told.turns, on=15) == day(29)
    assert "30 Mar" not in told.of(ASK, 15)[0].reason.replace("They said “Monday 30 March”", "")
    for draft in drafts(told, 29):
        assert draft.subject == "Re: Test Engineer"
        assert draft.in_reply_to == "m1@example.org"


def test_s5_a_question_found_in_the_thread_and_among_the_deeds_counts_once() -> None:
    deed = Deed(ASK, at(14, 9), "", PETRA, FollowUpState.SENT)
    told = replace(story(PROMISED, asked(14)), deeds=(deed,))
    assert [item.key.rpartition(":")[2] for item in told.of(ASK, 15)] == ["2"]


def test_s5_a_dismissed_question_stays_away_until_they_name_a_new_day() -> None:
    """A question that was left out for one promise is not lost for the next."""
    first = question(story(PROMISED), 8)
    assert first is not None
    left = (Deed(ASK, at(8, 21), first.key, PETRA, FollowUpState.DISMISSED),)

    def after(*turns: Turn, deeds: tuple[Deed, ...] = left) -> FollowUp | None:
        return question(replace(story(PROMISED, *turns), deeds=deeds), 22)

    assert after() is None
    assert after(wrote("We are still discussing.", 10)) is None
    assert after(replace(wrote(LONGER, 10), day=7)) is None
    again = after(wrote(LONGER, 10))
    assert again is not None
    assert again.not_before == day(21)
    assert after(wrote("Feel free to check in after the 20th.", 10)) is not None
    twice = (*left, Deed(ASK, at(12), again.key, PETRA, FollowUpState.DISMISSED))
    assert after(wrote(LONGER, 10), deeds=twice) is None


HOLD = wrote("I am sorry to say that the position is on hold for the time being because of a hiring freeze.", 10)
ON_AGAIN = wrote("Good news: the hiring freeze is over and the position is open again. We are reviewing now.", 40)


def test_s5_while_they_hold_nothing_is_asked_and_after_it_a_week_is_left() -> None:
    assert asks_from(PROMISED, HOLD, on=20) is None
    assert asks_from(PROMISED, HOLD, ON_AGAIN, on=41) == day(49)  # the week ends on a Saturday


CHRISTMAS = date(2026, 12, 24)


def in_december(then: str, on: int = 281) -> Story:
    """An interview on Tuesday 8 December, told the week before."""
    thanks = [thanked(name, on, to=to, hour=17) for name, to in ((OMAR, OMAR_MAIL), (LENA, LENA_MAIL))]
    return story(invited(on, sent=on - 5, then=then), *thanks)


AFTER_THE_HOLIDAYS = "You will hear from us by Friday 15 January 2027."


def test_s6_a_greeting_goes_in_the_last_working_days_before_holidays_that_end_before_the_decision() -> None:
    told = in_december(AFTER_THE_HOLIDAYS)
    (greeting,) = told.of(GREET, 285)
    assert (greeting.to_name, greeting.not_before, greeting.by) == (PETRA, date(2026, 12, 21), date(2026, 12, 23))
    draft = told.draft(greeting, 294)
    assert "holiday" in draft.body.lower() or "new year" in draft.body.lower()
    assert "?" not in draft.body


@pytest.mark.parametrize(
    ("told", "on"),
    [
        (in_december("You will hear from us by Friday 18 December."), 285),
        (in_december(AFTER_THE_HOLIDAYS), 300),
        (in_december(AFTER_THE_HOLIDAYS, 295), 295),
        (story(*in_december(AFTER_THE_HOLIDAYS).turns, wrote("Please do not contact us before then.", 285)), 290),
    ],
    ids=["word is due before", "the holidays have begun", "they met the day before", "they asked for silence"],
)
def test_s6_no_greeting_where_it_would_not_fit(told: Story, on: int) -> None:
    assert not told.of(GREET, on)


@pytest.mark.parametrize("on", [4, 7])
@pytest.mark.parametrize("wanted", [True, False])
def test_s7_leave_to_follow_up_is_asked_only_where_the_user_wants_it(on: int, wanted: bool) -> None:
    told = story(invited(), profile=replace(PROFILE, ask_leave=wanted))
    body = told.draft(told.of(THANKS, on)[0], on).body.lower()
    assert ("how things stand" in body) is wanted


def test_s7_with_a_round_ahead_there_is_nothing_to_ask_leave_for() -> None:
    told = story(invited(), invited(12, sent=4, hour=16), profile=replace(PROFILE, ask_leave=True))
    body = told.draft(told.of(THANKS, 4)[0], 4).body.lower()
    assert "how things stand" not in body
    assert "the next conversation on saturday 14 march" in body  # everyone of the next round was met in this one


def kinds(told: Story, on: int) -> set[FollowUpKind]:
    return {item.kind for item in told.planned(on)} & {ASK, FollowUpKind.MOVE_ON, FollowUpKind.KEEP_DOOR_OPEN}


@pytest.mark.parametrize(
    ("turns", "on", "then"),
    [
        ((PROMISED, asked(14)), 30, ASK),
        ((PROMISED, asked(14), asked(22)), 23, FollowUpKind.MOVE_ON),
        ((PROMISED, asked(14), asked(22), AWAY), 23, FollowUpKind.MOVE_ON),
        ((PROMISED, asked(14), asked(22), wrote("I have no news yet.", 24)), 25, ASK),
        ((PROMISED, asked(14), asked(22), replace(NO, day=24)), 25, FollowUpKind.KEEP_DOOR_OPEN),
    ],
    ids=["once", "twice", "an absence note is no answer", "an answer starts anew", "a no ends it"],
)
def test_s8_after_two_questions_one_lets_go(turns: tuple[Turn, ...], on: int, then: FollowUpKind) -> None:
    assert kinds(story(*turns), on) == {then}
