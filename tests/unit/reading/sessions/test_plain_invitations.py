"""Sessions as people arrange them in a few plain words, and hours beside them that are none."""

from __future__ import annotations

import pytest

from app.domain.mail import Mailbox
from app.domain.reading import Mode
from tests.support.threads import sessions, starts

MONDAY, TUESDAY, NEXT_WEEK = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000", "2026-03-10 15:00 +0000"
YES = ("owner", TUESDAY, "That suits me, I'll be there.")


def agreed(*mails: tuple[str, str, str], **other: object) -> list[str]:
    return starts(sessions(*mails, **other))  # type: ignore[arg-type]


def ends(*mails: tuple[str, str, str]) -> list[str]:
    return [f"{one.start:%H:%M}-{one.end:%H:%M}" if one.end else "" for one in sessions(*mails).agreed]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Liked your letter. Come by the yard Tuesday the 10th, 7 am, before it gets loud.", "2026-03-10 07:00"),
        ("Please come round on Tuesday, 10 March, at 14:00, and bring your tools.", "2026-03-10 14:00"),
        ("Swing by the studio Tuesday the 10th at 2 and show me the boards.", "2026-03-10 14:00"),
        ("Come out to the orchard on Tuesday 10 March at 9 am, we'll walk the rows.", "2026-03-10 09:00"),
        ("Stop in on Tuesday 10 March at 4 pm, ask for me.", "2026-03-10 16:00"),
    ],
)
def test_who_is_told_to_come_by_has_a_session_once_they_say_yes(text: str, start: str) -> None:
    assert agreed(("company", MONDAY, text), YES, subject="your letter") == [start]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Phone interview on Monday 9 March at 12:15 while we're all at lunch?", "2026-03-09 12:15"),
        ("Could I ring you for the interview on Monday 9 March at 12.30, in my lunch break?", "2026-03-09 12:30"),
        ("How about an interview on Monday 9 March at 11, right before lunch?", "2026-03-09 11:00"),
        ("Can we talk on Monday 9 March at 3 pm, during the tea break?", "2026-03-09 15:00"),
    ],
)
def test_a_break_that_only_tells_the_time_of_day_leaves_a_talk_a_talk(text: str, start: str) -> None:
    assert agreed(("company", MONDAY, text), YES) == [start]


@pytest.mark.parametrize(
    "beside",
    [
        "There is a form to read before the interview, so come by at 9:45.",
        "Aim to be at the gate by 9:30, the guard is slow.",
        "Our driver can take you from town at 8:30, tell me.",
        "Ruth will pick you up at 9:15.",
        "Kindly send the slides to me by Thursday noon.",
        "Could you let me have your drawings before Thursday at 5?",
    ],
)
def test_hours_of_coming_and_sending_are_no_sessions(beside: str) -> None:
    mail = f"Date/Time: Friday, 13 March 2026, 10:00 - 11:00\nPlace: our office\nWith: Helen Carter\n\n{beside}"
    assert agreed(("company", MONDAY, mail), YES) == ["2026-03-13 10:00"]
    later = ("company", NEXT_WEEK, beside)
    first = "Interview on Friday 13 March 2026, 10:00 - 11:00, at our office with Helen Carter."
    assert agreed(("company", MONDAY, first), YES, later) == ["2026-03-13 10:00"]


@pytest.mark.parametrize(
    "row",
    [
        "16:30\tEvensong, which you are warmly invited to attend",
        "17:00\tConcert, to which you are invited",
        "16:30\tOpen rehearsal (you are very welcome to stay)",
        "17:00\tFilm, optional",
        "16:30\tWalk by the river if you'd like to see it",
    ],
)
def test_what_one_may_stay_for_is_no_session(row: str) -> None:
    mail = f"Friday 13 March 2026\n\n13:30 - 14:15\tInterview with Helen Carter, Director\n{row}"
    assert agreed(("company", MONDAY, mail), YES) == ["2026-03-13 13:30"]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Gimme an hour.", "10:00-11:00"),
        ("She likes a full hour.", "10:00-11:00"),
        ("1.5 h.", "10:00-11:30"),
        ("A test of thirty minutes comes first, so plan for one and a half hours in total.", "10:00-11:30"),
        ("A quiz lasting about 20 minutes, then we talk, two hours all told.", "10:00-12:00"),
    ],
)
def test_a_session_ends_after_all_of_it(text: str, span: str) -> None:
    assert ends(("company", MONDAY, f"Interview on Friday 13 March at 10:00 with Helen Carter. {text}"), YES) == [span]


@pytest.mark.parametrize(
    "emergency",
    [
        "Any dramas on the day, ring Tom Price on +44 20 7946 0000, I'm hopeless with my phone.",
        "My phone is in repair, so any hiccups, call Tom Price.",
        "Any last-minute problems, please phone Tom Price.",
    ],
)
def test_whom_to_ring_in_need_makes_no_talk_by_phone(emergency: str) -> None:
    first = "Your Teams interview is on Friday 13 March at 10:00 with Helen Carter."
    again = f"Same link, 10:00 on Friday. {emergency}"
    found = sessions(("company", MONDAY, first), YES, ("company", NEXT_WEEK, again))
    assert [one.mode for one in found.agreed] == [Mode.VIDEO]


def test_local_time_is_that_of_the_place_where_the_candidate_lives() -> None:
    mailbox = Mailbox("Robin Ashdown", "robin.ashdown@example.org", "America/Puerto_Rico")
    text = "Helen Carter wants you at the hangar for the interview on Friday 13 March at 7:00 AM local."
    found = sessions(("company", "2026-03-02 09:00 -0600", text), YES, mailbox=mailbox)
    assert [one.start.isoformat() for one in found.agreed] == ["2026-03-13T07:00:00-04:00"]


def test_the_monday_after_another_day_is_counted_from_it() -> None:
    offered = "I'd like you to come for the trial. I have Friday 13 March at 9am or the Monday after, same time."
    mails = ("company", MONDAY, offered), ("owner", TUESDAY, "The Monday is better for me.")
    assert agreed(*mails, subject="Interview") == ["2026-03-16 09:00"]


@pytest.mark.parametrize(
    "moved",
    [
        "Priya's morning meeting always runs over, so that piece is now 12:45 to 1:30. Everything else is as printed.",
        "One change: the last talk is now from 12:45 to 13:30, the rest stays the same.",
    ],
)
def test_a_piece_that_is_now_at_other_hours_leaves_the_rest_of_the_day(moved: str) -> None:
    rows = "10:00 - 10:40\tHelen Carter\n10:45 - 11:30\tTom Price\n12:30 - 13:15\tPriya Nair"
    first = f"Your interviews are booked for Friday 13 March 2026:\n\n{rows}"
    found = agreed(("company", MONDAY, first), YES, ("company", NEXT_WEEK, moved))
    assert [one[-5:] for one in found] == ["10:00", "10:45", "12:45"]


CHEF = "Our chef, Helen Carter, will call you on Tuesday 10 March at 5.30 pm for the interview."


@pytest.mark.parametrize(
    "today",
    [
        "chef is stuck with a banquet, can't call today. Can she ring Thursday the 12th same time?",
        "So sorry, chef cannot ring you today, a coach party came. Could she do Thursday the 12th, same time?",
        "Chef isn't able to phone tonight. Thursday the 12th at the same time instead?",
        "chef cant talk today, thursday the 12th same time ok?",
    ],
)
def test_who_cannot_call_today_calls_off_todays_and_sets_none(today: str) -> None:
    moved = ("company", NEXT_WEEK, today), ("owner", "2026-03-10 15:30 +0000", "Yes, Thursday is fine.")
    assert agreed(("company", MONDAY, CHEF), YES, *moved) == ["2026-03-12 17:30"]
    earlier = ("company", "2026-03-04 15:00 +0000", "I can't talk today, I'll tell you about the kitchen then.")
    assert agreed(("company", MONDAY, CHEF), YES, earlier) == ["2026-03-10 17:30"]


@pytest.mark.parametrize(
    ("first", "switch", "mode"),
    [
        ("at our office", "Because of the train strike we'll do it on Teams instead. Link to follow.", Mode.VIDEO),
        ("on Zoom", "Our internet is down this week, so I'll just phone you on Friday, same time.", Mode.PHONE),
        (
            "on Teams",
            "We have changed Friday's interview to an in-person one, at our office in Mill Lane.",
            Mode.ONSITE,
        ),
        ("at our office", "If you'd prefer to do it on Teams instead, tell me.", Mode.ONSITE),
        ("on Zoom", "If the line drops I'll just phone you.", Mode.VIDEO),
    ],
)
def test_a_later_mail_may_put_other_means_in_the_place_of_the_first(first: str, switch: str, mode: Mode) -> None:
    mail = f"Your interview with Helen Carter is confirmed for Friday 13 March at 10:00, {first}."
    found = sessions(("company", MONDAY, mail), YES, ("company", NEXT_WEEK, switch))
    assert [(f"{one.start:%m-%d %H:%M}", one.mode) for one in found.agreed] == [("03-13 10:00", mode)]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Friday morning please", "2026-03-13 09:00"),
        ("Friday afternoon would be good", "2026-03-13 16:30"),
        ("The late one on Friday, please.", "2026-03-13 16:30"),
        ("I'd take the earlier time on Friday.", "2026-03-13 09:00"),
    ],
)
def test_of_two_times_on_a_day_the_part_of_the_day_picks_one(words: str, start: str) -> None:
    slots = "Which one for our interview?\n\n- Thursday 12 March 14:00\n- Friday 13 March 9:00\n- Friday 13 March 16:30"
    assert agreed(("company", MONDAY, slots), ("owner", TUESDAY, words)) == [start]


@pytest.mark.parametrize(
    "beside",
    [
        "We have another candidate at 11, so please be on time.",
        "Helen is quick: she has somebody else at 11.",
        "We have the next candidate at 11.",
        "I am on the phone from 8 until 9:30, ring after that if you are lost.",
        "She is in surgery until 9:30.",
    ],
)
def test_when_somebody_else_is_seen_is_no_session_of_the_owner(beside: str) -> None:
    mail = f"Your interview is on Friday 13 March at 10:00 at our clinic. {beside}"
    assert agreed(("company", MONDAY, mail), YES) == ["2026-03-13 10:00"]
