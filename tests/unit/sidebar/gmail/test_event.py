"""What is taken from an event, and that nothing in it can break the reading."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sidebar.gmail.event import Event, parse


def inputs(**given: Any) -> Event:
    zone = {"id": "Europe/Berlin", "offset": "3600000"}
    return parse({"commonEventObject": {"formInputs": given, "timeZone": zone}})


def test_tokens_ids_locale_and_zone_are_read() -> None:
    event = parse(
        {
            "commonEventObject": {"userLocale": "es-419", "timeZone": {"id": "America/Argentina/Buenos_Aires"}},
            "authorizationEventObject": {
                "userOAuthToken": "ya29.x",
                "userIdToken": "eyJ.u",
                "authorizedScopes": ["a", "b", 7],
            },
            "gmail": {"messageId": "msg-f:17", "threadId": "thread-f:17", "accessToken": "AND7.x"},
        }
    )
    assert (event.access_token, event.user_id_token, event.message_token) == ("ya29.x", "eyJ.u", "AND7.x")
    assert (event.message_id, event.thread_id) == ("msg-f:17", "thread-f:17")
    assert event.scopes == {"a", "b"}
    assert (event.locale, event.time_zone) == ("es-419", "America/Argentina/Buenos_Aires")


def test_the_context_stands_apart_and_an_input_wins_over_a_parameter() -> None:
    event = parse(
        {
            "commonEventObject": {
                "parameters": {"ctx": "signed", "value": "old", "key": "k"},
                "formInputs": {"value": {"stringInputs": {"value": ["new"]}}},
            }
        }
    )
    assert event.context == "signed"
    assert (event.form.one("value"), event.form.one("key"), event.form.one("ctx")) == ("new", "k", "")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"dateInput": {"msSinceEpoch": "1796169600000"}}, "2026-12-02"),
        ({"dateInput": {"msSinceEpoch": 1796169600000}}, "2026-12-02"),
        ({"dateTimeInput": {"msSinceEpoch": "1796169600000", "hasDate": True, "hasTime": True}}, "2026-12-02T01:00"),
        ({"timeInput": {"hours": 9, "minutes": 30}}, "09:30"),
        ({"timeInput": {"hours": 9}}, "09:00"),
        ({"timeInput": {}}, ""),
        ({"timeInput": {"hours": 29}}, ""),
        ({"dateInput": {"msSinceEpoch": "soon"}}, ""),
        ({"dateInput": {"msSinceEpoch": 10**30}}, ""),
        ({"stringInputs": {"value": "no list"}}, ""),
        ({"stringInputs": {}}, ""),
        ("no input", ""),
    ],
)
def test_pickers_give_days_of_utc_and_moments_of_the_users_zone(given: Any, read: str) -> None:
    assert inputs(when=given).form.one("when") == read


@pytest.mark.parametrize(
    ("zone", "at"), [("Pacific/Kiritimati", 253402300799000), ("America/New_York", -62135596800000)]
)
def test_a_moment_outside_the_users_calendar_counts_as_none(zone: str, at: int) -> None:
    picked = {"when": {"dateTimeInput": {"msSinceEpoch": str(at)}}}
    event = parse({"commonEventObject": {"timeZone": {"id": zone}, "formInputs": picked}})
    assert event.form.one("when") == ""


def test_half_a_character_is_replaced_wherever_it_stands() -> None:
    typed = {"note": {"stringInputs": {"value": ["hi \ud83d there"]}}}
    event = parse({"commonEventObject": {"userLocale": "\ud83d", "parameters": {"key": "\ud83d"}, "formInputs": typed}})
    assert (event.form.one("note"), event.form.one("key"), event.locale) == ("hi ? there", "?", "?")


def test_a_zone_that_nobody_knows_counts_as_none() -> None:
    for name in ("Mars/Olympus", "", "../etc/passwd", "x" * 5000):
        assert parse({"commonEventObject": {"timeZone": {"id": name}}}).time_zone == ""


def test_endless_values_are_cut() -> None:
    event = inputs(note={"stringInputs": {"value": ["x" * 50_000]}})
    assert len(event.form.one("note")) == 10_000
    many = inputs(**{f"n{i}": {"stringInputs": {"value": ["x"]}} for i in range(1000)})
    assert len(many.form.pairs) == 300


def test_nothing_of_an_event_shows_when_it_is_printed() -> None:
    assert repr(parse({"gmail": {"accessToken": "AND7.secret"}})) == "Event()"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_PARTS = ("userLocale", "timeZone", "parameters", "formInputs", "ctx", "authorizedScopes", "userIdToken", "messageId")


@given(
    st.dictionaries(
        st.sampled_from(("commonEventObject", "authorizationEventObject", "gmail")),
        _JSON | st.dictionaries(st.sampled_from(_PARTS), _JSON, max_size=5),
    )
)
def test_whatever_is_posted_gives_an_event(body: dict[str, Any]) -> None:
    event = parse(body)
    assert {type(part) for pair in event.form.pairs for part in pair} <= {str}
    assert {type(event.context), type(event.user_id_token), type(event.locale)} == {str}
