"""What every test stands on: one event loop library, and no test that depends on how fast the machine is."""

from __future__ import annotations

import pytest
from hypothesis import settings

pytest_plugins = ["tests.support.postgres", "tests.support.stores"]

settings.register_profile("afterword", deadline=None)
settings.load_profile("afterword")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
