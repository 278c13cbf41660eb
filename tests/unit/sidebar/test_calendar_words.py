"""Lines of a calendar part, as a person would say them."""

from __future__ import annotations

import pytest
from babel import Locale

from app.sidebar.calendar_words import in_words


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        (
            "ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN=Ines Carvalho:mailto:ines@tallowreed.example",
            "Ines Carvalho <ines@tallowreed.example>",
        ),
        ('ORGANIZER;CN="Pryce, Hannah":MAILTO:hannah@x.example', "Pryce, Hannah <hannah@x.example>"),
        ("ATTENDEE;CN=a@x.example:mailto:a@x.example", "a@x.example"),
        ("SUMMARY:Interview\\, second round\\; panel", "Interview, second round; panel"),
        ("LOCATION;LANGUAGE=en:Room 4\\nMain Street", "Room 4 Main Street"),
        ("DTSTART;TZID=Europe/London:20260306T130000", "starts Fri 6 Mar 2026, 13:00"),
        ("DTEND:20260306T130000Z", "ends Fri 6 Mar 2026, 13:00 UTC"),
        ("DTSTART;VALUE=DATE:20260306", "starts Fri 6 Mar 2026"),
        ("DTSTART:tomorrow", "tomorrow"),
        ("DTSTART:20269906T130000", "20269906T130000"),
        ("SUMMARY:One\nSUMMARY:Two", "One; Two"),
        ("no property at all: just words", "no property at all: just words"),
        ("", ""),
    ],
)
def test_a_property_line_is_said_in_words(quote: str, words: str) -> None:
    assert in_words(quote, Locale("en", "GB")) == words
