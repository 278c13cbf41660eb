"""The pages about the API: every example runs, against a server of its own; the table of problems is the program's."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from app.api import examples
from app.api.problems import TITLES
from app.identity.api_keys import Scope
from tests.support.api_worlds import ServedWorld
from tests.support.lacking import lacking
from tests.support.limits import LONG
from tests.support.server import free_port

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "api.md"
EXAMPLES = {"sh": ROOT / "docs" / "api-curl.md", "python": ROOT / "docs" / "api-python.md"}
_BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks() -> list[tuple[str, str]]:
    return [(match[1], match[2]) for page in EXAMPLES.values() for match in _BLOCK.finditer(page.read_text())]


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A server with an interview in its mailbox: what an example finds in its environment."""
    world = ServedWorld(tmp_path_factory.mktemp("world"))
    world.receive(examples.MAIL.encode())
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(world.app, port=port, log_level="critical", ws="none", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    key = asyncio.run(world.key(Scope.ADMIN))["Authorization"].removeprefix("Bearer ")
    until = time.monotonic() + LONG
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    yield {"SERVER": f"http://127.0.0.1:{port}", "API_KEY": key}
    server.should_exit = True
    thread.join(10)
    asyncio.run(world.close())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the examples work, one after the other as a reader would."""
    return tmp_path_factory.mktemp("reader")


@pytest.mark.parametrize("number", range(len(blocks())))
def test_an_example_runs_as_it_stands(surroundings: dict[str, str], folder: Path, number: int) -> None:
    language, text = blocks()[number]
    if language == "sh" and not (shutil.which("curl") and shutil.which("bash")):
        lacking("curl and bash")
    command = ["bash", "-euo", "pipefail", "-c", text] if language == "sh" else [sys.executable, "-c", text]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **surroundings, "PYTHONPATH": str(ROOT / "clients" / "python")},
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    if language == "sh" or "print(" in text:
        assert done.stdout.strip()


def test_each_page_holds_examples_of_its_language_alone() -> None:
    for language, page in EXAMPLES.items():
        found = [match[1] for match in _BLOCK.finditer(page.read_text())]
        assert set(found) == {language}
        assert len(found) >= 5
        assert page.name in PAGE.read_text()


def test_the_table_of_problems_is_the_programs() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\d{3}) \| (.+) \|$", PAGE.read_text(), re.MULTILINE)
    assert {name: (int(status), title) for name, status, title in rows} == TITLES
