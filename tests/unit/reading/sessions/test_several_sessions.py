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


def test_what_a_moved_sessions_mail_leaves_unsaid_is_as_it_was() -> None:
    booked = "Your interview with Helen Carter is on Tuesday 10 March at 11am on Zoom. They reckon fifty minutes."
    moved = "Helen has an audit that morning. Same day, but half three instead of 11, is that alright?"
    found = sessions(
        ("company", MONDAY, booked), ("company", TUESDAY, moved), ("owner", TUESDAY, "Half three is fine.")
    )
    assert [(f"{one.start:%H:%M}", f"{one.end:%H:%M}", one.mode) for one in found.agreed if one.end] == [
        ("15:30", "16:20", "video")
    ]


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("You'll be back on the street one hour later.", "15:00"),
        ("We'll have you out the door by three.", "15:00"),
        ("Figure on forty minutes; breakfast is served until 10.", "14:40"),
        ("Parking until 6pm is free. About 25 minutes.", "14:25"),
    ],
)
def test_an_end_is_told_in_many_ways(words: str, end: str) -> None:
    found = sessions(("company", MONDAY, f"Your interview is on Tuesday 10 March at 2pm at our office. {words}"))
    assert [f"{one.end:%H:%M}" for one in found.agreed if one.end] == [end]


def test_a_length_that_takes_the_first_ones_place_gives_the_end() -> None:
    longer = "Tom Price will sit in and interview too, so please allow 90 minutes rather than 60. Same start."
    booked = "Tuesday 10 March, 2pm, an hour, with Helen Carter in our office."
    found = sessions(("company", MONDAY, booked), ("company", TUESDAY, longer))
    assert [f"{one.end:%H:%M}" for one in found.agreed if one.end] == ["15:30"]


def test_a_row_that_is_numbered_has_no_time_in_its_number() -> None:
    rows = "Round\tDate\tTime\tWith\n1\tTue 10/03/2026\t15:00 - 15:30\tHelen Carter\n"
    rows += "2 (if successful)\tweek of 16/03\ttbc\tTom"
    assert starts(sessions(("company", MONDAY, f"Your interviews:\n\n{rows}\n\nDana"))) == ["2026-03-10 15:00"]


@pytest.mark.parametrize(
    "title",
    ["Tour Manager", "Coffee Buyer", "Breakfast Presenter", "Transfer Pricing Lead", "Close Protection Officer"],
)
def test_a_title_that_holds_a_word_for_a_break_makes_none(title: str) -> None:
    rows = f"9:30-10:15: Helen Carter, Head of Quality\n10:30-11:15: Priya Nair, {title}\n11:30-12:00: Lunch with Tom"
    found = sessions(("company", MONDAY, f"Your day with us is Tuesday 10 March:\n\n{rows}\n\nDana"))
    assert starts(found) == ALL[:2]


def test_an_interview_with_the_medical_director_is_no_medical() -> None:
    words = "Tuesday 10 March, {}, 45 mins. {}"
    talk = words.format("9:30 on Zoom", "Panel Felicia Adjei and Nii Lamptey (Medical Director).")
    check = words.format("9:30 at Mill Lane", "Your medical is with Dr Lamptey.")
    assert starts(sessions(("company", MONDAY, f"Dear Robin,\n\n{talk}\n\nDana"))) == ALL[:1]
    assert starts(sessions(("company", MONDAY, f"Dear Robin,\n\n{check}\n\nDana"))) == []
