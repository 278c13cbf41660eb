"""Stands in for Entra: keys of several issuers in one set, and access tokens for our API or for others."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

import anyio
import httpx

from app.identity.microsoft import ENTRA_KEYS, KEYS_PAUSE_SECONDS, EntraApp, EntraTokens
from app.identity.signing_keys import SigningKeys
from tests.support.google_tokens import jwk, signed

LOGIN = "https://login.microsoftonline.com"
CLIENT_ID = "6731de76-14a6-49ae-97bc-6eba6914391e"
OTHER_CLIENT = "0c1b2d3e-4f50-4a61-8b72-93a4b5c6d7e8"
TENANT = "3f6a1c52-8f0b-4c1e-9d55-0a7c2b9e4d11"
OTHER_TENANT = "b1e7d0aa-2c44-4f7e-8a39-5d1f6c3e7b22"
PERSONAL = "9188040d-6c67-4c5b-b112-36a304b66dad"
OID = "00000000-0000-0000-66f3-3332eca7ea81"
GRAPH = "00000003-0000-0000-c000-000000000000"
EVERY_TENANT = f"{LOGIN}/{{tenantid}}/v2.0"


def issuer(tenant: str) -> str:
    return f"{LOGIN}/{tenant}/v2.0"


@dataclass
class FakeEntraKeys:
    """The key set of all tenants: key id -> the issuer (or list of them) it is published for."""

    kids: dict[str, Any] = field(
        default_factory=lambda: {
            "entra-all": EVERY_TENANT,
            "entra-personal": issuer(PERSONAL),
            "entra-other": issuer(OTHER_TENANT),
        }
    )
    status: int = 200
    delay: float = 0.0
    asked: list[str] = field(default_factory=list)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(str(request.url))
        await anyio.sleep(self.delay)
        keys = [
            {**jwk(kid), "issuer": one}
            for kid, told in self.kids.items()
            for one in (told if isinstance(told, list) else [told])
        ]
        for key in keys:
            del key["alg"]  # Entra's keys name none
        headers = {"cache-control": "max-age=86400, private"}
        return httpx.Response(self.status, headers=headers, content=json.dumps({"keys": keys}).encode())

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self))


def entra_tokens(keys: FakeEntraKeys | None = None, **app: Any) -> EntraTokens:
    """The check as the server wires it, against those keys."""
    source = SigningKeys((keys or FakeEntraKeys()).client(), ENTRA_KEYS, pause=KEYS_PAUSE_SECONDS)
    return EntraTokens(source, EntraApp(**{"client_id": CLIENT_ID, **app}))


def entra_claims(**changes: Any) -> dict[str, Any]:
    """Claims of a good access token for our API; a change to None leaves the claim out."""
    now = int(time.time())
    tenant = changes.get("tid", TENANT)
    found = {
        "iss": issuer(tenant),
        "aud": CLIENT_ID,
        "iat": now - 5,
        "nbf": now - 5,
        "exp": now + 3595,
        "azp": CLIENT_ID,
        "azpacr": "0",
        "name": "Alex Morgan",
        "oid": OID,
        "preferred_username": "alex@contoso.example",
        "scp": "access_as_user",
        "sub": "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ",
        "tid": tenant,
        "ver": "2.0",
        **changes,
    }
    return {name: value for name, value in found.items() if value is not None}


def access_token(*, kid: str = "entra-all", **changes: Any) -> str:
    return signed(entra_claims(**changes), kid=kid)
