"""What one could do and need not: connect, write a card by hand, greet before holidays, pass something on, tell
references (etiquette L1, T7, S6, H1, F1). Said below what comes next, and never counted as due."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.followups import FollowUpKind, FollowUpState
from app.sidebar.model import Action, Offer, Weight
from app.sidebar.source import Item, PanelSource
from app.sidebar.texts import listed, say

OFFERED = (
    FollowUpKind.PAPER_NOTE,
    FollowUpKind.HOLIDAY_GREETING,
    FollowUpKind.HEARTBEAT,
    FollowUpKind.REFERENCE_HEADS_UP,
    FollowUpKind.CONNECT,
)
_NO_MAIL = (FollowUpKind.PAPER_NOTE, FollowUpKind.CONNECT)


def offers(source: PanelSource) -> tuple[Offer, ...]:
    """One for each that is open now; those of a kind that open later together."""
    return tuple(offer for kind in OFFERED for offer in _of_kind(source, kind))


def _of_kind(source: PanelSource, kind: FollowUpKind) -> Iterator[Offer]:
    items = [item for item in source.of_kind(kind) if item.state is FollowUpState.PLANNED]
    later = [item for item in items if item.follow_up.not_before and item.follow_up.not_before > source.today]
    for item in items:
        if item not in later:
            yield _open_now(source, item)
    if later:
        opens = min(item.follow_up.not_before for item in later if item.follow_up.not_before)
        names = listed([item.follow_up.to_name for item in later])
        yield Offer(say(f"offers.{kind.value}", name=names), say("overview.from", day=source.day(opens)))


def _open_now(source: PanelSource, item: Item) -> Offer:
    follow_up = item.follow_up
    key = (("key", follow_up.key),)
    if follow_up.kind in _NO_MAIL:
        first = Action("done", say("offers.done"), key, describes=follow_up.to_name)
    else:
        first = Action("write", say("ask.write"), key, describes=follow_up.to_name)
    leave = Action("dismiss", say("offers.leave"), key, (), Weight.QUIET, follow_up.to_name)
    day = say("overview.by", day=source.day(follow_up.by)) if follow_up.by else ""
    return Offer(say(f"offers.{follow_up.kind.value}", name=follow_up.to_name), day, (first, leave))
