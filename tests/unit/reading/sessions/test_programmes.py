"""A day with several sessions, as people tell it: in rows, in lines, in one sentence."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.reading import read
from tests.support.mail import OWNER, mail, parsed

ROWS = [
    tuple(json.loads(line).values())
    for line in Path(__file__).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
]
NOW = datetime(2026, 9, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("programme", "sessions"),
    ROWS,
)
def test_whose_hour_is_whose_and_when_it_ends(programme: str, sessions: list[tuple[str, str, str]]) -> None:
    text = (
        "Dear Ines,\n\nThank you for your application as Process Engineer. We are happy to confirm your interview at "
        f"our office in Lund.\n\n{programme}\n\nKind regards\nPetra Ahlers\nTeam Lead Process"
    )
    reading = read([parsed(mail(text, date="Mon, 07 Sep 2026 10:00:00 +0200"))], OWNER, NOW)
    assert [
        (f"{one.start:%H:%M}", f"{one.end:%H:%M}" if one.end else "", ",".join(sorted(one.interviewers)))
        for one in reading.interviews
    ] == [(start, end, ",".join(sorted(who.split(",")))) for start, end, who in sessions]
