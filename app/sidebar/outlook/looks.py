"""What is shown of the open mail before its whole thread has come from Microsoft, and the thread itself.

An opened mail is answered in two parts. The first comes from what is at hand: how the thread stood at its last opening,
else the open mail by itself, as the pane handed it over. It says that it is not the last word; what comes next is never
told of one mail alone, since a later one may say otherwise. The second part is the thread, or that nothing has changed.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import anyio
import anyio.to_thread

from app.domain.errors import AfterwordError, NotFound, Throttled, Unavailable
from app.domain.reading import Kind
from app.mailboxes.shown import ShownMessage, message_bytes
from app.services import kept, stateless
from app.services.desk import Desk
from app.services.stateless import GivenMail, GivenThread
from app.services.threads import OpenThread
from app.sidebar.model import Panel, PanelState, PersonRow
from app.sidebar.outlook import pane
from app.sidebar.outlook.asked import Access, View
from app.sidebar.outlook.routes import DO
from app.sidebar.outlook.visits import Answer, Sitting, Visit, open_now, opened_answer, panel, shown_mail, thread_answer
from app.sidebar.panel import build
from app.sidebar.source import PanelSource
from app.sidebar.texts import say

Tell = Callable[[Answer], Awaitable[None]]
_CLOCKS_APART = timedelta(minutes=5)  # of the mailbox, which says when a mail came, and of its sender
_log = logging.getLogger("afterword.outlook")


@dataclass
class Looks:
    """The parts of one answer. `tell` sends the first one; `kept` is what it was made of, where it is the thread as it
    is kept."""

    visit: Visit
    tell: Tell
    kept: OpenThread | None = None
    told: bool = False
    over: bool = False
    _turn: anyio.Lock = field(default_factory=anyio.Lock)

    async def answer(self) -> Answer:
        """The last part; `same` in it says that the first one stands. Raises what `visits.opened_answer` raises."""
        asked = self.visit.asked
        if asked.view is not View.MAIL or asked.access is Access.SHOWN or not asked.item:
            return await opened_answer(self.visit)
        found: list[Answer | Exception] = []
        known = self.visit.surface.desks.knows(self.visit.caller, asked)
        at_hand = None if known else (await self.visit.rows_only()).desk  # makes the rows of a new user for both parts
        async with anyio.create_task_group() as tasks:
            if at_hand is not None:
                tasks.start_soon(self._at_hand, at_hand)
            try:
                found.append(await self._whole())
            except Exception as error:  # noqa: BLE001 -- as it is, not in the group that a task's error comes out in
                found.append(error)
            self.over = True
            tasks.cancel_scope.cancel()
        if isinstance(found[0], Exception):
            raise found[0]
        return found[0]

    def failed(self, error: AfterwordError) -> Answer | None:
        """What is said in the place of a notice where the thread as it is kept stands in the pane: it stays."""
        if self.kept is None or not isinstance(error, (Throttled, Unavailable)):
            return None
        return {"code": error.kind, "notice": f"{error.text} {say('outlook.as_it_stood')}"}

    async def _whole(self) -> Answer:
        visit = self.visit

        async def meanwhile(opened: OpenThread) -> None:
            await self._first(thread_answer(opened, await panel(visit, sitting, opened)), opened)

        sitting = await visit.sit_down()
        if not sitting.thread_id:
            return await opened_answer(visit, sitting)
        opened = await open_now(visit, sitting, sitting.thread_id, meanwhile=meanwhile)
        if self.kept is not None and self.kept == opened:
            return {"same": True}
        return thread_answer(opened, await panel(visit, sitting, opened))

    async def _at_hand(self, desk: Desk) -> None:
        """Whatever goes wrong here is nobody's loss: the thread is on its way."""
        try:
            await self._glance(desk)
        except AfterwordError as error:
            _log.info("first look: %s", error.kind)
        except Exception as error:  # noqa: BLE001 -- its text may quote a mail
            _log.error("first look: %s", type(error).__name__)

    async def _glance(self, desk: Desk) -> None:
        visit = self.visit
        shown = shown_mail(visit.asked)
        known = await self._as_kept(desk, shown)
        if known is not None:
            await self._first(thread_answer(known, await panel(visit, Sitting(desk), known)), known)
        elif shown is not None:
            made = await anyio.to_thread.run_sync(_of_one_mail, visit, desk, shown, abandon_on_cancel=True)
            await self._first({"html": pane.render(made, action_url=DO), "view": "mail"})

    async def _as_kept(self, desk: Desk, shown: ShownMessage | None) -> OpenThread | None:
        """How the open mail's thread stood, unless the mail is newer than what was read of it."""
        thread_id = self.visit.asked.conversation
        if shown is None or not thread_id:
            return None
        try:
            known = await kept.kept_thread(desk, thread_id, now=self.visit.now)
        except NotFound:
            return None
        dates = [one.date for one in known.reading.messages]
        return known if dates and shown.date <= max(dates) + _CLOCKS_APART else None

    async def _first(self, answer: Answer, known: OpenThread | None = None) -> None:
        async with self._turn:
            if self.told or self.over:
                return
            self.told, self.kept = True, known
            await self.tell({**answer, "so_far": "kept" if known else "mail"})


def _of_one_mail(visit: Visit, desk: Desk, shown: ShownMessage) -> Panel:
    """What the open mail says by itself: facts with their words, and nothing to press. Raises UnreadableMail."""
    given = GivenThread((GivenMail(say("outlook.this_mail"), message_bytes(shown)),), desk.owner, visit.now)
    read = stateless.read(desk.parts, given)
    head = Panel(PanelState.UNREAD, say("outlook.reading_thread"), say("outlook.so_far"))
    if read.reading.kind.value is not Kind.INTERVIEW or read.step is None:
        return replace(head, reason=say("outlook.so_far_none"))
    authors: dict[str, tuple[str, datetime]] = {
        one.id: (one.sender.name or one.sender.email, one.date) for one in read.reading.messages
    }
    source = PanelSource("", read.reading, read.step, desk.owner, visit.now, authors=authors, locale=visit.locale)
    made = build(source)
    facts = tuple(replace(fact, changes=()) for fact in made.facts if fact.quotes)  # that it lacks one says nothing
    return replace(
        head,
        reason=head.reason if facts else "",
        title=made.title,
        facts=facts,
        people=tuple(map(_person, made.people)),
        contacts=tuple(map(_person, made.contacts)),
    )


def _person(person: PersonRow) -> PersonRow:
    return replace(person, note=None, actions=(), changes=())
