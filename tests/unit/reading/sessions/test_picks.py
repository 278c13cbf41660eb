"""Picks out of what is on offer by place, number, letter or tick."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions, starts

MONDAY, TUESDAY = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000"
FIRST, SECOND, THIRD = "2026-03-10 14:00", "2026-03-11 09:30", "2026-03-12 11:00"
LISTS = {
    "numbers": "Helen Carter can see you here. Which one?\n\n1) Tuesday 10 March, 2pm\n2) Wednesday 11 March at "
    "9.30am\n3) Thursday 12 March at 11am\n\nDana",
    "brackets": "For the interview with Helen Carter, please choose:\n\n(1) Tuesday 10 March at 14:00\n"
    "(2) Wednesday 11 March at 09:30\n(3) Thursday 12 March at 11:00\n\nDana",
    "options": "We can offer you an interview with Helen Carter:\n\nOption 1: Tuesday 10 March, 14:00\n"
    "Option 2: Wednesday 11 March, 09:30\nOption 3: Thursday 12 March, 11:00\n\nLet me know which suits. Dana",
    "bullets": "Could you do one of these for an interview with Helen?\n\n- Tuesday 10 March, 14:00\n- Wednesday 11 "
    "March, 09:30\n- Thursday 12 March, 11:00\n\nDana",
    "prose": "Helen has three slots: Tuesday 10 March at 2pm, Wednesday 11 March at 9.30am or Thursday 12 March at "
    "11am.\n\nDana",
}
LETTERS = {
    "inline": "Helen has three slots at our office: (a) Tuesday 10 March at 2pm, (b) Wednesday 11 March at 9.30am, "
    "(c) Thursday 12 March at 11am. First come, first served.\n\nDana",
    "a table": "Would you let me know the letter of your choice?\n\nSlot | Time\nA | Tuesday 10 March, 2pm\n"
    "B | Wednesday 11 March, 9.30am\nC | Thursday 12 March, 11am\n\nDana",
    "lines": "Please pick an interview slot:\n\nA. Tuesday 10 March, 2pm\nB. Wednesday 11 March, 9.30am\n"
    "C. Thursday 12 March, 11am\n\nDana",
}


@pytest.mark.parametrize("offer", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Number 2 please.", SECOND),
        ("Option 3 works for me.", THIRD),
        ("I'd like to take no. 1, thank you.", FIRST),
        ("The second one suits me best.", SECOND),
        ("The last one please!", THIRD),
        ("The first, please, then I can be at work by lunch.", FIRST),
        ("The earliest slot would be perfect.", FIRST),
        ("Slot two is fine.", SECOND),
        ("The middle one, please.", SECOND),
        ("2 and 3 are impossible for me, so it has to be the other one.", FIRST),
        ("I can't do the first or the second one, so it must be the remaining one.", THIRD),
    ],
)
def test_the_owner_picks_by_place_or_number(offer: str, words: str, start: str) -> None:
    assert starts(sessions(("company", MONDAY, offer), ("owner", TUESDAY, f"Hi Dana,\n\n{words}\n\nRobin"))) == [start]


@pytest.mark.parametrize("offer", LETTERS.values(), ids=LETTERS)
@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("(c) for me, please.", THIRD),
        ("B please", SECOND),
        ("Option A works.", FIRST),
        ("I'll go for b.", SECOND),
        ("C is good for me.", THIRD),
        ("Slot (b) please, thank you.", SECOND),
    ],
)
def test_the_owner_picks_by_letter(offer: str, words: str, start: str) -> None:
    assert starts(sessions(("company", MONDAY, offer), ("owner", TUESDAY, words))) == [start]


@pytest.mark.parametrize("offer", [*LISTS.values(), *LETTERS.values()], ids=[*LISTS, *LETTERS])
@pytest.mark.parametrize(
    "words",
    [
        "Thanks, let me check with my manager.",
        "Either the first or the second one.",
        "2 or 3 would be fine.",
        "Thank you",
    ],
)
def test_what_is_left_open_agrees_to_none(offer: str, words: str) -> None:
    assert starts(sessions(("company", MONDAY, offer), ("owner", TUESDAY, words))) == []


def test_a_ticked_box_is_the_pick_and_the_others_are_none() -> None:
    boxes = "[ ] Tue 10 March, 2 pm\n[ ] Wed 11 March, 9.30 am\n[ ] Thu 12 March, 11 am"
    offer = f"Helen would phone you. Possible:\n\n{boxes}\n\nDana"
    assert starts(sessions(("company", MONDAY, offer))) == []
    answer = boxes.replace("[ ] Wed", "[x] Wed")
    assert starts(sessions(("company", MONDAY, offer), ("owner", TUESDAY, f"{answer}\n\nRobin"))) == [SECOND]


def test_a_bare_number_that_is_the_hour_of_an_offer_means_the_hour() -> None:
    offer = "Helen could see you on Tuesday 10 March at 2pm or at 3pm. Which is better?"
    assert starts(sessions(("company", MONDAY, offer), ("owner", TUESDAY, "3 is fine."))) == ["2026-03-10 15:00"]


@pytest.mark.parametrize(
    ("both", "settled", "start"),
    [
        ("Both are fine, though I'd prefer the earlier one.", "The earlier one it is, 2pm.", FIRST),
        ("Any of the three works for me.", "Then we'll have you in for number three.", THIRD),
        ("I can do any of these.", "Great, let's take Wednesday.", SECOND),
    ],
)
def test_the_company_settles_what_the_owner_left_open(both: str, settled: str, start: str) -> None:
    mails = (
        ("company", MONDAY, LISTS["numbers"]),
        ("owner", TUESDAY, both),
        ("company", "2026-03-04 09:00 +0000", settled),
    )
    assert starts(sessions(*mails)) == [start]


def test_a_numbered_list_of_sessions_with_a_person_each_is_a_plan_and_no_choice() -> None:
    plan = (
        "Your two interviews:\n\n1. Tuesday 10 March, 10:00 to 11:00, in person, Helen Carter\n2. Thursday 12 March, "
    )
    plan += "14:00 to 15:00, on Teams, Priya Nair\n\nDana"
    assert starts(sessions(("company", MONDAY, plan))) == ["2026-03-10 10:00", "2026-03-12 14:00"]
