"""Kinds of threads told by what small firms, other languages and the owner's own side say."""

from __future__ import annotations

import pytest

from app.domain.reading import Kind
from tests.support.conversation import company, owner
from tests.unit.reading.test_everyday_kinds import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday at 3 is fine. Bring your own knives, Omar would like you to cook something with him.",
        "come and cut two heads for me sunday 10am, then we see if ur a fit",
        "Friday at 9 then, at the yard. It's 17 euros an hour to begin with and Omar will want to see you reverse.",
        "Thank you for your Bewerbung. Can you come to the office on Tuesday at 14:00? Frau Ahlers joins us.",
        "We could do our second talk on Thursday at 15:30, same place. Can you start in April if it works out?",
    ],
)
def test_a_small_firm_sees_a_candidate(text: str) -> None:
    assert (
        kind_of([company(f"Hi Ines,\n\n{text}\n\nPetra", subject="Hello"), owner("Good, I'll be there.", 1)])
        is Kind.INTERVIEW
    )


@pytest.mark.parametrize(
    "text",
    [
        "In your calendar: Tue 10:00 Ana Ruiz, fitter, Tue 11:30 Ben Olsen, fitter. You and Omar ask the questions.",
        "Thank you for the interview today for the fitter's job. I can start from 1 April. I wait for your decision.",
        "Would you give an interview to our presenter Colm on Thursday at 8:20 live, about how you keep bees?",
        "Your interview with our housing officer is on Tuesday at 10:45. Please bring proof of income.",
        "You are shortlisted. Interview on Monday 10:30. You have to deposit Rs. 5,000 refundable by UPI today.",
        "Interview on Thursday at 9 by phone. The recording goes online on Friday, and you can hear it again.",
    ],
)
def test_the_owner_is_no_candidate(text: str) -> None:
    assert kind_of([company(f"Dear Ines,\n\n{text}\n\nPetra"), owner("Good, noted.", 1)]) is Kind.OTHER
