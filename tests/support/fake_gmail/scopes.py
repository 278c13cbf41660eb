"""Which scope allows which method, after the Gmail API's discovery document; written out here a second time, so that
a slip in Afterword's own table shows."""

from __future__ import annotations

_BASE = "https://www.googleapis.com/auth/"


def _scopes(names: str) -> frozenset[str]:
    return frozenset(_BASE + name for name in names.split())


PER_MESSAGE = _scopes(
    "gmail.addons.current.message.action gmail.addons.current.message.metadata gmail.addons.current.message.readonly"
    " gmail.addons.current.action.compose"
)
METADATA_ONLY = _scopes("gmail.metadata gmail.addons.current.message.metadata")

_MESSAGE = (
    "gmail.addons.current.message.action gmail.addons.current.message.metadata gmail.addons.current.message.readonly"
    " gmail.readonly gmail.modify gmail.metadata"
)
_LIST = "gmail.readonly gmail.modify gmail.metadata"
_WRITE = "gmail.addons.current.action.compose gmail.compose gmail.modify"
_DRAFT = "gmail.compose gmail.modify gmail.readonly"

ALLOWING = {
    "threads.get": _scopes(_MESSAGE),
    "messages.get": _scopes(_MESSAGE),
    "messages.attachments.get": _scopes(
        "gmail.addons.current.message.action gmail.addons.current.message.readonly gmail.readonly gmail.modify"
    ),
    "messages.list": _scopes(_LIST),
    "threads.list": _scopes(_LIST),
    "history.list": _scopes(_LIST),
    "watch": _scopes(_LIST),
    "stop": _scopes(_LIST),
    "labels.list": _scopes(f"{_LIST} gmail.labels"),
    "getProfile": _scopes(f"{_LIST} gmail.compose"),
    "drafts.create": _scopes(_WRITE),
    "drafts.update": _scopes(_WRITE),
    "drafts.delete": _scopes(_WRITE),
    "drafts.get": _scopes(_DRAFT),
    "drafts.list": _scopes(_DRAFT),
}

# Quota units of each method (table of 2026-05-01).
UNITS = {
    "threads.get": 40,
    "messages.get": 20,
    "messages.attachments.get": 20,
    "messages.list": 5,
    "threads.list": 10,
    "history.list": 2,
    "watch": 100,
    "stop": 50,
    "labels.list": 1,
    "getProfile": 1,
    "drafts.create": 10,
    "drafts.update": 15,
    "drafts.delete": 10,
    "drafts.get": 20,
    "drafts.list": 5,
}
