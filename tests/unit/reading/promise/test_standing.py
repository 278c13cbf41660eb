"""The promise that stands in a thread: who makes it, what it counts from, what ends it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.mail import Address, Attendee, CalendarEvent, Line, Mailbox, Message, Method
from app.domain.reading import CueKind, Interview, Stage
from app.reading.promise import read_cues, read_promise
from app.reading.transcript import Invite, Origin, Passage, Side, Transcript

ZONE = ZoneInfo("Europe/London")
OWNER = Address("Ada Okoye", "ada@example.org")
DANA = Address("Dana Webb", "dana@firm.example")
START = datetime(2026, 3, 9, 10, 0, tzinfo=ZONE)  # a Monday


def passage(
    text: str,
    day: float = 0,
    *,
    owner: bool = False,
    origin: Origin = Origin.WRITTEN,
    subject: str = "Interview",
    automatic: bool = False,
    attachments: tuple[str, ...] = (),
) -> Passage:
    """A message with one passage, `day` days after Monday 9 March 2026, 10:00 in London."""
    author = OWNER if owner else DANA
    moment = START + timedelta(days=day)
    message = Message(
        id=f"{day}-{owner}@example",
        source="test",
        sender=author,
        to=(DANA if owner else OWNER,),
        cc=(),
        reply_to=(),
        date=moment,
        subject=subject,
        text=text,
        lines=(Line(0, len(text)),),
        automatic=automatic,
        attachments=attachments,
    )
    side = Side.OWNER if owner else Side.COMPANY
    return Passage(0, message, origin, author, side, moment, 0, len(text))


def thread(*passages: Passage, invites: tuple[Invite, ...] = (), zone: str = "Europe/London") -> Transcript:
    mailbox = Mailbox(OWNER.name, OWNER.email, zone)
    return Transcript(mailbox, tuple(p.message for p in passages), passages, invites)


def interview(day: float) -> Interview:
    return Interview(start=START + timedelta(days=day), end=START + timedelta(days=day, hours=1))


def window(transcript: Transcript, *interviews: Interview, **told: object) -> tuple[str, str] | None:
    found = read_promise(transcript, interviews, **told)  # type: ignore[arg-type]
    return (found.earliest.isoformat(), found.latest.isoformat()) if found else None


def test_the_promise_has_its_words_their_place_and_its_author() -> None:
    text = "Hi Ada,\n\nThanks again. We'll let you know\nby Friday.\n\nDana"
    found = read_promise(thread(passage(text)))
    assert found is not None
    assert found.quote == "We'll let you know by Friday"
    assert (found.made_by, found.made_on) == ("Dana Webb", date(2026, 3, 9))
    [evidence] = found.evidence
    assert text[evidence.start : evidence.end] == evidence.quote
    assert 0.5 < found.confidence <= 1


def test_the_last_promise_stands() -> None:
    talk = thread(
        passage("We'll let you know by Friday."), passage("Sorry, it will be Monday before I have news.", 4.1)
    )
    assert window(talk) == ("2026-03-16", "2026-03-16")


def test_bear_with_us_leaves_the_old_promise_standing() -> None:
    talk = thread(passage("We'll let you know by Friday."), passage("Not quite there yet, please bear with us.", 6))
    assert window(talk) == ("2026-03-09", "2026-03-13")


def test_the_owners_own_words_promise_nothing() -> None:
    assert window(thread(passage("I'll let you know by Friday.", owner=True))) is None


def test_your_interview_is_the_one_to_come_also_on_the_day_of_another() -> None:
    text = "That was fun! You'll have a yes or no within 3 days of the working interview."
    assert window(thread(passage(text, 0.1)), interview(0), interview(5)) == ("2026-03-14", "2026-03-17")
    assert window(thread(passage(text, -0.1)), interview(0), interview(5)) == ("2026-03-09", "2026-03-12")


def test_a_quoted_older_message_counts_at_its_own_date() -> None:
    talk = thread(passage("You will hear by Friday.", -7, origin=Origin.QUOTED), passage("As below!", 3))
    assert window(talk) == ("2026-03-02", "2026-03-06")


@pytest.mark.parametrize("stage", [Stage.REJECTED, Stage.OFFERED, Stage.WITHDRAWN])
def test_an_outcome_ends_the_promise(stage: Stage) -> None:
    assert window(thread(passage("We'll let you know by Friday.")), stage=stage) is None


def test_a_pause_ends_older_promises_and_keeps_its_own() -> None:
    pause = passage("The role is on hold. I'll be back in touch in April.", 2)
    talk = thread(passage("We'll let you know by Friday."), pause)
    assert window(talk, stage=Stage.ON_HOLD, ended=pause.date) == ("2026-04-01", "2026-04-30")
    silent = passage("The role is on hold for now.", 2)
    assert window(thread(passage("We'll let you know by Friday."), silent), ended=silent.date) is None


def test_days_are_those_of_the_mailboxes_zone() -> None:
    late = passage("We'll let you know within two days.", 0.5)  # 22:00 in London, next morning in Auckland
    assert window(thread(late, zone="Pacific/Auckland")) == ("2026-03-10", "2026-03-12")


def test_a_promise_counted_from_an_interview_has_that_interviews_date() -> None:
    talk = thread(passage("You'll hear from us within a week of your interview."))
    assert window(talk, interview(3)) == ("2026-03-12", "2026-03-19")
    assert window(talk, interview(-10), interview(3)) == ("2026-03-12", "2026-03-19")
    assert window(talk, interview(-4)) == ("2026-03-05", "2026-03-12")
    assert window(talk) is None


def test_a_clause_in_front_may_say_what_a_count_counts_from() -> None:
    talk = thread(passage("After your interview, we aim to let you know within five working days."))
    assert window(talk, interview(2)) == ("2026-03-11", "2026-03-18")
    named = thread(passage("Once we've met everyone on the 12th, you'll have an answer within two days."))
    assert window(named) == ("2026-03-12", "2026-03-14")


def test_the_day_after_a_named_day() -> None:
    talk = thread(passage("The panel meets on Friday. You'll hear the Monday after that."))
    assert window(talk) == ("2026-03-16", "2026-03-16")


def test_a_condition_counts_from_the_day_on_which_the_owner_met_it() -> None:
    asked = passage("You'll have an answer within five business days of sending yours in.")
    sent = passage("Here is my exercise.", 4, owner=True, attachments=("exercise.pdf",))
    assert window(thread(asked, sent)) == ("2026-03-13", "2026-03-20")
    assert window(thread(asked)) is None


def test_references_count_from_the_day_on_which_they_came() -> None:
    asked = passage("We will let you know within four days of getting your references.")
    named = passage("My references are Jo Bell and Kim Roe.", 1, owner=True)
    came = passage("Both references came in yesterday, thank you.", 5)
    assert window(thread(asked, named, came)) == ("2026-03-13", "2026-03-17")


def test_an_invitation_to_the_next_round_fulfils_the_promise_until_a_new_one() -> None:
    promise = passage("We'll let you know by Friday.")
    invited = passage("The team would like to invite you to a final interview. Would Thursday the 26th suit?", 3)
    assert window(thread(promise, invited)) is None
    anew = passage("We will get back to you within two days of the final interview.", 5)
    assert window(thread(promise, invited, anew), interview(17)) == ("2026-03-26", "2026-03-28")


def test_moving_the_agreed_interview_leaves_the_promise() -> None:
    promise = passage("See you on the 12th. You'll hear within a week of your interview.")
    moved = passage("We have to reschedule: could you do the interview on the 13th instead?", 1)
    assert window(thread(promise, moved), interview(4)) == ("2026-03-13", "2026-03-20")


def test_the_calendar_entry_of_a_talk_already_spoken_of_invites_to_nothing_new() -> None:
    promise = passage("You are on with Kofi on Thursday 12 March. We'll decide by the 20th.")
    brought = passage("Invitation: Interview", 0.1)
    for day, expected in ((3, ("2026-03-09", "2026-03-20")), (15, None)):
        start = START + timedelta(days=day)
        event = CalendarEvent("1", Method.REQUEST, 0, None, start, start, organizer=Attendee(DANA))
        assert window(thread(promise, brought, invites=(Invite(event, brought.message),))) == expected


def test_telling_beats_deciding_within_one_message() -> None:
    talk = thread(passage("We'll let you know on Thursday. The committee decides on Wednesday."))
    assert window(talk) == ("2026-03-12", "2026-03-12")


def test_an_absence_note_promises_nothing_and_leaves_a_cue() -> None:
    away = passage(
        "I am out of the office and will get back to you on Monday 16 March.", subject="Automatic reply", automatic=True
    )
    assert window(thread(away)) is None
    [cue] = read_cues(thread(away))
    assert (cue.kind, cue.day) == (CueKind.OUT_OF_OFFICE, date(2026, 3, 16))


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Feel free to check in after the 20th.", CueKind.CHECK_IN_AFTER, date(2026, 3, 20)),
        ("If you haven't heard by Friday, please give me a nudge.", CueKind.CHECK_IN_AFTER, date(2026, 3, 13)),
        ("Please do not contact the school about the outcome.", CueKind.DO_NOT_CONTACT, None),
        ("No phone calls please.", CueKind.DO_NOT_CONTACT, None),
        ("We'll reach out when the panel has met.", CueKind.WE_WILL_REACH_OUT, None),
    ],
)
def test_what_the_company_says_about_being_contacted(text: str, kind: CueKind, day: date | None) -> None:
    [cue] = read_cues(thread(passage(text)))
    assert (cue.kind, cue.day) == (kind, day)
    assert cue.evidence[0].quote == text


@pytest.mark.parametrize(
    "text", ["Please don't hesitate to contact me.", "Call me when you get there.", "See you Friday."]
)
def test_ordinary_words_are_no_cue(text: str) -> None:
    assert read_cues(thread(passage(text))) == ()


def test_a_condition_that_the_same_mail_says_is_met_counts_from_what_was_sent() -> None:
    sent = passage("Here is my exercise, finished.", 1, owner=True)
    told = passage("The exercise arrived safely. You'll hear from us within four days of receiving it.", 2)
    promise = read_promise(thread(sent, told), [interview(0)])
    assert promise is not None
    assert (promise.earliest, promise.latest) == (date(2026, 3, 10), date(2026, 3, 14))


def test_thanks_for_something_else_do_not_meet_a_condition() -> None:
    sent = passage("Here is my exercise, finished.", 1, owner=True)
    told = passage("The exercise arrived. You'll hear from us within four days of receiving your transcripts.", 2)
    assert read_promise(thread(sent, told), [interview(0)]) is None


def test_the_count_ends_where_the_promise_begins() -> None:
    told = passage("Within six days of getting it back from you we'll have a final answer.", 1)
    sent = passage("The finished workbook is attached.", 3, owner=True, attachments=("workbook.xlsx",))
    promise = read_promise(thread(told, sent), [interview(0)])
    assert promise is not None
    assert (promise.earliest, promise.latest) == (date(2026, 3, 12), date(2026, 3, 18))
