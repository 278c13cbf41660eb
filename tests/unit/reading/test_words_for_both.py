"""Words of other settings that mails about interviews use, too: beside an opening and a talk they take nothing back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.mail import Message
from app.domain.reading import Kind
from app.reading import parse_message, read, transcribe
from app.reading.classify import signs
from app.reading.people.names import find_cast
from app.reading.sessions import read_sessions
from app.reading.speech import listen
from tests.support.mail import OWNER, OWNER_ADDRESS, mail

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
INVITED = (
    "Dear Ines,\n\nThank you for applying for the post of Stores Planner. Your interview is on Thursday 12 March 2026 "
    "at 10am with Kofi Marsh.\n\n{}\n\nKind regards,\nAda Hale\nNorthlight"
)


def message(text: str) -> Message:
    raw = mail(text, sender="Ada Hale <ada@northlight.example>", to=OWNER_ADDRESS, subject="Your interview")
    return parse_message(raw, source="1.eml", zone=OWNER.time_zone)


def kind(text: str) -> Kind:
    return read([message(text)], OWNER, NOW).kind.value


def against(text: str) -> list[str]:
    """The signs that speak plainly against an interview of the owner's."""
    transcript = transcribe([message(text)], OWNER)
    sessions = read_sessions(transcript, find_cast(transcript), NOW)
    return [sign.name for sign in signs(transcript, listen(transcript), sessions, ()) if sign.weight <= -2]


@pytest.mark.parametrize(
    "aside",
    [
        "You can withdraw your application at any time by logging in to your account.",
        "The interview will be recorded and the recording deleted after 30 days.",
        "Bring proof of your right to work, such as a passport or residence permit.",
        "You will be asked how you would run a customer interview.",
        "Please tell us how you got there and why you left your last post.",
        "There is no interview question on paper, just a chat.",
        "Interview panel: Kofi Marsh - Support Services Manager, Bea Lund - Team Lead",
        "The panel members will ask you about your last post.",
        "Bea Lund has been called for jury service, so Kofi Marsh takes her place.",
        "Thank you for your interest in the vacancy.",
        "For your vacancy we aim to be quicker than the system says.",
        "The debrief for the team is at 4.",
        "We meet at Derriford House\nInterview room 2 is on the left.",
        "It sits with our podcast team.",
    ],
)
def test_an_invitation_stays_one(aside: str) -> None:
    assert kind(INVITED.format(aside)) is Kind.INTERVIEW
    assert against(INVITED.format(aside)) == []  # not merely outweighed


@pytest.mark.parametrize(
    "text",
    [
        (
            "Hi Ines,\n\nI'm working with a market leading client looking for a Stores Planner. Would you be "
            "interested in having a chat? When are you free?\n\nAda Hale\nTalent Reach"
        ),
        (
            "Dear Ines,\n\nThank you for applying for the position of Stores Planner. We have received your "
            "application. Only shortlisted candidates will be invited to interview. We expect to hold interviews in "
            "the week of 6 April."
            "\n\nHuman Resources"
        ),
        "Dear Ines,\n\nYour pre-operative assessment interview with Nurse Patel is on 21 March at 9am.\n\nBookings",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert kind(text) is Kind.OTHER
