"""The desk for an event of the Gmail add-on: the caller's rows, made at the first time, and a mailbox that holds what
this one event allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import anyio.to_thread

from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.identity.caller import Caller
from app.mailboxes.protocol import Mailbox
from app.services.autopilot import Account
from app.services.desk import Desk, PureParts
from app.store import grants
from app.store.grants import Grant, GrantState
from app.store.tables import GrantRow
from app.store.unit import Registered, Store

PROVIDER = "gmail"


@dataclass(frozen=True, slots=True)
class Access:
    """What an event allows: its tokens, the scopes granted to them, and the message that is open (ids as the event or
    a card of ours has them, empty for none). `standing` are the scopes of autopilot's connection, empty without one.
    `deadline` is a moment of `time.monotonic()`."""

    access_token: str
    scopes: frozenset[str]
    message_token: str
    message_id: str
    thread_id: str
    deadline: float
    standing: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"Access(scopes={sorted(self.scopes)})"  # never the tokens: they would get into logs


@dataclass(frozen=True, slots=True)
class Opened:
    """A mailbox, and the canonical ids of what is open in it."""

    mailbox: Mailbox
    message_id: str
    thread_id: str


class OpenMailbox(Protocol):
    """Opens the caller's Gmail mailbox with the access that this call brought along."""

    async def __call__(self, owner: Owner, account: Account, access: Access) -> Opened:
        """Raises MailboxError."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One event at work: the desk, the account, what is open, and how autopilot's connection stands."""

    desk: Desk
    account: Account
    access: Access
    message_id: str
    thread_id: str
    autopilot: GrantState | None

    def reaches(self, thread_id: str) -> bool:
        """Whether the mail of that thread can be reached: the open one, or any by autopilot's connection."""
        return bool(self.access.standing) or (bool(thread_id) and thread_id == self.thread_id)


@dataclass(frozen=True, slots=True)
class GmailDesks:
    """The desks of Gmail's callers: their rows and their mailbox, opened for one call."""

    store: Store
    parts: PureParts
    open_mailbox: OpenMailbox

    async def sit_down(self, caller: Caller, access: Access, *, time_zone: str) -> Sitting:
        """The caller's desk; a first-time caller's rows are made. `time_zone` is empty where the event has none: then
        the last one known serves, else UTC. Raises MailboxError."""
        known, grant = await anyio.to_thread.run_sync(self._known, caller, time_zone)
        return await self._sitting(caller, known, grant, access)

    async def named(self, sitting: Sitting, messages: Sequence[Message]) -> Sitting | None:
        """The same with the owner's name, where it was not known and the messages tell it. None if nothing is new."""
        owner = sitting.desk.owner
        name = "" if owner.name else name_in(messages, owner.email)
        if not name:
            return None
        caller = sitting.account.caller
        owner = replace(owner, name=name)
        mailbox_id = await anyio.to_thread.run_sync(self.store.register, PROVIDER, caller.account, owner)
        grant = await self.store.of(mailbox_id).read(grants.find)
        return await self._sitting(caller, Registered(mailbox_id, caller.account, owner), grant, sitting.access)

    async def account(self, mailbox_id: str) -> Account | None:
        """The account of these rows, for a link that names them; None if they are gone."""
        known = await anyio.to_thread.run_sync(self.store.get, mailbox_id)
        if known is None:
            return None
        issuer, _, subject = known.account.partition(" ")
        return Account(Caller(issuer, subject, known.owner.email), self.store.of(mailbox_id))

    async def stands(self, caller: Caller) -> bool:
        """Whether autopilot is connected for that user."""

        def work() -> bool:
            _, granted = self.store.find_with(PROVIDER, caller.account, GrantRow) or (None, None)
            return granted is not None and grants.as_grant(granted).state is GrantState.CONNECTED

        return await anyio.to_thread.run_sync(work)

    async def _sitting(self, caller: Caller, known: Registered, grant: Grant | None, access: Access) -> Sitting:
        account = Account(caller, self.store.of(known.id))
        if grant is not None and grant.state is GrantState.CONNECTED:
            access = replace(access, standing=frozenset(grant.scopes))
        opened = await self.open_mailbox(known.owner, account, access)
        desk = Desk(opened.mailbox, account.rows, self.parts)
        state = grant.state if grant else None
        return Sitting(desk, account, access, opened.message_id, opened.thread_id, state)

    def _known(self, caller: Caller, time_zone: str) -> tuple[Registered, Grant | None]:
        """One look at the store for a caller who is known and has not changed; else their row is written."""
        known, granted = self.store.find_with(PROVIDER, caller.account, GrantRow) or (None, None)
        grant = grants.as_grant(granted) if granted else None
        before = known.owner if known else Owner("", "", "UTC")
        owner = Owner(before.name, caller.email, time_zone or before.time_zone)
        if known is None or known.owner != owner:
            mailbox_id = self.store.register(PROVIDER, caller.account, owner)
            known = Registered(mailbox_id, caller.account, owner)
        return known, grant


def name_in(messages: Sequence[Message], email: str) -> str:
    """The longest name that goes with that address in the messages' own headers; empty if there is none."""
    people = [one for message in messages for one in (message.sender, *message.to, *message.cc)]
    names = {one.name.strip() for one in people if one.email.lower() == email.lower() and "@" not in one.name}
    return max(names, key=lambda name: (len(name), name), default="")[:200]
