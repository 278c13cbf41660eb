"""What is said where Microsoft has to be asked first: leave that is missing, an organisation's rule, a sign-in that has
ended; with what works without it."""

from __future__ import annotations

from urllib.parse import urlencode

from app.domain.errors import NeedsConsent
from app.sidebar.model import Action, Notice, Weight
from app.sidebar.outlook import pane
from app.sidebar.outlook.asked import Access
from app.sidebar.outlook.headers import ENTRA
from app.sidebar.outlook.routes import SIGN_IN_CALLBACK
from app.sidebar.outlook.visits import Answer, Visit
from app.sidebar.texts import say

GRAPH = "https://graph.microsoft.com"
WRITE = (f"{GRAPH}/Mail.ReadWrite", f"{GRAPH}/User.Read")
READ = (f"{GRAPH}/Mail.Read", f"{GRAPH}/User.Read")


def answer(visit: Visit, error: NeedsConsent) -> Answer:
    """The wall in place of the panel. With `claims` Microsoft wants to see the person again, else it asks for leave."""
    claims = getattr(error, "claims", "") or ""
    if claims:
        notice = Notice(
            say("outlook.sign_in_again"),
            (say("outlook.sign_in_again_what"),),
            (_action("confirm", "outlook.confirm", claims=claims), _action("without", "outlook.without")),
        )
        return {"html": visit.notice(notice), "claims": claims}
    lines = (say("outlook.consent_write"), say("outlook.consent_user"), say("outlook.consent_never"))
    actions = [_action("allow", "outlook.allow", scopes=" ".join(WRITE))]
    if visit.asked.access is not Access.READ:
        actions.append(_action("allow_read", "outlook.allow_read", scopes=" ".join(READ)))
    actions.append(_action("without", "outlook.without"))
    link = (
        None if visit.caller.personal else pane.Link(say("outlook.admin"), admin_url(visit), say("outlook.admin_page"))
    )
    return {"html": visit.notice(Notice(say("outlook.consent"), lines, tuple(actions)), link)}


def admin_url(visit: Visit) -> str:
    """Where an administrator agrees for the organisation (Microsoft identity platform, "Admin consent")."""
    query = {
        "client_id": visit.surface.client_id,
        "scope": " ".join(WRITE),
        "redirect_uri": visit.surface.urls.of(SIGN_IN_CALLBACK),
    }
    return f"{ENTRA}/{visit.caller.tenant}/v2.0/adminconsent?{urlencode(query)}"


def _action(verb: str, label: str, **values: str) -> Action:
    weight = Weight.PRIMARY if verb in ("allow", "confirm") else Weight.SECONDARY
    return Action(verb, say(label), tuple(values.items()), weight=weight if verb != "allow_read" else Weight.QUIET)
