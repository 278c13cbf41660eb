"""Noes, pauses and questions in the words of small firms: somebody else was asked, nobody is taken on for now."""

from __future__ import annotations

import pytest

from app.domain.reading import ActKind, Stage
from tests.support.conversation import company, owner
from tests.unit.reading.test_acts import acts_of
from tests.unit.reading.test_everyday_outcomes import letter, stages_of


@pytest.mark.parametrize(
    "text",
    [
        "We've asked a man who ran a dairy of his own, and he starts at Easter.",
        "It lay between the two of you and she has asked the other one.",
        "The vestry asked somebody with choir experience to take the post.",
        "Somebody from the coast has said yes to the job.",
        "I'm sorry I can't send you a happier answer.",
        "This is not the news you were hoping for.",
        "Your answer from us is a no, I'm afraid.",
    ],
)
def test_somebody_else_was_asked_or_no_better_word_can_be_sent(text: str) -> None:
    assert stages_of(company(letter(text))) == [Stage.REJECTED]


@pytest.mark.parametrize(
    "text",
    [
        "We have asked somebody else to show you the yard.",
        "He has asked the other candidate to come at nine, so ten is yours.",
        "The director asked someone from accounts to sit in with us.",
        "I don't have better news about the parking, sorry.",
        "I'm not able to give you a better date yet.",
        "We stopped every machine for the audit, so the tour is short.",
        "Please hold on with the certificates until Monday.",
    ],
)
def test_what_is_asked_of_others_for_the_day_is_no_outcome(text: str) -> None:
    assert stages_of(company(letter(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "The bank has stopped every appointment until the audit is through.",
        "The advert is parked till the owners know more.",
        "The orders moved to spring, so I can't take anybody on now.",
        "Nobody may be taken on before the new budget.",
        "They told us to hold on with the recruitment till the merger is signed.",
    ],
)
def test_nobody_is_taken_on_for_now(text: str) -> None:
    assert stages_of(company(letter(text))) == [Stage.ON_HOLD]


@pytest.mark.parametrize(
    "text",
    [
        "Could you find out whether head office has answered, or if there has been a decision on the post?",
        "Has Mr Hale said anything yet about the workshop job?",
        "Has the board come back to you on the librarian post?",
        "Did you end up giving the bar job to somebody?",
        "Have you filled the weekend spot?",
        "May I remind you of my question from last week?",
        "Is the place gone?",
        "Are the partners any nearer to choosing?",
        "Has she signed anything off?",
        "Am I still in the picture?",
    ],
)
def test_a_question_of_what_became_of_it_asks_for_news(text: str) -> None:
    assert acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 12)) == [(ActKind.ASKED_FOR_NEWS, ("Petra Ahlers",))]


@pytest.mark.parametrize(
    "text",
    [
        "Has Omar given you the address?",
        "Have you filled in the form for my badge?",
        "Have my referees got back to you?",
        "Did you say half past nine?",
        "May I remind you that I am away on Friday?",
        "Is the parking place taken?",
    ],
)
def test_a_question_about_arrangements_asks_for_no_news(text: str) -> None:
    assert acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 12)) == [(ActKind.WROTE, ("Petra Ahlers",))]


def test_thanks_in_the_owners_other_language_are_thanks() -> None:
    assert [kind for kind, _ in acts_of(owner("Hej Omar,\n\nTack for the hour today.\n\nInes", 4))] == [ActKind.THANKED]


def test_who_confirms_the_time_does_not_pull_out_in_the_same_mail() -> None:
    text = (
        "Hi Petra,\n\nThis works, thank you! No dietary needs, though I'm told not to trust myself near a taco truck."
    )
    assert stages_of(owner(text)) == []
