"""Talks that are called interviews and are none of the owner's, beside openings of the same trades."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.reading import Kind
from app.reading import parse_message, read
from tests.support.mail import OWNER, OWNER_ADDRESS, mail

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def kind(sender: str, subject: str, body: str, *, answered: bool) -> Kind:
    mails = [mail(body, sender=sender, to=OWNER_ADDRESS, subject=subject, message_id="m1")]
    if answered:
        reply = "Thanks, that works for me. See you then.\n\nInes"
        mails.append(mail(reply, sender=OWNER_ADDRESS, to=sender, subject=f"Re: {subject}", message_id="m2"))
    messages = [parse_message(raw, source=f"{n}.eml", zone=OWNER.time_zone) for n, raw in enumerate(mails)]
    return read(messages, OWNER, NOW).kind.value


OTHERS = [
    (
        "Rob Hale <rob.hale@gmail.com>",
        "Interview for Brightwater College",
        (
            "Dear Ines,\n\nI'm a Brightwater alumnus and I interview applicants in your area for the "
            "admissions office. Could we meet Saturday 14 March at 10am at the Costa on High Street for your"
            " interview? It lasts 40 minutes.\n\nRob Hale '98"
        ),
    ),
    (
        "Amt für Migration <termin@bamf-amt.de>",
        "Interview appointment",
        (
            "Dear Ms Duarte,\n\nyour interview for the residence permit takes place on 12 March 2026 at 09:15,"
            " room 210. Please bring your passport and two photos.\n"
        ),
    ),
    (
        "Della Fox <della@citypaper.com>",
        "quick interview?",
        (
            "Hi Ines, I'm writing a piece on people who bake at night and would love to interview you. "
            "Thursday at 3 by phone? It'd take 20 minutes.\n\nDella Fox\nFeatures Editor\nCity Paper"
        ),
    ),
    (
        "Mark Teo <mark.teo@hirefast.io>",
        "Interview smarter",
        (
            "Hi Ines,\n\nHiring managers waste 12 hours a week scheduling interviews. HireFast books them for "
            "you. Do you have 15 minutes on Thursday at 10 for a quick demo?\n\nMark Teo\nAccount Executive\n"
            "HireFast"
        ),
    ),
    (
        "Sunita Rao <srao@ourfirm.com>",
        "Interview panel Thursday",
        (
            "Hi Ines,\n\nYou're on the panel with me for the Finance Analyst interviews on Thursday 12 March: "
            "9:00 Liam, 10:00 Aoife, 11:00 Dan. CVs are attached. Can you lead on the technical questions?\n\n"
            "Sunita"
        ),
    ),
    (
        "Carla Nunes <carla@bluecoach.com>",
        "Your mock interview",
        (
            "Hi Ines,\n\nYour mock interview is booked for Thursday 12 March at 10:00. Please send me the job "
            "description of a role you'd like to practise for.\n\nCarla Nunes\nCareer Coach"
        ),
    ),
    (
        "Owen Pratt <owen.pratt@lettings-hub.co.uk>",
        "Viewing and tenant interview",
        (
            "Dear Ines,\n\nThe landlord would like to meet prospective tenants on Thursday 12 March at 5pm. "
            "The interview takes 10 minutes. Please bring proof of income from your employer.\n\nOwen Pratt\n"
            "Lettings Negotiator"
        ),
    ),
    (
        "Prof. Jane Holm <jholm@unilab.edu>",
        "PhD viva",
        (
            "Dear Ines,\n\nYour viva will be held on 12 March at 14:00 in room 4. The examiners are Dr Ruiz "
            "and Prof. Tan. They will give you the decision on the day.\n\nJane Holm"
        ),
    ),
    (
        "Kate Byrne <kate@oldschoolpodcast.ie>",
        "Come on the show",
        (
            "Hi Ines! We'd love to have you on the podcast. Recording Thursday 12 March at 7pm on Zencastr, "
            "an hour, host is Joe Daly. Let me know if that works.\n\nKate"
        ),
    ),
    (
        "DS Paul Grey <paul.grey@met-police.uk>",
        "Witness interview",
        (
            "Dear Ms Duarte,\n\nI would like to interview you as a witness to the collision on 2 March. Are "
            "you able to come to the station on Thursday 12 March at 11:00?\n\nDS Paul Grey"
        ),
    ),
    (
        "HR <hr@mycompany.com>",
        "Exit interview",
        (
            "Hi Ines,\n\nAs you're leaving us on the 31st I'd like to hold your exit interview on Thursday 12 "
            "March at 10:00 with Maria from HR.\n\nBest\nTom"
        ),
    ),
    (
        "Volunteering <vol@foodbank.org>",
        "Volunteer chat",
        (
            "Hi Ines,\n\nThank you for offering to help at the food bank! Could you come for an informal chat "
            "with Jo on Thursday 12 March at 10:00? We always need hands on Saturdays.\n\nSam"
        ),
    ),
    (
        "Nadia Aziz <nadia@fastloans.com>",
        "Loan interview",
        (
            "Dear Ines,\n\nYour mortgage adviser Nadia will call you on 12 March at 10:00 for your application"
            " interview. Have your payslips ready.\n"
        ),
    ),
    (
        "Liz Tan <liz.tan@globalrecruit.com>",
        "Exciting Java opportunity",
        (
            "Hi Ines,\n\nI came across your profile and have an exciting Senior Java Developer opportunity "
            "with a leading fintech. Would you be open to a quick call this week? Salary up to 90k.\n\nLiz"
        ),
    ),
    (
        "Jobs <alerts@jobboard.com>",
        "12 new Test Engineer jobs near you",
        (
            "Hi Ines,\n\nHere are 12 new jobs that match your search: Test Engineer at Acme, QA Lead at Brix. "
            "Apply now! Unsubscribe"
        ),
    ),
    (
        "Gran Nora <nora.falk@gmail.com>",
        "your cousin's interview",
        (
            "Dear Ines, Lukas has his interview at the bank on Thursday at 10 and is so nervous, could you "
            "ring him on Wednesday evening and go through some questions? love Gran"
        ),
    ),
    (
        "Kim Lee <kim@lee.org>",
        "Could I pick your brain?",
        (
            "Hi Ines,\n\nI'm thinking of moving into testing and would love to hear how you got into it. Would"
            " you have 20 minutes for a call on Thursday?\n\nKim"
        ),
    ),
    (
        "Rachel Moss <rmoss@stjudes.sch.uk>",
        "Parents' evening interview slots",
        (
            "Dear Parent,\n\nPlease choose a slot for your interview with Mr Dean about Ava's progress: "
            "Thursday 12 March 17:00 or 17:10.\n\nRachel Moss\nSchool Office"
        ),
    ),
    (
        "Mr. Adeyemi <offer@shell-hr.example>",
        "CONGRATULATION",
        (
            "Dear Candidate, you have been selected for the position of Logistics Officer with salary $9,500"
            " monthly. Pay the sum of $250 for your work permit processing fee to receive your appointment "
            "letter. Interview is not needed."
        ),
    ),
    (
        "Greta Lind <greta@startuphub.se>",
        "Accelerator interview",
        (
            "Hi Ines,\n\nYour company made it to the interview round of our accelerator! 12 March at 14:00, "
            "ten minutes pitch and ten minutes questions with the investors.\n\nGreta"
        ),
    ),
    (
        "Ben Cole <ben@colebuilders.co.uk>",
        "extension quote",
        (
            "Hi Ines, thanks for seeing three builders. When can I come and measure up, Thursday at 9? I'll "
            "have the price to you by Monday.\n\nBen"
        ),
    ),
    (
        "Ann Wu <ann.wu@insights-research.com>",
        "Paid user interview",
        (
            "Hi Ines,\n\nThanks for filling in our screener. We'd like to invite you to a 45 minute user "
            "interview on 12 March at 16:00 about how you shop for groceries. You'll get a £40 voucher.\n\nAnn"
            " Wu\nUX Researcher"
        ),
    ),
    (
        "Luke Ford <luke.ford@ourfirm.com>",
        "Your annual review",
        (
            "Hi Ines,\n\nTime for your annual review conversation: Thursday 12 March at 11:00 in the small "
            "meeting room, with me and Dana from HR.\n\nLuke"
        ),
    ),
    (
        "Tessa Ray <tessa@matchbureau.com>",
        "Reference for Dan Wells",
        (
            "Dear Ms Duarte,\n\nDan Wells has applied for the position of Shift Manager with us and gave your "
            "name as a referee. Could we speak on Thursday 12 March at 10:00? It takes ten minutes.\n\nTessa "
            "Ray\nHR"
        ),
    ),
    (
        "Adoption Team <team@county-care.gov.uk>",
        "Home study interview",
        (
            "Dear Ines and Marc,\n\nYour second interview for the fostering assessment is on 12 March at 10:00"
            " at your home, with social worker Pam Hill.\n"
        ),
    ),
    (
        "Jo Park <jo.park@gmail.com>",
        "Applying for your nanny post",
        (
            "Dear Ines,\n\nI saw your ad for a nanny and would love to meet you and the children. I am free "
            "Thursday after 2. My references are attached.\n\nJo Park"
        ),
    ),
    (
        "Fiona Kerr <fiona@kerrevents.com>",
        "Supplier meeting",
        (
            "Hi Ines,\n\nWe're interviewing three caterers for the wedding on 6 June. Could you come and "
            "present your menu on Thursday 12 March at 2? We'll decide by the 20th.\n\nFiona"
        ),
    ),
    (
        "Pastor Lee <lee@gracechurch.org>",
        "Premarital interview",
        ("Dear Ines and Tom, your premarital interview with me is on Thursday 12 March at 18:00. Best, Pastor Lee"),
    ),
    (
        "Dr. Hart <hart@clinicstudy.org>",
        "Screening visit",
        (
            "Dear Ines,\n\nThank you for your interest in our sleep trial. Your screening interview is on 12 "
            "March at 10:00. You will be compensated 50 dollars for your time.\n"
        ),
    ),
    (
        "Ivan Petrov <ivan@gmail.com>",
        "Interview on Thursday",
        (
            "Dear Ms Duarte,\n\nThank you for inviting me to interview for the junior tester role. I confirm "
            "Thursday 12 March at 10:00. Do I need to bring anything?\n\nIvan Petrov"
        ),
    ),
    (
        "Sally Ng <sally.ng@ourfirm.com>",
        "Phone screens this week",
        (
            "Hi Ines,\n\nCould you take two phone screens this week? Candidate 1: Dan, Thursday 10:00. "
            "Candidate 2: Li, Friday 11:00. Feedback in the system by Monday please.\n\nSally\nRecruiting "
            "Coordinator"
        ),
    ),
    (
        "Theo Blum <theo@tvnord.de>",
        "Fernsehinterview",
        (
            "Liebe Ines, wir würden Sie gern für unsere Sendung interviewen, Donnerstag 12.3. um 14 Uhr im "
            "Studio. Theo Blum, Redaktion"
        ),
    ),
    (
        "Registrar <registrar@collegeofarts.edu>",
        "MA Fine Art interview",
        (
            "Dear Ines,\n\nThank you for your application to the MA Fine Art. We would like to invite you to "
            "interview with your portfolio on 12 March at 11:00. Places are limited.\n\nAdmissions"
        ),
    ),
    (
        "Maya Stern <maya@sternfamily.com>",
        "Babysitter chat?",
        (
            "Hi Ines, you wrote that you're looking for a babysitter. I could come by on Thursday at 5 to "
            "meet the kids. Maya"
        ),
    ),
    (
        "Credit Union <hello@cu.org>",
        "Member interview",
        (
            "Dear Ines, as part of opening your account we hold a short identity interview by video on 12 "
            "March at 10:00. Have your passport ready."
        ),
    ),
    (
        "Jon Vale <jon@housing-coop.org>",
        "Interview for the co-op",
        (
            "Hi Ines,\n\nThanks for applying for the room in our housing co-op. The members would like to "
            "interview you on Thursday 12 March at 19:00. We'll vote the same night.\n\nJon"
        ),
    ),
    (
        "Lt. Marsh <marsh@navy-alumni.org>",
        "Oral history project",
        (
            "Dear Ms Duarte,\n\nWe're recording the memories of former dockyard workers and would like to "
            "interview you on 12 March at 10:00.\n"
        ),
    ),
    (
        "Meg Hill <meg@hillandco.com>",
        "Re: 360 feedback",
        (
            "Hi Ines,\n\nI'm coaching Sara and would like to interview you about how she leads, 30 minutes on "
            "Thursday 12 March at 10:00? All confidential.\n\nMeg"
        ),
    ),
    (
        "Karl Otto <karl@lawotto.com>",
        "Deposition prep",
        (
            "Dear Ines,\n\nLet's meet Thursday 12 March at 10:00 to prepare your interview with the insurer's "
            "lawyer. Bring the letters.\n\nKarl Otto"
        ),
    ),
    (
        "Anna Roth <anna.roth@talentbank.com>",
        "Catch up",
        (
            "Hi Ines,\n\nHow are you finding the new job at Brix? Would be nice to have a coffee Thursday at "
            "10, and if you're hiring yourselves I have great testers on my books.\n\nAnna"
        ),
    ),
    (
        "Scholar Fund <panel@scholarfund.org>",
        "Your scholarship panel",
        (
            "Dear Ines,\n\nCongratulations, you are shortlisted for the Delgado Scholarship. The panel "
            "interview is on 12 March at 14:00 on Zoom.\n"
        ),
    ),
    (
        "Lena Kurz <lena@kurzpr.com>",
        "Speaking slot",
        (
            "Hi Ines,\n\nWe'd love you on the panel 'Testing in 2026' at our conference on 12 March. The "
            "moderator would do a 20 minute pre-interview with you on Thursday at 10.\n\nLena"
        ),
    ),
    (
        "Border Agency <appointments@trustedtraveller.gov>",
        "Conditional approval: schedule interview",
        (
            "Your application for the Trusted Traveller programme has been conditionally approved. Please "
            "schedule your interview at an enrolment centre. Your appointment: 12 March 10:00."
        ),
    ),
    (
        "Sgt. Bo Lund <bo.lund@polis.se>",
        "Förhör",
        (
            "Hello Ines, we want to interview you about the burglary at your office on Thursday 12 March at "
            "10:00 at the station. Bo Lund"
        ),
    ),
    (
        "Vet Clinic <desk@vetclinic.com>",
        "Adopting Biscuit",
        (
            "Hi Ines,\n\nThanks for applying to adopt Biscuit! Our adoption interview is Thursday 12 March at "
            "4pm, 20 minutes, please bring the family.\n"
        ),
    ),
    (
        "Nico Bell <nico@bandmail.com>",
        "Audition?",
        ("Hey Ines, our singer left. Wanna audition Thursday at 7 in our rehearsal room? No money in it, just fun."),
    ),
]
INTERVIEWS = [
    (
        "Rob Hale <rob@haleboats.com>",
        "boatbuilder",
        (
            "Ines, your lettering for the boatbuilder job was a treat. Can you come by the yard Saturday 14 "
            "March at 10 and show us your joints?\n\nRob Hale\nHale Boats"
        ),
    ),
    (
        "Pat Roy <pat.roy@gov-records.ca>",
        "Interview - Access Officer",
        (
            "Dear Ines,\n\nYou are invited to a board interview for Access Officer on 12 March at 9:15, room "
            "210. Please bring your passport and two references.\n\nPat Roy\nStaffing Advisor"
        ),
    ),
    (
        "Della Fox <della@citypaper.com>",
        "Features writer",
        (
            "Hi Ines, loved your clips. Could you come in Thursday at 3 to talk about the features writer "
            "job? Bring three ideas for pieces.\n\nDella Fox\nFeatures Editor\nCity Paper"
        ),
    ),
    (
        "Mark Teo <mark.teo@hirefast.io>",
        "Account Executive interview",
        (
            "Hi Ines,\n\nThanks for applying! Would Thursday at 10 work to meet with our VP Sales? You'd do a "
            "short demo of our product as part of it.\n\nMark Teo\nSales Director\nHireFast"
        ),
    ),
    (
        "Prof. Jane Holm <jholm@unilab.edu>",
        "Doctoral position",
        (
            "Dear Ines,\n\nWe would like to interview you for the funded PhD position in soil physics on 12 "
            "March at 14:00. The panel is Dr Ruiz and Prof. Tan.\n\nJane Holm"
        ),
    ),
    (
        "Sam Orr <sam@foodbank.org>",
        "Warehouse Coordinator interview",
        (
            "Hi Ines,\n\nThank you for applying. Could you come for an interview with Jo on Thursday 12 March "
            "at 10:00? We pay travel.\n\nSam"
        ),
    ),
    (
        "Owen Pratt <owen@lettings-hub.co.uk>",
        "Lettings Negotiator role",
        (
            "Dear Ines,\n\nWe'd like to meet you about the Lettings Negotiator role, Thursday 12 March at 5pm "
            "at our Leeds office.\n\nOwen Pratt\nBranch Manager"
        ),
    ),
    (
        "Carla Nunes <carla@bluecoach.com>",
        "Career coach opening",
        (
            "Hi Ines,\n\nWe're growing and would love to talk to you about joining us as a Career Coach. "
            "Thursday 12 March at 10:00?\n\nCarla Nunes\nFounder, BlueCoach"
        ),
    ),
    (
        "Kate Byrne <kate@oldschoolpodcast.ie>",
        "Producer job",
        (
            "Hi Ines! You applied for the podcast producer job. Are you free Thursday 12 March at 7pm on "
            "Zoom? An hour with me and Joe Daly.\n\nKate"
        ),
    ),
    (
        "DS Paul Grey <paul.grey@met-police.uk>",
        "Police Staff Investigator interview",
        (
            "Dear Ms Duarte,\n\nYou have been shortlisted for Police Staff Investigator. Your competency "
            "interview is on Thursday 12 March at 11:00 at the station.\n\nPaul Grey"
        ),
    ),
    (
        "Nadia Aziz <nadia@northbank.com>",
        "Mortgage Adviser - interview",
        (
            "Dear Ines,\n\nFollowing your application for Mortgage Adviser, please join us on 12 March at "
            "10:00. Bring your CeMAP certificate.\n\nNadia Aziz\nPeople Team"
        ),
    ),
    (
        "Ann Wu <ann.wu@insights-research.com>",
        "UX Researcher conversation",
        (
            "Hi Ines,\n\nWe'd like to invite you to a 45 minute interview on 12 March at 16:00 for the UX "
            "Researcher role. You'd walk us through a study you ran.\n\nAnn Wu\nHead of Research"
        ),
    ),
    (
        "Fiona Kerr <fiona@kerrevents.com>",
        "Event assistant",
        (
            "Hi Ines,\n\nYou sounded great on the phone. Could you come in on Thursday 12 March at 2 for a "
            "proper interview for the event assistant job? We'll decide by the 20th.\n\nFiona"
        ),
    ),
    (
        "Dr. Hart <hart@clinicstudy.org>",
        "Research nurse post",
        (
            "Dear Ines,\n\nThank you for your interest in the research nurse post on our sleep trial. Your "
            "interview is on 12 March at 10:00 with me and Sister Bell.\n"
        ),
    ),
    (
        "Registrar <registrar@collegeofarts.edu>",
        "Admissions Officer interview",
        (
            "Dear Ines,\n\nThank you for your application for Admissions Officer. We would like to interview "
            "you on 12 March at 11:00.\n\nHR, College of Arts"
        ),
    ),
    (
        "Nico Bell <nico@bandmail.com>",
        "Orchestra audition",
        (
            "Dear Ines,\n\nYou are invited to audition for the second violin position on Thursday 12 March at "
            "7pm. The panel interview follows.\n\nNico Bell\nOrchestra Manager"
        ),
    ),
    (
        "Lena Kurz <lena@kurzpr.com>",
        "PR assistant",
        (
            "Hi Ines,\n\nThanks for sending your CV. Fancy a chat on Thursday 12 March at 10? We need a PR "
            "assistant for our conferences.\n\nLena"
        ),
    ),
    (
        "Karl Otto <karl@lawotto.com>",
        "Paralegal",
        (
            "Dear Ines,\n\nI should be pleased to meet you Thursday 12 March at 10:00 about the paralegal "
            "vacancy. Bring your certificates.\n\nKarl Otto"
        ),
    ),
    (
        "Jon Vale <jon@housing-coop.org>",
        "Housing Officer",
        (
            "Hi Ines,\n\nThanks for applying for the Housing Officer post. The committee would like to "
            "interview you on Thursday 12 March at 19:00.\n\nJon"
        ),
    ),
    (
        "Vet Clinic <desk@vetclinic.com>",
        "Vet nurse",
        (
            "Hi Ines,\n\nThanks for applying! Could you come Thursday 12 March at 4pm for a half hour "
            "interview and a trial shift after?\n\nDr Bell"
        ),
    ),
    (
        "Lt. Marsh <marsh@navymuseum.org>",
        "Oral History Curator",
        (
            "Dear Ms Duarte,\n\nWe would like to interview you for the post of Oral History Curator on 12 "
            "March at 10:00.\n"
        ),
    ),
    (
        "Anna Roth <anna.roth@talentbank.com>",
        "Brix",
        (
            "Hi Ines,\n\nBrix liked your CV. They can see you Thursday at 10 for the tester job, with Tom "
            "Hale, Head of QA. Shall I confirm?\n\nAnna"
        ),
    ),
]


@pytest.mark.parametrize("answered", [False, True], ids=["alone", "answered"])
@pytest.mark.parametrize(("sender", "subject", "body"), OTHERS, ids=[one[1] for one in OTHERS])
def test_what_is_no_interview_for_a_job(sender: str, subject: str, body: str, *, answered: bool) -> None:
    assert kind(sender, subject, body, answered=answered) is Kind.OTHER


@pytest.mark.parametrize("answered", [False, True], ids=["alone", "answered"])
@pytest.mark.parametrize(("sender", "subject", "body"), INTERVIEWS, ids=[one[1] for one in INTERVIEWS])
def test_what_is_one_in_the_same_trades(sender: str, subject: str, body: str, *, answered: bool) -> None:
    assert kind(sender, subject, body, answered=answered) is Kind.INTERVIEW
