"""Stands in for Google as an issuer: makes keys at run time, signs ID tokens, serves the key set over httpx."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import anyio
import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

ISSUER = "https://accounts.google.com"
BASE_URL = "https://app.example"
SERVICE_ACCOUNT = "service-1234@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"
CLIENT_ID = "1234-addon.apps.googleusercontent.com"


@cache
def rsa_key(name: str) -> rsa.RSAPrivateKey:
    """A key pair by that name, made once a run."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def jwk(kid: str, **changes: Any) -> dict[str, Any]:
    entry = RSAAlgorithm.to_jwk(rsa_key(kid).public_key(), as_dict=True)
    return {**entry, "kid": kid, "use": "sig", "alg": "RS256", **changes}


@dataclass
class FakeIssuer:
    """Google's key set at any address. `kids` are the keys it publishes; `status` and `delay` make it fail or late."""

    kids: list[str] = field(default_factory=lambda: ["one"])
    max_age: str = "public, max-age=3600, must-revalidate"
    status: int = 200
    delay: float = 0.0
    fetches: int = 0
    body: bytes | None = None

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.fetches += 1
        await anyio.sleep(self.delay)
        body = self.body or json.dumps({"keys": [jwk(kid) for kid in self.kids]}).encode()
        return httpx.Response(self.status, headers={"cache-control": self.max_age}, content=body, request=request)

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self))


def claims(**changes: Any) -> dict[str, Any]:
    """Claims of a good token; a change to None leaves the claim out."""
    now = int(time.time())
    found = {"iss": ISSUER, "sub": "1001", "iat": now - 5, "exp": now + 3595, "email_verified": True, **changes}
    return {name: value for name, value in found.items() if value is not None}


def signed(payload: dict[str, Any], *, kid: str = "one", key: Any = None, **header: Any) -> str:
    """A token of whatever claims, also of such as the library would not put into one."""
    raw = json.dumps(payload).encode()
    return jwt.PyJWS().encode(raw, key or rsa_key(kid), algorithm="RS256", headers={"kid": kid, **header})


def system_token(url: str, **changes: Any) -> str:
    return signed(claims(**{"sub": "9", "aud": url, "email": SERVICE_ACCOUNT, **changes}))


def user_token(subject: str = "1001", email: str = "alex@mail.example", **changes: Any) -> str:
    return signed(claims(**{"aud": CLIENT_ID, "sub": subject, "email": email, **changes}))
