"""Error answers in Graph's shape."""

from __future__ import annotations

from typing import Any
from uuid import uuid4


class Problem(Exception):
    """An error answer."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}
        inner = {"date": "2026-03-06T09:00:00", "request-id": str(uuid4()), "client-request-id": str(uuid4())}
        self.body: dict[str, Any] = {"error": {"code": code, "message": message, "innerError": inner}}


def not_found() -> Problem:
    return Problem(404, "ErrorItemNotFound", "The specified object was not found in the store.")


def bad_id() -> Problem:
    return Problem(400, "ErrorInvalidIdMalformed", "Id is malformed.")


def bad_request(message: str) -> Problem:
    return Problem(400, "BadRequest", message)


def inefficient() -> Problem:
    return Problem(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.")


def unauthorised(claims: str = "") -> Problem:
    challenge = f'Bearer realm="", error="insufficient_claims", claims="{claims}"' if claims else "Bearer"
    return Problem(
        401,
        "InvalidAuthenticationToken",
        "Access token has expired or is not yet valid.",
        {"www-authenticate": challenge},
    )


def denied() -> Problem:
    return Problem(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")


def changed() -> Problem:
    return Problem(412, "ErrorIrresolvableConflict", "The change key passed in the request does not match.")


def too_many(seconds: int) -> Problem:
    message = "Application is over its MailboxConcurrency limit."
    return Problem(429, "ApplicationThrottled", message, {"retry-after": str(seconds)})
