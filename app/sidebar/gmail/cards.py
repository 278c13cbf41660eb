"""Renders a panel as one card of a Google Workspace add-on.

Within Gmail's limits: a card shows its first 100 widgets only (Google's card reference), text lengths are our own
(docs: the header's title and subtitle are one line each). Every string that may come from a mail is escaped, since
`textParagraph` and `decoratedText` read a small HTML subset.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from app.sidebar.model import Action, DraftRow, FactRow, Field, FieldKind, Panel, PersonRow, Quote, Weight
from app.sidebar.texts import say

Widget = dict[str, Any]

_PRIMARY = {"red": 0.043, "green": 0.341, "blue": 0.816, "alpha": 1}
MAX_TEXT = 300
MAX_PARAGRAPH = 2000


def _clip(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _text(text: str, limit: int = MAX_TEXT) -> str:
    return escape(_clip(text, limit), quote=False)


def _paragraph(html: str) -> Widget:
    return {"textParagraph": {"text": html}}


def _input(field: Field) -> Widget:
    if field.kind is FieldKind.CHOICE:
        items = [
            {"text": label, "value": value, "selected": value == field.value or (not field.value and i == 0)}
            for i, (value, label) in enumerate(field.choices)
        ]
        return {"selectionInput": {"name": field.name, "label": field.label, "type": "DROPDOWN", "items": items}}
    text: dict[str, Any] = {"name": field.name, "label": _clip(field.label, 80)}
    if field.value:
        text["value"] = field.value
    if field.hint:
        text["hintText"] = field.hint
    text["type"] = "MULTIPLE_LINE" if field.kind is FieldKind.LINES else "SINGLE_LINE"
    return {"textInput": text}


class CardRenderer:
    """Makes card JSON of a panel. `action_url` is the absolute URL that verbs are appended to; `context` are the
    parameters (thread, signature) that travel with every action."""

    def __init__(self, action_url: str, context: Sequence[tuple[str, str]] = ()) -> None:
        self._action_url = action_url.rstrip("/")
        self._context = tuple(context)

    def card(self, panel: Panel) -> dict[str, Any]:
        sections = [section for section in self._sections(panel) if section.get("widgets")]
        return {"name": "thread", "sections": sections}

    def _sections(self, panel: Panel) -> Iterable[dict[str, Any]]:
        thanks = panel.state == "thank_you"
        yield {"widgets": list(self._head(panel))}
        if panel.question:
            words = (
                f"<br>{_text(say('unsure.we_read'))} “{_text(panel.question.words)}”" if panel.question.words else ""
            )
            ask = _paragraph(f"{_text(panel.question.text)}{words}")
            yield {"widgets": [ask, *self._buttons(panel.question.answers)]}
        if thanks:
            yield {"widgets": [widget for person in panel.people for widget in self._person(person)]}
        yield {"widgets": list(self._main(panel, with_fields=not thanks))}
        if panel.drafts:
            yield {"header": _text(panel.drafts_title), "widgets": [w for d in panel.drafts for w in self._draft(d)]}
        facts = [self._fact(fact) for fact in panel.facts]
        contacts = [self._contact(person) for person in panel.contacts]
        yield {"header": _text(panel.title, 80), "widgets": facts + contacts}
        if not thanks:
            yield {"widgets": [widget for person in panel.people for widget in self._person(person)]}
        if panel.later:
            lines = "<br>".join(_text(text) for text in panel.later)
            yield {"header": say("later.title"), "widgets": [_paragraph(lines)]}
        if panel.quiet:
            yield {"widgets": list(self._buttons(panel.quiet))}

    def _head(self, panel: Panel) -> Iterable[Widget]:
        body = f"<b>{_text(panel.headline)}</b>"
        if panel.reason:
            body += f"<br>{_text(panel.reason)}"
        yield _paragraph(body)
        if panel.reason_quotes:
            yield {"buttonList": {"buttons": [self._why(panel.reason_quotes, (), panel.headline)]}}
        for text in panel.warnings:
            yield _paragraph(f"<b>{say('warning.title')}.</b> {_text(text)}")

    def _main(self, panel: Panel, *, with_fields: bool) -> Iterable[Widget]:
        if with_fields:
            yield from (_input(field) for action in panel.actions for field in action.fields)
        yield from self._buttons(panel.actions)

    def _buttons(self, actions: Sequence[Action]) -> Iterable[Widget]:
        if actions:
            yield {"buttonList": {"buttons": [self._button(action) for action in actions]}}

    def _button(self, action: Action) -> dict[str, Any]:
        button: dict[str, Any] = {"text": action.label, "onClick": {"action": self._call(action)}}
        if action.describes:
            button["altText"] = f"{action.label}: {action.describes}"
        if action.weight is Weight.PRIMARY:
            button["color"] = _PRIMARY
        return button

    def _call(self, action: Action) -> dict[str, Any]:
        keys = " ".join(value for name, value in action.values if name == "key")
        values = [(name, value) for name, value in action.values if name != "key"]
        if keys:
            values.append(("keys" if action.verb in ("write", "rewrite") else "key", keys))
        parameters = [{"key": name, "value": value} for name, value in (*self._context, *values)]
        return {"function": f"{self._action_url}/{action.verb}", "parameters": parameters, "loadIndicator": "SPINNER"}

    def _why(self, quotes: Sequence[Quote], changes: Sequence[Action], about: str) -> dict[str, Any]:
        label = say("facts.why") if quotes else say("facts.change")
        return {"text": label, "altText": f"{label} {about}", "onClick": {"card": self._detail(quotes, changes, about)}}

    def _detail(self, quotes: Sequence[Quote], changes: Sequence[Action], about: str) -> dict[str, Any]:
        sections: list[dict[str, Any]] = []
        if quotes:
            shown = [_paragraph(f"“{_text(q.words, 600)}”<br><i>{_text(q.said)}</i>") for q in quotes[:5]]
            sections.append({"widgets": shown})
        for change in changes:
            widgets = [_input(field) for field in change.fields]
            sections.append({"widgets": [*widgets, *self._buttons((change,))]})
        return {"header": {"title": _clip(about, 60)}, "sections": sections}

    def _fact(self, fact: FactRow) -> Widget:
        text = _text(fact.value)
        if fact.uncertain:
            text += f" <i>({say('facts.unsure_mark')})</i>"
        row: dict[str, Any] = {"topLabel": fact.label, "text": text, "wrapText": True}
        if fact.quotes or fact.changes:
            row["button"] = self._why(fact.quotes, fact.changes, fact.label)
        return {"decoratedText": row}

    def _contact(self, person: PersonRow) -> Widget:
        row: dict[str, Any] = {"topLabel": say("facts.contact"), "text": _text(person.name), "wrapText": True}
        if person.detail:
            row["bottomLabel"] = _text(person.detail)
        if person.quotes or person.changes:
            row["button"] = self._why(person.quotes, person.changes, person.name)
        return {"decoratedText": row}

    def _person(self, person: PersonRow) -> Iterable[Widget]:
        row: dict[str, Any] = {"text": f"<b>{_text(person.name)}</b>", "wrapText": True}
        detail = " · ".join(text for text in (person.detail, person.status_text) if text)
        if detail:
            row["bottomLabel"] = _text(detail)
        row["button"] = self._why(person.quotes, person.changes, person.name)
        yield {"decoratedText": row}
        if person.note:
            yield _input(person.note)
        yield from self._buttons(person.actions)

    def _draft(self, draft: DraftRow) -> Iterable[Widget]:
        notices = "; ".join(draft.notices)
        row: dict[str, Any] = {
            "text": _text(draft.to),
            "bottomLabel": _text(notices or draft.subject),
            "wrapText": True,
        }
        yield {"decoratedText": row}
        yield from self._buttons(draft.actions)
