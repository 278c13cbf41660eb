"""Who interviews, who else takes part, who was replaced."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.evidence import Part
from app.reading.people.names import find_cast
from app.reading.people.roles import People, read_people
from app.reading.sessions import read_sessions
from tests.unit.reading.people.one_mail import mail, signed, transcript
from tests.unit.reading.people.said_of_people import ANY, SAID, Said
from tests.unit.reading.people.told_of_panels import PANELS
from tests.unit.reading.people.written_by_one import WRITTEN, Written


def people_of(*mails: bytes) -> People:
    thread = transcript(*mails)
    cast = find_cast(thread)
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    return read_people(thread, cast, read_sessions(thread, cast, now).agreed)


def same(wanted: dict[str, str | None], got: dict[str, str | None]) -> bool:
    return set(wanted) == set(got) and all(title in (ANY, got[name]) for name, title in wanted.items())


@pytest.mark.parametrize("said", SAID, ids=lambda said: said.text[:60].replace("\n", " "))
def test_a_mail_tells_interviewers_from_contacts_and_bystanders(said: Said) -> None:
    thread = transcript(mail(signed(said.text)))
    people = read_people(thread, find_cast(thread))
    contacts = {**said.contacts, **({"Dana Whitfield": "Recruiter"} if said.sender_arranges else {})}
    assert same(said.interviewers, {p.name: p.title for p in people.interviewers})
    assert same(contacts, {p.name: p.title for p in people.contacts})


@pytest.mark.parametrize(("text", "panel"), PANELS, ids=lambda part: str(part)[:50].replace("\n", " "))
def test_a_mail_announces_a_panel(text: str, panel: dict[str, str | None]) -> None:
    assert same(panel, {p.name: p.title for p in people_of(mail(signed(text))).interviewers})


@pytest.mark.parametrize("written", WRITTEN, ids=lambda written: written.text[:60])
def test_a_sender_interviews_only_if_the_mail_says_so(written: Written) -> None:
    people = people_of(mail(signed(written.text, written.title)))
    expected = {*written.others, *(("Dana Whitfield",) if written.sender_interviews else ())}
    assert {p.name for p in people.interviewers} == expected


def test_a_later_mail_replaces_an_interviewer_of_an_earlier_one() -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber (CFO) and Lucy Hart on Friday at 3 pm.")),
        mail(signed("Jonas is on leave on Friday, so Carla Ruiz, our Controller, will take his place."), number=2),
    )
    assert [p.name for p in people.interviewers] == ["Lucy Hart", "Carla Ruiz"]
    assert people.replaced == ("Jonas Weber",)
    assert "Jonas Weber" not in {p.name for p in people.contacts}


@pytest.mark.parametrize(
    "absent",
    [
        "Jonas is still on the research ship.",
        "Jonas has been called to jury duty.",
        "Jonas goes into parental leave on Thursday.",
        "Jonas broke his leg on Sunday.",
        "Jonas must travel to Oslo at short notice.",
    ],
)
def test_who_speaks_instead_of_one_named_before_takes_their_place(absent: str) -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber (CFO) and Lucy Hart on Friday at 3 pm.")),
        mail(signed(f"{absent} Carla Ruiz, our Controller, speaks with you in his place."), number=2),
    )
    assert [p.name for p in people.interviewers] == ["Lucy Hart", "Carla Ruiz"]
    assert people.replaced == ("Jonas Weber",)


def from_owner(text: str, number: int) -> bytes:
    raw = mail(text, sender="Keiko Barnhart <keiko@mail.example>", number=number)
    return raw.replace(b"To: Keiko Barnhart <keiko@mail.example>", b"To: Dana Whitfield <dana@northlight.example>")


@pytest.mark.parametrize(
    "thanks",
    [
        "Thank you, Friday at 3 is perfect.",
        "Many thanks, Friday 13 March it is then.",
        "Thanks a lot. Friday, 3 pm, noted.",
    ],
)
def test_thanks_for_a_time_are_no_thanks_for_a_talk(thanks: str) -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber (CFO) on Friday 13 March at 3 pm.", "Practice Manager")),
        from_owner(thanks, 2),
    )
    assert [p.name for p in people.interviewers] == ["Jonas Weber"]


def test_thanks_for_a_talk_that_was_held_before_the_panel_are() -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber (CFO) on Friday 13 March at 3 pm.", "Practice Manager")),
        from_owner("Thank you for the conversation this morning, Dana.", 2),
    )
    assert {p.name for p in people.interviewers} == {"Jonas Weber", "Dana Whitfield"}


@pytest.mark.parametrize(
    "news",
    [
        "They meet on the 30th and I will ring you that day.",
        "I'll call you the minute they tell me.",
        "There are two more to see. I will phone you on Monday.",
        "I'll give you a ring on Tuesday, good or bad.",
    ],
)
def test_a_call_after_the_talk_is_a_call_with_news(news: str) -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber (CFO) on Wednesday 11 March at 3 pm.")), mail(signed(news), number=5)
    )
    assert [p.name for p in people.interviewers] == ["Jonas Weber"]


def test_a_title_told_of_him_or_her_in_a_sentence_of_its_own_is_theirs() -> None:
    people = people_of(
        mail(signed("You will meet Lucy Hart on Friday at 3 pm. Her title is Director of Supply Chain."))
    )
    assert [p.title for p in people.interviewers] == ["Director of Supply Chain"]


def test_an_automatic_sender_is_no_contact_though_a_person_stands_on_its_mail() -> None:
    people = people_of(
        mail("Hi Keiko,\n\nPick a time for your phone screen.", sender="Maya Lind <no-reply@tool.example>")
    )
    assert people.contacts == ()


def test_the_one_whom_an_automatic_mail_names_is_a_contact_with_the_address_given() -> None:
    people = people_of(
        mail(
            "Dear Keiko,\n\nYour interview is booked. Questions? Contact Maya Lind, HR Officer, on 01632 960 001 "
            "or at jobs@northlight.example. This mailbox is not monitored.",
            sender="Northlight Careers <no-reply@tool.example>",
        )
    )
    assert [(p.name, p.email, p.title) for p in people.contacts] == [
        ("Maya Lind", "jobs@northlight.example", "HR Officer")
    ]


def test_who_signs_from_a_shared_mailbox_is_reached_there() -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber on Friday at 3 pm."), sender="HR Northlight <hr@northlight.example>")
    )
    assert [(p.name, p.email) for p in people.contacts] == [("Dana Whitfield", "hr@northlight.example")]


def test_a_stand_in_of_an_out_of_office_reply_is_a_contact() -> None:
    people = people_of(
        mail(signed("You will meet Jonas Weber on Friday at 3 pm.")),
        mail(
            (
                "I am out of the office until Monday. For anything urgent please contact Maya Lind, "
                "maya@northlight.example."
            ),
            headers="Auto-Submitted: auto-replied\n",
            subject="Automatic reply: Northlight",
            number=2,
        ),
    )
    assert {p.name: p.email for p in people.contacts} == {
        "Dana Whitfield": "dana@northlight.example",
        "Maya Lind": "maya@northlight.example",
    }


def test_an_address_is_inferred_from_the_one_pattern_of_a_domain_and_says_so() -> None:
    people = people_of(
        mail(
            signed("You will meet Jonas Weber, CFO, on Friday at 3 pm."),
            sender="Dana Whitfield <dana.whitfield@northlight.example>",
        )
    )
    jonas = people.interviewers[0]
    assert (jonas.email, jonas.email_inferred) == ("jonas.weber@northlight.example", True)
    assert jonas.email_evidence[0].quote == "Dana Whitfield <dana.whitfield@northlight.example>"


def test_nothing_is_inferred_where_colleagues_addresses_follow_no_pattern() -> None:
    people = people_of(
        mail(
            signed("You will meet Jonas Weber, CFO, on Friday at 3 pm."),
            sender="Dana Whitfield <bluebird@northlight.example>",
        )
    )
    assert people.interviewers[0].email is None


def test_every_fact_quotes_what_stands_at_its_place() -> None:
    raw = mail(signed("You will meet Jonas Weber, CFO, on Friday. Write to Maya Lind at maya@northlight.example."))
    thread = transcript(raw)
    people = read_people(thread, find_cast(thread))
    message = thread.messages[0]
    parts = {Part.TEXT: message.text, Part.SENDER: str(message.sender), Part.SUBJECT: message.subject}
    seen = [
        e for p in (*people.interviewers, *people.contacts) for e in (*p.evidence, *p.email_evidence, *p.title_evidence)
    ]
    assert len(seen) >= 5
    for evidence in seen:
        if evidence.part in parts:
            assert parts[evidence.part][evidence.start : evidence.end] == evidence.quote
