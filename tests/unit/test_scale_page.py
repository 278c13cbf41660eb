"""benchmarks/scale.md says what its script reckons from the last figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.scale import PAGE, Assumed, costs, load, page


def test_the_page_is_what_the_script_reckons() -> None:
    assert PAGE.read_text() == page(Assumed(), costs()), "python -m benchmarks.scale"


def test_twice_the_users_cost_twice_of_everything() -> None:
    one, two = load(Assumed(users=1000), costs()), load(Assumed(users=2000), costs())
    assert two.units == pytest.approx(2 * one.units)
    assert two.cores == pytest.approx(2 * one.cores)
    assert two.gigabytes == pytest.approx(2 * one.gigabytes)
    assert two.scan_units == one.scan_units


def test_a_user_who_does_nothing_costs_a_watch_alone() -> None:
    idle = replace(Assumed(users=1), looks=0, fetched=0, cards=0, drafts=0)
    told = load(idle, costs())
    assert told.units == pytest.approx(20)
    assert told.core_seconds == 0
