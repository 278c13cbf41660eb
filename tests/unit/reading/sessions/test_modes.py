"""By what means a session is held, as the words say."""

from __future__ import annotations

import pytest

from app.domain.reading import Mode
from app.reading.sessions.modes import decide, find_modes
from app.reading.sessions.phrases import words_of


def mode(text: str) -> Mode | None:
    return decide(find_modes(text, words_of(text, 0, len(text)), 0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll call you on the number in your CV", Mode.PHONE),
        ("We will ring you at two", Mode.PHONE),
        ("chef will call ur mobile tuesday", Mode.PHONE),
        ("a telephone interview", Mode.PHONE),
        ("a phone screen with our recruiter", Mode.PHONE),
        ("a screening interview over the phone", Mode.PHONE),
        ("Format: Phone", Mode.PHONE),
        ("on Zoom", Mode.VIDEO),
        ("a Teams call", Mode.VIDEO),
        ("Google Meet: https://meet.google.com/abc", Mode.VIDEO),
        ("I call you on Meet", Mode.VIDEO),
        ("Where: Microsoft Teams", Mode.VIDEO),
        ("a video interview, camera on please", Mode.VIDEO),
        ("we meet online", Mode.VIDEO),
        ("at our Nairobi office in Karen", Mode.ONSITE),
        ("Venue: Human Resources, Basement 1", Mode.ONSITE),
        ("an in-person interview", Mode.ONSITE),
        ("Interviews will be held face to face", Mode.ONSITE),
        ("Could you come in on Tuesday?", Mode.ONSITE),
        ("📍 Ward 3 East meeting room", Mode.ONSITE),
        ("Zoom. If the link fails, ring me on 01632 960 177", Mode.VIDEO),
        ("As agreed on the phone, we see you at the workshop", Mode.ONSITE),
        ("Do ring me if you can't find us.", None),
        ("You'd join us as Video Editor on the drama desk", None),
        ("They want you down on Thursday at 3.30", Mode.ONSITE),
        ("Saturday at ten in the cricket pavilion. Call me should the gate be shut.", Mode.ONSITE),
        ("We talk at ten; I'm hopeless with my phone.", None),
        ("I had a good phone call with Tadeusz on Wednesday", None),
        ("On Monday after your shift I ring you", Mode.PHONE),
        ("we want him here on Thursday at 8", Mode.ONSITE),
        ("you'd do a trial morning with Ana", Mode.ONSITE),
        ("Hard hat and safety boots please", Mode.ONSITE),
        ("Ill bell u tuesday", Mode.PHONE),
        ("6:30 to 7:30 AM in the break room. Call Ana at the gate and she'll buzz you in.", Mode.ONSITE),
        ("Your newsroom visit", Mode.ONSITE),
        ("our teams are growing", None),
        ("please fill in the online form", None),
    ],
)
def test_the_words_tell_the_means(text: str, expected: Mode | None) -> None:
    assert mode(text) is expected
