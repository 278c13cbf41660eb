"""The sign-in at Microsoft's own page (authorization code with PKCE, RFC 7636): for an Outlook that cannot sign in
within the pane, and for a grant that lasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

import anyio.to_thread
import httpx

from app.domain.errors import InvalidInput
from app.identity.entra.application import ANYBODY, EntraClient, Errand
from app.identity.entra.problems import error_of, guarded
from app.identity.entra.tokens import GRAPH
from app.identity.microsoft import EntraCaller

_LONGEST = 500  # characters of a name that is kept


@dataclass(frozen=True, slots=True)
class Begun:
    """`url` is Microsoft's page; `flow` is what the answer is checked against (state, nonce, PKCE verifier)."""

    url: str
    flow: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, what they granted (short names), the cache (msal's text) that holds their grant, and the first
    access token of it."""

    caller: EntraCaller
    scopes: frozenset[str]
    cache: str
    token: str = ""

    def __repr__(self) -> str:
        return f"SignedIn({self.caller!r})"


@dataclass(frozen=True, slots=True)
class AuthCodeFlow:
    """`tenants` are the only ones let in, empty for all."""

    client: EntraClient
    http: httpx.Client
    tenants: frozenset[str] = frozenset()

    async def begin(self, scopes: Sequence[str], *, redirect_uri: str, login_hint: str = "", claims: str = "") -> Begun:
        """Where the browser is sent. Microsoft posts its answer, so that no code stands in an address."""
        work = partial(self._begin, [f"{GRAPH}{one}" for one in scopes], redirect_uri, login_hint, claims)
        return await anyio.to_thread.run_sync(work)

    async def choose(self, scopes: Sequence[str], *, redirect_uri: str) -> Begun:
        """The same for a browser of which it is not known whose account is meant: Microsoft asks which."""
        work = partial(self._begin, [f"{GRAPH}{one}" for one in scopes], redirect_uri, "", "", "select_account")
        return await anyio.to_thread.run_sync(work)

    async def finish(self, flow: Mapping[str, object], form: Mapping[str, str]) -> SignedIn:
        """Who signed in. Raises InvalidInput for an answer that does not belong to the flow or says no, NeedsConsent
        where consent is missing, Refused, Throttled, Unavailable."""
        return await anyio.to_thread.run_sync(partial(self._finish, dict(flow), dict(form)))

    def _begin(self, scopes: list[str], redirect_uri: str, login_hint: str, claims: str, prompt: str = "") -> Begun:
        errand = Errand(self.client, self.http, tenant=ANYBODY)
        flow = errand.app.initiate_auth_code_flow(
            scopes,
            redirect_uri=redirect_uri,
            response_mode="form_post",
            login_hint=login_hint or None,
            claims_challenge=claims or None,
            prompt=prompt or None,
        )
        return Begun(str(flow["auth_uri"]), flow)

    def _finish(self, flow: dict[str, Any], form: dict[str, str]) -> SignedIn:
        if form.get("error") in ("access_denied", "consent_declined"):
            raise InvalidInput("You did not let Afterword in.", kept="Nothing was connected.", advice=_AGAIN)
        errand = Errand(self.client, self.http, tenant=ANYBODY)

        def redeem() -> dict[str, Any]:
            try:
                return dict(errand.app.acquire_token_by_auth_code_flow(flow, form))
            except (ValueError, RuntimeError) as error:  # another state, another nonce
                if errand.http.status >= 400:
                    raise
                raise InvalidInput("This sign-in was not begun here, or its time is over.", advice=_AGAIN) from error

        told = guarded(redeem, errand.http)
        if "access_token" not in told:
            raise error_of(told, errand.http, [str(one) for one in flow.get("scope", [])])
        caller = self._caller(told.get("id_token_claims"))
        granted = frozenset(str(told.get("scope", "")).replace(GRAPH, "").split())
        return SignedIn(caller, granted, str(errand.cache.serialize()), str(told["access_token"]))

    def _caller(self, claims: object) -> EntraCaller:
        """From the ID token that came from Microsoft itself over TLS (OpenID Connect Core 1.0 §3.1.3.7, 6)."""
        told = claims if isinstance(claims, dict) else {}
        tenant, oid = told.get("tid"), told.get("oid")
        if not (_is_guid(tenant) and _is_guid(oid)):
            raise InvalidInput("Microsoft did not say who you are.", advice=_AGAIN)
        if self.tenants and tenant not in self.tenants:
            raise InvalidInput("Your organisation is not let in here.", kept="Nothing was connected.")
        name, login = (str(told.get(key) or "")[:_LONGEST] for key in ("name", "preferred_username"))
        return EntraCaller(str(tenant), str(oid), name=name, login=login)


def _is_guid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


_AGAIN = "Close this window and sign in again."
