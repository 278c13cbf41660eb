"""A talk that was agreed and did not happen is called off: nobody is thanked for it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.reading import Action, Reading, Stage
from app.planning.next_step import next_step
from app.reading import read
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

MISSED_SAYS_THE_COMPANY = """
Sorry nobody joined from our side this morning, there was a mix-up with the link.
I'm sorry we missed each other on Tuesday. Could you send me new times?
Our apologies: Olga was taken ill and didn't make it to your interview.
Unfortunately yesterday's interview did not take place because of the fire alarm.
You didn't join the meeting at ten. Is everything alright?
Please accept my apologies for not being on the call: no one had told me that it was today.
I am sorry that the interview fell through on Tuesday.
We were expecting you at ten but you did not turn up.
Sorry for the no-show on our part, Olga was stuck in another meeting.
Our system failed, so the call could not go ahead as planned.
""".strip().split("\n")
MISSED_SAYS_THE_OWNER = """
I was on the call at ten but nobody joined. Did I get the time wrong?
I am so sorry, I fell ill this morning and could not come to the interview.
I waited in the lobby until eleven, but no one came to meet me.
My train broke down and I never made it to your office; I am sorry I missed our interview.
Olga did not call me at ten as arranged.
Nobody picked up when I rang at ten.
I'm afraid I was rushed to hospital and wasn't able to attend the interview.
The zoom link did not work and we never got to speak.
It looks as if the interviewer didn't show up.
I overslept and missed the interview. I am terribly sorry.
""".strip().split("\n")
HELD_SAYS_THE_COMPANY = """
It was a pleasure to meet you on Tuesday. We are sorry that our director could not join us.
Thank you for coming on Tuesday. Olga said you did very well.
If you could not attend the interview, please let us know.
We enjoyed meeting you on Tuesday, and it is a pity that Paul could not come.
You will hear from us by Friday. I missed you at the door when you left.
Nobody answered the case as well as you did.
""".strip().split("\n")
HELD_SAYS_THE_OWNER = """
Thank you for meeting me on Tuesday. I am sorry I missed the question about drainage.
Thank you for the interview on Tuesday, I am looking forward to hearing from you.
Sorry that we did not get to talk about pay; it was a great conversation all the same.
I hope nobody missed me while I hunted for the room, thank you for the warm welcome.
""".strip().split("\n")
INVITATION = (
    "Dear Ines,\n\nwe would like to invite you to an interview for the position of Site Planner on Tuesday, 9 June "
    "2026 "
    "at 10:00 with Olga Renn, Head of Planning. It will take an hour, at our office.\n\nPetra"
)
NOW = datetime(2026, 6, 9, 15, tzinfo=UTC)


def after(words: str, *, owner: bool) -> Reading:
    """The thread of an interview on the morning of the 9th, after these words of that day's afternoon."""
    sender, to = (OWNER_ADDRESS, RECRUITER) if owner else (RECRUITER, OWNER_ADDRESS)
    greeting = "Dear Petra" if owner else "Dear Ines"
    said = f"{greeting},\n\n{words}\n\nKind regards"
    mails = (
        mail(INVITATION, date="Mon, 01 Jun 2026 10:00:00 +0200", subject="Interview"),
        mail("Dear Petra,\n\nthat suits me, I will be there.\n\nInes", sender=OWNER_ADDRESS, to=RECRUITER,
             date="Mon, 01 Jun 2026 12:00:00 +0200", subject="Re: Interview"),
        mail(said, sender=sender, to=to, date="Tue, 09 Jun 2026 14:00:00 +0200", subject="Re: Interview"),
    )  # fmt: skip
    return read([parsed(one) for one in mails], OWNER, NOW)


@pytest.mark.parametrize(
    ("words", "owner"),
    [*((one, False) for one in MISSED_SAYS_THE_COMPANY), *((one, True) for one in MISSED_SAYS_THE_OWNER)],
)
def test_a_talk_that_did_not_happen_is_called_off_and_nobody_thanked(words: str, owner: bool) -> None:
    reading = after(words, owner=owner)
    assert reading.stage is not None
    asks = "Could you send me new times" in words  # the company is at the arranging again
    assert (reading.stage.value, reading.interviews) == (Stage.SCHEDULING if asks else Stage.CANCELLED, ())
    assert next_step(reading, OWNER, NOW).action is Action.NONE


@pytest.mark.parametrize(
    ("words", "owner"),
    [*((one, False) for one in HELD_SAYS_THE_COMPANY), *((one, True) for one in HELD_SAYS_THE_OWNER)],
)
def test_a_talk_of_which_something_else_was_missed_was_held(words: str, owner: bool) -> None:
    reading = after(words, owner=owner)
    assert reading.stage is not None
    assert reading.stage.value is Stage.INTERVIEWED
    assert len(reading.interviews) == 1


def test_a_new_time_in_the_same_mail_is_the_next_talk() -> None:
    words = "Sorry that nobody joined this morning. We will call you on Thursday, 11 June 2026 at 14:00 instead."
    reading = after(words, owner=False)
    assert [f"{one.start:%d %H:%M}" for one in reading.interviews] == ["11 14:00"]
    assert next_step(reading, OWNER, NOW).action is Action.PREPARE
