"""The scopes of the Gmail API that Afterword may ever hold, and which of its calls each one allows (the discovery
document's list for each method, without those that could send or that we never ask for)."""

from __future__ import annotations

from app.domain.errors import NeedsConsent

_BASE = "https://www.googleapis.com/auth/"
EXECUTE = f"{_BASE}gmail.addons.execute"
OPEN_MESSAGE_ACTION = f"{_BASE}gmail.addons.current.message.action"
OPEN_MESSAGE_METADATA = f"{_BASE}gmail.addons.current.message.metadata"
OPEN_MESSAGE = f"{_BASE}gmail.addons.current.message.readonly"
OPEN_COMPOSE = f"{_BASE}gmail.addons.current.action.compose"
COMPOSE = f"{_BASE}gmail.compose"
READONLY = f"{_BASE}gmail.readonly"
MODIFY = f"{_BASE}gmail.modify"

ADD_ON_ONLY = frozenset({OPEN_MESSAGE_ACTION, OPEN_MESSAGE_METADATA, OPEN_MESSAGE, OPEN_COMPOSE})
TAP = frozenset({EXECUTE, OPEN_MESSAGE, OPEN_COMPOSE})  # what the sidebar needs, and no more
OFFLINE = frozenset({READONLY, COMPOSE})  # what preparing drafts by itself needs

# For each method the scopes that allow it, the one to ask for first. Bodies are wanted: metadata scopes, which the API
# takes for threads.get and messages.get too, would give none, so they are not in the list.
_READS = (OPEN_MESSAGE, READONLY, MODIFY)
_WRITES_DRAFTS = (OPEN_COMPOSE, COMPOSE, MODIFY)
_LOOKS_AT_DRAFTS = (COMPOSE, MODIFY, READONLY)
_LOOKS_AT_ALL = (READONLY, MODIFY)
ALLOWED: dict[str, tuple[str, ...]] = {
    "gmail.users.threads.get": _READS,
    "gmail.users.messages.get": _READS,
    "gmail.users.messages.attachments.get": _READS,
    "gmail.users.drafts.create": _WRITES_DRAFTS,
    "gmail.users.drafts.update": _WRITES_DRAFTS,
    "gmail.users.drafts.delete": _WRITES_DRAFTS,
    "gmail.users.drafts.get": _LOOKS_AT_DRAFTS,
    "gmail.users.drafts.list": _LOOKS_AT_DRAFTS,
    "gmail.users.messages.list": _LOOKS_AT_ALL,
    "gmail.users.threads.list": _LOOKS_AT_ALL,
    "gmail.users.history.list": _LOOKS_AT_ALL,
    "gmail.users.watch": _LOOKS_AT_ALL,
    "gmail.users.stop": _LOOKS_AT_ALL,
    "gmail.users.getProfile": (READONLY, COMPOSE, MODIFY),
}


_WHAT_IS_MISSING = {
    OPEN_COMPOSE: "Gmail was not yet told that Afterword may write drafts.",
    OPEN_MESSAGE: "Gmail was not yet told that Afterword may read the open conversation.",
}


def missing(method: str) -> NeedsConsent:
    """The error that names the scope to ask for before `method` can be called."""
    scope = ALLOWED[method][0]
    text = _WHAT_IS_MISSING.get(
        scope, "With the access given, Afterword sees the open conversation and nothing else of the mailbox."
    )
    return NeedsConsent(text, scopes=(scope,), kept="Nothing was changed.")
