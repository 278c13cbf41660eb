"""A server on the loopback that answers as an OpenAI-compatible one does, with what a test has it say."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Stub:
    """Answers with `reply` (a text, a status or bytes) and keeps what it was sent. Once `dawdles`, it answers nobody
    before the test is over."""

    def __init__(self) -> None:
        self.reply: str | int | bytes = ""
        self.dawdles = False
        self.over = threading.Event()
        self.seen: list[dict[str, Any]] = []
        stub = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                stub.seen.append(json.loads(self.rfile.read(length)))
                if stub.dawdles:
                    stub.over.wait()
                    return
                self.send_response(stub.reply if isinstance(stub.reply, int) else 200)
                self.end_headers()
                if isinstance(stub.reply, bytes):
                    self.wfile.write(stub.reply)
                elif isinstance(stub.reply, str):
                    content = stub.reply or stub.seen[-1]["messages"][1]["content"]
                    self.wfile.write(json.dumps({"choices": [{"message": {"content": content}}]}).encode())

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/v1"


def running_stub() -> Iterator[Stub]:
    """A stub that serves until the test is over."""
    found = Stub()
    yield found
    found.over.set()
    found.server.shutdown()
    found.server.server_close()
