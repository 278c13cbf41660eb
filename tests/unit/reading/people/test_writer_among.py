"""Who sits beside the writer, and whom the writer brings: first person and names in one breath."""

from __future__ import annotations

import pytest

from tests.unit.reading.people.one_mail import mail
from tests.unit.reading.people.test_roles import people_of

SIGNED = "\n\nKind regards,\n\nDana Whitfield\nWorkshop Manager\nNorthlight"


def interviewers(text: str, headers: str = "") -> set[str]:
    return {p.name for p in people_of(mail(f"Hi Keiko,\n\n{text}{SIGNED}", headers=headers)).interviewers}


@pytest.mark.parametrize(
    "text",
    [
        "You can come on Friday 13 March at 3? I and Lucy Hart, who is our Senior Fitter. One hour.",
        "Might Friday 13 March at 3 suit you? We would be two: myself, and Lucy Hart (Treasurer).",
        "Friday 13 March at 3? Me and Lucy Hart from the yard.",
        "Friday 13 March, 3 pm, half an hour on the lathe with Lucy Hart and me and then we talk.",
        "Come on Friday 13 March at 3 pm. I'll bring Lucy Hart along.",
        "Come and talk to me on Friday 13 March at 3 pm. I am pulling in Lucy Hart, our Buyer, she is in copy.",
        "Come and talk to me on Friday 13 March at 3 pm. I've asked Lucy Hart, who looks after stores, to join.",
        "Come and talk to me on Friday 13 March at 3 pm. I have invited our buyer Lucy Hart to sit in.",
    ],
)
def test_who_sits_with_the_writer_interviews(text: str) -> None:
    assert "Lucy Hart" in interviewers(text, "Cc: Lucy Hart <lucy@northlight.example>\n")


@pytest.mark.parametrize(
    "text",
    [
        "Friday 13 March at 3. The panel is made up of myself, Lucy Hart, and two teachers.",
        "Friday 13 March at 3. The committee consists of our director, Lucy Hart; board trustee Al Moss; and me.",
        "Your interview is on Friday 13 March at 3.\n\nWho: Lucy Hart, Partner and Head of Property, and me",
        "Your interview is on Friday 13 March at 3. The other panel members are Dr Lucy Hart and Dr Al Moss.",
        "Thanks for meeting myself, Lucy Hart and Al Moss on Friday last for the interview.",
        "Thanks for meeting Lucy Hart and me on Friday for the interview.",
        "The interview is on Friday 13 March at 3, here at the yard, with myself and Lucy Hart from Stores.",
    ],
)
def test_a_list_that_counts_its_writer_in_seats_both(text: str) -> None:
    assert {"Lucy Hart", "Dana Whitfield"} <= interviewers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Friday 13 March at 3 with Lucy Hart. I will sit in to take notes.",
        "You will be interviewed by Lucy Hart on 13 March at 3. The other panel members are Al Moss and Bea Lund.",
    ],
)
def test_who_takes_notes_or_only_tells_of_the_others_does_not_interview(text: str) -> None:
    assert "Dana Whitfield" not in interviewers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Come and talk to me on Friday 13 March at 3 pm. I've asked Lucy Hart to send you a map.",
        "Come and talk to me on Friday 13 March at 3 pm. I have invited Lucy Hart's old class to the opening.",
        "Come and talk to me on Friday 13 March at 3 pm. I asked Lucy Hart for your letter.",
    ],
)
def test_whom_the_writer_asks_for_something_else_does_not(text: str) -> None:
    assert interviewers(text) == {"Dana Whitfield"}


@pytest.mark.parametrize(
    "sender",
    [
        "The Rev. Canon Ada Osei-Lind <rector@northlight.example>",
        "The Ven. Ada Osei-Lind <rector@northlight.example>",
        "Archdeacon Ada Osei-Lind <rector@northlight.example>",
    ],
)
def test_an_honorific_of_several_words_is_no_part_of_the_name(sender: str) -> None:
    people = people_of(mail("Dear Keiko,\n\nMight you call on me on Friday at 3 for an interview?", sender=sender))
    assert [p.name for p in (*people.interviewers, *people.contacts)] == ["Ada Osei-Lind"]
