"""The table of scopes, against the discovery document that the requests are built from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import googleapiclient
import pytest

from app.mailboxes.gmail import scopes
from app.mailboxes.gmail.access import EventGrant, grants_for
from tests.support.fake_gmail import scopes as fakes

_DOCUMENT = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents" / "gmail.v1.json"


def methods(resource: dict[str, Any]) -> dict[str, set[str]]:
    found = {one["id"]: set(one.get("scopes", ())) for one in resource.get("methods", {}).values()}
    for inner in resource.get("resources", {}).values():
        found |= methods(inner)
    return found


DISCOVERED = methods(json.loads(_DOCUMENT.read_text()))


def test_no_call_is_thought_allowed_that_is_not() -> None:
    for method, allowed in scopes.ALLOWED.items():
        assert set(allowed) <= DISCOVERED[method], method


def test_the_fake_allows_what_google_allows() -> None:
    for name, allowed in fakes.ALLOWING.items():
        discovered = DISCOVERED[f"gmail.users.{name}"] - {"https://mail.google.com/"}
        assert discovered == allowed, name


def test_no_scope_can_send() -> None:
    sending = {"gmail.users.messages.send", "gmail.users.drafts.send"}
    assert not sending & set(scopes.ALLOWED)
    assert not any(name.endswith(("gmail.send", "mail.google.com/")) for name in scopes.TAP | scopes.OFFLINE)


def test_tap_mode_has_no_restricted_scope() -> None:
    assert all("gmail.addons." in scope for scope in scopes.TAP)


def test_only_grants_that_allow_a_call_are_used_and_unknown_ones_last() -> None:
    unknown, tap, wide = EventGrant("?"), EventGrant("tap", scopes.TAP, "m"), EventGrant("wide", scopes.OFFLINE)
    assert grants_for("gmail.users.threads.get", [unknown, tap, wide]) == (tap, wide, unknown)
    assert grants_for("gmail.users.drafts.list", [unknown, tap, wide]) == (wide,)


def test_a_grant_shows_no_token() -> None:
    assert "secret" not in repr(EventGrant("secret", scopes.TAP, "secret"))


@pytest.mark.parametrize("method", sorted(scopes.ALLOWED))
def test_every_missing_scope_has_words_for_the_user(method: str) -> None:
    error = scopes.missing(method)
    assert error.text
    assert error.scopes == (scopes.ALLOWED[method][0],)
