"""Who sits in a second round, told by a mail that speaks of the first; and who sat in the first stays there."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.reading import read
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

FIRST = (
    "Dear Ines,\n\nThank you for your application as Process Engineer. We would like to invite you to a first "
    "interview on Teams on Thursday 3 September at 14:00 with Tomas Holm, Production Manager, and Imke Rask, Head of "
    "Quality. It takes an hour.\n\nKind regards\nPetra Ahlers\nHR Generalist"
)
ROWS = [
    tuple(json.loads(line).values())
    for line in Path(__file__).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
]
NOW = datetime(2026, 9, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "seated", "mode"),
    ROWS,
)
def test_the_second_round_has_its_own_people(words: str, seated: list[str], mode: str | None) -> None:
    def theirs(text: str, day: str) -> bytes:
        return mail(text, date=f"{day} 10:00:00 +0200", subject="Interview")

    def ours(text: str, day: str) -> bytes:
        return mail(text, sender=OWNER_ADDRESS, to=RECRUITER, date=f"{day} 12:00:00 +0200", subject="Re: Interview")

    mails = (
        theirs(FIRST, "Mon, 31 Aug 2026"),
        ours("Thank you, I'll be there.\nInes", "Mon, 31 Aug 2026"),
        theirs(f"Dear Ines,\n\n{words}\n\nKind regards\nPetra", "Mon, 07 Sep 2026"),
        ours("Great news, thank you! That works for me.\nInes", "Tue, 08 Sep 2026"),
    )
    reading = read([parsed(one) for one in mails], OWNER, NOW)
    held, *coming = reading.interviews
    assert set(held.interviewers) == {"Tomas Holm", "Imke Rask"}
    assert [set(one.interviewers) for one in coming] == [set(who.split(",")) for who in seated]
    assert {one.mode for one in coming} == {mode}
