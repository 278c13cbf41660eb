"""What each button of the pane does. Every one may come twice: people press twice, and the pane asks once
more where its bearer was taken no longer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Protocol, runtime_checkable
from urllib.parse import urlencode, urlsplit

from app.domain.errors import Conflict, InvalidInput, MailboxError, NeedsConsent, NotFound
from app.identity.caller import Caller
from app.mailboxes.outlook.access import DraftLinks
from app.services import drafts, forms, kept
from app.sidebar import keys_panel, settings_panel
from app.sidebar.actions import AT_HOME, IN_SETTINGS, Done, perform
from app.sidebar.outlook.filled import LONGEST_FORM, form_of
from app.sidebar.outlook.routes import EXPORT
from app.sidebar.outlook.sign_in import CONNECT_TICKET
from app.sidebar.outlook.visits import (
    Answer,
    Sitting,
    Visit,
    home_answer,
    open_now,
    panel,
    reaches,
    settings_answer,
    thread_answer,
    version_of,
)
from app.sidebar.texts import say

BROWSER = Caller("afterword", "browser")  # links that are opened in a browser, where no token says who calls
EXPORT_TICKET = "outlook export link"
TICKET_FOR = timedelta(minutes=15)

# Those that work in the mail of the panel's thread, those after which the mail has to be read again, and those for
# which no mail is needed at all.
_IN_THE_MAIL = ("write", "rewrite", "show_text", "withdraw", "correct", "form")
_READ_AGAIN = ("correct", "close", "reopen", "save_find", "drop_find", "cards")
_ROWS_ONLY = (
    *("save_notes", "show_home", "show_settings", "make_key", "export", "delete", "delete_confirmed"),
    *("connect", "disconnect", *IN_SETTINGS, *AT_HOME),
)


@runtime_checkable
class HasLinks(Protocol):
    """A mailbox that knows where a draft can be opened."""

    async def links(self, draft_id: str) -> DraftLinks:
        """Raises MailNotFound."""


Press = Callable[[Visit, Sitting], Awaitable[Answer]]


async def press(visit: Visit, verb: str) -> Answer:
    """Do what the button asks for. Raises AfterwordError."""
    sitting = await (visit.rows_only() if verb in _ROWS_ONLY else visit.sit_down())
    special = _SPECIAL.get(verb)
    return await (special(visit, sitting) if special else _shared(visit, sitting, verb))


async def _shared(visit: Visit, sitting: Sitting, verb: str) -> Answer:
    """The verbs that all hosts know, and the panel as it is afterwards."""
    thread_id = "" if verb in (*IN_SETTINGS, *AT_HOME) else _thread(visit)
    if verb in _IN_THE_MAIL and not reaches(visit, sitting, thread_id):
        raise InvalidInput(say("outlook.form_elsewhere"), kept=say("failure.kept"))
    try:
        done = await perform(sitting.desk, thread_id, verb, visit.asked.form, now=visit.now)
    except (Conflict, NotFound) as error:  # the panel was stale: say so, and show how it stands
        return await _after(visit, sitting, thread_id, Done(str(error)), read_again=True)
    if verb in AT_HOME:
        return {**await home_answer(visit, sitting), "notice": done.notice}
    if verb in IN_SETTINGS:
        return {**await settings_answer(visit, sitting), "notice": done.notice}
    if verb == "save_notes":
        return {"notice": done.notice}
    return await _after(visit, sitting, thread_id, done, read_again=verb in _READ_AGAIN)


async def _after(visit: Visit, sitting: Sitting, thread_id: str, done: Done, *, read_again: bool) -> Answer:
    """The thread's panel after an action. What was done stands, whatever becomes of the panel: a mailbox that does not
    answer then is no failure of the action."""
    try:
        opened = await kept.kept_thread(sitting.desk, thread_id, now=visit.now)
        if read_again or version_of(opened) != visit.asked.version:
            opened = await open_now(visit, sitting, thread_id)
        made = thread_answer(opened, await panel(visit, sitting, opened, done.texts))
    except NeedsConsent:
        raise
    except (MailboxError, NotFound):
        return {"notice": done.notice or say("outlook.done")}
    return {**made, "notice": done.notice or say("outlook.done")}


def _thread(visit: Visit) -> str:
    """The thread that the pressed button is about."""
    thread_id = visit.asked.form.one("thread", visit.asked.thread)
    if not thread_id:
        raise InvalidInput(say("outlook.failed"))
    return thread_id


async def _open_thread(visit: Visit, sitting: Sitting) -> Answer:
    opened = await open_now(visit, sitting, _thread(visit))
    return {**thread_answer(opened, await panel(visit, sitting, opened)), "view": "thread"}


async def _open_draft(visit: Visit, sitting: Sitting) -> Answer:
    """The pane opens it in Outlook by Exchange's id, or else in a browser; without either it is said where it lies."""
    draft_id = visit.asked.form.one("id")
    try:
        stored = (await drafts.open_draft(sitting.desk, draft_id)).stored
    except NeedsConsent:  # no look at it is allowed
        return {"notice": say("outlook.draft_there")}
    if stored is None:
        return await _after(visit, sitting, _thread(visit), Done(say("outlook.draft_gone")), read_again=True)
    links = DraftLinks("")
    if isinstance(sitting.desk.mailbox, HasLinks):
        links = await sitting.desk.mailbox.links(stored.id)
    web = links.web if urlsplit(links.web).scheme == "https" else ""
    return {"notice": say("outlook.opening"), "draft": {"ews": links.ews_id, "web": web}}


async def _form(visit: Visit, sitting: Sitting) -> Answer:
    """The mail of one step, for the pane to open filled in."""
    thread_id, form = _thread(visit), visit.asked.form
    if not reaches(visit, sitting, thread_id):
        raise InvalidInput(say("outlook.form_elsewhere"), kept=say("failure.kept"))
    await perform(sitting.desk, thread_id, "save_notes", form, now=visit.now)
    news = form.one("news").strip() or None
    key = (form.one("keys").split() or [form.one("key")])[0]
    draft = await forms.fill_in(sitting.desk, thread_id, key, now=visit.now, news=news)
    made = form_of(draft)
    if len(made["html"].encode()) > LONGEST_FORM:
        raise InvalidInput(say("outlook.form_too_long"), kept=say("failure.kept"))
    told = [say("outlook.form_open"), *(say("outlook.form_check", what=what) for what in made.pop("check"))]
    return {"notice": " ".join(told), "form": made, "thread": thread_id}


async def _home(visit: Visit, sitting: Sitting) -> Answer:
    return await home_answer(visit, sitting)


async def _settings(visit: Visit, sitting: Sitting) -> Answer:
    return await settings_answer(visit, sitting)


async def _make_key(visit: Visit, sitting: Sitting) -> Answer:
    made = await keys_panel.make(sitting.desk, visit.asked.form, now=visit.now)
    shown = keys_panel.shown_once(made, visit.locale, visit.now, sitting.desk.owner.time_zone)
    return {"html": visit.notice(shown), "view": "settings"}


async def _export(visit: Visit, sitting: Sitting) -> Answer:
    """A link for the user's browser, good for a quarter of an hour."""
    values = {"mailbox": sitting.desk.rows.mailbox_id}
    ticket = visit.surface.signer.sign(EXPORT_TICKET, BROWSER, values, now=visit.now, good_for=TICKET_FOR)
    return {"notice": say("outlook.export"), "link": f"{visit.surface.urls.of(EXPORT)}?{urlencode({'ticket': ticket})}"}


async def _connect(visit: Visit, _: Sitting) -> Answer:
    """A ticket for the window in which Microsoft asks for the permission, good for a quarter of an hour."""
    values = {"account": visit.caller.caller.account}
    ticket = visit.surface.signer.sign(CONNECT_TICKET, BROWSER, values, now=visit.now, good_for=TICKET_FOR)
    return {"notice": say("outlook.connecting"), "window": ticket}


async def _disconnect(visit: Visit, sitting: Sitting) -> Answer:
    told = await visit.surface.desks.take_back(visit.caller, sitting.desk)
    said = say("outlook.disconnected" if told else "outlook.disconnected_untold")
    permission = say("outlook.permission_personal" if visit.caller.personal else "outlook.permission_work")
    return {**await settings_answer(visit, sitting), "notice": f"{said} {permission}"}


async def _delete(visit: Visit, sitting: Sitting) -> Answer:
    on = await visit.surface.desks.autopilot(sitting.desk.rows) is not None
    return {"html": visit.notice(settings_panel.ask_before_deleting(grant=on)), "view": "settings"}


async def _delete_confirmed(visit: Visit, sitting: Sitting) -> Answer:
    told = await visit.surface.desks.forget(visit.caller, sitting.desk)
    answer = {"html": visit.notice(settings_panel.deleted()), "view": "settings", "forgotten": True}
    return answer if told else {**answer, "notice": say("outlook.disconnected_untold")}


_SPECIAL: dict[str, Press] = {
    "open_thread": _open_thread,
    "open_draft": _open_draft,
    "form": _form,
    "show_home": _home,
    "show_settings": _settings,
    "make_key": _make_key,
    "export": _export,
    "connect": _connect,
    "disconnect": _disconnect,
    "delete": _delete,
    "delete_confirmed": _delete_confirmed,
}
