"""A small Google of our own, an ASGI application: consent page, token and revocation endpoint, key set.

It holds to what the real one does: codes serve once, PKCE is checked, the redirect address and the client have to
fit, scopes can be unticked, refresh tokens die when revoked.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import anyio
import httpx
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from tests.support.google_tokens import FakeIssuer, claims, signed

WEB_CLIENT = "1234-web.apps.googleusercontent.com"
WEB_SECRET = "the web client's secret"


@dataclass
class Consent:
    """A consent as given: by whom, with which scopes, for which challenge and address."""

    subject: str
    email: str
    scopes: list[str]
    challenge: str
    redirect_uri: str


@dataclass
class FakeGoogle:
    """`calls` are the forms that came to the token endpoint; `failures` are statuses it gives first; `delay` is how
    long it takes, in seconds."""

    issuer: FakeIssuer = field(default_factory=FakeIssuer)
    codes: dict[str, Consent] = field(default_factory=dict)
    refresh_tokens: dict[str, Consent] = field(default_factory=dict)
    revoked: list[str] = field(default_factory=list)
    calls: list[dict[str, str]] = field(default_factory=list)
    failures: list[int] = field(default_factory=list)
    delay: float = 0.0
    changes: dict[str, Any] = field(default_factory=dict)  # what the next token answers are told to differ in
    claim_changes: dict[str, Any] = field(default_factory=dict)
    _numbers: Any = field(default_factory=itertools.count)

    def agree(
        self, url: str, *, subject: str = "1001", email: str = "alex@mail.example", drop: tuple[str, ...] = ()
    ) -> str:
        """The user agrees on the consent page at `url`, all but the scopes dropped: the address they are sent to."""
        asked = dict(parse_qsl(urlsplit(url).query))
        assert asked["code_challenge_method"] == "S256"
        assert asked["client_id"] == WEB_CLIENT
        scopes = [scope for scope in asked["scope"].split() if scope not in drop]
        code = f"4/code-{next(self._numbers)}"
        self.codes[code] = Consent(subject, email, scopes, asked["code_challenge"], asked["redirect_uri"])
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.app()))

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.get("/oauth2/v3/certs")
        async def keys(request: Request) -> Response:
            answer = await self.issuer(httpx.Request("GET", str(request.url)))
            return Response(answer.content, answer.status_code, dict(answer.headers))

        @app.post("/token")
        async def token(request: Request) -> Response:
            form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
            self.calls.append(form)
            await anyio.sleep(self.delay)
            if self.failures:
                return Response("<html>", self.failures.pop(0))
            if (form.get("client_id"), form.get("client_secret")) != (WEB_CLIENT, WEB_SECRET):
                return JSONResponse({"error": "invalid_client"}, 401)
            return self._granted(form)

        @app.post("/revoke")
        async def revoke(request: Request) -> Response:
            (given,) = parse_qs((await request.body()).decode())["token"]
            if self.failures:
                return Response("<html>", self.failures.pop(0))
            self.revoked.append(given)
            known = self.refresh_tokens.pop(given, None)
            return JSONResponse({}) if known else JSONResponse({"error": "invalid_token"}, 400)

        return app

    def _granted(self, form: dict[str, str]) -> Response:
        invalid = JSONResponse({"error": "invalid_grant", "error_description": "Bad Request"}, 400)
        if form["grant_type"] == "refresh_token":
            consent = self.refresh_tokens.get(form["refresh_token"])
            return self._tokens(consent, {}) if consent else invalid
        consent = self.codes.pop(form["code"], None)
        if consent is None or consent.redirect_uri != form["redirect_uri"]:
            return invalid
        verifier = hashlib.sha256(form["code_verifier"].encode()).digest()
        if base64.urlsafe_b64encode(verifier).rstrip(b"=").decode() != consent.challenge:
            return invalid
        refresh = f"1//refresh-{next(self._numbers)}"
        self.refresh_tokens[refresh] = consent
        return self._tokens(consent, {"refresh_token": refresh})

    def _tokens(self, consent: Consent, more: dict[str, Any]) -> Response:
        identity = claims(aud=WEB_CLIENT, sub=consent.subject, email=consent.email)
        told = {
            "access_token": f"ya29.{next(self._numbers)}",
            "expires_in": 3599,
            "scope": " ".join(consent.scopes),
            "token_type": "Bearer",
            "id_token": signed({**identity, **self.claim_changes}),
            **more,
            **self.changes,
        }
        return JSONResponse({name: value for name, value in told.items() if value is not None})
