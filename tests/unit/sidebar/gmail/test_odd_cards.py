"""Cards of what nobody expects: forty interviewers, names of ten thousand characters, markup and other scripts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from app.domain.evidence import Evidence, Fact
from app.domain.followups import FollowUpState
from app.domain.reading import Action, Interview, Kind, Mode, NextStep, Person, Reading, Stage
from app.services.notes import LONGEST
from app.sidebar.gmail.cards import fits
from app.sidebar.gmail.preview import CardPreview
from app.sidebar.model import Panel
from app.sidebar.panel import build
from app.sidebar.source import DraftStatus, DraftView
from tests.support.card_checks import check_card
from tests.support.panels import NOW, ZONE, card_renderer, reading, source, thank

ODD = {
    "markup": "<img src=x onerror=alert(1)>&lt;b&gt;\"'</b><a href='https://evil.example'>",
    "emoji": "👩🏽‍💻 Zoë 🦄",
    "rtl": "יעל כהן \u202egnp.exe",
    "arabic": "نور الهدى",
    "cjk": "王小明",
    "long": "Wolfeschlegelsteinhausenbergerdorff " * 300,
    "braces": "{name} {0} %s",
    "lines": "Omar\r\nHaddad\x00\x07",
    "blank": " ",
}
DRAFTS = list(DraftStatus)


def crowd(count: int, name: str = "Person {n}") -> Panel:
    """A panel of thanks to so many people, each with words of the mail behind them."""
    said = "we look forward to you meeting the whole team on the day, starting with the panel " * 3
    people = tuple(
        Person(name.replace("{n}", str(n)), f"p{n}@x.example", "Engineer", evidence=(Evidence("m1", f"{said} {n}"),))
        for n in range(count)
    )
    names = tuple(person.name for person in people)
    held = Interview(NOW - timedelta(hours=4), NOW - timedelta(hours=2), Mode.VIDEO, names)
    read = reading(interviewers=people, interviews=(held,))
    step = NextStep(Action.THANK_YOU, names, date(2026, 3, 6), date(2026, 3, 7))
    return build(source(read, step, [thank(one) for one in names]))


def names_shown(card: dict[str, Any]) -> list[str]:
    return [w["textInput"]["name"] for s in card["sections"] for w in s["widgets"] if "textInput" in w]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8, 12, 20, 40])
def test_however_many_people_the_card_stays_within_the_limits(count: int) -> None:
    made = card_renderer("18c2f3a9b0d1e2f3").thread(crowd(count))
    check_card(made)
    assert fits(made)


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_notes_as_long_as_may_be_in_a_wide_script_stay_within_the_limits(count: int) -> None:
    panel = crowd(count)
    rows = [replace(row, note=replace(row.note, value="王" * LONGEST)) for row in panel.people if row.note]
    made = card_renderer("18c2f3a9b0d1e2f3").thread(replace(panel, people=tuple(rows)))
    check_card(made)
    assert fits(made)
    assert names_shown(made)


def test_up_to_six_people_their_words_are_there_at_once() -> None:
    made = card_renderer("18c2f3a9b0d1e2f3").thread(crowd(6))
    assert json.dumps(made).count('"card":') >= 6
    assert '/show"' not in json.dumps(made)


def test_of_forty_people_some_are_shown_all_are_written_to_and_none_of_the_hidden_notes_is_emptied() -> None:
    panel = crowd(40)
    made = card_renderer("18c2f3a9b0d1e2f3").thread(panel)
    shown = names_shown(made)
    assert 3 <= len(shown) < 40
    text = json.dumps(made, ensure_ascii=False)
    assert f"{40 - len(shown)} more people show here when these are done." in text
    writes = [action for action in _actions(made) if action["function"].endswith("/write")]
    everyone = max(writes, key=lambda action: len(json.dumps(action)))
    given = {one["key"]: one["value"] for one in everyone["parameters"]}
    assert len(given["keys"].split()) == 40
    assert [f"note:{key}" for key in given["asked"].split()] == shown
    assert '/show"' in text, "their words are asked for when they are wanted"


def test_what_is_done_makes_room_for_what_is_not() -> None:
    panel = crowd(40)
    drafted = [replace(row, status="drafted") if n < 20 else row for n, row in enumerate(panel.people)]
    made = card_renderer("18c2f3a9b0d1e2f3").thread(replace(panel, people=tuple(drafted)))
    assert names_shown(made)[0] == panel.people[20].note.name  # type: ignore[union-attr]


def test_a_row_s_words_are_the_same_when_they_are_asked_for() -> None:
    few, many = crowd(3), crowd(40)
    renderer = card_renderer("18c2f3a9b0d1e2f3")
    inline = [card for card in _subcards(renderer.thread(few)) if card["header"]["title"] == "Person 1"]
    assert renderer.part(few, "person:1") == inline[0]
    asked = renderer.part(many, "person:39")
    assert asked is not None
    check_card(asked)
    for unknown in ("person:40", "person:-1", "person:x", "", "drafts:0", "fact:99"):
        assert renderer.part(many, unknown) is None


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_an_odd_text_wherever_it_stands_is_shown_as_text(odd: str) -> None:
    quote = (Evidence("m1", odd),)
    person = Person(odd, odd, odd, evidence=quote)
    held = Interview(NOW - timedelta(hours=4), None, Mode.ONSITE, (odd,), odd, odd, quote)
    read = reading(
        company=Fact(odd, quote),
        role=Fact(odd, quote),
        interviewers=(person, replace(person, confidence=0.2, name=f"{odd} II")),
        contacts=(person,),
        interviews=(held,),
        warnings=(odd,),
    )
    item = thank(odd)
    item = replace(item, follow_up=replace(item.follow_up, key="thank_you:first-last:2026-03-06"), note=odd[:LONGEST])
    step = NextStep(Action.THANK_YOU, (odd,), date(2026, 3, 6), date(2026, 3, 7))
    for status in DRAFTS:
        view = DraftView("d1", odd, odd, status, (odd,), odd)
        drafted = replace(item, state=FollowUpState.DRAFTED, draft=view)
        for items in ((drafted,), (item,)):
            made = card_renderer("18c2f3a9b0d1e2f3").thread(build(source(read, step, items)))
            check_card(made)
            html = CardPreview(lambda url: url).render(made)
            assert "<img" not in html
            assert "<a " not in html


def test_marks_that_turn_the_reading_order_around_are_taken_out_of_texts() -> None:
    made = card_renderer().thread(build(source(reading(company=Fact(ODD["rtl"])), NextStep(Action.NONE))))
    shown = [w["decoratedText"]["text"] for s in made["sections"] for w in s["widgets"] if "decoratedText" in w]
    assert shown[1] == "יעל כהן gnp.exe"


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("closed", [False, True])
def test_every_state_makes_a_card(stage: Stage, action: Action, closed: bool) -> None:
    step = NextStep(action, ("Omar Haddad",), date(2026, 3, 6), date(2026, 3, 7))
    check_card(card_renderer("t1").thread(build(source(reading(stage), step, (thank("Omar Haddad"),), closed=closed))))


def test_a_thread_of_which_nothing_was_read_makes_a_card() -> None:
    check_card(card_renderer("t1").thread(build(source(Reading(Fact(Kind.OTHER))))))
    check_card(card_renderer("t1").thread(build(source(Reading(Fact(Kind.INTERVIEW))))))


def test_a_moment_is_picked_in_the_mailboxs_zone_and_a_day_at_midnight_utc() -> None:
    made = card_renderer().thread(build(source(reading(), NextStep(Action.NONE))))
    pickers = _values(made, "dateTimePicker")
    moment = next(one for one in pickers if one["name"] == "start")
    assert int(moment["valueMsEpoch"]) == int(datetime(2026, 3, 6, 13, 0, tzinfo=ZONE).timestamp() * 1000)
    assert moment["timezoneOffsetDate"] == -360
    day = next(one for one in pickers if one["name"] == "last")
    assert day["valueMsEpoch"] == "1773360000000", "2026-03-13T00:00Z"
    html = CardPreview(lambda url: url).render(made)
    assert 'value="2026-03-06T13:00"' in html
    assert 'value="2026-03-13"' in html


def _values(value: Any, wanted: str) -> list[Any]:
    if isinstance(value, dict):
        found = [value[wanted]] if wanted in value else []
        return found + [one for inner in value.values() for one in _values(inner, wanted)]
    return [one for inner in value for one in _values(inner, wanted)] if isinstance(value, list) else []


def _actions(card: dict[str, Any]) -> list[dict[str, Any]]:
    return list(_values(card, "action"))


def _subcards(card: dict[str, Any]) -> list[dict[str, Any]]:
    return list(_values(card, "card"))
