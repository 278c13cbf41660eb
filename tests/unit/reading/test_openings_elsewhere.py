"""How mails of other countries, trades and tools name the opening, and what beside it is none."""

from __future__ import annotations

import pytest

from tests.unit.reading.test_everyday_openings import LETTER, bare, named

SUBJECTS = [
    ("Uitnodiging voor een gesprek: Verkoopmedewerker", "Verkoopmedewerker"),
    ("Einladung zum Vorstellungsgespräch als Bauzeichnerin (m/w/d)", "Bauzeichnerin"),
    ("Ihre Bewerbung als Pflegefachkraft", "Pflegefachkraft"),
    ("Entrevista para la vacante de Técnico de Laboratorio", "Técnico de Laboratorio"),
    ("Votre candidature au poste de Magasinier (H/F)", "Magasinier"),
    ("Convite para entrevista - vaga de Motion Designer", "Motion Designer"),
    ("Intervju för tjänsten som Fastighetsskötare", "Fastighetsskötare"),
    ("Jobsamtale: Lagermedarbejder", "Lagermedarbejder"),
    ("Zaproszenie na rozmowę - stanowisko Payroll Analyst", "Payroll Analyst"),
    ("Colloquio per la posizione di Addetto Vendite - Sales Assistant", "Sales Assistant"),
    ("RN opening", "RN"),
    ("QCL post", "QCL"),
    ("CMA interview", "CMA"),
    ("Farm Ranger recruitment #26-004 - oral board", "Farm Ranger"),
    ("Interview Schedule_Ines Falk_Dock Supervisor", "Dock Supervisor"),
    ("Canvassers - assessment day", "Canvasser"),
    ("Payroll Clerks (3 posts)", "Payroll Clerk"),
    ("Tax Associate with Japanese", "Tax Associate with Japanese"),
    ("Line Inspector, Competition 26-0313", "Line Inspector"),
    ("Chief Mate", "Chief Mate"),
    ("Bike Tech interview", "Bike Tech"),
    ("Interview w/ Chef Paolo for line cook", "line cook"),
    ("Crane operator job in Gladstone", "Crane operator"),
    ("Interview-Senior Java Developer-Noida", "Senior Java Developer"),
    ("EA to the MD", "EA to the MD"),
    ("Interview: Member of Technical Staff", "Member of Technical Staff"),
    ("Deli counter person", "Deli counter person"),
    ("Shortlisted for Interview: Outreach Worker, Homelessness", "Outreach Worker, Homelessness"),
    ("Research Assistant in Social Policy interview", "Research Assistant in Social Policy"),
    ("Kennenlernen Werkstudent Marketing", "Werkstudent Marketing"),
    ("A&P Mechanic, SJU base - quick call", "A&P Mechanic"),
    ("Park Warden (Level 2) T3", "Park Warden (Level 2)"),
    ("Updated invitation: Care Coordinator interview (Ines Falk) @ Wed 22 Apr 2026 15:00", "Care Coordinator"),
]


@pytest.mark.parametrize(("subject", "role"), SUBJECTS)
def test_a_subject_names_the_opening(subject: str, role: str) -> None:
    assert named("Petra Stone <petra.stone@bartontrust.org>", subject, LETTER)[1] == bare(role)


SENTENCES = [
    ("It is for the post of organ builder in our workshop.", "organ builder"),
    ("You would join us for the assignment as QA analyst, 32 hours a week.", "QA analyst"),
    ('We would like to talk about our "Creative Technologist" opening.', "Creative Technologist"),
    ("We would love to hear about you becoming our next Estate Ranger.", "Estate Ranger"),
    ("You'd be reporting to her as a Claims Handler.", "Claims Handler"),
    ("We need you for the dairy hand job, our old baker Tom knows you.", "dairy hand"),
    ("I write because our bench jeweller is retiring and we have to fill the place.", "bench jeweller"),
    ("Your years as a Ward Clerk show. We see you for the Medical Secretary role.", "Medical Secretary"),
    ("You are our Tree Surveyor candidate. I also have a Forestry Manager job, for later.", "Tree Surveyor"),
    ("Barton Trust\tSupply Teacher\nThursday 12 March, 10:00", "Supply Teacher"),
    ("We have two vacancies for ICU nurses and would like to see you.", "ICU nurse"),
    ("We have shortlisted you for Community Connector.", "Community Connector"),
    ("I have you down for fitter, is that right?", "fitter"),
    ("Designation: Asst. Manager - Accounts\n", "Asst. Manager - Accounts"),
    ("The role in question is Lead Ranger.", "Lead Ranger"),
    ("Position: Stock Controller - Leeds / hybrid", "Stock Controller"),
]


@pytest.mark.parametrize(("sentence", "role"), SENTENCES)
def test_a_sentence_names_the_opening(sentence: str, role: str) -> None:
    body = f"Dear Ines,\n\n{sentence} Would Thursday 12 March at 10:00 suit?\n\nPetra Stone\nHR Officer\nBarton Trust\n"
    assert named("Petra Stone <petra.stone@bartontrust.org>", "Interview", body)[1] == bare(role)


NAMES_NONE = [
    "You will meet our Country Manager, Oskar Blom.",
    "She's our regional CFO.",
    "The hiring manager loved your letter.",
    "The Head Brewer will show you round.",
    "Ask for the caretaker at the gate.",
]


@pytest.mark.parametrize("sentence", NAMES_NONE)
def test_somebody_of_the_company_is_no_opening(sentence: str) -> None:
    asked = "Please come on Thursday 12 March at 10:00."
    body = f"Dear Ines,\n\n{sentence} {asked}\n\nPetra Stone\nHR Officer\nBarton Trust\n"
    assert named("Petra Stone <petra.stone@bartontrust.org>", "Interview", body)[1] == ""
