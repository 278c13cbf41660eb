"""What every test stands on: one event loop library for the asynchronous ones."""

from __future__ import annotations

import pytest


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
