"""The add-on's manifest: as Google defines it, every URL of it and of the cards registered, and made by one command."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from google.cloud import gsuiteaddons_v1
from google.protobuf import json_format
from typer.testing import CliRunner

from app.cli import app
from app.domain.errors import InvalidInput
from app.sidebar.gmail.manifest import deployment
from app.sidebar.gmail.routes import ENTRY_POINTS, GMAIL, LOGO
from tests.support.addon import AddOnWorld
from tests.support.google_tokens import BASE_URL

ROOT = Path(__file__).parent.parent.parent.parent
RESTRICTED = ("gmail.readonly", "gmail.modify", "gmail.compose", "gmail.metadata", "gmail.settings", "mail.google.com")


def urls(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from urls(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from urls(inner)
    elif isinstance(value, str) and value.startswith(("http:", "https:")) and "googleapis.com/auth/" not in value:
        yield value


pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[AddOnWorld]:
    world = AddOnWorld(tmp_path)
    yield world
    await world.close()


async def is_called(world: AddOnWorld, path: str) -> bool:
    """Whether something of ours answers a POST there: it asks for Google's token."""
    return (await world.client.post(path, json={})).status_code == 401


def test_google_reads_it_strictly() -> None:
    made = deployment(BASE_URL)
    # The published definition is behind the reference in this one field.
    assert made["addOns"]["httpOptions"].pop("granularOauthPermissionSupport") == "OPT_IN"
    read = json_format.ParseDict(made, gsuiteaddons_v1.Deployment.pb()())
    assert json_format.MessageToDict(read)["addOns"]["httpOptions"] == {"authorizationHeader": "SYSTEM_ID_TOKEN"}


async def test_every_url_of_it_is_a_route_of_ours(world: AddOnWorld) -> None:
    made = deployment(BASE_URL)
    common, gmail = made["addOns"]["common"], made["addOns"]["gmail"]
    called = [
        common["homepageTrigger"]["runFunction"],
        *(action["runFunction"] for action in common["universalActions"]),
        *(trigger["onTriggerFunction"] for trigger in gmail["contextualTriggers"]),
    ]
    for url in set(urls(made)) - {GMAIL}:
        parts = urlsplit(url)
        assert (parts.scheme, parts.netloc, parts.query) == ("https", urlsplit(BASE_URL).netloc, "")
    for url in called:
        assert await is_called(world, urlsplit(url).path), url
    assert not await is_called(world, "/gmail/nothing")
    assert urlsplit(common["logoUrl"]).path == LOGO


async def test_every_url_that_a_card_can_name_is_a_route_of_ours(world: AddOnWorld) -> None:
    for path in ENTRY_POINTS:
        assert await is_called(world, path), path


def test_it_asks_for_no_restricted_scope_and_none_that_sends() -> None:
    scopes = deployment(BASE_URL)["oauthScopes"]
    assert len(scopes) == 5
    for scope in scopes:
        name = scope.removeprefix("https://www.googleapis.com/auth/")
        assert not name.startswith(RESTRICTED), scope
        assert "send" not in name


async def test_the_logo_is_a_picture(world: AddOnWorld) -> None:
    answer = await world.client.get(LOGO)
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")


def test_the_command_prints_it_and_the_repository_holds_an_example() -> None:
    printed = CliRunner().invoke(app, ["manifest", "gmail", "--base-url", "https://afterword.example/"])
    assert printed.exit_code == 0
    assert json.loads(printed.stdout) == deployment("https://afterword.example")
    assert (ROOT / "addon-manifest" / "gmail" / "deployment.json").read_text() == printed.stdout


@pytest.mark.parametrize(
    "address",
    ["http://afterword.example", "afterword.example", "https://", "https://u@x.example", "https://x.example?a=b"],
)
def test_an_address_that_google_could_not_call_is_refused(address: str) -> None:
    with pytest.raises(InvalidInput):
        deployment(address)
    said = CliRunner().invoke(app, ["manifest", "gmail", "--base-url", address])
    assert said.exit_code == 2
    assert not said.stdout
