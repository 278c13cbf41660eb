"""Mails of hundreds of kilobytes made to keep the reader busy: little of them is read, and the reading says so."""

from __future__ import annotations

import pytest

from app.domain.mail import LineKind
from app.domain.reading import Reading
from app.reading import read
from app.reading.mail import bounds
from app.reading.mail.body import RoughLine
from app.reading.passages import MAX_PASSAGES
from tests.support.conversation import at
from tests.support.mail import OWNER, mail, parsed

SIZE = 300_000
LETTER = "Your interview is on Thursday 5 March 2026 at 2 pm with Omar Haddad, our Staff Engineer.\n\n"


def run(unit: str) -> str:
    return (unit * (SIZE // len(unit) + 1))[:SIZE]


def bounded(raw: bytes) -> Reading:
    """The reading of a mail. What lies past a bound is named, which is how it shows that it was not read; that the rest
    takes no more than its length says test_growth."""
    return read([parsed(raw)], OWNER, at(60))


@pytest.mark.parametrize("unit", ["a", "1", ".", "é", "ab.", "a@b.c.", "("])
def test_an_endless_word_is_cut_and_named(unit: str) -> None:
    found = bounded(mail(LETTER + run(unit)))
    assert any(f"a word of {SIZE:,} characters" in warning for warning in found.warnings)
    assert found.interviewers[0].name == "Omar Haddad"


@pytest.mark.parametrize(
    ("unit", "named"),
    [
        ("> a\n", "lines"),
        ("> a\nb\n", "lines"),
        ("On Mon, 2 Mar 2026, Dana wrote:\n", "characters"),
        ("From: a\n", "lines"),
    ],
)
def test_lines_without_number_are_read_up_to_a_bound(unit: str, named: str) -> None:
    found = bounded(mail(LETTER + run(unit)))
    assert any(named in warning for warning in found.warnings)


def test_quotes_within_quotes_without_number_are_read_up_to_a_bound() -> None:
    quotes = "".join(">" * (number % 60) + f" said {number}\n" for number in range(SIZE // 40))
    found = bounded(mail(LETTER + quotes))
    assert any("only its beginning was read" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("tag", "named"),
    [
        ("<div>", "nested"),
        ("<ul><li>", "nested"),
        ("<blockquote>", "nested"),
        ("<table><tr><td>", "nested"),
        ("<b>x</b>", "tags"),
        ("<td>x", "tags"),
        ("<br>", "tags"),
    ],
)
def test_markup_is_read_up_to_a_bound_and_the_words_before_it_count(tag: str, named: str) -> None:
    found = bounded(mail(html=f"<p>{LETTER}</p>{run(tag)}"))
    assert any(named in warning for warning in found.warnings)
    assert found.interviewers[0].name == "Omar Haddad"


def test_encoded_words_without_number_are_decoded_up_to_a_bound() -> None:
    word = "=?utf-8?q?a?= "
    raw = mail(LETTER, subject="SUBJECT").replace(b"SUBJECT", run(word).encode())
    decoded = parsed(raw).subject
    assert decoded.startswith("aaa")
    assert len(decoded) < 20_000 / len(word) + len(word), "of a field 20,000 characters are read"
    assert bounded(raw).interviewers[0].name == "Omar Haddad"


def test_a_long_letter_with_ordinary_markup_is_read_whole() -> None:
    rows = "".join(f"<tr><td>Point {n}</td><td>Said so, and more than once.</td></tr>" for n in range(1_500))
    found = bounded(mail(html=f"<div><p>{LETTER}</p><table>{rows}</table></div>"))
    assert not any("part 1" in warning for warning in found.warnings)


def test_a_long_thread_in_one_mail_is_read_whole() -> None:
    quoted = "".join(f"> answer {n} stands here\nAnd I say number {n} to it.\n" for n in range(MAX_PASSAGES // 2 - 2))
    assert not bounded(mail(LETTER + quoted)).warnings


def test_what_is_cut_leaves_cells_and_links_at_their_words() -> None:
    word = "x" * (bounds.MAX_WORD + 50)
    text = f"Omar\t{word} here"
    line = RoughLine(
        text, LineKind.ROW, cells=[(0, 4), (5, len(text))], links=[(0, 4, "a"), (len(text) - 4, len(text), "b")]
    )
    (cut,), problems = bounds.lines_within([line])
    assert len(problems) == 1
    assert [cut.text[a:b] for a, b in cut.cells] == ["Omar", f"{'x' * bounds.MAX_WORD} here"]
    assert [cut.text[a:b] for a, b, _ in cut.links] == ["Omar", "here"]


def test_the_address_of_a_page_may_be_longer_than_a_word() -> None:
    address = "https://meet.example/" + "a" * 2_000
    (line,), problems = bounds.lines_within([RoughLine(f"Join: {address}")])
    assert line.text.endswith(address)
    assert not problems
