"""Who takes whose place on a panel, by what a later mail says of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.reading.people.names import find_cast
from app.reading.people.roles import read_people
from app.reading.sessions import read_sessions
from tests.unit.reading.people.one_mail import mail, signed, transcript

PANEL = "You will meet Jonas Weber and Lucy Hart on Thursday 12 March at 3 pm."

CHANGES: tuple[tuple[str, list[str]], ...] = (
    (
        "Lucy flies out to Lisbon that morning, but our CFO Hollis Bright has asked to take her place.",
        ["Jonas Weber", "Hollis Bright"],
    ),
    (
        "Lucy has left for the birth of her son and Marguerite Osei, Senior Writer, does her part.",
        ["Jonas Weber", "Marguerite Osei"],
    ),
    (
        "Lucy got stuck at the other site and you get Ngaire Poutama instead of her.",
        ["Jonas Weber", "Ngaire Poutama"],
    ),
    (
        "Lucy is going to be travelling on Thursday, so Oskar Brand (Buyer) is taking the interview with Jonas.",
        ["Jonas Weber", "Oskar Brand"],
    ),
    ("Lucy was called away, so Carla Ruiz will sit in with Jonas in her place.", ["Jonas Weber", "Carla Ruiz"]),
    ("Ben Okri is away that week, so Jonas and Lucy will see you in his place.", ["Jonas Weber", "Lucy Hart"]),
    ("Jonas, our CFO, and Lucy will both have read your work in their own time.", ["Jonas Weber", "Lucy Hart"]),
)


@pytest.mark.parametrize(("text", "panel"), CHANGES, ids=lambda part: str(part)[:50])
def test_who_is_named_first_gives_way_to_the_one_who_takes_their_place(text: str, panel: list[str]) -> None:
    thread = transcript(mail(signed(PANEL)), mail(signed(text), number=2))
    cast = find_cast(thread)
    sessions = read_sessions(thread, cast, datetime(2026, 3, 11, 12, tzinfo=UTC)).agreed
    assert {p.name for p in read_people(thread, cast, sessions).interviewers} == set(panel)
    assert [set(session.interviewers) for session in sessions] == [set(panel)]


def test_a_row_says_in_whose_place_somebody_sits() -> None:
    rows = "Your day on Thursday 12 March:\n\n10:00 - 10:45 Strategy, Lucy Hart, COO (in place of Ben Okri)"
    thread = transcript(mail(signed(rows)))
    cast = find_cast(thread)
    sessions = read_sessions(thread, cast, datetime(2026, 3, 11, 12, tzinfo=UTC)).agreed
    assert [p.name for p in read_people(thread, cast, sessions).interviewers] == ["Lucy Hart"]
