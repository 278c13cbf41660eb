"""What is said where Microsoft has to be asked first: consent that is missing, an organisation's rule, a sign-in that
has ended; with what works without it."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from app.domain.errors import AfterwordError, MailNotFound, NeedsConsent, Refused, Throttled
from app.identity.entra.problems import AdminHasToAgree, SignInAgain
from app.mailboxes.outlook.problems import OnlyDrafts, TokenRefused
from app.sidebar import notices, when
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
    """The wall in place of the panel. Microsoft wants to see the person again, an administrator has to
    agree, or permission is missing."""
    if isinstance(error, (SignInAgain, TokenRefused)):
        claims = error.claims
        headline = say("outlook.sign_in_again") if claims else error.text
        notice = Notice(
            headline,
            (say("outlook.sign_in_again_what" if claims else "outlook.sign_in_kept"),),
            (_action("confirm", "outlook.confirm", claims=claims), _action("without", "outlook.without")),
        )
        return {"html": visit.notice(notice), "claims": claims}
    link = (
        None if visit.caller.personal else pane.Link(say("outlook.admin"), admin_url(visit), say("outlook.admin_page"))
    )
    if isinstance(error, AdminHasToAgree):
        lines = tuple(text for text in (error.kept, error.advice, say("outlook.refused_without")) if text)
        notice = Notice(error.text, lines, (_action("refresh", "failure.again"), _action("without", "outlook.without")))
        return {"html": visit.notice(notice, link)}
    said = ("consent_write", "consent_user", "consent_never", "consent_without")
    lines = tuple(say(f"outlook.{name}") for name in said)
    actions = [_action("allow", "outlook.allow", scopes=" ".join(WRITE)), _action("without", "outlook.without")]
    if visit.asked.access is not Access.READ:
        actions.append(_action("allow_read", "outlook.allow_read", scopes=" ".join(READ)))
    return {"html": visit.notice(Notice(say("outlook.consent"), lines, tuple(actions)), link)}


def failed(visit: Visit, error: AfterwordError, again: Action) -> str:
    """An opened mail for which there is no panel: what was said, and what works all the same."""
    if visit.asked.access is Access.SHOWN:
        return visit.notice(notices.failure(error, again))
    if isinstance(error, Refused):
        lines = tuple(text for text in (error.kept, error.advice, say("outlook.refused_without")) if text)
        return visit.notice(Notice(error.text, lines, (_action("without", "outlook.without"),)))
    if isinstance(error, OnlyDrafts):
        home = Action("show_home", say("overview.show"))
        return visit.notice(Notice(say("outlook.a_draft"), (say("outlook.a_draft_what"),), (home,)))
    if isinstance(error, MailNotFound):
        actions = (_action("read_this", "outlook.read_this"), _action("refresh", "failure.again"))
        return visit.notice(Notice(say("outlook.not_yours"), (say("outlook.not_yours_what"),), actions))
    return visit.notice(notices.failure(error, again))


def say_when(visit: Visit, error: AfterwordError) -> None:
    """An error that is over at a known time says so, by the user's clock."""
    if isinstance(error, Throttled) and error.retry_at is not None:
        error.advice = error.advice or say("outlook.again_at", time=_clock(visit, error.retry_at))


def _clock(visit: Visit, moment: datetime) -> str:
    """The next whole minute, in the user's zone."""
    local = (moment + timedelta(seconds=59)).astimezone(ZoneInfo(visit.asked.time_zone or "UTC"))
    return when.clock(local, visit.locale)


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
