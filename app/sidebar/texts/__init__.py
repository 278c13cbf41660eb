"""The catalogue of what the sidebars say. One file a language; English for now."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@cache
def _catalogue(language: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text("utf-8"))


def number(count: int) -> str:
    """'three' for 3; figures above ten."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def say(key: str, /, count: int | None = None, language: str = "en", **fields: object) -> str:
    """The sentence of that key ('ask.headline') with its fields filled in. Raises KeyError for an unknown key."""
    found: Any = _catalogue(language)
    for step in key.split("."):
        found = found[step]
    if isinstance(found, dict):
        if count == 0 and "none" in found:
            found = found["none"]
        else:
            found = found["one" if count == 1 else "other"]
    sentence: str = found
    if count is not None:
        word = number(count)
        fields = {"count": count, "number": word, "Number": word.capitalize(), **fields}
    return sentence.format(**fields)
