"""Questions for news that are known by when they are asked: into days of silence after the talk."""

from __future__ import annotations

import pytest

from app.domain.reading import ActKind
from tests.support.conversation import company, owner
from tests.unit.reading.test_acts import acts_of

PATIENCE = company("More people come in next week, so a little patience please.", day=4)
IN_OTHER_WORDS = [
    "Is there anything to write yet? :)",
    "Where did the pay bands land, and did my name come through it?",
    "If it's gone to somebody else that's alright, I'd just like to know either way.",
    "I was wondering how the week treated you all over there.",
    "Did the board sit?",
    "Still hoping, and still practising the hand signals.",
]
IN_OTHER_WORDS += [
    "I'd appreciate knowing how it went.",
    "I am writing to enquire about the position once more.",
    "Should I look elsewhere?",
]
OF_SOMETHING_ELSE = [
    "Did the receipts for the train reach you?",
    "Would another day suit you better for the second talk?",
    "Did I leave my scarf in the lobby?",
    "Shall I bring my licence when I come next?",
    "I enclose the certificate that I forgot.",
]


def kinds(text: str, *, day: int = 16) -> list[ActKind]:
    return [kind for kind, _ in acts_of(PATIENCE, owner(text, day=day))]


@pytest.mark.parametrize("text", IN_OTHER_WORDS)
def test_s1_what_is_asked_into_silence_is_a_question_for_news(text: str) -> None:
    assert kinds(text) == [ActKind.ASKED_FOR_NEWS]


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_a_question_about_a_thing_is_none(text: str) -> None:
    assert kinds(text) == [ActKind.WROTE]


@pytest.mark.parametrize("text", IN_OTHER_WORDS[:2])
def test_the_same_words_soon_after_the_company_wrote_are_an_answer(text: str) -> None:
    assert kinds(text, day=6) == [ActKind.WROTE]


def test_an_answer_to_what_the_company_asked_is_no_question_for_news() -> None:
    asks = company("Which of the two sites would you rather work at?", day=4)
    reply = owner("Would the north site be possible? I wonder.", day=16)
    assert [kind for kind, _ in acts_of(asks, reply)] == [ActKind.WROTE]
