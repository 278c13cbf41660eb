"""Connecting an Outlook mailbox in its user's browser, without its pane: one that is known, or one that is to join
those of an integration. What it leaves is what switching autopilot on in the pane leaves."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import anyio.to_thread

from app.domain.errors import Conflict, InvalidInput
from app.domain.mail import Mailbox as Owner
from app.identity.entra.sign_in import AuthCodeFlow, Begun, SignedIn
from app.identity.microsoft import EntraCaller
from app.mailboxes.outlook.access import GivenToken
from app.mailboxes.outlook.scopes import DRAFTS
from app.mailboxes.upstream.patience import for_a_card
from app.services.outlook_autopilot import OutlookAutopilot, check_enough
from app.services.outlook_desks import PROVIDER
from app.services.outlook_mailboxes import OutlookOpener
from app.store.unit import Rows, Store

_SECONDS = 8.0  # that Microsoft is asked whose mailbox it is


@dataclass(frozen=True, slots=True)
class OutlookConnecting:
    """The way through Microsoft's page and back. Nothing is kept before Microsoft said who signed in, that they gave
    permission for all that is needed, and which address their mailbox has."""

    flow: AuthCodeFlow
    store: Store
    opener: OutlookOpener

    async def begin(self, *, redirect_uri: str, mailbox_id: str = "") -> Begun:
        """Where the browser is sent, and what its answer is checked against. Raises NotFound for a mailbox that is
        gone, Unavailable."""
        if not mailbox_id:
            return await self.flow.choose(sorted(DRAFTS), redirect_uri=redirect_uri)
        _, owner = await self._known(mailbox_id)
        return await self.flow.begin(sorted(DRAFTS), redirect_uri=redirect_uri, login_hint=owner.email)

    async def connect(self, flow: Mapping[str, object], form: Mapping[str, str], mailbox_id: str) -> None:
        """The mailbox with that id is connected from now on. Raises InvalidInput for an answer that does not belong to
        the flow, says no, or is another account's; NeedsConsent, Refused, Throttled, Unavailable; Conflict where the
        mailbox was deleted meanwhile."""
        signed_in = await self.flow.finish(flow, form)
        account, _ = await self._known(mailbox_id)
        await self._autopilot.connect(account, signed_in, self.store.of(mailbox_id))

    async def join(self, flow: Mapping[str, object], form: Mapping[str, str], *, owner: str, time_zone: str) -> None:
        """The mailbox of whoever signed in is that owner's and connected from now on; its days are those of `time_zone`
        (IANA). Raises as `connect` does, and Conflict for a mailbox that is somebody else's here already."""
        signed_in = await self.flow.finish(flow, form)
        check_enough(signed_in)
        told = await self._told_owner(signed_in, time_zone)
        rows = await anyio.to_thread.run_sync(self._register, signed_in.caller, told, owner)
        await self._autopilot.connect(signed_in.caller.caller.account, signed_in, rows)

    @property
    def _autopilot(self) -> OutlookAutopilot:
        return OutlookAutopilot(self.opener)

    async def _known(self, mailbox_id: str) -> tuple[str, Owner]:
        """Whose account it is, and what they are called. Raises InvalidInput."""
        known = await anyio.to_thread.run_sync(self.store.get, mailbox_id)
        if known is None or known.provider != PROVIDER:
            raise InvalidInput("This mailbox is not kept any more.", kept="Nothing was connected.")
        return known.account, known.owner

    async def _told_owner(self, signed_in: SignedIn, time_zone: str) -> Owner:
        who = signed_in.caller
        mailbox = self.opener.with_token(
            Owner(who.name, who.login.lower(), time_zone),
            who,
            GivenToken(signed_in.token, signed_in.scopes),
            for_a_card(time.monotonic() + _SECONDS),
        )
        return await mailbox.told_owner()

    def _register(self, who: EntraCaller, told: Owner, belongs_to: str) -> Rows:
        """The rows of that user's mailbox. Those that are there already have to be the same owner's: nobody takes a
        mailbox over, and its user's own pane goes on."""
        account = who.caller.account
        known = self.store.find(PROVIDER, account)
        mailbox_id = known.id if known else self.store.register(PROVIDER, account, told, belongs_to=belongs_to)
        if self.store.belongs_to(mailbox_id) != belongs_to:
            raise Conflict(
                "This mailbox is connected here already, by its user or by another service.",
                kept="Nothing was changed.",
                advice="Its user can make a key for you in Afterword's settings in Outlook.",
            )
        return self.store.of(mailbox_id)
