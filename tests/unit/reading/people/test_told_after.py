"""Talks that were held, as their holders tell of them; whom one is to ring, and from whom one will hear."""

from __future__ import annotations

import pytest

from tests.unit.reading.people.one_mail import mail
from tests.unit.reading.people.test_roles import people_of


def told(text: str, title: str = "Workshop Manager") -> tuple[set[str], set[str]]:
    """Interviewers and contacts."""
    people = people_of(mail(f"Hi Keiko,\n\n{text}\n\nKind regards,\n\nDana Whitfield\n{title}\nNorthlight"))
    return {p.name for p in people.interviewers}, {p.name for p in people.contacts}


@pytest.mark.parametrize(
    "text",
    [
        "The wardens spent a long evening over this after meeting you, and we should be glad to have you.",
        "I really liked our talk on Tuesday. The order book is thin, so not before spring.",
        "We talked it over after I had you on the phone and all of us want you.",
        "I interviewed you for the wrong opening, I fear, and we have filled the right one.",
    ],
)
def test_who_tells_of_their_talk_with_the_reader_held_it(text: str) -> None:
    assert told(text)[0] == {"Dana Whitfield"}


@pytest.mark.parametrize(
    "text",
    [
        "Lucy Hart is convinced since she met you, our owners want to see the budget first.",
        "Your interviewer Lucy Hart had a good time with you.",
        "I told Lucy Hart (you met her on round two) and she is as sorry as I am.",
    ],
)
def test_who_met_the_reader_held_a_talk(text: str) -> None:
    assert "Lucy Hart" in told(text, "Recruiter")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Lucy Hart (Studio Coordinator, 021 555 0109) will fetch you downstairs, ring her if the lift is out.",
        "Lucy Hart has the key to the yard, text her when you are at the gate.",
        "You'll hear back from our colleague Lucy Hart within five days.",
        "You can expect to hear from Lucy Hart, your recruiter, within three days.",
    ],
)
def test_whom_to_ring_and_from_whom_to_hear_is_a_contact(text: str) -> None:
    interviewers, contacts = told(text, "Recruiter")
    assert ("Lucy Hart" in contacts, "Lucy Hart" in interviewers) == (True, False)


def test_a_firm_behind_an_at_sign_is_no_part_of_a_name() -> None:
    people = people_of(mail("Hi Keiko, are you free for an interview?", sender='"Ada Holm @ Sawtooth" <ada@s.example>'))
    assert [p.name for p in (*people.interviewers, *people.contacts)] == ["Ada Holm"]


def test_a_given_name_alone_signs_for_a_firms_mailbox() -> None:
    people = people_of(
        mail(
            "Hi Keiko\n\nThanks for your letter. Can you come in for an interview on Friday at 3?\n\nRegards,\nJonas",
            sender="Hearth & Crumb <hello@crumb.example>",
        )
    )
    assert [(p.name, p.email) for p in people.contacts] == [("Jonas", "hello@crumb.example")]
