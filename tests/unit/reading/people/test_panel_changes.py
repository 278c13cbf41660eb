"""Fifty ways to say that somebody else comes, that somebody comes as well, and that nothing changes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.reading import read
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

INVITATION = (
    "Dear Ines,\n\nThank you for your application as Process Engineer. We would like to invite you to an interview on "
    "Tuesday 15 September at 14:00 at our office in Lund, with Tomas Holm, Production Manager, and Imke Rask, Head of "
    "Quality. It takes an hour.\n\nKind regards\nPetra Ahlers\nHR Generalist"
)
ROWS = [
    tuple(json.loads(line).values())
    for line in Path(__file__).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
]
NOW = datetime(2026, 9, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "seated"),
    ROWS,
)
def test_a_change_of_the_panel_is_heard_in_whatever_words(words: str, seated: str) -> None:
    mails = (
        mail(INVITATION, date="Mon, 07 Sep 2026 10:00:00 +0200", subject="Interview"),
        mail("Dear Petra, thank you, I'll be there.\n\nInes", sender=OWNER_ADDRESS, to=RECRUITER,
             date="Mon, 07 Sep 2026 12:00:00 +0200", subject="Re: Interview"),
        mail(f"Dear Ines,\n\n{words}\n\nSee you tomorrow\nPetra", date="Mon, 14 Sep 2026 10:00:00 +0200",
             subject="Re: Interview"),
    )  # fmt: skip
    reading = read([parsed(one) for one in mails], OWNER, NOW)
    assert [set(one.interviewers) for one in reading.interviews] == [set(seated.split(","))]
    assert [one.start.hour for one in reading.interviews] == [14]
    assert {person.name for person in reading.interviewers} == set(seated.split(","))
