"""Shows card JSON as HTML, near to how Gmail shows it: for the local page and for screenshots.

Only the widgets that our cards use are known; any other is an error, so that a card the preview cannot show does not
pass unnoticed. An action's parameters travel as form fields to the URL that `post_to` gives for its function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any
from urllib.parse import urlencode


class CardPreview:
    def __init__(self, post_to: Callable[[str], str], hidden: Sequence[tuple[str, str]] = ()) -> None:
        self._post_to = post_to
        self._hidden = tuple(hidden)
        self._forms: list[str] = []
        self._count = 0

    def render(self, card: dict[str, Any]) -> str:
        """The card as an HTML fragment."""
        body = self._card(card)
        forms = "".join(
            f'<form id="{name}" method="post" action="">'
            + "".join(f'<input type="hidden" name="{escape(k)}" value="{escape(v)}">' for k, v in self._hidden)
            + "</form>"
            for name in self._forms
        )
        return f'<article class="panel card">{forms}{body}</article>'

    def _card(self, card: dict[str, Any]) -> str:
        form = f"card-{len(self._forms)}"
        self._forms.append(form)
        header = card.get("header")
        parts = [f"<h3>{escape(header['title'])}</h3>"] if header else []
        for section in card.get("sections", []):
            title = f"<h3>{section['header']}</h3>" if section.get("header") else ""
            parts.append(f"<section>{title}{''.join(self._widget(w, form) for w in section['widgets'])}</section>")
        return "".join(parts)

    def _widget(self, widget: dict[str, Any], form: str) -> str:
        (kind, value), *rest = widget.items()
        if rest:
            raise ValueError(f"a widget has one kind, not {sorted(widget)}")
        match kind:
            case "textParagraph":
                return f'<p class="paragraph">{value["text"]}</p>'
            case "decoratedText":
                return self._decorated(value, form)
            case "buttonList":
                return f'<div class="actions">{"".join(self._button(b, form) for b in value["buttons"])}</div>'
            case "textInput":
                return self._text_input(value, form)
            case "selectionInput":
                return self._selection(value, form)
            case _:
                raise ValueError(f"the preview does not know {kind}")

    def _decorated(self, value: dict[str, Any], form: str) -> str:
        top = f'<span class="over">{escape(value["topLabel"])}</span>' if value.get("topLabel") else ""
        bottom = f'<span class="under">{value["bottomLabel"]}</span>' if value.get("bottomLabel") else ""
        button = self._button(value["button"], form) if value.get("button") else ""
        return (
            f'<div class="decorated"><div class="texts">{top}<span>{value["text"]}</span>{bottom}</div>{button}</div>'
        )

    def _button(self, button: dict[str, Any], form: str) -> str:
        label = escape(button["text"])
        about = f' aria-label="{escape(button["altText"])}"' if button.get("altText") else ""
        click = button["onClick"]
        if "card" in click:
            inside = self._card(click["card"])
            return f'<details><summary{about}>{label}</summary><div class="sub">{inside}</div></details>'
        action = click["action"]
        tone = "primary" if button.get("color") else "plain"
        values = urlencode([(p["key"], p["value"]) for p in action.get("parameters", [])])
        target = f"{self._post_to(action['function'])}?{values}" if values else self._post_to(action["function"])
        return f'<button class="{tone}" form="{form}" formaction="{escape(target)}"{about}>{label}</button>'

    def _text_input(self, value: dict[str, Any], form: str) -> str:
        self._count += 1
        name = f"input-{self._count}"
        hint = f'<p class="hint" id="{name}-hint">{escape(value["hintText"])}</p>' if value.get("hintText") else ""
        text = escape(value.get("value", ""))
        shared = f'id="{name}" name="{escape(value["name"])}" form="{form}"'
        if hint:
            shared += f' aria-describedby="{name}-hint"'
        if value.get("type") == "MULTIPLE_LINE":
            field = f'<textarea {shared} rows="2">{text}</textarea>'
        else:
            field = f'<input type="text" {shared} value="{text}">'
        return f'<label for="{name}">{escape(value.get("label", ""))}</label>{field}{hint}'

    def _selection(self, value: dict[str, Any], form: str) -> str:
        self._count += 1
        name = f"input-{self._count}"
        options = ""
        for item in value["items"]:
            chosen = " selected" if item.get("selected") else ""
            options += f'<option value="{escape(item["value"])}"{chosen}>{escape(item["text"])}</option>'
        select = f'<select id="{name}" name="{escape(value["name"])}" form="{form}">{options}</select>'
        return f'<label for="{name}">{escape(value.get("label", ""))}</label>{select}'
