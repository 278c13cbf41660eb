"""msal over a shared httpx client.

msal hands a certificate's signed assertion over as bytes, which httpx would put into the form as the text `b'…'`; and
it asks for a tenant's metadata at each start, which says what is known beforehand. Both are set right here.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx

_METADATA = "/v2.0/.well-known/openid-configuration"
TIMEOUT = httpx.Timeout(8.0, connect=3.0)


class MsalHttp:
    """One for each msal application: `status` and `headers` are those of the last answer it got."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self.status = 0
        self.headers: Mapping[str, str] = {}

    def get(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> httpx.Response:
        """A tenant's metadata without asking for it; everything else from the network."""
        parts = urlsplit(url)
        if parts.path.endswith(_METADATA):
            base = f"https://{parts.netloc}/{parts.path.split('/')[1]}"
            told = {
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
            }
            return httpx.Response(200, json=told)
        response = self._client.get(url, params=params, headers=headers, timeout=TIMEOUT)
        return self._noted(response)

    def post(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        data: object = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> httpx.Response:
        """A form: bytes in it are text."""
        if isinstance(data, Mapping):
            form = {name: value.decode() if isinstance(value, bytes) else value for name, value in data.items()}
            response = self._client.post(url, params=params, data=form, headers=headers, timeout=TIMEOUT)
        else:
            content = data if isinstance(data, (str, bytes)) else b""
            response = self._client.post(url, params=params, content=content, headers=headers, timeout=TIMEOUT)
        return self._noted(response)

    def close(self) -> None:
        """The client is shared: it is closed by whoever made it."""

    def _noted(self, response: httpx.Response) -> httpx.Response:
        self.status, self.headers = response.status_code, response.headers
        return response
