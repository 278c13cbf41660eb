"""What comes next and the plan say the same, whatever moved the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.drafts import Profile
from app.domain.followups import Deed, FollowUpKind, FollowUpState
from app.domain.reading import Action, Cue, CueKind
from app.planning.next_step import as_planned, next_step
from app.planning.plan import plan
from app.planning.setting import with_deeds
from tests.support.readings import CHICAGO, DANA, FRIDAY, LENA, OMAR, interview, reading, thanked

DAY = timedelta(days=1)
HELD = reading(
    interviews=[interview()],
    acts=[thanked(FRIDAY + timedelta(hours=3), OMAR.name, LENA.name)],
    promised=(date(2026, 3, 9), date(2026, 3, 13)),
)


def test_words_of_the_company_that_move_the_question_move_the_step_too() -> None:
    """S5: "feel free to check in after the 20th"."""
    cue = Cue(CueKind.CHECK_IN_AFTER, FRIDAY + 3 * DAY, date(2026, 3, 20))
    heard = replace(HELD, cues=(cue,))
    now = FRIDAY + 10 * DAY
    planned = plan(heard, CHICAGO, now)
    (question,) = planned.follow_ups
    step = as_planned(next_step(heard, CHICAGO, now), planned)
    assert next_step(heard, CHICAGO, now).not_before != question.not_before
    assert (step.to, step.not_before, step.by) == ((DANA.name,), question.not_before, question.by)


def test_where_they_asked_not_to_be_written_to_nothing_comes_next() -> None:
    """S5: "please do not contact us"."""
    heard = replace(HELD, cues=(Cue(CueKind.DO_NOT_CONTACT, FRIDAY + 3 * DAY),))
    planned = plan(heard, CHICAGO, FRIDAY + 12 * DAY)
    assert as_planned(next_step(heard, CHICAGO, FRIDAY + 12 * DAY), planned).action is Action.NONE


def test_a_question_that_the_user_put_off_comes_on_the_day_they_named() -> None:
    now = FRIDAY + 11 * DAY
    (before,) = plan(HELD, CHICAGO, now).follow_ups
    until = date(2026, 3, 24)
    deeds = (Deed(FollowUpKind.STATUS_CHECK, now, before.key, state=FollowUpState.PLANNED, until=until),)
    planned = plan(HELD, CHICAGO, now, deeds=deeds)
    step = as_planned(next_step(with_deeds(HELD, deeds), CHICAGO, now), planned)
    assert (step.not_before, planned.follow_ups[0].not_before) == (until, until)


@pytest.mark.parametrize("kind", [FollowUpKind.THANK_YOU, FollowUpKind.STATUS_CHECK])
def test_what_was_sent_outside_of_the_thread_counts_in_both(kind: FollowUpKind) -> None:
    held = replace(HELD, acts=HELD.acts if kind is FollowUpKind.STATUS_CHECK else ())
    now = FRIDAY + (13 if kind is FollowUpKind.STATUS_CHECK else 1) * DAY
    names = [OMAR.name, LENA.name] if kind is FollowUpKind.THANK_YOU else [DANA.name]
    deeds = tuple(Deed(kind, now - timedelta(hours=1), to_name=name, state=FollowUpState.SENT) for name in names)
    planned = plan(held, CHICAGO, now, profile=Profile("Ines Falk"), deeds=deeds)
    step = as_planned(next_step(with_deeds(held, deeds), CHICAGO, now), planned)
    assert step.action is Action.STATUS_CHECK
    assert step.not_before is not None
    assert step.not_before > (now + DAY).date()
    assert FollowUpKind.THANK_YOU not in {item.kind for item in planned.follow_ups}
