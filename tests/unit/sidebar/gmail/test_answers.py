"""The envelopes of an answer, as Google's runtime reads them."""

from __future__ import annotations

from app.sidebar.gmail import answers
from app.sidebar.gmail.answers import Envelope

CARD = {"sections": [{"widgets": [{"textParagraph": {"text": "x"}}]}]}


def test_a_trigger_pushes_its_card_at_the_top_level() -> None:
    assert answers.trigger(CARD) == {"action": {"navigations": [{"pushCard": CARD}]}}


def test_a_button_is_answered_in_a_wrapper_and_says_that_older_cards_are_stale() -> None:
    told = answers.pressed(Envelope.WRAPPED, [answers.update(CARD)], notice="Done")
    action = {"navigations": [{"updateCard": CARD}], "notification": {"text": "Done"}}
    assert told == {"renderActions": {"action": action}, "stateChanged": True}


def test_the_switch_takes_the_wrapper_off() -> None:
    told = answers.pressed(Envelope.BARE, notice="Done", host_action=answers.open_draft("r-1", "17"))
    markup = {"openCreatedDraftActionMarkup": {"draftId": "r-1", "draftThreadId": "17"}}
    assert told == {"action": {"notification": {"text": "Done"}}, "hostAppAction": {"gmailAction": markup}}


def test_a_link_may_ask_for_the_card_again_once_its_page_is_closed() -> None:
    told = answers.pressed(Envelope.WRAPPED, link="https://app.example/x", reload=True)
    link = {"url": "https://app.example/x", "openAs": "OVERLAY", "onClose": "RELOAD"}
    assert told == {"renderActions": {"action": {"link": link}}}


def test_a_name_from_a_mail_is_no_markup_in_the_line_at_the_foot() -> None:
    told = answers.pressed(Envelope.WRAPPED, notice="Left out: <a href='https://evil.example'>Omar</a> \u202egnp.exe")
    text = told["renderActions"]["action"]["notification"]["text"]
    assert text == "Left out: ‹a href='https://evil.example'›Omar‹/a› gnp.exe"


def test_scopes_are_asked_for_in_the_guides_own_spelling() -> None:
    assert answers.ask_for(["a"]) == {"requesting_google_scopes": {"scopes": ["a"]}}
