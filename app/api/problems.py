"""Problem details (RFC 9457): the one form in which the API says that something was not done.

`type` is stable: `urn:problem-type:afterword:` and the error's `kind` (app.domain.errors), whatever the wording.
"""

from __future__ import annotations

import logging
import math
import traceback
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.domain.errors import (
    AfterwordError,
    Conflict,
    InvalidInput,
    KeyReused,
    MailNotFound,
    MissingScope,
    NeedsConsent,
    NotAsBefore,
    NotFound,
    RateLimited,
    Refused,
    Throttled,
    Unauthenticated,
    Unavailable,
    UnreadableMail,
)

TYPE = "urn:problem-type:afterword:"
MEDIA_TYPE = "application/problem+json"
INVALID_REQUEST, UNEXPECTED = "invalid-request", "unexpected"
_MOST_ERRORS = 20
_log = logging.getLogger("afterword.api")


class FieldError(BaseModel):
    """One thing wrong with a request."""

    where: str = Field(description="body, query, path or header, and a JSON Pointer (RFC 6901) into the body.")
    what: str

    model_config = ConfigDict(json_schema_extra={"examples": [{"where": "body /messages", "what": "Field required"}]})


class Problem(BaseModel):
    """Why something was not done, what was kept, and what to do (RFC 9457)."""

    type: str = Field(description="Stable name of the kind of problem: docs/api.md lists them.")
    title: str = Field(description="The kind in words; the same for every problem of that type.")
    status: int
    detail: str = Field(description="What happened this time, made for the user.")
    request_id: str = Field(description="The answer's X-Request-Id, to be named when asking for help.")
    errors: list[FieldError] = Field(default_factory=list, description="For invalid-request: what is wrong where.")
    scopes: list[str] = Field(default_factory=list, description="For needs-consent: the provider's missing scopes.")

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": f"{TYPE}not-found",
                    "title": "Not there",
                    "status": 404,
                    "detail": "There is nothing with that id. Nothing was changed.",
                    "request_id": "3f0c2c5e8c1b4d6f9a7e2b1c0d9e8f7a",
                    "errors": [],
                    "scopes": [],
                }
            ]
        }
    )


TITLES: dict[str, tuple[int, str]] = {
    INVALID_REQUEST: (422, "The request is not of the documented form"),
    InvalidInput.kind: (400, "The request cannot be understood"),
    Unauthenticated.kind: (401, "A valid API key is needed"),
    MissingScope.kind: (403, "The key may not do this"),
    NeedsConsent.kind: (403, "The mailbox's owner has to consent"),
    NotFound.kind: (404, "Not there"),
    MailNotFound.kind: (404, "The mailbox does not have it"),
    "method-not-allowed": (405, "There is no such verb here"),
    Conflict.kind: (409, "Changed elsewhere in the meantime"),
    NotAsBefore.kind: (412, "Not as it was before"),
    "too-large": (413, "Too large"),
    UnreadableMail.kind: (422, "No mail that can be read"),
    Refused.kind: (422, "The mailbox's provider refuses"),
    KeyReused.kind: (422, "The Idempotency-Key came with another request"),
    RateLimited.kind: (429, "Too many calls"),
    Throttled.kind: (429, "Too many calls to the mailbox's provider"),
    UNEXPECTED: (500, "Something unforeseen happened"),
    Unavailable.kind: (503, "Not to be had at the moment"),
}
_BY_STATUS = {404: NotFound.kind, 405: "method-not-allowed", 413: "too-large"}


def statuses() -> list[int]:
    """Every status that a problem can have, in order."""
    return sorted({status for status, _ in TITLES.values()})


def problem(
    request: Request,
    kind: str,
    detail: str,
    *,
    status: int = 0,
    errors: Sequence[FieldError] = (),
    scopes: Sequence[str] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The answer. `status` where it differs from the kind's usual one."""
    usual, title = TITLES.get(kind, (status, HTTPStatus(status or 500).phrase))
    body = Problem(
        type=f"{TYPE}{kind}",
        title=title,
        status=status or usual,
        detail=detail,
        request_id=getattr(request.state, "request_id", ""),
        errors=list(errors),
        scopes=list(scopes),
    )
    return JSONResponse(body.model_dump(), body.status, dict(headers or {}), media_type=MEDIA_TYPE)


async def of_known(request: Request, error: Exception) -> Response:
    """For an error of app.domain.errors."""
    if not isinstance(error, AfterwordError):
        raise error
    headers: dict[str, str] = {}
    if isinstance(error, Unauthenticated):
        headers["WWW-Authenticate"] = 'Bearer realm="Afterword"'
    if isinstance(error, RateLimited):
        headers["Retry-After"] = str(error.retry_after)
    if isinstance(error, Throttled) and error.retry_at is not None:
        seconds = math.ceil((error.retry_at - datetime.now(UTC)).total_seconds())
        headers["Retry-After"] = str(max(1, seconds))
    if isinstance(error, Unavailable):
        headers["Retry-After"] = "30"
    scopes = error.scopes if isinstance(error, NeedsConsent) else ()
    return problem(request, error.kind, str(error), status=error.status, scopes=scopes, headers=headers)


async def of_validation(request: Request, error: Exception) -> Response:
    """For a request that is not of the documented form. What was sent is not repeated: it may be a mail."""
    if not isinstance(error, RequestValidationError):
        raise error
    found = [FieldError(where=_where(one["loc"]), what=str(one["msg"])[:300]) for one in error.errors()[:_MOST_ERRORS]]
    told = "; ".join(f"{one.where}: {one.what}" for one in found[:3])
    return problem(request, INVALID_REQUEST, f"{told}.", errors=found)


async def of_http(request: Request, error: Exception) -> Response:
    """For what the framework itself refuses: an unknown path or verb, a body that is no JSON or too large."""
    if not isinstance(error, HTTPException):
        raise error
    kind = _BY_STATUS.get(error.status_code)
    if kind is None:
        return problem(request, INVALID_REQUEST, str(error.detail)[:300], headers=error.headers)
    details = {404: "There is nothing at this address.", 405: "This address does not take that verb."}
    told = details.get(error.status_code, "The body is larger than 25 MB.")
    return problem(request, kind, told, headers=error.headers)


def of_unforeseen(request: Request, error: BaseException) -> Response:
    """For a defect of ours. What it came through is logged without its text, which may quote a mail."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    where = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))
    _log.error("%s: %s at %s", getattr(request.state, "request_id", ""), type(error).__name__, where)
    return problem(request, UNEXPECTED, "Something unforeseen happened. Try again; if it stays, name the request id.")


def _where(path: Sequence[Any]) -> str:
    if not path:
        return "body"
    first, *rest = [str(part).replace("~", "~0").replace("/", "~1")[:80] for part in path]
    if first == "body":
        return " ".join(["body", "".join(f"/{part}" for part in rest)]).strip()
    return " ".join([first, ".".join(rest)]).strip()
