"""What is said in place of a panel: permission is missing, the mailbox cannot be reached, something failed."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import (
    AfterwordError,
    MailNotFound,
    NeedsConsent,
    Refused,
    Throttled,
    Unavailable,
)
from app.sidebar.model import Action, Notice, Weight
from app.sidebar.texts import known, say

_SCOPES = "https://www.googleapis.com/auth/"


def consent(scopes: Sequence[str], again: Action, *, kept: str = "") -> Notice:
    """What has to be allowed and why it is needed. `again` is the button that asks for it; `kept` says what became of
    what the user was doing, where that is the question."""
    lines = [kept] if kept else []
    lines += [_purpose(scope) for scope in dict.fromkeys(scopes)]
    lines.append(say("consent.never"))
    return Notice(say("consent.headline"), tuple(lines), (_primary(again, say("consent.allow")),))


def _purpose(scope: str) -> str:
    """What a scope is needed for; its bare name where the catalogue has no word for it."""
    name = scope.removeprefix(_SCOPES)
    key = f"consent.scopes.{name.replace('.', '_')}"
    return say("consent.scope", name=name, why=say(key)) if known(key) else say("consent.scope_plain", name=name)


def failure(error: AfterwordError, again: Action | None = None) -> Notice:
    """An error in words of the user's: what happened, what was kept, what to do, and a button to try again where
    that can help."""
    lines = tuple(text for text in (error.kept or say("failure.kept"), error.advice or _advice(error)) if text)
    helps = not isinstance(error, (Refused, MailNotFound))
    actions = (_primary(again, say("failure.again")),) if again is not None and helps else ()
    return Notice(error.text, lines, actions)


def unexpected(again: Action | None = None) -> Notice:
    """For an error that nobody foresaw: nothing of it is shown."""
    actions = (_primary(again, say("failure.again")),) if again is not None else ()
    return Notice(say("failure.headline"), (say("failure.kept"), say("failure.later")), actions)


def offline(again: Action) -> Notice:
    """The mailbox does not answer, or this device is offline."""
    return Notice(
        say("failure.offline"), (say("failure.kept"), say("failure.later")), (_primary(again, say("failure.again")),)
    )


def _advice(error: AfterwordError) -> str:
    if isinstance(error, NeedsConsent):
        return say("consent.again")
    return say("failure.later") if isinstance(error, (Unavailable, Throttled)) else ""


def _primary(action: Action, label: str) -> Action:
    return Action(action.verb, label, action.values, action.fields, Weight.PRIMARY, action.describes, action.thread)
