"""The desk for a call of the Outlook pane: the caller's rows, made at the first time, and their mailbox by the consent
that they gave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import anyio.to_thread

from app.domain.errors import InvalidInput
from app.domain.mail import Mailbox as Owner
from app.identity.entra.sign_in import AuthCodeFlow, Begun
from app.identity.entra.tokens import Partition
from app.identity.microsoft import EntraCaller
from app.mailboxes.outlook.scopes import DRAFTS, READ, READ_WRITE, READING
from app.mailboxes.protocol import Mailbox
from app.services import account
from app.services.desk import Desk, PureParts
from app.services.outlook_autopilot import OutlookAutopilot
from app.services.outlook_mailboxes import OutlookAccess, OutlookOpener
from app.services.outlook_tokens import SealedCaches
from app.store.unit import Registered, Rows, Store

PROVIDER = "outlook"


@dataclass(frozen=True, slots=True)
class Said:
    """What the pane says of its user: it touches their own rows alone. Empty where it does not say."""

    name: str = ""
    email: str = ""
    time_zone: str = ""


@dataclass(frozen=True, slots=True)
class OutlookSitting:
    """One call at work: the desk, and what is open in it ("" for nothing)."""

    desk: Desk
    message_id: str = ""
    thread_id: str = ""


@dataclass(frozen=True, slots=True)
class OutlookDesks:
    """Where callers' desks come from."""

    store: Store
    parts: PureParts
    opener: OutlookOpener

    async def sit_down(self, who: EntraCaller, said: Said, access: OutlookAccess) -> OutlookSitting:
        """The caller's mailbox through Microsoft Graph. Raises MailboxError; NeedsConsent where consent is missing."""
        known = await self._registered(who, said)
        rows = self.store.of(known.id)
        mailbox = self.opener.mailbox(known.owner, who, rows, access)
        desk = Desk(mailbox, rows, self.parts)
        if access.opened is None:
            return OutlookSitting(desk)
        thread_id = await self.opener.thread_of(mailbox, who, access.opened)
        return OutlookSitting(desk, access.opened.id, thread_id)

    async def with_mailbox(self, who: EntraCaller, said: Said, mailbox: Callable[[Owner], Mailbox]) -> Desk:
        """The caller's rows, with another mailbox in the place of theirs."""
        known = await self._registered(who, said)
        return Desk(mailbox(known.owner), self.store.of(known.id), self.parts)

    async def rows_of(self, who: EntraCaller) -> Rows:
        """The caller's rows, made at the first time."""
        return self.store.of((await self._registered(who, Said())).id)

    async def caches_of(self, who: EntraCaller) -> SealedCaches:
        """Where the caller's token caches are kept."""
        return SealedCaches(who.caller, await self.rows_of(who), self.opener.vault)

    @property
    def autopilot(self) -> OutlookAutopilot:
        return OutlookAutopilot(self.opener)

    async def take_back(self, who: EntraCaller, desk: Desk) -> bool:
        """Switch autopilot off. False where Microsoft could not be told; off it is all the same."""
        return await self.autopilot.disconnect(who, desk.owner, desk.rows)

    async def forget(self, who: EntraCaller, desk: Desk) -> bool:
        """Delete all that is kept of the caller: the sealed tokens go with their rows, those in memory at once. False
        where Microsoft could not be told that autopilot is off."""
        told = await self.take_back(who, desk)
        await account.delete(desk)
        self.opener.tokens.forget(who)
        return told

    async def _registered(self, who: EntraCaller, said: Said) -> Registered:
        return await anyio.to_thread.run_sync(self._known, who, said)

    def _known(self, who: EntraCaller, said: Said) -> Registered:
        """One look at the store for a caller who is known and has not changed; else their row is written."""
        name = who.caller.account
        known = self.store.find(PROVIDER, name)
        before = known.owner if known else Owner(who.name, who.login.lower(), "UTC")
        owner = Owner(said.name or before.name, said.email.lower() or before.email, said.time_zone or before.time_zone)
        if known is not None and known.owner == owner:
            return known
        return Registered(self.store.register(PROVIDER, name, owner), name, owner)


@dataclass(frozen=True, slots=True)
class OutlookSignIn:
    """The sign-in at Microsoft's page, which leaves a lasting grant with the user's rows. Implements what the pane's
    window asks for."""

    flow: AuthCodeFlow
    desks: OutlookDesks

    async def begin(
        self, *, redirect_uri: str, login_hint: str = "", claims: str = "", read_only: bool = False
    ) -> Begun:
        """Where the browser is sent, and what its answer is checked against. Raises Unavailable."""
        scopes = sorted(READING if read_only else DRAFTS)
        return await self.flow.begin(scopes, redirect_uri=redirect_uri, login_hint=login_hint, claims=claims)

    async def finish(self, flow: Mapping[str, object], form: Mapping[str, str], *, autopilot: str = "") -> EntraCaller:
        """Who signed in. `autopilot` is the account for which the pane has asked to switch it on, and no other. Raises
        InvalidInput for an answer that does not belong to the flow or says no, NeedsConsent,
        Refused, Throttled, Unavailable."""
        signed_in = await self.flow.finish(flow, form)
        if autopilot:
            rows = await self.desks.rows_of(EntraCaller.of(autopilot))
            await self.desks.autopilot.connect(autopilot, signed_in, rows)
            return signed_in.caller
        if not signed_in.scopes & {READ_WRITE, READ}:
            raise InvalidInput("You let Afterword see nothing of your mailbox.", kept="Nothing was connected.")
        caches = await self.desks.caches_of(signed_in.caller)
        await caches.keep(Partition.BACKGROUND, signed_in.cache)
        self.desks.opener.tokens.forget(signed_in.caller)
        return signed_in.caller
