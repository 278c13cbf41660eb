"""Times that a mail leaves to be counted from the session that stands."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions, starts

MONDAY, TUESDAY, WEDNESDAY = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000", "2026-03-04 09:00 +0000"
BOOKED = "Dear Robin,\n\nHelen Carter will interview you on Tuesday 10 March at 2pm on Zoom, for 30 minutes.\n\nDana"


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Could it be half an hour later? Same day.", "2026-03-10 14:30"),
        ("Would an hour earlier be possible?", "2026-03-10 13:00"),
        ("Helen is held up in a meeting. Might we make it 45 minutes later?", "2026-03-10 14:45"),
        ("Could you come one day earlier, same hour? We have a delivery.", "2026-03-09 14:00"),
        ("Would two days later suit you? Same time, same link.", "2026-03-12 14:00"),
        ("Can we push it back by a week?", "2026-03-17 14:00"),
        ("Might we bring it forward by an hour?", "2026-03-10 13:00"),
        ("Would you mind if we moved it back a quarter of an hour?", "2026-03-10 14:15"),
        ("Could we shift the interview forward by a day?", "2026-03-09 14:00"),
        ("Is the day after possible, at the same time?", "2026-03-11 14:00"),
        ("Could we do the day before at 11am instead?", "2026-03-09 11:00"),
        ("Would it be OK to begin an hour and a half later?", "2026-03-10 15:30"),
    ],
)
def test_a_distance_that_the_company_asks_for_holds_once_the_owner_agrees(words: str, start: str) -> None:
    asked = ("company", TUESDAY, f"Hi Robin,\n\n{words}\n\nDana")
    assert starts(sessions(("company", MONDAY, BOOKED), asked)) == ["2026-03-10 14:00"]
    for yes in ("Yes, that works for me.\nRobin", "No problem at all, see you then. Robin"):
        assert starts(sessions(("company", MONDAY, BOOKED), asked, ("owner", WEDNESDAY, yes))) == [start]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Small change: we will start half an hour later.", "2026-03-10 14:30"),
        ("We have had to move your interview back by 45 minutes.", "2026-03-10 14:45"),
        ("We've pushed it back an hour, everything else stays the same.", "2026-03-10 15:00"),
        ("I'm afraid I have to push Tuesday's interview back a day. Same hour, same link.", "2026-03-11 14:00"),
        ("Your interview has been brought forward by two hours.", "2026-03-10 12:00"),
        ("I'll be a quarter of an hour later than Dana said, so 2:15, for 30 minutes.", "2026-03-10 14:15"),
        ("Helen is off sick. Priya Nair will do it, but a day later: Wednesday, same time.", "2026-03-11 14:00"),
        ("We've moved you: same time Wednesday, same link.", "2026-03-11 14:00"),
        ("Please note the interview is now on Thursday 12 March. The time stays the same.", "2026-03-12 14:00"),
        ("Note the interview is postponed as follows: not Tuesday but Friday 13 March. Timing remains the same.",
         "2026-03-13 14:00"),
        ("Helen has to travel. It is moved to the same time next week but one day later, sorry.", "2026-03-11 14:00"),
        ("We have moved your interview to the same time a week later.", "2026-03-17 14:00"),
    ],
)  # fmt: skip
def test_a_distance_that_the_company_states_moves_the_session(words: str, start: str) -> None:
    assert starts(sessions(("company", MONDAY, BOOKED), ("company", TUESDAY, f"Hi Robin,\n\n{words}\n\nDana"))) == [
        start
    ]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("My train only gets in at two. Could we begin 45 minutes later?", "2026-03-10 14:45"),
        ("I've been called up for jury service on Tuesday. Might we do it two days later at the same time?",
         "2026-03-12 14:00"),
        ("Would it be possible to move the call forward by half an hour?", "2026-03-10 13:30"),
        ("Any chance we could push it back an hour?", "2026-03-10 15:00"),
        ("Could we possibly make it Thursday at the same time?", "2026-03-12 14:00"),
        ("I have an exam then. Would the following day at 10am work?", "2026-03-11 10:00"),
        ("Could we do it one week later, same time?", "2026-03-17 14:00"),
    ],
)  # fmt: skip
def test_a_distance_that_the_owner_asks_for_holds_once_the_company_agrees(words: str, start: str) -> None:
    asked = ("owner", TUESDAY, f"Hi Dana,\n\n{words}\n\nRobin")
    assert starts(sessions(("company", MONDAY, BOOKED), asked)) == ["2026-03-10 14:00"]
    for yes in ("Of course, no trouble at all.\nDana", "Sure, that works. Dana"):
        assert starts(sessions(("company", MONDAY, BOOKED), asked, ("company", WEDNESDAY, yes))) == [start]


def test_who_repeats_the_distance_agrees_to_it_and_moves_it_no_further() -> None:
    mails = (
        ("company", MONDAY, BOOKED),
        ("company", TUESDAY, "Small change: we will start half an hour later."),
        ("owner", WEDNESDAY, "Half an hour later is fine, thank you. Robin"),
        ("company", "2026-03-05 09:00 +0000", "Great, half an hour later it is. Dana"),
    )
    assert starts(sessions(*mails)) == ["2026-03-10 14:30"]


def test_a_session_that_is_moved_by_an_amount_keeps_its_length() -> None:
    booked = "Your interview is confirmed for Tuesday 10 March, 2pm to 2.45pm."
    found = sessions(("company", MONDAY, booked), ("company", TUESDAY, "We have to start an hour later, sorry."))
    assert [(f"{one.start:%H:%M}", f"{one.end:%H:%M}") for one in found.agreed if one.end] == [("15:00", "15:45")]


def test_days_are_counted_on_the_calendar_so_that_the_hour_stays_when_clocks_change() -> None:
    booked = "Your interview is confirmed for Friday 27 March at 10am."
    found = sessions(("company", MONDAY, booked), ("company", TUESDAY, "Could we make it a week later?"),
                     ("owner", WEDNESDAY, "Yes, fine."))  # fmt: skip
    assert [one.start.isoformat() for one in found.agreed] == ["2026-04-03T10:00:00+01:00"]


@pytest.mark.parametrize(
    "words",
    [
        "You will hear from us two days later.",
        "Please arrive ten minutes earlier so that we can sign you in.",
        "The building closes half an hour later on Tuesdays.",
        "Helen is away the following week, so do ask me if anything comes up.",
        "We usually decide within a week or two days later.",
    ],
)
def test_distances_of_other_matters_move_nothing(words: str) -> None:
    assert starts(sessions(("company", MONDAY, BOOKED), ("company", TUESDAY, words))) == ["2026-03-10 14:00"]


def test_a_whole_time_beside_the_distance_stands_for_itself() -> None:
    words = "We need to move it two days later: Thursday 12 March at 11am."
    assert starts(sessions(("company", MONDAY, BOOKED), ("company", TUESDAY, words))) == ["2026-03-12 11:00"]
