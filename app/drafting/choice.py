"""Choosing among wordings: by a stable hash, so that composing again gives the same text, and different for
everybody."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")


class Chooser:
    """A stream of choices that depends on nothing but its seed and the order in which it is asked."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._asked = 0

    def number(self, below: int) -> int:
        self._asked += 1
        digest = hashlib.blake2b(f"{self._seed}|{self._asked}".encode(), digest_size=8).digest()
        return int.from_bytes(digest) % below

    def pick(self, options: Sequence[T]) -> T:
        return options[self.number(len(options))]

    def shuffled(self, options: Sequence[T]) -> list[T]:
        left, out = list(options), []
        while left:
            out.append(left.pop(self.number(len(left))))
        return out

    def expand(self, pattern: str) -> str:
        """Choose one of each bracket's alternatives, the innermost first: "[Thanks|Thank you] for …"."""
        while (found := _ALTERNATIVES.search(pattern)) is not None:
            chosen = self.pick(found.group(1).split("|"))
            pattern = pattern[: found.start()] + chosen + pattern[found.end() :]
        return re.sub(r" {2,}", " ", pattern).replace(" ,", ",").replace(" .", ".").strip()
