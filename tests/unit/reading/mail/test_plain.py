"""Plain text: wrapped paragraphs become whole again, columns become rows, quote marks become depth."""

from __future__ import annotations

import textwrap

from app.domain.mail import LineKind
from app.reading.mail.plain import read_plain
from tests.support.mail import mail, parsed

WRAPPED = """Dear Ines,

thank you for coming in yesterday. The committee meets again on Thursday and
I expect that we can tell you more by the end of next week, at the latest on
the 20th.

Kind regards
Petra Ahlers
"""


def texts(text: str, *, flowed: bool = False) -> list[str]:
    return [line.text for line in read_plain(text, flowed=flowed)]


def test_a_paragraph_broken_at_the_margin_is_joined() -> None:
    whole = " ".join(WRAPPED.splitlines()[2:5])
    assert texts(WRAPPED) == ["Dear Ines,", whole, "Kind regards", "Petra Ahlers"]


def test_a_quoted_paragraph_is_joined_by_its_own_margin() -> None:
    quoted = "".join(f"> {line}\n" for line in WRAPPED.splitlines())
    lines = read_plain(f"A short answer.\n\n{quoted}")
    assert [(line.depth, line.text[:9]) for line in lines][:3] == [(0, "A short a"), (1, "Dear Ines"), (1, "thank you")]
    assert lines[2].text.endswith("on the 20th.")


def test_short_lines_and_labels_stay_apart() -> None:
    text = "Could you do one of\nTuesday 10:00\nWednesday 11:00\n\nDate: Friday\nPlace: Bremen\n"
    assert texts(text) == text.replace("\n\n", "\n").splitlines()


def test_long_lines_show_that_nothing_was_wrapped() -> None:
    text = ("word " * 40).strip() + "\n" + "a line of some seventy characters that nobody broke anywhere at all\nnext"
    assert len(texts(text)) == 3


def test_flowed_text_goes_on_after_a_trailing_space() -> None:
    assert texts("We meet \non Friday.\n-- \nPetra\n", flowed=True) == ["We meet on Friday.", "--", "Petra"]


def test_tabs_pipes_and_aligned_gaps_are_rows() -> None:
    text = "Date\tFriday\n\n10:00   Ana Ruiz\n11:00   Bo Lind\n\n| Time | With |\n|------|------|\n| 10:00 | Ana |\n"
    lines = read_plain(text)
    assert [line.text for line in lines if line.kind is LineKind.ROW] == [
        "Date\tFriday", "10:00\tAna Ruiz", "11:00\tBo Lind", "Time\tWith", "10:00\tAna",
    ]  # fmt: skip


def test_a_slip_of_the_space_bar_is_no_table() -> None:
    assert [line.kind for line in read_plain("We meet  on Friday.\nIs that fine?")] == [LineKind.TEXT, LineKind.TEXT]


def test_bullets_go_and_numbers_stay() -> None:
    assert [(line.kind.value, line.text) for line in read_plain("* one\n- two\n1. three\n(b) four\n-five")] == [
        ("item", "one"), ("item", "two"), ("item", "1. three"), ("item", "(b) four"), ("text", "-five"),
    ]  # fmt: skip


def test_gmails_stars_are_bold() -> None:
    line, other = read_plain("*When:*\nOn *Friday* then")
    assert (line.text, line.bold) == ("When:", True)
    assert (other.text, other.bold) == ("On Friday then", False)


def test_a_paragraph_of_many_thousand_lines_is_joined_whole() -> None:
    sentence = " ".join(f"word{number}" for number in range(60_000))
    wrapped = "\n".join(textwrap.wrap(sentence, 72))
    first, last = read_plain(f"{wrapped}\n\nBest,"), "Best,"
    assert [line.text for line in first] == [sentence, last]


def test_a_heading_is_underlined_and_what_follows_stands_by_itself() -> None:
    told = read_plain("Your interview\n==============\nBring your passport.")
    assert [line.text for line in told] == ["Your interview", "Bring your passport."]


def test_two_columns_that_are_lined_up_in_another_typeface_are_rows() -> None:
    text = "Panel:\n\n   Ms Ada Attard Mulcahy   Chief Nursing Manager (Chair)\n   Mr Bo Diallo      Senior Midwife\n"
    assert parsed(mail(text)).text.splitlines()[2:] == [
        "Ms Ada Attard Mulcahy\tChief Nursing Manager (Chair)",
        "Mr Bo Diallo\tSenior Midwife",
    ]
