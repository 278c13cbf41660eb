"""Short signed tokens that this server hands out and takes back: for one purpose, one user, and a limited time.

The form is `<payload>.<tag>` in base64url: the payload is JSON, the tag HMAC-SHA256 (RFC 2104) over purpose, user and
payload. The user is part of what is signed and not of what is sent: a token of another user does not fit.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.identity.caller import Caller

_SEPARATOR = "."


class Forged(Exception):
    """The token was not made here, for this purpose and this user."""


class Expired(Exception):
    """The token was made here, but its time is over."""


class Signer:
    """Signs with the first key and takes the tokens of all, so that keys can be changed under open cards."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) < 32 for key in keys):
            raise ValueError("a signing key has at least 32 bytes")
        self._keys = tuple(keys)

    def sign(
        self, purpose: str, caller: Caller, values: Mapping[str, str], *, now: datetime, good_for: timedelta
    ) -> str:
        """A token for `values`, good until `now + good_for`. `now` is aware."""
        payload = json.dumps([int((now + good_for).timestamp()), dict(values)], separators=(",", ":"), sort_keys=True)
        raw = payload.encode()
        return _encode(raw) + _SEPARATOR + _encode(_tag(self._keys[0], purpose, caller, raw))

    def read(self, purpose: str, caller: Caller, token: str, *, now: datetime) -> dict[str, str]:
        """The values of a token of ours. Raises Forged or Expired."""
        head, _, tail = token.partition(_SEPARATOR)
        raw, tag = _decode(head), _decode(tail)
        fits = [hmac.compare_digest(_tag(key, purpose, caller, raw), tag) for key in self._keys]
        if not any(fits):
            raise Forged
        expires, values = json.loads(raw)
        if now.timestamp() >= expires:
            raise Expired
        return {str(name): str(value) for name, value in values.items()}


def _tag(key: bytes, purpose: str, caller: Caller, raw: bytes) -> bytes:
    parts = (purpose.encode(), caller.issuer.encode(), caller.subject.encode(), raw)
    # Each part with its length: no two lists of parts give the same bytes.
    message = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return hmac.new(key, message, hashlib.sha256).digest()


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise Forged from error
    if _encode(raw) != text:  # one spelling for one token
        raise Forged
    return raw
