"""The middle column: messages with their evidence marked, tables as tables, quotes folded."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.evidence import Evidence, Fact
from app.domain.followups import Plan
from app.domain.mail import Address, Line, LineKind, Message, Segment, SegmentKind, Thread
from app.domain.reading import Kind, Reading
from app.services.threads import OpenThread
from app.sidebar import when
from app.sidebar.local.view import MessageView, thread_view
from tests.support.panels import OWNER

TEXT = "Hi <b>Nadia</b>,\n9:00\tOmar\n10:00\tLena\nBye\n> old words"


def shown(text: str = TEXT, evidence: tuple[Evidence, ...] = (), **changes: object) -> MessageView:
    message = Message(
        id="m1",
        source="01.eml",
        sender=Address("Dana", "dana@northlight.example"),
        to=(Address("", OWNER.email),),
        cc=(),
        reply_to=(),
        date=datetime(2026, 3, 2, 16, 0, tzinfo=UTC),
        subject="Interview",
        text=text,
        **changes,  # type: ignore[arg-type]
    )
    reading = Reading(Fact(Kind.INTERVIEW, evidence))
    opened = OpenThread(Thread("t1", (message,)), reading, reading, Plan(()))
    return thread_view(opened, OWNER, when.locale_of("en-GB")).messages[0]


def row(text: str) -> Line:
    start = TEXT.index(text)
    split = start + text.index("\t")
    return Line(start, start + len(text), LineKind.ROW, ((start, split), (split + 1, start + len(text))))


def test_words_of_a_mail_are_escaped_also_within_a_mark() -> None:
    start = TEXT.index("<b>")
    piece = shown(evidence=(Evidence("m1", "<b>Nadia", start=start, end=start + 8),)).pieces[0]
    assert "Hi <mark>&lt;b&gt;Nadia</mark>&lt;/b&gt;," in piece.html


def test_rows_that_follow_each_other_become_one_table() -> None:
    piece = shown(lines=(row("9:00\tOmar"), row("10:00\tLena"))).pieces[0]
    assert "<table><tr><td>9:00</td><td>Omar</td></tr><tr><td>10:00</td><td>Lena</td></tr></table>" in piece.html
    assert piece.html.index("Hi") < piece.html.index("<table>") < piece.html.index("Bye")


def test_quoted_text_is_folded_away() -> None:
    at = TEXT.index("> old")
    pieces = shown(segments=(Segment(SegmentKind.OWN, 0, at), Segment(SegmentKind.QUOTED, at, len(TEXT), 1))).pieces
    assert [piece.folded for piece in pieces] == [False, True]
    assert pieces[1].label == "Quoted text"


def test_overlapping_evidence_is_marked_once() -> None:
    piece = shown("abcdef", (Evidence("m1", "abcd", start=0, end=4), Evidence("m1", "cdef", start=2, end=6))).pieces[0]
    assert piece.html == "<mark>abcd</mark><mark>ef</mark>"


def test_times_are_the_mailbox_zones() -> None:
    assert shown().when == "Mon 2 Mar, 10:00"
