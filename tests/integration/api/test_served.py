"""`afterword serve` with its API, and a key from `afterword keys`, as a user has them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import httpx

from tests.support.limits import LONG
from tests.support.server import serving


def test_the_demo_mailbox_is_read_by_a_key_from_the_command_line(tmp_path: Path) -> None:
    with serving(tmp_path) as server, httpx.Client(base_url=server.url, trust_env=False, timeout=LONG) as client:
        assert client.get("/v1/mailboxes").status_code == 401
        made = subprocess.run(
            [sys.executable, "-m", "app", "keys", "create", "a test", "--scope", "admin"],
            env={**os.environ, "AFTERWORD_DATA_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
        )
        secret = re.search(r"aw_[a-z0-9]{8}_[\w-]{43}", made.stdout)
        assert secret is not None
        client.headers["Authorization"] = f"Bearer {secret[0]}"
        (mailbox,) = client.get("/v1/mailboxes").raise_for_status().json()["data"]
        threads = f"/v1/mailboxes/{mailbox['id']}/threads"
        rows = client.get(threads).raise_for_status().json()["data"]
        assert len(rows) == 8
        for row in rows:
            assert client.get(f"{threads}/{row['id']}").raise_for_status().json()["id"] == row["id"]
        assert client.get("/v1/follow-ups").json()["data"]
        assert client.get("/openapi.json").json()["openapi"].startswith("3.1")
        elsewhere = {"Host": "evil.example"}
        assert client.get("/v1/mailboxes", headers=elsewhere).status_code == 421
        assert client.delete("/v1/account").status_code == 204
        assert client.get("/").status_code == 200, "the page begins anew"
        assert client.get("/v1/mailboxes").status_code == 401
