"""Choosing among wordings: by a stable hash, so that composing again gives the same text, and different for
everybody."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

T = TypeVar("T")
_Node = str | tuple["_Sequence", ...]  # a stretch of text, or a choice among sequences
_Sequence = tuple["_Node", ...]

_BITS = (1 << 64) - 1


class Chooser:
    """A stream of choices that depends on nothing but its seed and the order in which it is asked."""

    def __init__(self, seed: str) -> None:
        self._state = int.from_bytes(hashlib.blake2b(seed.encode(), digest_size=8).digest())

    def number(self, below: int) -> int:
        """A number from 0 to below - 1: SplitMix64 (Steele, Lea and Flood, 2014), seeded by a hash."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _BITS
        mixed = ((self._state ^ (self._state >> 30)) * 0xBF58476D1CE4E5B9) & _BITS
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _BITS
        return (mixed ^ (mixed >> 31)) % below

    def pick(self, options: Sequence[T]) -> T:
        return options[self.number(len(options))]

    def expand(self, pattern: str) -> str:
        """Choose one of each bracket's alternatives: "[Thanks|Thank you] for …"; brackets may stand in brackets."""
        out: list[str] = []
        self._walk(_parsed(pattern), out)
        return "".join(out)

    def _walk(self, sequence: _Sequence, out: list[str]) -> None:
        for node in sequence:
            if isinstance(node, str):
                out.append(node)
            else:
                self._walk(self.pick(node), out)


@cache
def _parsed(pattern: str) -> _Sequence:
    sequences: list[list[list[_Node]]] = [[[]]]  # a stack of choices under way, each with its alternatives so far
    for piece in re.findall(r"[\[\]|]|[^\[\]|]+", pattern):
        if piece == "[":
            sequences.append([[]])
        elif piece == "|" and len(sequences) > 1:
            sequences[-1].append([])
        elif piece == "]":
            done = tuple(tuple(alternative) for alternative in sequences.pop())
            sequences[-1][-1].append(done)
        else:
            sequences[-1][-1].append(piece)
    return tuple(sequences[0][0])
