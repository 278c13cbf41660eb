"""Where a candidacy stands after a mail that says so sideways, the company's or the candidate's own."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.reading import Kind, Reading, Stage
from app.reading import read
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

INVITATION = (
    "Dear Ines,\n\nThank you for your application as Process Engineer. We would like to invite you to an interview on "
    "Tuesday 15 September at 14:00 in Lund with Tomas Holm, Production Manager. It takes an hour.\n\nKind regards\n"
    "Petra Ahlers\nHR Generalist"
)
LINES = [json.loads(line) for line in Path(__file__).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()]
ROWS = {by: [(one["words"], Stage(one["stage"])) for one in LINES if one["by"] == by] for by in ("company", "owner")}
NOW = datetime(2026, 9, 18, 12, tzinfo=UTC)


def after(last: bytes) -> Reading:
    mails = (
        mail(INVITATION, date="Mon, 07 Sep 2026 10:00:00 +0200", subject="Interview"),
        mail("Thank you, I'll be there.\nInes", sender=OWNER_ADDRESS, to=RECRUITER,
             date="Mon, 07 Sep 2026 12:00:00 +0200", subject="Re: Interview"),
        last,
    )  # fmt: skip
    return read([parsed(one) for one in mails], OWNER, NOW)


@pytest.mark.parametrize(
    ("words", "stage"),
    ROWS["company"],
)
def test_what_the_company_writes_says_where_it_stands(words: str, stage: Stage) -> None:
    text = f"Dear Ines,\n\n{words}\n\nKind regards\nPetra"
    reading = after(mail(text, date="Thu, 17 Sep 2026 10:00:00 +0200", subject="Re: Interview"))
    assert reading.kind.value is Kind.INTERVIEW
    assert reading.stage is not None
    assert reading.stage.value is stage


@pytest.mark.parametrize(
    ("words", "stage"),
    ROWS["owner"],
)
def test_what_the_owner_writes_says_where_it_stands(words: str, stage: Stage) -> None:
    reading = after(mail(f"{words}\n\nInes", sender=OWNER_ADDRESS, to=RECRUITER,
                         date="Thu, 17 Sep 2026 10:00:00 +0200", subject="Re: Interview"))  # fmt: skip
    assert reading.stage is not None
    assert reading.stage.value is stage
