"""The delegated permissions of Microsoft Graph that Afterword may ever hold, and which of its calls each one allows.
None of them allows to send, so no code path can (Microsoft Graph permissions reference)."""

from __future__ import annotations

from app.domain.errors import NeedsConsent

GRAPH = "https://graph.microsoft.com/"
READ_WRITE = "Mail.ReadWrite"
READ = "Mail.Read"
USER = "User.Read"
DRAFTS = frozenset({READ_WRITE, USER})  # what the pane asks for
READING = frozenset({READ, USER})  # the way of those who want it to write nothing

_READS = (READ_WRITE, READ)
_WRITES = (READ_WRITE,)
ALLOWED: dict[str, tuple[str, ...]] = {
    "messages.get": _READS,
    "messages.list": _READS,
    "messages.page": _READS,
    "messages.event": _READS,
    "messages.value": _READS,
    "attachments.list": _READS,
    "attachments.get": _READS,
    "folders.get": _READS,
    "batch.read": _READS,
    "messages.delta": _READS,
    "subscriptions.create": _READS,
    "subscriptions.update": _READS,
    "subscriptions.delete": _READS,
    "messages.createReply": _WRITES,
    "messages.create": _WRITES,
    "messages.update": _WRITES,
    "messages.delete": _WRITES,
    "batch.write": _WRITES,
    "batch.repeatable": _WRITES,
    "translate": (USER, READ_WRITE, READ),
    "me": (USER,),
}


def full(scope: str) -> str:
    """The name by which Entra is asked for it."""
    return scope if "://" in scope else f"{GRAPH}{scope}"


def short(scope: str) -> str:
    """`Mail.Read`, however it was spelt."""
    return scope.removeprefix(GRAPH)


def missing(method: str) -> NeedsConsent:
    """The error that names the permission to ask for before `method` can be called."""
    scope = ALLOWED[method][0]
    text = (
        "Outlook was not yet told that Afterword may keep drafts in your mailbox."
        if ALLOWED[method] == _WRITES
        else "Outlook was not yet told that Afterword may read your mailbox."
    )
    return NeedsConsent(text, scopes=(full(scope),), kept="Nothing was changed.")


def check(method: str, granted: frozenset[str]) -> None:
    """Raises NeedsConsent unless one of the granted scopes allows the call; empty means they are not known."""
    if granted and not granted & frozenset(ALLOWED[method]):
        raise missing(method)
