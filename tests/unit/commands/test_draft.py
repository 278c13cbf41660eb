from __future__ import annotations

from datetime import date

import pytest

from app.commands.draft import as_json, follow_ups, notes_of, profile_of
from app.domain.drafts import Draft, Note, Tone
from app.domain.errors import InvalidInput
from app.domain.evidence import Fact
from app.domain.followups import FollowUpKind
from app.domain.reading import Action, Kind, NextStep, Person, Reading

READING = Reading(
    kind=Fact(Kind.INTERVIEW),
    interviewers=(Person("Omar Haddad", "omar@northlight.example"), Person("Lena Fuchs")),
    contacts=(Person("Dana Whitfield", "dana@northlight.example"),),
)


def test_thanks_go_to_each_person_the_next_step_names() -> None:
    step = NextStep(Action.THANK_YOU, ("Omar Haddad", "Lena Fuchs"), date(2026, 3, 6), date(2026, 3, 7))
    found = follow_ups(step, READING)
    assert [(f.to_name, f.to_email, f.kind) for f in found] == [
        ("Omar Haddad", "omar@northlight.example", FollowUpKind.THANK_YOU),
        ("Lena Fuchs", None, FollowUpKind.THANK_YOU),
    ]
    assert len({f.key for f in found}) == 2
    assert all((f.not_before, f.by) == (date(2026, 3, 6), date(2026, 3, 7)) for f in found)


@pytest.mark.parametrize("action", [Action.NONE, Action.PREPARE, Action.MOVE_ON])
def test_steps_that_are_no_mail_give_no_follow_up(action: Action) -> None:
    assert follow_ups(NextStep(action, ("Omar Haddad",)), READING) == []


def test_a_request_without_profile_writes_in_the_owners_name() -> None:
    profile = profile_of(None, "Ada Byrne")
    assert (profile.name, profile.tone) == ("Ada Byrne", Tone.WARM)


def test_a_profile_is_taken_from_the_request() -> None:
    profile = profile_of({"name": "Ada", "signature": "Ada\n1", "tone": "formal", "points": ["ran it"]}, "x")
    assert (profile.name, profile.signature, profile.tone, profile.points) == (
        "Ada",
        "Ada\n1",
        Tone.FORMAL,
        ("ran it",),
    )


@pytest.mark.parametrize("bad", ["text", {"tone": "loud"}, {"points": "one"}, {"points": [1]}, {"tone": ["warm"]}])
def test_a_profile_of_no_use_is_refused(bad: object) -> None:
    with pytest.raises(InvalidInput):
        profile_of(bad, "Ada")


def test_empty_notes_do_not_count() -> None:
    assert notes_of({"Omar": "trains", "Lena": None, "Sam": "  "}) == (Note("Omar", "trains"),)
    assert notes_of(None) == ()


@pytest.mark.parametrize("bad", [["x"], {"Omar": 3}])
def test_notes_of_no_use_are_refused(bad: object) -> None:
    with pytest.raises(InvalidInput):
        notes_of(bad)


def test_a_draft_is_answered_with_the_protocols_keys() -> None:
    made = as_json(Draft(FollowUpKind.THANK_YOU, "Omar", None, "Thank you", "Hi", by=date(2026, 3, 7)))
    assert made == {
        "kind": "thank_you",
        "to": {"name": "Omar", "email": None},
        "subject": "Thank you",
        "body": "Hi",
        "in_reply_to": None,
        "not_before": None,
        "by": "2026-03-07",
        "warnings": [],
    }
