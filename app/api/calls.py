"""What happens to every call before and after its operation: the key and its scope, the rate limit, Idempotency-Key,
and problems instead of failures."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import orjson
from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from app.api import problems
from app.api.rate_limit import RateLimit
from app.domain.errors import AfterwordError, MissingScope, Unauthenticated
from app.identity.api_keys import ApiCaller, ApiKeys, Scope
from app.store import answers
from app.store.answers import Answer
from app.store.owned import Owned
from app.store.unit import Store

KEY_HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
_KEY = re.compile(r"[!-~]{1,255}")
_KEPT_HEADERS = ("etag", "location", "content-type")
_BOUNDARY = re.compile(r'boundary="?([^";,]+)', re.IGNORECASE)
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What an operation asks of its callers. `cost`: units of the rate limit. `kept`: whether the answer may be kept
    for a repeated request; else the operation is done again, which has to do no harm. `secret`: fields of the answer
    that are shown once and kept as null. `public`: no key is needed."""

    scope: Scope
    cost: int = 1
    kept: bool = True
    secret: tuple[str, ...] = ()
    public: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What all operations stand on. `clock` gives an aware datetime."""

    store: Store
    keys: ApiKeys
    rate: RateLimit
    clock: Callable[[], datetime]

    async def admit(self, request: Request, rule: Rule) -> ApiCaller:
        """Who calls. Raises Unauthenticated, MissingScope, RateLimited."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        caller = await self.keys.verify(secret.strip()) if scheme.lower() == "bearer" else None
        if caller is None:
            raise Unauthenticated(
                "No valid API key came with the call.",
                kept="Nothing was done.",
                advice="Send it as “Authorization: Bearer aw_…”; docs/api.md says where keys are made.",
            )
        may = caller.may(rule.scope)
        spent = await self.rate.take(caller.owner, rule.cost if may else 0)
        request.state.rate_headers = self.rate.headers(spent)
        if not may:
            raise MissingScope(f"This key lacks the scope “{rule.scope}”.", kept="Nothing was done.")
        self.rate.check(spent)
        return caller

    async def once(self, request: Request, caller: ApiCaller, rule: Rule, work: Handler) -> Response:
        """The operation, done once for each Idempotency-Key. An answer that did nothing leaves the key free."""
        key = request.headers.get(KEY_HEADER)
        if key is None:
            return await work(request)
        if not _KEY.fullmatch(key):
            told = "It has 1 to 255 signs of ASCII without spaces"
            wrong = {"loc": ("header", KEY_HEADER), "msg": told, "type": "value"}
            raise RequestValidationError([wrong])
        owned, digest = Owned(self.store.engine, caller.owner), hashlib.sha256(key.encode()).hexdigest()
        asked = await _digest_of(request)
        before = await owned.write(partial(answers.begin, key_digest=digest, request_digest=asked, now=self.clock()))
        if before is not None and (rule.kept or not 200 <= before.status < 300):
            return _again(before)
        try:
            response = await work(request)
            if response.status_code < 300:
                kept = Answer(response.status_code, _headers_kept(response), _body_kept(response, rule))
                await owned.write(partial(answers.finish, key_digest=digest, answer=kept))
        finally:
            await owned.write(partial(answers.give_up, key_digest=digest))
        if before is not None:
            response.headers[REPLAYED] = "true"
        return response


class ApiRoute(APIRoute):
    """A route of the API: `rule` stands in its endpoint's attribute of that name, the frame in the application."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        work: Handler = super().get_route_handler()
        rule: Rule = getattr(self.endpoint, "rule")  # noqa: B009 -- `operation` sets it on every endpoint

        async def handle(request: Request) -> Response:
            frame: Frame = request.app.state.frame
            try:
                if rule.public:
                    return await work(request)
                caller = request.state.caller = await frame.admit(request, rule)
                if request.method == "POST":
                    return await frame.once(request, caller, rule, work)
                return await work(request)
            except (AfterwordError, RequestValidationError, HTTPException, ClientDisconnect):
                raise
            except Exception as error:  # noqa: BLE001 -- the caller gets a problem with a request id, the log the place
                return problems.of_unforeseen(request, error)

        return handle


def caller_of(request: Request) -> ApiCaller:
    """Who calls, after they were let in."""
    caller: ApiCaller = request.state.caller
    return caller


def _again(answer: Answer) -> Response:
    headers = {**answer.headers, REPLAYED: "true"}
    return Response(answer.body.encode(), answer.status, headers)


def _headers_kept(response: Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name in _KEPT_HEADERS}


def _body_kept(response: Response, rule: Rule) -> str:
    if not rule.kept:
        return ""
    body = bytes(response.body)
    if rule.secret and body:
        shown = orjson.loads(body)
        body = orjson.dumps({name: None if name in rule.secret else value for name, value in shown.items()})
    return body.decode()


async def _digest_of(request: Request) -> str:
    """Of what is asked. The boundary of a multipart body is chance, so it does not count."""
    body = await request.body()
    found = _BOUNDARY.search(request.headers.get("content-type", ""))
    if found:
        body = body.replace(found[1].encode("latin-1", "replace"), b"")
    digest = hashlib.sha256(f"{request.method} {request.url.path}?{request.url.query}\n".encode())
    digest.update(body)
    return digest.hexdigest()
