"""Drafts' bodies: text to HTML and back, above a quote that stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mailboxes.outlook.bodies import above_quote, html_of, own_text, page_of, replaced, visible_words

REPLY = (
    "<html><head><style>p{}</style></head><body><div>old words</div>"
    '<hr tabindex="-1" style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> Dana</div>'
    "<div>See you.</div></body></html>"
)
LINES = st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"], blacklist_characters="\u00a0"))


@pytest.mark.parametrize(
    "body",
    [
        "Dear Omar,\n\nthank you.\n\nAlex",
        "one line",
        "a  b   c",
        " leading\n\ttab < > & \" ' &amp; <b>no tag</b>",
        "trailing space \n\n\nthree empty",
        "谢谢 – “quotes” …",
        "-- \nAlex",
    ],
)
def test_text_survives_as_html(body: str) -> None:
    assert own_text(page_of(body)) == body.replace("\t", " ")
    assert own_text(above_quote(body, REPLY)) == body.replace("\t", " ")


@given(st.lists(LINES, min_size=1, max_size=6))
def test_any_words_survive_as_html(lines: list[str]) -> None:
    body = "\n".join(lines).rstrip("\n")
    assert own_text(page_of(body)).split() == body.split()
    assert "<script" not in html_of(body).lower()


def test_what_was_typed_is_never_taken_for_html() -> None:
    html = html_of('<img src=x onerror="x()">')
    assert "<img" not in html
    assert own_text(html) == '<img src=x onerror="x()">'


def test_our_words_stand_above_the_quote_and_take_the_place_of_the_same_words() -> None:
    made = above_quote("old words", REPLY)
    assert made.count("old words") == 1
    assert made.index("old words") < made.index("<hr")
    assert made.endswith("<div>See you.</div></body></html>")


def test_what_somebody_else_wrote_above_the_quote_stays() -> None:
    made = above_quote("new words", REPLY)
    assert made.index("new words") < made.index("old words") < made.index("<hr")


def test_replacing_leaves_the_quote_and_nothing_of_the_words_before() -> None:
    made = replaced("new words", above_quote("old words", REPLY))
    assert "old words" not in made
    assert own_text(made) == "new words"
    assert "See you." in made


@pytest.mark.parametrize(
    "quote",
    [
        '<div id="appendonsend"></div><div>q</div>',
        "<blockquote>q</blockquote>",
        '<div id="divRplyFwdMsg">q</div>',
        "<hr><div>q</div>",
    ],
)
def test_the_quote_is_known_in_the_forms_in_which_outlook_writes_it(quote: str) -> None:
    made = above_quote("Hello.", f"<html><body>{quote}</body></html>")
    assert own_text(made) == "Hello."
    assert own_text(made.replace(' id="afterword-draft" class="afterword-draft"', "")) == "Hello."
    assert "q" in visible_words(made)


@pytest.mark.parametrize("reply", ["", "<html></html>", "plain", "<body></body>"])
def test_a_reply_without_a_quote_gets_our_words_alone(reply: str) -> None:
    made = above_quote("Hello.", reply)
    assert "Hello." in visible_words(made)


def test_paragraphs_that_the_user_wrote_are_read_as_lines() -> None:
    assert own_text("<body><p>One</p><p>Two<br>Three</p><ul><li>Four</li></ul></body>").split() == [
        "One", "Two", "Three", "Four",
    ]  # fmt: skip
    assert own_text("<body><div>One<br></div><div><br></div><div>Two</div></body>") == "One\n\nTwo"


def test_a_body_nested_without_end_is_read_as_far_as_it_goes() -> None:
    assert isinstance(own_text("<div>" * 5000 + "deep" + "</div>" * 5000), str)
