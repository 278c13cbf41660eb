"""Google's ID tokens: the one that says a call comes from the add-on runtime, the one that says for whom.

Rules: Google Workspace add-ons, "Verify requests from Google"; OpenID Connect Core 1.0 §3.1.3.7.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.identity.caller import Caller
from app.identity.checked_tokens import CheckedTokens
from app.identity.signed_tokens import BadToken, key_id
from app.identity.signing_keys import SigningKeys, UnknownKey

ISSUER = "https://accounts.google.com"
_SPELLINGS = (ISSUER, "accounts.google.com")  # Google writes both
LEEWAY_SECONDS = 30
LONGEST_SUBJECT = 255  # OpenID Connect Core 1.0 §2
_REQUIRED = ("exp", "iat", "iss", "aud", "sub")


def _checked() -> CheckedTokens:
    return CheckedTokens(issuers=_SPELLINGS, leeway=LEEWAY_SECONDS, required=_REQUIRED)


@dataclass(frozen=True, slots=True)
class GoogleTokens:
    """Checks ID tokens that Google signed. All checks raise BadToken, or KeysUnavailable while Google's keys cannot
    be had."""

    keys: SigningKeys
    checked: CheckedTokens = field(default_factory=_checked)

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

    async def _claims(self, token: str, audience: str) -> Mapping[str, Any]:
        if not audience:
            raise BadToken("nothing is configured to compare it with")
        try:
            key = await self.keys.key(key_id(token))
        except UnknownKey as error:
            raise BadToken("unknown key") from error
        claims = self.checked.claims(token, key, audience=audience)
        subject = claims["sub"]
        if not isinstance(subject, str) or not subject.strip() or len(subject) > LONGEST_SUBJECT:
            raise BadToken("no subject")
        return claims
