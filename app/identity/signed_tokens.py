"""What is the same for every issuer's signed tokens (RFC 7519): where they stand in a request, which key they name, and
that the signature, the issuer, the audience and the times are right.

Rules: RFC 8725; OpenID Connect Core 1.0 §3.1.3.7. The signature is checked by PyJWT with RS256 alone; a key comes from
the issuer's key set and never from the token.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

LONGEST_TOKEN = 8192
_LONGEST_HEADER = 1024  # characters; Google's and Microsoft's have about a hundred


class BadToken(Exception):
    """The token is not taken. `reason` is for the log: it holds nothing of the token."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def bearer(values: Sequence[str]) -> str:
    """The token of the request's Authorization headers (RFC 6750 §2.1). Raises BadToken unless there is exactly one,
    of that scheme."""
    if len(values) != 1:
        raise BadToken("no Authorization header" if not values else "more than one Authorization header")
    scheme, _, token = values[0].strip().partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise BadToken("no bearer token")
    return token.strip()


def key_id(token: str, *, longest: int = LONGEST_TOKEN) -> str:
    """The id of the key that the token says it was signed with. Raises BadToken for what is no RS256 token."""
    if len(token) > longest or not token.isascii():
        raise BadToken("no token")
    header = token.partition(".")[0]
    return _key_id(header) if len(header) <= _LONGEST_HEADER else _named(token)


@lru_cache(maxsize=256)  # all tokens that one key signs begin alike
def _key_id(encoded: str) -> str:
    return _named(f"{encoded}.e30.")


def _named(token: str) -> str:
    """The key id in the token's header. Raises BadToken."""
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.InvalidTokenError, ValueError, RecursionError) as error:
        raise BadToken(type(error).__name__) from error
    if header.get("alg") != "RS256":
        raise BadToken("another algorithm")
    kid = header.get("kid")
    if not isinstance(kid, str):
        raise BadToken("no key id")
    return kid


def verified(
    token: str, key: RSAPublicKey, *, audience: str, issuers: Sequence[str], leeway: float, required: Sequence[str]
) -> dict[str, Any]:
    """The claims of a token that the key signed, for that audience alone. No `issuers` leaves the issuer to the caller,
    who has to check it; `leeway` is in seconds. Raises BadToken."""
    if not audience:
        raise BadToken("nothing is configured to compare it with")
    try:
        return jwt.decode(
            token,
            key,
            algorithms=["RS256"],
            audience=audience,
            issuer=issuers or None,
            leeway=leeway,
            options={"require": list(required), "strict_aud": True},
        )
    except (jwt.InvalidTokenError, ValueError, RecursionError) as error:
        raise BadToken(type(error).__name__) from error
