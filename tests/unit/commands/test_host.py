"""What `afterword host` needs before it serves the add-on."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from app.cli import app
from app.hosted import hosted_app
from app.settings import Settings
from app.sidebar.gmail.routes import CONNECT_CALLBACK, CONNECT_START, ENTRY_POINTS, EXPORT_FILE

NEEDED = {
    "AFTERWORD_PUBLIC_BASE_URL": "https://app.example",
    "AFTERWORD_GMAIL_SERVICE_ACCOUNT": "service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com",
    "AFTERWORD_GMAIL_CLIENT_ID": "1-addon.apps.googleusercontent.com",
}


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.mark.parametrize("missing", NEEDED)
def test_a_setting_that_is_missing_is_named(
    missing: str, tmp_path: Path, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, "" if name == missing else value)
    result = CliRunner().invoke(app, ["host", "--data-dir", str(tmp_path), "--port", str(free_port)])
    assert result.exit_code == 2
    assert f"{missing} is not set" in result.output


@pytest.mark.parametrize(
    "url", ["http://app.example", "https://app.example/?x=1", "https://me@app.example", "app.example", "https://"]
)
def test_an_address_that_tokens_could_not_name_is_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PUBLIC_BASE_URL", url)
    result = CliRunner().invoke(app, ["host"])
    assert result.exit_code == 2
    assert "AFTERWORD_PUBLIC_BASE_URL" in result.output


@pytest.mark.anyio
async def test_the_hosted_application_has_the_add_ons_routes_and_no_local_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    hosted = hosted_app(Settings(data_dir=tmp_path))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(hosted), base_url="https://app.example") as client:
        posted = {path: (await client.post(path, json={})).status_code for path in ENTRY_POINTS}
        pages = (CONNECT_START, CONNECT_CALLBACK, EXPORT_FILE, "/health", "/", "/profile", "/docs")
        got = {path: (await client.get(path)).status_code for path in pages}
    assert set(posted.values()) == {401}
    assert list(got.values()) == [400, 400, 400, 200, 404, 404, 404]
    assert hosted.openapi()["paths"].keys() == {"/health"}
