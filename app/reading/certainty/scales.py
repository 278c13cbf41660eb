"""How sure a fact is: points for its grounds, and a table that says how often facts of so many points were right."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

MOST = 0.99  # only the user's own word is certain


@dataclass(frozen=True, slots=True)
class Scale:
    """`points` of each ground in hundredths; what is not named has none. `steps` are (score, probability) in rising
    order of both: between two the probability goes in a straight line, beyond the ends it stays."""

    bias: int
    points: dict[str, int]
    steps: tuple[tuple[int, float], ...]

    def score(self, grounds: Iterable[str]) -> int:
        """The sum of the grounds' points, in hundredths."""
        return self.bias + sum(self.points.get(ground, 0) for ground in grounds)

    def probability(self, grounds: Iterable[str]) -> float:
        """How often a fact on such grounds is right, from above 0 to MOST."""
        score = self.score(grounds)
        place = bisect_right(self.steps, (score, 2.0))
        if place == 0:
            found = self.steps[0][1]
        elif place == len(self.steps):
            found = self.steps[-1][1]
        else:
            (low, below), (high, above) = self.steps[place - 1 : place + 1]
            found = below + (above - below) * (score - low) / (high - low)
        return min(MOST, found)
