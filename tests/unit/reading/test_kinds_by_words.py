"""The kind of short threads that hardly say what they are about: told by the setting, and by all their words."""

from __future__ import annotations

import pytest

from app.domain.reading import Kind
from app.reading.senses import thread_leans
from app.reading.senses.features import thread_features
from tests.support.conversation import Turn, company, owner
from tests.unit.reading.test_everyday_kinds import kind_of

CANDIDATES: dict[str, list[Turn]] = {
    "no job is named": [
        company("Hello Ines,\n\nwould Monday at 2pm suit you for an interview with Greta and me?", subject="Interview"),
    ],
    "an interviewer and an hour": [
        company("Your interview with Mr Achterberg is on Thursday at 11.", subject="Interview details"),
        owner("Thank you, I'll be there.", 1),
    ],
    "an interview that is given up": [
        company(
            "Your interview for the clerk's post is on Friday at 2pm, with the chair and me.",
            subject="Friday's interview",
        ),
        company(
            "I'm afraid we must call off Friday, the chair is unwell. No new date yet.", 1, subject="Friday's interview"
        ),
    ],
    "a coach is hired, who coaches in the interview": [
        company(
            "Thanks for applying to coach with us. As part of your interview we'd like you to hold a short mock "
            "coaching "
            "session with a colleague on Monday 14 September at 3pm.",
            subject="Coach",
        ),
    ],
    "a lettings agent is hired": [
        company(
            "Rhona will interview you for the Lettings Manager job on Thursday at 5pm at our branch.",
            subject="Thursday",
        ),
    ],
}
OTHERS: dict[str, list[Turn]] = {
    "the owner joins a loop": [
        company(
            "You have been added to an interview loop for Bo Ahlers on Monday at 10. Your focus: databases.",
            subject="Loop",
        ),
    ],
    "the owner's own vacancy": [
        company(
            "Three people can come on Friday for your bookkeeper vacancy. CVs attached.", subject="Interviews on Friday"
        ),
    ],
    "a candidate thanks the owner": [
        company(
            "Thank you for interviewing me on Tuesday for the porter position.", subject="Thank you for the interview"
        ),
    ],
    "a chartered body": [
        company(
            "Your application for the grade of fellow has been accepted. Your interview with two assessors is on "
            "Tuesday "
            "at 2pm by Zoom; your sponsors need not attend.",
            subject="Interview",
        ),
    ],
    "an office of the state": [
        company(
            "You must come to an interview about your claim on Monday at 9.40. Bring your rent book.",
            subject="Interview",
        ),
    ],
    "a study programme": [
        company("We'd like to interview you for the PhD programme on Monday at 2pm by Zoom.", subject="Interview"),
    ],
    "a friend's good news": [
        company(
            "Guess what, they want to see me on Monday at 11 for the keeper job! Can I borrow your coat?", subject="!!"
        ),
    ],
    "the air": [
        company("You're on air with Gwen on Friday at 7.40, a live interview about the ferry.", subject="Friday"),
    ],
}


@pytest.mark.parametrize("thread", CANDIDATES)
def test_an_interview_is_for_a_job_unless_something_speaks_against_it(thread: str) -> None:
    assert kind_of(CANDIDATES[thread]) is Kind.INTERVIEW


@pytest.mark.parametrize("thread", OTHERS)
def test_a_talk_in_another_setting_is_no_job_interview(thread: str) -> None:
    assert kind_of(OTHERS[thread]) is Kind.OTHER


def test_all_words_of_a_thread_lean_to_one_kind_or_the_other() -> None:
    job = thread_leans(["interview"], ["we would like to interview you for the driver job with our depot manager"], [])
    home = thread_leans(["parents' evening"], ["each interview lasts five minutes", "your child's class teacher"], [])
    assert job > 0 > home


def test_only_the_beginning_of_a_thread_is_weighed() -> None:
    assert len(thread_features([], ["word number one"] * 3 + ["another one"] * 5000, [])) < 20
    long = [f"sentence{chr(97 + number % 26) * (number // 26 + 1)}" for number in range(5000)]
    assert len(thread_features([], long, long)) < 200


def test_the_owners_words_are_told_from_the_other_sides() -> None:
    assert thread_features([], ["thanks"], []).isdisjoint(thread_features([], [], ["thanks"]))
