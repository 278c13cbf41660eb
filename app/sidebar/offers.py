"""What one could do and need not: connect, write a card by hand, greet before holidays, pass something on, tell
references (etiquette L1, T7, S6, H1, F1). Said below what comes next, and never counted as due."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import CueKind
from app.planning.heartbeats import STAGES
from app.services.finds import id_of, text_for
from app.services.notes import LONGEST_NAME
from app.sidebar.model import Action, Field, FieldKind, Offer, PanelState, Weight
from app.sidebar.source import Item, PanelSource
from app.sidebar.texts import listed, say

OFFERED = (
    FollowUpKind.PAPER_NOTE,
    FollowUpKind.HOLIDAY_GREETING,
    FollowUpKind.HEARTBEAT,
    FollowUpKind.REFERENCE_HEADS_UP,
    FollowUpKind.CONNECT,
)
_WAITS = (PanelState.WAITING, PanelState.OUTCOME)
_LONGEST_SHOWN = 120  # characters of a find
_NO_MAIL = (FollowUpKind.PAPER_NOTE, FollowUpKind.CONNECT)


def offers(source: PanelSource, state: PanelState) -> tuple[Offer, ...]:
    """One for each that is open now; those of a kind that open later together; while one waits, a find to pass on."""
    planned = tuple(offer for kind in OFFERED for offer in _of_kind(source, kind))
    return (*planned, *_finds(source), *(_new_find(source) if state in _WAITS else ()))


def _finds(source: PanelSource) -> Iterator[Offer]:
    """Those that cannot be passed on yet, or not to that person."""
    known = [item.follow_up for item in source.of_kind(FollowUpKind.HEARTBEAT)]
    for find in source.finds:
        if any(text_for(one, (find,)) for one in known):
            continue
        drop = Action("drop_find", say("offers.find_drop"), (("id", id_of(find)),), (), Weight.QUIET, find.to_name)
        yield Offer(say("offers.find_waits", name=find.to_name, find=_short(find.text)), "", (drop,))


def _new_find(source: PanelSource) -> Iterator[Offer]:
    """A field for something worth passing on, and for whom (etiquette H1), where a heartbeat may come of it."""
    reading = source.reading
    stage = reading.stage.value if reading.stage else None
    people = [one for one in (*reading.interviewers, *reading.contacts) if len(one.name) <= LONGEST_NAME]
    wish = any(cue.kind is CueKind.DO_NOT_CONTACT for cue in reading.cues)
    if not people or wish or stage not in STAGES:
        return
    names = tuple(dict.fromkeys(one.name for one in people))
    fields = (
        Field("find_for", say("offers.find_for"), FieldKind.CHOICE, choices=tuple((name, name) for name in names)),
        Field("find", say("offers.find"), FieldKind.LINES, hint=say("offers.find_hint")),
    )
    keep = Action("save_find", say("offers.find_keep"), (("kind", "find"),), fields)
    yield Offer(say("offers.find_new"), "", (keep,))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1].rstrip()}…"


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
    shown = source.texts.get(follow_up.key)
    if follow_up.kind not in _NO_MAIL:
        do = [Action("write", say("ask.write"), key, describes=follow_up.to_name)]
    else:
        do = [Action("done", say("offers.done"), key, describes=follow_up.to_name)]
        if shown is None:
            do.insert(0, Action("show_text", say("offers.show_text"), key, describes=follow_up.to_name))
    leave = Action("dismiss", say("offers.leave"), key, (), Weight.QUIET, follow_up.to_name)
    day = say("overview.by", day=source.day(follow_up.by)) if follow_up.by else ""
    text, find = say(f"offers.{follow_up.kind.value}", name=follow_up.to_name), text_for(follow_up, source.finds)
    return Offer(
        say("offers.find_quoted", text=text, find=_short(find)) if find else text,
        day,
        (*do, leave),
        shown.words if shown else "",
        shown.notices if shown else (),
    )
