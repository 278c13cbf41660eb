"""Mails about one of several sessions: whose talk is off or moved, what a schedule's rows hold."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions, starts

MONDAY, TUESDAY = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000"
DAY = (
    "Your day with us is Tuesday 10 March:\n\n9:30-10:15: Helen Carter, Head of Quality\n10:30-11:15: Priya Nair, "
    "Laboratory Lead\n11:30-12:00: Tom Price, Site Manager\n\nDana"
)
ALL = ["2026-03-10 09:30", "2026-03-10 10:30", "2026-03-10 11:30"]


def test_a_schedule_without_a_verb_is_a_plan() -> None:
    assert starts(sessions(("company", MONDAY, DAY), subject="Your half day")) == ALL


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Priya's flight never left, so her 10:30 is off for good. Everything else stands.", 1),
        ("I'm afraid the conversation with Tom has been cancelled.", 2),
        ("Helen is ill, so we have to cancel her interview. The others go ahead.", 0),
        ("The talk with Priya has been taken out of the programme.", 1),
    ],
)
def test_who_is_named_in_a_cancellation_tells_which_session_is_off(words: str, gone: int) -> None:
    found = sessions(("company", MONDAY, DAY), ("company", TUESDAY, words))
    assert starts(found) == [one for place, one in enumerate(ALL) if place != gone]


def test_a_cancellation_that_names_nobody_takes_the_whole_day() -> None:
    assert starts(sessions(("company", MONDAY, DAY), ("company", TUESDAY, "We have to cancel Tuesday, sorry."))) == []


def test_who_is_named_in_a_move_tells_which_session_is_moved() -> None:
    found = sessions(
        ("company", MONDAY, DAY), ("company", TUESDAY, "Small change: Tom's slot moves to 12:15 that day.")
    )
    assert starts(found) == [*ALL[:2], "2026-03-10 12:15"]


def test_everything_that_is_put_back_moves_together() -> None:
    found = sessions(("company", MONDAY, DAY), ("company", TUESDAY, "Everything will start half an hour later, sorry!"))
    assert starts(found) == ["2026-03-10 10:00", "2026-03-10 11:00", "2026-03-10 12:00"]


def test_a_change_of_one_day_leaves_the_day_that_stays_as_it_is() -> None:
    plan = (
        "Tuesday 10/03/2026\n10:00 - 10:45\tHelen Carter\tValues\n\nThursday 12/03/2026\n09:30 - 10:15\tTom Price\tCase"
    )
    change = "There is a change in your programme of Thursday 12/03/2026. Tuesday stays the same.\n\n"
    change += "12:00 - 12:45\tLorna Quirk\tStrategy\n13:00 - 13:30\tJay Fernie\tValues\n\nDana"
    found = sessions(("company", MONDAY, f"Your interviews:\n\n{plan}\n\nDana"), ("company", TUESDAY, change))
    assert starts(found) == ["2026-03-10 10:00", "2026-03-12 12:00", "2026-03-12 13:00"]


def test_an_hour_at_which_the_writer_is_busy_is_not_offered() -> None:
    words = "Wed 11 March it is, but I have someone at 2, so 3:30. Still 25 min. I'll call you."
    mails = (
        ("company", MONDAY, "Could we chat by phone on Tuesday 10 March at 2pm?"),
        ("owner", TUESDAY, "Tuesday is out for me. Could we do Wednesday?"),
        ("company", TUESDAY, words),
    )
    assert starts(sessions(*mails)) == ["2026-03-11 15:30"]
