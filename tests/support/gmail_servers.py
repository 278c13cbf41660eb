"""Gmail APIs over real HTTP on the loopback: the fake under uvicorn, and an emulator of another make under Node."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from tests.support.fake_gmail import FakeGmail
from tests.support.lacking import lacking

ROOT = Path(__file__).parents[2]
EMULATOR = "emulate@0.11.2"
INSTALLED = ROOT / ".emulator" / "node_modules" / "emulate" / "dist" / "index.js"
# The emulator listens on all interfaces and has no setting for it.
_LOOPBACK_ONLY = """
const net = require("node:net");
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const port = typeof given[0] === "object" ? given[0].port : given[0];
  return listen.call(this, { port, host: "127.0.0.1" }, given.find((one) => typeof one === "function"));
};
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving_fake(gmail: FakeGmail) -> Iterator[str]:
    """The fake's endpoint."""
    port = free_port()
    server = uvicorn.Server(
        uvicorn.Config(gmail, host="127.0.0.1", port=port, log_level=60, lifespan="off", http="h11")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.should_exit = True
        thread.join(timeout=10)


@contextmanager
def serving_emulator(folder: Path, seed: dict[str, Any]) -> Iterator[str]:
    """The emulator's endpoint, with what `seed` says. Ends the test where it is not installed."""
    node = shutil.which("node")
    installed = Path(os.environ.get("AFTERWORD_GMAIL_EMULATOR") or INSTALLED)
    if node is None or not installed.exists():
        lacking(f"No {EMULATOR}: npm install --no-save --no-package-lock --prefix .emulator {EMULATOR}")
    (folder / "seed.json").write_text(json.dumps(seed))
    (folder / "loopback.cjs").write_text(_LOOPBACK_ONLY)
    port = free_port()
    command = [node, "-r", "./loopback.cjs", str(installed), "--service", "google", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--seed", "seed.json"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/gmail/v1/users/me/threads", process)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def _wait_for(url: str, process: subprocess.Popen[str], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(url, timeout=1, trust_env=False)
            return
        except httpx.TransportError:
            time.sleep(0.1)
    process.kill()
    raise RuntimeError(f"the emulator did not get ready:\n{process.communicate()[0]}")
