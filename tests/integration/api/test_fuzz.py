"""The OpenAPI document held against the application by schemathesis: whatever is sent, no failure of ours and no
answer that is not documented. The short form runs with all tests, the long one by `make soak`."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.pytest.lazy import get_all_tests
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.support.api_worlds import ServedWorld

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ENDS_THE_WORLD = ["delete_account", "delete_mailbox"]  # test_resources and test_joining look at them


class World:
    """One world for all operations, with an interview in it, and the ids of what is there."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.served = ServedWorld(Path(self.folder.name), extra_settings={"api_units_per_minute": 10**9})
        self.key: dict[str, str] = {}
        self.ids: dict[str, str] = {}

    async def begin(self) -> None:
        self.ids = {"thread_id": await self.served.fill(), "mailbox_id": self.served.mailbox_id}
        self.key = await self.served.key()
        for path, name in (("candidacies", "candidacy_id"), ("follow-ups?kind=status_check", "follow_up_id")):
            found = (await self.served.client.get(f"/v1/{path}", headers=self.key)).json()["data"]
            self.ids[name] = found[0]["id"]
        body = {"follow_up_id": self.ids["follow_up_id"]}
        written = await self.served.client.post("/v1/drafts", json=body, headers=self.key)
        self.ids["draft_id"] = written.json()["id"]


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    world = World()
    asyncio.run(world.begin())
    yield world
    asyncio.run(world.served.close())
    world.folder.cleanup()


def fuzzed(examples: int, *, chance: bool) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=not chance,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],
    )


def test_no_call_fails_or_is_answered_in_an_undocumented_way(world: World, subtests: pytest.Subtests) -> None:
    send_to_all(world, subtests, fuzzed(5, chance=False))


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_nor_does_one_of_many_more(world: World, subtests: pytest.Subtests) -> None:
    send_to_all(world, subtests, fuzzed(80, chance=True))


def send_to_all(world: World, subtests: pytest.Subtests, how: settings) -> None:
    """To each operation a test of its own. They are made here and not by `parametrize`: each takes a moment, which
    every process would spend that only collects tests."""

    def send(case: Any) -> None:
        for name, there in world.ids.items():  # half of the calls reach something that is there
            if name in case.path_parameters and len(str(case.path_parameters[name])) % 2:
                case.path_parameters[name] = there
        case.call_and_validate(headers=world.key, checks=CHECKS)

    document = schemathesis.openapi.from_asgi("/openapi.json", world.served.app)
    schema = document.exclude(operation_id=ENDS_THE_WORLD)
    tests = list(get_all_tests(schema=schema, test_func=send, settings=how, given_kwargs={}))
    assert len(tests) > 50
    for found in tests:
        assert isinstance(found, Ok), found
        operation, test = found.ok()
        with subtests.test(operation.label):
            test()
