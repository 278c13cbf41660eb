"""What the local page does with a button: the verbs that every host shares, and where the page goes for the others."""

from __future__ import annotations

from urllib.parse import urlencode

from app.services import account
from app.sidebar.actions import Done, perform
from app.sidebar.form import Form
from app.sidebar.local.pages import LocalPage
from app.sidebar.local.side import DELETE, DELETED, HOME, SETTINGS

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
        case "delete_confirmed":
            await account.delete(page.desk)
            page.start_anew()
            return Done("", _at(host=host, side=DELETED))
    done = await perform(page.desk, thread, verb, form, now=page.clock())
    if verb == "save_settings":
        return Done(done.notice, _at(thread=thread, host=host, side=SETTINGS, notice=page.told.keep(done.notice)))
    return done


def _at(**query: str) -> str:
    return f"/?{urlencode({name: value for name, value in query.items() if value})}"
