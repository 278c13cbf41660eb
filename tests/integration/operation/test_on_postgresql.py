"""What compose.yaml starts, without the containers: a web process and a worker on one PostgreSQL."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.api import examples
from tests.support.limits import LONG
from tests.support.server import free_port, wait_until_ready

KEY = base64.b64encode(b"0123456789abcdef" * 2).decode()


def environment(folder: Path, database_url: str) -> dict[str, str]:
    return {
        **os.environ,
        "AFTERWORD_DATA_DIR": str(folder),
        "AFTERWORD_DATABASE_URL": database_url.replace("+psycopg", ""),
        "AFTERWORD_VAULT_KEYS": f"1:{KEY}",
        "AFTERWORD_PUBLIC_BASE_URL": "https://app.example",
        "AFTERWORD_GMAIL_SERVICE_ACCOUNT": "runtime@project.example",
        "AFTERWORD_GMAIL_CLIENT_ID": "client.example",
        "AFTERWORD_METRICS_KEY": "a-long-key",
        "AFTERWORD_LOG_FORMAT": "json",
    }


@contextmanager
def process(environ: dict[str, str], *arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "app", *arguments]
    started = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield started
    finally:
        started.kill()
        started.wait()
        if started.stdout:
            started.stdout.close()


def ask(url: str, key: str, body: object = None) -> str:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=LONG) as answer:
        told: str = answer.read().decode()
        return told


@pytest.mark.timeout(600)
def test_a_web_process_and_a_worker_share_a_database(tmp_path: Path, postgres_url: str) -> None:
    environ, port = environment(tmp_path, postgres_url), free_port()
    url = f"http://127.0.0.1:{port}"
    with process(environ, "host", "--port", str(port)) as web, process(environ, "worker") as worker:
        wait_until_ready(url, web, 300)  # a machine that is busy takes long to start two; only a hang fails
        assert "ready" in ask(f"{url}/ready", "")
        made = subprocess.run(
            [sys.executable, "-m", "app", "keys", "create", "a script", "--owner", "service one"],
            env=environ, capture_output=True, text=True, timeout=LONG, check=True,
        )  # fmt: skip
        told = json.loads(ask(f"{url}/v1/readings", made.stdout.strip(), examples.THREAD))
        assert told["reading"]["company"]["value"] == "Northlight"
        metrics = ask(f"{url}/metrics", "a-long-key")
        assert 'route="/v1/readings"' in metrics
        assert "afterword_mailboxes 0.0" in metrics
        assert 'afterword_jobs_waiting{queue="work"} 0.0' in metrics
        assert worker.poll() is None
        said = {}
        for one in (worker, web):
            one.send_signal(signal.SIGTERM)
            said[one.pid] = one.communicate(timeout=LONG)[0]
            assert one.returncode in (0, -signal.SIGTERM), said[one.pid]
    for text in said.values():
        assert "Traceback" not in text
        assert not [line for line in text.splitlines() if '"level": "error"' in line]
    assert list(tmp_path.iterdir()) == [], "nothing lies on the machine's own disk"
