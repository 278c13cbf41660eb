"""What the words of a mail arrange where its calendar event is missing, as forwarded and copied mails have lost it."""

from __future__ import annotations

import pytest

from app.domain.mail import Mailbox
from app.reading import parse_message, transcribe
from app.reading.people.names import find_cast
from app.reading.sessions import Sessions, read_sessions
from tests.support.mail import mail
from tests.support.threads import COMPANY_FROM, LONDON, NOW, OWNER_FROM, sessions, starts

MONDAY, TUESDAY, LATER = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000", "2026-03-09 15:00 +0000"
YES = ("owner", TUESDAY, "Thanks Dana, looking forward to it.")
INVITED = (
    "company",
    MONDAY,
    "You are invited to an interview with Helen Carter on Tuesday 10 March at 2pm at our office.",
)


def thread(*mails: tuple[str, str, str]) -> Sessions:
    """Mails of (sender, subject, text), a day apart."""
    messages = []
    for number, (sender, subject, text) in enumerate(mails):
        to = COMPANY_FROM if sender == OWNER_FROM else OWNER_FROM
        raw = mail(
            text, sender=sender, to=to, date=f"Mon, {2 + number:02d} Mar 2026 09:00:00 +0000", subject=subject,
            message_id=f"m{number}",
        )  # fmt: skip
        messages.append(parse_message(raw, source=f"{number}.eml", zone=LONDON.time_zone))
    transcript = transcribe(messages, LONDON)
    return read_sessions(transcript, find_cast(transcript), NOW)


def test_an_invite_is_for_a_time() -> None:
    text = (
        "Thanks for coming back to me with your availability. Here's an invite for next Tuesday at 4. You'll be "
        "talking to me and Rebecca Stanhope, our Operations Director."
    )
    assert starts(sessions(("company", MONDAY, text), YES)) == ["2026-03-10 16:00"]


@pytest.mark.parametrize(
    "off",
    [
        "The minister lands a day early, so the conversation of tomorrow does not take place. We will write again.",
        "The board has frozen all posts. The appointment on Tuesday therefore can not take place.",
        "I am sorry, the interview can't go ahead, I will come back to you.",
    ],
)
def test_a_talk_that_does_not_take_place_is_called_off(off: str) -> None:
    assert starts(sessions(INVITED, YES, ("company", LATER, off))) == []


@pytest.mark.parametrize("subject", ["Canceled: Interview", "Abgesagt: Interview", "[Tarrant] Cancelled: Interview"])
def test_the_subject_of_a_programs_mail_calls_off(subject: str) -> None:
    off = (COMPANY_FROM, subject, "Elephants took out the tower, no signal till who knows when.")
    agreed = [(COMPANY_FROM, "Interview", INVITED[2]), (OWNER_FROM, "Re: Interview", YES[2])]
    assert starts(thread(*agreed)) == ["2026-03-10 14:00"]
    assert starts(thread(*agreed, off)) == []
    assert starts(thread(*agreed, (COMPANY_FROM, f"Re: {subject}", "See you on Tuesday."))) == ["2026-03-10 14:00"]


def test_several_rounds_are_called_off_together() -> None:
    rounds = (
        "Your interviews:\n\nRound 1: Tuesday 10 March, 11:00 - 12:00, Helen Carter\n"
        "Round 2: Wednesday 11 March, 17:30 - 18:15, Omar Sayed"
    )
    off = "Rounds 1 and 2 of your interview have been cancelled by the recruiter. Mail follows."
    assert len(sessions(("company", MONDAY, rounds), YES).agreed) == 2
    assert starts(sessions(("company", MONDAY, rounds), YES, ("company", LATER, off))) == []


def test_one_part_of_a_day_moves_alone() -> None:
    day = (
        "Here is how Tuesday 10 March will run:\n\n9.00 - 9.50  You teach Year 10, Deb Karait watches\n"
        "10.45 - 11.30  Interview with Graeme Stone and Deb Karait"
    )
    moved = (
        "Graeme has a class until half past eleven, so we'd have to make that part 11.40. Your lesson is where it was."
    )
    found = sessions(("company", MONDAY, day), YES, ("company", TUESDAY, moved), ("owner", LATER, "That's fine."))
    assert starts(found) == ["2026-03-10 09:00", "2026-03-10 11:40"]


def test_a_program_names_the_old_time_beside_the_new_one() -> None:
    changed = "When (changed): Thursday 12 Mar 2026, 15:30 - 16:30\nOld time: Tuesday 10 Mar 2026, 14:00 - 15:00"
    assert starts(sessions(INVITED, YES, ("company", LATER, changed))) == ["2026-03-12 15:30"]


@pytest.mark.parametrize(
    "beside",
    [
        "Before that, from 9.30, one of the nurses shows you the ward, that is only a tour.",
        "Dr. Voss got an 8:30 crown, so be patient with her.",
        "I finish at 4 that day.",
    ],
)
def test_other_hours_of_the_day_are_no_sessions(beside: str) -> None:
    text = f"Your interview with Helen Carter is on Tuesday 10 March at 2pm at our office. {beside}"
    (one,) = sessions(("company", MONDAY, text), YES).agreed
    assert f"{one.start:%H:%M}" == "14:00"


def test_a_night_goes_on_past_midnight() -> None:
    text = "We'd like you to work a trial night with Helen Carter: Tuesday 10 March, 10pm till 2 in the morning."
    (one,) = sessions(("company", MONDAY, text), YES).agreed
    assert (f"{one.start:%d %H:%M}", one.end and f"{one.end:%d %H:%M}") == ("10 22:00", "11 02:00")


def test_the_second_column_of_times_may_be_the_readers_clock() -> None:
    nairobi = Mailbox("Robin Ashdown", "robin.ashdown@example.org", "Africa/Nairobi")
    text = (
        "Let me know the letter of your choice:\n\nSlot\tNetherlands\tNairobi\nA\tTue 10 March, 13:00\t15:00\n"
        "B\tWed 11 March, 9:30\t11:30\n"
    )
    talk = ("company", MONDAY, text), ("owner", TUESDAY, "B please.")
    found = sessions(*talk, mailbox=nairobi, sender="Dana Whitfield <dana@kustinstituut.nl>")
    assert starts(found) == ["2026-03-11 09:30"]
    assert found.agreed[0].end is None
