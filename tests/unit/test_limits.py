"""The product's limits that the suite lifts are there under those names."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.support import limits


@pytest.mark.parametrize("where", limits.OF_THE_PRODUCT)
def test_a_limit_of_the_product_is_lifted(where: str) -> None:
    module, _, name = where.rpartition(".")
    there = import_module(module)
    limits.lift_those_of_the_product()
    assert getattr(there, name) == limits.LONG
