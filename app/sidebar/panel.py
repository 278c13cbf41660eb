"""The one panel model of a thread: what comes next, its action, what was read, people, what waits later.

The states and their words follow docs/panel.md; the order in every state is the same: (1) what comes next, with its
window and one reason; (2) its action; (3) what was read; (4) people; (5) what waits later; (6) quiet actions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.domain.corrections import CorrectionKind
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import Action as Next
from app.domain.reading import Kind, Stage
from app.sidebar import when
from app.sidebar.model import NOTE, Action, DraftRow, Field, FieldKind, Panel, PanelState, Weight
from app.sidebar.questions import question_for
from app.sidebar.rows import contact_rows, correct, fact_rows, people_rows
from app.sidebar.source import DraftStatus, DraftView, Item, PanelSource
from app.sidebar.texts import number, say

_OPEN = (FollowUpState.PLANNED, FollowUpState.DRAFTED)
_OUTCOMES = {
    Stage.OFFERED: "offered",
    Stage.ON_HOLD: "on_hold",
    Stage.CANCELLED: "cancelled",
    Stage.WITHDRAWN: "withdrawn",
}


def build(source: PanelSource) -> Panel:
    """The panel for an open thread. Pure: the same source gives the same panel."""
    if source.reading.kind.value is Kind.OTHER:
        return _other(source)
    head = _closed(source) if source.closed else _head(source)
    drafts = _drafts(source)
    company, role = source.reading.company, source.reading.role
    return replace(
        head,
        question=None if source.closed else question_for(source),
        drafts=drafts,
        drafts_title=_drafts_title(source),
        title=" · ".join(fact.value for fact in (company, role) if fact),
        facts=fact_rows(source),
        people=people_rows(source),
        contacts=contact_rows(source),
        later=_later(source, head.state),
        quiet=(*head.quiet, *_quiet(source)),
        warnings=source.reading.warnings,
    )


def _head(source: PanelSource) -> Panel:
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
    maker = makers.get(source.next_step.action)
    if maker:
        return maker(source)
    return Panel(PanelState.SCHEDULING, say("scheduling.headline"), say("scheduling.reason"))


def _thank_you(source: PanelSource) -> Panel:
    items = source.of_kind(FollowUpKind.THANK_YOU)
    open_items = [item for item in items if item.state is FollowUpState.PLANNED]
    by = source.next_step.by or source.today
    names = [item.follow_up.to_name for item in (open_items or items)]
    late = "late" if by < source.today else "headline"
    headline = say(
        f"thank_you.{late}",
        count=len(names),
        name=names[0] if names else "",
        number=number(len(names)),
        day=source.relative(by),
    )
    if items and not open_items:
        headline = say("thank_you.done")
    met = [i for i in source.reading.interviews if (i.end or i.start) <= source.now]
    reason = ""
    if met:
        last_day = max(source.local(i.start).date() for i in met)
        start, end = when.together(
            (source.local(i.start), source.local(i.end) if i.end else None)
            for i in met
            if source.local(i.start).date() == last_day
        )
        zone = when.zone(start, source.mailbox.time_zone, source.locale)
        day = "today" if last_day == source.today else source.day(last_day)
        reason = say("thank_you.met", day=day, span=f"{when.span(start, end, source.locale)} {zone}")
    evidence = source.quotes(piece for i in met for piece in i.evidence)
    actions: tuple[Action, ...] = ()
    if open_items:
        notes = tuple(
            Field(f"{NOTE}{item.follow_up.key}", item.follow_up.to_name, FieldKind.LINES, item.note)
            for item in open_items
        )
        keys = tuple(("key", item.follow_up.key) for item in open_items)
        actions = (Action("write", say("thank_you.write", count=len(open_items)), keys, notes, Weight.PRIMARY),)
    return Panel(PanelState.THANK_YOU, headline, reason, evidence, actions=actions)


def _ahead(source: PanelSource) -> Panel:
    coming = [i for i in source.reading.interviews if (i.end or i.start) > source.now]
    if not coming:
        return Panel(PanelState.AHEAD, say("waiting.headline", day=source.relative(source.today)))
    first = coming[0]
    local = source.local(first.start)
    time = f"{when.clock(local, source.locale)} {when.zone(local, source.mailbox.time_zone, source.locale)}"
    headline = say("ahead.headline", day=source.relative(local.date()), time=time)
    names = {name for i in coming if source.local(i.start).date() == local.date() for name in i.interviewers}
    reason = say("ahead.reason", count=len(names))
    return Panel(PanelState.AHEAD, headline[:1].upper() + headline[1:], reason, source.quotes(first.evidence))


def _status_check(source: PanelSource) -> Panel:
    step, reading = source.next_step, source.reading
    start = step.not_before or source.today
    promise = reading.promise
    quotes = source.quotes(promise.evidence) if promise else ()
    if start > source.today:
        if promise and promise.made_by:
            reason = say("waiting.promised", who=promise.made_by, day=source.day(promise.latest))
        elif promise:
            reason = say("waiting.promised_plain", day=source.day(promise.latest))
        else:
            reason = say("waiting.no_promise")
        return Panel(PanelState.WAITING, say("waiting.headline", day=source.relative(start)), reason, quotes)
    name = step.to[0] if step.to else ""
    today = source.day(source.today)
    if promise:
        reason = say("ask.promised", last=source.day(promise.latest), today=today)
    else:
        last = max((source.local(i.start).date() for i in reading.interviews), default=source.today)
        reason = say("ask.no_promise", last=source.day(last), today=today)
    items = [item for item in source.of_kind(FollowUpKind.STATUS_CHECK) if item.state in _OPEN]
    actions: tuple[Action, ...] = ()
    if items and items[0].state is FollowUpState.PLANNED:
        key = items[0].follow_up.key
        news = Field("news", say("ask.news_label"), FieldKind.LINES, items[0].note)
        actions = (Action("write", say("ask.write"), (("key", key),), (news,), Weight.PRIMARY),)
    asked = sum(1 for act in reading.acts if act.kind == "asked_for_news")
    reason = f"{reason} {say('ask.second' if asked else 'ask.first')}."
    return Panel(PanelState.ASK, say("ask.headline", name=name), reason, quotes, actions=actions)


def _let_go(source: PanelSource) -> Panel:
    last = source.reading.company_last_wrote
    reason = say("let_go.reason", day=source.day(source.local(last).date())) if last else say("let_go.reason_none")
    actions = (Action("close", say("let_go.close"), weight=Weight.PRIMARY),)
    return Panel(PanelState.LET_GO, say("let_go.headline"), reason, actions=actions)


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


def _closed(_: PanelSource) -> Panel:
    reopen = Action("reopen", say("closed.reopen"))
    return Panel(PanelState.CLOSED, say("closed.headline"), say("closed.reason"), actions=(reopen,))


def _other(source: PanelSource) -> Panel:
    read_as_one = replace(
        correct(CorrectionKind.KIND, say("other.read_as_one"), value=Kind.INTERVIEW.value), weight=Weight.SECONDARY
    )
    return Panel(
        PanelState.OTHER,
        say("other.headline"),
        say("other.prompt"),
        actions=(read_as_one,),
        warnings=source.reading.warnings,
    )


def _notice(warning: str) -> str:
    """A composer's warning as the panel says it: it names itself "left out" or "check"; all else is to be checked."""
    return warning if warning.startswith(("left out", "check")) else say("drafts.check", what=warning)


def _draft_row(item: Item, draft: DraftView) -> DraftRow:
    key = (("key", item.follow_up.key),)
    notices = sorted((_notice(text) for text in draft.warnings), key=lambda text: not text.startswith("left out"))
    if draft.status is DraftStatus.WITHDRAWN:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.withdrawn", why=draft.why),))
    if draft.status is DraftStatus.GONE:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.gone"),))
    open_it = Action("open_draft", say("drafts.open"), (("id", draft.id),), (), Weight.SECONDARY, draft.to)
    if draft.status is DraftStatus.EDITED:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.edited"), *notices), (open_it,))
    withdraw = Action("withdraw", say("drafts.withdraw"), key, (), Weight.QUIET, draft.to)
    return DraftRow(draft.to, draft.subject, draft.status, tuple(notices), (open_it, withdraw))


def _drafts(source: PanelSource) -> tuple[DraftRow, ...]:
    return tuple(_draft_row(item, item.draft) for item in source.items if item.draft)


def _drafts_title(source: PanelSource) -> str:
    there = (DraftStatus.WRITTEN, DraftStatus.EDITED)
    count = sum(1 for item in source.items if item.draft and item.draft.status in there)
    return say("drafts.saved", count=count) if count else ""


def _later(source: PanelSource, state: PanelState) -> tuple[str, ...]:
    shown: list[str] = []
    for item in source.items:
        follow_up = item.follow_up
        if item.state is not FollowUpState.PLANNED or not follow_up.not_before:
            continue
        if follow_up.kind is FollowUpKind.STATUS_CHECK and state is not PanelState.ASK:
            shown.append(say("later.status_check", name=follow_up.to_name, day=source.day(follow_up.not_before)))
        elif follow_up.kind is FollowUpKind.THANK_YOU and state is not PanelState.THANK_YOU and follow_up.by:
            shown.append(say("later.thank_you", name=follow_up.to_name, day=source.day(follow_up.by)))
    if state is PanelState.AHEAD and not shown:
        coming = [i for i in source.reading.interviews if (i.end or i.start) > source.now]
        if coming and coming[0].interviewers:
            shown.append(say("ahead.later", day=source.day(source.local(coming[0].end or coming[0].start).date())))
    return tuple(shown)


def _quiet(source: PanelSource) -> tuple[Action, ...]:
    not_one = correct(CorrectionKind.KIND, say("quiet.not_interview"), value=Kind.OTHER.value)
    if source.closed or source.next_step.action is Next.MOVE_ON:
        return (not_one,)
    return (Action("close", say("quiet.not_interested"), weight=Weight.QUIET), not_one)


def week_ahead(source: PanelSource) -> bool:
    """Whether something of this thread falls due within seven days."""
    horizon = source.today + timedelta(days=7)
    return any(i.state in _OPEN and i.follow_up.by and i.follow_up.by <= horizon for i in source.items)
