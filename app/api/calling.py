"""What the operations work with, and what each begins with: whose things are meant, and the desk they lie on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from fastapi import Request

from app.api.calls import Frame, caller_of
from app.domain.mail import Mailbox as Owner
from app.identity.caller import Caller
from app.identity.microsoft import EntraCaller
from app.services.autopilot import Account, Autopilot
from app.services.desk import Desk, PureParts
from app.services.outlook_autopilot import OutlookAutopilot
from app.services.outlook_desks import PROVIDER as OUTLOOK
from app.services.owned_desks import OwnedDesks
from app.services.webhooks import Webhooks
from app.store.owned import Owned
from app.store.tables import MailboxRow

PREFIX = "/v1"


class ConnectLinks(Protocol):
    """Links that begin a connect in the user's browser."""

    @property
    def good_for(self) -> timedelta: ...

    def connect(self, mailbox_id: str, return_url: str, *, now: datetime) -> str:
        """Raises InvalidInput for an address to return to that is not allowed."""

    def join(self, owner: str, return_url: str, time_zone: str, *, now: datetime) -> str:
        """For a mailbox that is not known yet and is to be that owner's. Raises as `connect` does."""


@dataclass(frozen=True, slots=True)
class Api:
    """`autopilot` takes back the grants of Gmail mailboxes, `outlook` those of Outlook's; each is None where there are
    none. `links` connect mailboxes, by provider. `webhooks` is None where nobody is told of events. `public_url`: the
    address under which the server is reached, without a slash at its end; empty on this machine."""

    frame: Frame
    parts: PureParts
    desks: OwnedDesks
    autopilot: Autopilot | None = None
    links: Mapping[str, ConnectLinks] = field(default_factory=dict)
    public_url: str = ""
    webhooks: Webhooks | None = None
    outlook: OutlookAutopilot | None = None

    def owned(self, request: Request) -> Owned:
        """What the caller owns."""
        return Owned(self.frame.store.engine, caller_of(request).owner)

    async def desk(self, request: Request, mailbox_id: str) -> Desk:
        """Raises NotFound, also for another user's mailbox."""
        return await self.desks.of(self.owned(request), mailbox_id)

    async def home(self, request: Request, table: type[Any], row_id: str) -> tuple[Any, Desk]:
        """The row with that id and the desk of its mailbox. Raises NotFound, also for another user's."""
        row = await self.owned(request).read(lambda unit: unit.get(table, row_id))
        return row, await self.desk(request, row.mailbox_id)

    async def disconnect(self, row: MailboxRow) -> bool:
        """Take back and forget the mailbox's standing grant; without one there is nothing to do. False where its
        provider could not be told."""
        rows = self.frame.store.of(row.id)
        if row.provider == OUTLOOK:
            owner = Owner(row.name, row.address, row.time_zone)
            who = EntraCaller.of(row.account)
            return True if self.outlook is None else await self.outlook.disconnect(who, owner, rows)
        if self.autopilot is None:
            return True
        return await self.autopilot.disconnect(Account(Caller.of(row.account), rows))

    def now(self) -> datetime:
        """The present, aware."""
        return self.frame.clock()

    def today(self, desk: Desk) -> date:
        """The day it is for the mailbox's owner."""
        return self.now().astimezone(ZoneInfo(desk.owner.time_zone)).date()
