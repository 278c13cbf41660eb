"""No pattern takes more than the square of a text's length: a mail must not be able to stop the program.

regexploit (by the security firm Doyensec) looks for parts of a pattern that can match the same characters in several
ways before something that fails; its "starriness" is the power of the growth, 11 and more is exponential growth.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

import app
from app.reading.late import _Late

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # it imports sre_parse by its old name
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

POWER = 2
UNKNOWN = -1


class Parser(SreOpParser):  # type: ignore[misc]  # regexploit has no types
    """Knows what `re` learnt after it: what a possessive repeat took it never gives back, so it matches in one way."""

    def from_POSSESSIVE_REPEAT(self, data: tuple[int, int, Any]) -> Any:  # noqa: N802
        least, _, repeated = data
        return self.from_MAX_REPEAT((least, max(least, 1), repeated))

    def from_ATOMIC_GROUP(self, data: Any) -> Any:  # noqa: N802
        return self.sequence_or_singleton(data)


def _patterns() -> Iterator[tuple[str, int]]:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for thing in gc.get_objects():
        if isinstance(thing, _Late):
            yield thing.pattern, thing.source_flags
    for name, module_of in list(sys.modules.items()):
        if name.startswith("app."):
            for value in vars(module_of).values():
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    yield value.pattern, value.flags


def _worst(source: str, flags: int) -> int:
    try:
        return max((found.starriness for found in find(Parser().parse_sre(source, flags))), default=0)
    except IndexError:
        return UNKNOWN  # the search falls over its own feet on a few patterns


@pytest.mark.parametrize(("source", "power"), [(r"(?:[a-z]\w*[ ]?)*\bend", 11), (r"[;>]\s*,?\s*\s*x", 3)])
def test_the_search_itself_finds_what_grows_too_fast(source: str, power: int) -> None:
    assert _worst(source, 0) >= power


def test_no_pattern_grows_faster_than_the_square_of_the_text() -> None:
    patterns = sorted(set(_patterns()))
    assert len(patterns) > 300
    powers = {source: _worst(source, flags) for source, flags in patterns}
    assert [source for source, power in powers.items() if power > POWER] == []
    assert sum(power == UNKNOWN for power in powers.values()) < 0.02 * len(powers)
