"""An offer that the company takes back, or that lapsed, is a no; one that the candidate declines, a withdrawal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.reading import Stage
from app.reading import read
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

TAKEN_BACK = """
I am sorry to say that we have to rescind the offer.
Unfortunately the board has decided to withdraw the job offer we made to you on 17 June.
It is with regret that I must inform you that our offer of employment has been withdrawn following the reference checks.
With a heavy heart I have to take back our offer: the site will close in autumn.
We can no longer honour the offer we made you last week.
As we have not heard from you, the offer has now lapsed and we have gone to our second choice.
Your offer expired yesterday at noon, so we will be closing the file.
Following a change of ownership, all outstanding offers have been revoked, yours among them.
I'm afraid the offer is off the table.
The screening did not come back clear, so we are unable to proceed with your employment and the offer no longer stands.
We regret that we must retract the offer of the Site Planner position.
I have been instructed to cancel our offer to you with immediate effect.
Sadly, the funding fell through and with it the post, so the offer I sent you is void.
Please treat our offer of 17 June as withdrawn.
Because the deadline passed without your answer we consider the offer to have lapsed.
The offer was open until 24 June and has therefore expired.
There is no easy way to write this: head office has pulled the offer.
We are withdrawing the offer of employment made to you.
We have no choice but to revoke your offer letter.
I am so sorry, we cannot stand by the offer any longer.
""".strip().split("\n")
DECLINED = """
Thank you for the offer. After a lot of thought I must decline it.
I am writing to turn down your offer; the commute would be too long.
I won't be accepting the position after all.
I am flattered, but I will not be taking up your offer.
With regret I have chosen not to accept the role of Site Planner.
I have decided against taking the job, though I am grateful for the offer.
I regret to say I am declining the offer.
I'm not able to accept the offer, as the salary falls short of what I need.
I'd like to respectfully say no to the position you offered.
""".strip().split("\n")
STANDING = """
Please note that the offer will lapse if we do not have your signature by 30 June.
We reserve the right to withdraw the offer should your references be unsatisfactory.
Just a reminder that your offer expires on Friday.
The offer still stands; nobody will take it back because you asked for a day more.
The offer remains valid until 30 June; after that it will expire.
Should you not return the form by Monday, we would have to withdraw the offer.
We have not withdrawn the offer, as you feared: the portal shows an old state.
An offer can be revoked where a right to work check fails, which I mention only for form's sake.
""".strip().split("\n")
INVITATION = (
    "Dear Ines,\n\nwe would like to invite you to an interview for the position of Site Planner on Tuesday, 9 June "
    "2026 at "
    "10:00 with Olga Renn, Head of Planning, at our office.\n\nPetra"
)
OFFER = "Dear Ines,\n\nwe are delighted to offer you the position of Site Planner. Please answer by 24 June.\n\nPetra"


def stage_after(words: str, *, owner: bool = False) -> Stage | None:
    """The stage of a thread of an interview and an offer, after these words of the company's or the owner's."""
    sender, to = (OWNER_ADDRESS, RECRUITER) if owner else (RECRUITER, OWNER_ADDRESS)
    greeting = "Dear Petra" if owner else "Dear Ines"
    mails = (
        mail(INVITATION, date="Mon, 01 Jun 2026 10:00:00 +0200", subject="Interview"),
        mail(OFFER, date="Wed, 17 Jun 2026 10:00:00 +0200", subject="Re: Interview"),
        mail(
            f"{greeting},\n\n{words}\n\nKind regards",
            sender=sender,
            to=to,
            date="Thu, 25 Jun 2026 10:00:00 +0200",
            subject="Re: Interview",
        ),
    )
    stage = read([parsed(one) for one in mails], OWNER, datetime(2026, 6, 26, 9, tzinfo=UTC)).stage
    return stage.value if stage else None


@pytest.mark.parametrize("words", TAKEN_BACK)
def test_an_offer_that_the_company_takes_back_is_a_no(words: str) -> None:
    assert stage_after(words) is Stage.REJECTED


@pytest.mark.parametrize("words", DECLINED)
def test_an_offer_that_the_owner_declines_is_a_withdrawal(words: str) -> None:
    assert stage_after(words, owner=True) is Stage.WITHDRAWN


@pytest.mark.parametrize("words", STANDING)
def test_an_offer_that_could_be_taken_back_still_stands(words: str) -> None:
    assert stage_after(words) is Stage.OFFERED


def test_the_owners_regret_about_a_lost_offer_is_no_withdrawal() -> None:
    words = "I was sorry to read that the offer has been withdrawn. Thank you all the same."
    assert stage_after(words, owner=True) is Stage.OFFERED


def test_the_company_tells_its_own_withdrawal_from_the_candidates() -> None:
    assert stage_after("We confirm that your offer has been withdrawn.") is Stage.REJECTED
    assert stage_after("We are sorry that you have withdrawn your application.") is Stage.WITHDRAWN
