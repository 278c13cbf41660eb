from __future__ import annotations

from datetime import UTC, datetime

from app.domain.mail import Address, Mailbox, Message, Segment, SegmentKind
from app.domain.reading import Usage
from app.reading.correspondence import message_refs, usage
from app.reading.mail.parse import parse_message

LONDON = Mailbox("Ada Byrne", "ada@example.com", "Europe/London")
CHICAGO = Mailbox("Ada Byrne", "ada@example.com", "America/Chicago")


def _message(text: str, *, sender: str = "dana@firm.example", own: int | None = None) -> Message:
    segments = (Segment(SegmentKind.OWN, 0, own), Segment(SegmentKind.QUOTED, own, len(text))) if own else ()
    return Message(
        id="one@firm.example",
        source="",
        sender=Address("Dana", sender),
        to=(Address("Ada", "ada@example.com"),),
        cc=(Address("Lena", "lena@firm.example"),),
        reply_to=(),
        date=datetime(2026, 3, 2, tzinfo=UTC),
        subject="Interview",
        text=text,
        segments=segments,
        references=("zero@firm.example",),
    )


def test_a_message_keeps_what_an_answer_needs() -> None:
    (ref,) = message_refs((_message("Dear Ms Byrne,\nWe would like to meet you."),))
    assert (ref.id, ref.subject, ref.references) == ("one@firm.example", "Interview", ("zero@firm.example",))
    assert [address.email for address in ref.recipients] == ["ada@example.com", "lena@firm.example"]
    assert ref.greeting == "Dear Ms Byrne,"


def test_a_message_without_salutation_has_no_greeting() -> None:
    (ref,) = message_refs((_message("We would like to meet you.\nHello to all."),))
    assert ref.greeting == ""


def test_a_greeting_in_the_quoted_part_is_not_the_senders() -> None:
    text = "Fine by me.\nHi Ada,\nSee you then."
    (ref,) = message_refs((_message(text, own=len("Fine by me.\n")),))
    assert ref.greeting == ""


def test_british_spelling_beats_an_american_zone() -> None:
    messages = (_message("We apologise; the programme starts on Monday 2 March."),)
    assert usage(messages, CHICAGO) is Usage.BRITISH


def test_american_dates_beat_a_european_zone() -> None:
    messages = (_message("The panel meets on Monday, March 2 in our main center."),)
    assert usage(messages, LONDON) is Usage.AMERICAN


def test_the_zone_decides_where_the_words_do_not() -> None:
    messages = (_message("See you soon."),)
    assert usage(messages, LONDON) is Usage.BRITISH
    assert usage(messages, CHICAGO) is Usage.AMERICAN


def test_the_owners_own_spelling_does_not_count() -> None:
    messages = (_message("My apologies for the colour; I apologise.", sender="ada@example.com"),)
    assert usage(messages, CHICAGO) is Usage.AMERICAN


def _answering(*fields: str) -> Message:
    head = ["From: Dana <dana@firm.example>", "Message-ID: <two@firm.example>", *fields]
    return parse_message("\r\n".join([*head, "", "Hello."]).encode(), source="two", zone="Europe/London")


def test_without_references_the_one_message_answered_stands_for_them() -> None:
    """RFC 5322, 3.6.4."""
    (ref,) = message_refs((_answering("In-Reply-To: <one@firm.example>"),))
    assert ref.references == ("one@firm.example",)
    (ref,) = message_refs((_answering("In-Reply-To: <one@firm.example> <other@firm.example>"),))
    assert ref.references == ()
    (ref,) = message_refs((_answering("References: <zero@firm.example>", "In-Reply-To: <one@firm.example>"),))
    assert ref.references == ("zero@firm.example",)
