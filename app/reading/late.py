"""Patterns that are compiled when they are first used.

Compiling the reader's patterns takes longer than all the rest of its import (0.58 of 0.81 s), and a thread needs few
of them: a mail without a date never asks how dates are written.
"""

from __future__ import annotations

import re
from typing import Any, cast

_VERBS = (
    "search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn",
    "flags", "groups", "groupindex",
)  # fmt: skip


_waiting: list[_Late] = []  # those not compiled yet, and some that were since


class _Late:
    """Takes over the compiled pattern's methods with the first one that is asked for, so that later calls are its."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.source_flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _VERBS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.source_flags)
        for verb in _VERBS:
            setattr(self, verb, getattr(compiled, verb))
        return getattr(compiled, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(source, flags)`, but an error in the source shows at the first use."""
    pattern = _Late(source, flags)
    _waiting.append(pattern)
    return cast("re.Pattern[str]", pattern)


def compile_all() -> None:
    """Compile what still waits (a fifth of a second): for a program that reads many threads, none of which is then
    kept by a pattern it is the first to need. Safe to call again, and from any thread."""
    while _waiting:
        _waiting.pop().search  # noqa: B018 - asking for it compiles
