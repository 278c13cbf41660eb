"""A linear model: the weights of a sentence's features, summed for each sense, as probabilities."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files

SCALE = 100  # weights are kept as whole hundredths


@dataclass(frozen=True)
class Model:
    """A table of weights. `table` has a line for each feature: the feature, a tab, one whole number a sense in
    hundredths; `bias` is the same for every sentence. It is taken apart when it is first asked."""

    senses: tuple[str, ...]
    bias: tuple[int, ...]
    table: str
    _rows: dict[str, tuple[int, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def _lines(self) -> dict[str, str]:
        lines = (line.partition("\t") for line in self.table.split("\n"))
        return {feature: numbers for feature, tab, numbers in lines if tab}

    def judge(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of each sense; together 1."""
        lines, known = self._lines, self._rows
        rows = []
        for feature in features:
            row = known.get(feature)
            if row is None:
                if feature not in lines:
                    continue
                row = known[feature] = tuple(map(int, lines[feature].split()))
            rows.append(row)
        sums = [sum(column) / SCALE for column in zip(self.bias, *rows, strict=True)]
        top = max(sums)
        powers = [math.exp(total - top) for total in sums]
        whole = sum(powers)
        return {sense: power / whole for sense, power in zip(self.senses, powers, strict=True)}

    @property
    def text(self) -> str:
        """The model as `load` takes it: a line of senses, a line of what each begins with, then the table."""
        return "\n".join(("\t".join(self.senses), "\t".join(map(str, self.bias)), self.table.strip("\n"), ""))


@cache
def load(name: str) -> Model:
    """The model that lies beside this module under that name, read once, when it is first asked for."""
    text = files("app.reading.senses").joinpath("weights", f"{name}.txt").read_text(encoding="utf-8")
    senses, bias, table = text.split("\n", 2)
    return Model(tuple(senses.split("\t")), tuple(map(int, bias.split("\t"))), table)
