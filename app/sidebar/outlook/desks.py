"""The desks of the pane's callers, out of what a call of the pane says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.mail import Mailbox as Owner
from app.identity.microsoft import EntraCaller
from app.mailboxes.outlook.access import OpenMessage
from app.mailboxes.shown import ShownMailbox
from app.mailboxes.upstream.patience import for_a_card
from app.services.desk import Desk
from app.services.outlook_desks import OutlookDesks, Said
from app.services.outlook_mailboxes import OutlookAccess
from app.sidebar.outlook.asked import Access, Asked
from app.sidebar.outlook.visits import Sitting
from app.store.grants import GrantState
from app.store.unit import Rows


@dataclass(frozen=True, slots=True)
class GraphDesks:
    """Implements `app.sidebar.outlook.visits.Desks` over Microsoft Graph."""

    desks: OutlookDesks

    def knows(self, caller: EntraCaller, asked: Asked) -> bool:
        return self.desks.opener.knows(caller, asked.item)

    async def through_graph(self, caller: EntraCaller, asked: Asked, *, deadline: float) -> Sitting:
        """Raises MailboxError; NeedsConsent where consent is missing."""
        opened = OpenMessage(asked.item, asked.conversation, asked.message_id) if asked.item else None
        access = OutlookAccess(for_a_card(deadline), opened, read_only=asked.access is Access.READ)
        sitting = await self.desks.sit_down(caller, _said(asked), access)
        return Sitting(sitting.desk, sitting.message_id, sitting.thread_id)

    async def with_mailbox(self, caller: EntraCaller, asked: Asked, mailbox: Callable[[Owner], ShownMailbox]) -> Desk:
        return await self.desks.with_mailbox(caller, _said(asked), mailbox)

    async def rows_of(self, caller: EntraCaller) -> Rows:
        return await self.desks.rows_of(caller)

    async def autopilot(self, rows: Rows) -> GrantState | None:
        return await self.desks.autopilot.state(rows)

    async def take_back(self, caller: EntraCaller, desk: Desk) -> bool:
        return await self.desks.take_back(caller, desk)

    async def forget(self, caller: EntraCaller, desk: Desk) -> bool:
        return await self.desks.forget(caller, desk)


def _said(asked: Asked) -> Said:
    return Said(asked.me.name[:200], asked.me.email, asked.time_zone)
