"""What the user typed and could not be taken, back in the panel's fields: nothing has to be typed twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from app.sidebar.model import NOTE, Action, Field, Panel

T = TypeVar("T")
_NEWS = "news"  # a field of which a panel has one, as of a person's note


def with_typed(panel: Panel, verb: str, pairs: Sequence[tuple[str, str]]) -> Panel:
    """The panel with the posted `pairs` in its fields: notes and news wherever they stand, other fields in the button
    that was pressed (its verb and all its fixed values were posted), which is marked as typed in."""
    return _refilled(panel, verb, dict(pairs))


def _refilled(value: T, verb: str, posted: dict[str, str]) -> T:
    if isinstance(value, tuple):
        return cast(T, tuple(_refilled(one, verb, posted) for one in value))
    if not is_dataclass(value):
        return value
    if isinstance(value, Field):
        own = value.name in posted and (value.name.startswith(NOTE) or value.name == _NEWS)
        return cast(T, replace(value, value=posted[value.name])) if own else cast(T, value)
    if isinstance(value, Action) and _was_pressed(value, verb, posted):
        typed = [replace(f, value=posted[f.name], typed=True) if f.name in posted else f for f in value.fields]
        return cast(T, replace(value, fields=tuple(typed)))
    inner: dict[str, Any] = {one.name: _refilled(getattr(value, one.name), verb, posted) for one in fields(value)}
    return cast(T, replace(cast(Any, value), **inner))


def _was_pressed(action: Action, verb: str, posted: dict[str, str]) -> bool:
    return action.verb == verb and bool(action.values) and all(posted.get(n) == v for n, v in action.values)
