"""How far the first look through the mailbox is, in a line of the home page; and API keys in the settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from babel import Locale

from app.services.api_keys import MadeKey
from app.services.overview import Overview
from app.sidebar import keys_panel, overview_panel
from app.sidebar.model import Progress
from app.store.api_keys import ApiKey
from app.store.scans import Scan, ScanState

NOW = datetime(2026, 3, 6, 17, tzinfo=UTC)
ENGLISH, GERMAN = Locale("en", "GB"), Locale("de", "DE")
GOING = Scan(ScanState.RUNNING, "page 3", 340, 330, 12, NOW, NOW, about=1187)


def progress(scan: Scan | None, locale: Locale = ENGLISH) -> Progress | None:
    return overview_panel.build(Overview(date(2026, 3, 6)), locale, scan).progress


@pytest.mark.parametrize(
    ("scan", "told", "verb"),
    [
        (GOING, "Looking through your mail: 340 of about 1,200 threads", "pause_scan"),
        (replace(GOING, about=0), "Looking through your mail: 340 threads so far", "pause_scan"),
        (
            replace(GOING, state=ScanState.PAUSED),
            "Paused: 340 of about 1,200 threads of your mail were looked through",
            "resume_scan",
        ),
        (
            replace(GOING, state=ScanState.PAUSED, about=0),
            "Paused: 340 threads of your mail were looked through",
            "resume_scan",
        ),
    ],
)
def test_the_line_says_how_far_it_is_and_can_be_paused(scan: Scan, told: str, verb: str) -> None:
    shown = progress(scan)
    assert shown is not None
    assert shown.text == told
    assert [action.verb for action in shown.actions] == [verb]


@pytest.mark.parametrize(
    ("scan", "headline"),
    [
        (None, "Nothing to follow up yet"),
        (replace(GOING, state=ScanState.DONE), "Nothing to follow up yet"),
        (GOING, "Your mail is being read"),
        (replace(GOING, state=ScanState.PAUSED), "Your mail was read in part"),
    ],
)
def test_that_there_is_nothing_is_said_only_when_all_was_looked_at(scan: Scan | None, headline: str) -> None:
    panel = overview_panel.build(Overview(date(2026, 3, 6)), ENGLISH, scan)
    assert panel.headline == headline
    assert panel.reason


def test_numbers_are_written_as_the_user_writes_them() -> None:
    shown = progress(GOING, GERMAN)
    assert shown is not None
    assert "1.200" in shown.text


def test_a_look_that_came_to_its_end_or_never_was_is_not_spoken_of() -> None:
    assert progress(None) is None
    assert progress(replace(GOING, state=ScanState.DONE)) is None


def key(number: int, scope: str = "read", expires_at: datetime | None = None) -> ApiKey:
    made = NOW - timedelta(days=100 - number)
    return ApiKey(f"id-{number}", f"tracker {number}", f"aw_{number:08}", (scope,), made, expires_at, None)


def test_each_key_says_what_it_may_and_how_long_and_can_be_revoked() -> None:
    keys = (key(1), key(2, "draft", NOW + timedelta(days=4)), key(3, "admin", NOW - timedelta(days=4)))
    group = keys_panel.group(keys, ENGLISH, NOW)
    assert group.lines[1:] == (
        "tracker 3 (aw_00000003…): may do everything, expired on 2 Mar 2026",
        "tracker 2 (aw_00000002…): may read and write drafts, until 10 Mar 2026",
        "tracker 1 (aw_00000001…): may read, does not expire",
    )
    revoke = [dict(action.values)["key_id"] for action in group.actions if action.verb == keys_panel.REVOKE]
    assert revoke == ["id-3", "id-2", "id-1"]


def test_many_keys_are_counted_and_none_is_said() -> None:
    assert keys_panel.group(tuple(map(key, range(20))), ENGLISH, NOW).lines[-1] == "and 12 more"
    assert keys_panel.group((), ENGLISH, NOW).lines[-1] == "You have no keys."


def test_the_key_itself_is_shown_with_the_word_that_it_is_this_once() -> None:
    notice = keys_panel.shown_once(MadeKey(key(1), "aw_secret"), ENGLISH, NOW, "Europe/London")
    assert notice.lines[0] == "aw_secret"
    assert "this once" in notice.lines[1]
