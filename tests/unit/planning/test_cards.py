"""Cards by hand: off, on, or for one candidacy alone (etiquette T7)."""

from __future__ import annotations

import pytest

from app.domain.drafts import Profile
from app.domain.followups import FollowUpKind
from app.planning.plan import plan
from tests.support.scenes import MAILBOX, NOW, reading


@pytest.mark.parametrize(
    ("profile", "wanted", "planned"),
    [
        (None, None, False),
        (None, True, True),
        (Profile("Ada Byrne"), None, False),
        (Profile("Ada Byrne"), True, True),
        (Profile("Ada Byrne", paper_note=True), None, True),
        (Profile("Ada Byrne", paper_note=True), False, False),
    ],
)
def test_t7_the_word_on_one_candidacy_goes_before_the_settings(
    profile: Profile | None, wanted: bool | None, planned: bool
) -> None:
    made = plan(reading(), MAILBOX, NOW, profile=profile, cards=wanted)
    cards = [item for item in made.follow_ups if item.kind is FollowUpKind.PAPER_NOTE]
    assert bool(cards) is planned
    alone = plan(reading(), MAILBOX, NOW, profile=profile)
    others = [item for item in made.follow_ups if item.kind is not FollowUpKind.PAPER_NOTE]
    assert others == [item for item in alone.follow_ups if item.kind is not FollowUpKind.PAPER_NOTE]
