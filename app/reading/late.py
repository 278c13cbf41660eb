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
    return cast("re.Pattern[str]", _Late(source, flags))
