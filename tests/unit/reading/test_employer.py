"""The company and the opening's title."""

from __future__ import annotations

import re

import pytest

from app.reading.employer.choice import candidates, read_employer
from app.reading.employer.domains import agreement
from app.reading.employer.forms import squeeze
from app.reading.people.names import find_cast
from tests.unit.reading.openings import COMPANIES, OPENINGS
from tests.unit.reading.people.one_mail import mail, signed, transcript


def bare(title: str | None) -> list[str]:
    return re.findall(r"\w+", re.sub(r"\([^)]*\)", " ", (title or "").casefold()))


@pytest.mark.parametrize(("subject", "body", "title"), OPENINGS)
def test_the_opening_is_read_as_the_mail_words_it(subject: str, body: str, title: str) -> None:
    thread = transcript(mail(signed(body), subject=subject))
    company, role = read_employer(thread, find_cast(thread))
    assert bare(role.value if role else None) == bare(title)
    assert company is not None
    assert company.value in ("Northlight", "Northlight Academy")


@pytest.mark.parametrize(("sender", "subject", "body", "company"), COMPANIES)
def test_the_company_is_named_as_a_person_would_say_it(sender: str, subject: str, body: str, company: str) -> None:
    thread = transcript(mail(f"Hi Keiko,\n\n{body}", sender=sender, subject=subject))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert bare(found.value) == bare(company)
    assert found.evidence


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Quill Ledger, LLC", "Quill Ledger"),
        ("Elektro Hale GmbH & Co. KG", "Elektro Hale"),
        ("Hale Mobilité SAS", "Hale Mobilité"),
        ("Kumo Robotics K.K.", "Kumo Robotics"),
        ("Nocturne Games sp. z o.o.", "Nocturne Games"),
        ("Tanaka Holdings Pte. Ltd.", "Tanaka Holdings"),
        ("Hale & Daughters", "Hale & Daughters"),
        ("Co-op Bank", "Co-op Bank"),
    ],
)
def test_legal_forms_are_left_out(name: str, said: str) -> None:
    text = f"Hi Keiko,\n\nMonday at 10 then.\n\nBest\nRuth Odell\nOffice Manager\n{name}\n"
    thread = transcript(mail(text, sender="Ruth Odell <ruth.odell@gmail.com>", subject="Monday"))
    company, _ = read_employer(thread, find_cast(thread))
    assert company is not None
    assert company.value == said


def test_nothing_is_made_up_where_nothing_is_said() -> None:
    thread = transcript(mail("Hi Keiko, see you then.", sender="Sam Reed <sam.reed@gmail.com>", subject="Hi"))
    company, role = read_employer(thread, find_cast(thread))
    assert company is None
    assert role is None


@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [
        ("Sam Reed <sam.reed@riverpost.example>", "Friday", "See you at nine."),  # a provider of mail
        ("Sam Reed <sam.reed@webmail.example>", "Friday", "See you then."),
        ("Sam Reed <sam.reed@gmail.com>", "Friday - 0900 hrs", "Be there at 0900 hrs."),
        ("Sam Reed <sam.reed@gmail.com>", "Interview - In-person", "See you then."),
        ("Sam Reed <sam.reed@gmail.com>", "Registrar - Keiko Tanaka", "See you then."),
        ("no-reply@hire.example", "Booked", "Your slot is booked."),
    ],
)
def test_what_names_no_firm_is_taken_for_none(sender: str, subject: str, body: str) -> None:
    thread = transcript(mail(f"Hi Keiko,\n\n{body}", sender=sender, subject=subject))
    company, _ = read_employer(thread, find_cast(thread))
    assert company is None


@pytest.mark.parametrize(
    ("domain", "company"),
    [
        ("tarnhalevets.co.uk", "Tarnhale Vets"),
        ("osprey-zorg.nl", "Osprey Zorg"),
        ("tarnhaleacademy.edu", "Tarnhale Academy"),
        ("heronway.com", "Heronway"),
    ],
)
def test_a_name_made_out_of_a_domain_alone_is_an_inference_without_evidence(domain: str, company: str) -> None:
    thread = transcript(mail("Hi Keiko, nine on Friday?", sender=f"Sam Reed <sam@{domain}>", subject="Hi"))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert (found.value, found.evidence) == (company, ())


@pytest.mark.timeout(90)  # time that grows with the square would take many minutes
def test_a_very_long_mail_is_read_to_its_end() -> None:
    thread = transcript(mail("Thank you for applying for the Data Engineer role at Northlight Foods.\n\n" * 4_000))
    company, role = read_employer(thread, find_cast(thread))
    assert role is not None
    assert role.value == "Data Engineer"
    assert company is not None


@pytest.mark.parametrize(
    ("sender", "subject", "body", "company"),
    [
        ("Dana at Quill <dana@mail.hireloft.example>", "A chat?", "Monday at 10?", "Quill"),
        ("Careers | Quill Creek Shire <jobs@portalhire.example>", "Interview", "Monday at 10.", "Quill Creek Shire"),
        ("Recruitment Quill <jobs@quill.example>", "Interview", "Monday at 10.", "Quill"),
        ("City of Quill Human Resources <hr@ci-quill.example>", "Interview", "Monday at 10.", "City of Quill"),
        ("Jobs <no-reply@quill.hireloft.example>", "Booked", "Your interview with Quill is on Monday.", "Quill"),
        ("HR <no-reply@hireloft.example>", "Interview with Norrquill A/S: Quality Engineer", "10 am.", "Norrquill"),
        ("Sam Reed <sam@quilldrilling.example>", "Friday", "See you at nine.", "Quill Drilling"),
        ("Sam Reed <sam@northquillvets.example>", "Friday", "See you at nine.", "North Quill Vets"),
        ("Campus <campus@quilloptics.example>", "Quill Optics Summer 2026 - Interview", "10 am.", "Quill Optics"),
    ],
)
def test_the_company_is_found_beside_offices_and_tools(sender: str, subject: str, body: str, company: str) -> None:
    thread = transcript(mail(f"Hi Keiko,\n\n{body}", sender=sender, subject=subject))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == company


def test_a_recruiters_client_may_be_called_by_what_it_is() -> None:
    body = "They'd like to meet you for the HR Adviser role at the municipality of Quilldijk, Monday at 10."
    text = f"Hi Keiko,\n\n{body}\n\nSam Reed\nDe Wit Werving & Selectie\n"
    thread = transcript(mail(text, sender="Sam Reed <sam@dewitwerving.example>", subject="Kennismaking"))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == "Municipality of Quilldijk"
    assert found.evidence[0].quote == "municipality of Quilldijk"


@pytest.mark.parametrize("office", ["People & Culture", "Accounts & Admin", "Town Hall", "Recruitment Services"])
def test_an_office_is_no_company(office: str) -> None:
    text = f"Hi Keiko,\n\nMonday at 10 then.\n\nSam Reed\n{office}\n"
    thread = transcript(mail(text, sender="Sam Reed <sam.reed@gmail.com>", subject="Monday"))
    company, _ = read_employer(thread, find_cast(thread))
    assert company is None


def test_of_a_name_and_its_short_form_each_says_so() -> None:
    body = "The Quill Valley Unified School District invites you. Employer: Quill Valley USD."
    thread = transcript(mail(f"Hi Keiko,\n\n{body}", sender="Sam Reed <sam.reed@gmail.com>", subject="Interview"))
    grounds = candidates(thread, find_cast(thread))
    assert "short for another" in grounds.of("quillvalleyusd")
    assert "spells out another" in grounds.of("quillvalleyunifiedschooldistrict")


def test_a_name_that_the_mail_spells_is_not_guessed_from_its_domain() -> None:
    text = "Hi Keiko,\n\nMonday at 10 then, at the Quill Lot Auctions.\n\nSam Reed\nThe Quill Lot Auctions\n"
    thread = transcript(mail(text, sender="Sam Reed <sam@thequilllotauctions.example>", subject="Monday"))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == "The Quill Lot Auctions"
    assert found.evidence


@pytest.mark.parametrize(
    ("domain", "signed_by"),
    [("dehaanenzonen.example", "De Haan & Zonen"), ("vanrossumliften.example", "Van Rossum Liften")],
)
def test_a_family_names_first_word_belongs_to_the_firm(domain: str, signed_by: str) -> None:
    text = f"Hi Keiko,\n\nMonday at 10 is fine, at our office.\n\nSanne Bos\n{signed_by}\n"
    thread = transcript(mail(text, sender=f"Sanne Bos <sanne@{domain}>", subject="Interview"))
    company, _ = read_employer(thread, find_cast(thread))
    assert company is not None
    assert company.value == signed_by


@pytest.mark.parametrize(
    ("name", "label"), [("Haan & Zonen", "haanenzonen"), ("Kern & Vogt", "kernundvogt"), ("Hale & Reed", "haleandreed")]
)
def test_a_domain_spells_the_and_sign_in_its_own_tongue(name: str, label: str) -> None:
    assert agreement(squeeze(name), name, label) == ("spells all", 9)


def test_where_an_agency_writes_the_firm_that_wants_to_meet_goes_before_it() -> None:
    body = (
        "Hi Keiko,\n\nMy client came back today. Quillmere Paper would like to see you on Monday at 10.\n\n"
        "Piers Hale\nSenior Consultant\nTallow Staffing\n"
    )
    thread = transcript(mail(body, sender="Piers Hale <piers@tallowstaffing.example>", subject="Good news"))
    cast = find_cast(thread)
    found = candidates(thread, cast)
    assert "cued: agency" in found.of("quillmerepaper")
    assert "others cued: agency" in found.of("tallowstaffing")
    company, _ = read_employer(thread, cast)
    assert company is not None
    assert company.value == "Quillmere Paper"


@pytest.mark.parametrize(
    ("sender", "subject", "body", "company"),
    [
        ("Pia Lund <pia@moncove.example>", "Mon Cove - night cook", "Monday at 10?", "Mon Cove"),
        ("Pia Lund <pia@augustlantern.example>", "Cook", "Monday at 10?\n\nPia\nAugust Lantern", "August Lantern"),
        ("Pia Lund <pia@fernlockit.example>", "Cook", "Monday at 10?\n\nPia Lund\nFernlock IT", "Fernlock IT"),
        ("Pia Lund <pia@fernlockre.example>", "Cook", "Monday at 10?\n\nPia Lund\nFernlock Re", "Fernlock Re"),
        ("Pia Lund <pia@baileytidemark.example>", "[Tidemark Bailey] Interview", "Monday at 10?", "Tidemark Bailey"),
        ("Pia Lund <pia@tarabui.example>", "Cook", "Monday at 10?\n\nPia Lund\nTara na Bui Lodge", "Tara na Bui Lodge"),
        (
            "Pia Lund <pia@ferndalebros.example>",
            "Cook",
            "At 10?\n\nPia\nFerndale Bros. Joinery",
            "Ferndale Bros. Joinery",
        ),
        ("Pia Lund <pia@hareglade.example>", "Cook", "At 10?\n\nPia Lund\nHareglade & Co", "Hareglade & Co"),
        ("Pia Lund <pia@thetinkettle.example>", "cook", "come at 10. pia\n\nthe tin kettle", "the tin kettle"),
    ],
)
def test_words_that_end_a_name_elsewhere_stand_in_one_that_the_domain_spells(
    sender: str, subject: str, body: str, company: str
) -> None:
    thread = transcript(mail(f"Hi Keiko,\n\n{body}", sender=sender, subject=subject))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert bare(found.value) == bare(company)


@pytest.mark.parametrize(
    ("sender", "company"),
    [
        ("Sam Di Reed <sam@direedtiling.example>", "Di Reed Tiling"),
        ("Sam Odell <sam@odellvine.example>", "Odell Vine"),
        ("Sam Reed <sam@tarnhalenursinghome.example>", "Tarnhale Nursing Home"),
        ("Sam Reed <sam@twoherons.example>", "Two Herons"),
    ],
)
def test_a_domain_is_parted_by_the_name_of_who_writes_and_by_all_words_that_end_names(
    sender: str, company: str
) -> None:
    thread = transcript(mail("Hi Keiko, nine on Friday?", sender=sender, subject="Hi"))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == company


@pytest.mark.parametrize(
    ("subject", "signature", "company"),
    [
        ("Odell Marsh | Structural Engineer", "Odell Marsh Consulting Engineers W.L.L.", "Odell Marsh"),
        ("Your application at Odell Rück", "Odell Rückversicherung AG", "Odell Rück"),
        ("Talk", "The Chapter of Odell Cathedral", "Odell Cathedral"),
        ("Talk", "Stichting Odell Zorg", "Odell Zorg"),
    ],
)
def test_the_form_that_people_say_goes_before_the_registered_one(subject: str, signature: str, company: str) -> None:
    domain = squeeze(company).replace("rueck", "ruck")
    text = f"Dear Keiko,\n\nCould you come on Monday at 10?\n\nPia Lund\nHR Manager\n{signature}\n"
    thread = transcript(mail(text, sender=f"Pia Lund <pia@{domain}.example>", subject=subject))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert bare(found.value.removeprefix("The ")) == bare(company)


def test_two_people_are_no_firm() -> None:
    text = "Dear Keiko,\n\nThe panel is Julien Hale and Sandrine Hale.\n\nPia Lund\nTarnhale Creameries inc.\n"
    thread = transcript(mail(text, sender="Talent <ta@hireloft.example>", subject="Interview"))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == "Tarnhale Creameries"


@pytest.mark.parametrize(
    ("domain", "subject", "body", "signature", "company"),
    [
        ("hareglade", "Hareglade: a first talk", "Monday at 10?", "Hareglade Theatre", "Hareglade Theatre"),
        ("hareglade", "Your talk at Hareglade", "Monday at 10?", "Hareglade Turbines", "Hareglade Turbines"),
        ("tarnmoor", "Tarnmoor Heights | Surveyor", "At 10?", "Tarnmoor Heights Singapore Pte Ltd", "Tarnmoor Heights"),
        ("tarn-moor", "Tarn Moor Dubai | Surveyor", "At 10?", "Tarn Moor Engineers LLC", "Tarn Moor"),
        ("casahare", "Casa Hare: cook", "At 10?", "Casa Hare Restaurants", "Casa Hare"),
        ("odellreed", "Paralegal", "At 10?", "Odell Reed Solicitors", "Odell Reed"),
        (
            "harebellgroup",
            "Cook",
            "Thanks for your interest in joining The Tin Kettle, part of Harebell Group. At 10?",
            "Harebell Group",
            "The Tin Kettle",
        ),
    ],
)
def test_a_name_is_said_as_the_firms_people_say_it(
    domain: str, subject: str, body: str, signature: str, company: str
) -> None:
    text = f"Dear Keiko,\n\n{body}\n\nKind regards\nPia Lund\nHR Manager\n{signature}\n"
    thread = transcript(mail(text, sender=f"Pia Lund <pia@{domain}.example>", subject=subject))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert bare(found.value) == bare(company)


@pytest.mark.parametrize("name", ["eTarn", "tarnForge Freight", "7Tarn", "30Tarn Group", "TRN"])
@pytest.mark.parametrize(
    ("sender", "subject", "body", "end"),
    [
        ("Pia <pia@quarry.example>", "Your interview at {}", "We look forward to meeting you.", "HR Manager\n{}"),
        ("Pia <pia@hireloft.example>", "Buyer - {}", "{} would like to meet you on Monday.", "Hireloft Recruitment"),
    ],
)
def test_a_name_may_be_written_as_no_other_word(name: str, sender: str, subject: str, body: str, end: str) -> None:
    text = f"Dear Keiko,\n\n{body.format(name)}\n\nKind regards\nPia Lund\n{end.format(name)}\n"
    thread = transcript(mail(text, sender=sender, subject=subject.format(name)))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize("shown", ["Josh Adler", '"Adler, Josh"'])
def test_a_family_name_in_front_is_a_person_too(shown: str) -> None:
    text = "Dear Keiko,\n\nYour interview is on Monday at 10.\n\nJosh\n"
    thread = transcript(mail(text, sender=f"{shown} <josh@adlerlaw.example>", subject="Interview"))
    found, _ = read_employer(thread, find_cast(thread))
    assert found is not None
    assert found.value == "Adler Law"
