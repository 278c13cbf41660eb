"""What the user did that the thread does not show, out of the follow-ups kept of a candidacy: a mail of theirs found
among the sent, "I posted the card", what they left, and what they put off. The plan counts it (issue of the etiquette:
never a question too many, never thanks twice)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.followups import Deed, FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Act, ActKind, CueKind, Reading
from app.domain.tracking import TrackedFollowUp

DONE_BY = {
    FollowUpKind.THANK_YOU: ActKind.THANKED,
    FollowUpKind.STATUS_CHECK: ActKind.ASKED_FOR_NEWS,
    FollowUpKind.KEEP_DOOR_OPEN: ActKind.ANSWERED_NO,
}
_OPEN = (FollowUpState.PLANNED, FollowUpState.DRAFTED)
_SETTLED = (FollowUpState.SENT, FollowUpState.DONE, FollowUpState.DISMISSED)


def deeds_of(kept: Iterable[TrackedFollowUp], reading: Reading) -> tuple[Deed, ...]:
    """The deeds in the kept follow-ups, in their order. A mail that the thread shows anyway is none: it would count
    twice. What stands for a mail of the thread carries no key, so that it acts as such a mail and its follow-up goes
    the way of those whose mail is in the thread."""
    found = []
    for item in kept:
        follow_up = item.follow_up
        if item.state in _OPEN and item.snoozed_until is not None:
            found.append(replace(_deed(item, follow_up.key), until=item.snoozed_until))
        elif follow_up.kind in DONE_BY:
            written = item.state in (FollowUpState.SENT, FollowUpState.DONE)
            if written and not done_by_hand(follow_up, reading):
                found.append(_deed(item, ""))
            elif item.state is FollowUpState.DISMISSED and _overtaken(item, reading):
                found.append(_deed(item, follow_up.key))
        elif item.state in _SETTLED:
            found.append(_deed(item, follow_up.key))
    return tuple(found)


def _overtaken(item: TrackedFollowUp, reading: Reading) -> bool:
    """Whether the company has named a day since a question for news was dismissed: the next question is another one
    (etiquette S5). Else the kept row alone says that it was dismissed."""
    if item.follow_up.kind is not FollowUpKind.STATUS_CHECK or item.updated_at is None:
        return False
    promised = reading.promise is not None and reading.promise.made_on > item.updated_at.date()
    return promised or any(c.kind is CueKind.CHECK_IN_AFTER and c.at > item.updated_at for c in reading.cues)


def _deed(item: TrackedFollowUp, key: str) -> Deed:
    at = item.updated_at or datetime.fromtimestamp(0, UTC)
    return Deed(item.follow_up.kind, at, key, item.follow_up.to_name, item.state)


def done_by_hand(follow_up: FollowUp, reading: Reading) -> bool:
    """Whether a mail of the owner's in the thread is what the follow-up asks for."""
    return any(is_done_by(follow_up, act) for act in reading.acts)


def is_done_by(follow_up: FollowUp, act: Act) -> bool:
    """Whether that act of the owner's is what the follow-up asks for."""
    kind = DONE_BY.get(follow_up.kind)
    if act.kind is not kind:
        return False
    if kind is ActKind.THANKED:
        return any(_may_be_one(follow_up.to_name, name) for name in act.to)
    return follow_up.not_before is None or act.at.date() >= follow_up.not_before


def _may_be_one(name: str, other: str) -> bool:
    """Whether both may name one person, who is named more fully by one: "Anna", "Anna Berg"."""
    one, two = set(name.casefold().split()), set(other.casefold().split())
    return bool(one and two) and (one <= two or two <= one)
