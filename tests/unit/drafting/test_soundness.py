"""Sentences that nobody would write are refused, and their note is told in plainer words or left out (T3, T5)."""

from __future__ import annotations

import pytest

from app.drafting.jotting import Shape, understand
from app.drafting.soundness import said_twice, unsound
from tests.support.scenes import OMAR, write


@pytest.mark.parametrize(
    "sentence",
    [
        "What you said about but your angle has been on my mind.",
        "I talked longer about the recommended a talk by a friend.",
        "I was glad that we got on to hired three people.",
        "I wish you all all the best.",
        "I was very impressed by that you run the rota.",
        "I liked hearing that the board wants it, you not convinced.",
        "I could have talked about because the boat was late.",
        "We spoke about the my plan.",
    ],
)
def test_t5_a_broken_sentence_is_found(sentence: str) -> None:
    assert unsound(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I was glad that we got on to planned maintenance and shared ownership.",
        "Thank you for telling me about what a good dashboard looks like.",
        "I had had no idea that that was possible.",
        "I have thought about it since we spoke, and before you decide I would like to add one thing.",
        "What you said about used tyres and lost property was useful.",
        "Your question about how I would plan the first weeks was a good one.",
        "I look forward to hearing from you, but there is no hurry.",
    ],
)
def test_t5_a_sound_sentence_is_let_pass(sentence: str) -> None:
    assert not unsound(sentence)


def test_t5_the_same_thing_in_two_sentences_is_found() -> None:
    assert said_twice(["Whatever comes, I am glad we met.", "Wherever this goes, I am glad we met."], "")
    assert not said_twice(["The Senior Data Engineer role is new.", "I like the Senior Data Engineer role."],
                          "Senior Data Engineer")  # fmt: skip


@pytest.mark.parametrize(
    ("note", "shape", "text"),
    [
        ("we talked about Rust vs Go", Shape.TOPIC, "Rust versus Go"),
        ("mainly airflow v dagster", Shape.TOPIC, "airflow versus dagster"),
        ("she hates YAML", Shape.FACT, "you are no friend of YAML"),
        ("recommended a talk by Rich Hickey", Shape.DOING, "recommending a talk by Rich Hickey"),
        ("sketched the stair on a napkin", Shape.DOING, "sketching the stair on a napkin"),
        ("sceptical of forecasts for new shops", Shape.TOPIC, "forecasts for new shops"),
        ("'a stock is a promise' she says", Shape.QUOTE, "a stock is a promise"),
        ("his view - clients want speed", Shape.SAID, "clients want speed"),
        ("asked if id done nights", Shape.ASKED, "whether I had done nights"),
        ("asked me to walk through a hard case", Shape.DOING, "asking me to walk through a hard case"),
        ("18th edition obviously", Shape.TOPIC, "the 18th edition"),
        ("cryo-em of proteins", Shape.TOPIC, "cryo-em of proteins"),
    ],
)
def test_t3_natural_notes_are_understood(note: str, shape: Shape, text: str) -> None:
    (moment,) = understand(note, name="Ruth Abara").moments
    assert (moment.shape, moment.text) == (shape, text)


@pytest.mark.parametrize(
    "note",
    ["hired 3 ppl since jan", "BIM still patchy", "tenant engagement the hard bit", "retrofit first", "about but"],
)
def test_t5_what_makes_no_sentence_is_left_out_in_the_words_typed(note: str) -> None:
    understood = understand(note, name="Ruth Abara")
    assert understood.moments == ()
    assert understood.left_out[0].words == note


def test_t6_of_a_list_only_the_private_item_goes() -> None:
    understood = understand("her kids, hiking, and what a good dashboard looks like", name="Ruth Abara")
    assert [moment.text for moment in understood.moments] == ["hiking and what a good dashboard looks like"]
    assert [item.words for item in understood.left_out] == ["her kids"]


def test_a_kind_word_is_not_called_private() -> None:
    (left,) = understand("great!!! \U0001f600", name="Ruth Abara").left_out
    assert "private" not in left.why


def test_t5_no_draft_says_the_same_thing_twice() -> None:
    for note in ("", "schema drift"):
        body = write(OMAR, note=note).body
        assert body.count("glad we met") <= 1
