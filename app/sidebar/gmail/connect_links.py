"""Links that begin a connect in the user's browser and bring them back to an integration's own page."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit, urlunsplit

from app.domain.errors import InvalidInput
from app.identity.signing import Signer
from app.sidebar.gmail.presses import BROWSER, CONNECT_TICKET, TICKET_FOR
from app.sidebar.gmail.routes import CONNECT_START, Urls

RETURN_TO = "return_to"  # in the ticket: where the browser goes at the end


@dataclass(frozen=True, slots=True)
class ConnectLinks:
    """`origins` are those that may be returned to, as https://tracker.example: an address of anybody's would make
    this server a way to lead users astray (RFC 9700 §4.11)."""

    signer: Signer
    urls: Urls
    origins: Collection[str]

    @property
    def good_for(self) -> timedelta:
        """How long a link serves."""
        return TICKET_FOR

    def connect(self, mailbox_id: str, return_url: str, *, now: datetime) -> str:
        """The link. `now` is aware. Raises InvalidInput for an address that may not be returned to."""
        parts = urlsplit(return_url)
        if f"{parts.scheme}://{parts.netloc}" not in self.origins or parts.username is not None:
            raise InvalidInput(
                "That address may not be returned to.",
                kept="Nothing was begun.",
                advice="The operator allows origins with AFTERWORD_API_RETURN_ORIGINS.",
            )
        values = {"mailbox": mailbox_id, RETURN_TO: return_url}
        ticket = self.signer.sign(CONNECT_TICKET, BROWSER, values, now=now, good_for=TICKET_FOR)
        return f"{self.urls.of(CONNECT_START)}?{urlencode({'ticket': ticket})}"


def with_outcome(return_url: str, outcome: str) -> str:
    """The address with `afterword=` and how it went: connected, declined or failed."""
    parts = urlsplit(return_url)
    query = "&".join(part for part in (parts.query, urlencode({"afterword": outcome})) if part)
    return urlunsplit(parts._replace(query=query))
