"""The add-on's manifest for Google (a Deployment of the Google Workspace Add-ons API), made for one base URL.

Scopes are listed one by one: for an add-on over HTTP none is inferred ("Alternate runtimes", Google Workspace Add-ons
guide). None of them is restricted: what they allow is to read the thread that is open and to write drafts.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from app.domain.errors import InvalidInput
from app.sidebar.gmail.routes import GMAIL, LOGO, Urls
from app.sidebar.texts import say

_AUTH = "https://www.googleapis.com/auth/"
SCOPES = tuple(
    f"{_AUTH}{name}"
    for name in (
        "gmail.addons.execute",
        "gmail.addons.current.message.readonly",
        "gmail.addons.current.action.compose",
        "userinfo.email",
        "script.locale",
    )
)
_BLUE, _DARK_BLUE = "#0b57d0", "#0842a0"


def deployment(base_url: str) -> dict[str, Any]:
    """The manifest. Raises InvalidInput for an address that Google could not call."""
    urls = Urls(_checked(base_url))
    return {
        "oauthScopes": list(SCOPES),
        "addOns": {
            "common": {
                "name": "Afterword",
                "logoUrl": urls.of(LOGO),
                "useLocaleFromApp": True,
                "layoutProperties": {"primaryColor": _BLUE, "secondaryColor": _DARK_BLUE},
                "homepageTrigger": {"runFunction": urls.homepage},
                "universalActions": [{"label": say("settings.title"), "runFunction": urls.settings}],
                "openLinkUrlPrefixes": [urls.of("/"), GMAIL],  # Gmail opens no link that begins otherwise
            },
            "gmail": {"contextualTriggers": [{"unconditional": {}, "onTriggerFunction": urls.message}]},
            "httpOptions": {"authorizationHeader": "SYSTEM_ID_TOKEN", "granularOauthPermissionSupport": "OPT_IN"},
        },
    }


def _checked(base_url: str) -> str:
    parts = urlsplit(base_url)
    plain = not (parts.query or parts.fragment or "@" in parts.netloc)
    if parts.scheme != "https" or not parts.hostname or not plain:
        raise InvalidInput(
            f"“{base_url}” is no address that Google could call.",
            advice="It is https, with a host and without a query, as https://afterword.example.",
        )
    return base_url.rstrip("/")
