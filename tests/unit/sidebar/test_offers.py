"""What one could do and need not: below what comes next, with no pressure and never counted as due."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.followups import Find, FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Action, NextStep
from app.sidebar.model import Offer, Panel, PanelState
from app.sidebar.offers import OFFERED
from app.sidebar.outlook import pane
from app.sidebar.panel import build
from app.sidebar.source import Item, Text
from tests.support.card_checks import check_card
from tests.support.panels import NOW, card_renderer, source

TODAY = date(2026, 3, 6)
WAIT = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 16), date(2026, 3, 20))


def item(kind: FollowUpKind, name: str, opens: date) -> Item:
    return Item(FollowUp(f"{kind}:{name}", kind, name, None, opens, opens + timedelta(days=14), ""))


def planned(panel: Panel) -> list[Offer]:
    """Without the field for something to pass on, which stands below them."""
    return [offer for offer in panel.offers if not (offer.actions and offer.actions[0].verb == "save_find")]


@pytest.mark.parametrize("kind", OFFERED)
def test_each_kind_is_offered_in_words_with_a_way_to_leave_it(kind: FollowUpKind) -> None:
    panel = build(source(step=WAIT, items=(item(kind, "Omar Haddad", TODAY),)))
    (offer,) = planned(panel)
    assert "Omar Haddad" in offer.text
    assert offer.day == "by Fri 20 Mar"
    assert [action.verb for action in offer.actions][-1] == "dismiss"
    check_card(card_renderer("t1").thread(panel))
    assert offer.text in pane.render(panel, action_url="/do")


def test_what_is_no_mail_is_ticked_off_and_what_is_one_is_written() -> None:
    verbs = {
        kind: build(source(step=WAIT, items=(item(kind, "Omar", TODAY),))).offers[0].actions[0].verb for kind in OFFERED
    }
    assert verbs == {
        FollowUpKind.PAPER_NOTE: "show_text",
        FollowUpKind.CONNECT: "show_text",
        FollowUpKind.HOLIDAY_GREETING: "write",
        FollowUpKind.HEARTBEAT: "write",
        FollowUpKind.REFERENCE_HEADS_UP: "write",
    }


@pytest.mark.parametrize("kind", [FollowUpKind.PAPER_NOTE, FollowUpKind.CONNECT])
def test_t7_l1_the_text_that_was_asked_for_stands_there_to_be_copied(kind: FollowUpKind) -> None:
    words = "Dear Omar,\n\nI liked <b>our talk</b>.\n\nBest,\nAda Byrne"
    texts = {f"{kind}:Omar Haddad": Text(words, ("left out: the salary remark",))}
    shown = replace(source(step=WAIT, items=(item(kind, "Omar Haddad", TODAY),)), texts=texts)
    panel = build(shown)
    (offer,) = planned(panel)
    assert (offer.words, offer.notices) == (words, ("left out: the salary remark",))
    assert [action.verb for action in offer.actions] == ["done", "dismiss"]
    card = card_renderer("t1").thread(panel)
    check_card(card)
    (section,) = [one for one in card["sections"] if one.get("header") == "You could"]
    (field,) = [widget["textInput"] for widget in section["widgets"] if "textInput" in widget][:1]
    assert (field["value"], field["label"], field["type"]) == (words, "Text for Omar Haddad", "MULTIPLE_LINE")
    assert "left out: the salary remark" in json.dumps(section)
    assert not section.get("collapsible")  # what was asked for is in sight
    page = pane.render(panel, action_url="/do")
    assert "I liked &lt;b&gt;our talk&lt;/b&gt;." in page
    assert 'readonly rows="' in page
    assert "<b>our" not in page


def test_without_being_asked_for_no_text_is_shown() -> None:
    panel = build(source(step=WAIT, items=(item(FollowUpKind.PAPER_NOTE, "Omar Haddad", TODAY),)))
    assert not planned(panel)[0].words
    assert "readonly" not in pane.render(panel, action_url="/do")


def test_what_opens_later_is_told_in_one_line_without_buttons() -> None:
    later = [item(FollowUpKind.CONNECT, name, date(2026, 3, 8)) for name in ("Omar", "Lena", "Sam")]
    panel = build(source(step=WAIT, items=later))
    assert [(offer.text, offer.day, offer.actions) for offer in planned(panel)] == [
        ("Connect with Omar, Lena, and Sam on LinkedIn", "from Sun 8 Mar", ())
    ]


def test_what_was_left_or_done_is_not_offered_again() -> None:
    for state in (FollowUpState.DISMISSED, FollowUpState.DONE, FollowUpState.OBSOLETE):
        one = replace(item(FollowUpKind.CONNECT, "Omar", TODAY), state=state)
        assert not planned(build(source(step=WAIT, items=(one,))))


def test_a_closed_candidacy_offers_nothing() -> None:
    assert not build(source(step=WAIT, items=(item(FollowUpKind.CONNECT, "Omar", TODAY),), closed=True, now=NOW)).offers


def test_h1_something_to_pass_on_can_be_given_while_one_waits_and_stands_on_the_card_and_in_the_pane() -> None:
    panel = build(source(step=WAIT))
    assert panel.state is PanelState.WAITING
    (offer,) = panel.offers
    assert [field.name for field in offer.actions[0].fields] == ["find_for", "find"]
    card = card_renderer("t1").thread(panel)
    check_card(card)
    assert '"name": "find_for"' in json.dumps(card)
    assert 'name="find_for"' in pane.render(panel, action_url="/do")


def test_h1_a_find_that_has_to_wait_is_told_with_a_way_to_forget_it() -> None:
    panel = build(replace(source(step=WAIT), finds=(Find("a talk <b>", "Omar Haddad"),)))
    offer = panel.offers[0]
    assert "a talk <b>" in offer.text
    assert [action.verb for action in offer.actions] == ["drop_find"]
    assert "a talk &lt;b&gt;" in pane.render(panel, action_url="/do")
    check_card(card_renderer("t1").thread(panel))


@pytest.mark.parametrize(("mailbox", "wish", "told"), [(False, None, False), (True, None, True), (True, False, False)])
def test_the_question_s_draft_can_be_prepared_on_its_day(*, mailbox: bool, wish: bool | None, told: bool) -> None:
    one = replace(item(FollowUpKind.STATUS_CHECK, "Dana Whitfield", date(2026, 3, 16)), prepare=wish)
    panel = build(replace(source(step=WAIT, items=(one,)), prepares=mailbox))
    assert ("the draft is prepared then" in " ".join(panel.later)) is told
    (action,) = [one for one in panel.actions if one.verb == "prepare"]
    assert action.label == ("Do not prepare the draft" if told else "Prepare the draft then")
    assert dict(action.values)["wanted"] == ("" if told else "on")
    check_card(card_renderer("t1").thread(panel))


def test_no_draft_is_offered_for_its_day_where_nothing_goes_on_while_the_user_is_away() -> None:
    one = item(FollowUpKind.STATUS_CHECK, "Dana Whitfield", date(2026, 3, 16))
    assert [a.verb for a in build(source(step=WAIT, items=(one,))).actions] == []
