"""Lengths as mails state them, and what they are said of."""

from __future__ import annotations

import pytest

from app.reading.sessions.durations import find_lengths


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45 min, Google Meet", 45),
        ("plan on half an hour", 30),
        ("the interview will take about 45 mins.", 45),
        ("Interviews for this post last 35 minutes.", 35),
        ("please allow 90 minutes in total", 90),
        ("an hour and a half", 90),
        ("one and a half hours", 90),
        ("1.5 hours", 90),
        ("1 hr 15 min", 75),
        ("1h30", 90),
        ("an hour-long chat", 60),
        ("a one hour video conversation", 60),
        ("30-45 minute call", 45),
        ("Duration: 60 minutes", 60),
        ("three quarters of an hour", 45),
        ("We would need you for an hour.", 60),
        ("a 30-minute phone screen", 30),
        ("allow a couple of hours", 120),
        ("forty-five minutes with the panel", 45),
        ("(6:00 PM UK time), 1 hour.", 60),
        ("C-door. 1 h.", 60),
        ("on Teams, 1.5 h", 90),
        ("she likes a full hour", 60),
        ("me and Mags over Zoom, probably 50 minutes", 50),
        ("It won't take more than 40 minutes.", 40),
    ],
)
def test_a_stated_length_is_read(text: str, minutes: int) -> None:
    assert [found.length.total_seconds() / 60 for found in find_lengths(text)] == [minutes]


@pytest.mark.parametrize(
    "text",
    [
        "within an hour",
        "the questions come ten minutes before the start",
        "please arrive 15 minutes early",
        "$6 for the first two hours; keep your ticket",
        "within 24 hours",
        "it's a 20 minute walk from the station",
        "an hour's drive",
        "don't spend more than 4 hours",
        "10:00 AM",
    ],
)
def test_other_spans_of_time_are_no_length_of_a_session(text: str) -> None:
    assert find_lengths(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "a test of thirty minutes",
        "a quiz lasting about 20 minutes",
        "a 10-minute presentation",
        "20 minutes to read the case",
        "fifteen minutes with a written case",
    ],
)
def test_a_part_of_a_session_weighs_nothing(text: str) -> None:
    assert [found.weight for found in find_lengths(text)] == [0]
