"""Desks for work while nobody is looking: a mailbox by its row alone, with the access that the user gave for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import anyio.to_thread

from app.mailboxes.protocol import Mailbox
from app.services.desk import Desk, PureParts
from app.store.unit import Registered, Rows, Store


class StandingDesks(Protocol):
    """Where the background work gets its desks from."""

    async def __call__(self, mailbox_id: str) -> Desk | None:
        """None if there is no such mailbox (any more). Raises NeedsConsent where the access is gone."""


class OpenStanding(Protocol):
    """Opens mailboxes of one provider."""

    async def __call__(self, mailbox: Registered, rows: Rows) -> Mailbox:
        """Raises NeedsConsent where the user gave no standing access, or took it back."""


@dataclass(frozen=True, slots=True)
class StoredDesks:
    """Implements `StandingDesks` over the store. `openers` by the name of the provider."""

    store: Store
    parts: PureParts
    openers: Mapping[str, OpenStanding]

    async def __call__(self, mailbox_id: str) -> Desk | None:
        known = await anyio.to_thread.run_sync(self.store.get, mailbox_id)
        opener = self.openers.get(known.provider) if known is not None else None
        if known is None or opener is None:
            return None
        rows = self.store.of(mailbox_id)
        return Desk(await opener(known, rows), rows, self.parts)
