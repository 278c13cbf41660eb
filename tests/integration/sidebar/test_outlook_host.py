"""`afterword host` with Outlook's settings alone: the add-in is served, and nothing forbids Outlook to frame it."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from app.domain.errors import InvalidInput
from app.hosted import hosted_app
from app.settings import Settings
from app.sidebar.outlook.routes import OPEN, PANE
from tests.support.entra_tokens import CLIENT_ID

pytestmark = pytest.mark.anyio
BASE_URL = "https://afterword.example"
SECRET = {"outlook_secret": SecretStr("a secret for tests")}


def settings(folder: Path, **told: object) -> Settings:
    given = {"data_dir": folder, "public_base_url": BASE_URL, "outlook_client_id": CLIENT_ID, **told}
    return Settings.model_validate(given)


async def test_outlook_is_served_without_gmail(tmp_path: Path) -> None:
    app = hosted_app(settings(tmp_path, **SECRET))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE_URL) as client:
        pane = await client.get(PANE)
        assert pane.status_code == 200
        assert "x-frame-options" not in pane.headers
        assert "cross-origin-opener-policy" not in pane.headers
        assert (await client.post(OPEN)).status_code == 401
        assert (await client.post("/gmail/homepage")).status_code == 404


async def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="nothing to prove itself by"):
        hosted_app(settings(tmp_path))
    with pytest.raises(InvalidInput, match="PUBLIC_BASE_URL"):
        hosted_app(settings(tmp_path, public_base_url="", **SECRET))
    with pytest.raises(InvalidInput, match="go together"):
        hosted_app(settings(tmp_path, outlook_private_key=tmp_path / "key.pem"))
    both = {"outlook_private_key": tmp_path / "key.pem", "outlook_certificate": tmp_path / "crt.pem"}
    with pytest.raises(InvalidInput, match="could not be read: FileNotFoundError"):
        hosted_app(settings(tmp_path, **both))
