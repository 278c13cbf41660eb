"""How firmly short mails name a time: as agreed, as on offer, as not settled, as withdrawn."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions, starts

MONDAY, TUESDAY, WEDNESDAY = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000", "2026-03-04 09:00 +0000"
TIME = "2026-03-10 14:00"


@pytest.mark.parametrize(
    "words",
    [
        "Tue 10 March at 2pm for half an hour with Helen Carter is fixed. How and where follows in a separate message.",
        "Tuesday 10 March 2pm, Teams, with Helen Carter and Priya Nair.",
        "Helen Carter interviews you on Tue 10 March, 2:00 PM. Venue to be confirmed.",
        "Helen Carter rings you on Tuesday 10 March 2026 at 14h00.",
        "Your interview with Helen Carter: Tuesday 10 March, 2 p.m. Parking is behind the building.",
        "You're meeting Helen Carter at our office on Tue 10 March at 2pm. Room to be confirmed.",
        "2pm-3pm, Tuesday 10 March, Zoom, Helen Carter.",
        "Interview on Tuesday 10 March at 14:00; hotel check-in from 15:00 the day before, taxi booked for 13.20.",
        "Tuesday 10 March, 1.30 for 2, main building, with Helen Carter. The half hour before is for forms.",
        "A week tomorrow, two o'clock, on Google Meet with Helen Carter. Link to follow.",
    ],
)
def test_a_short_mail_that_names_one_time_agrees_to_it(words: str) -> None:
    day = TUESDAY if "tomorrow" not in words else MONDAY
    assert starts(sessions(("company", day, f"Dear Robin,\n\n{words}\n\nDana"))) == [TIME]


def test_tomorrow_week_is_a_week_from_tomorrow() -> None:
    assert starts(sessions(("company", MONDAY, "Tomorrow week, 2pm, interview with Helen Carter on Zoom."))) == [TIME]


@pytest.mark.parametrize(
    "words",
    [
        "Helen Carter has time on Tuesday 10 March at 2pm, in our Mill Lane office. Suits?",
        "Helen has an unexpected gap on Tuesday 10 March at 14h00. Interview on Zoom?",
        "Helen Carter could phone you on Tuesday 10 March, 2pm to 2.30pm. Would you manage?",
        "Tuesday 10 March, 2pm, at our place. Fine with you?",
        "Helen Carter offers Tuesday 10 March at 2pm, at the branch.",
    ],
)
def test_a_time_that_is_put_forward_holds_once_the_owner_says_yes(words: str) -> None:
    offer = ("company", MONDAY, f"Dear Robin,\n\n{words}\n\nDana")
    assert starts(sessions(offer)) == []
    for yes in ("Suits me, see you there.", "Yes please!", "Fine with me!", "It does, thank you.", "Yes, that does."):
        assert starts(sessions(offer, ("owner", TUESDAY, f"{yes}\nRobin"))) == [TIME]
    for no in ("It does not, I am sorry.", "Sadly that does not."):
        assert starts(sessions(offer, ("owner", TUESDAY, f"{no}\nRobin"))) == []


@pytest.mark.parametrize(
    "words",
    [
        "They want to interview you, probably Tuesday around 2pm, but nothing is fixed until I hear back.",
        "It looks like an interview on Tuesday 10 March at 2pm. Nothing is settled yet, so please don't book leave.",
        "I've put a tentative hold in Helen's calendar for Tuesday 10 March at 2pm. She still has to agree.",
        "Interview with Helen Carter on Tuesday 10 March at 2pm, but that isn't definite yet.",
    ],
)
def test_a_time_that_the_company_itself_is_not_sure_of_is_not_agreed(words: str) -> None:
    asked = ("company", MONDAY, f"Dear Robin,\n\n{words}\n\nDana")
    assert starts(sessions(asked)) == []
    assert starts(sessions(asked, ("owner", TUESDAY, "Understood, I'll keep it free. Robin"))) == []


@pytest.mark.parametrize(
    "words",
    [
        "I had offered Tuesday 10th March, 2pm. Helen must withdraw that, she was double-booked.",
        "We had proposed Tuesday 10 March at 2pm for your interview; sadly that is gone. When else are you free?",
        "Please ignore the time I proposed, Tuesday 10 March at 2pm. I'll send another suggestion.",
    ],
)
def test_a_time_that_had_been_offered_is_no_time_on_offer(words: str) -> None:
    assert starts(sessions(("company", MONDAY, f"Dear Robin,\n\n{words}\n\nDana"))) == []


def test_the_time_that_a_cancellation_names_again_stays_cancelled() -> None:
    invited = "You have been invited to the following event: interview.\n\nWhen\tTuesday 10 March 2026 2pm - 3pm"
    gone = "This event has been canceled.\n\nWhen\tTuesday 10 March 2026 2pm - 3pm"
    found = sessions(("company", MONDAY, invited), ("company", TUESDAY, gone))
    assert starts(found) == []
    assert found.called_off_last is not None


@pytest.mark.parametrize(
    ("moved", "start"),
    [
        ("make it 5 instead, concrete's coming at 2. still Tuesday.", "2026-03-10 17:00"),
        ("Postponed to Thursday 12 March at 11am, sorry.", "2026-03-12 11:00"),
        ("We have to cancel Tuesday. It's now Friday 13 March at 9.30am.", "2026-03-13 09:30"),
        ("Something has come up; 4.30pm that day instead. Same link.", "2026-03-10 16:30"),
    ],
)
def test_a_new_time_comes_in_the_old_ones_place(moved: str, start: str) -> None:
    booked = "Your interview with Helen Carter is on Tuesday 10 March at 2pm."
    assert starts(sessions(("company", MONDAY, booked), ("company", TUESDAY, moved))) == [start]


def test_a_yes_to_the_day_but_not_to_the_hour_agrees_to_nothing() -> None:
    mails = [
        ("company", MONDAY, "Would Tuesday 10 March, 10 am be possible for a Teams interview with Helen Carter?"),
        ("owner", TUESDAY, "That day is OK but only after 5, I have lessons."),
    ]
    assert starts(sessions(*mails)) == []
    mails.append(("company", WEDNESDAY, "5.30 pm to 6 pm that day then. You'll get a Teams link."))
    (one,) = sessions(*mails).agreed
    assert (f"{one.start:%m-%d %H:%M}", one.interviewers) == ("03-10 17:30", ("Helen Carter",))


def test_the_company_says_yes_to_what_the_owner_wrote_down() -> None:
    written = "As agreed on the phone I shall come to your office on Tuesday 10 March at 2pm for our interview."
    assert starts(sessions(("owner", MONDAY, written), ("company", TUESDAY, "Right you are.\nDana"))) == [TIME]


def test_pauses_of_a_schedule_are_no_sessions_and_its_closing_interview_is_one() -> None:
    rows = "Tuesday 10 March, all on Google Meet:\n\n2:00 pm - 2:45 pm   Helen Carter   Product sense\n"
    rows += "2:45 pm - 3:00 pm   (breather)\n3:00 pm - 3:30 pm   Closing interview with Priya Nair\n\nDana"
    assert starts(sessions(("company", MONDAY, rows))) == [TIME, "2026-03-10 15:00"]


@pytest.mark.parametrize(
    "words",
    [
        "Book the slot that suits you:\n\n{}",
        "Please reserve a time for your chat:\n\n{}",
        "You haven't booked your interview yet. New ones:\n\n{}",
        "{}\n\nIf none suits, write to Dana.",
        "{}\n\nTake the one that fits best.",
    ],
)
def test_times_of_a_booking_page_are_on_offer(words: str) -> None:
    slots = "Tue 10 Mar, 09:00 - 09:30\nTue 10 Mar, 16:30 - 17:00\nWed 11 Mar, 12:15 - 12:45"
    assert starts(sessions(("company", MONDAY, words.format(slots) + "\n\nHelen Carter"))) == []
