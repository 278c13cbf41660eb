"""Stand-ins in the words of a hurried mail: what befell the one, and who it will be so."""

from __future__ import annotations

import pytest

from tests.unit.reading.sessions.test_terse_owners import OWNER, WRITER, reading_of

BOOKED = "Friday 12 June at 1pm with Ana Ruiz{beside} then.\n\nVera"


def seated(*texts: str, beside: str = "") -> set[str]:
    first = (WRITER, BOOKED.format(beside=beside))
    told = ((WRITER, f"Casey, {text}\n\nVera") for text in texts)
    reading = reading_of(first, (OWNER, "Great."), *told, subject="Deckhand")
    return {name for one in reading.interviews for name in one.interviewers}


@pytest.mark.parametrize(
    "text",
    [
        "Ana's got the flu so it'll be Leo Brandt you see. Same time.",
        "Ana's got the flu so it'll be Leo Brandt instead. Same time.",
        "Ana has left us, so you'll have Leo Brandt on Friday.",
    ],
)
def test_who_it_will_be_so_sits_in_the_place_of_who_is_out(text: str) -> None:
    assert seated(text) == {"Leo Brandt"}


def test_who_stays_sits_beside_the_one_who_comes() -> None:
    text = "Ben has left us, so Leo Brandt will be beside Ana on Friday."
    assert seated(text, beside=" and Ben Okri") == {"Ana Ruiz", "Leo Brandt"}


def test_the_writer_takes_the_place() -> None:
    text = "Ana's been sent to Cork so you'll have to put up with me on Friday."
    assert seated(text) == {"Vera Loxley"}


def test_an_absence_that_only_says_whom_to_write_to_seats_nobody() -> None:
    assert "Leo Brandt" not in seated("Ana is on leave until Thursday, so write to Leo Brandt about expenses.")


def test_a_firm_that_bears_its_owners_name_leaves_the_owner_a_person() -> None:
    first = (WRITER.replace("Vera", "Marlo").replace("vera@", "marlo@"), "Friday 12 June at 1pm, with me.\n\nMarlo")
    reading = reading_of(first, (OWNER, "Great."), subject="Deckhand")
    assert [one.name for one in reading.interviewers] == ["Marlo Loxley"]


def test_a_mail_that_came_back_puts_nobody_out() -> None:
    bounce = "Your message to Ana Ruiz could not be delivered.\n\nThe address ana.ruiz@loxleycranes.example is unknown."
    postal = "Mail Delivery Subsystem <mailer-daemon@mailbox.example>"
    first = (WRITER, BOOKED.format(beside=""))
    reading = reading_of(first, (OWNER, "Great."), (postal, bounce), subject="Deckhand")
    assert [one.name for one in reading.interviewers] == ["Ana Ruiz"]


def test_those_who_will_be_present_interview() -> None:
    text = "Your interview is on Monday 8 June at 11. Present will be Wouter Bakx, Lieke Smit and myself.\n\nVera"
    reading = reading_of((WRITER, text), (OWNER, "I confirm the 8th."), subject="Interview: Deckhand")
    assert {one.name for one in reading.interviewers} == {"Wouter Bakx", "Lieke Smit", "Vera Loxley"}


def test_whom_an_automatic_mail_names_as_the_one_to_write_to_is_the_contact() -> None:
    text = (
        "Your interview is confirmed.\n\nDate: Monday 8 June 2026\nTime: 11:00\nInterviewer: Ana Ruiz\n\n"
        "Do not reply to this message. Questions? Contact Rey Villaluz at rvillaluz@loxleycranes.example."
    )
    tool = "Loxley Cranes <no-reply@hiring.example>"
    reading = reading_of((tool, text), subject="Interview: Deckhand")
    told = [(one.name, one.email) for one in reading.contacts]
    assert ("Rey Villaluz", "rvillaluz@loxleycranes.example") in told


def test_the_title_before_an_honorific_is_that_of_the_one_who_bears_it() -> None:
    text = "Present will be our chair prof. dr. Wouter Bakx, our HR advisor mrs. Lieke Smit and myself."
    body = f"Your interview is on Monday 8 June at 11. {text}\n\nVera"
    reading = reading_of((WRITER, body), (OWNER, "I confirm the 8th."), subject="Interview: Deckhand")
    told = {one.name: one.title for one in reading.interviewers}
    assert set(told) == {"Wouter Bakx", "Lieke Smit", "Vera Loxley"}
    assert told["Wouter Bakx"] != "HR advisor mrs"
