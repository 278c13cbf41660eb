"""The local page over HTTP, on a real Maildir and a real store: what it refuses, and what it says when things fail."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from app.main import local_app
from app.settings import Settings

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 11, 20, 16, 50, tzinfo=UTC)


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    local = local_app(Settings(data_dir=tmp_path, time_zone="Europe/London"), clock=lambda: NOW)
    transport = httpx.ASGITransport(app=local.app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


async def first_thread(client: httpx.AsyncClient) -> str:
    page = (await client.get("/")).text
    found = re.search(r'href="(/\?thread=[^"]+)"', page)
    assert found
    return found[1].replace("&amp;", "&")


async def test_health_answers(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health")).json()["status"] == "ok"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8000", "[::1]evil.example", ""]
)
async def test_another_hosts_name_is_refused(client: httpx.AsyncClient, host: str) -> None:
    answer = await client.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "Tallow" not in answer.text


async def test_a_form_without_the_token_changes_nothing(client: httpx.AsyncClient, tmp_path: Path) -> None:
    answer = await client.post("/local/do/write", data={"thread": "x", "keys": "y", "token": "guessed"})
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.text
    assert not list(tmp_path.rglob(".Drafts/cur/*"))


async def test_a_form_that_another_site_sends_is_refused(client: httpx.AsyncClient) -> None:
    for site in ("cross-site", "same-site"):
        answer = await client.post("/local/do/write", data={}, headers={"Sec-Fetch-Site": site})
        assert answer.status_code == 403
    answer = await client.post("/local/do/write", data={}, headers={"Origin": "http://evil.example"})
    assert "not sent from Afterword's page" in answer.text


async def test_every_page_forbids_foreign_content(client: httpx.AsyncClient) -> None:
    for path in ("/", "/?folder=drafts", "/profile", await first_thread(client)):
        answer = await client.get(path)
        assert answer.status_code == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "http://" not in re.sub(r"http://www\.w3\.org\S+", "", answer.text.split("<main")[0])


@pytest.mark.parametrize(
    "name", ["../pages.py", "..%2Fpages.py", "%2e%2e/pages.py", "templates/page.html", "nothing.css"]
)
async def test_only_the_page_s_own_files_are_served(client: httpx.AsyncClient, name: str) -> None:
    assert (await client.get(f"/local/static/{name}")).status_code == 404


async def test_a_thread_that_is_gone_is_said_on_the_page(client: httpx.AsyncClient) -> None:
    answer = await client.get("/", params={"thread": "no-such@thread.example"})
    assert answer.status_code == 404
    assert 'role="status"' in answer.text
    assert "Traceback" not in answer.text
    assert "Tallow" in answer.text, "the list is still there"


async def test_a_mailbox_that_went_away_is_said_with_its_place(client: httpx.AsyncClient, tmp_path: Path) -> None:
    await client.get("/")
    shutil.rmtree(tmp_path / "demo" / "Maildir")
    answer = await client.get("/")
    assert answer.status_code in (200, 503)
    assert "Traceback" not in answer.text
    assert str(tmp_path) in answer.text or "No mail here" in answer.text


async def test_words_of_a_stranger_in_the_address_line_are_only_words(client: httpx.AsyncClient) -> None:
    answer = await client.get("/", params={"notice": "<script>alert(1)</script>", "q": '"><img src=x>'})
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text
