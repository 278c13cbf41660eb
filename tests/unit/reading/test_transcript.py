"""A thread as passages: every word once, under its own author and date."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.mail import Address, Mailbox
from app.reading import transcribe
from app.reading.passages import is_owner
from app.reading.transcript import Origin, Side
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

ASKED = "Could you come on Friday at ten and bring your papers with you?"
ANSWERED = "Friday at ten is fine, I shall bring all of them."
HEAD = "On Mon, Mar 2, 2026 at 9:00 AM Petra Ahlers <petra.ahlers@lindhorst-werke.example> wrote:"


def _quoting(text: str, head: str = HEAD) -> str:
    return f"{ANSWERED}\n\n{head}\n" + "".join(f"> {line}\n" for line in text.splitlines())


def _reply(text: str) -> bytes:
    return mail(text, sender=OWNER_ADDRESS, to=RECRUITER, date="Mon, 02 Mar 2026 12:00:00 +0100")


def test_a_quote_of_a_message_of_the_thread_disappears() -> None:
    thread = transcribe([parsed(mail(ASKED)), parsed(_reply(_quoting(ASKED)))], OWNER)
    assert [(p.side, p.text) for p in thread.passages] == [(Side.COMPANY, ASKED), (Side.OWNER, ANSWERED)]
    assert [p.index for p in thread.passages] == [0, 1]


def test_a_quote_wrapped_otherwise_is_the_same_quote() -> None:
    wrapped = ASKED.replace("ten and", "ten\nand").replace("papers", "papers\n")
    thread = transcribe([parsed(mail(ASKED)), parsed(_reply(_quoting(wrapped)))], OWNER)
    assert len(thread.passages) == 2


def test_a_quote_whose_original_is_absent_is_read_once_under_its_author_and_date() -> None:
    later = mail(_quoting(ASKED), sender=OWNER_ADDRESS, date="Tue, 03 Mar 2026 12:00:00 +0100", message_id="later")
    thread = transcribe([parsed(_reply(_quoting(ASKED))), parsed(later)], OWNER)
    first = thread.passages[0]
    assert (first.text, first.origin, first.side) == (ASKED, Origin.QUOTED, Side.COMPANY)
    assert first.author == Address("Petra Ahlers", "petra.ahlers@lindhorst-werke.example")
    assert first.date == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert [p.origin for p in thread.passages[1:]] == [Origin.WRITTEN, Origin.WRITTEN]


def test_a_quote_carries_the_signature_of_its_author() -> None:
    quote = f"{ASKED}\n\nBest,\nPetra Ahlers\nHead of People"
    thread = transcribe([parsed(_reply(_quoting(quote)))], OWNER)
    assert thread.passages[0].text == f"{ASKED}\n\nBest,"
    assert thread.passages[0].signature is not None
    assert thread.passages[0].signature.title == "Head of People"


def test_a_quote_without_author_is_of_unknown_side() -> None:
    thread = transcribe([parsed(mail(f"{ANSWERED}\n\n> {ASKED}\n"))], OWNER)
    assert {p.text: p.side for p in thread.passages} == {ANSWERED: Side.COMPANY, ASKED: Side.UNKNOWN}


def test_a_forwarded_mail_is_a_passage_of_its_own_author() -> None:
    inner = mail(ASKED, sender="Uwe Brandt <uwe@lindhorst-werke.example>", date="Sun, 01 Mar 2026 10:00:00 +0100")
    thread = transcribe([parsed(mail("For you.", attached=[inner]))], OWNER)
    assert [(p.origin, p.author.name, p.text) for p in thread.passages] == [
        (Origin.FORWARDED, "Uwe Brandt", ASKED),
        (Origin.WRITTEN, "Petra Ahlers", "For you."),
    ]


def test_a_message_given_twice_counts_once_and_order_is_by_date() -> None:
    first, second = parsed(mail(ASKED, message_id="1")), parsed(_reply(ANSWERED))
    thread = transcribe([second, first, first], OWNER)
    assert [m.id for m in thread.messages] == [first.id, second.id]
    assert [p.text for p in thread.passages] == [ASKED, ANSWERED]


def test_own_answers_below_one_another_are_passages_of_their_own() -> None:
    text = f"{HEAD}\n> Which day suits you best next week?\n\nFriday.\n\n> And where?\n\nIn Bremen.\n"
    thread = transcribe(
        [parsed(mail("Which day suits you best next week?\n\nAnd where?")), parsed(_reply(text))], OWNER
    )
    assert [p.text for p in thread.passages if p.side is Side.OWNER] == ["Friday.", "In Bremen."]


def test_answers_written_into_an_unmarked_quote_are_the_senders_own() -> None:
    asked = "Which day suits you best next week?\n\nWhere would you like to meet the four of us then?"
    answered = asked.replace("week?\n", "week?\nAny day but Monday is good.\n") + "\nIn Bremen, if that is possible."
    sender = "Petra Ahlers <petra.ahlers@lindhorst-werke.example>"
    block = f"From: {sender}\nSent: Monday, March 2, 2026 9:00 AM\nTo: Ines Falk"
    reply = _reply(f"My answers are below.\n\n{block}\nSubject: Interview\n\n[EXTERNAL EMAIL] Take care.\n{answered}")
    thread = transcribe([parsed(mail(asked)), parsed(reply)], OWNER)
    assert [p.text for p in thread.passages if p.side is Side.OWNER] == [
        "My answers are below.", "Any day but Monday is good.", "In Bremen, if that is possible.",
    ]  # fmt: skip
    assert len(thread.passages) == 4


def test_a_short_line_quoted_without_its_mail_program_s_marks_is_no_new_answer() -> None:
    block = "From: Ines Falk <ines.falk@posteo.example>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Petra Ahlers"
    said = "Confirmed! Thursday at 10.\nInes"
    back = mail(f"Second round on Friday?\n\n{block}\nSubject: Re: Interview\n\n{said}\n", message_id="back")
    thread = transcribe([parsed(mail(ASKED)), parsed(_reply(said)), parsed(back)], OWNER)
    assert [p.text for p in thread.passages if "Thursday" in p.text and p.side is Side.COMPANY] == []


def test_evidence_quotes_the_message() -> None:
    (passage,) = transcribe([parsed(mail(ASKED))], OWNER).passages
    at = passage.message.text.index("Friday")
    evidence = passage.evidence(at, at + 6)
    assert (evidence.quote, evidence.message_id) == ("Friday", passage.message.id)


def test_warnings_of_the_messages_are_the_threads() -> None:
    broken = parsed(mail("Hello", calendar="BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"), source="07.eml")
    assert transcribe([broken], OWNER).warnings[0].startswith("07.eml: calendar part")
    assert transcribe([], OWNER).passages == ()


@pytest.mark.parametrize(
    ("address", "own"),
    [
        (Address("", "i.falk+jobs@gmail.com"), True),
        (Address("", "ifalk@googlemail.com"), True),
        (Address("Falk, Ines", "ines@elsewhere.example"), True),
        (Address("Ines M. Falk", ""), True),
        (Address("Ines", "ines@elsewhere.example"), False),
        (Address("Ines Falke", "x@elsewhere.example"), False),
        (Address("Ines Falk-Brandt", "x@elsewhere.example"), True),
        (Address("Vera Falk-Brandt", "x@elsewhere.example"), False),
    ],
)
def test_the_owner_is_known_by_address_and_by_full_name(address: Address, own: bool) -> None:
    assert is_owner(address, Mailbox("Ines Falk", "i.falk@gmail.com", "Europe/Berlin")) is own


@pytest.mark.parametrize(
    ("name", "own"), [("Lionel Crowe", True), ("Lionel Batiste", True), ("Ada Crowe", False), ("Lionel Crow", False)]
)
def test_half_of_a_double_surname_names_the_owner(name: str, own: bool) -> None:
    mailbox = Mailbox("Lionel Batiste-Crowe", "lionel@gmail.com", "America/Los_Angeles")
    assert is_owner(Address(name, "lc@college.example"), mailbox) is own
