"""What comes next, state by state: the head of the panel, with its window, one reason and its action."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import Action as Next
from app.domain.reading import CueKind, Interview, Stage
from app.planning.next_step import over_at
from app.sidebar import when
from app.sidebar.model import NOTE, Action, Field, FieldKind, Panel, PanelState, Weight
from app.sidebar.overview_panel import others
from app.sidebar.questions import unsure_names
from app.sidebar.source import Item, PanelSource
from app.sidebar.texts import number, say

OPEN = (FollowUpState.PLANNED, FollowUpState.DRAFTED)
_OUTCOMES = {
    Stage.OFFERED: "offered",
    Stage.ON_HOLD: "on_hold",
    Stage.CANCELLED: "cancelled",
    Stage.WITHDRAWN: "withdrawn",
}


def head(source: PanelSource) -> Panel:
    """The state, headline and first actions of an interview thread's panel."""
    stage = source.reading.stage.value if source.reading.stage else None
    if stage in _OUTCOMES:
        return _outcome(source, _OUTCOMES[stage])
    if stage is Stage.REJECTED:
        return _rejected(source)
    makers: dict[Next, Callable[[PanelSource], Panel]] = {
        Next.THANK_YOU: _thank_you,
        Next.PREPARE: _ahead,
        Next.STATUS_CHECK: _status_check,
        Next.MOVE_ON: _let_go,
    }
    if source.next_step.action is Next.NONE and stage is Stage.INTERVIEWED:
        return _nobody_to_ask(source)
    return makers.get(source.next_step.action, _scheduling)(source)


def unsure(_: PanelSource) -> Panel:
    """What comes next rests on something that is to be asked first: nothing is told, nothing offered."""
    return Panel(PanelState.UNSURE, say("unsure.headline"), say("unsure.reason"))


def _scheduling(_: PanelSource) -> Panel:
    return Panel(PanelState.SCHEDULING, say("scheduling.headline"), say("scheduling.reason"))


def _thank_you(source: PanelSource) -> Panel:
    doubtful = unsure_names(source)
    items = [item for item in source.of_kind(FollowUpKind.THANK_YOU) if item.follow_up.to_name not in doubtful]
    open_items = [item for item in items if item.state is FollowUpState.PLANNED]
    by = source.next_step.by or source.today
    names = [item.follow_up.to_name for item in (open_items or items)]
    urgency = "late" if by < source.today else "today" if by == source.today else "headline"
    headline = say(
        f"thank_you.{urgency}",
        count=len(names),
        name=names[0] if names else "",
        number=number(len(names)),
        day=source.relative(by),
    )
    if items and not open_items:
        headline = say("thank_you.done")
    met = [i for i in source.reading.interviews if over_at(i) <= source.now]
    evidence = source.quotes(piece for i in met for piece in i.evidence)
    hint = say("thank_you.without_note") if any(not item.note.strip() for item in open_items) else ""
    actions = (_write_thanks(open_items),) if open_items else ()
    return Panel(PanelState.THANK_YOU, headline, _met(source, met), evidence, actions=actions, hint=hint)


def _write_thanks(items: list[Item]) -> Action:
    notes = tuple(
        Field(f"{NOTE}{item.follow_up.key}", item.follow_up.to_name, FieldKind.LINES, item.note) for item in items
    )
    keys = tuple(("key", item.follow_up.key) for item in items)
    return Action("write", say("thank_you.write", count=len(items)), keys, notes, Weight.PRIMARY)


def _met(source: PanelSource, met: list[Interview]) -> str:
    """'You met them today, 1:00 – 3:15 pm CT.': the sessions of the last day, as one span."""
    if not met:
        return ""
    last_day = max(source.local(i.start).date() for i in met)
    start, end = when.together(
        (source.local(i.start), source.local(i.end) if i.end else None)
        for i in met
        if source.local(i.start).date() == last_day
    )
    zone = when.zone(start, source.mailbox.time_zone, source.locale)
    day = say("when.today") if last_day == source.today else source.day(last_day)
    return say("thank_you.met", day=day, span=f"{when.span(start, end, source.locale)} {zone}")


def _ahead(source: PanelSource) -> Panel:
    coming = [i for i in source.reading.interviews if over_at(i) > source.now]
    if not coming:
        return _scheduling(source)
    first = coming[0]
    local = source.local(first.start)
    time = f"{when.clock(local, source.locale)} {when.zone(local, source.mailbox.time_zone, source.locale)}"
    headline = say("ahead.headline", day=source.relative(local.date()), time=time)
    names = {name for i in coming if source.local(i.start).date() == local.date() for name in i.interviewers}
    reason = say("ahead.reason", count=len(names))
    field = Field("own_note", say("ahead.note"), FieldKind.LINES, source.own_note)
    keep = Action("save_own_note", say("ahead.keep"), (("kind", "own_note"),), (field,))
    quotes = source.quotes(first.evidence)
    return Panel(PanelState.AHEAD, headline[:1].upper() + headline[1:], reason, quotes, actions=(keep,))


def _status_check(source: PanelSource) -> Panel:
    step, reading = source.next_step, source.reading
    start = step.not_before or source.today
    promise = reading.promise
    quotes = source.quotes(promise.evidence) if promise else ()
    if start > source.today:
        if promise and not promise.evidence:
            reason = say("waiting.set", day=source.day(promise.latest))
        elif promise and promise.made_by:
            reason = say("waiting.promised", who=promise.made_by, day=source.day(promise.latest))
        elif promise:
            reason = say("waiting.promised_plain", day=source.day(promise.latest))
        else:
            reason = say("waiting.no_promise")
        actions: tuple[Action, ...] = ()
        put_off = [item for item in source.of_kind(FollowUpKind.STATUS_CHECK) if item.snoozed_until == start]
        if put_off:
            reason = say("waiting.put_off", day=source.day(start))
            actions = (Action("wake", say("waiting.wake"), (("key", put_off[0].follow_up.key),)),)
        actions = (*actions, *_prepare(source))
        headline = say("waiting.headline", day=source.relative(start))
        return Panel(PanelState.WAITING, headline, reason, quotes, actions=actions)
    name = step.to[0] if step.to else ""
    today = source.day(source.today)
    if promise:
        reason = say("ask.promised" if promise.evidence else "ask.set", last=source.day(promise.latest), today=today)
    else:
        last = max((source.local(i.start).date() for i in reading.interviews), default=source.today)
        reason = say("ask.no_promise", last=source.day(last), today=today)
    items = [item for item in source.of_kind(FollowUpKind.STATUS_CHECK) if item.state in OPEN]
    left = [item for item in source.of_kind(FollowUpKind.STATUS_CHECK) if item.state is FollowUpState.DISMISSED]
    if left and not items:
        back = Action("restore", say("person.restore"), (("key", left[-1].follow_up.key),))
        return Panel(PanelState.WAITING, say("waiting.until_they_write"), say("waiting.left"), quotes, actions=(back,))
    actions = ()
    if items and items[0].state is FollowUpState.PLANNED:
        key = items[0].follow_up.key
        news = Field("news", say("ask.news_label"), FieldKind.LINES, items[0].note)
        actions = (
            Action("write", say("ask.write"), (("key", key),), (news,), Weight.PRIMARY),
            Action("put_off", say("ask.wait"), (("key", key),)),
        )
    asked = sum(1 for act in reading.acts if act.kind == "asked_for_news")
    reason = f"{reason} {say('ask.second' if asked else 'ask.first')}."
    return Panel(PanelState.ASK, say("ask.headline", name=name), reason, quotes, actions=actions)


def _prepare(source: PanelSource) -> tuple[Action, ...]:
    """Have the question's draft prepared on its day, or write it oneself; nothing where none can be prepared."""
    planned = [item for item in source.of_kind(FollowUpKind.STATUS_CHECK) if item.state is FollowUpState.PLANNED]
    if source.prepares is None or not planned:
        return ()
    wanted = is_prepared(planned[0], source)
    label, to = ("waiting.not_prepared", "") if wanted else ("waiting.prepare", "on")
    weight = Weight.QUIET if wanted else Weight.SECONDARY
    return (Action("prepare", say(label), (("key", planned[0].follow_up.key), ("wanted", to)), weight=weight),)


def is_prepared(item: Item, source: PanelSource) -> bool:
    """Whether its draft is written on its day without being asked for."""
    return source.prepares is not None and (source.prepares if item.prepare is None else item.prepare)


def _nobody_to_ask(source: PanelSource) -> Panel:
    """They asked not to be written to (S5), or there is nobody who could be asked."""
    wish = [cue for cue in source.reading.cues if cue.kind is CueKind.DO_NOT_CONTACT]
    reason = say("waiting.no_contact" if wish else "waiting.nobody")
    return Panel(
        PanelState.WAITING, say("waiting.until_they_write"), reason, source.quotes(wish[-1].evidence if wish else ())
    )


def _let_go(source: PanelSource) -> Panel:
    last = source.reading.company_last_wrote
    reason = say("let_go.reason", day=source.day(source.local(last).date())) if last else say("let_go.reason_none")
    items = source.of_kind(FollowUpKind.MOVE_ON)
    if items and items[0].state is FollowUpState.DISMISSED:
        return Panel(PanelState.WAITING, say("let_go.kept"), reason)
    close = Action("close", say("let_go.close"), weight=Weight.PRIMARY)
    keep = tuple(Action("dismiss", say("let_go.keep"), (("key", item.follow_up.key),)) for item in items[:1])
    elsewhere = others(source.elsewhere) if source.elsewhere else ""
    return Panel(PanelState.LET_GO, say("let_go.headline"), reason, actions=(close, *keep), elsewhere=elsewhere)


def _rejected(source: PanelSource) -> Panel:
    outcome, step = source.reading.outcome, source.next_step
    told = source.local(outcome.told_at).date() if outcome else source.today
    evidence = outcome.evidence if outcome else source.reading.stage.evidence if source.reading.stage else ()
    quotes = source.quotes(evidence)
    headline = say("no.headline", day=source.day(told))
    if step.action is not Next.KEEP_DOOR_OPEN:
        return Panel(PanelState.NO, headline, say("no.answered"), quotes)
    reason = say("no.reason", day=source.day(step.by or told))
    items = [i for i in source.of_kind(FollowUpKind.KEEP_DOOR_OPEN) if i.state is FollowUpState.PLANNED]
    actions: tuple[Action, ...] = ()
    if items:
        key = (("key", items[0].follow_up.key),)
        actions = (
            Action("write", say("no.write"), key, (), Weight.PRIMARY),
            Action("dismiss", say("no.skip"), key),
        )
    return Panel(PanelState.NO, headline, reason, quotes, actions=actions)


def _outcome(source: PanelSource, name: str) -> Panel:
    outcome, stage = source.reading.outcome, source.reading.stage
    evidence = outcome.evidence if outcome else stage.evidence if stage else ()
    return Panel(PanelState.OUTCOME, say(f"outcome.{name}"), say(f"outcome.{name}_reason"), source.quotes(evidence))


def closed(_: PanelSource) -> Panel:
    """The panel of a candidacy that the user closed."""
    reopen = Action("reopen", say("closed.reopen"))
    return Panel(PanelState.CLOSED, say("closed.headline"), say("closed.reason"), actions=(reopen,))
