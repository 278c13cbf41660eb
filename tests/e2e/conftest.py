"""A browser and a running server for end-to-end tests. What a machine lacks is named and skipped; in CI it fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.main import local_app
from app.settings import Settings
from tests.support import chromium
from tests.support.lacking import lacking
from tests.support.limits import LONG_MS
from tests.support.outlook_browser import Outlook, on_loopback
from tests.support.outlook_world import OutlookWorld

expect.set_options(timeout=LONG_MS)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for a module, not for the run: Playwright's event loop runs as long as it does, and asynchronous tests that
    follow in the same process could not run theirs."""
    path = chromium.executable()
    if path is None:
        lacking("no Chromium on this machine (Debian: apt-get install chromium)")
    with chromium.launched(path) as launched:
        yield launched


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(LONG_MS)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    page.problems = problems  # type: ignore[attr-defined]
    return page


@dataclass(frozen=True, slots=True)
class Local:
    """The local page where it is served, and where its mail lies."""

    url: str
    data_dir: Path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Local]:
    """The local page on a demo mailbox, served by this process: to start another for each test would take longer than
    what is tested. test_by_itself has the command as it is, and the work beside it."""
    data_dir = tmp_path / "data"
    with on_loopback(local_app(Settings(data_dir=data_dir)).app) as url:
        yield Local(url, data_dir)


@pytest.fixture
def outlook(browser: Browser, tmp_path: Path) -> Iterator[Outlook]:
    """An Outlook on the web that signs in within the pane; at its end nobody but the allowed hosts was asked, and the
    pane complained of nothing that the test did not provoke."""
    world = OutlookWorld(tmp_path, extra_settings={"outlook_csp": "enforce"})
    world.fill()
    context = browser.new_context(locale="en-GB", timezone_id="Europe/London", viewport={"width": 320, "height": 570})
    with on_loopback(world.app) as backend:
        outlook = Outlook(context, world, backend).with_bridge()
        yield outlook
        assert outlook.refused == []
        assert [one for one in outlook.problems if "status of" not in one] == []
        assert context.cookies() == []
        context.close()
    world.store.engine.dispose()
