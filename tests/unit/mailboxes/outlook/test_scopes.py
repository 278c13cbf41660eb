"""The permissions: enough for what is called, and none that sends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.domain.errors import NeedsConsent
from app.mailboxes.outlook import scopes
from app.mailboxes.outlook.ids import rest

APP = Path(__file__).parents[4] / "app"


def test_nothing_that_can_send_is_ever_asked_for() -> None:
    wanted = scopes.DRAFTS | scopes.READING | {one for those in scopes.ALLOWED.values() for one in those}
    assert wanted == {"Mail.ReadWrite", "Mail.Read", "User.Read"}


def test_no_code_path_sends() -> None:
    for file in (APP / "mailboxes" / "outlook").glob("*.py"):
        assert not re.search(r"/(?:send|sendMail|reply|replyAll|forward)\b[\"']", file.read_text()), file.name


@pytest.mark.parametrize("method", sorted(scopes.ALLOWED))
def test_leave_to_keep_drafts_allows_every_call(method: str) -> None:
    scopes.check(method, scopes.DRAFTS)


def test_leave_to_read_allows_no_writing() -> None:
    for method in ("messages.create", "messages.createReply", "messages.update", "messages.delete", "batch.write"):
        with pytest.raises(NeedsConsent):
            scopes.check(method, scopes.READING)


def test_unknown_leave_is_tried() -> None:
    scopes.check("messages.create", frozenset())


def test_names_are_long_for_entra_and_short_for_us() -> None:
    assert scopes.full("Mail.Read") == "https://graph.microsoft.com/Mail.Read"
    assert scopes.full(scopes.full("Mail.Read")) == scopes.full("Mail.Read")
    assert scopes.short("https://graph.microsoft.com/Mail.Read") == "Mail.Read"


def test_an_ews_id_becomes_a_rest_id() -> None:
    assert rest("AAMk/AG+x=") == "AAMk-AG_x="
