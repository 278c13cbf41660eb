"""A Gmail API of our own: an ASGI application over a `Box`, for httpx's ASGITransport or for uvicorn on the loopback.
It keeps Google's rules where the emulators at hand do not: scopes per method and per open message, ids, drafts that
change their message id, conditions for joining a thread, quota, history that expires, errors in Google's shape."""

from __future__ import annotations

import json
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx

from tests.support.fake_gmail import answers, scopes
from tests.support.fake_gmail.answers import Problem
from tests.support.fake_gmail.box import Box
from tests.support.fake_gmail.calls import ROUTES, Asked
from tests.support.fake_gmail.faults import Break, Faults, Instead
from tests.support.fake_gmail.mime_tree import INLINE_LIMIT

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Seen:
    """A call that came in, and how it was answered (0: the connection was cut)."""

    method: str
    status: int
    token: str
    path: str


class FakeGmail:
    """`delay` seconds pass in each call, its own work among them. `units_per_minute` is the user's quota."""

    def __init__(self, email: str = "alex@mail.example", *, delay: float = 0.0) -> None:
        self.box = Box(email)
        self.faults = Faults()
        self.calls: list[Seen] = []
        self.delay = delay
        self.units_per_minute = 10**9
        self.inline_limit = INLINE_LIMIT
        self.index_lag = 0.0  # seconds until search finds what was stored
        self.threads_refused_to_add_ons = False  # as a third party reports of threads.get
        self.tokens: dict[str, frozenset[str]] = {}
        self.message_tokens: dict[str, str] = {}  # message token -> id of the open message
        self._spent: deque[tuple[float, int]] = deque()

    def grant(self, token: str, *names: str) -> str:
        """A token with these scopes, given as full URLs."""
        self.tokens[token] = frozenset(names)
        return token

    def open(self, message_id: str) -> str:
        """The user opens a message: the token that an add-on's event brings."""
        token = f"AND7.{message_id}"
        self.message_tokens[token] = message_id
        return token

    def count(self, method: str = "") -> int:
        return sum(1 for call in self.calls if not method or call.method == method)

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body = await _body(receive)
        headers = {name.decode().lower(): value.decode() for name, value in scope["headers"]}
        path, verb = scope["path"], scope["method"]
        name, asked = self._asked(verb, path, scope["query_string"].decode(), body)
        answers_at = time.monotonic() + self.delay
        fault = self.faults.next(name)
        status, answer, extra = await self._answer(name, asked, headers, fault)
        if self.delay:
            await anyio.sleep(max(0.0, answers_at - time.monotonic()))
        self.calls.append(Seen(name, status, headers.get("authorization", "").removeprefix("Bearer "), path))
        if not status:
            await _cut(send)
        await _respond(send, status, answer, extra)

    async def _answer(
        self, name: str, asked: Asked | None, headers: dict[str, str], fault: Break | Instead | None
    ) -> tuple[int, bytes, dict[str, str]]:
        if fault is Break.CUT_BEFORE:
            return 0, b"", {}
        if isinstance(fault, Instead) and not fault.after:
            return fault.status, fault.body, dict(fault.headers)
        try:
            answer = self._work(name, asked, headers)
            if fault is Break.TWICE:
                answer = self._work(name, asked, headers)
        except Problem as problem:
            return problem.code, json.dumps(problem.body).encode(), problem.headers
        if fault is Break.CUT_AFTER:
            return 0, b"", {}
        if isinstance(fault, Instead):
            return fault.status, fault.body, dict(fault.headers)
        if answer is None:
            return 204, b"", {}
        return 200, json.dumps(answer).encode(), {}

    def _asked(self, verb: str, path: str, query: str, body: bytes) -> tuple[str, Asked | None]:
        for route in ROUTES:
            if route.verb == verb and (match := re.fullmatch(route.path, path)):
                ids = list(match.groups())
                values = parse_qs(query, keep_blank_values=True)
                return route.name, Asked(ids, values, body, route.work)
        return "unknown", None

    def _work(self, name: str, asked: Asked | None, headers: dict[str, str]) -> Any:
        if asked is None:
            raise answers.not_found()
        self._spend(scopes.UNITS[name])
        granted = self._authorise(name, asked, headers)
        answer = asked.work(self, asked, granted)
        return None if answer is None else answers.only(answer, asked.value("fields"))

    def _authorise(self, name: str, asked: Asked, headers: dict[str, str]) -> frozenset[str]:
        """The scopes by which the call is allowed."""
        granted = self.tokens.get(headers.get("authorization", "").removeprefix("Bearer "))
        if granted is None:
            raise answers.unauthorised()
        fitting = granted & scopes.ALLOWING[name]
        if not fitting:
            raise answers.insufficient()
        if fitting <= scopes.PER_MESSAGE:
            self._authorise_for_open_message(name, asked, headers)
        return fitting

    def _authorise_for_open_message(self, name: str, asked: Asked, headers: dict[str, str]) -> None:
        opened = self.box.messages.get(self.message_tokens.get(headers.get("x-goog-gmail-access-token", ""), ""))
        if opened is None:
            raise answers.insufficient("Missing access token for per message scopes.")
        if name == "threads.get" and (self.threads_refused_to_add_ons or asked.ids[0] != opened.thread_id):
            raise answers.insufficient("Access denied to this thread.")
        if name.startswith("messages."):
            message = self.box.messages.get(asked.ids[0])
            if message is None or message.thread_id != opened.thread_id:
                raise answers.insufficient("Access denied to this message.")

    def _spend(self, units: int) -> None:
        now = time.monotonic()
        while self._spent and self._spent[0][0] < now - 60:
            self._spent.popleft()
        if sum(spent for _, spent in self._spent) + units > self.units_per_minute:
            raise answers.too_many(429, {"retry-after": "17"})
        self._spent.append((now, units))


async def _body(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if not message.get("more_body"):
            return body


async def _respond(send: Send, status: int, body: bytes, extra: dict[str, str]) -> None:
    headers = {"content-type": "application/json; charset=UTF-8", "content-length": str(len(body)), **extra}
    encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    await send({"type": "http.response.body", "body": body})


async def _cut(send: Send) -> None:
    """An answer that breaks off: over a socket the server closes it, in process the client's own error is raised."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"100")]})
    await send({"type": "http.response.body", "body": b"{", "more_body": True})
    raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
