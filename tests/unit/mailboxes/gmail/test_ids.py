"""Ids of events and of the API."""

from __future__ import annotations

from app.mailboxes.gmail.ids import DraftPlace, canonical, draft_place, is_canonical


def test_an_events_id_becomes_the_hex_of_its_number() -> None:
    assert canonical("msg-f:1659728385805497086") == "17088a2c5b91b2fe"
    assert canonical("thread-f:1659728385805497086") == "17088a2c5b91b2fe"


def test_an_id_of_the_api_stays() -> None:
    assert canonical("17088a2c5b91b2fe") == "17088a2c5b91b2fe"
    assert is_canonical("17088a2c5b91b2fe")


def test_ids_made_in_the_browser_are_left_to_gmail() -> None:
    for given in ("msg-a:r-8563524", "thread-a:r-1", "msg-f:12x", "msg-f:", "../../x", ""):
        assert canonical(given) == given
        assert not is_canonical(given)


def test_a_drafts_two_ids_come_back_as_they_went_in() -> None:
    for place in (DraftPlace("r-12", "17088a2c5b91b2fe"), DraftPlace("", "17088a2c5b91b2fe"), DraftPlace("r-12", "")):
        assert draft_place(str(place)) == place
