"""Outcomes in plain words, as people tell them who write no form letters."""

from __future__ import annotations

import pytest

from app.domain.reading import Stage
from app.reading.speech import listen
from app.reading.verdicts import verdicts
from tests.support.conversation import Turn, company, conversation, owner
from tests.unit.reading import everyday


def stages_of(turn: Turn) -> list[Stage | None]:
    return [verdict.stage for verdict in verdicts(listen(conversation(turn)))]


def letter(text: str) -> str:
    return f"Dear Ines,\n\n{text}\n\nBest\nPetra"


@pytest.mark.parametrize("text", everyday.NOES)
def test_a_no_is_heard_in_plain_words(text: str) -> None:
    assert stages_of(company(letter(text))) == [Stage.REJECTED]


@pytest.mark.parametrize("text", everyday.OFFERS)
def test_an_offer_is_heard_in_plain_words(text: str) -> None:
    assert stages_of(company(letter(text))) == [Stage.OFFERED]


@pytest.mark.parametrize("text", everyday.PAUSES)
def test_a_pause_is_heard_in_plain_words(text: str) -> None:
    assert stages_of(company(letter(text))) == [Stage.ON_HOLD]


@pytest.mark.parametrize("text", everyday.NOTHING)
def test_arrangements_and_hopes_are_no_outcome(text: str) -> None:
    assert stages_of(company(letter(text))) == []


@pytest.mark.parametrize("text", everyday.WITHDRAWN)
def test_the_candidate_pulls_out_in_plain_words(text: str) -> None:
    assert stages_of(owner(letter(text))) == [Stage.WITHDRAWN]


@pytest.mark.parametrize("text", everyday.STAYING)
def test_the_candidate_who_only_arranges_stays_in(text: str) -> None:
    assert stages_of(owner(letter(text))) == []
