"""The desk: one mailbox at work. Its adapter, its rows in the store, and the pure parts, all handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import anyio.to_thread

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.followups import Deed, Find, FollowUp, Plan
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.domain.reading import Kind, Reading
from app.drafting.guard import GuardReport
from app.mailboxes.parsing import Parse
from app.mailboxes.protocol import Mailbox
from app.store.unit import Rows, Store


class Read(Protocol):
    """Messages to a reading, at a moment."""

    def __call__(
        self, messages: Sequence[Message], mailbox: Owner, now: datetime, *, told: Kind | None = None
    ) -> Reading:
        """`told` is the kind as the user says it is: then the thread is read as that."""


class MakePlan(Protocol):
    """A reading to a plan, at a moment."""

    def __call__(
        self,
        reading: Reading,
        mailbox: Owner,
        now: datetime,
        *,
        known: Iterable[FollowUp] = (),
        profile: Profile | None = None,
        deeds: Iterable[Deed] = (),
        finds: Iterable[Find] = (),
        cards: bool | None = None,
    ) -> Plan:
        """`known` are the candidacy's follow-ups of earlier plans: one planned again keeps its key. With a `profile`
        the plan holds what goes beyond the thread, too. `deeds` are what the user did that the thread does not show,
        `finds` what they want to pass on, `cards` whether they want cards by hand for this candidacy."""


class Compose(Protocol):
    """A follow-up to a draft."""

    def __call__(
        self,
        follow_up: FollowUp,
        reading: Reading,
        profile: Profile,
        notes: Sequence[Note],
        *,
        news: str | None,
        siblings: Sequence[Draft],
        now: datetime,
        mailbox: Owner,
    ) -> Draft: ...


class Reword(Protocol):
    """A service that may put a draft into other words."""

    async def reworded(
        self, draft: Draft, reading: Reading, tone: Tone, inspect: Callable[[Draft], GuardReport]
    ) -> Draft:
        """The draft in other words that the guard lets pass, else as it is with a line in its warnings."""


class FillGaps(Protocol):
    async def filled(self, reading: Reading, messages: Sequence[Message], owner: Owner) -> Reading:
        """The reading with what somebody else found in the thread, else as it is. Never raises."""


@dataclass(frozen=True, slots=True)
class PureParts:
    """How a thread becomes a plan and a follow-up becomes a draft. `version` changes when `read` does: what was read
    by another version is read again. `wording` and `second`, off unless set, are those that may ask outside."""

    parse: Parse
    read: Read
    plan: MakePlan
    compose: Compose
    version: str = ""
    wording: Reword | None = None
    second: FillGaps | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """One mailbox at work."""

    mailbox: Mailbox
    rows: Rows
    parts: PureParts

    @property
    def owner(self) -> Owner:
        """Whose mailbox it is."""
        return self.mailbox.owner


async def connect(store: Store, mailbox: Mailbox, parts: PureParts, *, provider: str, account: str) -> Desk:
    """The desk of that mailbox; its rows are made at the first time. `account` is what the provider calls the
    mailbox for good (a Maildir's path), so that one mailbox never gets two sets of rows."""
    mailbox_id = await anyio.to_thread.run_sync(store.register, provider, account, mailbox.owner)
    return Desk(mailbox, store.of(mailbox_id), parts)
