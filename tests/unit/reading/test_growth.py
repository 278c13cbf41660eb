"""Long threads and long mails: the work grows with their length, counted in calls rather than in seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

from app.domain.reading import Reading
from app.reading import read
from app.reading.passages import MAX_PASSAGE
from tests.support.conversation import Turn, at, company, messages, owner
from tests.support.mail import OWNER

_INVITES = (
    "We would like to invite you to an interview with Priya Raman, our Head of Finance, on {day} March at {hour}:30 pm "
    "in our office. Please bring a photo ID. We expect to decide by the end of next week. Note {number}."
)
_ANSWERS = "Thank you, {day} March at {hour}:30 pm works well for me. Number {number}."


def turns(count: int) -> tuple[Turn, ...]:
    """A thread of that many mails, each of which names another time."""
    made = []
    for number in range(count):
        words = (_INVITES, _ANSWERS)[number % 2].format(day=1 + number % 28, hour=1 + number % 5, number=number)
        made.append((company, owner)[number % 2](words, number // 8))
    return tuple(made)


def calls(action: Callable[[], object]) -> int:
    """How many functions were called, of Python and of C (which stands for the searches of patterns, too)."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count


def reading_of(*said: Turn) -> Reading:
    return read(messages(*said), OWNER, at(60))


def letter(paragraphs: int) -> str:
    return "\n\n".join(_INVITES.format(day=1 + n % 28, hour=1 + n % 5, number=n) for n in range(paragraphs))


def test_four_times_the_mails_take_about_four_times_the_work() -> None:
    short, long = messages(*turns(40)), messages(*turns(160))
    read(short, OWNER, at(60))  # what is kept from the first time on is not counted
    work = calls(lambda: read(short, OWNER, at(60)))
    assert calls(lambda: read(long, OWNER, at(60))) < 7 * work


def test_four_times_the_words_of_one_mail_take_about_four_times_the_work() -> None:
    short, long = messages(company(letter(30))), messages(company(letter(120)))
    read(short, OWNER, at(60))
    work = calls(lambda: read(short, OWNER, at(60)))
    assert calls(lambda: read(long, OWNER, at(60))) < 7 * work


def test_of_a_text_longer_than_any_letter_the_beginning_is_read_and_the_reading_says_so() -> None:
    reading = reading_of(company(letter(3 * MAX_PASSAGE // 200)))
    assert [person.name for person in reading.interviewers] == ["Priya Raman"]
    assert any(f"only its first {MAX_PASSAGE:,} characters" in warning for warning in reading.warnings)


def test_a_letter_of_usual_length_is_read_without_a_warning() -> None:
    assert not reading_of(company(letter(20))).warnings
