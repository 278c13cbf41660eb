"""Who may call an entry point: Google's add-on runtime, for a user whom Google names. The body is read only after the
caller has shown who they are."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from app.bodies import BodyTooLong, read_body
from app.identity.caller import Caller
from app.identity.google import GoogleTokens
from app.identity.signed_tokens import BadToken, bearer
from app.sidebar.gmail import event as events
from app.sidebar.gmail.event import Event
from app.sidebar.gmail.routes import Urls

LONGEST_BODY = 256 * 1024  # bytes; an event is a few kilobytes
_log = logging.getLogger("afterword.gmail")


class TurnedAway(Exception):
    """The request gets this status and an empty object, nothing more."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status

    def response(self) -> Response:
        return Response(b"{}", self.status, media_type="application/json")


@dataclass(frozen=True, slots=True)
class Gate:
    """What every call is held against. `service_account` and `client_id` are those that
    `gcloud workspace-add-ons get-authorization` shows; the audience is our configured address, never the Host."""

    tokens: GoogleTokens
    urls: Urls
    service_account: str
    client_id: str

    async def event(self, request: Request, path: str) -> Event:
        """The event that was posted to the entry point at `path`. Raises TurnedAway with 401, 413, 415 or 400, or
        KeysUnavailable."""
        try:
            token = bearer(request.headers.getlist("authorization"))
            await self.tokens.system(token, audience=self.urls.of(path), service_account=self.service_account)
        except BadToken as error:
            raise refused(path, f"system token: {error.reason}") from error
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise TurnedAway(415)
        return events.parse(_object(await _body(request)))

    async def caller(self, event: Event, path: str) -> Caller | None:
        """For whom; None if the user has not agreed to be named yet. Raises TurnedAway with 401."""
        if not event.user_id_token:
            return None
        try:
            return await self.tokens.user(event.user_id_token, client_id=self.client_id)
        except BadToken as error:
            raise refused(path, f"user token: {error.reason}") from error


def refused(path: str, reason: str) -> TurnedAway:
    """Says in one line of the log why a call was refused; no part of a token is in it."""
    _log.warning("refused a call of %s: %s", path, reason)
    return TurnedAway(401)


async def _body(request: Request) -> bytes:
    try:
        return await read_body(request, LONGEST_BODY)
    except BodyTooLong as error:
        raise TurnedAway(413) from error
    except ClientDisconnect as error:
        raise TurnedAway(400) from error


def _object(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise TurnedAway(400) from error
    if not isinstance(parsed, dict):
        raise TurnedAway(400)
    return parsed
