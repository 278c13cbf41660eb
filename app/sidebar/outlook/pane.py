"""Renders a panel as semantic HTML. Every string from a mail is escaped by the template engine."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from app.sidebar.model import Action, Notice, OverviewPanel, Panel, SettingsPanel
from app.sidebar.texts import say


def _ident(text: str) -> str:
    """A value for an id attribute."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", text)


def _keys(action: Action) -> str:
    return " ".join(value for name, value in action.values if name == "key")


def _typed_in(actions: Sequence[Action]) -> bool:
    """Whether what the user typed stands in one of them: then it stays in sight."""
    return any(field.typed for action in actions for field in action.fields)


Pairs = tuple[tuple[str, str], ...]


def _inputs(pairs: Pairs) -> Markup:
    """Fixed fields of a form."""
    made = (f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in pairs)
    return Markup("".join(made))  # noqa: S704 -- all that is in it was escaped


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("app.sidebar.outlook"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["ident"] = _ident
    environment.filters["inputs"] = _inputs
    environment.filters["typed_in"] = _typed_in
    environment.globals["say"] = say
    environment.globals["keys"] = _keys
    return environment


def load_ahead() -> None:
    """Make the largest of the templates, which takes a tenth of a second, before somebody waits for it."""
    _environment().get_template("pane.html")


@dataclass(frozen=True, slots=True)
class Link:
    """An address to go to in a browser, with what it is for."""

    text: str
    url: str
    label: str


def render(panel: Panel, *, action_url: str, hidden: Pairs = ()) -> str:
    """The panel as an HTML fragment. Forms post to `action_url` + '/' + verb, with the `hidden` fields."""
    template = _environment().get_template("pane.html")
    return template.render(panel=panel, action_url=action_url.rstrip("/"), hidden=_inputs(hidden))


def render_overview(panel: OverviewPanel, *, action_url: str, hidden: Pairs = ()) -> str:
    """The home page as an HTML fragment; each row opens its thread. Forms post as those of `render` do."""
    template = _environment().get_template("overview.html")
    return template.render(panel=panel, action_url=action_url.rstrip("/"), hidden=_inputs(hidden))


def render_settings(panel: SettingsPanel, *, action_url: str, hidden: Pairs = ()) -> str:
    """The settings as an HTML fragment. Forms post as those of `render` do."""
    template = _environment().get_template("settings.html")
    return template.render(panel=panel, action_url=action_url.rstrip("/"), hidden=_inputs(hidden))


def render_notice(notice: Notice, *, action_url: str, hidden: Pairs = (), link: Link | None = None) -> str:
    """What is said in place of a panel, as an HTML fragment. Forms post as those of `render` do."""
    template = _environment().get_template("notice.html")
    return template.render(notice=notice, action_url=action_url.rstrip("/"), hidden=_inputs(hidden), link=link)
