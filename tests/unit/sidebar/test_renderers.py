"""Both renderers show the same panel, escape what came from mail, and stay within their hosts' limits."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from app.domain.evidence import Evidence, Fact
from app.domain.followups import FollowUpState
from app.domain.reading import Action, NextStep, Person, Stage
from app.sidebar.gmail.preview import CardPreview
from app.sidebar.model import Panel
from app.sidebar.outlook import pane
from app.sidebar.panel import build
from app.sidebar.source import DraftView, Item
from tests.support.panels import card_renderer, check, reading, signed, source, thank

THANKS = NextStep(Action.THANK_YOU, ("Omar Haddad",), date(2026, 3, 6), date(2026, 3, 7))
HOSTILE = "<img src=x onerror=alert(1)>&\"'"


class Checker(HTMLParser):
    """Collects ids, label targets and tags, and sees that every tag is closed."""

    VOID = ("input", "br", "hr", "img", "meta", "link")

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.fields: list[dict[str, str | None]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "label":
            self.labels.append(str(given.get("for")))
        if tag in ("input", "textarea", "select") and given.get("type") != "hidden":
            self.fields.append(given)
        if tag == "form":
            assert "form" not in self.open, "a form stands within a form"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def checked(html: str) -> Checker:
    checker = Checker()
    checker.feed(html)
    assert not checker.open
    return checker


def panels() -> list[Panel]:
    team = (thank("Omar Haddad"), thank("Lena Fuchs"), thank("Sam Whitlock"))
    ask = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 6), date(2026, 3, 10))
    unsure = reading(interviewers=(Person("Priya Rao", evidence=(Evidence("m1", "Priya"),), confidence=0.3),))
    return [
        build(source(step=THANKS, items=team)),
        build(source(step=ask, items=(check(date(2026, 3, 6)),))),
        build(source(unsure, THANKS)),
        *(build(source(reading(stage))) for stage in Stage),
        build(source(step=THANKS, items=team, closed=True)),
    ]


def outlook(panel: Panel) -> str:
    return pane.render(panel, action_url="/local/do", hidden=(("thread", "t1"),))


def card(panel: Panel) -> dict[str, Any]:
    return card_renderer("t1").thread(panel)


def drafted(name: str) -> Item:
    return replace(thank(name), state=FollowUpState.DRAFTED, draft=DraftView(name, name, "Re: Northlight"))


WAITS = "Gets into the draft with “Write again”."


def test_both_say_beside_each_note_that_it_waits_where_a_draft_stands() -> None:
    panel = build(source(step=THANKS, items=(drafted("Omar Haddad"), thank("Lena Fuchs"), drafted("Sam Whitlock"))))
    assert json.dumps(card(panel), ensure_ascii=False).count(WAITS) == 2
    assert outlook(panel).count(WAITS) == 2


def test_the_panes_notes_are_described_by_what_stands_on_the_page() -> None:
    some = build(source(step=THANKS, items=(drafted("Omar Haddad"), thank("Lena Fuchs"), thank("Sam Whitlock"))))
    none = build(source(step=THANKS, items=tuple(drafted(n) for n in ("Omar Haddad", "Lena Fuchs", "Sam Whitlock"))))
    for panel in (some, none):
        page = checked(outlook(panel))
        told = [field.get("aria-describedby") for field in page.fields if str(field.get("name")).startswith("note:")]
        assert len(told) == 3
        assert set(told) <= set(page.ids)


def preview(panel: Panel) -> str:
    return CardPreview(lambda url: "/do/" + url.rsplit("/", 1)[-1], (("thread", "t1"),)).render(card(panel))


@pytest.mark.parametrize("render", [outlook, preview], ids=["outlook", "gmail"])
@pytest.mark.parametrize("number", range(11))
def test_html_is_well_formed_and_every_field_has_its_label(render: Any, number: int) -> None:
    html = checked(render(panels()[number]))
    assert len(html.ids) == len(set(html.ids))
    assert {str(field["id"]) for field in html.fields} == set(html.labels)


@pytest.mark.parametrize("render", [outlook, preview], ids=["outlook", "gmail"])
def test_words_of_a_mail_never_become_markup(render: Any) -> None:
    hostile = reading(
        company=Fact(HOSTILE, (Evidence("m1", HOSTILE),)),
        interviewers=(Person(HOSTILE, HOSTILE, HOSTILE, evidence=(Evidence("m1", HOSTILE),), confidence=0.2),),
        warnings=(HOSTILE,),
    )
    html = render(build(source(hostile, THANKS, (thank(HOSTILE),))))
    assert "<img" not in html
    assert "onerror" in html


@pytest.mark.parametrize("number", range(11))
def test_a_card_says_what_the_pane_says(number: int) -> None:
    panel = panels()[number]
    texts = [panel.headline, panel.reason, *(f.value for f in panel.facts), *(p.name for p in panel.people)]
    html, json_card = outlook(panel), json.dumps(card(panel), ensure_ascii=False)
    for text in texts:
        assert text in re.sub(r"&#39;", "'", html)
        assert text in json_card


@pytest.mark.parametrize("number", range(11))
def test_a_card_stays_within_gmails_limits(number: int) -> None:
    made = card(panels()[number])
    widgets = [widget for section in made["sections"] for widget in section["widgets"]]
    assert all(section["widgets"] for section in made["sections"])
    assert len(widgets) <= 40
    assert len(json.dumps(made)) < 30_000
    assert not re.search(r'"[a-z]+_[a-z_]+":', json.dumps(made)), "keys are camelCase"


def test_every_action_of_a_card_is_a_url_with_string_parameters() -> None:
    def actions(value: Any) -> list[dict[str, Any]]:
        if isinstance(value, dict):
            found = [value["action"]] if "action" in value else []
            return found + [a for v in value.values() for a in actions(v)]
        return [a for v in value for a in actions(v)] if isinstance(value, list) else []

    for panel in panels():
        for action in actions(card(panel)):
            assert action["function"].startswith("https://afterword.example/gmail/do/")
            assert {"key": "ctx", "value": signed("t1")} in action["parameters"]
            assert all(isinstance(p["value"], str) for p in action["parameters"])


def test_the_preview_refuses_a_widget_that_it_cannot_show() -> None:
    broken: dict[str, Any] = {"sections": [{"widgets": [{"carousel": {}}]}]}
    with pytest.raises(ValueError, match="carousel"):
        CardPreview(lambda url: url).render(broken)


def test_warnings_stand_folded_below_the_action() -> None:
    warned = reading(warnings=("The mail of Omar: a part was left out", "The mail of Lena: a part was left out"))
    html = pane.render(build(source(warned, THANKS, (thank("Omar Haddad"),))), action_url="/do")
    action, folded = html.index('class="actions main"'), html.index('<details class="warning">')
    assert action < folded < html.index("a part was left out") < html.index('class="facts"')
    assert "Not all of it could be read (2)" in html
