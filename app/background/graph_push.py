"""Where Microsoft Graph tells of changes in Outlook mailboxes, and of what becomes of its subscriptions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import anyio.to_thread
from fastapi import APIRouter, Request
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse, Response

from app.bodies import BodyTooLong, read_body
from app.services import following
from app.store import due
from app.store.unit import Store

NOTICES, LIFECYCLE = "/push/graph", "/push/graph/lifecycle"
LONGEST_BODY = 256 * 1024  # bytes; Graph gathers many notices in one call
LONGEST_TOKEN = 2048
MOST = 1000  # notices of one call


@dataclass(frozen=True, slots=True)
class GraphPush:
    """Answers within what Graph waits for (3 seconds): a notice is a mark in the mailbox's row and nothing else. What
    is not known, or does not bring the secret, is taken and thrown away: another answer would bring it again, and tell
    a stranger what is there."""

    store: Store

    async def take(self, request: Request) -> Response:
        token = request.query_params.get("validationToken")
        if token is not None:  # the handshake: the token as it was sent, as plain text
            status = 200 if len(token) <= LONGEST_TOKEN else 400
            return PlainTextResponse(token, status, {"X-Content-Type-Options": "nosniff"})  # anybody can have it said
        try:
            body = await read_body(request, LONGEST_BODY)
        except BodyTooLong:
            body = b""
        except ClientDisconnect:
            return Response(status_code=400)
        seen = {_named(one) for one in _notices(body)}
        # One question for all of them: anybody may send a thousand made-up ids.
        ids = {subscription for subscription, _, _ in seen}
        known = await anyio.to_thread.run_sync(due.with_watches, self.store.engine, ids)
        for subscription, secret, lifecycle in seen:
            if subscription in known:
                await following.told_by_watch(self.store.of(known[subscription]), secret, lifecycle)
        return Response(status_code=202)


def router(push: GraphPush) -> APIRouter:
    """Both endpoints, not part of the API document."""
    routes = APIRouter(include_in_schema=False)
    routes.add_api_route(NOTICES, push.take, methods=["POST"])
    routes.add_api_route(LIFECYCLE, push.take, methods=["POST"])
    return routes


def _notices(body: bytes) -> list[dict[str, Any]]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return []
    found = told.get("value") if isinstance(told, dict) else None
    return [one for one in found[:MOST] if isinstance(one, dict)] if isinstance(found, list) else []


def _named(notice: dict[str, Any]) -> tuple[str, str, str]:
    """The subscription, its secret and what happened to it: what tells two notices apart."""
    return _text(notice, "subscriptionId"), _text(notice, "clientState"), _text(notice, "lifecycleEvent")


def _text(notice: dict[str, Any], name: str) -> str:
    """Empty for what no notice of Graph's holds: JSON may hold half characters, which no database takes."""
    found = notice.get(name)
    return found if isinstance(found, str) and found.isascii() and found.isprintable() else ""
