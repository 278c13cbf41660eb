"""Which of several sessions of a mail somebody sits in: by the layout of lines, tables, lists and sentences."""

from __future__ import annotations

import pytest

from tests.support.threads import sessions, starts

MONDAY, LATER = "2026-03-02 09:00 +0000", "2026-03-03 09:00 +0000"
SENDER = "Dana Whitfield <dana.whitfield@tarrant-mills.example>"
HELEN, TOM, PRIYA, DANA = "Helen Carter", "Tom Price", "Priya Nair", "Dana Whitfield"


def seated(text: str, subject: str = "Interviews") -> list[list[str]]:
    """Who sits in each session of a mail, in order."""
    return [sorted(one.interviewers) for one in sessions(("company", MONDAY, text), subject=subject).agreed]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Tuesday 10 March you see Helen Carter at 10, Tom Price at 11 and Priya Nair at 12.",
        "Tuesday 10 March: 10:00 Helen Carter, 11:00 Tom Price, 12:00 Priya Nair.",
        "10 March: 10:00 case (Dr. Helen Carter), 11:00 test (Eng. Tom Price), 12:00 talk (Priya Nair).",
        "Tuesday 10 March. Interviewers: Helen Carter (10:00), Tom Price (11:00), Priya Nair (12:00).",
        "On Tuesday 10 March it is Helen Carter at 10:00, then at 11:00 Tom Price, then at 12:00 Priya Nair.",
    ],
)
def test_names_in_a_sentence_go_with_the_time_before_or_behind_them(sentence: str) -> None:
    assert seated(f"Dear Robin,\n\n{sentence}\n\nDana") == [[HELEN], [TOM], [PRIYA]]


@pytest.mark.parametrize(
    ("second", "people"),
    [
        ("same panel plus Priya Nair, Laboratory Lead", [HELEN, PRIYA, TOM]),
        ("the same two", [HELEN, TOM]),
        ("ditto", [HELEN, TOM]),
        ("same people without Tom Price", [HELEN]),
        ("both of them, a case", [HELEN, TOM]),
        ("Priya Nair, Laboratory Lead", [PRIYA]),
        ("all three of us", [HELEN, TOM]),
    ],
)
def test_a_session_takes_over_whom_its_words_point_back_to(second: str, people: list[str]) -> None:
    first = "Tuesday 10 March\n\n10:00 Helen Carter, Head of Quality, and Tom Price, Site Manager"
    found = seated(f"Dear Robin,\n\nYour interviews:\n\n{first}\n11:00 {second}\n\nKind regards\nLena Moor")
    assert [sorted(set(names) - {DANA}) for names in found] == [[HELEN, TOM], people]


def test_he_is_who_was_named_last() -> None:
    mail = "Robin,\n\nYou are seeing Tom Price on Tuesday 10 March at 9:00, then at 10:00 he and I do the second part."
    assert seated(f"{mail}\n\nDana") == [[TOM], [DANA, TOM]]


def test_who_joins_us_sits_beside_those_who_were_there() -> None:
    mail = "On Tuesday 10 March you start with Helen Carter at 11:00, then Tom Price will join us after lunch, at 2 pm."
    assert seated(f"Robin,\n\n{mail}\n\nDana") == [[HELEN], [HELEN, TOM]]


@pytest.mark.parametrize("writer", ["myself", "me", "Helen Carter and me", "Helen Carter & me", "me + Helen Carter"])
def test_the_writer_counts_as_an_element_of_a_line(writer: str) -> None:
    rows = f"10:00 Tom Price\n11:00 {writer}"
    second = [DANA, HELEN] if "Helen" in writer else [DANA]
    assert seated(f"Dear Robin,\n\nYour interviews on Tuesday 10 March:\n\n{rows}\n\nDana") == [[TOM], second]


def test_a_list_below_a_time_names_its_people() -> None:
    items = "* Video call, Friday 6 March, 1pm\n   - Helen Carter, Head of Quality\n   - me\n"
    items += "* On site, Tuesday 10 March, 9am\n   - Helen Carter\n   - Tom Price, Site Manager"
    mail = f"Hi Robin,\n\nYour two interviews:\n\n{items}\n\nLet me know if either's a problem.\n\nDana"
    assert seated(mail) == [[DANA, HELEN], [HELEN, TOM]]


def test_bars_part_the_cells_of_a_schedule() -> None:
    rows = "Case | 9:00 – 10:00 AM | Helen Carter + Tom Price\nCoding | 10:15 – 11:15 AM | Priya Nair"
    assert seated(f"Hi Robin,\n\nThursday, 12 March\n{rows}\n\nDana") == [[HELEN, TOM], [PRIYA]]


def test_sentences_give_people_to_sessions_by_their_place() -> None:
    mail = (
        "Two appointments then: Thursday 5 March at 9:00 and Monday 9 March at 16:00. For the first you sit down with "
    )
    mail += "Helen Carter, for the second with Tom Price."
    assert seated(f"Hi Robin,\n\n{mail}\n\nDana") == [[HELEN], [TOM]]


def test_somebody_elses_boss_does_not_make_them_come() -> None:
    rows = "10:00 Tom Price, Site Manager\n11:00 Tom's boss, Mrs Carter"
    assert seated(f"Dear Robin,\n\nTuesday 10 March:\n\n{rows}\n\nDana") == [[TOM], ["Carter"]]


def test_an_answer_with_hours_alone_parts_the_day_that_stands() -> None:
    plan = "we confirm your interview on Tuesday 10 March, 13:00 to 15:30, in our Leeds office."
    hours = "of course: 13:00 Helen Carter, 13:50 Tom Price and Helen again, 14:40 our director Priya Nair."
    found = sessions(
        ("company", MONDAY, f"Hi Robin,\n\n{plan}\n\nDana"),
        ("owner", MONDAY, "Thank you. Who will I be speaking to?\n\nRobin"),
        ("company", LATER, f"Hi Robin,\n\n{hours}\n\nDana"),
    )
    assert starts(found) == ["2026-03-10 13:00", "2026-03-10 13:50", "2026-03-10 14:40"]
    assert [sorted(one.interviewers) for one in found.agreed] == [[HELEN], [HELEN, TOM], [PRIYA]]


@pytest.mark.parametrize(
    ("words", "agreed"),
    [
        ("Let me know if that's a problem.", True),
        ("Let me know if you can't make it.", True),
        ("Let me know if that works.", False),
    ],
)
def test_silence_agrees_where_only_an_objection_is_asked_for(words: str, agreed: bool) -> None:
    mail = f"Hi Robin,\n\nYour interview: Tuesday 10 March, 10:00, with Helen Carter.\n\n{words}\n\nDana"
    assert bool(sessions(("company", MONDAY, mail)).agreed) is agreed


def test_a_programme_goes_on_from_time_to_time() -> None:
    mail = "We begin on Tuesday 10 March at 9:30 in my office with Helen Carter. She tells you about the collection. "
    mail += "At 10:30 you meet Tom Price. He heads conservation. After lunch, which is on the museum, Priya Nair will "
    mail += "see you at 1:30 pm."
    found = sessions(("company", MONDAY, f"Dear Robin,\n\n{mail}\n\nDana"))
    assert starts(found) == ["2026-03-10 09:30", "2026-03-10 10:30", "2026-03-10 13:30"]


def test_a_department_does_not_end_a_day() -> None:
    rows = "9:00\tHelen Carter, Department Chair\tOffice 301\n9:45\tTom Price\tOffice 315"
    assert seated(f"Dear Robin,\n\nYour day on Monday 9 March:\n\n{rows}\n\nDana") == [[HELEN], [TOM]]


def test_who_wraps_up_holds_a_session() -> None:
    rows = "10:00-10:45 - Helen Carter - design\n10:45-11:15 - Tom Price again - wrap up & questions"
    assert seated(f"Dear Robin,\n\nYour interviews on Tuesday 10 March:\n\n{rows}\n\nDana") == [[HELEN], [TOM]]


def test_who_invigilates_a_test_does_not_interview() -> None:
    text = (
        "Tuesday 10 March:\n\n2.00pm  Test (invigilated by Priya Nair)\n2.45pm  Interview: Helen Carter and Tom Price"
    )
    assert seated(f"Dear Robin,\n\n{text}\n\nDana")[-1] == [HELEN, TOM]
