"""How recruiters of many trades name the firm and the opening."""

from __future__ import annotations

import re

import pytest

from app.reading import parse_message, transcribe
from app.reading.employer.choice import read_employer
from app.reading.people.names import find_cast
from tests.support.mail import OWNER, OWNER_ADDRESS, mail


def named(sender: str, subject: str, body: str) -> tuple[str, str]:
    """The company and the role of a thread of one mail, without case, articles and what stands in brackets."""
    raw = mail(body, sender=sender, to=OWNER_ADDRESS, subject=subject)
    transcript = transcribe([parse_message(raw, source="1.eml", zone=OWNER.time_zone)], OWNER)
    company, role = read_employer(transcript, find_cast(transcript))
    return bare(company.value if company else ""), bare(role.value if role else "")


def bare(name: str) -> str:
    return re.sub(r"\([^)]*\)", "", name).casefold().removeprefix("the ").strip()


MAILS = [
    (
        "Lena Voss <lena.voss@brightwell-dental.co.uk>",
        "Interview Thursday",
        (
            "Hi Ines,\n\nWe'd love to meet you on Thursday 12 March at 2pm for our Dental Nurse vacancy.\n\nLena"
            " Voss\nPractice Manager\nBrightwell Dental\n"
        ),
        "Brightwell Dental",
        "Dental Nurse",
    ),
    (
        "HR Team <hr@northmoorcouncil.gov.uk>",
        "Interview invitation - Planning Officer (Ref PL/2031)",
        (
            "Dear Ines,\n\nThank you for your application for the above post. I am pleased to invite you to "
            "interview on 12 March at 10:00.\n\nHuman Resources\nNorthmoor Council\n"
        ),
        "Northmoor Council",
        "Planning Officer",
    ),
    (
        "Asha Menon <asha@vellumlabs.io>",
        "Vellum Labs <> Ines",
        (
            "Hey Ines! Great to connect. You'd be talking to our CTO about the Staff Backend Engineer role "
            "on Friday at 3.\n\nAsha\nTalent @ Vellum Labs\n"
        ),
        "Vellum Labs",
        "Staff Backend Engineer",
    ),
    (
        "Jobs at Tidewater <no-reply@hire.greenhouse-mail.io>",
        "Your interview for Marine Biologist",
        (
            "Hi Ines,\n\nThanks for your interest in Tidewater Aquarium. Your interview for Marine Biologist "
            "is on March 12 at 9:00 AM.\n\nThe Tidewater Aquarium recruiting team\n"
        ),
        "Tidewater Aquarium",
        "Marine Biologist",
    ),
    (
        "Grace Oduya <g.oduya@stbrendans.sch.uk>",
        "Teacher of Maths: interview arrangements",
        (
            "Dear Ms Duarte\n\nI am delighted to invite you to interview for the post of Teacher of "
            "Mathematics at St Brendan's High School on Thursday 12 March.\n\nGrace Oduya\nPA to the "
            "Headteacher\n"
        ),
        "St Brendan's High School",
        "Teacher of Mathematics",
    ),
    (
        "Miguel Sá <miguel.sa@casadoria.pt>",
        "Chef de partie",
        (
            "Olá Ines, podes vir na quinta às 15h? We're looking for a chef de partie for the summer.\n\n"
            "Miguel Sá\nCasa Doria\n"
        ),
        "Casa Doria",
        "chef de partie",
    ),
    (
        "Dana Whit <dwhit@pinecrestmedical.org>",
        "RN - ICU nights",
        (
            "Hi Ines, I'm the nurse recruiter at Pinecrest Medical Center. The manager would like to "
            "interview you for the ICU Registered Nurse (Nights) position on Thursday.\n\nDana Whit, BSN RN\n"
            "Nurse Recruiter | Pinecrest Medical Center\n"
        ),
        "Pinecrest Medical Center",
        "ICU Registered Nurse (Nights)",
    ),
    (
        "Sofie Lund <sofie.lund@nordlys-arkitekter.dk>",
        "Samtale",
        (
            "Hej Ines,\n\nWe would like to talk with you about the position as Project Architect. Monday at "
            "13?\n\nSofie Lund\nPartner, arkitekt MAA\nNordlys Arkitekter ApS\n"
        ),
        "Nordlys Arkitekter",
        "Project Architect",
    ),
    (
        "Ken Abe <ken.abe@kaijilogistics.co.jp>",
        "Interview schedule / Customs Specialist",
        (
            "Dear Ines-san,\n\nThank you for applying to Kaiji Logistics. We will hold an interview for the "
            "Customs Specialist on March 12.\n\nKen Abe\nHuman Resources Department\nKaiji Logistics Co., Ltd.\n"
        ),
        "Kaiji Logistics",
        "Customs Specialist",
    ),
    (
        "Talent Partners <priya@apexresourcing.com>",
        "Ledgerline - Finance Business Partner",
        (
            "Hi Ines,\n\nGood news: my client Ledgerline wants to meet you for their Finance Business Partner "
            "role. Thursday at 11 on Teams.\n\nPriya Nair\nSenior Recruitment Consultant\nApex Resourcing\n"
        ),
        "Ledgerline",
        "Finance Business Partner",
    ),
    (
        "Bill Tanner <btanner@tannerfarms.com>",
        "Herdsperson",
        (
            "Ines, thanks for ringing. Come up to the yard Friday 9am and we'll walk the parlour. Looking "
            "for a herdsperson to start May.\n\nBill Tanner, Tanner Farms\n"
        ),
        "Tanner Farms",
        "herdsperson",
    ),
    (
        "Angela Ruiz <aruiz@ci.marlow.tx.us>",
        "City of Marlow - Interview - Water Treatment Operator II",
        (
            "Ms. Duarte,\n\nYou have been selected to interview for Water Treatment Operator II with the City "
            "of Marlow on March 12 at 1:30 PM.\n\nAngela Ruiz\nHR Generalist, City of Marlow\n"
        ),
        "City of Marlow",
        "Water Treatment Operator II",
    ),
    (
        "Nia Rees <nia.rees@theatrmynydd.cymru>",
        "Stage manager",
        (
            "Annwyl Ines,\n\nThank you for applying to be our Deputy Stage Manager. Could you come to Theatr "
            "Mynydd on 12 March at 11?\n\nNia Rees\nProduction Manager, Theatr Mynydd\n"
        ),
        "Theatr Mynydd",
        "Deputy Stage Manager",
    ),
    (
        "noreply@workable-mail.com",
        "Interview confirmed with Fernbank Hotels",
        (
            "Hi Ines,\n\nYour interview with Fernbank Hotels for Night Auditor has been confirmed.\nDate: 12 "
            "March\nTime: 10:00\n"
        ),
        "Fernbank Hotels",
        "Night Auditor",
    ),
    (
        "Jack Moran <jack@moranelectric.com>",
        "Apprentice electrician interview",
        "Ines - come by the shop Monday 7am. Ask for me. Jack Moran, Moran Electric LLC\n",
        "Moran Electric",
        "Apprentice electrician",
    ),
    (
        "Farah Aziz <farah.aziz@crescentbank.ae>",
        "Relationship Manager - Round 2",
        (
            "Dear Ines,\n\nYour second round for Relationship Manager, Corporate Banking at Crescent Bank is "
            "on 12 March.\n\nFarah Aziz\nTalent Acquisition Specialist\nCrescent Bank PJSC\n"
        ),
        "Crescent Bank",
        "Relationship Manager, Corporate Banking",
    ),
    (
        "Hugh Orme <h.orme@ormeandpike.co.uk>",
        "Conveyancer",
        (
            "Dear Ms Duarte\n\nFurther to your letter, my partner Mrs Pike and I should be glad to see you at "
            "our offices on 12 March with regard to the conveyancer vacancy.\n\nHugh Orme\nOrme & Pike "
            "Solicitors\n"
        ),
        "Orme & Pike",
        "conveyancer",
    ),
    (
        "Casey Lin <casey@driftboard.app>",
        "quick chat re: PM",
        (
            "hey ines, loved your portfolio. free thu for 30 min to talk about the product designer gig?\n\n"
            "casey\ndriftboard\n"
        ),
        "driftboard",
        "product designer",
    ),
    (
        "Marta Nowak <m.nowak@lotniska-wschod.pl>",
        "Rozmowa - Air Traffic Controller",
        (
            "Dear Ines,\n\nWe invite you to the interview: position Air Traffic Controller, 12 March, 10:00, "
            "Warsaw.\n\nMarta Nowak\nLotniska Wschód S.A.\n"
        ),
        "Lotniska Wschód",
        "Air Traffic Controller",
    ),
    (
        "Sr. Agnes Doyle <agnes@staidanshospice.ie>",
        "Hospice nurse",
        (
            "Dear Ines,\n\nWe were very pleased to get your form for the post of Staff Nurse here at St "
            "Aidan's Hospice. Could you come on the 12th?\n\nAgnes Doyle\nDirector of Nursing\n"
        ),
        "St Aidan's Hospice",
        "Staff Nurse",
    ),
    (
        "Ed Park <ed.park@halcyon-robotics.com>",
        "Halcyon Robotics: onsite for Senior Mechanical Engineer, Actuators",
        "Ines, your onsite is Thursday. Agenda below.\n9:00 Ed Park, Hiring Manager\n",
        "Halcyon Robotics",
        "Senior Mechanical Engineer, Actuators",
    ),
    (
        "Beatriz Lima <beatriz@livrariaponte.com.br>",
        "Entrevista - Livreira",
        (
            "Oi Ines, tudo bem? Your interview for the Bookseller position at Livraria Ponte is on 12/3 às "
            "14h.\n\nBeatriz Lima\nGerente\nLivraria Ponte\n"
        ),
        "Livraria Ponte",
        "Bookseller",
    ),
    (
        "Wendy Clarke <wendy.clarke@fleetline.com.au>",
        "HC driver",
        (
            "Hi Ines,\n\nCan you come out to the Dandenong depot Thursday arvo for a chat about the HC driver "
            "position?\n\nCheers\nWendy Clarke\nOperations Manager\nFleetline Transport Pty Ltd\n"
        ),
        "Fleetline Transport",
        "HC driver",
    ),
    (
        "Ivy Chen <ivy.chen@pearlriver-textiles.com>",
        "Re: application",
        (
            "Dear Ines,\n\nRegarding your application as Textile Designer, may we arrange a video interview on"
            " 12 March?\n\nIvy Chen\nHR Executive\nPearl River Textiles (HK) Ltd\n"
        ),
        "Pearl River Textiles",
        "Textile Designer",
    ),
    (
        "Carl Berg <carl.berg@bergstromvind.se>",
        "Intervju",
        (
            "Hej Ines!\n\nVi vill gärna träffa dig. The role is Wind Turbine Technician and the interview "
            "takes an hour, 12 March at 9.\n\nCarl Berg\nPlatschef, Bergström Vind AB\n"
        ),
        "Bergström Vind",
        "Wind Turbine Technician",
    ),
    (
        "Recruitment <recruitment@ashdowntrust.nhs.uk>",
        "Interview - Band 6 Physiotherapist",
        (
            "Dear Candidate,\n\nYou have been shortlisted for the following post:\n\nJob title: Band 6 "
            "Physiotherapist\nEmployer: Ashdown NHS Foundation Trust\nDate: 12 March\n"
        ),
        "Ashdown NHS Foundation Trust",
        "Band 6 Physiotherapist",
    ),
    (
        "Jim Hale <jhale@bluebarngrill.com>",
        "sous chef",
        "Ines, Jim here from Blue Barn Grill. Come in Tues 3pm to talk sous chef.\n\nJim\n",
        "Blue Barn Grill",
        "sous chef",
    ),
    (
        "Thandi Moyo <thandi@savannahtours.co.za>",
        "Field guide position",
        (
            "Good day Ines\n\nThank you for applying for the Field Guide position with Savannah Tours. Our "
            "lodge manager will Zoom you on 12 March.\n\nThandi Moyo\nSavannah Tours\n"
        ),
        "Savannah Tours",
        "Field Guide",
    ),
    (
        "Petra Novak <petra.novak@orlik-energy.cz>",
        "Pozvánka / invitation",
        (
            "Dear Ines,\n\non behalf of Orlik Energy a.s. I invite you to a personal interview for the vacancy"
            " Junior Grid Analyst on 12 March.\n\nPetra Novak\nHR\n"
        ),
        "Orlik Energy",
        "Junior Grid Analyst",
    ),
    (
        "Glen Fox <gfox@carverlegal.com>",
        "Paralegal - litigation",
        (
            "Ines, are you free to meet with Judy Carver on Thursday re our litigation paralegal opening?\n\n"
            "Glen Fox\nOffice Administrator\nCarver Legal, P.C.\n"
        ),
        "Carver Legal",
        "litigation paralegal",
    ),
]


@pytest.mark.parametrize(("sender", "subject", "body", "company", "role"), MAILS, ids=[one[3] for one in MAILS])
def test_firm_and_opening_are_read(sender: str, subject: str, body: str, company: str, role: str) -> None:
    assert named(sender, subject, body) == (bare(company), bare(role))


SUBJECTS = [
    ("Interview - Staff Nurse, Ward 7B", "Staff Nurse"),
    ("Senior Analyst – Birmingham Office", "Senior Analyst"),
    ("Data Engineer (Hybrid, Leeds)", "Data Engineer"),
    ("Lecturer in History (0.5 FTE)", "Lecturer in History"),
    ("Administrator (Part-time) interview", "Administrator"),
    ("Warehouse Operative - Nights - Doncaster", "Warehouse Operative"),
    ("Teaching Assistant KS2", "Teaching Assistant KS2"),
    ("Cook/Chef Manager vacancy", "Cook/Chef Manager"),
    ("Catering Assistant Interview Details", "Catering Assistant"),
    ("Finance Officer x2", "Finance Officer"),
    ("Project Manager 12 month FTC", "Project Manager"),
    ("Receptionist (maternity cover)", "Receptionist"),
    ("Bus Driver - Interview Tuesday 3pm", "Bus Driver"),
    ("Interview: Ines Falk <> Product Designer", "Product Designer"),
    ("Electrician @ Moran", "Electrician"),
    ("Registered Nurse | Full-Time | Days", "Registered Nurse"),
    ("Youth Worker with Barton Trust", "Youth Worker"),
    ("Onboarding Specialist Role, Round Two", "Onboarding Specialist"),
    ("Head Chef; trial shift", "Head Chef"),
    ("Library Assistant (Saturdays)", "Library Assistant"),
    ("Policy Adviser, SCS1", "Policy Adviser"),
    ("Senior Planner GS-12", "Senior Planner"),
    ("Interview for Dental Nurse at our Kew practice", "Dental Nurse"),
    ("Interview arrangements for Site Manager on 12 March", "Site Manager"),
    ("Your Barista interview at Kaffeina", "Barista"),
    ("Caretaker interview, Monday", "Caretaker"),
    ("Second interview: Account Manager", "Account Manager"),
    ("HGV Driver Class 1 interview", "HGV Driver Class 1"),
    ("Ines / Frontend Engineer / Loop", "Frontend Engineer"),
    ("Security Officer, Meadowhall, nights", "Security Officer"),
    ("Assistant Manager (Retail) - Wigan", "Assistant Manager (Retail)"),
    ("Classroom Teacher 2026/27", "Classroom Teacher"),
    ("School Nurse - term time only", "School Nurse"),
    ("RE: Invitation to interview – Archivist (fixed term)", "Archivist"),
    ("Video call re Community Pharmacist", "Community Pharmacist"),
    ("Interview 12/3 Lab Technician", "Lab Technician"),
    ("Groundsperson job", "Groundsperson"),
    ("Plumber wanted: come and see us", "Plumber"),
    ("Chat about the Bookkeeper post, Thurs?", "Bookkeeper"),
]
LETTER = (
    "Dear Ines,\n\nI confirm your interview on Thursday 12 March at 10:00. Please bring photo ID.\n\nKind regards\n"
    "Petra Stone\nHR Officer\nBarton Trust\n"
)


@pytest.mark.parametrize(("subject", "role"), SUBJECTS)
def test_a_subject_names_the_opening(subject: str, role: str) -> None:
    assert named("Petra Stone <petra.stone@bartontrust.org>", subject, LETTER)[1] == bare(role)


SENTENCES = [
    ("We'd like to see you for the Night Porter role in our Bath hotel.", "Night Porter"),
    ("You applied to be a Trainee Signaller with us in Crewe.", "Trainee Signaller"),
    ("It's for the Head Gardener post at Wexcombe House.", "Head Gardener"),
    ("Thanks for applying for Bench Joiner, Level 3.", "Bench Joiner"),
    ("Your application for Cabin Crew Member (Dublin base) was a pleasure to read.", "Cabin Crew Member"),
    ("We are hiring a Kitchen Porter and would like to meet you.", "Kitchen Porter"),
    ("The post is Clerk of Works, 37 hours, Barry.", "Clerk of Works"),
    ("I saw you put in for the parts advisor job.", "parts advisor"),
    ("We have an opening for a Pool Lifeguard on Sundays.", "Pool Lifeguard"),
    ("re the bar manager position you rang about", "bar manager"),
    ("I'm looking at your CV for Quantity Surveyor.", "Quantity Surveyor"),
    ("We need a cleaner for our surgery.", "cleaner"),
    ("Interview for the role of Deputy Head (Pastoral) on 3 March", "Deputy Head (Pastoral)"),
    ("We would like to discuss the Junior Buyer vacancy with you.", "Junior Buyer"),
    ("As discussed, the Customer Service Advisor position is based in Hull.", "Customer Service Advisor"),
    ("Panel interview for Consultant Cardiologist, Monday 3 March.", "Consultant Cardiologist"),
    ("Role: Senior UX Researcher\nLocation: Cork", "Senior UX Researcher"),
    ("Position Applied For: Shift Engineer", "Shift Engineer"),
    ("Job: Van Driver (Temp)\nWhere: depot", "Van Driver"),
    ("Vacancy - Nursery Practitioner", "Nursery Practitioner"),
    ("Candidate for: Legal Secretary", "Legal Secretary"),
]


@pytest.mark.parametrize(("sentence", "role"), SENTENCES)
def test_a_sentence_names_the_opening(sentence: str, role: str) -> None:
    body = f"Dear Ines,\n\n{sentence}\n\nCan you come on Thursday 12 March at 10:00?\n\nPetra Stone\nBarton Trust\n"
    assert named("Petra Stone <petra.stone@bartontrust.org>", "Your interview", body)[1] == bare(role)
