"""What the local page does with a button: the verbs that every host shares, and where the page goes for the others."""

from __future__ import annotations

from urllib.parse import urlencode

from app.services import account
from app.sidebar import keys_panel
from app.sidebar.actions import AT_HOME, IN_SETTINGS, Done, perform
from app.sidebar.form import Form
from app.sidebar.local.page import LocalPage
from app.sidebar.local.side import DELETE, DELETED, HOME, SETTINGS
from app.sidebar.texts import say

_SIDES = {"show_home": HOME, "show_settings": SETTINGS, "delete": DELETE}
EXPORT = "/local/export"


async def do(page: LocalPage, thread: str, verb: str, form: Form) -> Done:
    """Raises what the services raise, and InvalidInput for an unknown verb."""
    host = form.one("host")
    match verb:
        case "open_draft":
            return Done("", _at(folder="drafts", draft=form.one("id"), host=host))
        case "open_thread":
            return Done("", _at(thread=form.one("ctx", thread), host=host))
        case "show":
            return Done("", _at(thread=thread, host=host, show=form.one("about")))
        case "show_home" | "show_settings" | "delete":
            return Done("", _at(thread=thread, host=host, side=_SIDES[verb]))
        case "export":
            return Done("", EXPORT)
        case "make_key":
            made = await keys_panel.make(page.desk, form, now=page.clock())
            told = page.told.keep(say("keys.made_line", secret=made.secret), once=True)
            return Done("", _at(thread=thread, host=host, side=SETTINGS, notice=told))
        case "delete_confirmed":
            await account.delete(page.desk)
            page.start_anew()
            return Done("", _at(host=host, side=DELETED))
    done = await perform(page.desk, thread, verb, form, now=page.clock())
    if verb in AT_HOME:
        return Done(done.notice, _at(thread=thread, host=host, side=HOME, notice=page.told.keep(done.notice)))
    if verb in IN_SETTINGS:
        return Done(done.notice, _at(thread=thread, host=host, side=SETTINGS, notice=page.told.keep(done.notice)))
    return done


def _at(**query: str) -> str:
    return f"/?{urlencode({name: value for name, value in query.items() if value})}"
