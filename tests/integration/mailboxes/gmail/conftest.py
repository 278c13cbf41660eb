"""Google's address, with answers laid ready."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import respx

from tests.support.gmail_answers import BASE


@pytest.fixture
def google() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=BASE, assert_all_called=False) as router:
        yield router
