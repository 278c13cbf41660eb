"""Lines of a calendar part, as a person would say them."""

from __future__ import annotations

import pytest

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
        ("DTSTART;TZID=Europe/London:20260306T130000", "2026-03-06 13:00"),
        ("DTSTART:20260306T130000Z", "2026-03-06 13:00 UTC"),
        ("DTSTART;VALUE=DATE:20260306", "2026-03-06"),
        ("DTSTART:tomorrow", "tomorrow"),
        ("SUMMARY:One\nSUMMARY:Two", "One; Two"),
        ("no property at all: just words", "no property at all: just words"),
        ("", ""),
    ],
)
def test_a_property_line_is_said_in_words(quote: str, words: str) -> None:
    assert in_words(quote) == words
