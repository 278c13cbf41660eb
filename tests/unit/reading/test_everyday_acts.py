"""What owners write after a talk in everyday registers: thanks and questions for news."""

from __future__ import annotations

import pytest

from app.domain.reading import ActKind
from tests.support.conversation import owner
from tests.unit.reading import everyday
from tests.unit.reading.test_acts import TO_OMAR, acts_of


@pytest.mark.parametrize("text", everyday.QUESTIONS)
def test_a_question_for_news_is_heard_in_plain_words(text: str) -> None:
    assert acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 12)) == [(ActKind.ASKED_FOR_NEWS, ("Petra Ahlers",))]


@pytest.mark.parametrize("text", everyday.NO_QUESTIONS)
def test_what_asks_for_nothing_is_no_question(text: str) -> None:
    assert acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 12)) == [(ActKind.WROTE, ("Petra Ahlers",))]


@pytest.mark.parametrize("text", everyday.THANKS)
def test_thanks_are_heard_in_plain_words(text: str) -> None:
    assert acts_of(owner(f"Hi Omar,\n\n{text}\n\nInes", 4, to=TO_OMAR)) == [(ActKind.THANKED, ("Omar Haddad",))]
