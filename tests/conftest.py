"""What every test stands on: one event loop library, and no test that depends on how fast the machine is."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from tests.support import limits

pytest_plugins = ["tests.support.postgres", "tests.support.stores"]

# A commit passes or fails alike each time; `make soak` looks for examples that nobody has tried.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("soak", deadline=None, max_examples=2_000)
settings.load_profile("soak" if os.environ.get("AFTERWORD_SOAK") else "steady")
# Beside that, Hypothesis tries constants of whatever modules are loaded, which hangs on how the tests are spread over
# processes; no setting of its own leaves that out (6.170).
if not os.environ.get("AFTERWORD_SOAK"):
    providers._get_local_constants = Constants


@pytest.fixture(scope="session", autouse=True)
def no_limit_decides() -> None:
    """No test fails because the machine is slow."""
    limits.lift_those_of_the_product()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are processors: tests that wait for servers leave theirs idle."""
    return len(os.sched_getaffinity(0)) + 1 if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1) + 1
