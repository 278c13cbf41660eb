"""Who interviews beside the writer, in another's place, and who only seems to, in whole readings of other words."""

from __future__ import annotations

import pytest

from tests.unit.reading.sessions.test_terse_owners import OWNER, WRITER, reading_of

WRITES = "Vera Loxley"
FIRST = "Friday 12 June at 10:00"


def people(*texts: str, title: str = "Deputy Director", subject: str = "Deckhand interview") -> list[str]:
    """Who interviews, by their first names, where the owner agrees to the first mail."""
    mails = [(WRITER, f"Dear Casey,\n\n{text}\n\nKind regards,\nVera Loxley\n{title}") for text in texts]
    reading = reading_of(mails[0], (OWNER, "That suits me well, thank you."), *mails[1:], subject=subject)
    return sorted(one.name.split()[0] for one in reading.interviewers)


def seated(*texts: str, title: str = "HR Manager") -> list[list[str]]:
    mails = [(WRITER, f"Dear Casey,\n\n{text}\n\nKind regards,\nVera Loxley\n{title}") for text in texts]
    reading = reading_of(mails[0], (OWNER, "That suits me well, thank you."), *mails[1:], subject="Deckhand interview")
    return [sorted(name.split()[0] for name in one.interviewers) for one in reading.interviews]


@pytest.mark.parametrize(
    "told",
    [
        f"We'd like to interview you on {FIRST}. It would be Ana Ruiz, who heads the yard, and me.",
        f"We'd like to see you on {FIRST}. You would be interviewed by Ana Ruiz, who runs the deck, and by me.",
        f"Ana Ruiz and I would like you to come out to the house on {FIRST}.",
        f"Can you come by the yard on {FIRST} and talk to me and my sister Ana, who runs the books?",
        f"{FIRST}: me (manager) and Ana Ruiz (deputy) in the back office for your interview.",
        f"Your interview is on {FIRST}. Present will be Ana Ruiz, head of the yard, and I.",
        f"Your interview is on {FIRST}. I do the talking with Ana Ruiz, our bosun.",
    ],
)
def test_writers_count_themselves_among_those_who_interview(told: str) -> None:
    assert people(told) == ["Ana", "Vera"]


@pytest.mark.parametrize(
    "told",
    [
        "Ana has had to go to Hull for the inspectors, so her half will be taken by Dr Leo Marsh (Senior Advisor).",
        "Ana has been sent to Hull, so her slot goes to Leo Marsh, our mate.",
        "Ana's baby arrived early! Leo Marsh, our mate, takes over the interview. Same time.",
        "Ana is out, Leo Marsh (Deputy Engineer) is in. Time and place as before.",
        "Ana's not around on Friday after all so I'm dragging Leo Marsh along for you. I won't be there myself.",
    ],
)
def test_somebody_else_comes(told: str) -> None:
    assert people(f"You'll meet Ana Ruiz at our office on {FIRST} for the interview.", told, title="HR Manager") == [
        "Leo"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Ana is unwell. We are going ahead with one.",
        "Ana has come down with something. Ben is happy to see you on his own.",
        "Ana Ruiz will not be there.",
    ],
)
def test_who_is_absent_is_not_replaced_by_anybody(told: str) -> None:
    assert people(f"You'll meet Ana Ruiz and Ben Lind on {FIRST} for the interview.", told, title="HR Manager") == [
        "Ben"
    ]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (
            f"They can see you on {FIRST}; at the gate ask for Ana Ruiz, you talk with her and she shows you round.",
            ["Ana"],
        ),
        (f"You're in on {FIRST}. Ask for Ana Ruiz at the desk, she's the one who will interview you.", ["Ana"]),
        (f"Your interview on {FIRST} is with Ana Ruiz; she'll have Ben Lind with her.", ["Ana", "Ben"]),
        (f"Your interview on {FIRST} is with our VP of Product, Madis Rebane.", ["Madis"]),
        (f"Your interview on {FIRST} is with Ana Ruiz and Jools (our store manager).", ["Ana", "Jools"]),
        (f"Your interview on {FIRST} is with Ana Ruiz's boss, Mrs Whitworth.", ["Whitworth"]),
        (f"Following your interview with Ana Ruiz last week we'd like to see you on {FIRST} with Ben Lind.", ["Ben"]),
        (f"The panel for {FIRST}: Ana Ruiz, chair; Bill Farquhar; Tomiko Arai.", ["Ana", "Bill", "Tomiko"]),
    ],
)
def test_who_is_told_in_other_words(told: str, who: list[str]) -> None:
    found = people(told, title="HR Manager")
    assert [name for name in found if name != "Ana" or "Ana" in who] == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (
            f"Your interview on {FIRST} is at the hangar (Isla Grande, hangar 7) with Ana Ruiz, Director of Flight.",
            ["Ana"],
        ),
        (f"Your interview on {FIRST} is with Ana Ruiz, Head Nat Cat Modelling.", ["Ana"]),
        (f"Your interview on {FIRST} is with the Canon Precentor, the Revd Canon Tobias Finch.", ["Tobias"]),
        (f"Our crane fell over in Emerson and Ana Ruiz sees you on {FIRST} for the interview.", ["Ana"]),
    ],
)
def test_places_fields_and_offices_are_no_people(told: str, who: list[str]) -> None:
    assert people(told, title="HR Manager") == who


def test_who_sits_in_the_row_that_is_taken_over_is_no_interviewer() -> None:
    rows = "10:00 - 10:45 Past work, Ana Ruiz, Staff Engineer\n11:00 - 12:00 Exercise, Ben Lind, Principal"
    swap = "Ben's baby showed up early. Leo Marsh (Manager, Ingest) takes over the 11 o'clock. Same exercise."
    assert seated(f"Friday 12 June\n\n{rows}", swap, title="Recruiter") == [["Ana"], ["Leo"]]
    assert people(f"Friday 12 June\n\n{rows}", swap, title="Recruiter") == ["Ana", "Leo"]


def test_whom_the_mail_named_for_a_moved_time_stays() -> None:
    invited = "I invite you on Friday 12 June, 11:00, to our terminal.\nTalk takes one hour:\n\n"
    panel = "Ana Ruiz, Maintenance Manager\nBen Lind, Shift Engineer"
    moved = (
        "I am sorry for the late change. Ben is on sick leave. Instead of him there is Mr Leo Marsh, Senior Engineer. "
        "He works second shift, so we must start at 13:30 and not 11:00. The day is the same."
    )
    assert seated(f"{invited}{panel}", moved) == [["Ana", "Leo"]]


def test_a_time_that_a_sentence_names_first_belongs_to_its_line() -> None:
    text = "We start at 9 on Tuesday 9 June at the studio:\n\n9:00 Ana Ruiz, Station Manager\n10:00 Ben Lind, Producer"
    assert seated(text) == [["Ana"], ["Ben"]]


@pytest.mark.parametrize(
    "told",
    [
        "Thursday 11 June, 5:15 pm - come by the shop and sit down with the two of them.",
        "On Thursday 11 June at 5:15 pm you sit down with both of them at the shop.",
    ],
)
def test_the_two_of_them_are_those_named_last(told: str) -> None:
    first = "Ben Lind passed me your letter. Tuesday 9 June, 12 noon: Ana Ruiz will ring your cell for the interview."
    assert seated(f"{first}\n\n{told}", title="Office Manager")[-1] == ["Ana", "Ben"]


def test_mails_in_small_letters_name_people_too() -> None:
    mails = [
        (
            WRITER,
            "come by sat the 6th at 3, we'll sit down and talk. me and jess, my sous chef. knock on the door\n\nvera",
        ),
        (OWNER, "yes chef, see you sat at 3"),
    ]
    reading = reading_of(*mails, subject="line cook")
    assert sorted(one.name.split()[0] for one in reading.interviewers) == ["Jess", "Vera"]


def test_thanks_passed_on_are_for_those_they_are_passed_to() -> None:
    mails = [
        (WRITER, f"Your interview is on {FIRST} with Ana Ruiz and Ben Lind.\n\nVera Loxley\nOffice Manager"),
        (OWNER, "Lovely."),
        (OWNER, "Hi Vera, please pass on my thanks to Ana and Ben for today. I enjoyed the interview."),
    ]
    reading = reading_of(*mails, subject="Deckhand interview")
    assert WRITES not in [one.name for one in reading.interviewers]
