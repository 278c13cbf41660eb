"""The tables of wordings: well made, and quick whatever a mail holds."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from app.reading import wordings
from app.reading.speech import Rule, fold, listen
from tests.support.conversation import company, conversation


def rules() -> Iterator[Rule]:
    for module in pkgutil.iter_modules(wordings.__path__):
        for value in vars(import_module(f"{wordings.__name__}.{module.name}")).values():
            if isinstance(value, tuple):
                yield from (entry for entry in value if isinstance(entry, Rule))


RULES = list(rules())
NASTY = (
    "we have decided not to ",
    "the role of the post of the job ",
    "thank you for the your the ",
    "offer you the a very very ",
    "not be able to be able to ",
    "a b c d e f g ",
    "interview with you for the interview ",
    "monday at monday at 10 ",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "...,,,;;; ",
)


def test_there_are_many_wordings() -> None:
    assert len(RULES) > 80


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_needs_is_folded_and_can_be_looked_up(rule: Rule) -> None:
    assert rule.needs
    assert sorted(need for needs in rule.by_key.values() for need in needs) == sorted(rule.needs)
    assert rule.keys == frozenset(rule.by_key)
    for key, needs in rule.by_key.items():
        assert key
        for need in needs:
            assert need == fold(need)
            assert any(word.startswith(key) for word in re.findall(r"\w+", need))


@pytest.mark.timeout(60)  # a pattern that backtracks would not come to an end
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_comes_to_an_end_over_a_nasty_sentence(rule: Rule) -> None:
    for words in (*NASTY, *(f"{need} " for need in rule.needs)):
        sentence = (words * 1200)[:1200]
        rule.pattern.search(sentence)
        if rule.unless is not None:
            rule.unless.search(sentence)


def test_contractions_quotes_and_line_ends_fold_to_one_form() -> None:
    assert fold("We’ve  decided\nnot to; I won't, you're and\n> they'll") == (
        "we have decided not to; i will not, you are and they will"
    )
    assert fold("dont worry, im fine, i cant") == "do not worry, i am fine, i cannot"
    assert fold("I want the appointment") == "i want the appointment"


def test_a_subject_is_heard_once_however_often_it_is_answered() -> None:
    transcript = conversation(
        company("Hello.", subject="Offer of employment"), company("Hello again.", 1, subject="RE: Offer of employment")
    )
    subjects = [s for s in listen(transcript).sentences if s.words == "offer of employment"]
    assert len(subjects) == 1


def test_sentences_point_at_their_place_in_the_message() -> None:
    transcript = conversation(company("Dear Ines,\n\nDr. Weiss can't come. She is ill!\n- bring a pen\n- and paper"))
    for sentence in listen(transcript).sentences:
        evidence = sentence.evidence
        source = transcript.messages[0].subject if evidence.part == "subject" else transcript.messages[0].text
        assert source[evidence.start : evidence.end] == evidence.quote
        assert sentence.words == fold(evidence.quote)
