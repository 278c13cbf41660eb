"""The widgets of a card, one function each, and the rules for text in them.

`textParagraph`, `decoratedText.text` and a section's header read a small HTML subset, so what comes from a mail is
escaped there. Whether labels do is told differently in Google's pages; so angle brackets in them become their single
quotation marks, which are no markup in either case. The values of inputs are no markup anywhere and stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from app.sidebar.gmail.action_context import CardActions
from app.sidebar.gmail.routes import Verb
from app.sidebar.model import Action, Field, FieldKind, Weight

Widget = dict[str, Any]

# Google documents no text lengths; these keep a card readable at a phone's width.
TITLE, SUBTITLE, LABEL, BUTTON, TEXT, PARAGRAPH, VALUE = 60, 80, 80, 40, 300, 2000, 6000
_PRIMARY = {"red": 0.043, "green": 0.341, "blue": 0.816, "alpha": 1}
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))  # all of Unicode's category Cc
_UNSHOWN = str.maketrans(dict.fromkeys(_CONTROLS, " ") | dict.fromkeys(_BIDI, ""))
_BESIDE = 4  # buttons in one list
_CLICKS = {"write", "rewrite"}  # what takes several keys, as `keys`


def plain(text: str, limit: int) -> str:
    """One text without control characters and reordering marks, cut at `limit` characters."""
    kept = text if text.isascii() and text.isprintable() else text.translate(_UNSHOWN)
    return kept if len(kept) <= limit else kept[: limit - 1].rstrip() + "…"


def html(text: str, limit: int = TEXT) -> str:
    """For texts that read HTML."""
    return escape(plain(text, limit), quote=False)


def label(text: str, limit: int = LABEL) -> str:
    """For labels, titles and button texts."""
    return plain(text, limit).replace("<", "‹").replace(">", "›")


def paragraph(markup: str) -> Widget:
    """A text in Google's markup; what comes from mails must be escaped already."""
    return {"textParagraph": {"text": markup}}


def row(
    markup: str,
    *,
    top: str = "",
    bottom: str = "",
    button: dict[str, Any] | None = None,
    click: dict[str, Any] | None = None,
) -> Widget:
    """A `decoratedText`. `markup` is HTML, `top` and `bottom` are texts; `click` makes the whole row a button."""
    made: dict[str, Any] = {"text": markup, "wrapText": True}
    if top:
        made["topLabel"] = label(top, 40)
    if bottom:
        made["bottomLabel"] = label(bottom, TEXT)
    if button:
        made["button"] = button
    if click:
        made["onClick"] = click
    return {"decoratedText": made}


class Pieces:
    """Makes the widgets that carry actions, and inputs. `zone` is that of the mailbox, for dates with times."""

    def __init__(self, actions: CardActions, zone: str) -> None:
        self._actions = actions
        self._zone = ZoneInfo(zone)

    def input(self, field: Field) -> Widget:
        match field.kind:
            case FieldKind.CHOICE:
                return self._selection(field, "DROPDOWN", field.choices)
            case FieldKind.SWITCH:
                return self._selection(field, "SWITCH", (("on", field.label),))
            case FieldKind.DAY | FieldKind.MOMENT:
                return self._picker(field)
        text: dict[str, Any] = {"name": field.name, "label": label(field.label)}
        if field.value:
            text["value"] = field.value[:VALUE]
        if field.hint:
            text["hintText"] = label(field.hint)
        text["type"] = "MULTIPLE_LINE" if field.kind is FieldKind.LINES else "SINGLE_LINE"
        return {"textInput": text}

    def _selection(self, field: Field, kind: str, choices: Sequence[tuple[str, str]]) -> Widget:
        chosen = field.value or (choices[0][0] if kind == "DROPDOWN" else "")
        items = [{"text": label(text), "value": value, "selected": value == chosen} for value, text in choices]
        made: dict[str, Any] = {"name": field.name, "type": kind, "items": items}
        if kind == "DROPDOWN":
            made["label"] = label(field.label)
        return {"selectionInput": made}

    def _picker(self, field: Field) -> Widget:
        """A day is 00:00 UTC of that day; a moment is shown in the zone that `timezoneOffsetDate` (minutes) names."""
        made: dict[str, Any] = {"name": field.name, "label": label(field.label)}
        if field.kind is FieldKind.DAY:
            made["type"] = "DATE_ONLY"
            if field.value:
                day = date.fromisoformat(field.value)
                made["valueMsEpoch"] = _epoch(datetime(day.year, day.month, day.day, tzinfo=UTC))
            return {"dateTimePicker": made}
        made["type"] = "DATE_AND_TIME"
        if field.value:
            moment = datetime.fromisoformat(field.value).replace(tzinfo=self._zone)
            offset = moment.utcoffset()
            made["valueMsEpoch"] = _epoch(moment)
            made["timezoneOffsetDate"] = int(offset.total_seconds() // 60) if offset else 0
        return {"dateTimePicker": made}

    def buttons(self, actions: Sequence[Action]) -> list[Widget]:
        """Lists of buttons, no more in one than a phone's width holds; nothing without actions."""
        made = [self.button(action) for action in actions]
        return [{"buttonList": {"buttons": made[at : at + _BESIDE]}} for at in range(0, len(made), _BESIDE)]

    def button(self, action: Action) -> dict[str, Any]:
        made: dict[str, Any] = {"text": label(action.label, BUTTON), "onClick": {"action": self.call(action)}}
        if action.describes:
            made["altText"] = label(f"{action.label}: {action.describes}", SUBTITLE)
        if action.weight is Weight.PRIMARY:
            made["color"] = _PRIMARY
        return made

    def call(self, action: Action) -> dict[str, Any]:
        keys = " ".join(value for name, value in action.values if name == "key")
        values = [(name, value) for name, value in action.values if name != "key"]
        if keys:
            values.append(("keys" if action.verb in _CLICKS else "key", keys))
        actions = self._actions.about(action.thread) if action.thread else self._actions
        return actions.call(Verb(action.verb), values)

    def show(self, about: str) -> dict[str, Any]:
        """The click that asks the server for a part of the thread's card."""
        return {"action": self._actions.call(Verb.SHOW, (("about", about),))}


def card(
    name: str, sections: Sequence[dict[str, Any]], *, title: str = "", footer: dict[str, Any] | None = None
) -> dict[str, Any]:
    """A card of those sections that hold something. `footer` is a button that stays in sight at the card's foot,
    however far one scrolls."""
    made: dict[str, Any] = {"name": name} if name else {}
    if title:
        made["header"] = {"title": label(title, TITLE)}
    made["sections"] = [section for section in sections if section.get("widgets")]
    if footer:
        made["fixedFooter"] = {"primaryButton": footer}
    return made


def section(widgets: Sequence[Widget], *, header: str = "", shown: int | None = None) -> dict[str, Any]:
    """A section. With `shown` it folds after so many widgets, if there are more. `header` is a text."""
    made: dict[str, Any] = {"header": html(header, LABEL)} if header else {}
    made["widgets"] = list(widgets)
    if shown is not None and len(widgets) > shown:
        made["collapsible"] = True
        made["uncollapsibleWidgetsCount"] = shown
    return made


def _epoch(moment: datetime) -> str:
    return str(int(moment.timestamp() * 1000))
