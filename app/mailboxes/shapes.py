"""Parts of an answer of the API, whatever it holds: an answer is data of another's making."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]


def objects(answer: Json, name: str) -> list[dict[str, Any]]:
    """The objects in a list; the API leaves an empty list out."""
    found = answer.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def object_in(answer: Json, name: str) -> dict[str, Any]:
    """The object of that name, {} where there is none."""
    found = answer.get(name)
    return found if isinstance(found, dict) else {}


def texts(answer: Json, name: str) -> frozenset[str]:
    """The strings in a list."""
    found = answer.get(name)
    return frozenset(one for one in found if isinstance(one, str)) if isinstance(found, list) else frozenset()


def text(answer: Json, name: str, default: str = "") -> str:
    """A string; numbers, which the API mostly writes as strings, as such."""
    found = answer.get(name)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else default


def ids_in(answer: Json, name: str) -> list[str]:
    """The ids of the objects in a list."""
    return [found for one in objects(answer, name) if (found := text(one, "id"))]
