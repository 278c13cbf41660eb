"""The titles that mails state of people, and where a title ends."""

from __future__ import annotations

import pytest

from app.reading.people.names import find_cast
from app.reading.people.titles import find_titles
from tests.unit.reading.people.one_mail import mail, signed, transcript

STATED: tuple[tuple[str, dict[str, str | None]], ...] = (
    (
        "You will meet Omar Sayed (Principal Engineer, DV) and Lucy Hart (Head Teacher, Early Years) on 12 March.",
        {"Omar Sayed": "Principal Engineer, DV", "Lucy Hart": "Head Teacher, Early Years"},
    ),
    (
        "The interview on 12 March at 2 pm is with Omar Sayed (Senior Director, Silicon Verification).",
        {"Omar Sayed": "Senior Director, Silicon Verification"},
    ),
    (
        "The interview on 12 March at 2 pm is with Lucy Hart (Senior Grader, coloured stones).",
        {"Lucy Hart": "Senior Grader, coloured stones"},
    ),
    (
        "The interview on 12 March is with Lucy Hart (Plant Manager, remote) and Omar Sayed (Buyer, Leeds).",
        {"Lucy Hart": "Plant Manager", "Omar Sayed": "Buyer"},
    ),
    ("You will meet Lucy Hart, Head of Training in Tampere, on 12 March.", {"Lucy Hart": "Head of Training"}),
    ("You will meet Omar Sayed, Lecturer in Law, on 12 March at 2 pm.", {"Omar Sayed": "Lecturer in Law"}),
    (
        "You will meet Omar Sayed, our Post Supervisor and Lucy Hart, Wardrobe, on 12 March at 2 pm.",
        {"Omar Sayed": "Post Supervisor", "Lucy Hart": None},
    ),
    (
        "You will meet a QA Lead by the name of Lucy Hart and a chemist called Omar Sayed on 12 March at 2 pm.",
        {"Lucy Hart": "QA Lead", "Omar Sayed": "chemist"},
    ),
    ("Your interview on 12 March is with my boss Lucy Hart (she's our regional CFO).", {"Lucy Hart": "regional CFO"}),
    (
        "Your interview on 12 March is with Lucy Hart. She's our Sales Manager and asks good questions.",
        {"Lucy Hart": "Sales Manager"},
    ),
    ("You will meet Lucy Hart on 12 March at 2 pm, she is Shift Leader here.", {"Lucy Hart": "Shift Leader"}),
    ("You will meet Lucy Hart on 12 March at 2 pm. She is Welsh and likes puzzles.", {"Lucy Hart": None}),
)


@pytest.mark.parametrize(("text", "titles"), STATED, ids=lambda part: str(part)[:60])
def test_a_title_is_taken_as_the_mail_words_it(text: str, titles: dict[str, str | None]) -> None:
    thread = transcript(mail(signed(text)))
    cast = find_cast(thread)
    found = find_titles(thread, cast)
    assert {m.name for m in cast.members} == {*titles, "Dana Whitfield"}
    assert {name: found[name].text if name in found else None for name in titles} == titles
