"""What one could do and need not: below what comes next, with no pressure and never counted as due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Action, NextStep
from app.sidebar.offers import OFFERED
from app.sidebar.outlook import pane
from app.sidebar.panel import build
from app.sidebar.source import Item
from tests.support.card_checks import check_card
from tests.support.panels import NOW, card_renderer, source

TODAY = date(2026, 3, 6)
WAIT = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 16), date(2026, 3, 20))


def item(kind: FollowUpKind, name: str, opens: date) -> Item:
    return Item(FollowUp(f"{kind}:{name}", kind, name, None, opens, opens + timedelta(days=14), ""))


@pytest.mark.parametrize("kind", OFFERED)
def test_each_kind_is_offered_in_words_with_a_way_to_leave_it(kind: FollowUpKind) -> None:
    panel = build(source(step=WAIT, items=(item(kind, "Omar Haddad", TODAY),)))
    (offer,) = panel.offers
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
        FollowUpKind.PAPER_NOTE: "done",
        FollowUpKind.CONNECT: "done",
        FollowUpKind.HOLIDAY_GREETING: "write",
        FollowUpKind.HEARTBEAT: "write",
        FollowUpKind.REFERENCE_HEADS_UP: "write",
    }


def test_what_opens_later_is_told_in_one_line_without_buttons() -> None:
    later = [item(FollowUpKind.CONNECT, name, date(2026, 3, 8)) for name in ("Omar", "Lena", "Sam")]
    panel = build(source(step=WAIT, items=later))
    assert [(offer.text, offer.day, offer.actions) for offer in panel.offers] == [
        ("Connect with Omar, Lena, and Sam on LinkedIn", "from Sun 8 Mar", ())
    ]


def test_what_was_left_or_done_is_not_offered_again() -> None:
    for state in (FollowUpState.DISMISSED, FollowUpState.DONE, FollowUpState.OBSOLETE):
        one = replace(item(FollowUpKind.CONNECT, "Omar", TODAY), state=state)
        assert not build(source(step=WAIT, items=(one,))).offers


def test_a_closed_candidacy_offers_nothing() -> None:
    assert not build(source(step=WAIT, items=(item(FollowUpKind.CONNECT, "Omar", TODAY),), closed=True, now=NOW)).offers
