"""How an operation is added: its rule, and all that the OpenAPI document says of it, in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel
from starlette.responses import JSONResponse, Response

from app.api.calls import Rule
from app.api.problems import MEDIA_TYPE, TITLES
from app.domain.errors import KeyReused

ALWAYS = ("unauthenticated", "missing-scope", "rate-limited", "invalid-request", "unexpected", "unavailable")
OF_THE_MAILBOX = ("needs-consent", "mail-not-found", "throttled", "refused", "conflict", "unreadable-mail")
KEY_PARAMETER = {"$ref": "#/components/parameters/IdempotencyKey"}


def operation(
    api: FastAPI,
    method: str,
    path: str,
    endpoint: Callable[..., Any],
    *,
    rule: Rule,
    tag: str,
    summary: str,
    model: Any = None,
    example: Any = None,
    request_example: Any = None,
    status: int = 200,
    media_type: str = "application/json",
    problems: Sequence[str] = (),
    etag: bool = False,
    binary: bool = False,
    request_body: dict[str, Any] | None = None,
) -> None:
    """Add it to the application. `problems` are the kinds that it may answer beside those that any may."""
    setattr(getattr(endpoint, "__func__", endpoint), "rule", rule)  # noqa: B010 -- ApiRoute looks for it there
    told = (*ALWAYS, *problems) if not rule.public else tuple(problems)
    if method == "POST" and not rule.public:
        told = (*told, KeyReused.kind, "conflict")
    if method in ("POST", "PUT", "PATCH"):
        told = (*told, "too-large")
    name = getattr(endpoint, "__name__", path).strip("_")
    api.state.examples[path, method.lower()] = (request_example, example)  # FastAPI would drop their nulls
    api.add_api_route(
        path,
        endpoint,
        methods=[method],
        status_code=status,
        response_model=model if isinstance(model, type) and issubclass(model, BaseModel) else None,
        response_class=Response if model is None else JSONResponse,
        responses=_answers(status, media_type, told, model=model, etag=etag, binary=binary),
        tags=[tag],
        summary=summary,
        operation_id=name,
        name=name,
        openapi_extra=_extra(method, rule, request_body),
    )


def _extra(method: str, rule: Rule, request_body: dict[str, Any] | None) -> dict[str, Any]:
    extra: dict[str, Any] = {"security": [] if rule.public else [{"apiKey": [rule.scope.value]}]}
    if method == "POST" and not rule.public:
        extra["parameters"] = [KEY_PARAMETER]
    if request_body is not None:
        extra["requestBody"] = request_body
    return extra


def _answers(
    status: int, media_type: str, kinds: Sequence[str], *, model: Any, etag: bool, binary: bool
) -> dict[int | str, dict[str, Any]]:
    good: dict[str, Any] = {"description": "Done", "headers": _good_headers(etag=etag)}
    if status != 204:
        content: dict[str, Any] = {}
        if model is None:
            content["schema"] = {"type": "string"} | ({"format": "binary"} if binary else {})
        good["content"] = {media_type: content}
    found: dict[int | str, dict[str, Any]] = {status: good}
    by_status: dict[int, list[str]] = {}
    for kind in dict.fromkeys(kinds):
        by_status.setdefault(TITLES[kind][0], []).append(kind)
    for code, same in sorted(by_status.items()):
        found[code] = {
            "description": " or ".join(f"{TITLES[kind][1]} (`{kind}`)" for kind in same),
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
            "headers": _problem_headers(code),
        }
    return found


def _good_headers(*, etag: bool) -> dict[str, Any]:
    names = ["XRequestId", "RateLimit", "RateLimitPolicy", *(["ETag"] if etag else [])]
    shown = {"XRequestId": "X-Request-Id", "RateLimitPolicy": "RateLimit-Policy"}
    return {shown.get(name, name): {"$ref": f"#/components/headers/{name}"} for name in names}


def _problem_headers(code: int) -> dict[str, Any]:
    headers = {"X-Request-Id": {"$ref": "#/components/headers/XRequestId"}}
    if code in (429, 503):
        headers["Retry-After"] = {"$ref": "#/components/headers/RetryAfter"}
    return headers
