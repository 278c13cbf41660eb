"""Everyday threads in which the owner is a candidate without the word, and others that only look like it."""

from __future__ import annotations

import pytest

from app.domain.reading import Kind
from app.reading.classify import read_kind
from app.reading.people.names import find_cast
from app.reading.sessions import read_sessions
from app.reading.speech import listen
from app.reading.verdicts import verdicts
from tests.support.conversation import Turn, at, conversation
from tests.unit.reading.everyday_threads import CANDIDATES, OTHERS


def kind_of(turns: list[Turn]) -> Kind:
    transcript = conversation(*turns)
    speech = listen(transcript)
    sessions = read_sessions(transcript, find_cast(transcript), at(30))
    return read_kind(transcript, speech, sessions, verdicts(speech)).value


@pytest.mark.parametrize("thread", CANDIDATES)
def test_the_owner_is_a_candidate_though_nobody_says_so(thread: str) -> None:
    assert kind_of(CANDIDATES[thread]) is Kind.INTERVIEW


@pytest.mark.parametrize("thread", OTHERS)
def test_the_owner_is_no_candidate_though_it_looks_so(thread: str) -> None:
    assert kind_of(OTHERS[thread]) is Kind.OTHER
