"""A running `afterword serve` of this checkout, on a free port of the loopback."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from os import environ
from pathlib import Path
from urllib.error import URLError

from tests.support.limits import LONG


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    data_dir: Path
    process: subprocess.Popen[str]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_ready(url: str, process: subprocess.Popen[str], seconds: float = LONG) -> None:
    """Until GET /health answers. Raises RuntimeError with what the server printed if it ended or took too long."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=LONG):
                return
        except (URLError, OSError):
            time.sleep(0.02)
    process.kill()
    said = process.communicate()[0]
    raise RuntimeError(f"the server did not get ready:\n{said}")


@contextmanager
def serving(data_dir: Path, *arguments: str, env: Mapping[str, str] | None = None) -> Iterator[Server]:
    """`afterword serve` with that data folder; stopped at the end."""
    port = free_port()
    command = [sys.executable, "-m", "app", "serve", "--port", str(port), *arguments]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**environ, "AFTERWORD_DATA_DIR": str(data_dir), **(env or {})},
    )
    url = f"http://127.0.0.1:{port}"
    try:
        wait_until_ready(url, process)
        yield Server(url, data_dir, process)
    finally:
        process.terminate()
        try:
            process.wait(timeout=LONG)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()
