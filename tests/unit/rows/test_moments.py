"""The rows on other moments (R1, H1, F1, L1, P1), each in odd orders of events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.drafts import Tone
from app.domain.followups import Deed, Find, FollowUpKind, FollowUpState
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

DOOR, BEAT, TELL = FollowUpKind.KEEP_DOOR_OPEN, FollowUpKind.HEARTBEAT, FollowUpKind.REFERENCE_HEADS_UP
CONNECT, THANKS = FollowUpKind.CONNECT, FollowUpKind.THANK_YOU
NO = wrote("Unfortunately, we have decided to go forward with another candidate.", 10)
OFFER = wrote("I am delighted to offer you the position of Test Engineer at Lindhorst Werke.", 10)
OFF = wrote("I am sorry, but we have to cancel Friday's interview. I will be in touch with a new date.", 3)
ANSWER = owner("Dear Petra,\n\nThank you for letting me know, and for your time.\n\nInes", 11)
THANKED = (thanked(OMAR, 4, to=OMAR_MAIL, hour=17), thanked(LENA, 4, to=LENA_MAIL, hour=18))


@pytest.mark.parametrize(
    ("turns", "on", "by"),
    [
        ((invited(), NO), 10, day(12)),
        ((invited(), replace(NO, day=5)), 5, day(7)),
        ((invited(), *THANKED, asked(9), NO), 11, day(12)),
        ((invited(), NO, ANSWER), 12, None),
        ((invited(), OFFER), 11, None),
    ],
    ids=["a no", "a no before the thanks went out", "a no after a question", "answered by hand", "an offer"],
)
def test_r1_a_no_is_answered_within_two_days_and_once(turns: tuple[Turn, ...], on: int, by: date | None) -> None:
    told = story(*turns)
    assert [item.by for item in told.of(DOOR, on)] == ([by] if by else [])
    assert not told.of(FollowUpKind.STATUS_CHECK, on)


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("feedback", [True, False])
def test_r1_the_reply_argues_nothing_and_asks_for_feedback_only_where_wanted(tone: Tone, feedback: bool) -> None:
    told = story(invited(), NO, profile=replace(PROFILE, tone=tone, ask_feedback=feedback))
    body = told.draft(told.of(DOOR, 10)[0], 10, note="they picked the wrong one!! ask them to reconsider").body.lower()
    assert not [word for word in ("reconsider", "wrong", "mistake", "disappoint", "why") if word in body]
    assert any(word in body for word in ("feedback", "improve", "advice", "grateful to hear")) is feedback


FIND = Find("A new grant for test tracks opened in Hesse: https://grants.example/tracks", OMAR)


def beats(*turns: Turn, on: int, finds: tuple[Find, ...] = (FIND,), deeds: tuple[Deed, ...] = ()) -> list[str]:
    """To whom something may be passed on by that day."""
    found = story(*turns, finds=finds, deeds=deeds).of(BEAT, on)
    return [item.to_name for item in found if item.not_before and item.not_before <= day(on)]


def test_h1_a_find_waits_for_the_thanks_and_ends_with_a_no() -> None:
    assert not beats(invited(), on=5)
    assert beats(invited(), *THANKED, on=5) == [OMAR]
    assert not beats(invited(), *THANKED, NO, on=11)
    assert not beats(invited(), *THANKED, wrote("Please do not contact us about your application.", 7), on=8)


def test_h1_one_person_hears_at_most_every_21_days_and_never_the_same_as_another() -> None:
    turns, told = (invited(), *THANKED), story(invited(), *THANKED, finds=(FIND,))
    sent = Deed(BEAT, at(6), told.of(BEAT, 6)[0].key, OMAR, FollowUpState.SENT)
    other = Find("A talk on sensors: https://talks.example/7", OMAR)
    assert [beats(*turns, on=on, finds=(FIND, other), deeds=(sent,)) for on in (26, 27)] == [[], [OMAR]]
    same = (FIND, Find(FIND.text, LENA))
    assert beats(*turns, on=6, finds=same) == [OMAR]


def test_h1_nothing_is_passed_on_in_the_week_of_a_question_to_the_same_person() -> None:
    """S5: no chase by another name."""
    to_petra = (Find(FIND.text, PETRA),)
    turns = (invited(), *THANKED, asked(14))
    assert [beats(*turns, on=on, finds=to_petra) for on in (15, 20, 21)] == [[], [], [PETRA]]
    assert beats(*turns, on=15) == [OMAR]


def test_h1_the_words_are_about_the_find_alone() -> None:
    told = story(invited(), *THANKED, finds=(FIND,))
    draft = told.draft(told.of(BEAT, 6)[0], 6, news=FIND.text)
    low = draft.body.lower()
    assert "https://grants.example/tracks" in draft.body
    assert not [word for word in ("interview", "application", "role", "position", "decision") if word in low]


REFERRED = replace(PROFILE, references=("Marian Teague <marian@example.org>, head of testing", "Dev Parmar"))


@pytest.mark.parametrize(
    ("turns", "on", "told"),
    [
        ((invited(),), 1, 2),
        ((invited(),), 5, 2),
        ((invited(),), 7, 0),
        ((invited(), invited(12, sent=7)), 8, 2),
        ((invited(), OFF), 3, 0),
        ((invited(), NO), 10, 0),
    ],
    ids=["before it", "the day after", "too late for a heads-up", "a second round", "called off", "a no"],
)
def test_f1_references_hear_of_an_interview_in_time(turns: tuple[Turn, ...], on: int, told: int) -> None:
    assert len(story(*turns, profile=REFERRED).of(TELL, on)) == told


def test_f1_a_reference_who_was_told_is_not_told_again_of_a_second_round() -> None:
    before = story(invited(), profile=REFERRED)
    first = before.of(TELL, 1)[0]
    deed = Deed(TELL, at(1), first.key, first.to_name, FollowUpState.SENT)
    after = story(invited(), invited(12, sent=7), profile=REFERRED, deeds=(deed,))
    assert {item.to_name for item in after.of(TELL, 8)} == {"Marian Teague", "Dev Parmar"} - {first.to_name}


@pytest.mark.parametrize("tone", list(Tone))
def test_f1_a_reference_is_asked_to_say_when_contacted(tone: Tone) -> None:
    told = story(invited(), profile=replace(REFERRED, tone=tone))
    item = next(item for item in told.of(TELL, 1) if item.to_email)
    draft = told.draft(item, 1)
    assert draft.to_email == "marian@example.org"
    assert draft.in_reply_to is None
    assert "Lindhorst Werke" in draft.body
    assert "let me know" in draft.body or "tell me" in draft.body or "word" in draft.body


def connects(*turns: Turn, on: int, deeds: tuple[Deed, ...] = ()) -> dict[str, date | None]:
    return {item.to_name: item.not_before for item in story(*turns, deeds=deeds).of(CONNECT, on)}


def test_l1_connecting_waits_for_the_second_day_and_for_no_interview_day() -> None:
    assert connects(invited(), on=4) == {OMAR: day(6), LENA: day(6)}
    first, second = invited(who=f"{OMAR} ({OMAR_MAIL})"), invited(6, sent=4, hour=16, who=f"{LENA} ({LENA_MAIL})")
    assert connects(first, second, on=6) == {OMAR: day(7), LENA: day(8)}


def test_l1_it_ends_with_a_no_a_connection_or_a_fortnight() -> None:
    key = next(item.key for item in story(invited()).of(CONNECT, 6) if item.to_name == OMAR)
    made = (Deed(CONNECT, at(6), key, OMAR, FollowUpState.DONE),)
    assert set(connects(invited(), on=7, deeds=made)) == {LENA}
    assert not connects(invited(), NO, on=10)
    assert not connects(invited(), on=21)


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("note", ["", "talked about the move to cologne in june and the rig in hall 3 " * 3])
def test_l1_the_invitation_is_under_300_characters_and_no_mail(tone: Tone, note: str) -> None:
    told = story(invited(), profile=replace(PROFILE, tone=tone))
    draft = told.draft(told.of(CONNECT, 6)[0], 6, note=note)
    assert len(draft.body) < 300
    assert draft.to_email is None


def order(told: Story, on: int) -> list[FollowUpKind]:
    return [item.kind for item in told.planned(on)]


def test_p1_the_most_urgent_stands_first() -> None:
    told = story(invited(then="We will get back to you by Friday 13 March."), profile=REFERRED)
    assert order(told, 4)[:2] == [THANKS, THANKS]
    assert order(told, 4)[-2:] == [CONNECT, CONNECT]


def test_p1_what_is_to_be_let_go_is_offered_for_closing_and_holds_no_draft() -> None:
    told = story(invited(), *THANKED, asked(14), asked(22))
    assert FollowUpKind.MOVE_ON in order(told, 23)
    assert all(item.to_email is None for item in told.of(FollowUpKind.MOVE_ON, 23))
    left = Deed(FollowUpKind.MOVE_ON, at(24), told.of(FollowUpKind.MOVE_ON, 23)[0].key, "", FollowUpState.DISMISSED)
    assert FollowUpKind.MOVE_ON not in order(replace(told, deeds=(left,)), 25)


@pytest.mark.parametrize("until", [6, 8])
def test_p1_what_was_put_off_comes_back_on_its_day_and_keeps_its_length(until: int) -> None:
    told = story(invited())
    first = told.of(THANKS, 4)[0]
    off = Deed(THANKS, at(4, 21), first.key, first.to_name, FollowUpState.DISMISSED, day(until))
    found = [item for item in replace(told, deeds=(off,)).of(THANKS, 5) if item.key == first.key]
    assert [(item.not_before, item.by) for item in found] == [(day(until), day(until) + timedelta(days=1))]
