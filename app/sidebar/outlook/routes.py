"""Every URL of the Outlook add-in, named once: for the manifests, the pane and the endpoints. All are on one origin, so
that no other site's page has a part in any of them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

PREFIX = "/outlook"
PANE = f"{PREFIX}/pane"
ABOUT = f"{PREFIX}/about"  # for people: support, what is kept, terms
STATIC = f"{PREFIX}/static"
ICONS = f"{PREFIX}/icons"
# What the pane's script asks for, with a bearer token each:
OPEN = f"{PREFIX}/open"
DO = f"{PREFIX}/do"
EXPORT = f"{PREFIX}/export"
# The way through Microsoft's sign-in page, in a window of its own:
SIGN_IN = f"{PREFIX}/auth/start"
SIGN_IN_CALLBACK = f"{PREFIX}/auth/callback"
SIGN_IN_REDEEM = f"{PREFIX}/auth/redeem"
# Connecting a mailbox for an integration, in the user's browser and not in Outlook:
CONNECT_START = f"{PREFIX}/connect"
JOIN_START = f"{PREFIX}/join"
CONNECT_CALLBACK = f"{PREFIX}/connect/callback"


@dataclass(frozen=True, slots=True)
class Urls:
    """The absolute URLs below `base_url`, an https address without a slash at its end."""

    base_url: str

    def of(self, path: str) -> str:
        return f"{self.base_url}{path}"

    def icon(self, name: str) -> str:
        return self.of(f"{ICONS}/{name}.png")

    @property
    def origin(self) -> str:
        parts = urlsplit(self.base_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).hostname or ""
