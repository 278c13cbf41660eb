"""Every rule of the follow-up etiquette is held by at least one test that names it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

RULES = {
    "T1": "everyone who interviewed gets a note of their own",
    "T2": "same day or the next, weekends included; still offered up to five days",
    "T3": "personal, different, relevant; never the same text twice",
    "T4": "one or two selling points, from the user's own, never invented",
    "T5": "60 to 150 words",
    "T6": "never pay, benefits, health, family, gossip, grievances",
    "T7": "a card by hand on top, in other words",
    "T8": "a missing address is shown, never made up, inferred ones not used without a yes",
    "T9": "no promises, no pressure",
    "S1": "ask three to seven days after the promised day",
    "S2": "without one, after a week",
    "S3": "40 to 110 words, one question, no reproach",
    "S4": "mail only, never a call",
    "S5": "never sooner than seven days after the last question; cues move or remove it",
    "S6": "a greeting before holidays after which the decision falls",
    "S7": "one may ask leave to follow up: an optional closing line",
    "S8": "at most two questions, then let go",
    "R1": "a short reply to a no within two days",
    "H1": "news that helps, nothing about oneself, at most every 21 days",
    "F1": "tell references; ask them to say when they are contacted",
    "L1": "connect from the second day, in under 300 characters",
    "P1": "the overview shows all candidacies",
}
_ID = re.compile(r"(?<![A-Za-z0-9])([TSRHFLP][1-9])(?![A-Za-z0-9])")
_TESTS = Path(__file__).parents[1]


def named_in_tests() -> Iterator[str]:
    """The ids in names and docstrings of test functions."""
    for path in sorted(_TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                yield from _ID.findall(f"{node.name.upper().replace('_', ' ')} {ast.get_docstring(node) or ''}")


def test_every_rule_of_the_etiquette_has_a_test_that_names_it() -> None:
    found = set(named_in_tests())
    assert not [f"{rule}: {text}" for rule, text in RULES.items() if rule not in found]


def test_every_rule_is_tried_in_the_rows() -> None:
    """tests/unit/rows puts each row of the etiquette to odd orders of events, told in mails."""
    tried = {
        node.name.split("_")[1].upper()
        for path in (_TESTS / "unit" / "rows").glob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }
    assert tried == set(RULES)
