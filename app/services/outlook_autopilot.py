"""Autopilot in Outlook: the user's consent to work while the pane is closed. Connected at Microsoft's page, its tokens
are kept apart from those that serve the pane; taken back, the subscription ends and they are deleted."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.domain.errors import InvalidInput, MailboxError, MailNotFound, NeedsConsent
from app.domain.mail import Mailbox as Owner
from app.identity.entra.sign_in import SignedIn
from app.identity.entra.tokens import Partition
from app.identity.microsoft import EntraCaller
from app.mailboxes.outlook.scopes import READ_WRITE, full
from app.mailboxes.upstream.patience import for_a_card
from app.services import following
from app.services.outlook_mailboxes import LASTING, OutlookAccess, OutlookOpener
from app.services.outlook_tokens import SealedCaches
from app.store import scans, tokens, watches
from app.store.grants import GrantState
from app.store.unit import Rows, Unit

GOODBYE_SECONDS = 8.0  # that Microsoft is waited for while it is taken back


@dataclass(frozen=True, slots=True)
class OutlookAutopilot:
    """Connects and disconnects."""

    opener: OutlookOpener

    async def state(self, rows: Rows) -> GrantState | None:
        """How it stands; None if it is off."""

        def work(unit: Unit) -> GrantState | None:
            watching, kept = watches.find(unit), tokens.find(unit, Partition.AUTOPILOT.value)
            if watching is None and kept is None:
                return None
            works = watching is not None and kept is not None and watching.state is watches.WatchState.WORKING
            return GrantState.CONNECTED if works else GrantState.BROKEN

        return await rows.read(work)

    async def connect(self, wanted: str, signed_in: SignedIn, rows: Rows) -> None:
        """Keep the tokens of whoever signed in, follow their mailbox from now on, and prepare drafts on their day.
        `wanted` is the account that the pane is open for. Raises InvalidInput for another one, NeedsConsent where
        drafts may not be kept; then nothing is connected."""
        who = signed_in.caller
        if who.caller.account != wanted:
            raise InvalidInput(
                "You signed in with another account than that of this mailbox.",
                kept="Nothing was connected.",
                advice="Close this window, press the button again, and choose the account of the mailbox.",
            )
        check_enough(signed_in)
        await self._caches(who, rows).keep(Partition.AUTOPILOT, signed_in.cache)
        self.opener.tokens.forget(who)
        await following.begin(rows, prepares=True)

    async def disconnect(self, who: EntraCaller, owner: Owner, rows: Rows) -> bool:
        """Have Microsoft tell of new mail no more, follow the mailbox no more, and delete the tokens. All but the first
        is done whatever Microsoft says: then False, and what it still tells is dropped until it ends by itself within a
        week. Off already, there is nothing to do."""
        watching = await rows.read(watches.find)
        told = True
        if watching is not None and watching.provider_watch:
            access = OutlookAccess(for_a_card(time.monotonic() + GOODBYE_SECONDS))
            try:
                await self.opener.mailbox(owner, who, rows, access, lasting=LASTING).unwatch(watching.provider_watch)
            except MailNotFound:
                pass  # it has ended already
            except MailboxError:
                told = False
        await rows.write(_ended)
        self.opener.tokens.forget(who)
        return told

    def _caches(self, who: EntraCaller, rows: Rows) -> SealedCaches:
        return SealedCaches(who.caller, rows, self.opener.vault)


def _ended(unit: Unit) -> None:
    watches.end(unit)
    scans.end(unit)
    tokens.remove(unit, Partition.AUTOPILOT.value)


def check_enough(signed_in: SignedIn) -> None:
    """Raises NeedsConsent where drafts may not be kept."""
    if READ_WRITE not in signed_in.scopes:
        raise NeedsConsent(
            "Not all of what autopilot needs was allowed.",
            scopes=(full(READ_WRITE),),
            kept="Nothing was connected.",
            advice="Close this window, press the button again, and allow reading mail and keeping drafts.",
        )
