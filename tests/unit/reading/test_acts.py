"""What the owner did in mails of their own: thanked whom, asked for news, answered a no."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain.reading import Act, ActKind, Interview, Outcome, Person
from app.reading.acts import company_last_wrote, read_acts
from app.reading.speech import listen
from app.reading.verdicts import verdicts
from tests.support.conversation import Turn, at, company, conversation, owner
from tests.support.mail import RECRUITER

PETRA = Person("Petra Ahlers", "petra.ahlers@lindhorst-werke.example")
OMAR = Person("Omar Haddad", "omar@lindhorst-werke.example")
LENA = Person("Lena Fuchs")
SAM = Person("Sam Whitlock")
TALK = Interview(at(3, 13), at(3, 14), interviewers=("Omar Haddad", "Lena Fuchs"))
INVITATION = company("Your interview with Omar Haddad and Lena Fuchs is on Thursday, 5 March at 1 pm.")
TO_OMAR = "Omar Haddad <omar@lindhorst-werke.example>"
TO_BOTH = f"{TO_OMAR}, Lena Fuchs <lena@lindhorst-werke.example>"


def acts_of(
    *turns: Turn, talks: tuple[Interview, ...] = (TALK,), told_at: datetime | None = None
) -> list[tuple[ActKind, tuple[str, ...]]]:
    outcome = Outcome("Petra Ahlers", told_at) if told_at else None
    return [(act.kind, act.to) for act in all_acts(*turns, talks=talks, outcome=outcome)]


def all_acts(*turns: Turn, talks: tuple[Interview, ...] = (TALK,), outcome: Outcome | None = None) -> tuple[Act, ...]:
    transcript = conversation(INVITATION, *turns)
    speech = listen(transcript)
    return read_acts(
        transcript,
        speech,
        told=verdicts(speech),
        interviews=talks,
        people=(OMAR, LENA, PETRA),
        outcome=outcome,
        rejected=outcome is not None,
    )


THANKS = [
    "Thank you for your time today.",
    "Thanks so much for the conversation this afternoon.",
    "Thank you for seeing me yesterday and for the tour.",
    "Thanks both for yesterday.",
    "Thank you for meeting with me.",
    "Many thanks for a most enjoyable interview.",
    "I just wanted to say thank you for taking the time to talk to me.",
    "Thank you so much for having me in on Thursday!",
    "I really appreciated your time and the insight into the team.",
    "Cheers for the chat today, really enjoyed it.",
    "I am grateful for the time you gave me this morning.",
    "Thank you for making this morning so much less scary than I'd feared.",
    "It was lovely to meet you all, thank you!",
]
THANKS += [
    "What a lovely afternoon, thank you, and thank the crew.",
    "That was a treat. Thank you both!",
    "It was a pleasure to meet you and Lena yesterday. I liked the pilot line.",
    "Here is the drawing I mentioned. Great talking to you!",
]
OTHER_THANKS = [
    "Thanks for confirming, I have the link.",
    "Thank you for letting me know.",
    "Thank you for the quick reply.",
    "Thanks for sending the form, it's attached.",
    "Thank you in advance for your help.",
    "Thanks for the update, that's fine.",
    "Thanks for setting it up.",
    "Attached is the certificate you asked for.",
    "It would be a pleasure to meet you again.",
]
QUESTIONS = [
    "Whenever you and Clint get a minute, I'd appreciate knowing where I stand on the estimator job.",
    "Could you tell me where I stand?",
    "I'd be glad to learn where that leaves me.",
    "Is there any news on the role?",
    "I wanted to check whether there's an update.",
    "Just following up on my interview.",
    "Following up again po, is the position still open?",
    "I wondered if the partners had come to a decision.",
    "I'm writing to ask whether there is any update on the vacancy following my interview on the 5th.",
    "May I ask whether there is any feedback yet from last week's interview?",
    "Checking in on the role, did Omar get his headcount?",
    "Have you made a decision yet?",
    "Do you know where things stand?",
    "Just touching base to see how the process is going.",
    "I hadn't heard by Friday so I thought I would ask whether there is any news.",
    "Am I still in the running?",
    "Could you tell me when I might expect to hear?",
    "Any joy with the directors? Any word from them?",
    "Sorry to chase, but has the panel reached a decision?",
    "Kindly let me know the outcome of the interview.",
    "Is there an update you can share, even if it's that you've gone another way?",
]
NO_QUESTIONS = [
    "Thanks for the update.",
    "I look forward to hearing from you.",
    "Here is my updated CV.",
    "The certificate is attached. Let me know if you need anything else.",
    "Great news, thank you!",
    "I have told my referees to expect your call.",
    "No rush at all, take your time.",
    "My new number is 0170 555.",
]


@pytest.mark.parametrize("text", THANKS)
def test_thanks_for_the_talk_are_heard_after_it(text: str) -> None:
    assert acts_of(owner(f"Hi Omar,\n\n{text}\n\nInes", 4, to=TO_OMAR)) == [(ActKind.THANKED, ("Omar Haddad",))]


@pytest.mark.parametrize("text", THANKS[:6])
def test_the_same_words_before_the_talk_thank_nobody(text: str) -> None:
    assert acts_of(owner(f"Hi Omar,\n\n{text}\n\nInes", 1, to=TO_OMAR)) == [(ActKind.WROTE, ("Omar Haddad",))]


@pytest.mark.parametrize("text", OTHER_THANKS)
def test_thanks_for_something_else_thank_nobody_for_the_talk(text: str) -> None:
    assert acts_of(owner(f"Hi Omar,\n\n{text}\n\nInes", 4, to=TO_OMAR)) == [(ActKind.WROTE, ("Omar Haddad",))]


def test_thanks_to_one_leave_the_others_unthanked() -> None:
    assert acts_of(owner("Dear Omar,\n\nThank you and Lena for your time.", 4, to=TO_OMAR)) == [
        (ActKind.THANKED, ("Omar Haddad",))
    ]


def test_one_message_to_several_thanks_them_all() -> None:
    assert acts_of(owner("Thank you both for your time today.", 4, to=TO_BOTH)) == [
        (ActKind.THANKED, ("Omar Haddad", "Lena Fuchs"))
    ]


def test_whom_the_salutation_names_is_thanked_too() -> None:
    (act,) = all_acts(owner("Dear Mr Haddad, dear Ms Fuchs,\n\nthank you for the conversation.", 4, to=RECRUITER))
    assert set(act.to) == {"Petra Ahlers", "Omar Haddad", "Lena Fuchs"}


def test_a_panel_addressed_as_a_whole_is_thanked_as_a_whole() -> None:
    (act,) = all_acts(owner("Dear members of the panel,\n\nthank you for the interview.", 4, to=RECRUITER))
    assert {"Omar Haddad", "Lena Fuchs"} <= set(act.to)


def test_thanks_to_the_recruiter_thank_no_interviewer() -> None:
    assert acts_of(owner("Hi Petra, thank you for the time yesterday, please thank them both.", 4)) == [
        (ActKind.THANKED, ("Petra Ahlers",))
    ]


def test_a_quote_of_the_company_is_no_act_of_the_owner() -> None:
    quoted = (
        "See you then.\n\nOn Mon, 2 Mar 2026 at 09:01, Petra Ahlers wrote:\n> Thank you for your time today.\n> Petra"
    )
    assert acts_of(owner(quoted, 4, to=TO_OMAR)) == [(ActKind.WROTE, ("Omar Haddad",))]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_for_news_is_heard_after_the_talk(text: str) -> None:
    assert acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 12)) == [(ActKind.ASKED_FOR_NEWS, ("Petra Ahlers",))]


@pytest.mark.parametrize("text", QUESTIONS[:8])
def test_the_same_question_before_the_talk_is_none_for_news(text: str) -> None:
    assert ActKind.ASKED_FOR_NEWS not in [kind for kind, _ in acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 1))]


@pytest.mark.parametrize("text", NO_QUESTIONS)
def test_other_mails_ask_for_no_news(text: str) -> None:
    assert acts_of(owner(f"Hi Petra,\n\n{text}\n\nInes", 12)) == [(ActKind.WROTE, ("Petra Ahlers",))]


def test_when_may_i_hear_within_the_thanks_asks_for_no_news() -> None:
    text = "Hi Omar,\n\nThank you for your time today. When can I expect to hear?\n\nInes"
    assert acts_of(owner(text, 3, to=TO_OMAR, hour=18)) == [(ActKind.THANKED, ("Omar Haddad",))]


def test_whatever_is_written_after_a_no_answers_it() -> None:
    turns = (company("We have decided not to proceed.", 8), owner("Thanks for telling me, Petra.", 9))
    kinds = [kind for kind, _ in acts_of(*turns, told_at=at(8, 9) + timedelta(minutes=2))]
    assert kinds == [ActKind.ANSWERED_NO]


def test_pulling_out_is_an_act() -> None:
    kinds = [kind for kind, _ in acts_of(owner("Dear Petra, I would like to withdraw my application.", 6))]
    assert kinds == [ActKind.WITHDREW]


def test_acts_come_in_order_with_words_that_stand_in_the_mail() -> None:
    turns = (
        owner("Thank you for your time today.", 3, to=TO_OMAR, hour=18),
        owner("Hi Petra, is there any news?", 12),
        owner("Hi Petra, just following up again.", 20),
    )
    acts = all_acts(*turns)
    assert [act.kind for act in acts] == [ActKind.THANKED, ActKind.ASKED_FOR_NEWS, ActKind.ASKED_FOR_NEWS]
    texts = {m.id: m.text for m in conversation(INVITATION, *turns).messages}
    for act in acts:
        assert act.evidence
        for evidence in act.evidence:
            assert texts[evidence.message_id][evidence.start : evidence.end] == evidence.quote


def test_an_automatic_reply_is_no_word_from_the_company() -> None:
    away = company(
        "I am out of the office until Monday.",
        5,
        subject="Automatic reply: Test Engineer",
        headers={"Auto_Submitted": "auto-replied"},
    )
    told = company_last_wrote(conversation(INVITATION, owner("Any news?", 5), away))
    assert told is not None
    assert told.date() == at(0).date()


def test_a_notice_that_a_system_sends_for_the_company_is_its_word() -> None:
    notice = company("Your interview has moved to Friday at 10.", 5, headers={"Auto_Submitted": "auto-generated"})
    told = company_last_wrote(conversation(INVITATION, notice))
    assert told is not None
    assert told.date() == at(5).date()
