"""The desk of a mailbox that a user owns, by its id alone, with the access that was given for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.errors import MailboxError, NeedsConsent
from app.domain.mail import Mailbox as Owner
from app.mailboxes.protocol import Mailbox
from app.services.desk import Desk, PureParts
from app.services.standing import OpenStanding
from app.services.unreachable import UnreachableMailbox
from app.store.owned import Owned
from app.store.tables import MailboxRow
from app.store.unit import Registered, Rows, Store


@dataclass(frozen=True, slots=True)
class OwnedDesks:
    """`openers` by the name of the provider."""

    store: Store
    parts: PureParts
    openers: Mapping[str, OpenStanding] = field(default_factory=dict)

    async def of(self, owned: Owned, mailbox_id: str) -> Desk:
        """The desk; of a mailbox that cannot be reached now too, since what is kept of it is there. Raises NotFound,
        also for another user's mailbox."""
        row = await owned.read(lambda unit: unit.get(MailboxRow, mailbox_id))
        known = Registered(row.id, row.account, Owner(row.name, row.address, row.time_zone))
        rows = self.store.of(known.id)
        try:
            mailbox = await self._open(row.provider, known, rows)
        except MailboxError as error:
            mailbox = UnreachableMailbox(known.owner, error)
        return Desk(mailbox, rows, self.parts)

    async def _open(self, provider: str, known: Registered, rows: Rows) -> Mailbox:
        opener = self.openers.get(provider)
        if opener is None:
            raise NeedsConsent(
                "Afterword reaches this mailbox only while it is open in its sidebar.", kept="Nothing was changed."
            )
        return await opener(known, rows)
