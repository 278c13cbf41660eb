"""Links that begin a connect in the user's browser and bring them back to an integration's own page: of a mailbox that
is known, or of one that is to join those of the integration."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit, urlunsplit

from app.domain.errors import InvalidInput
from app.identity.caller import Caller
from app.identity.signing import Expired, Forged, Signer

BROWSER = Caller("afterword", "browser")  # links that are opened in a browser, where no token says who calls
GOOD_FOR = timedelta(minutes=15)
_MAILBOX, _OWNER, _ZONE = "mailbox", "owner", "zone"
RETURN_TO = "return_to"  # in a ticket: where the browser goes at the end


@dataclass(frozen=True, slots=True)
class Asked:
    """What a link asks for: to connect the mailbox with that id, or (without one) to have a mailbox join that owner's,
    whose days are those of `time_zone` (IANA); and where the browser goes at the end."""

    return_to: str
    mailbox_id: str = ""
    owner: str = ""
    time_zone: str = ""

    @property
    def asker(self) -> str:
        """The host whose page the user came from, for the user to read."""
        return urlsplit(self.return_to).hostname or ""


@dataclass(frozen=True, slots=True)
class ConnectLinks:
    """The links of one provider: `connect_at` and `join_at` are the addresses at which they begin, the tickets name
    what is signed. `origins` are those that may be returned to, as https://tracker.example: an address of anybody's
    would make this server a way to lead users astray (RFC 9700 §4.11)."""

    signer: Signer
    origins: Collection[str]
    connect_at: str
    connect_ticket: str
    join_at: str
    join_ticket: str

    @property
    def good_for(self) -> timedelta:
        """How long a link serves."""
        return GOOD_FOR

    def connect(self, mailbox_id: str, return_url: str, *, now: datetime) -> str:
        """The link. `now` is aware. Raises InvalidInput for an address that may not be returned to."""
        self._check(return_url)
        return self._link(self.connect_at, self.connect_ticket, {_MAILBOX: mailbox_id, RETURN_TO: return_url}, now)

    def join(self, owner: str, return_url: str, time_zone: str, *, now: datetime) -> str:
        """The link for a mailbox that has no rows yet and is to be that owner's; its days are those of `time_zone`
        (IANA). Raises as `connect` does."""
        self._check(return_url)
        values = {_OWNER: owner, _ZONE: time_zone, RETURN_TO: return_url}
        return self._link(self.join_at, self.join_ticket, values, now)

    def _check(self, return_url: str) -> None:
        parts = urlsplit(return_url)
        if f"{parts.scheme}://{parts.netloc}" not in self.origins or parts.username is not None:
            raise InvalidInput(
                "That address may not be returned to.",
                kept="Nothing was begun.",
                advice="The operator allows origins with AFTERWORD_API_RETURN_ORIGINS.",
            )

    def _link(self, at: str, purpose: str, values: Mapping[str, str], now: datetime) -> str:
        ticket = self.signer.sign(purpose, BROWSER, values, now=now, good_for=GOOD_FOR)
        return f"{at}?{urlencode({'ticket': ticket})}"


def asked(signer: Signer, purpose: str, ticket: str, *, now: datetime) -> Asked | None:
    """What a link's ticket of that purpose says; None for one that was not made here or whose time is over."""
    try:
        named = signer.read(purpose, BROWSER, ticket, now=now)
    except (Forged, Expired):
        return None
    return Asked(
        named.get(RETURN_TO, ""),
        mailbox_id=named.get(_MAILBOX, ""),
        owner=named.get(_OWNER, ""),
        time_zone=named.get(_ZONE, ""),
    )


def with_outcome(return_url: str, outcome: str) -> str:
    """The address with `afterword=` and how it went: connected, declined or failed."""
    parts = urlsplit(return_url)
    query = "&".join(part for part in (parts.query, urlencode({"afterword": outcome})) if part)
    return urlunsplit(parts._replace(query=query))
