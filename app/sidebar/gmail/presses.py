"""What each button of a card does. Every one may come twice: people press twice, and Google repeats the last action
by itself after it has asked for consent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlencode

from app.domain.errors import Conflict, InvalidInput, MailboxError, NeedsConsent, NotFound
from app.mailboxes.gmail.ids import DraftPlace, draft_place
from app.services import account, drafts, kept
from app.services.gmail_desks import Sitting
from app.sidebar import keys_panel, settings_panel
from app.sidebar.actions import AT_HOME, IN_SETTINGS, Done, perform
from app.sidebar.connect_links import BROWSER, GOOD_FOR
from app.sidebar.gmail import answers
from app.sidebar.gmail.answers import Answer
from app.sidebar.gmail.routes import CONNECT_START, EXPORT_FILE, GMAIL, Verb
from app.sidebar.gmail.visits import (
    Visit,
    home_card,
    open_now,
    part_card,
    reachable,
    settings_card,
    thread_card,
    version_of,
    without_autopilot,
)
from app.sidebar.texts import say

CONNECT_TICKET, JOIN_TICKET, EXPORT_TICKET = "gmail connect link", "gmail join link", "gmail export link"

# Those that work in the mail of the card's thread, and those after which the mail has to be read again.
_IN_THE_MAIL = (Verb.WRITE, Verb.PASS_ON, Verb.REWRITE, Verb.SHOW_TEXT, Verb.WITHDRAW, Verb.CORRECT)
_READ_AGAIN = (Verb.CORRECT, Verb.CLOSE, Verb.REOPEN, Verb.SAVE_FIND, Verb.DROP_FIND, Verb.CARDS)

Press = Callable[[Visit, Sitting], Awaitable[Answer]]


async def press(visit: Visit, verb: Verb) -> Answer:
    """Do what the button asks for. Raises AfterwordError."""
    sitting = await visit.sit_down()
    special = _SPECIAL.get(verb)
    return await (special(visit, sitting) if special else _shared(visit, sitting, verb))


async def _shared(visit: Visit, sitting: Sitting, verb: Verb) -> Answer:
    """The verbs that all hosts know, and the card as it is afterwards."""
    thread_id = visit.context.thread_id
    if verb in _IN_THE_MAIL and not sitting.reaches(thread_id):
        return _elsewhere(visit, sitting, thread_id)
    try:
        done = await perform(sitting.desk, thread_id, verb.value, visit.event.form, now=visit.now)
    except (Conflict, NotFound) as error:  # the card was stale: say so, and show how it stands
        return await _after(visit, sitting, thread_id, Done(str(error)), read_again=True)
    if verb.value in AT_HOME:
        return _pressed(visit, answers.update(await home_card(visit, sitting)), notice=done.notice)
    if verb.value in IN_SETTINGS:
        return _pressed(visit, answers.update(await settings_card(visit, sitting)), notice=done.notice)
    return await _after(visit, sitting, thread_id, done, read_again=verb in _READ_AGAIN)


async def _after(visit: Visit, sitting: Sitting, thread_id: str, done: Done, *, read_again: bool) -> Answer:
    """The thread's card after an action. What was done stands, whatever becomes of the card: a mailbox that does not
    answer then is no failure of the action."""
    try:
        opened = await kept.kept_thread(sitting.desk, thread_id, now=visit.now)
        stale = version_of(opened) != visit.context.version
        if (read_again or stale) and sitting.reaches(thread_id):
            sitting, opened = await open_now(visit, sitting, thread_id)
        card = await thread_card(visit, sitting, opened, done.texts)
    except (MailboxError, NotFound):
        return _pressed(visit, notice=done.notice)
    return _pressed(visit, answers.update(card), notice=done.notice)


def _elsewhere(visit: Visit, sitting: Sitting, thread_id: str) -> Answer:
    """The card is about a thread that is not open: Gmail gives access to the open one alone."""
    if not thread_id:
        raise InvalidInput(say("gmail.no_thread"), kept=say("failure.kept"))
    where = f"{GMAIL}u/?{urlencode({'authuser': sitting.account.caller.email})}#all/{quote(thread_id, safe='')}"
    return answers.pressed(visit.surface.envelope, notice=say("gmail.open_first"), link=where)


async def _refresh(visit: Visit, sitting: Sitting) -> Answer:
    thread_id = sitting.thread_id or visit.context.thread_id
    if not thread_id:
        return _pressed(visit, answers.update(await home_card(visit, sitting)))
    sitting, opened = await reachable(visit, sitting, thread_id)
    return _pressed(visit, answers.update(await thread_card(visit, sitting, opened)))


async def _open_thread(visit: Visit, sitting: Sitting) -> Answer:
    sitting, opened = await reachable(visit, sitting, visit.context.thread_id)
    return _pressed(visit, answers.push(await thread_card(visit, sitting, opened)))


async def _show(visit: Visit, sitting: Sitting) -> Answer:
    """A row's quotes and the way to correct it. One that is there no more gives the card as it is."""
    opened = await kept.kept_thread(sitting.desk, visit.context.thread_id, now=visit.now)
    part = await part_card(visit, sitting, opened, visit.event.form.one("about"))
    if part is None:
        return await _refresh(visit, sitting)
    return answers.pressed(visit.surface.envelope, [answers.push(part)])


async def _open_draft(visit: Visit, sitting: Sitting) -> Answer:
    draft_id = visit.event.form.one("id")
    place = await _place(sitting, draft_id)
    if place is None:
        return await _after(visit, sitting, visit.context.thread_id, Done(say("gmail.draft_gone")), read_again=True)
    if not place.draft_id:  # Gmail let us see the draft but not its own id
        where = f"{GMAIL}u/?{urlencode({'authuser': sitting.account.caller.email})}#drafts"
        return answers.pressed(visit.surface.envelope, notice=say("gmail.draft_there"), link=where)
    return answers.pressed(visit.surface.envelope, host_action=answers.open_draft(place.draft_id, place.thread_id))


async def _place(sitting: Sitting, draft_id: str) -> DraftPlace | None:
    """Where the draft lies; None if it is gone. Where no look at it is allowed, where it was put."""
    try:
        found = await drafts.open_draft(sitting.desk, draft_id)
    except NeedsConsent:
        tracked = await drafts.tracked(sitting.desk, draft_id)
        return draft_place(tracked.provider_id) if tracked.provider_id else None
    return draft_place(found.stored.id) if found.stored else None


async def _home(visit: Visit, sitting: Sitting) -> Answer:
    return answers.pressed(visit.surface.envelope, [answers.push(await home_card(visit, sitting))])


async def _settings(visit: Visit, sitting: Sitting) -> Answer:
    return answers.pressed(visit.surface.envelope, [answers.push(await settings_card(visit, sitting))])


async def _make_key(visit: Visit, sitting: Sitting) -> Answer:
    made = await keys_panel.make(sitting.desk, visit.event.form, now=visit.now)
    shown = keys_panel.shown_once(made, visit.locale, visit.now, sitting.desk.owner.time_zone)
    return answers.pressed(visit.surface.envelope, [answers.update(visit.notice(shown))])


async def _export(visit: Visit, sitting: Sitting) -> Answer:
    return answers.pressed(visit.surface.envelope, link=_ticket_link(visit, sitting, EXPORT_FILE, EXPORT_TICKET))


async def _connect(visit: Visit, sitting: Sitting) -> Answer:
    if visit.surface.autopilot is None:
        raise InvalidInput(say("gmail.no_autopilot"), kept=say("failure.kept"))
    link = _ticket_link(visit, sitting, CONNECT_START, CONNECT_TICKET)
    return answers.pressed(visit.surface.envelope, link=link, reload=True)


async def _disconnect(visit: Visit, sitting: Sitting) -> Answer:
    revoked = await _take_back(visit, sitting)
    card = await settings_card(visit, without_autopilot(sitting))
    return _pressed(visit, answers.update(card), notice=say("gmail.disconnected" if revoked else "gmail.forgotten"))


async def _delete(visit: Visit, sitting: Sitting) -> Answer:
    ask = settings_panel.ask_before_deleting(grant=sitting.autopilot is not None)
    return answers.pressed(visit.surface.envelope, [answers.push(visit.notice(ask))])


async def _delete_confirmed(visit: Visit, sitting: Sitting) -> Answer:
    revoked = await _take_back(visit, sitting)
    await account.delete(sitting.desk)
    navigations = [answers.to_root(), answers.update(visit.notice(settings_panel.deleted()))]
    notice = "" if revoked else say("gmail.forgotten")
    return answers.pressed(visit.surface.envelope, navigations, notice=notice)


async def _take_back(visit: Visit, sitting: Sitting) -> bool:
    autopilot = visit.surface.autopilot
    return True if autopilot is None else await autopilot.disconnect(sitting.account)


def _ticket_link(visit: Visit, sitting: Sitting, path: str, purpose: str) -> str:
    """A link for the user's browser, good for a quarter of an hour."""
    values = {"mailbox": sitting.account.rows.mailbox_id}
    ticket = visit.surface.signer.sign(purpose, BROWSER, values, now=visit.now, good_for=GOOD_FOR)
    return f"{visit.surface.urls.of(path)}?{urlencode({'ticket': ticket})}"


def _pressed(visit: Visit, *navigations: Answer, notice: str = "") -> Answer:
    return answers.pressed(visit.surface.envelope, navigations, notice=notice or say("gmail.done"))


_SPECIAL: dict[Verb, Press] = {
    Verb.REFRESH: _refresh,
    Verb.OPEN_THREAD: _open_thread,
    Verb.SHOW: _show,
    Verb.OPEN_DRAFT: _open_draft,
    Verb.SHOW_HOME: _home,
    Verb.SHOW_SETTINGS: _settings,
    Verb.MAKE_KEY: _make_key,
    Verb.EXPORT: _export,
    Verb.CONNECT: _connect,
    Verb.DISCONNECT: _disconnect,
    Verb.DELETE: _delete,
    Verb.DELETE_CONFIRMED: _delete_confirmed,
}
