"""Owners of small firms who never say "interview": a mail that is headed by a job, or that fixes a time."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.commands.read import read_messages
from app.domain.mail import Mailbox
from app.domain.reading import Mode, Reading, Stage
from tests.corpus.banks import Item

OWNER, WRITER = "Casey Underhill <casey@mailbox.example>", "Vera Loxley <vera@loxleycranes.example>"
SENT = datetime.fromisoformat("2026-06-01T10:00:00+01:00")


def read(*mails: tuple[str, str], subject: str) -> tuple[Stage | None, list[str]]:
    reading = reading_of(*mails, subject=subject)
    stage = reading.stage.value if reading.stage else None
    return stage, [f"{one.start:%m-%d %H:%M}" for one in reading.interviews]


def reading_of(*mails: tuple[str, str], subject: str) -> Reading:
    sent = [
        {
            "from": sender,
            "to": OWNER if sender is WRITER else WRITER,
            "date": (SENT + timedelta(hours=3 * number)).isoformat(),
            "subject": ("Re: " if number else "") + subject,
            "body": text,
        }
        for number, (sender, text) in enumerate(mails)
    ]
    mailbox = Mailbox("Casey Underhill", "casey@mailbox.example", "Europe/London")
    item = Item("terse", mailbox, SENT + timedelta(hours=12), tuple(sent), {})
    reading, _ = read_messages(item.messages(), item.mailbox, item.now)
    return reading


@pytest.mark.parametrize(
    ("text", "answer", "begins"),
    [
        (
            "Casey, can do Wednesday 10 June, 7.30am before the lads go out.\n\nVera",
            "Ok Vera, I'll come.",
            "06-10 07:30",
        ),
        (
            "Casey, let's do Thursday the 11th of June at 11, at the yard.\n\nVera",
            "Super, I'll find you.",
            "06-11 11:00",
        ),
        ("casey can u pop in weds 10 june 5.30pm after we close?", "yep see you weds", "06-10 17:30"),
        ("Wednesday the 10th works on our end, 8 am at the yard. Ask for Len.", "Will do.", "06-10 08:00"),
    ],
)
def test_under_the_name_of_a_job_a_time_that_is_fixed_is_the_interview(text: str, answer: str, begins: str) -> None:
    assert read((WRITER, text), (OWNER, answer), subject="Crane technician") == (Stage.SCHEDULED, [begins])


def test_what_else_is_off_then_calls_nothing_off() -> None:
    text = "Interview on Tuesday 9 June, 2pm, when the ovens are off.\n\nVera"
    assert read((WRITER, text), (OWNER, "No bother, 2pm Tuesday."), subject="Baker") == (
        Stage.SCHEDULED,
        ["06-09 14:00"],
    )


def test_a_day_that_cannot_go_ahead_is_called_off_and_no_refusal() -> None:
    booked = "Hi Casey, your interview is tomorrow, 2 June, at 2pm with me.\n\nVera"
    off = "I'm so sorry, a sprinkler went off here and tomorrow can't go ahead.\n\nVera"
    assert read((WRITER, booked), (OWNER, "Wonderful."), (WRITER, off), subject="Interview")[0] is Stage.CANCELLED


def test_on_teams_is_by_video_whatever_follows() -> None:
    text = "Your interview is on Wednesday 10 June at 11.00 on Teams and lasts 45 minutes."
    reading = reading_of((WRITER, text), subject="Interview")
    assert [one.mode for one in reading.interviews] == [Mode.VIDEO]


ASKED = "Casey\n\nCould you do Monday or Tuesday next week?\n\nVera"


def test_a_weekday_in_the_answer_is_that_of_the_week_that_was_asked_about() -> None:
    answer, yes = (OWNER, "Tuesday at 3 would be best."), (WRITER, "Perfect.\n\nVera")
    assert read((WRITER, ASKED), answer, yes, subject="Deckhand") == (Stage.SCHEDULED, ["06-09 15:00"])


def test_an_hour_alone_is_of_the_day_that_the_owner_took() -> None:
    answer, hour = (OWNER, "Tuesday's good, any time after 2."), (WRITER, "Grand, 3pm so. I'll see you then.\n\nVera")
    assert read((WRITER, ASKED), answer, hour, subject="Deckhand") == (Stage.SCHEDULED, ["06-09 15:00"])


def test_a_weekday_that_nobody_named_before_is_the_next_one() -> None:
    asked, answer = (WRITER, "When could you come for the deckhand's job?"), (OWNER, "Tuesday at 3 would be best.")
    booked = read(asked, answer, (WRITER, "Perfect.\n\nVera"), subject="Deckhand")
    assert booked == (Stage.SCHEDULED, ["06-02 15:00"])


def test_a_day_that_is_off_is_called_off() -> None:
    booked = (WRITER, "Friday 12 June at 1pm with Ana Ruiz then.\n\nVera")
    off = (WRITER, "Sorry Casey, Ana's been called away so Friday's off. I'll come back to you.")
    assert read(booked, (OWNER, "Great."), off, subject="Deckhand")[0] is Stage.CANCELLED


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        (
            "Friday 12 June. Ana Ruiz first, from 1 till 2, then Ben Okri at 2.",
            [("06-12 13:00", ["Ana Ruiz"]), ("06-12 14:00", ["Ben Okri"])],
        ),
        (
            "You will meet Ana Ruiz at 10 and Ben Okri at half past eleven. All on Tuesday 9 June.",
            [("06-09 10:00", ["Ana Ruiz"]), ("06-09 11:30", ["Ben Okri"])],
        ),
        (
            "The first talk is on 9 June at 10 with Ana Ruiz. The second, with Ben Okri, is on 11 June at 2pm.",
            [("06-09 10:00", ["Ana Ruiz"]), ("06-11 14:00", ["Ben Okri"])],
        ),
        (
            "Please come on Tuesday 9 June for 9.45; the panel (Ana Ruiz, Ben Okri) starts at 10 sharp.",
            [("06-09 10:00", ["Ana Ruiz", "Ben Okri"])],
        ),
    ],
)
def test_who_comes_at_which_hour(text: str, sessions: list[tuple[str, list[str]]]) -> None:
    reading = reading_of((WRITER, f"Dear Casey,\n\n{text}\n\nVera Loxley"), subject="Interview: Deckhand")
    told = [(f"{one.start:%m-%d %H:%M}", sorted(one.interviewers)) for one in reading.interviews]
    assert told == sessions


def test_what_one_entry_says_of_means_is_said_of_its_own_session() -> None:
    text = "• Mon 8 June, 16:00: call with Ana Ruiz (30 min)\n• Wed 10 June, 09:00: on site with Ben Okri (60 min)"
    reading = reading_of((WRITER, f"Dear Casey,\n\n{text}\n\nVera Loxley"), subject="Interview: Deckhand")
    assert [one.mode for one in reading.interviews] == [Mode.PHONE, Mode.ONSITE]
