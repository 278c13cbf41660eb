"""Whose name near a session's time gives them no part in it: calls to prepare, where people work, what happens next."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions

MONDAY, TUESDAY, NEXT_WEEK = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000", "2026-03-11 09:00 +0000"
HELEN, TOM, DANA = "Helen Carter", "Tom Price", "Dana Whitfield"
PANEL = "Your interview is on Friday 13 March at 10:00 with Helen Carter, Head of Quality."


def held_by(*mails: tuple[str, str, str]) -> list[list[str]]:
    return [sorted(one.interviewers) for one in sessions(*mails).agreed]


@pytest.mark.parametrize(
    "errand",
    [
        "Have a look at the map and I'll let them know you are on your way.",
        "Sign in at the lodge and I'll take you up.",
        "Ask at the desk, second floor, and I will bring you to her room.",
        "Send me your size and I'll have boots ready for you.",
        "Bring the form and I'd be glad to check it.",
    ],
)
def test_what_the_writer_does_besides_seats_them_in_no_session(errand: str) -> None:
    assert held_by(("company", MONDAY, f"Hi Robin,\n\n{PANEL} {errand}\n\nDana")) == [[HELEN]]


@pytest.mark.parametrize(
    "part",
    [
        "Helen Carter, Head of Quality, and I'll see you on Friday 13 March at 10:00.",
        "Friday 13 March at 10:00 you meet Helen Carter, and I'd like to join you both.",
        "You'd be with Helen Carter on Friday 13 March at 10:00, and I'll sit in.",
    ],
)
def test_what_the_writer_does_in_the_talk_seats_them(part: str) -> None:
    assert held_by(("company", MONDAY, f"Hi Robin,\n\n{part}\n\nDana")) == [[DANA, HELEN]]


@pytest.mark.parametrize(
    "beside",
    [
        "Tom Price will ring you on Wednesday for a prep chat.",
        "Tom Price will call you the evening before to brief you.",
        "Tom Price would like to meet you for a feedback call afterwards.",
        "Tom Price will talk you through what to expect.",
    ],
)
def test_who_prepares_the_candidate_sits_in_no_session(beside: str) -> None:
    rows = "Date: Friday 13 March\nTime: 10:00\nPanel: Helen Carter, Head of Quality"
    assert held_by(("company", MONDAY, f"Hi Robin,\n\n{rows}\n\n{beside}\n\nDana")) == [[HELEN]]
    assert held_by(("company", MONDAY, f"Hi Robin,\n\n{PANEL} {beside}\n\nDana")) == [[HELEN]]


@pytest.mark.parametrize(
    "wish",
    [
        "Tom Price wants to go on with you.",
        "Tom would like to take it further with you.",
        "Tom Price is keen to continue with you.",
        "Tom wants to move forward with you.",
    ],
)
def test_who_held_the_first_talk_and_wants_a_second_is_not_in_it_for_that(wish: str) -> None:
    first = "Your first interview is on Friday 6 March at 10:00 with Tom Price, Site Manager."
    second = f"{wish} The second interview is on Friday 20 March at 10:00 with Helen Carter, Director."
    found = held_by(
        ("company", MONDAY, f"Hi Robin,\n\n{first}\n\nDana"), ("company", NEXT_WEEK, f"Hi Robin,\n\n{second}\n\nDana")
    )
    assert found == [[TOM], [HELEN]]


@pytest.mark.parametrize("office", ["Tom Price sits in Leeds", "Tom Price works in Rome", "Tom Price is based in Oslo"])
def test_where_somebody_works_seats_them_nowhere(office: str) -> None:
    mail = f"I write in English since {office} and reads along. {PANEL}"
    assert held_by(("company", MONDAY, f"Hi Robin,\n\n{mail}\n\nDana")) == [[HELEN]]


def test_a_condition_ends_at_a_colon() -> None:
    mail = "Are you still free? If you are: second interview with Tom Price and Helen Carter, Friday 13 March, 9:30."
    assert held_by(("company", MONDAY, f"Hi Robin,\n\n{mail}\n\nDana"), ("owner", TUESDAY, "Yes, see you then.")) == [
        [HELEN, TOM]
    ]


@pytest.mark.parametrize(
    ("reason", "instead"),
    [
        ("Helen has just been sent down to Kent", "Tom is on leave that day, so Priya Nair will sit in for him."),
        ("Helen is stuck in court all day", "Tom can't make that one, so Priya Nair would stand in for him."),
        ("Helen is unwell", "Tom is away then and Priya Nair takes his place."),
    ],
)
def test_for_whose_sake_a_talk_is_moved_comes_to_the_new_one(reason: str, instead: str) -> None:
    first = "Your interview: Thursday 5 March, 8.30 am\nPanel: Helen Carter, Director, and Tom Price, Site Manager"
    moved = f"{reason}, so we can't go ahead on Thursday. Could we move it to Monday 9 March at 10.00? {instead}"
    assert held_by(
        ("company", MONDAY, f"Hi Robin,\n\n{first}\n\nDana"),
        ("owner", MONDAY, "Fine, see you on Thursday.\n\nRobin"),
        ("company", TUESDAY, f"Hi Robin,\n\n{moved}\n\nDana"),
        ("owner", TUESDAY, "Monday at 10 works.\n\nRobin"),
    ) == [[HELEN, "Priya Nair"]]
