"""Where Pub/Sub tells of changes in Gmail mailboxes. After Google's pages "Push notifications" of the Gmail API and
"Authentication for push subscriptions" of Pub/Sub."""

from __future__ import annotations

import base64
import binascii
import json
import logging
from dataclasses import dataclass
from typing import Any

import anyio.to_thread
from fastapi import APIRouter, Request
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from app.bodies import BodyTooLong, read_body
from app.identity.google import GoogleTokens
from app.identity.signed_tokens import BadToken, bearer
from app.identity.signing_keys import KeysUnavailable
from app.services import following
from app.store import due
from app.store.unit import Store

PATH = "/push/gmail"
PROVIDER = "gmail"
LONGEST_BODY = 64 * 1024  # bytes; a notice has some hundred
_log = logging.getLogger("afterword.push")


@dataclass(frozen=True, slots=True)
class GmailPush:
    """`audience` is what the subscription is made with (the endpoint's exact URL), `service_account` whose tokens it
    brings along, `subscription` its own name."""

    store: Store
    tokens: GoogleTokens
    audience: str
    service_account: str
    subscription: str

    async def take(self, request: Request) -> int:
        """The status to answer. 204 takes the notice off Pub/Sub's hands, also one that means nothing to us: all
        others come again, for days. Notices come twice, late and in any order; that there is one is all they say."""
        if not await self._is_ours(request):
            return 401
        try:
            body = await read_body(request, LONGEST_BODY)
        except BodyTooLong:
            body = b""
        except ClientDisconnect:
            return 400
        told = _parsed(body)
        if told is None or told.get("subscription") != self.subscription:
            return 204
        address = _address(told)
        for mailbox_id in await anyio.to_thread.run_sync(due.of_address, self.store.engine, PROVIDER, address):
            await following.tell(self.store.of(mailbox_id))
        return 204

    async def _is_ours(self, request: Request) -> bool:
        try:
            token = bearer(request.headers.getlist("authorization"))
            await self.tokens.system(token, audience=self.audience, service_account=self.service_account)
        except BadToken as error:
            _log.warning("refused a push: %s", error.reason)
            return False
        return True


def router(push: GmailPush) -> APIRouter:
    """The endpoint, not part of the API document."""
    routes = APIRouter(include_in_schema=False)

    @routes.post(PATH)
    async def notice(request: Request) -> Response:
        try:
            return Response(status_code=await push.take(request))
        except KeysUnavailable:
            return Response(status_code=503)  # it comes again when Google's keys can be had

    return routes


def _parsed(body: bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _address(told: dict[str, Any]) -> str:
    """The mailbox that a notice names; empty if it names none."""
    message = told.get("message")
    data = message.get("data") if isinstance(message, dict) else None
    if not isinstance(data, str):
        return ""
    try:
        padded = data.replace("+", "-").replace("/", "_") + "=" * (-len(data) % 4)  # either alphabet of base64
        inner = _parsed(base64.urlsafe_b64decode(padded))
    except (binascii.Error, ValueError):
        return ""
    address = inner.get("emailAddress") if inner else None
    return address.strip().lower() if isinstance(address, str) else ""
