"""Whether a word of a note is somebody's name, where the name is an ordinary word as well (May, Will, Rich, Mark)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.drafting.jotting.lexicon import parts
from app.drafting.jotting.phrases import is_verb
from app.drafting.jotting.word_classes import AUXILIARIES
from app.drafting.jotting.words import COMMON

_CALENDAR = frozenset("may june april august".split())  # a capital there is the month's
_PLAIN = _CALENDAR | AUXILIARIES | COMMON


def is_word(name: str) -> bool:
    """Whether a name in lower case is an English word too, so that it does not tell by itself who is meant."""
    return name in _PLAIN or bool(parts(name))


def names_one_of(tokens: Sequence[str], at: int, names: Collection[str]) -> bool:
    """Whether the token is one of the names (in lower case). One that is a word too has to be the subject at the
    start ("mark wants …") or to have its capital within the stretch."""
    token = tokens[at]
    low = token.casefold().replace("’", "'").removesuffix("'s")
    if low not in names or not is_word(low):
        return low in names
    if at == 0:
        return len(tokens) > 1 and is_verb(tokens[1])
    return token != token.casefold() and low not in _CALENDAR
