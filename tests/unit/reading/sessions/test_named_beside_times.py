"""Interviewers who are named beside a session's time, without a verb that says so."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions

MONDAY, TUESDAY = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Helen Carter on Zoom, Tuesday 10 March at 10am, one hour.", ["Helen Carter"]),
        ("Now the team: Helen Carter and Priya Nair on Zoom, Tuesday 10 March, 3.30.", ["Helen Carter", "Priya Nair"]),
        ("Please note down: Tuesday 10 March, 16h15, Helen Carter, town office.", ["Helen Carter"]),
        ("Helen Carter is confirmed for Tuesday 10 March at 3pm. Plan on 45 minutes.", ["Helen Carter"]),
        ("Helen Carter rings you on Tuesday 10 March at 11h00.", ["Helen Carter"]),
        ("You'll be called by Helen Carter and Priya Nair on Tuesday 10 March at 10.", ["Helen Carter", "Priya Nair"]),
        ("Interview = Tuesday 10 March 10:00, where = video room, who = Helen Carter", ["Helen Carter"]),
        ("You are on at twenty to eleven on Tuesday 10 March, Helen Carter and Priya Nair asking.",
         ["Helen Carter", "Priya Nair"]),
    ],
)  # fmt: skip
def test_who_stands_beside_the_time_interviews(words: str, names: list[str]) -> None:
    (one,) = sessions(("company", MONDAY, f"Dear Robin,\n\n{words}\n\nDana")).agreed
    assert list(one.interviewers) == names


def test_the_subject_names_them_where_no_words_do() -> None:
    mails = (
        ("company", MONDAY, "Would a week on Tuesday at 3pm be any good? Helen Carter will be in the office all day."),
        ("owner", TUESDAY, "A week on Tuesday is perfect."),
    )
    (one,) = sessions(*mails, subject="Interview with Helen Carter").agreed
    assert one.interviewers == ("Helen Carter",)


@pytest.mark.parametrize(
    "words",
    [
        "Tuesday 10 March at 10am on Teams with Helen Carter, arranged for you by Tom Price.",
        "On behalf of Tom Price: Tuesday 10 March at 10am, Teams, with Helen Carter.",
        "Helen Carter will interview you on Tuesday 10 March at 10am. Questions to Tom Price, please.",
    ],
)
def test_who_arranges_beside_the_time_does_not(words: str) -> None:
    (one,) = sessions(("company", MONDAY, f"Dear Robin,\n\n{words}\n\nDana")).agreed
    assert one.interviewers == ("Helen Carter",)


def test_who_sits_in_as_well_takes_nobodys_place() -> None:
    mails = (
        ("company", MONDAY, "Tuesday 10 March, 2pm, with Helen Carter in our office."),
        ("company", TUESDAY, "Priya Nair will sit in and interview too, so please allow a little longer. Same start."),
    )
    (one,) = sessions(*mails).agreed
    assert one.interviewers == ("Helen Carter", "Priya Nair")


def test_who_takes_over_an_hour_comes_in_the_place_of_its_rows_people() -> None:
    rows = "10:00 AM\t10:45 AM\tDeep dive\tMalik Farrow, Engineer\n11:00 AM\t12:00 PM\tDesign\tAnsel Dietz, Engineer"
    mails = (
        ("company", MONDAY, f"You are confirmed for your onsite interview on Tuesday 10 March:\n\n{rows}\n\nDana"),
        ("company", TUESDAY, "Ansel's baby came early. Priya Nair takes over the 11 o'clock. Same exercise."),
    )
    assert [one.interviewers for one in sessions(*mails).agreed] == [("Malik Farrow",), ("Priya Nair",)]


def test_a_row_in_somebodys_place_is_not_theirs() -> None:
    row = "10:00 - 10:45\tHelen Carter\tStrategy (in place of Tom Price)"
    (one,) = sessions(("company", MONDAY, f"Your interview on Tuesday 10 March:\n\n{row}\n\nDana")).agreed
    assert one.interviewers == ("Helen Carter",)


ENTRIES = """Your interviews on Tuesday 10 March are as follows:

Interviewer: Helen Carter
Time: 1:00 PM - 1:30 PM

Interviewer: Priya Nair
Time: 1:30 PM - 2:15 PM"""
BELOW = """Your interviews on Tuesday 10 March:

1:00 PM
Helen Carter
Studio Director

1:45 PM
Priya Nair and Omar Sayed
Education"""


@pytest.mark.parametrize(
    ("words", "panels"),
    [
        (ENTRIES, [("Helen Carter",), ("Priya Nair",)]),
        (BELOW, [("Helen Carter",), ("Priya Nair", "Omar Sayed")]),
        (
            "Your interview: Tuesday 10 March, 9:00 with Helen Carter, 10:00 w/ me.",
            [("Helen Carter",), ("Dana Whitfield",)],
        ),
    ],
    ids=["labelled entries", "names below times", "the writer's own row"],
)
def test_each_of_several_sessions_has_its_own_people(words: str, panels: list[tuple[str, ...]]) -> None:
    mails = (("company", MONDAY, f"Dear Robin,\n\n{words}\n\nKind regards\nDana Whitfield\nRecruiter"),)
    assert [one.interviewers for one in sessions(*mails).agreed] == panels


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("Friday 13 March at 10h00 with Helen Carter. Don't wear white.", "13T10:00"),
        ("You are invited to an interview with Helen Carter on Friday, March 13, 2026 by 10:00am prompt.", "13T10:00"),
        ("The interview with Helen Carter is on Friday, the 13th, 15h, with coffee.", "13T15:00"),
        ("Chief wants to see you for the interview Fri 3/13 0900. Helen Carter asks the questions.", "13T09:00"),
    ],
)
def test_a_time_is_heard_however_it_is_written(words: str, begins: str) -> None:
    (one,) = sessions(("company", MONDAY, f"Dear Robin,\n\n{words}\n\nDana")).agreed
    assert one.start.isoformat()[8:16] == begins


def test_a_telephone_number_is_no_time() -> None:
    mails = (
        ("company", MONDAY, "All applicants hear by Friday 13 March. Questions to Helen Carter on (03) 5550 1947."),
    )
    assert not sessions(*mails).agreed
