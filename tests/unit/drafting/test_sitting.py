"""What a card may say of a session without any note: only what the reading tells of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.drafts import Draft, Tone
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Interview, Mode, Person, Reading
from app.drafting.guard import ALIKE, likeness
from app.drafting.occasion import Occasion, occasion
from app.drafting.sitting import sitting
from tests.support.scenes import INTERVIEWED, MAILBOX, NOW, OMAR, PROFILE, follow_up, reading, write

PANEL = tuple(
    Person(name, f"{name.split()[0].lower()}@northlight.example", title)
    for name, title in (
        ("Anna Pell", "Head of Networks"), ("Tom Oduya", "Operations Manager"), ("Sara Lind", "HR Business Partner"),
        ("Mike Farr", None), ("Priya Shah", "Regional Director"),
    )
)  # fmt: skip


def met(*people: Person, minutes: int | None = 60, mode: Mode = Mode.ONSITE) -> Reading:
    end = None if minutes is None else INTERVIEWED + timedelta(minutes=minutes)
    held = Interview(INTERVIEWED, end, mode, tuple(person.name for person in people))
    return reading(interviews=(held,), interviewers=people)


def scene(person: Person, read: Reading) -> Occasion:
    return occasion(follow_up(person, FollowUpKind.PAPER_NOTE), read, PROFILE, MAILBOX, NOW)


def cards(tone: Tone, mode: Mode) -> list[Draft]:
    written: list[Draft] = []
    for person in PANEL:
        item = FollowUp(f"card:{person.name}", FollowUpKind.PAPER_NOTE, person.name, None, None, None, "")
        told = replace(PROFILE, tone=tone)
        read = met(*PANEL, mode=mode)
        written.append(
            write(person, FollowUpKind.PAPER_NOTE, item=item, read=read, profile=told, siblings=tuple(written))
        )
    return written


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("tone", list(Tone))
def test_t3_t7_five_cards_without_a_note_do_not_read_alike(tone: Tone, mode: Mode) -> None:
    written = cards(tone, mode)
    pairs = [likeness(a.body, b.body) for number, a in enumerate(written) for b in written[:number]]
    assert max(pairs) < ALIKE
    assert not [warning for card in written for warning in card.warnings]
    assert not [card.body for card in written if "today" in card.body or "yesterday" in card.body]


def test_the_length_is_told_where_one_person_gave_it() -> None:
    assert sitting(scene(OMAR, met(OMAR, minutes=90)))["length"] == "an hour and a half"


@pytest.mark.parametrize(("people", "minutes"), [(PANEL, 240), (PANEL, None), (PANEL[:1], 47)])
def test_an_unsure_length_is_not_told(people: tuple[Person, ...], minutes: int | None) -> None:
    assert "length" not in sitting(scene(people[0], met(*people, minutes=minutes)))


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Head of Networks", "a Head of Networks"), ("HR Business Partner", "an HR Business Partner"),
        ("Associate", "an Associate"), ("University Librarian", "a University Librarian"), ("CTO", "a CTO"),
        ("Underwriter", "an Underwriter"), ("Head of Sales, EMEA", ""), ("Year 4 Teacher", ""), ("Operations", ""),
    ],
)  # fmt: skip
def test_a_title_is_told_with_its_article_where_it_is_a_plain_one(title: str, told: str) -> None:
    person = replace(OMAR, title=title)
    assert sitting(scene(person, met(person))).get("a_title", "") == told


def test_several_are_only_spoken_of_where_three_or_more_interviewed_together() -> None:
    assert "several" not in sitting(scene(PANEL[0], met(*PANEL[:2])))
    assert "several" in sitting(scene(PANEL[0], met(*PANEL[:3])))
