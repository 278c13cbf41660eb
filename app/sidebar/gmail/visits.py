"""One verified call of the add-on, and the cards made for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache

from babel import Locale

from app.domain.errors import AfterwordError
from app.domain.mail import Message
from app.identity.caller import Caller
from app.identity.signing import Signer
from app.mailboxes.gmail.ids import canonical
from app.services import kept, profiles, scanning, threads
from app.services.autopilot import Autopilot
from app.services.desk import Desk
from app.services.gmail_desks import Access, GmailDesks, Sitting
from app.services.overview import overview
from app.services.threads import Meanwhile, OpenThread
from app.sidebar import keys_panel, overview_panel, settings_panel
from app.sidebar.gmail.action_context import ActionContext, CardActions, sign
from app.sidebar.gmail.answers import Envelope
from app.sidebar.gmail.cards import Card, CardRenderer
from app.sidebar.gmail.event import Event
from app.sidebar.gmail.manifest import SCOPES
from app.sidebar.gmail.routes import Urls
from app.sidebar.model import Notice
from app.sidebar.opened import MakeStep, panel_of
from app.sidebar.settings_panel import Autopilot as Shown
from app.sidebar.settings_panel import SettingsSource, shown_as
from app.sidebar.source import Text
from app.store.grants import GrantState

IDENTITY_SCOPE = "https://www.googleapis.com/auth/userinfo.email"
_VERSION = 16  # characters of a basis: enough to tell a stale card


@dataclass(frozen=True, slots=True)
class Surface:
    """What the add-on works with. Without `autopilot` the settings do not offer it."""

    desks: GmailDesks
    urls: Urls
    signer: Signer
    next_step: MakeStep
    autopilot: Autopilot | None = None
    envelope: Envelope = Envelope.WRAPPED


@dataclass(frozen=True, slots=True)
class Visit:
    """A call for a caller whom Google has named. `context` is that of the pressed card, empty for a trigger.
    `deadline` is a moment of `time.monotonic()` past which Gmail is not asked."""

    surface: Surface
    caller: Caller
    event: Event
    now: datetime
    locale: Locale
    deadline: float
    context: ActionContext = field(default_factory=ActionContext)

    @property
    def open_thread(self) -> str:
        """The id of the thread that is open, as the event says or, where it says nothing, a card that was made beside
        an open message."""
        return canonical(self.event.thread_id) or (self.context.thread_id if self.context.message_id else "")

    @property
    def open_message(self) -> str:
        return canonical(self.event.message_id) or self.context.message_id

    async def sit_down(self) -> Sitting:
        """The caller's desk with what is open. Raises MailboxError."""
        event = self.event
        access = Access(
            event.access_token, event.scopes, event.message_token, self.open_message, self.open_thread, self.deadline
        )
        return await self.surface.desks.sit_down(self.caller, access, time_zone=event.time_zone)

    def actions(self, context: ActionContext | None = None) -> CardActions:
        @cache  # a card has dozens of buttons, all about the same thread
        def signed(given: ActionContext) -> str:
            return sign(self.surface.signer, self.caller, given, now=self.now)

        about = ActionContext(self.open_thread, "", self.open_message) if context is None else context
        return CardActions(self.surface.urls, signed, about)

    def notice(self, notice: Notice) -> Card:
        """A card that says something; its buttons are about what is open."""
        return CardRenderer(self.actions(), self.event.time_zone or "UTC").notice(notice)

    def renderer(self, sitting: Sitting, opened: OpenThread | None = None) -> CardRenderer:
        """The cards of a sitting: about a thread, or what is open."""
        about = ActionContext(sitting.thread_id, "", sitting.message_id)
        if opened is not None:
            message = sitting.message_id if opened.thread.id == sitting.thread_id else ""
            about = ActionContext(opened.thread.id, version_of(opened), message)
        return CardRenderer(self.actions(about), sitting.desk.owner.time_zone)


def version_of(opened: OpenThread) -> str:
    """Which state of the thread a card was made from: an action on an older one is seen."""
    return opened.basis[:_VERSION]


async def open_now(
    visit: Visit, sitting: Sitting, thread_id: str, *, meanwhile: Meanwhile | None = None
) -> tuple[Sitting, OpenThread]:
    """The thread as the mailbox has it now: one upstream call in the usual case. A first mail tells the owner's name
    before it is read, since the reading goes by it; `meanwhile` is that of `threads.open_thread`. Raises
    MailboxError."""

    async def meet(messages: Sequence[Message]) -> Desk | None:
        nonlocal sitting
        named = await visit.surface.desks.named(sitting, messages)
        sitting = named or sitting
        return named.desk if named else None

    opened = await threads.open_thread(
        sitting.desk, thread_id, now=visit.now, messages=False, meet=meet, meanwhile=meanwhile
    )
    return sitting, opened


async def opened_card(visit: Visit, sitting: Sitting) -> Card:
    """The card of the open thread. While Gmail is asked for its mail, the card is made of what is kept of it: that is
    the one to show if the mail turns out unchanged. Raises MailboxError."""
    made: list[tuple[OpenThread, Card]] = []

    async def meanwhile(as_kept: OpenThread) -> None:
        with suppress(AfterwordError):  # nobody's loss: the mail is on its way
            made.append((as_kept, await thread_card(visit, sitting, as_kept)))

    now_sitting, opened = await open_now(visit, sitting, sitting.thread_id, meanwhile=meanwhile)
    for as_kept, card in made:
        if as_kept == opened:
            return card
    return await thread_card(visit, now_sitting, opened)


async def reachable(visit: Visit, sitting: Sitting, thread_id: str) -> tuple[Sitting, OpenThread]:
    """The thread as the mailbox has it, or as it is kept where its mail is out of reach. Raises MailboxError, NotFound
    for one that was never read."""
    if sitting.reaches(thread_id):
        return await open_now(visit, sitting, thread_id)
    return sitting, await kept.kept_thread(sitting.desk, thread_id, now=visit.now)


async def thread_card(
    visit: Visit, sitting: Sitting, opened: OpenThread, texts: Mapping[str, Text] | None = None
) -> Card:
    """The card of an open thread, with the texts that were just asked for."""
    panel = await panel_of(
        sitting.desk, opened, visit.surface.next_step, now=visit.now, locale=visit.locale, texts=texts
    )
    return visit.renderer(sitting, opened).thread(panel)


async def part_card(visit: Visit, sitting: Sitting, opened: OpenThread, about: str) -> Card | None:
    """The card of one part of an open thread; None where that part is gone."""
    panel = await panel_of(sitting.desk, opened, visit.surface.next_step, now=visit.now, locale=visit.locale)
    return visit.renderer(sitting, opened).part(panel, about)


async def home_card(visit: Visit, sitting: Sitting) -> Card:
    """What is due and what waits."""
    found, scan = await overview(sitting.desk, now=visit.now), await scanning.progress(sitting.desk.rows)
    return visit.renderer(sitting).home(overview_panel.build(found, visit.locale, scan))


async def settings_card(visit: Visit, sitting: Sitting) -> Card:
    """The settings as they are now."""
    profile = await profiles.get(sitting.desk)
    shown = _shown(visit.surface.autopilot, sitting.autopilot)
    keys = keys_panel.group(await keys_panel.listed(sitting.desk), visit.locale, visit.now)
    source = SettingsSource(profile, sitting.desk.owner.email, shown, visit.locale, keys)
    return visit.renderer(sitting).settings(settings_panel.build(source))


def without_autopilot(sitting: Sitting) -> Sitting:
    """The same after its connection was taken back."""
    return replace(sitting, autopilot=None, access=replace(sitting.access, standing=frozenset()))


def askable(error_scopes: Sequence[str], event: Event) -> tuple[str, ...]:
    """The scopes that Google can ask the user for here: those of the add-on that were not granted yet. Asking for one
    that is granted would show nothing and come round for ever."""
    return tuple(scope for scope in error_scopes if scope in ASKED_HERE and scope not in event.scopes)


def _shown(autopilot: Autopilot | None, state: GrantState | None) -> Shown:
    return Shown.NOT_OFFERED if autopilot is None else shown_as(state)


ASKED_HERE = frozenset(SCOPES)
