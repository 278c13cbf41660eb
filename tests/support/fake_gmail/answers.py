"""Answers of the fake: errors in Google's shape, and the `fields` parameter that asks for a part of an answer."""

from __future__ import annotations

import re
from typing import Any


class Problem(Exception):
    """An error answer of the API."""

    def __init__(self, code: int, status: str, reason: str, message: str, headers: dict[str, str] | None = None):
        super().__init__(message)
        self.code = code
        self.headers = headers or {}
        domain = "usageLimits" if "imit" in reason else "global"
        self.body = {
            "error": {
                "code": code,
                "message": message,
                "status": status,
                "errors": [{"message": message, "domain": domain, "reason": reason}],
            }
        }


def not_found() -> Problem:
    return Problem(404, "NOT_FOUND", "notFound", "Requested entity was not found.")


def bad_request(message: str) -> Problem:
    return Problem(400, "INVALID_ARGUMENT", "invalidArgument", message)


def unauthorised() -> Problem:
    return Problem(401, "UNAUTHENTICATED", "authError", "Invalid Credentials")


def insufficient(
    message: str = "Request had insufficient authentication scopes.",
) -> Problem:
    return Problem(403, "PERMISSION_DENIED", "insufficientPermissions", message)


def too_many(code: int = 429, headers: dict[str, str] | None = None) -> Problem:
    if code == 429:
        return Problem(429, "RESOURCE_EXHAUSTED", "rateLimitExceeded", "Quota exceeded for quota metric.", headers)
    return Problem(403, "PERMISSION_DENIED", "userRateLimitExceeded", "User-rate limit exceeded.", headers)


def backend_error(code: int = 503) -> Problem:
    return Problem(code, "UNAVAILABLE" if code == 503 else "INTERNAL", "backendError", "Backend Error")


def only(answer: Any, fields: str) -> Any:
    """What is left of an answer when those fields were asked for, as `id,messages(id,payload/headers)`."""
    return _pick(answer, _parse(re.findall(r"[\w*]+|[(),/]", fields))) if fields else answer


Wanted = dict[str, Any]


def _parse(tokens: list[str]) -> Wanted:
    wanted: Wanted = {}
    while tokens and tokens[0] != ")":
        name = tokens.pop(0)
        if name == ",":
            continue
        wanted[name] = {}
        if tokens and tokens[0] == "/":
            tokens.pop(0)
            wanted[name] = _parse_one(tokens)
        elif tokens and tokens[0] == "(":
            tokens.pop(0)
            wanted[name] = _parse(tokens)
            tokens.pop(0)
    return wanted


def _parse_one(tokens: list[str]) -> Wanted:
    name = tokens.pop(0)
    if tokens and tokens[0] == "/":
        tokens.pop(0)
        return {name: _parse_one(tokens)}
    if tokens and tokens[0] == "(":
        tokens.pop(0)
        inner = _parse(tokens)
        tokens.pop(0)
        return {name: inner}
    return {name: {}}


def _pick(answer: Any, wanted: Wanted) -> Any:
    if not wanted:
        return answer
    if isinstance(answer, list):
        return [_pick(one, wanted) for one in answer]
    if isinstance(answer, dict):
        return {name: _pick(value, wanted[name]) for name, value in answer.items() if name in wanted}
    return answer
