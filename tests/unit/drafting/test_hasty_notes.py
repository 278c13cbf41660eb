"""Notes typed in haste: names that are words, asides, counts that hang on, and what takes the answer for granted."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from app.domain.drafts import Draft, Note, Tone
from app.domain.followups import FollowUpKind
from app.domain.reading import Person
from app.drafting.forbidden import Topic, forbidden
from app.drafting.jotting import Shape, Understood, understand
from app.drafting.points import written
from app.drafting.sentences import core
from app.drafting.soundness import unsound
from tests.support.scenes import LENA, OMAR, PROFILE, SAM, reading, write


def _read(note: str, name: str = "Ruth Abara", others: tuple[str, ...] = ()) -> Understood:
    return understand(note, name=name, others=others)


def _told(note: str, name: str = "Ruth Abara", others: tuple[str, ...] = ()) -> list[tuple[Shape, str]]:
    return [(moment.shape, moment.text) for moment in _read(note, name, others).moments]


@pytest.mark.parametrize(
    ("name", "note", "text"),
    [
        ("Mark Bell", "talked about mark schemes", "mark schemes"),
        ("Mark Bell", "mark wants teachers who mark every week", "teachers who mark every week"),
        ("May Rich", "may said the exams move to may", "the exams move to May"),
        ("Art Cole", "talked about art classes", "art classes"),
        ("Basil Reed", "basil likes peat free compost", None),
        ("Will Grace", "will said it will", None),
    ],
)
def test_a_name_that_is_a_word_means_the_person_only_where_it_stands_as_a_name(
    name: str, note: str, text: str | None
) -> None:
    assert [moment for _, moment in _told(note, name)] == ([text] if text else [])


def test_a_colleague_called_will_keeps_no_sentence_with_will_out() -> None:
    assert _told("said the depot will move next year", others=("Will Power",)) == [
        (Shape.SAID, "the depot will move next year")
    ]
    assert not _told("Will wants out of the depot", others=("Will Power",))


@pytest.mark.parametrize(
    ("note", "texts"),
    [
        ("varroa counts up since aug", ["varroa counts"]),
        ("said they moving to remote checks next yr", ["you are moving to remote checks next year"]),
        ("asked what i do when a bride changes her mind", ["what I do when a bride changes their mind"]),
        ("she is foam hater", []),
        ("he wants cut to 500", []),
        ("wants sb who quotes properly, last one underquoted everything", ["somebody who quotes properly"]),
        ("wants people who stop a lift if not happy", ["people who stop a lift if not happy"]),
        ("wants fairness in rota", ["fairness in the rota"]),
        ("she'd love someone to sort the website", ["someone to sort the website"]),
        ("asked how do i give notes to director who wont listen", ["how I give notes to a director who won't listen"]),
        ("hall bookings all in paper diary", ["hall bookings"]),
        ("ash dieback 70% of the work", ["the ash dieback"]),
        ("blade erosion main topic", ["blade erosion"]),
        ("the online theory part is new, dropouts high there", ["the online theory part is new"]),
        ("she want more practicals, less slides", ["more practicals and fewer slides"]),
        ("doodle coats matted is 60% of work", []),
        ("told him bout my route figures", ["my route figures"]),
        ("said shes worried abt machine translation", ["you are worried about machine translation"]),
        ("showed me extraction room", ["showing me the extraction room"]),
        ("nights", []),
        ("blade erosion main topic, robots trial in may", ["blade erosion"]),
        ("near miss log every friday", ["the near miss log every Friday"]),
        ("food sites audits BRC", []),
    ],
)
def test_t3_hurried_english_is_put_right_or_left_out(note: str, texts: list[str]) -> None:
    found = _read(note)
    assert [moment.text for moment in found.moments] == texts
    assert texts or found.left_out, "what is left out is named"


def test_t3_a_second_topic_is_taken_up_where_there_is_room_and_ones_own_story_is_not_heard() -> None:
    note = Note(OMAR.name, "five-month waiting list. wants people who quote properly. told him bout the ice storm")
    body = core(write(OMAR, notes=(note,)).body)
    assert "waiting list" in body
    assert "ice storm" in body
    assert not re.search(r"(?:hear|heard|hearing|said)[^.]*ice storm", body)


@pytest.mark.parametrize(
    ("point", "text"),
    [
        ("planned 60+ weddings, up to 300 guests", "I planned more than 60 weddings with up to 300 guests"),
        ("4 yrs portering, team of 12", "I have four years of experience with portering, in a team of 12"),
        ("CPCS tower crane 7 yrs no incidents", None),
    ],
)
def test_t4_a_jotted_point_is_put_right_or_not_used(point: str, text: str | None) -> None:
    made = written(point)
    assert (made and made.text) == text


def test_t4_what_one_is_is_not_told_as_what_one_did() -> None:
    made = written("registered interpreter, 11 years")
    assert made is None or "registered interpreter, in" not in made.text


def test_the_guard_refuses_a_sentence_that_breaks_off() -> None:
    assert unsound("I understand that you would like people who stop a lift if.")
    assert not unsound("I understand that you would like people who stop a lift.")


@pytest.mark.parametrize(
    ("note", "shape", "text"),
    [
        (
            "We talked about the waiting list (14 weeks!) and whether AI triage is right.",
            Shape.TOPIC,
            "the waiting list and whether AI triage is right",
        ),
        ("objects need stories not labels", Shape.STATED, "objects need stories, not labels"),
        ("residents choose when they get up", Shape.STATED, "residents choose when they get up"),
        ("he said service is theatre", Shape.SAID, "service is theatre"),
        ("values ppl who write notes", Shape.FACT, "you value people who write notes"),
        ("they're doing a big landlord portfolio 300 units", Shape.FACT, "you are doing a big landlord portfolio"),
        ("positioning vs messaging debate", Shape.TOPIC, "the positioning versus messaging debate"),
        ("great tips on surviving boston winters", Shape.TOPIC, "tips on surviving Boston winters"),
        ("talked about cricket", Shape.TOPIC, "cricket"),
        ("asked me to send the case study", Shape.REQUEST, "the case study"),
        ("showed me a clip of the old app, v moving", Shape.DOING, "showing me a clip of the old app"),
        ("she joined from tesco in 2021", Shape.FACT, "you joined from Tesco in 2021"),
    ],
)
def test_what_was_typed_in_haste_is_put_as_one_would_say_it(note: str, shape: Shape, text: str) -> None:
    assert _told(note) == [(shape, text)]


@pytest.mark.parametrize(
    "note",
    [
        "ramp 3 is mine if i get it",
        "wants me to give a talk to the group in april?",
        "boring talk",
        "competitor wiz",
        "3 vans 2 apprentices",
        "home every wkend",
        "nobody reconciles daily",
        "parlé de la garde de nuit. ok bien",
    ],
)
def test_what_cannot_be_told_safely_is_named_and_left_out(note: str) -> None:
    read = _read(note)
    assert not read.moments
    assert read.left_out


@pytest.mark.parametrize("note", ["???", "n/a", "-", "none"])
def test_a_note_without_words_is_no_note(note: str) -> None:
    assert _read(note) == Understood()


def test_a_hedge_is_no_answer() -> None:
    (moment,) = _read("asked if i'd manage people one day. said probably").moments
    assert moment.reply == ""


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("night diff is 4.50", Topic.PAY),
        ("told me to ask for more money", Topic.PAY),
        ("asked about my training contract gap", Topic.PRIVATE),
        ("asked about the gap on my cv", Topic.PRIVATE),
        ("rewrote 400 pages to reading age 9", None),
        ("merged two offices with no redundancies", None),
        ("talked about gap analysis", None),
    ],
)
def test_t6_pay_by_other_names_and_ones_own_gaps_stay_in(text: str, topic: Topic | None) -> None:
    found = forbidden(text, "Manager")
    assert (found.topic if found else None) is topic


@pytest.mark.parametrize(
    ("point", "clause"),
    [
        ("redesigned checkout, 18% fewer drop-offs", "I redesigned checkout, with 18% fewer drop-offs"),
        ("closed the books in 4 days instead of 9", "I closed the books in four days instead of nine"),
        ("messaging work lifted trial sign-ups 22%", "messaging work lifted trial sign-ups by 22%"),
    ],
)
def test_t4_a_jotted_result_reads_as_a_sentence(point: str, clause: str) -> None:
    made = written(point)
    assert made is not None
    assert made.text.endswith(clause)


def test_a_name_that_a_point_spells_is_spelt_so_in_the_note() -> None:
    profile = replace(PROFILE, points=("15 years on Scania and DAF",))
    assert "DAFs" in write(note="talked about dafs", profile=profile).body


def test_what_weighs_on_them_is_taken_up_without_delight() -> None:
    for tone in Tone:
        body = write(note="worried about funding after april", profile=replace(PROFILE, tone=tone)).body
        assert "funding after April" in body
        assert not any(word in body for word in ("highlight", "another hour", "enjoyed talking about funding"))


@pytest.mark.parametrize(
    ("person", "greeting"),
    [
        (Person("Okonkwo", "o@northlight.example", "Teacher", honorific="Mr"), "Dear Mr. Okonkwo,"),
        (Person("Lord Fenwick", "f@northlight.example", "Trustee"), "Dear Lord Fenwick,"),
        (Person("Principal Dana Whitcomb", "w@northlight.example"), "Dear Principal Whitcomb,"),
        (Person("Bob\u202e Stone", "b@northlight.example"), "Hi Bob,"),
    ],
)
def test_nobody_is_greeted_by_an_office_or_a_bare_surname(person: Person, greeting: str) -> None:
    assert write(person, read=replace(reading(), interviewers=(person,))).body.startswith(greeting)


def _to_three(kind: FollowUpKind, tone: Tone) -> list[Draft]:
    out: list[Draft] = []
    for person in (OMAR, LENA, SAM):
        out.append(write(person, kind=kind, siblings=out, profile=replace(PROFILE, tone=tone)))
    return out


@pytest.mark.parametrize("tone", list(Tone))
def test_l1_everyone_of_a_panel_gets_an_invitation_with_words_in_it(tone: Tone) -> None:
    made = _to_three(FollowUpKind.CONNECT, tone)
    assert all(len(core(draft.body).split()) > 6 and "?" not in draft.body for draft in made)
    assert all(core(one.body) != core(other.body) for one, other in pairwise(made))
