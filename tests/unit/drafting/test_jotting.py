from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drafting.jotting import Shape, Understood, understand
from app.drafting.jotting.tidy import tidy


def _read(
    note: str, *, name: str = "Ruth Abara", trade: str = "Coordinator", others: tuple[str, ...] = ()
) -> Understood:
    return understand(note, name=name, title="", others=others, spellings=(name, *others), trade=trade)


def _only(note: str, **given: object) -> tuple[Shape, str]:
    (moment,) = _read(note, **given).moments  # type: ignore[arg-type]
    return moment.shape, moment.text


@pytest.mark.parametrize(
    ("note", "shape", "text"),
    [
        ("crop rotation, drainage and the new barn", Shape.TOPIC, "crop rotation, drainage and the new barn"),
        ("we talked about silage", Shape.TOPIC, "silage"),
        ("kept coming back to the flood of last year", Shape.TOPIC, "the flood of last year"),
        ("asked how i'd train a new starter", Shape.ASKED, "how I would train a new starter"),
        ("what would i do if a driver doesn't turn up", Shape.ASKED, "what I would do if a driver doesn't turn up"),
        ("asked about my thesis", Shape.ASKED_ABOUT, "my thesis"),
        ("she said a glossary is a promise", Shape.SAID, "a glossary is a promise"),
        ("said 'bread doesnt wait'", Shape.QUOTE, "bread doesn't wait"),
        ("ruth runs her own seed library", Shape.FACT, "you run your own seed library"),
        ("they're replacing the old portal", Shape.FACT, "you are replacing the old portal"),
        ("moving to the new depot in june", Shape.FACT, "you are moving to the new depot in June"),
        ("wants someone who writes things down", Shape.WANT, "someone who writes things down"),
        ("very clear on the next steps", Shape.BEING, "clear about the next steps"),
        ("showed me their lineage tool", Shape.DOING, "showing me your lineage tool"),
        ("liked that i'd start with the customers", Shape.LIKED, "the idea of starting with the customers"),
        ("loved how she runs the handover", Shape.ENJOYED, "how you run the handover"),
        ("asked for the slides", Shape.REQUEST, "the slides"),
        ("i promised to send her the article", Shape.OFFERED, "send you the article"),
        ("suggests we look at the archive first", Shape.SUGGESTION, "look at the archive first"),
    ],
)
def test_a_jotted_remark_becomes_a_moment_in_the_second_person(note: str, shape: Shape, text: str) -> None:
    assert _only(note) == (shape, text)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("she let me open a hive w/o gloves", "letting me open a hive without gloves"),
        ("talked thru a signal passed at danger, what i'd do", "a signal passed at danger and what I'd do"),
        ("pilot with 3,000 drivers, flood claims", "the pilot with 3,000 drivers and flood claims"),
        ("inspection of the 1930s truss over the river", "the inspection of the 1930s truss over the river"),
        ("spasticity clinic w dr amin", "the spasticity clinic with Dr Amin"),
        ("new building in oranmore 2027", "the new building in Oranmore"),
        ("tapestry from aubusson", "the tapestry from Aubusson"),
        ("the depot at holbeck", "the depot at Holbeck"),
        ("talked about kafka vs pulsar", "Kafka versus Pulsar"),
        ("black friday peak", "the Black Friday peak"),
        ("he wants 3 yr funding not 1", "three-year funding"),
        ("demo env keeps crashing", "the demo environment keeps crashing"),
        ("menu goes from 9 to 7 courses in jan", "the menu goes from nine to seven courses in January"),
    ],
)
def test_names_numbers_and_articles_come_out_as_one_writes_them(note: str, text: str) -> None:
    assert [moment.text for moment in understand(note, name="Kim Roe").moments] == [text]


@pytest.mark.parametrize(
    "note",
    [
        "users churn after 1st flat bike", "new roaster turns up in april", "she said more acid", "every 3rd sat",
        "schedule 4x10s", "start date, drug screen", "team lunch every thurs", "he did the same uni", "simulator",
    ],
)  # fmt: skip
def test_what_would_read_badly_is_left_out_and_named(note: str) -> None:
    found = understand(note, name="Kim Roe")
    assert not found.moments
    assert found.left_out


@pytest.mark.parametrize("word", ["anesthesia", "diploma", "licence", "color"])
def test_a_word_that_is_spelt_right_is_not_mended_into_another(word: str) -> None:
    assert tidy(word) == word


def test_slips_and_shorthand_are_mended() -> None:
    assert _only("teh trainign of 3 new ppl w/o a manual")[1] == "the training of three new people without a manual"


def test_a_question_left_open_keeps_the_answer_that_came_later() -> None:
    (moment,) = _read("Q left open: how'd i split the table? (-> by region, came to me on the bus)").moments
    assert (moment.shape, moment.text, moment.reply) == (
        Shape.OPEN_QUESTION,
        "how I would split the table",
        "by region",
    )


def test_an_own_i_can_marks_what_they_look_for() -> None:
    (moment,) = _read("wants a baker who can do nights, i can").moments
    assert (moment.shape, moment.mine) == (Shape.WANT, True)


def test_good_line_marks_the_remark_before_it() -> None:
    (moment,) = _read("said a map is an argument, good line").moments
    assert moment.marked


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("salary 60 to 65k", "salary"),
        ("bad knee so off the ladders", "health"),
        ("mentioned her divorce", "family"),
        ("seemed bored", "private"),
        ("quiet", "private"),
        ("i rambled on about the old job", "second thoughts"),
        ("i have an offer that runs out on friday", "pressure"),
        ("Tom is about to quit", "somebody else"),
        ("xk qrtz vlmp", "not clear"),
    ],
)
def test_what_must_not_or_cannot_go_out_is_left_out_with_its_reason(note: str, why: str) -> None:
    """T6."""
    understood = _read(note)
    assert understood.moments == ()
    assert why in understood.left_out[0].why


def test_a_plea_for_silence_covers_its_own_sentence_and_the_one_before() -> None:
    understood = _read("crop rotation. they may sell the north field. dont repeat")
    assert [moment.text for moment in understood.moments] == ["crop rotation"]
    assert "north field" in " ".join(item.words for item in understood.left_out)


def test_what_is_said_about_a_colleague_is_left_out() -> None:
    understood = _read("drainage. Omar counts every egg", others=("Omar Haddad",))
    assert [moment.text for moment in understood.moments] == ["drainage"]
    assert "somebody else" in understood.left_out[0].why


def test_words_of_the_trade_belong_in() -> None:
    """T6: benefits are the subject of a benefits administrator's work."""
    assert _only("benefits fair in october", trade="Benefits Administrator")[0] is Shape.TOPIC
    assert _read("benefits start after 90 days", trade="Line Cook").moments == ()


@pytest.mark.parametrize(
    "note", ["", "   \n ", "😀👍", "https://example.com/a/b", "\u202e\x00\x07", "???", "->", "..."]
)
def test_a_note_that_says_nothing_gives_nothing(note: str) -> None:
    assert _read(note).moments == ()


def test_a_note_in_another_language_is_not_guessed_at() -> None:
    understood = _read("Sehr nettes Gespräch, wir haben über die neue Abteilung gesprochen, ich fand es gut")
    assert understood.moments == ()
    assert "English" in understood.left_out[0].why


def test_a_very_long_note_is_read_to_its_bound() -> None:
    understood = _read("crop rotation. " * 2000)
    assert any("very long" in item.words for item in understood.left_out)


@given(st.text(max_size=400))
def test_no_note_breaks_the_reading(note: str) -> None:
    for moment in _read(note).moments:
        assert moment.text.strip()
        assert "\n" not in moment.text
        assert "http" not in moment.text
