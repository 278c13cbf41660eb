"""Google's ID tokens: the one that says a call comes from the add-on runtime, the one that says for whom.

Rules: Google Workspace add-ons, "Verify requests from Google"; OpenID Connect Core 1.0 §3.1.3.7; RFC 8725. The
signature is checked by PyJWT with RS256 alone; a key comes from Google's key set and never from the token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jwt

from app.identity.caller import Caller
from app.identity.signing_keys import SigningKeys, UnknownKey

ISSUER = "https://accounts.google.com"
_SPELLINGS = (ISSUER, "accounts.google.com")  # Google writes both
LEEWAY_SECONDS = 30
LONGEST_TOKEN = 8192
LONGEST_SUBJECT = 255  # OpenID Connect Core 1.0 §2


class BadToken(Exception):
    """The token is not taken. `reason` is for the log: it holds nothing of the token."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class GoogleTokens:
    """Checks ID tokens that Google signed. All checks raise BadToken, or KeysUnavailable while Google's keys cannot
    be had."""

    keys: SigningKeys

    async def system(self, token: str, *, audience: str, service_account: str) -> None:
        """That Google's add-on runtime called: `audience` is the exact URL it calls, `service_account` the address
        that it shows for our deployment."""
        claims = await self._claims(token, audience)
        if not service_account or claims.get("email") != service_account:
            raise BadToken("another service account")
        if claims.get("email_verified") is not True:
            raise BadToken("e-mail not verified")

    async def user(self, token: str, *, client_id: str) -> Caller:
        """For whom it called. `client_id` is the OAuth client that the token has to be made for."""
        claims = await self._claims(token, client_id)
        email = claims.get("email")
        if not isinstance(email, str) or "@" not in email:
            raise BadToken("no e-mail")
        if claims.get("email_verified") is not True:
            raise BadToken("e-mail not verified")
        return Caller(ISSUER, claims["sub"], email.lower())

    async def _claims(self, token: str, audience: str) -> dict[str, Any]:
        if not audience:
            raise BadToken("nothing is configured to compare it with")
        key = await self._key(token)
        try:
            claims = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=audience,
                issuer=_SPELLINGS,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iat", "iss", "aud", "sub"], "strict_aud": True},
            )
        except (jwt.InvalidTokenError, ValueError, RecursionError) as error:
            raise BadToken(type(error).__name__) from error
        subject = claims["sub"]
        if not isinstance(subject, str) or not subject.strip() or len(subject) > LONGEST_SUBJECT:
            raise BadToken("no subject")
        return claims

    async def _key(self, token: str) -> Any:
        if len(token) > LONGEST_TOKEN or not token.isascii():
            raise BadToken("no token")
        try:
            header = jwt.get_unverified_header(token)
        except (jwt.InvalidTokenError, ValueError, RecursionError) as error:
            raise BadToken(type(error).__name__) from error
        if header.get("alg") != "RS256":
            raise BadToken("another algorithm")
        kid = header.get("kid")
        if not isinstance(kid, str):
            raise BadToken("no key id")
        try:
            return await self.keys.key(kid)
        except UnknownKey as error:
            raise BadToken("unknown key") from error


def bearer(values: list[str]) -> str:
    """The token of the request's Authorization headers (RFC 6750 §2.1). Raises BadToken unless there is exactly one,
    of that scheme."""
    if len(values) != 1:
        raise BadToken("no Authorization header" if not values else "more than one Authorization header")
    scheme, _, token = values[0].strip().partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise BadToken("no bearer token")
    return token.strip()
