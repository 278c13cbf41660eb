"""What mails say of the outcome: each sentence as a company (or the candidate) might write it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.reading import Stage
from app.reading.speech import listen
from app.reading.verdicts import verdicts
from tests.support.conversation import company, conversation, owner

NOES = [
    "We talked it over and settled on the lady who has been helping us weekends.",
    "Omar chose a candidate with rail experience. We wish you every success.",
    "We've decided to take somebody who can start straight away.",
    "Omar decided the other lad was a better fit. No hard feelings I hope.",
    "You were a close second. I'd have taken you both if I could.",
    "Following our exchanges we will not give a favourable follow-up to your candidacy.",
    "You scored 61 against a threshold of 65, which means that we cannot appoint you.",
    "Not this time, Ines. Thanks for the chat and good luck out there.",
    "After careful consideration we have decided not to proceed with your application.",
    "We won't be taking your application any further on this occasion.",
    "Unfortunately we will not be progressing your application.",
    "We've decided to go in a different direction.",
    "The team has decided to go another way with this one.",
    "We have decided to move forward with another candidate whose experience is a closer match.",
    "They went with somebody who had run a review team before.",
    "We've gone with a fellow who has ten years on the CNC.",
    "The person we've gone with has toured with the company before.",
    "It came down to the wire, but the panel has appointed an internal candidate.",
    "We have appointed someone with more paediatric experience.",
    "The position has now been filled.",
    "We have filled the position.",
    "I'm writing to let you know that the role has been offered to another applicant.",
    "The post has gone to a candidate with more years in the sector.",
    "Another applicant has been selected whose qualifications more closely match our needs.",
    "The board has recommended two other applicants, who have since accepted.",
    "I regret to inform you that you have not been successful on this occasion.",
    "Unfortunately your application has been unsuccessful.",
    "You were not selected for this position.",
    "I'm sorry to say you were unsuccessful at interview.",
    "We are unable to offer you the position at this time.",
    "We will not be making you an offer.",
    "I'm sorry, it's a no this time.",
    "The client came back with a no, I'm afraid.",
    "You are no longer under consideration for this role.",
    "You narrowly missed out, the field was very strong.",
    "You came a very close second.",
    "We won't be inviting you to the next stage.",
    "The committee chose another candidate for the lectureship.",
    "Hiring manager feedback is in: they've decided to pass and hire someone else.",
    "We have chosen to pursue other candidates at this time.",
    "We're moving ahead with candidates whose background is closer to what we need.",
    "We have made the difficult decision not to move you forward.",
    "They have chosen not to progress with you to second stage.",
    "The role has been given to an applicant who has already run several branches.",
    "We regret to advise that your candidature was not successful.",
    "Kindly note that you have not been selected for the captioned post.",
    "We regret to inform you that we are not able to take your candidature forward.",
    "Mate, bad news, they've gone with the other bloke. Someone else got the gig, sorry.",
    "The panel decided to offer the post to another candidate.",
    "We've decided to appoint a candidate with more FIDIC experience.",
    "Sadly we can't offer you the job.",
    "Your scores did not reach the threshold: you did not meet the pass mark.",
    "We have decided against taking your application forward.",
    "You didn't get it this time, I'm sorry.",
    "They don't feel you're quite right and won't be taking it further.",
    "We have opted for a candidate with a stronger commercial background.",
    "Our client has decided to proceed with other candidates.",
    "The hiring team has elected not to continue with your candidacy.",
    "We will not be moving forward with your application.",
    "We've decided to go with an internal hire.",
    "Unfortunately you have been pipped to the post.",
    "This vacancy has been filled internally.",
    "We do not feel that you are the right fit for the team. It's not the right match.",
    "We won't be taking you forward to final interview.",
    "I'm afraid you've not been successful this time round.",
    "We are not able to offer you a place on the team.",
    "Unfortunately, you weren't the successful candidate.",
    "Your application was declined.",
    (
        "Thank you for your time and interest. We were sorry to lose such a strong candidate from a competitive "
        "field. "
        "We wish you every success in your search and will keep your details on file for future vacancies."
    ),
    (
        "This was a hard decision and I know it is not the news you hoped for. Thank you for your time. "
        "Please do apply again, we'd like to stay in touch and wish you all the best in your search."
    ),
    "hey Ines, thought about it a lot. we're going to pass for now. you're great, it's just the wrong moment for us.",
    "I've decided to hire the other person we talked to.",
    "Sorry, we ended up hiring a friend of the team.",
    "I don't think this is the right fit for us at this stage.",
    "I'm going to be straight with you: it's not going to work out this time.",
    "We've made an offer to someone else and they've accepted.",
    "We can't take you on right now, sorry.",
    "The trustees felt another candidate had the edge, so we won't be making you an offer.",
    "They've decided to go down another route.",
    "I'm afraid the answer is no on this one.",
    "The Council has resolved to appoint another applicant to the position.",
    "You were the unanimous second choice, I'm afraid.",
    "They felt you were a bit light on grants experience and have chosen not to take it further.",
    "Kindly be informed that you have not been shortlisted for the next round after your interview.",
    "We have decided to close this vacancy with another profile.",
    "I wish I had better news. We went a different way.",
    "It didn't go our way this time I'm afraid, they've offered it to the other candidate.",
    "We will not be extending an offer.",
    "Unfortunately on this occasion we will not be offering you the post.",
    "We've decided to promote from within.",
    "Your application was not successful following interview.",
    "The panel were unable to recommend you for appointment.",
    "The other chap pipped you.",
    "I have to let you know that we've settled on another candidate.",
    "Regretfully we won't be able to offer you a role on this occasion.",
    "They have regretfully decided not to move ahead.",
    "We will not need a deckhand after all, my nephew comes back to the boat.",
    "They are not taking on a cook any more.",
    "I have slept on it. We will give the place to a colleague who has worked with us for six years.",
    "The post will go to somebody who has already run a mill.",
    "I am giving the job to a friend of my brother's, and I wanted to tell you myself.",
    "The committee decided to give the place to an apprentice from Linz.",
    "You were our preferred candidate for a long time, but in the end we chose somebody who lives here.",
]
OFFERS = [
    "When can you start? Dana is preparing the contract, you will have it next week.",
    "All three founders want you. Paper coming from our lawyer early next week. Can you start 8 July?",
    "Great to catch you on the phone earlier, so glad you said yes. I'll get the paperwork over.",
    "The answer is yes, when do you want to begin?",
    "I am delighted to offer you the position of Ward Manager.",
    "It is my great pleasure to offer you the position of Ramp Operations Supervisor at our station.",
    "We want you. I'd like to offer you the job as Embedded Hardware Engineer from 1 June.",
    "We would love to have you! Attached you find our proposal.",
    "Please find attached your offer letter and contract.",
    "Further to our call, this is to confirm our verbal offer.",
    "Great news: they'd like to offer you the role!",
    "The client wants to make you an offer, give me a bell.",
    "They loved you and are going to make you an offer.",
    "The board was unanimous: the job is yours if you want it.",
    "You've got the job!",
    "Welcome aboard!",
    "We are pleased to extend an offer of employment to you.",
    "I'm thrilled to extend you a formal offer.",
    "I am pleased to inform you that you were successful and we would like to appoint you.",
    "You have been selected, congratulations. Your contract is attached.",
    "We'd like you to join our team as Sous Chef.",
    "I'm pleased to confirm that you are our preferred candidate.",
    "We are happy to make you a conditional offer, subject to references.",
    "Your offer letter will follow by post.",
    "We're excited to offer you the Senior Data Engineer role.",
    "The partners have decided to offer you the post.",
    "We would like to formally offer you the role of Site Manager at £52,000.",
    "Kindly sign and return the attached offer letter.",
    "We are pleased to appoint you as Assistant Manager. The letter of appointment is attached.",
    "I have sent your contract over to you to sign.",
    "On behalf of the governors I am delighted to offer you the post of Head of Maths.",
    "Congratulations! You were the successful candidate.",
    "We'd be over the moon to have you join us.",
    "They want to hire you. Call me.",
    "I'm very happy to be able to offer you the job.",
    "Stoked to offer you the gig. We'd love for you to join the team!",
    "When can you start? The job's yours.",
    "We'd like you to be our new RevOps Manager. Formal letter to follow.",
    "Attached is your offer! Base is 95k, start date April 6.",
    "Pleased to say the partners want to take you on.",
    "We should be very glad if you would join us as Toolroom Supervisor at a salary of £41,000.",
    "I am writing to confirm the offer I made you on the telephone this morning.",
    "The directors were impressed and wish to offer you the situation.",
    "Congratulations, you've been successful! Contract to follow.",
    "Everyone said yes. Offer letter coming your way this afternoon.",
    "We'd be delighted if you'd accept the post of Head of Music.",
    "You're hired!",
    "I'm calling with good news but missed you: they're offering you the job.",
    "We would like to make you an offer as discussed on the phone.",
]
PAUSES = [
    "The role is on standby until the harvest forecast is clear.",
    "We have been told no new starters this side of Christmas.",
    "The position has been put on hold.",
    "We have a hiring freeze until the end of the quarter.",
    "Late last month leadership paused every open requisition until the budget is signed off.",
    "The group put a freeze on all permanent recruitment while next year's budget is settled.",
    "Pending the adoption of the budget, the Director has put all recruitment on hold, this vacancy included.",
    "We've had to pause the search for now.",
    "Recruitment for this post has been suspended.",
    "The role is on ice until the new CFO starts.",
    "At this point nobody can move forward with anyone.",
    "Headcount has been frozen across the group.",
    "We are not able to hire anyone until the new financial year.",
    "The role has been postponed until the project is funded.",
    "All hiring is currently paused.",
    "The requisition has been deferred to next year.",
    "We are putting the process on pause while we restructure.",
    "Funding for the post has been withdrawn for now, so the role has to wait.",
    "The whole search is in limbo since the merger was announced.",
    "Corporate has told us to stop all hiring for now.",
    "We've been asked to pause on new starters until April.",
    "The vacancy has been frozen.",
    "Everything is on stop here until the new director starts, this position included.",
    "The board tabled the plan, and until it comes off the table this recruitment is suspended.",
    "Until next year's budget is voted, the search is on hold.",
    "Till the mill is insured again, all recruitment is paused.",
    "The post is on ice for now. You were our first choice and if it comes back you will be my first call.",
    "The role is on hold. You were everybody's favourite.",
    "There's a recruitment freeze from Monday, so everything is on hold.",
    "The trust has put a block on recruitment until the new financial year.",
    "The job is on the back burner till the flood repairs are done.",
    "The budget for this role hasn't been signed off, so we have to wait.",
    "We're having to rethink the role and will not be appointing for the time being.",
    "We've decided to hold off on filling the position until summer.",
    "Nothing will happen with this role until the new CEO is in.",
]
NOTHING = [
    "By the end of next week we'll have picked someone, and you'll get a mail from me.",
    "The generator is on standby, so the lifts will work whatever happens.",
    "If we make you an offer, we will need two references.",
    "Before any offer is made we carry out checks.",
    "We would be pleased to offer you an interview.",
    "We can offer you an interview for the position of Clerk on Tuesday.",
    "I would like to offer you Thursday 19th at 2.30pm.",
    "We can offer you a slot on Monday or a call on Tuesday.",
    "Should you be offered the role, a background check follows.",
    "Successful candidates will be offered a contract from 1 May.",
    "Please do let me know if your other offer comes in before then.",
    "Ping me if anything pops up (other offers, etc).",
    "If you are not successful we will tell you by phone.",
    "We will let you know either way.",
    "Unsuccessful candidates will be notified by email.",
    "If you have not heard from us by Friday please assume you have been unsuccessful.",
    "We are not able to offer Teams for this post because of the storytime exercise.",
    "We haven't rejected anyone yet, the panel meets on Thursday.",
    "We have not made a decision yet.",
    "Sending this to hold the time for your interview.",
    "Please hold the date.",
    "I was on hold with IT for an hour, sorry for the late reply.",
    "We cannot proceed until we have your references.",
    "The meeting of the Council has been postponed because two of the expert opinions are missing.",
    "We have one more candidate to see on Monday.",
    "They're now choosing between two people.",
    "Once the position has been filled we will write to everyone.",
    "We hope to appoint someone by the end of the month.",
    "We are going ahead with interviews next week.",
    "The team wants to move forward with you to the next round.",
    "Good news, the team wants to go ahead with the technical deep dive.",
    "You have been selected for an interview.",
    "Congratulations on being shortlisted! You were successful at the first stage.",
    "You have been chosen to attend our assessment day.",
    "This will confirm the time you selected in the booking tool.",
    "We'd love to have you in for a chat with the panel.",
    "We'd love to have you over for a coffee with the team on Wednesday.",
    "Please join us on Wednesday 11 February, the Teams link is below.",
    "We want you to meet the team.",
    "Stonecourt is an equal opportunity employer and rejects discrimination of every kind.",
    "We'd like you to join the call five minutes early.",
    "The role is not on hold, whatever the papers say.",
    "There is no hiring freeze here.",
    "You are free to withdraw your application at any time.",
    "If you move your slot twice your application may be treated as withdrawn.",
    "Failure to attend without a valid reason shall be taken as a withdrawal.",
    "The benefits we offer you can read on our website.",
    "If you're selected we'd ask you to complete a background check before your start date.",
    "Your interview partners are Mr Huml and Dr Novak.",
    "Dr Deshmukh has been pulled onto the rota, so Catriona will join us instead.",
    "Quentin is on fieldwork, so his place is taken by Signe.",
    "Would you be able to come in some day next week?",
    "It's no problem at all.",
    "There's no rush on those, end of the month is fine.",
    "We're meeting two other candidates this week and will make our decision on Friday.",
    "I'll write to you in the new year either way, whether it's back on or not.",
    "I'm sorry for the delay. Thank you for your time and good luck on Thursday!",
    "Sorry, I can't do Tuesday. Thanks for your patience.",
    "What we offer: a pension, 25 days of leave and a canteen.",
    "The contract for the cleaning of the site was awarded last year.",
    "You'll be speaking with another engineer, someone who joined last year.",
    "We went with Zoom rather than Teams.",
    "We'll have to go with another date, sorry about that.",
    "Let's go with the other room.",
    "We chose another slot for you.",
    "Take the path on the right and go all the way to the end.",
    "I chose Thursday for the other candidate, so Wednesday is yours.",
]
WITHDRAWN = [
    "I would like to withdraw my application.",
    "I have decided to withdraw from the process.",
    "I've accepted another offer and wanted to tell you at once.",
    "I have accepted a position elsewhere.",
    "Please take me out of the running, I mean remove my name from consideration.",
    "I'm afraid I have to pull out.",
    "I've decided not to proceed with my application.",
    "I'm going to bow out at this stage.",
    "After some thought I've decided to stay where I am.",
    "I am no longer interested in the position.",
    "I'm afraid I must decline your offer.",
    "Sorry to mess you about but I've taken another job closer to home.",
    "I won't be able to continue with the process, as we are moving to Leeds.",
    "I wish to inform you that I am withdrawing my candidature: I have accepted an offer with another firm.",
    "I've been offered and have accepted a post nearer to home, so I won't be coming on Thursday.",
    "After talking it over with my family I've decided this isn't the right move for me.",
    "I'm sorry to let you down but I need to pull out of the interview.",
    "Please consider my application withdrawn.",
    "I won't be taking my application any further.",
    "I'd like to take myself out of the process.",
    "I've signed with another company this morning.",
    "Thank you, but I have decided to remain in my current role.",
    "I am writing to formally withdraw from the recruitment process.",
    "I have to withdraw, we are expecting a baby and won't relocate.",
    "I'm going to have to say no thank you, the commute is too long.",
    "Regretfully I've decided not to go ahead.",
    "Sorry, I've taken something else so you can give my slot to somebody.",
]
STAYING = [
    "I withdrew my question about parking, all sorted.",
    "I have another offer but would much rather come to you.",
    "Unfortunately I have to decline that slot, could we do Thursday?",
    "I can't make it tomorrow, could we move it?",
    "I'd hate to withdraw, but I need an answer by Friday.",
    "I have accepted the invite.",
    "I've accepted the invitation and look forward to Tuesday.",
    "I accepted the calendar invite for the position interview.",
    "If I don't hear by Friday I may have to accept the other offer.",
    "I will not be able to continue the call after 3.",
    "I have taken a position of responsibility at the union, which you asked about.",
    "I haven't accepted another offer, don't worry.",
    "I am not looking to pull out, quite the contrary.",
]


def stages_of(turn: object) -> list[Stage | None]:
    return [verdict.stage for verdict in verdicts(listen(conversation(turn)))]  # type: ignore[arg-type]


@pytest.mark.parametrize("text", NOES)
def test_a_no_is_heard_with_and_without_the_word(text: str) -> None:
    assert stages_of(company(f"Dear Ines,\n\n{text}\n\nKind regards\nPetra")) == [Stage.REJECTED]


@pytest.mark.parametrize("text", OFFERS)
def test_an_offer_is_heard(text: str) -> None:
    assert stages_of(company(f"Dear Ines,\n\n{text}\n\nKind regards\nPetra")) == [Stage.OFFERED]


@pytest.mark.parametrize("text", PAUSES)
def test_a_pause_of_the_opening_is_heard(text: str) -> None:
    assert stages_of(company(f"Dear Ines,\n\n{text}\n\nKind regards\nPetra")) == [Stage.ON_HOLD]


@pytest.mark.parametrize("text", NOTHING)
def test_no_outcome_is_heard_where_none_is_told(text: str) -> None:
    assert stages_of(company(f"Dear Ines,\n\n{text}\n\nKind regards\nPetra")) == []


@pytest.mark.parametrize("text", WITHDRAWN)
def test_the_candidate_pulls_out(text: str) -> None:
    assert stages_of(owner(f"Dear Petra,\n\n{text}\n\nBest\nInes")) == [Stage.WITHDRAWN]


@pytest.mark.parametrize("text", STAYING)
def test_the_candidate_stays_in(text: str) -> None:
    assert stages_of(owner(f"Dear Petra,\n\n{text}\n\nBest\nInes")) == []


@pytest.mark.parametrize(
    "text",
    [
        t
        for t in NOES[:12] + OFFERS[:10] + PAUSES[:5]
        if ". " not in t and "! " not in t and "Unfor" not in t and ", but" not in t
    ],
)
def test_the_same_words_under_if_tell_nothing(text: str) -> None:
    assert stages_of(company(f"I will ring you if {text[0].lower()}{text[1:]}")) == []


@pytest.mark.parametrize("text", NOES[:10] + OFFERS[:8] + PAUSES[:6])
def test_the_evidence_stands_in_the_message(text: str) -> None:
    transcript = conversation(company(f"Dear Ines,\n\n{text}\n\nKind regards\nPetra"))
    (verdict,) = verdicts(listen(transcript))
    for evidence in verdict.evidence:
        assert transcript.messages[0].text[evidence.start : evidence.end] == evidence.quote


def test_what_follows_a_talk_may_be_told_in_words_that_would_tell_nothing_before_it() -> None:
    speech = listen(conversation(company("We wish you every success in your further search.")))
    said = speech.company.sentences[0].at
    assert [one.stage for one in verdicts(speech)] == []
    assert [one.stage for one in verdicts(speech, held=said - timedelta(days=1))] == [Stage.REJECTED]
    assert [one.stage for one in verdicts(speech, held=said + timedelta(days=1))] == []
