"""What the user did, out of the follow-ups that are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Cue, CueKind, Promise
from app.domain.tracking import TrackedFollowUp
from app.services.deeds import deeds_of
from tests.support.readings import FRIDAY, OMAR, interview, reading, thanked

AT = datetime(2026, 3, 7, 9, tzinfo=UTC)
HELD = reading(interviews=[interview()])


def kept(kind: FollowUpKind, state: FollowUpState, *, name: str = OMAR.name, key: str = "k") -> TrackedFollowUp:
    follow_up = FollowUp(key, kind, name, None, date(2026, 3, 6), date(2026, 3, 7), "")
    return TrackedFollowUp("f", "c", "t", follow_up, state, updated_at=AT)


def test_thanks_sent_outside_of_the_thread_stand_for_a_mail_in_it() -> None:
    (deed,) = deeds_of([kept(FollowUpKind.THANK_YOU, FollowUpState.SENT)], HELD)
    assert (deed.kind, deed.at, deed.key, deed.to_name) == (FollowUpKind.THANK_YOU, AT, "", OMAR.name)


def test_a_mail_that_the_thread_shows_is_not_counted_twice() -> None:
    shown = reading(interviews=[interview()], acts=[thanked(FRIDAY.replace(hour=22), OMAR.name)])
    assert deeds_of([kept(FollowUpKind.THANK_YOU, FollowUpState.SENT)], shown) == ()


def test_a_posted_card_is_done_with_and_what_was_left_of_thanks_stays_in_the_plan() -> None:
    (card,) = deeds_of([kept(FollowUpKind.PAPER_NOTE, FollowUpState.DONE, key="paper")], HELD)
    assert card.key == "paper"
    assert deeds_of([kept(FollowUpKind.THANK_YOU, FollowUpState.DISMISSED)], HELD) == ()


def test_what_was_put_off_says_to_which_day_while_it_is_open() -> None:
    until = date(2026, 3, 20)
    waiting = replace(kept(FollowUpKind.STATUS_CHECK, FollowUpState.PLANNED), snoozed_until=until)
    assert [deed.until for deed in deeds_of([waiting], HELD)] == [until]
    assert deeds_of([replace(waiting, state=FollowUpState.OBSOLETE)], HELD) == ()


def test_s5_a_question_dismissed_before_they_named_a_day_counts_as_left_and_makes_room_for_the_next() -> None:
    left = kept(FollowUpKind.STATUS_CHECK, FollowUpState.DISMISSED, name="Dana Whitfield")
    later, before = AT.date() + timedelta(days=2), AT.date() - timedelta(days=2)
    promised = [replace(HELD, promise=Promise(later, later, "by then", made, "Dana")) for made in (later, before)]
    assert [[deed.key for deed in deeds_of([left], read)] for read in promised] == [["k"], []]
    welcome = replace(HELD, cues=(Cue(CueKind.CHECK_IN_AFTER, AT + timedelta(days=1), later, "Dana"),))
    assert [deed.key for deed in deeds_of([left], welcome)] == ["k"]
    assert deeds_of([left], HELD) == ()
