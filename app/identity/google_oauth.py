"""Google's OAuth endpoints for the offline connect: consent page, code exchange, refresh, revocation.

Rules: RFC 6749, RFC 7636 (PKCE with S256), RFC 9700; Google Identity, "Using OAuth 2.0 for Web Server Applications".
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

from app.domain.errors import NeedsConsent, Refused, Unavailable

AUTH_URL = "https://accounts.google.com/o/oauth2/v2/auth"
TOKEN_URL = "https://oauth2.googleapis.com/token"  # noqa: S105
REVOKE_URL = "https://oauth2.googleapis.com/revoke"
TIMEOUT = httpx.Timeout(6.0, connect=3.0)


@dataclass(frozen=True, slots=True)
class WebClient:
    """Our "Web application" client: not the add-on's own, which gives no refresh token."""

    client_id: str
    client_secret: str
    redirect_uri: str

    def __repr__(self) -> str:
        return f"WebClient({self.client_id!r})"


@dataclass(frozen=True, slots=True)
class Granted:
    """What the token endpoint gave. `refresh_token` and `id_token` are empty where it gave none."""

    access_token: str
    expires_in: float  # seconds
    scopes: tuple[str, ...]
    refresh_token: str = ""
    id_token: str = ""

    def __repr__(self) -> str:
        return f"Granted(scopes={self.scopes})"  # never the tokens: they would get into logs


def new_verifier() -> str:
    """A PKCE code verifier of 256 random bits (RFC 7636 §4.1)."""
    return secrets.token_urlsafe(32)


def challenge(verifier: str) -> str:
    """Its S256 challenge (RFC 7636 §4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


class GoogleOAuth:
    """Our client at Google's endpoints, over the shared HTTP client."""

    def __init__(self, http: httpx.AsyncClient, client: WebClient) -> None:
        self._http = http
        self.client = client

    def consent_url(self, scopes: Sequence[str], *, state: str, verifier: str, login_hint: str) -> str:
        """Where the user's browser is sent. `prompt=consent`: without it a second connect gives no refresh token."""
        query = {
            "client_id": self.client.client_id,
            "redirect_uri": self.client.redirect_uri,
            "response_type": "code",
            "scope": " ".join(scopes),
            "state": state,
            "code_challenge": challenge(verifier),
            "code_challenge_method": "S256",
            "access_type": "offline",
            "prompt": "consent",
            "include_granted_scopes": "true",
            "login_hint": login_hint,
        }
        return f"{AUTH_URL}?{urlencode(query)}"

    async def exchange(self, code: str, verifier: str) -> Granted:
        """The tokens for a code. Raises NeedsConsent for a code that is not taken, Refused, Unavailable."""
        form = {"grant_type": "authorization_code", "code": code, "code_verifier": verifier}
        return await self._token({**form, "redirect_uri": self.client.redirect_uri})

    async def refresh(self, refresh_token: str) -> Granted:
        """A new access token. Raises NeedsConsent when the refresh token is taken no more, Refused, Unavailable."""
        return await self._token({"grant_type": "refresh_token", "refresh_token": refresh_token})

    async def revoke(self, token: str) -> None:
        """Take the grant back; one that is revoked already is no error. Raises Refused or Unavailable."""
        status, told = await self._post(REVOKE_URL, {"token": token})
        if status != 200 and told.get("error") != "invalid_token":
            raise _refused(told)

    async def _token(self, form: Mapping[str, str]) -> Granted:
        client = {"client_id": self.client.client_id, "client_secret": self.client.client_secret}
        status, told = await self._post(TOKEN_URL, {**form, **client})
        if told.get("error") == "invalid_grant":
            raise NeedsConsent(
                "Google no longer takes the connection to your mailbox.",
                kept="Nothing was changed.",
                advice="Connect it again.",
            )
        access, expires = told.get("access_token"), told.get("expires_in", 0)
        if status != 200 or not isinstance(access, str) or not access:
            raise _refused(told)
        return Granted(
            access_token=access,
            expires_in=float(expires) if isinstance(expires, (int, float)) else 0.0,
            scopes=tuple(_text(told, "scope").split()),
            refresh_token=_text(told, "refresh_token"),
            id_token=_text(told, "id_token"),
        )

    async def _post(self, url: str, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        try:
            response = await self._http.post(url, data=dict(form), timeout=TIMEOUT, follow_redirects=False)
        except httpx.HTTPError as error:
            raise _unavailable() from error
        if response.status_code == 429 or response.status_code >= 500:
            raise _unavailable()
        try:
            told = response.json()
        except ValueError:
            told = {}
        return response.status_code, told if isinstance(told, dict) else {}


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name, "")
    return value if isinstance(value, str) else ""


def _unavailable() -> Unavailable:
    return Unavailable("Google did not answer.", kept="Nothing was changed.", advice="Try again in a minute.")


def _refused(told: Mapping[str, Any]) -> Refused:
    """OAuth error codes are short words of the standard (RFC 6749 §5.2); the description is not shown."""
    code = _text(told, "error")
    return Refused(
        f"Google refused the request{f' ({code})' if code.isidentifier() and len(code) < 40 else ''}.",
        kept="Nothing was changed.",
    )
