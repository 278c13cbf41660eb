"""A mailbox joins those of an integration: its user, who may never have opened a card, is told who asks for what,
goes to Google's consent page, and comes back.

Nothing is kept of it before Google said whose mailbox it is. What has to last until then is in the state, which is
signed, and in a cookie of the browser: the PKCE verifier, without which the code that Google gives is worth nothing
(RFC 9700 §4.7.1), and whose digest the state carries.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import anyio.to_thread

from app.domain.errors import Conflict, InvalidInput
from app.domain.mail import Mailbox as Owner
from app.identity.caller import Caller
from app.identity.google_oauth import new_verifier
from app.identity.signing import Expired, Forged, Signer
from app.services.autopilot import CONNECT_FOR, SCOPES, Account, Autopilot, Begun
from app.services.gmail_desks import PROVIDER
from app.sidebar import connect_links
from app.sidebar.connect_links import BROWSER, Asked, ConnectLinks
from app.sidebar.gmail.presses import CONNECT_TICKET, JOIN_TICKET
from app.sidebar.gmail.routes import CONNECT_START, JOIN_START
from app.sidebar.gmail.visits import Surface
from app.sidebar.texts import say
from app.store.grants import digest
from app.store.unit import Store

PREFIX = "join"  # of a state: that of a known mailbox begins with its id
_STATE, _OWNER, _ZONE, _VERIFIER = "gmail join state", "owner", "zone", "verifier"


@dataclass(frozen=True, slots=True)
class Joining:
    """The way of one mailbox, over the stateless steps of it."""

    autopilot: Autopilot
    store: Store
    signer: Signer

    def asked(self, ticket: str, *, now: datetime) -> Asked:
        """What the link says. Raises InvalidInput for one that was not made here or whose time is over."""
        asked = connect_links.asked(self.signer, JOIN_TICKET, ticket, now=now)
        if asked is None:
            raise InvalidInput(say("gmail.link_over"), advice=say("gmail.join_again"))
        return asked

    def begin(self, asked: Asked, *, now: datetime) -> Begun:
        """The consent page to go to, and the secret that this browser keeps until it is back."""
        verifier = new_verifier()
        values = {_OWNER: asked.owner, _ZONE: asked.time_zone, _VERIFIER: digest(verifier)}
        state = f"{PREFIX}.{self.signer.sign(_STATE, BROWSER, values, now=now, good_for=CONNECT_FOR)}"
        oauth = self.autopilot.oauth
        return Begun(oauth.consent_url(SCOPES, state=state, verifier=verifier, login_hint=""), verifier)

    async def finish(self, state: str, browser_secret: str, code: str, *, now: datetime) -> Account:
        """The callback: the mailbox is the owner's and connected from now on. Raises InvalidInput or NeedsConsent with
        what to do, Conflict for a mailbox that is somebody else's here already, Refused, Unavailable."""
        named = self._read(_STATE, state.removeprefix(f"{PREFIX}."), now)
        if not hmac.compare_digest(named[_VERIFIER], digest(browser_secret)):
            raise InvalidInput(say("gmail.join_elsewhere"), advice=say("gmail.join_again"))

        async def register(who: Caller) -> Account:
            return await anyio.to_thread.run_sync(self._register, who, named[_OWNER], named[_ZONE])

        return await self.autopilot.take_in(code, browser_secret, register)

    def _register(self, who: Caller, owner: str, time_zone: str) -> Account:
        """The rows of that user's mailbox. Those that are there already have to be the same owner's: nobody takes a
        mailbox over, and its user's own sidebar goes on."""
        known = self.store.find(PROVIDER, who.account)
        mailbox_id = known.id if known else self.store.register(
            PROVIDER, who.account, Owner("", who.email, time_zone), belongs_to=owner
        )  # fmt: skip
        if self.store.belongs_to(mailbox_id) != owner:
            raise Conflict(say("gmail.join_taken"), kept=say("gmail.join_kept"), advice=say("gmail.join_own_key"))
        return Account(who, self.store.of(mailbox_id))

    def _read(self, purpose: str, token: str, now: datetime) -> Mapping[str, str]:
        try:
            return self.signer.read(purpose, BROWSER, token, now=now)
        except (Forged, Expired):
            raise InvalidInput(say("gmail.link_over"), advice=say("gmail.join_again")) from None


def links(surface: Surface, origins: Collection[str]) -> ConnectLinks:
    """The links that begin at the pages of the browser; `origins` may be returned to."""
    return ConnectLinks(
        surface.signer,
        origins,
        connect_at=surface.urls.of(CONNECT_START),
        connect_ticket=CONNECT_TICKET,
        join_at=surface.urls.of(JOIN_START),
        join_ticket=JOIN_TICKET,
    )
