"""Providers' APIs over real HTTP on the loopback: our fakes under uvicorn, and emulators of another make under Node."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from tests.support.fake_gmail import FakeGmail
from tests.support.fake_graph import FakeGraph
from tests.support.lacking import lacking
from tests.support.limits import LONG

ROOT = Path(__file__).parents[2]
MODULES = ROOT / ".emulator" / "node_modules"


@dataclass(frozen=True, slots=True)
class Emulator:
    """A provider's API of another make. `ready` is a path that it answers once it serves."""

    package: str
    script: Path
    service: str
    ready: str


GMAIL = Emulator("emulate@0.11.2", MODULES / "emulate/dist/index.js", "google", "gmail/v1/users/me/threads")
GRAPH = Emulator(
    "@inbox-zero/emulate@0.4.5", MODULES / "@inbox-zero/emulate/dist/index.js", "microsoft", "v1.0/me/messages"
)
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
def serving_fake(gmail: FakeGmail | FakeGraph) -> Iterator[str]:
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
        thread.join(timeout=LONG)


@contextmanager
def serving_emulator(folder: Path, seed: dict[str, Any], emulator: Emulator = GMAIL) -> Iterator[str]:
    """The emulator's endpoint, with what `seed` says. Ends the test where it is not installed."""
    node = shutil.which("node")
    package, script = emulator.package, emulator.script
    if node is None or not script.exists():
        lacking(f"No {package}: npm install --no-save --no-package-lock --prefix .emulator {package}")
    (folder / "seed.json").write_text(json.dumps(seed))
    (folder / "loopback.cjs").write_text(_LOOPBACK_ONLY)
    port = free_port()
    command = [node, "-r", "./loopback.cjs", str(script), "--service", emulator.service, "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--seed", "seed.json"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/{emulator.ready}", process)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        try:
            process.communicate(timeout=LONG)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def _wait_for(url: str, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + LONG
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(url, timeout=LONG, trust_env=False)
            return
        except httpx.TransportError:
            time.sleep(0.02)
    process.kill()
    raise RuntimeError(f"the emulator did not get ready:\n{process.communicate()[0]}")
