"""Which follow-ups rest on something below the stated level: the user is asked first, and until then nothing comes of
them."""

from __future__ import annotations

from app.domain.doubts import all_doubted, doubted_people, doubts_outcome
from app.domain.evidence import SURE
from app.domain.followups import FollowUp, FollowUpKind
from app.planning.next_step import Situation

_FOR_A_TALK = (FollowUpKind.THANK_YOU, FollowUpKind.PAPER_NOTE, FollowUpKind.CONNECT)
_FOR_AN_ANSWER = (FollowUpKind.STATUS_CHECK, FollowUpKind.HOLIDAY_GREETING)


def is_asked_first(follow_up: FollowUp, situation: Situation) -> bool:
    """Whether the follow-up rests on doubt: on the thread's kind or an outcome, on whom it goes to, on the talk that it
    thanks for, or on the promise that it waits out."""
    reading = situation.reading
    if reading.kind.confidence < SURE or doubts_outcome(reading):
        return True
    if follow_up.to_name in {person.name for person in doubted_people(reading)}:
        return True
    if follow_up.kind in _FOR_A_TALK:
        return all_doubted(one for one in situation.ended if follow_up.to_name in one.interviewers)
    if follow_up.kind in _FOR_AN_ANSWER:
        return situation.promise is not None and situation.promise.confidence < SURE
    return False
