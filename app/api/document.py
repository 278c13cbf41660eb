"""The OpenAPI 3.1 document, served at /openapi.json."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app import __version__
from app.api import examples
from app.api.calling import PREFIX
from app.api.calls import KEY_HEADER
from app.api.problems import Problem
from app.api.schemas.given_threads import ComposeIn, ThreadIn

_ABOUT = (
    "Reads interview threads, says what to send next, and writes it as a draft. It never sends.\n\n"
    "Every call but those that say otherwise carries an API key: `Authorization: Bearer aw_…`. What was not done is "
    "told as problem details (RFC 9457) with a stable `type`. Every POST takes an `Idempotency-Key`. "
    "Times are RFC 3339."
)
_COMPONENTS: dict[str, Any] = {
    "securitySchemes": {
        "apiKey": {
            "type": "http",
            "scheme": "bearer",
            "description": "An API key (`aw_…`) with a scope: `read`, `draft` (which includes read) or `admin` (which "
            "includes both).",
        }
    },
    "parameters": {
        "IdempotencyKey": {
            "name": KEY_HEADER,
            "in": "header",
            "required": False,
            "description": "Up to 255 characters of your choice, a new one for each request. The same request with the "
            "same key within 24 hours is done once; it is answered again with `Idempotency-Replayed: true`.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
        }
    },
    "headers": {
        "XRequestId": {
            "description": "The request's id: your own X-Request-Id, or a fresh one.",
            "schema": {"type": "string"},
            "example": "3f0c2c5e8c1b4d6f9a7e2b1c0d9e8f7a",
        },
        "RateLimit": {
            "description": 'Units left, and seconds until there are all again: `"default";r=598;t=32`.',
            "schema": {"type": "string"},
        },
        "RateLimitPolicy": {
            "description": 'Units in how many seconds: `"default";q=600;w=60`.',
            "schema": {"type": "string"},
        },
        "RetryAfter": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
        "ETag": {"description": "What to give as If-Match with a change.", "schema": {"type": "string"}},
    },
}


_PARAMETERS = {
    "mailbox_id": examples.BOX["id"],
    "thread_id": examples.THREAD_ROW["id"],
    "candidacy_id": examples.CANDIDACY["id"],
    "follow_up_id": examples.FOLLOW_UP["id"],
    "draft_id": examples.DRAFT["id"],
    "find_id": examples.FIND["id"],
    "webhook_id": examples.WEBHOOK["id"],
    "key_id": examples.API_KEY["id"],
    "kind": examples.CORRECTION["kind"],
}
"""By name, for those that an operation asks for: what answers with nothing has no other example."""


def document(api: FastAPI) -> dict[str, Any]:
    """The document of the application's operations, with their full paths."""
    made = get_openapi(
        title="Afterword",
        version=__version__,
        openapi_version="3.1.0",
        summary="Interview follow-ups, read and drafted",
        description=_ABOUT,
        routes=api.routes,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        servers=[{"url": "/", "description": "This server"}],
    )
    for (path, method), (request, answer) in api.state.examples.items():
        told = made["paths"][path.replace(":path}", "}")][method]
        for media_type, content in told.get("requestBody", {}).get("content", {}).items():
            _show(content, examples.as_form(request) if media_type == "multipart/form-data" else request)
        for parameter in told.get("parameters", ()):
            if parameter.get("required") and parameter.get("name") in _PARAMETERS:
                parameter["example"] = _PARAMETERS[parameter["name"]]
        good = next(one for code, one in told["responses"].items() if code.startswith("2"))
        for content in good.get("content", {}).values():
            _show(content, answer)
    made["paths"] = {f"{PREFIX}{path}": item for path, item in made.get("paths", {}).items()}
    schemas = made.setdefault("components", {}).setdefault("schemas", {})
    for model in (Problem, ThreadIn, ComposeIn):  # named by hand: bodies of two media types, answers of another
        told = model.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(told.pop("$defs", {}) | {model.__name__: told})
    for name, parts in _COMPONENTS.items():
        made["components"].setdefault(name, {}).update(parts)
    return made


def _show(content: dict[str, Any] | None, example: Any) -> None:
    if content is not None and example is not None:
        content["example"] = example
