"""Who writes into a thread without belonging to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.evidence import Evidence, Fact
from app.domain.mail import Address
from app.domain.reading import Action, Kind, MessageRef, Person, Reading, Stage
from app.domain.strangers import strangers
from app.planning.next_step import next_step, whom_to_ask
from app.sidebar.panel import build
from tests.support.panels import NOW, OWNER, source
from tests.support.panels import reading as panel_reading

START = datetime(2026, 2, 2, 9, tzinfo=UTC)
DANA = Person("Dana Whitfield", "dana@northlight.example", last_wrote=START, confidence=0.9)
REX = Person(
    "Rex Boone",
    "rex@outside.example",
    last_wrote=START + timedelta(days=2),
    evidence=(Evidence("m3", "Rex Boone"),),
    confidence=0.8,
)


def ref(number: int, sender: str, *to: str, no_reply: bool = False) -> MessageRef:
    addresses = tuple(Address("", email) for email in to)
    day = START + timedelta(days=number - 1)
    return MessageRef(f"m{number}", "Interview", Address("", sender), addresses, day, no_reply=no_reply)


FIRST = ref(1, "dana@northlight.example", OWNER.email)
REPLY = ref(2, OWNER.email, "dana@northlight.example")
THIRD = ref(3, "rex@outside.example", OWNER.email)


def reading(*messages: MessageRef, people: tuple[Person, ...] = (DANA, REX), company: str = "Northlight") -> Reading:
    kind, stage = Fact(Kind.INTERVIEW), Fact(Stage.INTERVIEWED)
    return Reading(kind, stage, company=Fact(company), contacts=people, messages=messages)


def test_who_writes_in_from_elsewhere_and_was_never_named_is_a_stranger() -> None:
    assert strangers(reading(FIRST, REPLY, THIRD), OWNER.email) == {"Rex Boone"}


@pytest.mark.parametrize(
    ("messages", "rex", "company"),
    [
        ((FIRST, ref(2, OWNER.email, "dana@northlight.example", "rex@outside.example"), THIRD), REX, "Northlight"),
        ((ref(1, "dana@northlight.example", OWNER.email, "rex@outside.example"), REPLY, THIRD), REX, "Northlight"),
        ((ref(1, "dana@northlight.example", OWNER.email, "lee@outside.example"), REPLY, THIRD), REX, "Northlight"),
        ((ref(1, "no-reply@tool.example", OWNER.email, no_reply=True), REPLY, THIRD), REX, "Northlight"),
        ((REPLY, THIRD), REX, "Northlight"),
        ((FIRST, REPLY, THIRD), replace(REX, evidence=(Evidence("m1", "my colleague Rex Boone"),)), "Northlight"),
        ((FIRST, REPLY, THIRD), replace(REX, confidence=1.0), "Northlight"),
        ((FIRST, REPLY, THIRD), REX, "Outside"),
        ((FIRST, REPLY, THIRD), REX, "Out Side Mutual"),
        ((FIRST, REPLY), REX, "Northlight"),
    ],
    ids=[
        "written to",
        "copied in",
        "of one house",
        "first after a tool",
        "first of all",
        "named",
        "told",
        "bears",
        "bears the first words",
        "-",
    ],
)
def test_who_was_introduced_is_none(messages: tuple[MessageRef, ...], rex: Person, company: str) -> None:
    assert not strangers(reading(*messages, people=(DANA, rex), company=company), OWNER.email)


def test_two_writers_at_a_mail_provider_are_of_no_one_house() -> None:
    dana, rex = replace(DANA, email="dana@gmail.com"), replace(REX, email="rex@gmail.com")
    found = reading(ref(1, "dana@gmail.com", OWNER.email), REPLY, ref(3, "rex@gmail.com"), people=(dana, rex))
    assert strangers(found, OWNER.email) == {"Rex Boone"}


def test_a_stranger_is_not_asked_for_news_though_they_wrote_last() -> None:
    found = reading(FIRST, REPLY, THIRD)
    assert whom_to_ask(found, OWNER) == DANA
    assert next_step(found, OWNER, NOW + timedelta(days=30)).to == ("Dana Whitfield",)
    assert whom_to_ask(replace(found, contacts=(REX,)), OWNER) == REX


def test_the_card_asks_about_a_stranger_and_says_from_where_they_write() -> None:
    messages = (FIRST, REPLY, THIRD)
    found = panel_reading(contacts=(DANA, REX), messages=messages)
    step = next_step(found, OWNER, NOW)
    panel = build(source(found, step))
    assert panel.question is not None
    assert "Rex Boone writes from rex@outside.example" in panel.question.text
    assert [dict(answer.values)["value"] for answer in panel.question.answers] == ["contact", "none"]
    assert [row.uncertain for row in panel.contacts] == [False, True]


def test_where_only_a_stranger_could_be_written_to_nothing_is_offered_before_the_answer() -> None:
    found = panel_reading(interviewers=(), interviews=(), contacts=(REX,), messages=(FIRST, REPLY, THIRD))
    step = next_step(found, OWNER, NOW + timedelta(days=30))
    assert (step.action, step.to) == (Action.STATUS_CHECK, ("Rex Boone",))
    panel = build(source(found, step, now=NOW + timedelta(days=30)))
    assert panel.state == "unsure"
    assert not panel.actions
