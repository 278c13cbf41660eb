"""Where a candidacy stands: whole threads, each read at a moment."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.domain.reading import Outcome, Person, Stage
from app.reading.outcome import read_outcome
from app.reading.people.names import find_cast
from app.reading.sessions import read_sessions
from app.reading.speech import listen
from app.reading.verdicts import verdicts
from tests.support.conversation import Turn, at, company, conversation, owner

PETRA = Person("Petra Ahlers", "petra.ahlers@lindhorst-werke.example")
OMAR = Person("Omar Haddad", "omar@brackwater.example")
INVITED = company(
    "Dear Ines,\n\nyour interview for the Test Engineer role with Omar Haddad is on Thursday, 5 March 2026, 1:00 pm "
    "to 2:00 pm.\n\nPetra"
)
AGREED = owner("Thursday at 1 is perfect, thank you.", 0, hour=12)
AFTER = at(20)


def outcome_of(*turns: Turn, now: datetime = AFTER) -> tuple[Stage, Outcome | None]:
    transcript = conversation(*turns)
    speech = listen(transcript)
    sessions = read_sessions(transcript, find_cast(transcript), now)
    stage, outcome = read_outcome(
        transcript, speech, told=verdicts(speech), sessions=sessions, people=(OMAR, PETRA), now=now
    )
    return stage.value, outcome


def stage_of(*turns: Turn, now: datetime = AFTER) -> Stage:
    return outcome_of(*turns, now=now)[0]


def test_an_agreed_interview_is_scheduled_until_it_is_over() -> None:
    assert stage_of(INVITED, AGREED, now=at(1)) is Stage.SCHEDULED
    assert stage_of(INVITED, AGREED, now=at(3, 14, 30)) is Stage.INTERVIEWED


def test_no_time_agreed_is_scheduling() -> None:
    asked = company("Dear Ines, we'd like to invite you to an interview. When would you be available next week?")
    assert stage_of(asked, owner("Any morning works.", 1)) is Stage.SCHEDULING


def test_thanks_for_coming_in_tell_of_a_talk_whose_time_the_thread_lacks() -> None:
    assert stage_of(company("Dear Ines, thank you for coming in yesterday. We have two more people to see.")) is (
        Stage.INTERVIEWED
    )


def test_called_off_without_a_new_time() -> None:
    off = company("I'm sorry, Omar is ill and I have to cancel Thursday's interview. I'll come back to you.", 2)
    assert stage_of(INVITED, AGREED, off) is Stage.CANCELLED


def test_called_off_and_agreed_anew() -> None:
    off = company(
        "I'm sorry, Omar is ill and I have to cancel Thursday's interview. Could you do Tuesday 10 March at 2 pm?", 2
    )
    again = owner("Tuesday at 2 pm works.", 2, hour=12)
    assert stage_of(INVITED, AGREED, off, again, now=at(4)) is Stage.SCHEDULED


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("Thursday collapsed. With Omar I am looking at the 12th or the 13th, but he has not said yes.", "scheduling"),
        ("I'm sorry, I have to cancel Thursday. We are trying for Tuesday 10 March.", "scheduling"),
        ("I'm sorry, I have to cancel Thursday's interview. Could you do Tuesday 10 March at 2 pm?", "scheduling"),
        ("I'm sorry, I have to cancel Thursday's interview. I will send you some new times shortly.", "cancelled"),
        ("I'm sorry, I have to cancel Thursday's interview.", "cancelled"),
    ],
)
def test_who_calls_off_and_names_other_days_is_arranging_still(words: str, stage: str) -> None:
    assert stage_of(INVITED, AGREED, company(words, 2), now=at(3)) == stage


def test_thanks_for_a_letter_of_invitation_tell_of_no_talk() -> None:
    invited = company("You are requested to be present for interview on 18 March at 11 am. Kindly confirm.", 0)
    cannot = owner("Thank you for the call letter. On the 18th I will not get leave. I can come on the 20th.", 0)
    looks = company("The 20th is full here. I will confirm you the final date shortly.", 2)
    assert stage_of(invited, cannot, looks, now=at(7)) is Stage.SCHEDULING


def test_a_no_is_told_by_who_wrote_it() -> None:
    stage, outcome = outcome_of(INVITED, AGREED, company("We've decided to go with another candidate.", 8))
    assert stage is Stage.REJECTED
    assert outcome is not None
    assert (outcome.told_by, outcome.told_at.date()) == ("Petra Ahlers", at(8).date())
    assert "another candidate" in outcome.evidence[0].quote


def test_of_a_relayed_no_it_is_told_by_who_relayed_it() -> None:
    relayed = company(
        "Hi Ines, not what we hoped for, see below.\n\nPetra\n\n-----Original Message-----\n"
        "From: Omar Haddad <omar@brackwater.example>\nSent: Monday, 9 March 2026 10:00\n"
        "To: Petra Ahlers <petra.ahlers@lindhorst-werke.example>\nSubject: Test Engineer\n\n"
        "Petra, we've gone with somebody else. Please thank Ines for her time.\n",
        8,
        subject="FW: Test Engineer",
    )
    stage, outcome = outcome_of(INVITED, AGREED, relayed)
    assert stage is Stage.REJECTED
    assert outcome is not None
    assert (outcome.told_by, outcome.told_at.date()) == ("Petra Ahlers", at(8).date())


def test_a_no_of_a_system_is_told_by_who_signs_it() -> None:
    notice = company(
        "Dear Ines,\n\nwe have decided not to move forward with your application.\n\nSincerely,\nPetra "
        "Ahlers\nLindhorst",
        8,
        sender="Petra Ahlers <no-reply@applyhub.example>",
        headers={"Auto_Submitted": "auto-generated"},
    )
    _, outcome = outcome_of(INVITED, AGREED, notice)
    assert outcome is not None
    assert outcome.told_by == "Petra Ahlers"


def test_a_no_of_nobody_is_told_by_nobody() -> None:
    notice = company(
        "Dear candidate,\n\nwe have decided not to move forward with your application.",
        8,
        sender="Lindhorst Careers <no-reply@applyhub.example>",
    )
    _, outcome = outcome_of(INVITED, AGREED, notice)
    assert outcome is not None
    assert outcome.told_by == ""


def test_a_pause_ends_when_a_new_interview_is_agreed() -> None:
    pause = company("The position has been put on hold until the budget is settled.", 6)
    on = company("Good news, we can go on: your second interview is on Wednesday, 18 March 2026, 10:00 to 11:00.", 13)
    yes = owner("Wednesday at 10 suits me.", 13, hour=12)
    assert stage_of(INVITED, AGREED, pause) is Stage.ON_HOLD
    assert stage_of(INVITED, AGREED, pause, on, yes, now=at(14)) is Stage.SCHEDULED


def test_a_pause_that_is_lifted_leaves_the_talk_held() -> None:
    pause = company("All hiring is currently paused.", 6)
    lifted = company("The freeze has been lifted, so you will hear from us soon.", 15)
    assert stage_of(INVITED, AGREED, pause, lifted) is Stage.INTERVIEWED


def test_a_no_that_is_taken_back() -> None:
    no = company("We have decided to go with another candidate.", 8)
    back = company("Our first choice has withdrawn. Are you still interested in the role?", 12)
    assert stage_of(INVITED, AGREED, no, back) is Stage.INTERVIEWED


def test_an_offer_stands_though_its_conditions_follow() -> None:
    offer = company("I'm delighted to offer you the role!", 8)
    then = company("Your contract follows once the checks are done; they take ten days.", 9)
    assert stage_of(INVITED, AGREED, offer, then) is Stage.OFFERED


def test_an_offer_that_is_declined_is_a_withdrawal() -> None:
    offer = company("I'm delighted to offer you the role!", 8)
    no = owner("Thank you, but I must decline your offer: I've accepted a position elsewhere.", 10)
    assert stage_of(INVITED, AGREED, offer, no) is Stage.WITHDRAWN


def test_an_offer_that_is_accepted_stays_an_offer() -> None:
    offer = company("I'm delighted to offer you the role!", 8)
    yes = owner("I'm thrilled to accept the offer, thank you!", 10)
    stage, outcome = outcome_of(INVITED, AGREED, offer, yes)
    assert stage is Stage.OFFERED
    assert outcome is not None
    assert outcome.told_by == "Petra Ahlers"


def test_what_the_company_answers_to_a_withdrawal_is_no_new_outcome() -> None:
    out = owner("I'd like to withdraw my application, I've accepted another offer.", 6)
    answer = company("Sorry to hear that. We'll keep your details on file and wish you all the best for the future.", 7)
    assert stage_of(INVITED, AGREED, out, answer) is Stage.WITHDRAWN


def test_kind_words_after_a_no_leave_it_a_no() -> None:
    no = company("We have decided to go with another candidate.", 8)
    thanks = owner("Thank you for letting me know. I'd be glad to be kept in mind.", 9)
    warm = company("Of course! We'd love to have you join us one day. I'll be in touch if the next post opens.", 9)
    assert stage_of(INVITED, AGREED, no, thanks, warm) is Stage.REJECTED


def test_an_outcome_told_on_the_phone_shows_in_what_the_owner_writes() -> None:
    told = owner("Thank you for calling. I'm disappointed that I did not get the job, but I understand.", 9)
    assert stage_of(INVITED, AGREED, told) is Stage.REJECTED


def test_a_quoted_condition_of_an_earlier_mail_is_no_offer() -> None:
    early = company("If we make you an offer you would start on 1 May.", 1)
    late = owner("Hi Petra, is there any news?\n\n> If we make you an offer you would start on 1 May.", 12)
    assert stage_of(INVITED, AGREED, early, late) is Stage.INTERVIEWED


def test_another_s_no_leaves_an_interview_that_is_to_come() -> None:
    gossip = company(
        "Good to know: the person we went with for the other post starts on Monday, so the desk is taken.", 1
    )
    assert stage_of(INVITED, AGREED, gossip, now=at(2)) is Stage.SCHEDULED


def test_a_no_to_the_candidate_counts_before_the_interview_too() -> None:
    no = company("I'm sorry, we have decided not to take your application any further.", 1)
    assert stage_of(INVITED, AGREED, no, now=at(2)) is Stage.REJECTED


def test_a_time_that_is_theirs_is_no_job() -> None:
    yours = company("Noted, it's yours.", 1)
    assert stage_of(INVITED, AGREED, yours, now=at(2)) is Stage.SCHEDULED
    job = company("Omar needs no more talks: the job is yours if you want it!", 1)
    assert stage_of(INVITED, AGREED, job, now=at(2)) is Stage.OFFERED


def test_what_is_not_cancelled_stands() -> None:
    for words in (
        "Kindly note that the interview is not cancelled in spite of the rains.",
        "Sorry about the 'Cancelled' mail, Outlook did that on its own. We're still expecting you on Thursday.",
        "The calendar invite was cancelled and re-sent because the link was wrong. The time stays as it was.",
    ):
        assert stage_of(INVITED, AGREED, company(words, 1), now=at(2)) is Stage.SCHEDULED


def test_who_cannot_come_then_waits_for_another_time() -> None:
    proposed = company("Omar will see you Thursday at 1 pm if you can give us a shout back on that.")
    declined = owner("I'm on earlies on Thursday so 1 won't work for me. Any chance of the evening?", 1)
    assert stage_of(proposed, declined, now=at(2)) is Stage.SCHEDULING


def test_a_talk_that_is_only_spoken_of_was_held() -> None:
    for words in (
        "The panel has concluded and the memorandum is with the CEO for signature.",
        "Rodrigo is convinced since he met you, our shareholders want to see the budget first.",
    ):
        assert stage_of(company(words)) is Stage.INTERVIEWED
