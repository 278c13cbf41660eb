"""What a card must keep to: Google's own message definition, read strictly, and what that definition does not say
(docs/gmail.md, "Limits")."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from google.apps import card_v1
from google.protobuf import json_format

from app.sidebar.gmail.routes import Urls, Verb

BASE = "https://afterword.example"
MAX_BYTES, MAX_WIDGETS, MAX_ITEMS = 30_000, 100, 100
# Fields of the Chat flavour, and those that Google's pages call Chat only or that the definition does not know.
CHAT_ONLY = frozenset(
    {"interaction", "placeholderText", "textSyntax", "materialIcon", "cardsV2", "cardId", "externalDataSource",
     "platformDataSource", "contentText", "topLabelText", "carousel", "columns", "functionName"}
)  # fmt: skip
REQUIRED = {
    "textParagraph": ("text",),
    "decoratedText": ("text",),
    "textInput": ("name", "label"),
    "selectionInput": ("name", "type", "items"),
    "dateTimePicker": ("name", "label", "type"),
    "buttonList": ("buttons",),
    "divider": (),
}
_MARKUP = re.compile(r"</?(?:b|i|br)>")  # all that our cards use of Google's HTML subset


def check_card(card: dict[str, Any], base_url: str = BASE) -> None:
    """`base_url` is the server's. Raises AssertionError with what is wrong, or json_format.ParseError."""
    json_format.ParseDict(card, card_v1.Card.pb()())
    assert not any("_" in name for name, _ in _pairs(card)), (
        "the definition takes snake_case too, Google's pages do not"
    )
    assert len(json.dumps(card, ensure_ascii=False).encode()) <= MAX_BYTES, "an answer stays below 30 KB"
    for one in _cards(card):
        _check_one(one)
    for name, value in _pairs(card):
        assert name not in CHAT_ONLY, name
        if name == "function":
            assert value in {Urls(base_url).action(verb) for verb in Verb}, value
        if name in ("red", "green", "blue", "alpha"):
            assert 0 <= value <= 1
        if name == "parameters":
            assert all(isinstance(one["value"], str) and isinstance(one["key"], str) for one in value)
            assert len({one["key"] for one in value}) == len(value), "a parameter stands once"


def _check_one(card: dict[str, Any]) -> None:
    """One card, without those behind its buttons."""
    assert card["sections"], "a card without sections shows nothing"
    widgets = [widget for section in card["sections"] for widget in section["widgets"]]
    assert len(widgets) <= MAX_WIDGETS, "the rest would be dropped without a word"
    assert all(section["widgets"] for section in card["sections"]), "a section needs a widget"
    names = []
    for section in card["sections"]:
        _is_escaped(section.get("header", ""))
        if "uncollapsibleWidgetsCount" in section:
            assert section["collapsible"]
            assert 0 <= section["uncollapsibleWidgetsCount"] < len(section["widgets"])
    for widget in widgets:
        ((kind, value),) = widget.items()
        assert all(value.get(field) for field in REQUIRED[kind]), (kind, value)
        names += [value["name"]] if "name" in value else []
        _check_widget(kind, value)
    assert len(names) == len(set(names)), "an input's name stands once"
    if footer := card.get("fixedFooter"):
        assert set(footer) == {"primaryButton"}
        assert footer["primaryButton"]["text"]
        assert footer["primaryButton"]["color"], "Google's card reference: a footer's button has a text and a colour"
    if header := card.get("header"):
        assert len(header["title"]) <= 60
        assert len(header.get("subtitle", "")) <= 80


def _check_widget(kind: str, value: dict[str, Any]) -> None:
    if kind in ("textParagraph", "decoratedText"):
        _is_escaped(value["text"])
        assert len(value["text"]) <= 5 * 2000
    for name in ("topLabel", "bottomLabel", "label", "hintText"):
        assert not re.search(r"[<>]", value.get(name, "")), "labels hold no brackets, whether read as HTML or not"
    if kind == "selectionInput":
        assert len(value["items"]) <= MAX_ITEMS
        assert len({item["value"] for item in value["items"]}) == len(value["items"])
    if kind == "buttonList":
        assert 1 <= len(value["buttons"]) <= 4, "more do not fit a phone's width"
    for button in [*value.get("buttons", ()), *([value["button"]] if "button" in value else ())]:
        assert button["text"].strip()
        assert len(button["text"]) <= 40
        assert set(button["onClick"]) in ({"action"}, {"card"})
        assert not re.search(r"[<>]", button["text"] + button.get("altText", ""))


def _is_escaped(text: str) -> None:
    """Only our own markup, closed; everything else in it is escaped."""
    bare = _MARKUP.sub("", text)
    assert not re.search(r"[<>]", bare), text
    assert not re.search(r"&(?!amp;|lt;|gt;|#x27;|quot;)", bare), text
    for tag in ("b", "i"):
        assert text.count(f"<{tag}>") == text.count(f"</{tag}>"), text


def _cards(value: Any) -> Iterator[dict[str, Any]]:
    """The card, and every card behind one of its buttons."""
    if isinstance(value, dict):
        if "sections" in value:
            yield value
        for inner in value.values():
            yield from _cards(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _cards(inner)


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name, inner
            yield from _pairs(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _pairs(inner)
