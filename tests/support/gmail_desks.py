"""Builder of desks over the fake Gmail: a store in SQLite, and a mailbox for each press, as in production."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import httpx

from app.domain.drafts import Draft, Note, Profile
from app.domain.followups import FollowUp
from app.domain.mail import Mailbox as Owner
from app.domain.reading import Reading
from app.mailboxes.gmail.access import EventGrant, Grant, OpenMessage
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.gmail.scopes import OFFLINE, TAP
from app.services.desk import Desk, PureParts
from app.services.places import StoredPlaces
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.fake_gmail import FakeGmail, Mail
from tests.support.gmail_worlds import ALEX, OfflineGrant
from tests.support.interview_thread import invite
from tests.support.limits import patient

Wrap = Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport]


def answering() -> PureParts:
    """The stand-in parts, with drafts that answer the invitation."""

    def compose(
        follow_up: FollowUp,
        reading: Reading,
        profile: Profile,
        notes: Sequence[Note],
        *,
        news: str | None,
        siblings: Sequence[Draft],
        now: datetime,
        mailbox: Owner,
    ) -> Draft:
        draft = stand_ins.compose(
            follow_up, reading, profile, notes, news=news, siblings=siblings, now=now, mailbox=mailbox
        )
        answered = "invite@northlight.example"
        return replace(draft, subject="Re: Your interview", in_reply_to=answered, references=(answered,))

    return replace(stand_ins.parts(), compose=compose)


@dataclass
class GmailUser:
    """A user with the interview thread open. `wrap` lays something between the mailboxes and Gmail."""

    store: Store
    parts: PureParts = field(default_factory=stand_ins.parts)
    offline: bool = False
    account: str = "google 1"
    gmail: FakeGmail = field(default_factory=FakeGmail)
    wrap: Wrap = lambda transport: transport
    shown_in_threads: bool = True
    also_offline: bool = False
    revoked: bool = False  # the offline connection, without our knowing
    invitation: Mail = field(init=False)

    def __post_init__(self) -> None:
        self.invitation = self.gmail.box.receive(invite())
        self.gmail.box.receive(b"From: x@y.example\r\nSubject: Secret\r\nMessage-ID: <s@y>\r\n\r\nNot for the sidebar.")
        self.gmail.grant("ya29.event", *TAP)
        self.gmail.grant("ya29.offline", *OFFLINE)

    @property
    def thread_id(self) -> str:
        return self.invitation.thread_id

    def grants(self) -> tuple[Grant, ...]:
        connected = OfflineGrant(["ya29.revoked" if self.revoked else "ya29.offline"])
        event = EventGrant("ya29.event", TAP, self.gmail.open(self.invitation.id))
        return (connected,) if self.offline else (event, connected) if self.also_offline else (event,)

    def desk(self) -> Desk:
        """As for the next request, also in another tab or process."""
        rows = self.store.of(self.store.register("gmail", self.account, ALEX))
        mailbox = GmailMailbox(
            httpx.AsyncClient(transport=self.wrap(httpx.ASGITransport(self.gmail)), trust_env=False),
            ALEX,
            self.grants(),
            places=StoredPlaces(rows),
            parse=stand_ins.parse,
            patience=patient(),
            opened=None if self.offline else OpenMessage(self.invitation.id, self.thread_id),
            shown_in_threads=self.shown_in_threads,
        )
        return Desk(mailbox, rows, self.parts)

    def drafts_to(self) -> list[str]:
        """Whom the drafts in Gmail are for, sorted."""
        return sorted(mail.header("To").rpartition("<")[2].strip(">") for _, mail in self.gmail.box.newest_drafts())
