"""The signed context of a card's buttons is taken back from the user it was made for, and from nobody else."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest

from app.identity.caller import Caller
from app.identity.signing import Expired, Forged, Signer
from app.sidebar.gmail.action_context import GOOD_FOR, ActionContext, CardActions, read, sign
from app.sidebar.gmail.routes import ENTRY_POINTS, Urls, Verb

NOW = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)
ALEX = Caller("https://accounts.google.com", "1001", "alex@mail.example")
EVE = Caller("https://accounts.google.com", "1002", "eve@mail.example")
CONTEXT = ActionContext("17088a2c5b91b2fe", "fingerprint", "17088a2c5b91b300")
SIGNER = Signer([b"k" * 32])


def test_a_context_comes_back_as_it_was_signed() -> None:
    assert read(SIGNER, ALEX, sign(SIGNER, ALEX, CONTEXT, now=NOW), now=NOW + timedelta(hours=1)) == CONTEXT


def test_the_user_is_known_by_issuer_and_subject_not_by_address() -> None:
    token = sign(SIGNER, ALEX, CONTEXT, now=NOW)
    assert read(SIGNER, Caller(ALEX.issuer, ALEX.subject, "new@mail.example"), token, now=NOW) == CONTEXT


@pytest.mark.parametrize(
    "other",
    [EVE, Caller("https://login.example", ALEX.subject), Caller(ALEX.issuer + "1", "001"), Caller("", "")],
    ids=["subject", "issuer", "shifted", "nobody"],
)
def test_a_context_of_another_user_is_refused(other: Caller) -> None:
    with pytest.raises(Forged):
        read(SIGNER, other, sign(SIGNER, ALEX, CONTEXT, now=NOW), now=NOW)


def test_a_context_for_another_purpose_is_refused() -> None:
    ticket = SIGNER.sign("gmail connect", ALEX, {"t": "1"}, now=NOW, good_for=GOOD_FOR)
    with pytest.raises(Forged):
        read(SIGNER, ALEX, ticket, now=NOW)


def test_a_context_signed_with_another_key_is_refused_and_with_an_older_key_of_ours_taken() -> None:
    older = sign(SIGNER, ALEX, CONTEXT, now=NOW)
    assert read(Signer([b"n" * 32, b"k" * 32]), ALEX, older, now=NOW) == CONTEXT
    with pytest.raises(Forged):
        read(Signer([b"n" * 32]), ALEX, older, now=NOW)


def test_a_context_is_refused_once_its_time_is_over() -> None:
    token = sign(SIGNER, ALEX, CONTEXT, now=NOW)
    assert read(SIGNER, ALEX, token, now=NOW + GOOD_FOR - timedelta(seconds=1)) == CONTEXT
    with pytest.raises(Expired):
        read(SIGNER, ALEX, token, now=NOW + GOOD_FOR)


def test_no_changed_bit_of_a_context_is_taken() -> None:
    token = sign(SIGNER, ALEX, CONTEXT, now=NOW)
    for place, letter in enumerate(token):
        changed = token[:place] + ("A" if letter != "A" else "B") + token[place + 1 :]
        with pytest.raises(Forged):
            read(SIGNER, ALEX, changed, now=NOW)


@pytest.mark.parametrize("token", ["", ".", "a", "a.b", "=.=", "ü.ü", "a.b.c", " "])
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(Forged):
        read(SIGNER, ALEX, token, now=NOW)


def test_another_thread_put_under_an_old_signature_is_refused() -> None:
    head, _, tag = sign(SIGNER, ALEX, CONTEXT, now=NOW).partition(".")
    expires, values = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    forged = base64.urlsafe_b64encode(json.dumps([expires + 1, values | {"t": "other"}]).encode()).rstrip(b"=")
    with pytest.raises(Forged):
        read(SIGNER, ALEX, f"{forged.decode()}.{tag}", now=NOW)


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Signer([b"short"])


def test_an_action_names_its_endpoint_and_carries_the_context_first() -> None:
    actions = CardActions(Urls("https://app.example/"), lambda context: f"signed {context.thread_id}").about("17")
    assert actions.call(Verb.DISMISS, (("key", "thank_you:omar"),)) == {
        "function": "https://app.example/gmail/do/dismiss",
        "parameters": [{"key": "ctx", "value": "signed 17"}, {"key": "key", "value": "thank_you:omar"}],
        "loadIndicator": "SPINNER",
    }
    kept = actions.call(Verb.SAVE_NOTES, persist=True)
    assert (kept["persistValues"], kept["loadIndicator"]) == (True, "NONE")


def test_no_entry_point_carries_a_query_or_ends_in_a_slash() -> None:
    assert len(set(ENTRY_POINTS)) == len(Verb) + 3
    assert not [path for path in ENTRY_POINTS if "?" in path or path.endswith("/")]
