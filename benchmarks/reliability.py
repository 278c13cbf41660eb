"""How far the reader may be believed: what it stated with how much certainty, and how often that was right.

Measured on facts of threads that neither rules nor certainty were made on (`tests.corpus.judged` says which): the half
of the shared corpus that is kept from tuning, and parts of the project's wild threads and phrase banks. The expected
calibration error (ECE) is the mean distance between the certainty stated and the share right, over the bins, weighted
by their facts (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI
2015).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rich.console import Console
from rich.table import Table

from app.domain.evidence import SURE
from app.reading.certainty import Sort
from tests.corpus.judged import DEV, Judged, every_judged

EDGES = (0.0, 0.5, SURE, 0.8, 0.9, 0.95, 1.0)


def run(console: Console) -> None:
    facts = [one for one in every_judged() if not one.is_to_learn_from]
    if not DEV.is_dir():
        console.print(f"shared dev: {DEV} is not there; left out")
    console.print(_bins(facts))
    console.print(_sorts(facts))


def bins(facts: Sequence[Judged]) -> list[list[Judged]]:
    """The facts by the certainty stated: each bin from its edge up to the next, the last with its end."""
    inner = EDGES[1:-1]
    found: list[list[Judged]] = [[] for _ in range(len(EDGES) - 1)]
    for one in facts:
        found[sum(one.stated >= edge for edge in inner)].append(one)
    return found


def mean_stated(facts: Sequence[Judged]) -> float:
    return sum(one.stated for one in facts) / len(facts)


def share_right(facts: Sequence[Judged]) -> float:
    return sum(one.right for one in facts) / len(facts)


def expected_calibration_error(facts: Sequence[Judged]) -> float:
    """The mean distance of the certainty stated from the share right, over the bins, weighted by their facts."""
    distances = (len(one) * abs(mean_stated(one) - share_right(one)) for one in bins(facts) if one)
    return sum(distances) / len(facts) if facts else 0.0


def _bins(facts: Sequence[Judged]) -> Table:
    table = Table(title="Certainty stated, and share right", caption=f"below {SURE} the panel asks")
    for heading in ("stated", "facts", "mean stated", "right"):
        table.add_column(heading, justify="right")
    for (low, high), found in zip(pairwise(EDGES), bins(facts), strict=True):
        if found:
            table.add_row(f"{low:g} to {high:g}", *_figures(found))
    table.add_row("all", *_figures(facts))
    return table


def _figures(facts: Sequence[Judged]) -> tuple[str, str, str]:
    return str(len(facts)), f"{mean_stated(facts):.3f}", f"{share_right(facts):.3f}"


def _sorts(facts: Sequence[Judged]) -> Table:
    table = Table(title="By sort of fact", caption="facts, then the share right, by the certainty stated")
    columns = [f"{low:g} to {high:g}" for low, high in pairwise(EDGES)]
    for heading in ("sort", *columns, "facts", "stated", "right", "ECE"):
        table.add_column(heading, justify="left" if heading == "sort" else "right")
    for sort in Sort:
        mine = [one for one in facts if one.fact.sort is sort]
        if not mine:
            continue
        cells = [f"{len(found)}: {share_right(found):.2f}" if found else "" for found in bins(mine)]
        error = f"{expected_calibration_error(mine):.3f}"
        table.add_row(sort.value, *cells, *_figures(mine), error)
    table.add_row("all", *[""] * len(columns), *_figures(facts), f"{expected_calibration_error(facts):.3f}")
    return table
