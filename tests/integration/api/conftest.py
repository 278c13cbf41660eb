"""The API's world for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.api_worlds import ApiWorld, ServedWorld


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[ApiWorld]:
    world = ApiWorld(tmp_path)
    yield world
    await world.close()


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[ServedWorld]:
    world = ServedWorld(tmp_path)
    yield world
    await world.close()
