"""Shows card JSON as HTML, near to how Gmail shows it: for the local page and for screenshots.

Only the widgets that our cards use are known; any other is an error, so that a card the preview cannot show does not
pass unnoticed. An action's parameters travel as form fields to the URL that `post_to` gives for its function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone
from html import escape
from typing import Any
from urllib.parse import urlencode


class CardPreview:
    """Card JSON as HTML, near to how Gmail shows it, for the local page and the pictures."""

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
        parts = []
        if header := card.get("header"):
            under = f'<p class="over">{escape(header["subtitle"])}</p>' if header.get("subtitle") else ""
            parts.append(f"<header><h3>{escape(header['title'])}</h3>{under}</header>")
        parts.extend(self._section(section, form) for section in card.get("sections", []))
        if footer := card.get("fixedFooter"):
            parts.append(f'<footer class="fixed">{self._button(footer["primaryButton"], form)}</footer>')
        return "".join(parts)

    def _section(self, section: dict[str, Any], form: str) -> str:
        title = f"<h3>{section['header']}</h3>" if section.get("header") else ""
        widgets = [self._widget(widget, form) for widget in section["widgets"]]
        shown = section.get("uncollapsibleWidgetsCount", 0) if section.get("collapsible") else len(widgets)
        more = "".join(widgets[shown:])
        folded = f'<details class="more"><summary>Show more</summary>{more}</details>' if more else ""
        return f"<section>{title}{''.join(widgets[:shown])}{folded}</section>"

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
            case "dateTimePicker":
                return self._picker(value, form)
            case "divider":
                return "<hr>"
            case _:
                raise ValueError(f"the preview does not know {kind}")

    def _decorated(self, value: dict[str, Any], form: str) -> str:
        top = f'<span class="over">{escape(value["topLabel"])}</span>' if value.get("topLabel") else ""
        bottom = (
            f'<span class="under">{escape(value["bottomLabel"], quote=False)}</span>'
            if value.get("bottomLabel")
            else ""
        )
        button = self._button(value["button"], form) if value.get("button") else ""
        texts = f"{top}<span>{value['text']}</span>{bottom}"
        if click := value.get("onClick"):
            return f'<button class="decorated row" form="{form}" formaction="{self._target(click)}">{texts}</button>'
        return f'<div class="decorated"><div class="texts">{texts}</div>{button}</div>'

    def _button(self, button: dict[str, Any], form: str) -> str:
        label = escape(button["text"])
        about = f' aria-label="{escape(button["altText"])}"' if button.get("altText") else ""
        click = button["onClick"]
        if "card" in click:
            inside = self._card(click["card"])
            return f'<details><summary{about}>{label}</summary><div class="sub">{inside}</div></details>'
        tone = "primary" if button.get("color") else "plain"
        return f'<button class="{tone}" form="{form}" formaction="{self._target(click)}"{about}>{label}</button>'

    def _target(self, click: dict[str, Any]) -> str:
        """Where a press posts to, as an attribute's value: the parameters stand in the query."""
        action = click["action"]
        values = urlencode([(p["key"], p["value"]) for p in action.get("parameters", [])])
        target = self._post_to(action["function"])
        return escape(f"{target}?{values}" if values else target)

    def _text_input(self, value: dict[str, Any], form: str) -> str:
        name = self._next()
        hint = f'<p class="hint" id="{name}-hint">{escape(value["hintText"])}</p>' if value.get("hintText") else ""
        text = escape(value.get("value", ""))
        shared = f'id="{name}" name="{escape(value["name"])}" form="{form}"'
        if hint:
            shared += f' aria-describedby="{name}-hint"'
        if value.get("type") == "MULTIPLE_LINE":
            rows = 1 + text.count("\n") + len(text) // 40  # as Gmail's, it grows with what is in it
            field = f'<textarea {shared} rows="{rows}">{text}</textarea>'
        else:
            field = f'<input type="text" {shared} value="{text}">'
        return f'<label for="{name}">{escape(value.get("label", ""))}</label>{field}{hint}'

    def _selection(self, value: dict[str, Any], form: str) -> str:
        if value["type"] == "SWITCH":
            return "".join(self._switch(value["name"], item, form) for item in value["items"])
        if value["type"] != "DROPDOWN":
            raise ValueError(f"the preview does not know a selection of type {value['type']}")
        name = self._next()
        options = ""
        for item in value["items"]:
            chosen = " selected" if item.get("selected") else ""
            options += f'<option value="{escape(item["value"])}"{chosen}>{escape(item["text"])}</option>'
        select = f'<select id="{name}" name="{escape(value["name"])}" form="{form}">{options}</select>'
        return f'<label for="{name}">{escape(value.get("label", ""))}</label>{select}'

    def _switch(self, field: str, item: dict[str, Any], form: str) -> str:
        name = self._next()
        on = " checked" if item.get("selected") else ""
        box = f'id="{name}" name="{escape(field)}" value="{escape(item["value"])}" form="{form}"{on}'
        return (
            f'<p class="switch-row"><label for="{name}">{escape(item["text"])}</label>'
            f'<input type="checkbox" role="switch" {box}></p>'
        )

    def _picker(self, value: dict[str, Any], form: str) -> str:
        """A date, or a date and time in the zone that the card names."""
        name = self._next()
        kind = {"DATE_ONLY": "date", "DATE_AND_TIME": "datetime-local"}[value["type"]]
        text = ""
        if "valueMsEpoch" in value:
            zone = timezone(timedelta(minutes=value.get("timezoneOffsetDate", 0)))
            moment = datetime.fromtimestamp(int(value["valueMsEpoch"]) / 1000, zone)
            text = f"{moment:%Y-%m-%d}" if kind == "date" else f"{moment:%Y-%m-%dT%H:%M}"
        field = f'<input type="{kind}" id="{name}" name="{escape(value["name"])}" form="{form}" value="{text}">'
        return f'<label for="{name}">{escape(value.get("label", ""))}</label>{field}'

    def _next(self) -> str:
        self._count += 1
        return f"input-{self._count}"
