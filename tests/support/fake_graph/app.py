"""A Microsoft Graph of our own: an ASGI application over the boxes of its users, for httpx's ASGITransport or for
uvicorn on the loopback. It keeps Graph's rules where the emulator at hand does not: permissions, ids that stay only
when that is asked for, etags, filters and their trap, extended properties, what may be changed in drafts alone, four
calls at a time in a mailbox, batches, and what a reply does to the mail it answers."""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, unquote

import anyio
import httpx

from tests.support.fake_gmail.faults import Break, Faults, Instead
from tests.support.fake_graph import answers
from tests.support.fake_graph.answers import Problem
from tests.support.fake_graph.box import Box, Item
from tests.support.fake_graph.calls import ENDPOINT, ROUTES, Asked, Route
from tests.support.fake_graph.followed import Followed

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AT_ONCE = 4
MOST_IN_A_BATCH = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """A call that came in, and how it was answered (0: the connection was cut). `inner` stood in a batch."""

    method: str
    status: int
    token: str
    path: str
    immutable: bool
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A call on its way in. `full`: there are too many of them in that mailbox. `inner`: it stands in a batch."""

    verb: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    token: str
    full: bool = False
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    status: int  # 0: the connection is cut
    answer: Any = None
    headers: dict[str, str] = field(default_factory=dict)


class FakeGraph:
    """`delay` seconds pass in each call that comes in, its own work among them, and none is answered while `held`.
    `box` is the first user's."""

    def __init__(self, email: str = "alex@mail.example", *, delay: float = 0.0) -> None:
        self.box = Box(email)
        self.boxes = {email: self.box}
        self.endpoint = ENDPOINT
        self.faults = Faults()
        self.followed = Followed()
        self.calls: list[Seen] = []
        self.delay = delay
        self.held = False
        self.tokens: dict[str, tuple[Box, frozenset[str]]] = {}
        self.challenged: dict[str, str] = {}  # token -> claims (base64) that it lacks
        self.reply_marks_read = True
        self.reply_takes_properties = True
        self.replies_to_meetings = False
        self.events_need_a_calendar = False
        self.most_at_once = 0  # in one mailbox, seen so far
        self._at_work: dict[str, int] = {}
        self._random = random.Random(1)

    def add(self, email: str, name: str) -> Box:
        """Another user."""
        self.boxes[email] = Box(email, name)
        return self.boxes[email]

    def grant(self, token: str, *names: str, box: Box | None = None) -> str:
        """A token with these permissions in that mailbox."""
        self.tokens[token] = (box or self.box, frozenset(names))
        return token

    def count(self, method: str = "") -> int:
        """Calls that came in by themselves, or those of that name wherever they stood."""
        return sum(1 for call in self.calls if (call.method == method if method else not call.inner))

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Without $orderby there is no order that means anything; it is the same from page to page."""
        return random.Random(len(items)).sample(list(items), len(items))

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body = await _body(receive)
        headers = {name.decode().lower(): value.decode() for name, value in scope["headers"]}
        path = scope.get("raw_path", scope["path"].encode()).decode().partition("?")[0].removeprefix("/v1.0")
        token = headers.get("authorization", "").removeprefix("Bearer ")
        request = Request(scope["method"], path, scope["query_string"].decode(), headers, body, token)
        outcome = await self._served(request)
        if not outcome.status:
            await _cut(send)
        await _respond(send, outcome, {"request-id": "r", **_echoed(headers)})

    async def _served(self, request: Request) -> Outcome:
        is_batch = request.path == "/$batch" and request.verb == "POST"
        places = AT_ONCE if is_batch else 1
        at_work = self._at_work.get(request.token, 0)
        request = replace(request, full=at_work + places > AT_ONCE)
        self._at_work[request.token] = at_work + places
        self.most_at_once = max(self.most_at_once, at_work + places)
        answers_at = time.monotonic() + self.delay
        try:
            while self.held:  # noqa: ASYNC110 -- let go from another thread
                await anyio.sleep(0.005)
            outcome, name = (self._batch(request), "batch") if is_batch else self._one(request)
            if self.delay:
                await anyio.sleep(max(0.0, answers_at - time.monotonic()))
        finally:
            self._at_work[request.token] -= places
        self._note(name, request, outcome)
        return outcome

    def _batch(self, request: Request) -> Outcome:
        fault = self.faults.next("batch")
        if outcome := _before(fault):
            return outcome
        if request.token not in self.tokens:
            problem = answers.unauthorised()
            return Outcome(problem.status, problem.body, problem.headers)
        asked = json.loads(request.body)["requests"]
        if len(asked) > MOST_IN_A_BATCH or len({one["id"] for one in asked}) != len(asked):
            problem = answers.bad_request("A batch has at most 20 requests with ids of their own.")
            return Outcome(400, problem.body)
        responses = [self._inner(one, request) for one in asked]
        self._random.shuffle(responses)
        return _after(fault) or Outcome(200, {"responses": responses})

    def _inner(self, one: dict[str, Any], outer: Request) -> dict[str, Any]:
        path, _, query = one["url"].partition("?")
        headers = {name.lower(): value for name, value in one.get("headers", {}).items()}
        body = json.dumps(one["body"]).encode() if "body" in one else b""
        request = Request(one["method"], path, query, headers, body, outer.token, outer.full, inner=True)
        outcome, name = self._one(request)
        self._note(name, request, outcome)
        status = outcome.status or 504  # a cut within is Graph's own
        return {"id": one["id"], "status": status, "headers": outcome.headers, "body": _json(outcome.answer)}

    def _one(self, request: Request) -> tuple[Outcome, str]:
        route, ids = _route(request.verb, request.path)
        name = route.name if route else "unknown"
        fault = self.faults.next(name)
        if outcome := _before(fault):
            return outcome, name
        try:
            outcome = self._work(route, ids, request)
            if fault is Break.TWICE:
                outcome = self._work(route, ids, request)
        except Problem as problem:
            return Outcome(problem.status, problem.body, problem.headers), name
        return _after(fault) or outcome, name

    def _work(self, route: Route | None, ids: list[str], request: Request) -> Outcome:
        if request.token not in self.tokens:
            raise answers.unauthorised()
        if request.token in self.challenged:
            raise answers.unauthorised(self.challenged[request.token])
        if request.full:
            raise answers.too_many(1)
        if route is None:
            raise Problem(404, "UnknownError", "Resource not found for the segment.")
        box, granted = self.tokens[request.token]
        if not granted & route.needs:
            raise answers.denied()
        given = json.loads(request.body) if request.body else {}
        asked = Asked(box, granted, ids, dict(parse_qsl(request.query)), request.headers, given)
        return Outcome(*route.work(self, asked))

    def _note(self, name: str, request: Request, outcome: Outcome) -> None:
        immutable = 'IdType="ImmutableId"' in request.headers.get("prefer", "")
        self.calls.append(Seen(name, outcome.status, request.token, request.path, immutable, request.inner))


def _before(fault: Break | Instead | None) -> Outcome | None:
    if fault is Break.CUT_BEFORE:
        return Outcome(0)
    if isinstance(fault, Instead) and not fault.after:
        return Outcome(fault.status, fault.body, dict(fault.headers))
    return None


def _after(fault: Break | Instead | None) -> Outcome | None:
    if fault is Break.CUT_AFTER:
        return Outcome(0)
    if isinstance(fault, Instead):
        return Outcome(fault.status, fault.body, dict(fault.headers))
    return None


def _route(verb: str, path: str) -> tuple[Route | None, list[str]]:
    for route in ROUTES:
        if route.verb == verb and (match := re.fullmatch(route.path, path)):
            return route, [unquote(one) for one in match.groups()]
    return None, []


def _json(answer: Any) -> Any:
    if isinstance(answer, bytes):
        try:
            return json.loads(answer)
        except ValueError:
            return None
    return answer


def _echoed(headers: dict[str, str]) -> dict[str, str]:
    if headers.get("return-client-request-id") == "true" and "client-request-id" in headers:
        return {"client-request-id": headers["client-request-id"]}
    return {}


async def _body(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if not message.get("more_body"):
            return body


async def _respond(send: Send, outcome: Outcome, extra: dict[str, str]) -> None:
    answer = outcome.answer
    body = answer if isinstance(answer, bytes) else b"" if answer is None else json.dumps(answer).encode()
    headers = {"content-type": "application/json", "content-length": str(len(body)), **outcome.headers, **extra}
    encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": outcome.status, "headers": encoded})
    await send({"type": "http.response.body", "body": body})


async def _cut(send: Send) -> None:
    """An answer that breaks off: over a socket the server closes it, in process the client's own error is raised."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"100")]})
    await send({"type": "http.response.body", "body": b"{", "more_body": True})
    raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
