"""One verified call of the pane, and the fragments of HTML made for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from babel import Locale

from app.domain.errors import NotFound
from app.domain.mail import Address
from app.domain.mail import Mailbox as Owner
from app.identity.microsoft import EntraCaller
from app.identity.signing import Signer
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.shown import ShownMailbox, ShownMessage
from app.services import kept, profiles, scanning, threads
from app.services.desk import Desk
from app.services.overview import overview
from app.services.threads import Meanwhile, OpenThread
from app.sidebar import keys_panel, overview_panel, settings_panel
from app.sidebar.model import Notice, Panel
from app.sidebar.opened import MakeStep, panel_of
from app.sidebar.outlook import pane
from app.sidebar.outlook.asked import Access, Asked, View, Who
from app.sidebar.outlook.filled import with_forms
from app.sidebar.outlook.routes import DO, Urls
from app.sidebar.settings_panel import SettingsSource, shown_as
from app.sidebar.source import Text
from app.sidebar.texts import say
from app.store.grants import GrantState
from app.store.unit import Rows

Answer = dict[str, Any]
_VERSION = 16  # characters of a basis: enough to tell a stale panel


@dataclass(frozen=True, slots=True)
class Sitting:
    """One call at work: the desk, and the ids of what is open in its mailbox, empty for nothing."""

    desk: Desk
    message_id: str = ""
    thread_id: str = ""


class Desks(Protocol):
    """Where a caller's desk comes from."""

    def knows(self, caller: EntraCaller, asked: Asked) -> bool:
        """Whether the open mail was opened before, so that its thread is known without asking anybody."""

    async def through_graph(self, caller: EntraCaller, asked: Asked, *, deadline: float) -> Sitting:
        """The caller's mailbox with the permission they gave (`asked.access`), and the open mail in it. `deadline` is a
        moment of `time.monotonic()`. Raises MailboxError; NeedsConsent where consent is missing."""

    async def with_mailbox(self, caller: EntraCaller, asked: Asked, mailbox: Callable[[Owner], ShownMailbox]) -> Desk:
        """The caller's rows, with that in the place of their mailbox."""

    async def rows_of(self, caller: EntraCaller) -> Rows:
        """The caller's rows, made at the first time."""

    async def autopilot(self, rows: Rows) -> GrantState | None:
        """How autopilot stands; None if it is off."""

    async def take_back(self, caller: EntraCaller, desk: Desk) -> bool:
        """Switch autopilot off. False where Microsoft could not be told; off it is all the same."""

    async def forget(self, caller: EntraCaller, desk: Desk) -> bool:
        """Delete all that is kept of the caller, tokens too. False where Microsoft could not be told that autopilot is
        off."""


@dataclass(frozen=True, slots=True)
class Surface:
    """What the pane's endpoints work with."""

    desks: Desks
    urls: Urls
    signer: Signer
    next_step: MakeStep
    client_id: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A call for a caller whose token was checked."""

    surface: Surface
    caller: EntraCaller
    asked: Asked
    now: datetime
    locale: Locale
    deadline: float

    async def sit_down(self) -> Sitting:
        """The caller's desk with what is open. Raises MailboxError."""
        asked = self.asked
        if asked.access is not Access.SHOWN:
            return await self.surface.desks.through_graph(self.caller, asked, deadline=self.deadline)
        shown = shown_mail(asked)
        told = say("outlook.only_shown")
        desk = await self.surface.desks.with_mailbox(
            self.caller, asked, lambda owner: ShownMailbox(owner, shown, told=told)
        )
        return Sitting(desk, shown.id, shown.thread_id) if shown else Sitting(desk)

    async def rows_only(self) -> Sitting:
        """The caller's desk for what no mail is needed for: nothing is asked of Microsoft."""
        told = say("outlook.only_shown")
        desk = await self.surface.desks.with_mailbox(
            self.caller, self.asked, lambda owner: ShownMailbox(owner, None, told=told)
        )
        return Sitting(desk)

    def notice(self, notice: Notice, link: pane.Link | None = None) -> str:
        hidden = (("thread", self.asked.thread),) if self.asked.thread else ()
        return pane.render_notice(notice, action_url=DO, hidden=hidden, link=link)


def shown_mail(asked: Asked) -> ShownMessage | None:
    """The open mail as the pane handed it over; None if none is open."""
    given, thread = asked.shown, asked.conversation or asked.item
    if given is None or not thread:
        return None
    return ShownMessage(
        asked.item or thread,
        thread,
        given.subject,
        _address(given.sender),
        tuple(map(_address, given.to)),
        tuple(map(_address, given.cc)),
        _aware(given.date),
        given.message_id,
        given.html,
        _aware(given.start) if given.start else None,
        _aware(given.end) if given.end else None,
        given.location,
    )


def _address(who: Who) -> Address:
    return Address(who.name, who.email.lower())


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("UTC"))


def version_of(opened: OpenThread) -> str:
    """Which state of the thread a pane was made from: an action on an older one is seen."""
    return opened.basis[:_VERSION]


def reaches(visit: Visit, sitting: Sitting, thread_id: str) -> bool:
    """Whether the mail of that thread can be read: any through Graph, else the open one."""
    return visit.asked.access is not Access.SHOWN or thread_id == sitting.thread_id


async def open_now(visit: Visit, sitting: Sitting, thread_id: str, *, meanwhile: Meanwhile | None = None) -> OpenThread:
    """The thread as the mailbox has it, or as it is kept where its mail is out of reach; `meanwhile` is that of
    `threads.open_thread`. Raises MailboxError, NotFound for one that was never read."""
    if reaches(visit, sitting, thread_id):
        return await threads.open_thread(sitting.desk, thread_id, now=visit.now, messages=False, meanwhile=meanwhile)
    try:
        return await kept.kept_thread(sitting.desk, thread_id, now=visit.now)
    except NotFound as error:
        raise NotFound(error.text, advice=say("outlook.unread_yet")) from error


async def panel(visit: Visit, sitting: Sitting, opened: OpenThread, texts: Mapping[str, Text] | None = None) -> Panel:
    """The panel of an open thread, with the texts that were just asked for; with reply forms in the place of drafts
    where drafts can't be written."""
    made = await panel_of(
        sitting.desk,
        opened,
        visit.surface.next_step,
        now=visit.now,
        locale=visit.locale,
        drafts=_NO_DRAFTS,
        texts=texts,
    )
    return made if visit.asked.access is Access.WRITE else with_forms(made)


def thread_answer(opened: OpenThread, made: Panel) -> Answer:
    """The panel beside its thread."""
    html = pane.render(made, action_url=DO, hidden=(("thread", opened.thread.id),))
    return {"html": html, "thread": opened.thread.id, "version": version_of(opened), "view": "mail"}


async def opened_answer(visit: Visit, sitting: Sitting | None = None) -> Answer:
    """What the pane is opened with: the panel of the open mail, the overview, or the settings. Raises MailboxError."""
    view = visit.asked.view
    if view is View.HOME:
        return await home_answer(visit, await visit.rows_only())
    if view is View.SETTINGS:
        return await settings_answer(visit, await visit.rows_only())
    sitting = sitting or await visit.sit_down()
    if not sitting.thread_id:
        return await home_answer(visit, sitting)
    opened = await open_now(visit, sitting, sitting.thread_id)
    return thread_answer(opened, await panel(visit, sitting, opened))


async def home_answer(visit: Visit, sitting: Sitting) -> Answer:
    """What is due and what waits."""
    found, scan = await overview(sitting.desk, now=visit.now), await scanning.progress(sitting.desk.rows)
    html = pane.render_overview(overview_panel.build(found, visit.locale, scan), action_url=DO)
    return {"html": html, "view": "home"}


async def settings_answer(visit: Visit, sitting: Sitting) -> Answer:
    """The settings as they are now."""
    profile = await profiles.get(sitting.desk)
    keys = keys_panel.group(await keys_panel.listed(sitting.desk), visit.locale, visit.now)
    standing = shown_as(await visit.surface.desks.autopilot(sitting.desk.rows))
    email = sitting.desk.owner.email
    source = SettingsSource(profile, email, standing, visit.locale, keys=keys, provider="Microsoft")
    return {"html": pane.render_settings(settings_panel.build(source), action_url=DO), "view": "settings"}


_NO_DRAFTS: tuple[StoredDraft, ...] = ()  # their subjects would cost a look into the mailbox
