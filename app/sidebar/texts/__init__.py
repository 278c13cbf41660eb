"""The catalogue of what the sidebars say. One file a language; English for now."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale
from babel.lists import format_list


@cache
def _catalogue(language: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text("utf-8"))


def number(count: int, language: str = "en") -> str:
    """'three' for 3; figures above ten."""
    words: list[str] = _catalogue(language)["numbers"]["words"]
    return words[count] if 0 <= count < len(words) else str(count)


def known(key: str, language: str = "en") -> bool:
    """Whether the catalogue has a sentence of that key."""
    found: Any = _catalogue(language)
    for step in key.split("."):
        if not isinstance(found, dict) or step not in found:
            return False
        found = found[step]
    return True


def say(key: str, /, count: int | None = None, language: str = "en", **fields: object) -> str:
    """The sentence of that key ('ask.headline') with its fields filled in. Raises KeyError for an unknown key."""
    found = _found(key, language)
    if isinstance(found, dict):
        found = found["none"] if count == 0 and "none" in found else found["one" if count == 1 else "other"]
    sentence: str = found
    if count is not None:
        word = number(count, language)
        fields = {"count": count, "number": word, "Number": word.capitalize(), **fields}
    return sentence.format(**fields)


@cache
def _found(key: str, language: str) -> Any:
    found: Any = _catalogue(language)
    for step in key.split("."):
        found = found[step]
    return found


def listed(names: Sequence[str], language: str = "en") -> str:
    """'Omar, Lena and Sam': as CLDR joins a list in that language."""
    return format_list(list(names), locale=Locale(language))
