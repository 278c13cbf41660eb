"""Patterns that are compiled at their first use."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import app.reading
from app.reading.late import compile_all, late


def late_patterns() -> Iterator[re.Pattern[str]]:
    for module in pkgutil.walk_packages(app.reading.__path__, "app.reading."):
        for value in vars(importlib.import_module(module.name)).values():
            if type(value) is type(late("")):
                yield value


def test_a_late_pattern_finds_what_a_compiled_one_finds() -> None:
    pattern = late(r"(?P<day>mon|tues)day", re.IGNORECASE)
    match = pattern.search("on Monday")
    assert match is not None
    assert match["day"] == "Mon"
    assert pattern.sub("then", "on Tuesday") == "on then"
    assert [one.start() for one in pattern.finditer("monday, monday")] == [0, 8]


def test_a_late_pattern_knows_its_source_and_its_groups() -> None:
    pattern = late(r"(?P<day>mon)", re.IGNORECASE)
    assert pattern.pattern == r"(?P<day>mon)"
    assert pattern.flags & re.IGNORECASE
    assert pattern.groupindex == {"day": 1}


def test_a_broken_late_pattern_fails_at_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.reading.late._waiting", [])
    pattern = late("(")
    with pytest.raises(re.error):
        pattern.search("")


def test_every_late_pattern_of_the_reader_compiles() -> None:
    found = list(late_patterns())
    assert len(found) > 100
    for pattern in found:
        assert pattern.groups >= 0


def test_all_that_wait_can_be_compiled_at_once() -> None:
    pattern = late(r"b+")
    compile_all()
    assert "search" in vars(pattern)
    assert pattern.search("abba") is not None
    compile_all()
