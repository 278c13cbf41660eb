"""The cards of a Google Workspace add-on (google.apps.card.v1), made of what the sidebar shows.

Gmail shows a card's first 100 widgets and drops the rest without a word (Google's card reference); the size of an
answer is not documented, 30 KB is our own bound. A card that would pass either bound is made smaller: first the words
behind each fact are fetched when they are asked for, then fewer people are shown at a time.
"""

from __future__ import annotations

from typing import Any

import orjson

from app.sidebar.gmail.action_context import CardActions
from app.sidebar.gmail.thread_card import Fit, ThreadCard
from app.sidebar.gmail.widgets import (
    PARAGRAPH,
    Pieces,
    card,
    html,
    paragraph,
    row,
    section,
)
from app.sidebar.model import (
    Notice,
    OverviewGroup,
    OverviewPanel,
    Panel,
    SettingsGroup,
    SettingsPanel,
)
from app.sidebar.texts import say

Card = dict[str, Any]

MAX_BYTES, MAX_WIDGETS = 28_000, 90  # below 30 KB and 100, for the envelope around the card
_ITEMS = 5  # rows of a group of the overview that are shown before it folds
_MOST_ITEMS = 20  # rows of a group that a card holds at all


_FITS = (
    Fit(inline=True, people=40),
    Fit(inline=False, people=40),
    *(Fit(inline=False, people=n) for n in (12, 6, 3, 1)),
)


class CardRenderer:
    """Makes cards. `actions` names what each button asks for; `zone` is the mailbox's."""

    def __init__(self, actions: CardActions, zone: str = "UTC") -> None:
        self._pieces = Pieces(actions, zone)

    def thread(self, panel: Panel) -> Card:
        """The card beside an open thread."""
        made = ThreadCard(self._pieces, panel, _FITS[0]).card()
        for fit in _FITS[1:]:
            if fits(made):
                break
            made = ThreadCard(self._pieces, panel, fit).card()
        return made

    def part(self, panel: Panel, about: str) -> Card | None:
        """What stands behind a row of the thread's card ("fact:2", "person:0", "contact:1", "reason:0"); None if the
        panel has no such row any more."""
        return ThreadCard(self._pieces, panel, _FITS[0]).part(about)

    def home(self, panel: OverviewPanel) -> Card:
        """The overview."""
        head = f"<b>{html(panel.headline)}</b>" + (f"<br>{html(panel.reason)}" if panel.reason else "")
        made = self._home(head, panel, _MOST_ITEMS)
        for most in (8, 4, 2):
            if fits(made):
                break
            made = self._home(head, panel, most)
        return made

    def _home(self, head: str, panel: OverviewPanel, most: int) -> Card:
        groups = [self._group(group, most) for group in panel.groups]
        top = [section([paragraph(head)])]
        if panel.progress is not None:
            top.append(section([paragraph(html(panel.progress.text)), *self._pieces.buttons(panel.progress.actions)]))
        return card("home", [*top, *groups, section(self._pieces.buttons(panel.actions))])

    def _group(self, group: OverviewGroup, most: int) -> dict[str, Any]:
        rows = [
            row(
                html(item.title, 120),
                bottom=" · ".join(text for text in (item.text, item.day) if text),
                click=self._pieces.button(item.open)["onClick"],
            )
            for item in group.items[:most]
        ]
        left = len(group.items) - most
        if left > 0:
            rows.append(paragraph(say("overview.more", count=left)))
        return section(rows, header=group.title, shown=_ITEMS)

    def settings(self, panel: SettingsPanel) -> Card:
        """The settings. Its sections are saved apart: an action sends all fields of the card."""
        return card("settings", [self._settings_group(group) for group in panel.groups], title=panel.headline)

    def _settings_group(self, group: SettingsGroup) -> dict[str, Any]:
        lines = [paragraph(html(line, PARAGRAPH)) for line in group.lines]
        inputs = [self._pieces.input(field) for field in group.fields]
        return section([*lines, *inputs, *self._pieces.buttons(group.actions)], header=group.title)

    def notice(self, notice: Notice) -> Card:
        """What is said in place of a panel."""
        text = "<br><br>".join(html(line, PARAGRAPH) for line in notice.lines)
        head = f"<b>{html(notice.headline)}</b>"
        widgets = [paragraph(f"{head}<br>{text}" if text else head), *self._pieces.buttons(notice.actions)]
        return card("notice", [section(widgets)])


def fits(made: Card) -> bool:
    """Whether Gmail shows all of it. Cards within it, behind a tap, have bounds of their own but share the bytes."""
    widgets = sum(len(one["widgets"]) for one in made["sections"])
    size = len(orjson.dumps(made))
    return widgets <= MAX_WIDGETS and size <= MAX_BYTES
