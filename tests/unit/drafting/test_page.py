"""docs/drafts.md shows what the composer writes today."""

from __future__ import annotations

from app.domain.drafts import Tone
from app.domain.followups import FollowUpKind
from scripts.drafts_page import SHOWN, TARGET, drafts, page


def test_the_page_of_drafts_is_up_to_date() -> None:
    assert TARGET.read_text(encoding="utf-8") == page(), "run `make drafts-page`"


def test_the_page_shows_every_kind_that_is_written() -> None:
    assert {item.kind for _, item, _ in SHOWN} == set(FollowUpKind) - {FollowUpKind.MOVE_ON}


def test_nothing_on_the_page_needs_checking() -> None:
    """T6: the salary in the note is left out and named, and the guard has no complaint."""
    warnings = [warning for tone in Tone for _, draft in drafts(tone) for warning in draft.warnings]
    assert not [warning for warning in warnings if warning.startswith("check")]
    assert any("the salary remark" in warning for warning in warnings)
