"""Signatures, with and without a line of dashes, in plain words."""

from __future__ import annotations

import pytest

from app.domain.mail import Signature
from tests.support.mail import mail, parsed

BODY = "Hello Ines,\n\nwe would like to meet you on Friday at ten.\n\n"


def signature(text: str, sender: str = "Petra Ahlers <petra.ahlers@lindhorst-werke.example>") -> Signature:
    message = parsed(mail(BODY + text, sender=sender))
    assert message.signature is not None
    found = message.signature
    for words, span in (
        (found.name, found.name_span),
        (found.title, found.title_span),
        (found.company, found.company_span),
    ):
        assert (message.text[slice(*span)] == words) if span else not words
    assert message.text.startswith(BODY.rstrip())
    assert found.start >= len(BODY.rstrip())
    return found


GERMAN = """Mit freundlichen Grüßen

i. A. Petra Ahlers
Personalreferentin
Lindhorst Werke | Am Wall 12 | 28195 Bremen
Tel. 0421 5550134"""
SIGNED = [
    ("Best,\nPetra", "Petra", "", "", ()),
    ("P.", "P", "", "", ()),
    ("-- \nPetra Ahlers\nHead of People\nLindhorst GmbH", "Petra Ahlers", "Head of People", "Lindhorst GmbH", ()),
    (
        "Thanks!\nPetra\n\nPetra Ahlers (she/her)\nTalent Partner, Lindhorst Werke\n+49 421 555 0134",
        "Petra Ahlers", "Talent Partner", "Lindhorst Werke", ("+49 421 555 0134",),
    ),
    (GERMAN, "Petra Ahlers", "Personalreferentin", "Lindhorst Werke", ("0421 5550134",)),
    (
        "Kind regards\nPetra Ahlers, MCIPD\nHR Advisor – Corporate Functions",
        "Petra Ahlers", "HR Advisor – Corporate Functions", "", (),
    ),
    (
        "Petra Ahlers | Recruiter | Lindhorst Werke | 0421 555 01 34",
        "Petra Ahlers", "Recruiter", "Lindhorst Werke", ("0421 555 01 34",),
    ),
    ("Cheers\nDr. Petra Ahlers\nArborist\nThe Lindhorst Trust", "Petra Ahlers", "Arborist", "The Lindhorst Trust", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "title", "company", "phones"), SIGNED)
def test_a_signature_is_read_for_its_fields(
    text: str, name: str, title: str, company: str, phones: tuple[str, ...]
) -> None:
    found = signature(text)
    assert (found.name, found.title, found.company, found.phones) == (name, title, company, phones)


def test_a_person_who_signs_an_automatic_mail_is_found_by_the_closing_word() -> None:
    found = signature(
        "Best regards,\nDana Whitfield\nTalent Partner", sender="Lindhorst Careers <no-reply@ats.example>"
    )
    assert (found.name, found.title) == ("Dana Whitfield", "Talent Partner")


def test_a_full_name_alone_at_the_end_signs_for_a_shared_mailbox() -> None:
    assert signature("Dana Whitfield", sender="Personnel <hr@lindhorst.example>").name == "Dana Whitfield"


def test_addresses_in_the_signature_are_read() -> None:
    assert signature("Petra Ahlers\nRecruiter\nPetra.Ahlers@Lindhorst.example").emails == (
        "petra.ahlers@lindhorst.example",
    )


def test_a_signature_that_the_markup_names_is_one() -> None:
    html = "<p>On Friday, then.</p><div class='gmail_signature'><div>P. Ahlers</div><div>Recruiter</div></div>"
    message = parsed(mail(html=html))
    assert message.signature is not None
    assert message.signature.title == "Recruiter"


@pytest.mark.parametrize("text", ["Thank you very much", "See you on Friday", "Please call me back\nat 0421 5550134"])
def test_a_last_sentence_is_no_signature(text: str) -> None:
    assert parsed(mail(BODY + text)).signature is None


def test_a_schedule_that_names_the_sender_is_no_signature() -> None:
    text = "10:00\tAna Ruiz\nPetra Ahlers\t11:00\nBo Lind\t12:00"
    assert parsed(mail(BODY + text)).signature is None
