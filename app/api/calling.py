"""What the operations work with, and what each begins with: whose things are meant, and the desk they lie on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from fastapi import Request

from app.api.calls import Frame, caller_of
from app.services.autopilot import Autopilot
from app.services.desk import Desk, PureParts
from app.services.owned_desks import OwnedDesks
from app.services.webhooks import Webhooks
from app.store.owned import Owned

PREFIX = "/v1"


class ConnectLinks(Protocol):
    """Links that begin a connect in the user's browser."""

    @property
    def good_for(self) -> timedelta: ...

    def connect(self, mailbox_id: str, return_url: str, *, now: datetime) -> str:
        """Raises InvalidInput for an address to return to that is not allowed."""


@dataclass(frozen=True, slots=True)
class Api:
    """`autopilot` and `links` are None where no mailbox can be connected, `webhooks` where nobody is told of events.
    `public_url`: the address under which the server is reached, without a slash at its end; empty on this machine."""

    frame: Frame
    parts: PureParts
    desks: OwnedDesks
    autopilot: Autopilot | None = None
    links: ConnectLinks | None = None
    public_url: str = ""
    webhooks: Webhooks | None = None

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

    def now(self) -> datetime:
        """The present, aware."""
        return self.frame.clock()

    def today(self, desk: Desk) -> date:
        """The day it is for the mailbox's owner."""
        return self.now().astimezone(ZoneInfo(desk.owner.time_zone)).date()
