"""The titles that mails state of people, and where a title ends."""

from __future__ import annotations

import pytest

from app.reading.people.names import find_cast
from app.reading.people.title_forms import without_firm
from app.reading.people.titles import find_titles
from tests.unit.reading.people.one_mail import mail, signed, transcript

STATED: tuple[tuple[str, dict[str, str | None]], ...] = (
    (
        "You will meet Omar Sayed, who is Head of Nursing and whose ward this is, on 12 March.",
        {"Omar Sayed": "Head of Nursing"},
    ),
    (
        "Come on 12 March at 2 pm and ask for Lucy Hart, that is the Yard Manager, you talk with her.",
        {"Lucy Hart": "Yard Manager"},
    ),
    (
        "Your panel: the Dean, the Very Revd Lucy Hart, and the Precentor, the Revd Canon Omar Sayed, 12 March.",
        {"Lucy Hart": "Dean", "Omar Sayed": "Precentor"},
    ),
    ("You will meet our Provost, Professor Lucy Hart, on 12 March at 2 pm.", {"Lucy Hart": "Provost"}),
    ("You will meet Omar Sayed (HR Business Support) on 12 March at 2 pm.", {"Omar Sayed": "HR Business Support"}),
    ("You will meet Omar Sayed (Safety Coordinator, all sites) on 12 March.", {"Omar Sayed": "Safety Coordinator"}),
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
    ("You will meet Lucy Hart, the Program Director you'd report to, on 12 March.", {"Lucy Hart": "Program Director"}),
    (
        "You will meet Lucy Hart (Acting Manager for as long as that lasts) on 12 March.",
        {"Lucy Hart": "Acting Manager"},
    ),
    ("You will meet Lucy Hart, the Principal's PA, on 12 March.", {"Lucy Hart": "Principal's PA"}),
    ("12 March:\n1. Product sense (45 min) w/ Lucy Hart, PM\n2. Lunch", {"Lucy Hart": "PM"}),
)


def titles_of(text: str) -> dict[str, str]:
    """The titles of all but the sender."""
    thread = transcript(mail(signed(text)))
    found = find_titles(thread, find_cast(thread))
    return {name: title.text for name, title in found.items() if name != "Dana Whitfield"}


@pytest.mark.parametrize(("text", "titles"), STATED, ids=lambda part: str(part)[:60])
def test_a_title_is_taken_as_the_mail_words_it(text: str, titles: dict[str, str | None]) -> None:
    thread = transcript(mail(signed(text)))
    cast = find_cast(thread)
    found = find_titles(thread, cast)
    assert {m.name for m in cast.members} == {*titles, "Dana Whitfield"}
    assert {name: found[name].text if name in found else None for name in titles} == titles


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("You will meet Jonas Weber, her nephew and our Herd Manager, on Friday.", "Jonas Weber", "Herd Manager"),
        ("You will meet Lucy Hart, whom you know and who is our Head Gardener.", "Lucy Hart", "Head Gardener"),
        ("You will meet Lucy Hart, who set up the lab and is now Head of Quality.", "Lucy Hart", "Head of Quality"),
        ("Jonas Weber, she runs nights and is our Ward Sister, will see you.", "Jonas Weber", "Ward Sister"),
        ("You will meet Jonas Weber, my brother and the Site Manager.", "Jonas Weber", "Site Manager"),
        ("You will meet Jonas Weber, our founder's son and Plant Manager.", "Jonas Weber", "Plant Manager"),
        ("You will see me and Jonas Weber our kitchen manager on Friday.", "Jonas Weber", "kitchen manager"),
        ("You'd meet picture editor Lucy Hart and Jonas Weber.", "Lucy Hart", "picture editor"),
        ("Jonas Weber takes the first half (Yard Manager), then we break.", "Jonas Weber", "Yard Manager"),
        ("You will work under Chef (Jonas Weber) from 11.", "Jonas Weber", "Chef"),
        ("Lucy Hart and Jonas Weber, shift foremen, will interview you.", "Lucy Hart", "shift foreman"),
        ("You will meet Jonas Weber. He has an hour. His title is Director of Rail in case you ask.", "Jonas Weber",
         "Director of Rail"),
        ("You will shadow Lucy Hart our senior nurse for an hour.", "Lucy Hart", "senior nurse"),
        ("You will meet Lucy Hart, Associate Professor, Dept. of Geology.", "Lucy Hart", "Associate Professor"),
        ("You will meet Lucy Hart (Branch Manager, Galesburg Road).", "Lucy Hart", "Branch Manager"),
        ("You will meet the site's Fish Health Lead, Jonas Weber.", "Jonas Weber", "Fish Health Lead"),
        ("You will meet Jonas Weber (tech lead, metering).", "Jonas Weber", "tech lead, metering"),
        ("You will meet Jonas Weber (General Manager - Biomedical).", "Jonas Weber", "General Manager - Biomedical"),
        ("Panel:\nLucy Hart – Site Manager: Northern Cape\nand me", "Lucy Hart", "Site Manager: Northern Cape"),
        ("You will meet Lucy Hart on Friday. She's our controller and would be your boss.", "Lucy Hart", "controller"),
        ("You will meet Lucy Hart, onze kwaliteitsmanager, op vrijdag.", "Lucy Hart", "kwaliteitsmanager"),
        ("You will meet our VP, Customer Operations, Jonas Weber, on Friday.", "Jonas Weber",
         "VP, Customer Operations"),
        ("You will meet the Planning Manager (Electrical), Jonas Weber.", "Jonas Weber",
         "Planning Manager (Electrical)"),
        ("You will meet our Head of Service Delivery Lucy Hart.", "Lucy Hart", "Head of Service Delivery"),
        ("You will meet our Head of Mission, Mr. Jonas Weber.", "Jonas Weber", "Head of Mission"),
        ("You will meet the Head of O&M Ms. Lucy Hart.", "Lucy Hart", "Head of O&M"),
        ("You will meet Clinical Lead Nurse Lucy Hart.", "Lucy Hart", "Clinical Lead Nurse"),
        ("You will meet Lucy Hart [Lead Auditor] on Friday.", "Lucy Hart", "Lead Auditor"),
        ("You will meet Lucy Hart <lucy.hart@northlight.example> (Lead Auditor).", "Lucy Hart", "Lead Auditor"),
        ("You will meet Lucy Hart, MBA, Lead Auditor, on Friday.", "Lucy Hart", "Lead Auditor"),
        ("Lucy Hart, in her role as Lead Auditor, will see you.", "Lucy Hart", "Lead Auditor"),
        ("You will meet Lucy and Jonas. Lucy Hart = plating superintendent.", "Lucy Hart", "plating superintendent"),
        ("You will meet Lucy Hart. She built half the fleet, she's the lead shipwright.", "Lucy Hart",
         "lead shipwright"),
        ("Panel: Lucy Hart (panel member), Lead Auditor, and me.", "Lucy Hart", "Lead Auditor"),
    ],
)  # fmt: skip
def test_a_title_is_found_behind_a_clause_in_brackets_and_without_a_comma(text: str, name: str, title: str) -> None:
    assert titles_of(text)[name] == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("You will meet Lucy Hart, Planner Jonas Weber and Omar Said.", {"Jonas Weber": "Planner"}),
        (
            "Lucy Hart, General Manager, Sales Department Jonas Weber, Section Chief",
            {"Lucy Hart": "General Manager, Sales Department", "Jonas Weber": "Section Chief"},
        ),
        (
            "You will meet Lucy Hart and Jonas Weber, our Head of Sales and Buyer respectively.",
            {"Lucy Hart": "Head of Sales", "Jonas Weber": "Buyer"},
        ),
        ("Lucy Hart is our Head of Sales, Jonas Weber does quality.", {"Lucy Hart": "Head of Sales"}),
        (
            "You will meet Lucy Hart, Head of Sales, Jonas Weber, Yard Manager, and Omar Said.",
            {"Lucy Hart": "Head of Sales", "Jonas Weber": "Yard Manager"},
        ),
        (
            "You will meet Lucy Hart, who chairs, and our Head of Sales, Jonas Weber.",
            {"Jonas Weber": "Head of Sales"},
        ),
        (
            "10:00 Lucy Hart, Executive Producer + Jonas Weber, Presenter",
            {"Lucy Hart": "Executive Producer", "Jonas Weber": "Presenter"},
        ),
    ],
)
def test_a_title_between_two_names_is_of_one_of_them(text: str, titles: dict[str, str]) -> None:
    assert titles_of(text) == titles


@pytest.mark.parametrize(
    ("sender", "title"),
    [
        ("Zoe Adler | Talent Coordinator <zoe.adler@northlight.example>", "Talent Coordinator"),
        ('"Adler, Zoe (Clinic Director)" <zoe.adler@northlight.example>', "Clinic Director"),
        ('"Adler, Zoe (she/her)" <zoe.adler@northlight.example>', None),
    ],
)
def test_a_title_in_a_display_name_counts_where_nothing_else_states_one(sender: str, title: str | None) -> None:
    thread = transcript(mail("Hi Keiko,\n\nCan you come on Friday at 2 pm?\n\nZoe", sender=sender))
    found = find_titles(thread, find_cast(thread)).get("Zoe Adler")
    assert (found.text if found else None) == title


@pytest.mark.parametrize("title", ["Tumuaki / Principal", "Rektor / Head Teacher", "Intercedent Logistiek"])
def test_a_signature_may_state_a_title_in_two_languages(title: str) -> None:
    text = f"Hi Keiko,\n\nMonday at 10 then.\n\nKind regards\nRuth Odell\n{title}\nLarkspur School\n"
    thread = transcript(mail(text, sender="Ruth Odell <ruth@larkspurschool.example>", subject="Monday"))
    assert find_titles(thread, find_cast(thread))["Ruth Odell"].text == title


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Principal, Quill Elementary", "Principal"),
        ("HR Manager, Quill AS", "HR Manager"),
        ("Talent Partner @ Quill", "Talent Partner"),
        ("Talent Partner at The Quill", "Talent Partner"),
        ("Head of Quill", "Head of Quill"),
        ("Manager, Cloud", "Manager, Cloud"),
    ],
)
def test_the_firm_is_no_part_of_a_title(title: str, bare: str) -> None:
    assert without_firm(title, "Quill Elementary" if "Elementary" in title else "Quill") == bare
