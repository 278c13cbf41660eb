"""Opens an Outlook mailbox for one call of the pane, or for work that goes on by itself."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

import httpx

from app.domain.errors import NeedsConsent
from app.domain.mail import Mailbox as Owner
from app.identity.entra.tokens import GraphTokens, Partition
from app.identity.microsoft import EntraCaller
from app.identity.vault import Vault
from app.mailboxes.outlook.access import Grant, OpenMessage
from app.mailboxes.outlook.calls import ENDPOINT
from app.mailboxes.outlook.following import Callbacks
from app.mailboxes.outlook.lanes import Lanes
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.scopes import DRAFTS, READING
from app.mailboxes.parsing import Parse
from app.mailboxes.upstream.patience import IN_THE_BACKGROUND, Patience, for_a_card
from app.services.outlook_tokens import GraphGrant, SealedCaches
from app.store.unit import Registered, Rows

_MOST_LOCATED = 20_000
LASTING = (Partition.AUTOPILOT, Partition.BACKGROUND)  # what outlasts a call of the pane's


@dataclass(frozen=True, slots=True)
class OutlookAccess:
    """What one call may do and see: `read_only` asks for no permission to write; `opened` is the open message, None for
    none."""

    patience: Patience
    opened: OpenMessage | None = None
    read_only: bool = False


@dataclass
class OutlookOpener:
    """Makes mailboxes over the shared client. `lanes` are shared by all calls of this process, each by its own user."""

    http: httpx.AsyncClient
    tokens: GraphTokens
    vault: Vault
    parse: Parse
    lanes: Lanes = field(default_factory=Lanes)
    endpoint: str = ENDPOINT
    callbacks: Callbacks | None = None
    _located: OrderedDict[tuple[str, str], str] = field(default_factory=OrderedDict)

    def mailbox(
        self,
        owner: Owner,
        who: EntraCaller,
        rows: Rows,
        access: OutlookAccess,
        *,
        lasting: Sequence[Partition] = (Partition.BACKGROUND,),
    ) -> OutlookMailbox:
        """The caller's own mailbox; where nothing can be asked on their behalf, by the `lasting` grants in turn."""
        wanted = sorted(READING if access.read_only else DRAFTS)
        grant = GraphGrant(self.tokens, who, SealedCaches(who.caller, rows, self.vault), wanted, lasting=lasting)
        return self.with_token(owner, who, grant, access.patience)

    def with_token(self, owner: Owner, who: EntraCaller, grant: Grant, patience: Patience) -> OutlookMailbox:
        """The caller's own mailbox by a grant at hand."""
        return OutlookMailbox(
            self.http,
            owner,
            grant,
            lane=self.lanes.of(who.caller.account),
            parse=self.parse,
            patience=patience,
            endpoint=self.endpoint,
            callbacks=self.callbacks,
        )

    def knows(self, who: EntraCaller, message_id: str) -> bool:
        """Whether the thread of that message is known without asking."""
        return (who.caller.account, message_id) in self._located

    async def thread_of(self, mailbox: OutlookMailbox, who: EntraCaller, opened: OpenMessage) -> str:
        """The thread of a message, asked for once: a message stays in its conversation. Raises MailboxError."""
        key = (who.caller.account, opened.id)
        known = self._located.get(key)
        if known is None:
            known = self._located[key] = await mailbox.locate(opened)
            while len(self._located) > _MOST_LOCATED:
                self._located.popitem(last=False)
        return known


@dataclass(frozen=True, slots=True)
class OutlookStanding:
    """Implements `app.services.standing.OpenStanding`: the mailbox by the consent that its user gave for work while the
    pane is closed, and not by what a sign-in of the pane's left. `seconds` is how long a caller waits for all of its
    work; None: nobody does."""

    opener: OutlookOpener
    seconds: float | None = None

    async def __call__(self, mailbox: Registered, rows: Rows) -> OutlookMailbox:
        """Raises NeedsConsent if there is no such grant."""
        who = EntraCaller.of(mailbox.account)
        caches = SealedCaches(who.caller, rows, self.opener.vault)
        if not await caches.load(Partition.AUTOPILOT):
            raise NeedsConsent(
                "Outlook is not connected.", advice="Switch on autopilot in the settings of Afterword's pane."
            )
        patience = for_a_card(time.monotonic() + self.seconds) if self.seconds else IN_THE_BACKGROUND
        return self.opener.mailbox(mailbox.owner, who, rows, OutlookAccess(patience), lasting=(Partition.AUTOPILOT,))
