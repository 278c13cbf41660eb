"""Our app registration as msal wants it. An application object is made for one user and one errand and thrown away: it
remembers a refusal for whoever asks next with the same words, which on behalf of somebody else would be another's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from app.identity.entra.http import MsalHttp
from app.identity.microsoft import LOGIN

ANYBODY = "common"  # the authority at which it is not known yet who signs in
_CAPABILITIES = ("cp1",)  # a claims challenge of Graph's is brought back to the user (Continuous Access Evaluation)


@dataclass(frozen=True, slots=True)
class EntraClient:
    """The registration: a certificate (both PEM) in production, a secret for trying out."""

    client_id: str
    secret: str = ""
    private_key: str = ""
    certificate: str = ""

    @property
    def credential(self) -> str | dict[str, str]:
        """As msal takes it."""
        if self.private_key:
            return {"private_key": self.private_key, "public_certificate": self.certificate}
        return self.secret

    def __repr__(self) -> str:
        return f"EntraClient({self.client_id!r})"


class Errand:
    """One msal application with its cache (`msal.SerializableTokenCache` as text) and its way out."""

    def __init__(self, client: EntraClient, http: httpx.Client, *, tenant: str, cache: str = "") -> None:
        import msal  # a fifth of a second, for the first who signs in

        self.http = MsalHttp(http)
        self.cache = msal.SerializableTokenCache()
        if cache:
            self.cache.deserialize(cache)
        self.app: Any = msal.ConfidentialClientApplication(
            client.client_id,
            client_credential=client.credential,
            authority=f"{LOGIN}/{tenant}",
            token_cache=self.cache,
            http_client=self.http,
            instance_discovery=False,
            client_capabilities=list(_CAPABILITIES),
        )

    @property
    def changed(self) -> str:
        """The cache as text where it changed, else empty."""
        return str(self.cache.serialize()) if self.cache.has_state_changed else ""
