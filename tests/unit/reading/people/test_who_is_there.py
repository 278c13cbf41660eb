"""Who interviews after somebody drops out, and who is named beside them, in whole readings."""

from __future__ import annotations

import pytest

from tests.unit.reading.sessions.test_terse_owners import OWNER, WRITER, reading_of

ANA, BEN, CLEO, VERA = "Ana Ruiz", "Ben Lind", "Cleo Voss", "Vera Loxley"
BOOKED = "Your interview is on Friday 12 June at 10:00 on Teams with Ana Ruiz (Crane Lead) and Ben Lind (Site Manager)."


def seated(*texts: str) -> list[list[str]]:
    mails = [(WRITER, f"Dear Casey,\n\n{text}\n\nKind regards,\nVera Loxley\nTalent Coordinator") for text in texts]
    reading = reading_of(mails[0], (OWNER, "Great."), *mails[1:], subject="Crane Planner interview")
    return [sorted(one.interviewers) for one in reading.interviews]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Ana is off sick this week; Cleo Voss takes her place on Friday.", [BEN, CLEO]),
        ("Ana's flight got cancelled so it'll be Cleo Voss instead of her.", [BEN, CLEO]),
        ("Ana is on leave from Monday. In her absence Cleo Voss will interview you together with Ben.", [BEN, CLEO]),
        ("Ana has been called away. Ben will see you on his own.", [BEN]),
        ("If that goes well, you would then meet Cleo Voss.", [ANA, BEN]),
    ],
)
def test_who_is_out_leaves_the_session_standing(told: str, people: list[str]) -> None:
    assert seated(BOOKED, told) == [people]


@pytest.mark.parametrize(
    "sentence",
    [
        "Du sprichst mit Ana Ruiz (Teamleiterin) und Bo Lind.",
        "Du møder Ana Ruiz (afdelingsleder) og Bo Lind.",
        "Vous serez reçu par Ana Ruiz, responsable planification, et Bo Lind.",
        "Te entrevistarán Ana Ruiz (jefa de planificación) y Bo Lind.",
        "Je spreekt met Ana Ruiz (teamleider) en Bo Lind.",
    ],
)
def test_names_joined_in_another_tongue_are_two_people(sentence: str) -> None:
    assert seated(f"Your interview is on Friday 12 June at 10:00 on Teams. {sentence}") == [[ANA, "Bo Lind"]]


@pytest.mark.parametrize(
    "rows",
    [
        "Ana Ruiz, CTO – 9:30\nBen Lind, Staff Engineer – 10:15\nCleo Voss, People Partner – 11:00",
        "Round 1: 9:30\nAna Ruiz\nCTO\n\nRound 2: 10:15\nBen Lind\nStaff Engineer\n\nRound 3: 11:00\nCleo Voss\nCFO",
    ],
)
def test_a_time_that_ends_its_line_goes_with_the_names_before_it_or_below(rows: str) -> None:
    assert seated(f"Your schedule for Friday 12 June (Zoom):\n\n{rows}") == [[ANA], [BEN], [CLEO]]


def test_who_hands_over_sits_in_no_session_of_the_next() -> None:
    text = (
        "Here's the plan for your interview on Friday 12 June.\n\nAt 10 you are with Ana Ruiz, Crane Lead.\n"
        "At 10.45, Ana hands you over to Ben Lind in the yard (Site Manager).\nAt 11.30 you come up to me."
    )
    assert seated(text) == [[ANA], [BEN], [VERA]]
