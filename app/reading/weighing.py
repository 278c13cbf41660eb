"""Grounds that speak for or against a choice, weighed: learnt tables of weights, and the choice of the best.

The tables are written by `scripts/train_choices.py` from annotated threads; each line is a ground, a tab and its weight
in hundredths.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

SCALE = 100  # weights are kept as whole hundredths


@cache
def weights(name: str) -> Mapping[str, int]:
    """The table that lies in `app/reading/senses/weights` under that name, read when it is first asked for."""
    text = files("app.reading.senses").joinpath("weights", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("\t") for line in text.splitlines())
    return {ground: int(weight) for ground, _, weight in lines}


def weigh(grounds: Iterable[str], table: Mapping[str, int]) -> int:
    """The sum of the grounds' weights, in hundredths."""
    return sum([table.get(ground, 0) for ground in grounds])


def chance(score: int, others: Iterable[int]) -> float:
    """How likely the choice of that score is the right one of `others`, which hold it."""
    return 1 / sum(math.exp(min(50.0, (other - score) / SCALE)) for other in others)
