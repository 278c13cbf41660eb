"""Whole threads of all trades (`threads.jsonl`): what was agreed, when it ends, by what means, with whom."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.threads import sessions, starts

MONDAY, TUESDAY = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000"
CASES = [json.loads(line) for line in (Path(__file__).parent / "threads.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_what_was_agreed(case: dict[str, Any]) -> None:
    found = sessions(*(tuple(mail) for mail in case["mails"]), subject=case.get("subject", "Interview"))
    read = [
        [
            f"{one.start:%m-%d %H:%M}",
            f"{one.end:%H:%M}" if one.end is not None else None,
            one.mode.value if one.mode is not None else None,
            list(one.interviewers),
        ]
        for one in found.agreed
    ]
    assert read == case["agreed"]
    assert all(one.evidence for one in found.agreed)


def test_every_quote_stands_where_its_evidence_says() -> None:
    text = "Your Zoom interview with Helen Carter is on Thursday 5 March at 2pm."
    (one,) = sessions(("company", MONDAY, text)).agreed
    assert [words.quote for words in one.evidence if words.quote == text[words.start : words.end]]


def test_a_time_only_offered_is_open_until_it_lies_behind() -> None:
    found = sessions(("company", "2026-03-30 09:00 +0000", "Would Thursday at 2pm suit?"))
    assert [(one.still_open, one.by.value) for one in found.offered] == [(True, "company")]
    assert found.arranging is not None
    late = sessions(("company", MONDAY, "Would Thursday at 2pm suit?"))
    assert [one.still_open for one in late.offered] == [False]


def test_a_cancellation_without_a_new_time_is_told() -> None:
    found = sessions(
        ("company", MONDAY, "Your interview is confirmed for Thursday 5 March at 14:00."),
        ("company", TUESDAY, "Unfortunately we have to cancel Thursday's interview."),
    )
    assert found.called_off_last is not None
    assert "cancel" in found.called_off_last.evidence.quote
    assert [one.replaced for one in found.called_off] == [False]


def test_an_invitation_to_a_further_round_after_a_session_is_told() -> None:
    found = sessions(
        ("company", MONDAY, "Your phone interview is confirmed for Tuesday 3 March at 10am."),
        ("company", "2026-03-05 09:00 +0000", "We would like to invite you to a second interview. When are you free?"),
    )
    assert found.next_round is not None
    assert starts(found) == ["2026-03-03 10:00"]


def test_an_unanswered_wish_to_move_leaves_the_session_standing_and_is_told() -> None:
    found = sessions(
        ("company", MONDAY, "Your interview is confirmed for Thursday 5 March at 14:00."),
        ("owner", TUESDAY, "Is there any chance to push Thursday's interview by a few days?"),
    )
    assert starts(found) == ["2026-03-05 14:00"]
    assert found.move_asked is not None


def test_a_start_carries_the_offset_in_force_on_its_own_day_not_on_the_mails() -> None:
    found = sessions(("company", "2026-03-27 09:00 +0000", "Your interview is confirmed for Monday 30 March at 10am."))
    assert [one.start.isoformat() for one in found.agreed] == ["2026-03-30T10:00:00+01:00"]


def test_a_long_mail_without_times_is_read_in_proportion_to_its_length() -> None:
    text = "We met the team at the office and talked about it for a while. " * 3000
    assert sessions(("company", MONDAY, text)).agreed == ()
