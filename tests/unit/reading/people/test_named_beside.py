"""Whom an invitation names beside its panel: whom to write to or to ring is a contact, the others are not."""

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
NOW = datetime(2026, 9, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "contacts"),
    ROWS,
)
def test_who_is_named_beside_the_panel(words: str, contacts: list[str]) -> None:
    text = (
        "Dear Ines,\n\nThank you for your application as Process Engineer. We would like to invite you to an interview "
        "on Tuesday 15 September at 14:00 in Lund with Tomas Holm, Production Manager, and Imke Rask, Head of Quality. "
        f"{words}\n\nKind regards\nPetra Ahlers\nHR Generalist"
    )
    reading = read([parsed(mail(text, date="Mon, 07 Sep 2026 10:00:00 +0200"))], OWNER, NOW)
    assert {person.name for person in reading.interviewers} == {"Tomas Holm", "Imke Rask"}
    assert {person.name for person in reading.contacts} == {"Petra Ahlers", *contacts}
