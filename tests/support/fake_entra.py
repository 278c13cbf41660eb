"""Entra's token endpoint as msal sees it: on behalf of, refresh, and codes; behind an httpx client."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import httpx
import jwt

from tests.support.entra_tokens import CLIENT_ID, issuer

GRAPH = "https://graph.microsoft.com/"
OBO = "urn:ietf:params:oauth:grant-type:jwt-bearer"


@dataclass(frozen=True, slots=True)
class Posted:
    """A form that came in, and where."""

    path: str
    form: dict[str, str]

    @property
    def tenant(self) -> str:
        return self.path.split("/")[1]


@dataclass
class FakeEntra:
    """`refusals` wait for the next call of a user (by object id), one each; a user's Graph tokens are `graph.OID.N`."""

    posts: list[Posted] = field(default_factory=list)
    refusals: dict[str, deque[httpx.Response | Exception]] = field(default_factory=lambda: defaultdict(deque))
    codes: dict[str, dict[str, Any]] = field(default_factory=dict)  # code -> who signs in: tid, oid, nonce, verifier
    seconds: int = 3600
    lives: set[str] = field(default_factory=set)  # refresh tokens
    unwanted: frozenset[str] = frozenset()  # permissions that nobody grants
    count: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self), trust_env=False)

    def refuse(self, oid: str, told: dict[str, Any], status: int = 400, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.refusals[oid].append(httpx.Response(status, json=told, headers=named))

    def fail(self, oid: str, error: Exception) -> None:
        self.refusals[oid].append(error)

    def of(self, oid: str) -> list[Posted]:
        """The calls for that user."""
        return [one for one in self.posts if self._who(one.form)[1] == oid]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert request.url.host == "login.microsoftonline.com"
        assert request.url.path.endswith("/oauth2/v2.0/token"), request.url
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        with self._lock:
            self.posts.append(Posted(request.url.path, form))
            self.count += 1
            number = self.count
        tenant, oid = self._who(form)
        if self.refusals[oid]:
            refusal = self.refusals[oid].popleft()
            if isinstance(refusal, Exception):
                raise refusal
            return refusal
        if form["grant_type"] == "refresh_token" and form["refresh_token"] not in self.lives:
            told = {"error": "invalid_grant", "suberror": "bad_token", "error_description": "AADSTS700082: expired"}
            return httpx.Response(400, json={**told, "error_codes": [700082]})
        if form["grant_type"] == "authorization_code" and not self._fits(form):
            return httpx.Response(400, json={"error": "invalid_grant", "error_description": "AADSTS501481: verifier"})
        return httpx.Response(200, json=self._token(form, tenant, oid, number))

    def _who(self, form: dict[str, str]) -> tuple[str, str]:
        if form["grant_type"] == OBO:
            claims = jwt.decode(form["assertion"], options={"verify_signature": False})
            return claims["tid"], claims["oid"]
        if form["grant_type"] == "refresh_token":
            _, tenant, oid, _ = form["refresh_token"].split(".")
            return tenant, oid
        who = self.codes.get(form.get("code", ""), {"tid": "?", "oid": "?"})
        return who["tid"], who["oid"]

    def _fits(self, form: dict[str, str]) -> bool:
        return form.get("code", "") in self.codes and bool(form.get("code_verifier"))

    def _token(self, form: dict[str, str], tenant: str, oid: str, number: int) -> dict[str, Any]:
        refresh = f"rt.{tenant}.{oid}.{number}"
        self.lives.add(refresh)
        asked = [one for one in form["scope"].split() if one.startswith(GRAPH)]
        granted = [one for one in asked if one.removeprefix(GRAPH) not in self.unwanted]
        info = json.dumps({"uid": oid, "utid": tenant}).encode()
        now = int(time.time())
        claims: dict[str, Any] = {"iss": issuer(tenant), "aud": CLIENT_ID, "sub": oid, "tid": tenant, "oid": oid}
        who = self.codes.get(form.get("code", ""), {})
        claims |= {"iat": now, "exp": now + 3600, "preferred_username": f"{oid[:8]}@contoso.example"}
        if who.get("nonce"):
            claims["nonce"] = who["nonce"]
        return {
            "token_type": "Bearer",
            "scope": " ".join(granted),
            "expires_in": self.seconds,
            "access_token": f"graph.{oid}.{number}",
            "refresh_token": refresh,
            "id_token": jwt.encode(claims, "unused" * 8, algorithm="HS256"),
            "client_info": base64.urlsafe_b64encode(info).rstrip(b"=").decode(),
        }
