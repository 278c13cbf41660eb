"""Opens a Gmail mailbox for an event: with the event's own tokens, and with autopilot's connection where there is
one."""

from __future__ import annotations

import time
from dataclasses import dataclass

import httpx

from app.domain.errors import NeedsConsent
from app.domain.mail import Mailbox as Owner
from app.identity.caller import Caller
from app.mailboxes.gmail.access import EventGrant, Grant, OpenMessage
from app.mailboxes.gmail.calls import ENDPOINT
from app.mailboxes.gmail.ids import is_canonical
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.parsing import Parse
from app.mailboxes.upstream.patience import IN_THE_BACKGROUND, for_a_card
from app.services.autopilot import Account, Autopilot
from app.services.gmail_desks import Access, Opened
from app.services.places import StoredPlaces
from app.store import grants as stored_grants
from app.store.grants import GrantState
from app.store.unit import Registered, Rows


@dataclass(frozen=True, slots=True)
class StandingGrant:
    """Autopilot's connection as a grant of the mailbox."""

    autopilot: Autopilot
    account: Account
    scopes: frozenset[str]
    message_token: str = ""

    async def token(self, *, renew: bool = False) -> str:
        return await self.autopilot.access_token(self.account, renew=renew)


@dataclass(frozen=True, slots=True)
class GmailStanding:
    """Implements `app.services.standing.OpenStanding`: the mailbox by autopilot's connection alone. `topic` is the
    Pub/Sub topic that Gmail is to tell, `seconds` how long a caller waits for all of its work; None: nobody does."""

    http: httpx.AsyncClient
    parse: Parse
    autopilot: Autopilot
    endpoint: str = ENDPOINT
    topic: str = ""
    seconds: float | None = None

    async def __call__(self, mailbox: Registered, rows: Rows) -> GmailMailbox:
        """Raises NeedsConsent if it is not connected (any more)."""
        issuer, _, subject = mailbox.account.partition(" ")
        account = Account(Caller(issuer, subject, mailbox.owner.email), rows)
        grant = await rows.read(stored_grants.find)
        if grant is None or grant.state is GrantState.BROKEN:
            raise NeedsConsent("Autopilot is not connected.", advice="Connect it in Afterword's settings.")
        return GmailMailbox(
            self.http,
            mailbox.owner,
            [StandingGrant(self.autopilot, account, frozenset(grant.scopes))],
            places=StoredPlaces(rows),
            parse=self.parse,
            patience=for_a_card(time.monotonic() + self.seconds) if self.seconds else IN_THE_BACKGROUND,
            endpoint=self.endpoint,
            topic=self.topic,
        )


@dataclass(frozen=True, slots=True)
class GmailOpener:
    """Implements `app.services.gmail_desks.OpenMailbox` over the shared client. `shown_in_threads`: Gmail shows the
    drafts of an open conversation to an add-on."""

    http: httpx.AsyncClient
    parse: Parse
    autopilot: Autopilot | None = None
    endpoint: str = ENDPOINT
    shown_in_threads: bool = True

    async def __call__(self, owner: Owner, account: Account, access: Access) -> Opened:
        """The event's tokens come first, so that what the open message allows needs nothing more. An id that the
        browser made up itself costs one call to learn Gmail's own."""
        grants: list[Grant] = [EventGrant(access.access_token, access.scopes, access.message_token)]
        if self.autopilot is not None and access.standing:
            grants.append(StandingGrant(self.autopilot, account, access.standing))
        opened = OpenMessage(access.message_id, access.thread_id) if access.message_id and access.thread_id else None
        if opened is not None and not (is_canonical(opened.id) and is_canonical(opened.thread_id)):
            mailbox = self._mailbox(owner, account, access, grants, None)
            opened = await mailbox.locate(opened.id, opened.thread_id)
        mailbox = self._mailbox(owner, account, access, grants, opened)
        if opened is None:
            return Opened(mailbox, access.message_id, access.thread_id)
        return Opened(mailbox, opened.id, opened.thread_id)

    def _mailbox(
        self, owner: Owner, account: Account, access: Access, grants: list[Grant], opened: OpenMessage | None
    ) -> GmailMailbox:
        return GmailMailbox(
            self.http,
            owner,
            grants,
            places=StoredPlaces(account.rows),
            parse=self.parse,
            patience=for_a_card(access.deadline),
            opened=opened,
            endpoint=self.endpoint,
            shown_in_threads=self.shown_in_threads,
        )
