"""What comes by itself is shown without a reload, and without taking anything from the reader's hands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.support.eml import eml
from tests.support.server import Server, serving

pytestmark = pytest.mark.browser
INVITE = "Hello Sam,\n\nyour interview for the role of Data Engineer is on {day} at 10:00 UTC.\n\nRae\n"


class Arrive(Protocol):
    def __call__(self, name: str, subject: str, *, in_reply_to: str = "") -> None:
        """A mail of that name comes into the Maildir."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One for all tests here: each has mails of its own."""
    with serving(tmp_path_factory.mktemp("server") / "data") as running:
        yield running


@pytest.fixture
def arrive(server: Server) -> Arrive:
    (root,) = {path.parent for path in server.data_dir.rglob("cur") if path.parent.name == "Maildir"}

    def put(name: str, subject: str, *, in_reply_to: str = "") -> None:
        now = datetime.now(UTC)
        day = (now + timedelta(days=5)).strftime("%A, %B %d")
        raw = eml(
            date=now,
            sender="Rae Stone <rae@quarrymill.example>",
            subject=subject,
            body=INVITE.format(day=day),
            message_id=f"{name}@quarrymill.example",
            in_reply_to=in_reply_to,
        )
        _deliver(root, name, raw)

    return put


def _deliver(root: Path, name: str, raw: bytes) -> None:
    (root / "tmp" / name).write_bytes(raw)
    (root / "tmp" / name).rename(root / "new" / f"{int(datetime.now(UTC).timestamp())}.{name}.host")


def test_new_mail_appears_in_the_list_and_is_said(page: Page, server: Server, arrive: Arrive) -> None:
    page.goto(server.url)
    page.wait_for_timeout(1500)
    arrive("one", "Your interview at Quarry Mill")
    expect(page.locator(".list .rows").get_by_text("Your interview at Quarry Mill")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("Something new came in")
    assert page.problems == []  # type: ignore[attr-defined]


def test_the_open_thread_and_its_sidebar_follow_the_answer_that_comes(
    page: Page, server: Server, arrive: Arrive
) -> None:
    page.goto(server.url)
    page.wait_for_timeout(1500)
    arrive("three", "Meeting the weavers at Quarry Mill")
    page.locator(".list .rows").get_by_text("Meeting the weavers at Quarry Mill").click()
    expect(page.locator("#thread article")).to_have_count(1)
    arrive("four", "Re: Meeting the weavers at Quarry Mill", in_reply_to="three@quarrymill.example")
    expect(page.locator("#thread article")).to_have_count(2)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_what_the_reader_is_typing_stays(page: Page, server: Server, arrive: Arrive) -> None:
    page.goto(server.url)
    page.wait_for_timeout(1500)
    search = page.get_by_label("Search")
    search.fill("half a wo")
    arrive("five", "A talk about Quarry Mill")
    expect(page.locator(".list .rows").get_by_text("A talk about Quarry Mill")).to_be_visible()
    expect(search).to_have_value("half a wo")
    expect(search).to_be_focused()
