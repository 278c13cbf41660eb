"""Links that begin a connect in the user's browser and bring them back to an integration's own page: of a mailbox that
is known, or of one that is to join those of the integration."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit, urlunsplit

from app.domain.errors import InvalidInput
from app.identity.signing import Signer
from app.sidebar.gmail.presses import BROWSER, CONNECT_TICKET, TICKET_FOR
from app.sidebar.gmail.routes import CONNECT_START, JOIN_START, Urls

RETURN_TO = "return_to"  # in the ticket: where the browser goes at the end
OWNER, ZONE = "owner", "zone"  # in a ticket to join: whose the mailbox is to be, and its time zone
JOIN_TICKET = "gmail join link"


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
        self._check(return_url)
        return self._link(CONNECT_START, CONNECT_TICKET, {"mailbox": mailbox_id, RETURN_TO: return_url}, now)

    def join(self, owner: str, return_url: str, time_zone: str, *, now: datetime) -> str:
        """The link for a mailbox that has no rows yet and is to be that owner's; its days are those of `time_zone`
        (IANA). Raises as `connect` does."""
        self._check(return_url)
        return self._link(JOIN_START, JOIN_TICKET, {OWNER: owner, ZONE: time_zone, RETURN_TO: return_url}, now)

    def _check(self, return_url: str) -> None:
        parts = urlsplit(return_url)
        if f"{parts.scheme}://{parts.netloc}" not in self.origins or parts.username is not None:
            raise InvalidInput(
                "That address may not be returned to.",
                kept="Nothing was begun.",
                advice="The operator allows origins with AFTERWORD_API_RETURN_ORIGINS.",
            )

    def _link(self, path: str, purpose: str, values: Mapping[str, str], now: datetime) -> str:
        ticket = self.signer.sign(purpose, BROWSER, values, now=now, good_for=TICKET_FOR)
        return f"{self.urls.of(path)}?{urlencode({'ticket': ticket})}"


def with_outcome(return_url: str, outcome: str) -> str:
    """The address with `afterword=` and how it went: connected, declined or failed."""
    parts = urlsplit(return_url)
    query = "&".join(part for part in (parts.query, urlencode({"afterword": outcome})) if part)
    return urlunsplit(parts._replace(query=query))
