"""Generates the typed Python client in clients/python anew, from the OpenAPI document (`make client`), by
openapi-python-client, as it comes but for what stands in `CONFIG`. It is generated code: nothing in it is edited."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.api.document import document
from app.main import pure_parts, rest_api
from app.settings import Settings
from app.store.engine import make_engine
from app.store.unit import Store

GENERATOR = "openapi-python-client==0.29.1"  # in an environment of its own, which uv makes
FOLDER = Path(__file__).resolve().parent.parent / "clients" / "python"
CONFIG = {
    "project_name_override": "afterword-client",
    "package_name_override": "afterword_client",
    "content_type_overrides": {"application/zip": "application/octet-stream"},  # the account's export: bytes
    "post_hooks": ["ruff check . --fix-only --quiet", "ruff format . --quiet"],
}


README = """# afterword-client

A typed client for Afterword's REST API: `pip install ./clients/python`. `docs/api-python.md` shows how it is used.

It is generated from the OpenAPI document by `make client`; changes belong into the API.
"""
DIGEST = "openapi.sha256"  # of the document that it was generated from


def digest(told: dict[str, Any]) -> str:
    """Changes whenever the document does."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def described() -> dict[str, Any]:
    """The OpenAPI document of a server with nothing in it."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder))
        store = Store(make_engine(settings.store_url))
        told = document(rest_api(settings, store, pure_parts(), lambda: datetime.now(UTC)))
        store.engine.dispose()
    return told


def generate(into: Path) -> None:
    """Write the client there. Raises CalledProcessError where the generator fails."""
    with tempfile.TemporaryDirectory() as folder:
        told, config, described_now = Path(folder) / "openapi.json", Path(folder) / "config.json", described()
        told.write_text(json.dumps(described_now))
        config.write_text(json.dumps(CONFIG))
        options = ("--path", told, "--config", config, "--output-path", into, "--overwrite", "--fail-on-warning")
        tools = os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
        run = ("-m", "uv", "tool", "run", "--from", GENERATOR, "openapi-python-client", "generate")
        command = [sys.executable, *run, *map(str, options)]
        subprocess.run(command, env={**os.environ, "PATH": tools}, check=True, stdout=subprocess.DEVNULL)
    (into / "README.md").write_text(README)
    (into / DIGEST).write_text(digest(described_now) + "\n")


if __name__ == "__main__":
    shutil.rmtree(FOLDER, ignore_errors=True)
    generate(FOLDER)
