"""Plain text that Exchange shows as HTML is read as the plain text that it was."""

from __future__ import annotations

import pytest

from app.mailboxes.outlook.converted import is_converted, original_text
from tests.support.fake_graph.exchange import converted

TEXTS = [
    "Hello Alex,\n\nsee you soon.\n\nDana",
    "> quoted\n> > twice\n\nanswer",
    "a & b < c > d &amp; &lt;",
    "  two spaces, and  two  more",
    "Link: https://northlight.example/a?b=1 there",
    "-- \nDana",
    "Grüße – 谢谢",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_comes_back(text: str) -> None:
    html = converted(text)["content"]
    assert is_converted(html)
    assert original_text(html) == text


def test_html_that_was_html_is_left_alone() -> None:
    assert not is_converted("<html><body><p>Hello</p></body></html>")
    assert not is_converted("<p>converted from text</p>")


def test_a_comment_far_down_makes_no_plain_text_of_a_mail() -> None:
    assert not is_converted(f"<html><body>{'x' * 5000}<!-- converted from text --></body></html>")


def test_a_broken_one_is_read_as_far_as_it_goes() -> None:
    assert original_text("<!-- converted from text --><body>Hello<br>\r\nthere") == "Hello\nthere"
    assert original_text("<!-- converted from text -->Hello").strip() == "Hello"
