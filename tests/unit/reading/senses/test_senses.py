"""What the sentence models make of wordings that stand in no rule and in no training text."""

import pytest

from app.reading.senses import Sense, company_tells, owner_tells
from app.reading.senses.features import features, tokens
from app.reading.senses.model import Model
from app.reading.speech import fold


def test_probabilities_of_a_sentence_add_up_to_one() -> None:
    assert sum(company_tells("we have picked somebody else for the kitchen").values()) == pytest.approx(1)
    assert sum(owner_tells("").values()) == pytest.approx(1)


def test_words_that_no_training_text_held_weigh_nothing() -> None:
    model = Model(("yes", "no"), (0, 0), "gladly\t300 -300")
    assert model.judge({"gladly"})["yes"] > 0.99
    assert model.judge({"gladly", "zyzzyva"}) == model.judge({"gladly"})
    assert model.judge({"zyzzyva"}) == {"yes": 0.5, "no": 0.5}


def test_days_months_and_numbers_stand_for_all_of_their_kind() -> None:
    assert tokens("by monday 3 may or tuesday 14 june") == tokens("by friday 9 may or sunday 20 july")
    assert "<day>" in features("see you on thursday")


def test_a_sentence_without_end_is_looked_at_only_as_far_as_prose_goes() -> None:
    assert len(tokens("word " * 100_000)) < 100


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("After a lot of back and forth the trustees have settled on another applicant.", Sense.NO),
        ("The partners went with a person who already knows our till system.", Sense.NO),
        ("Every vacancy has been frozen until the new owners have gone through the books.", Sense.HOLD),
        ("We would be delighted if you joined us, and the written offer follows this afternoon.", Sense.OFFER),
        ("You can count on hearing our verdict before the end of next week.", Sense.PROMISE),
        ("The interview we had set for Wednesday cannot take place, I'm sorry.", Sense.CANCELLED),
    ],
)
def test_what_is_told_is_known_by_all_the_words_of_a_sentence(text: str, sense: Sense) -> None:
    chances = company_tells(fold(text))
    assert max(chances, key=lambda one: chances[one]) is sense


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately the bridge is closed, so take the other road.",
        "We can offer you either of the two afternoons.",
        "Please send the signed privacy form by Friday.",
        "Other candidates are being seen on the same morning.",
    ],
)
def test_logistics_tell_no_outcome(text: str) -> None:
    chances = company_tells(fold(text))
    assert max(chances[Sense.NO], chances[Sense.HOLD], chances[Sense.OFFER]) < 0.9


def test_the_owner_pulls_out_in_words_of_their_own() -> None:
    assert owner_tells(fold("I've thought it over and would like to take my name off your list."))[Sense.WITHDRAW] > 0.5
    assert owner_tells(fold("I'll take the later train and be there at ten."))[Sense.WITHDRAW] < 0.5
