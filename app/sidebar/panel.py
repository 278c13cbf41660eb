"""The one panel model of a thread: what comes next, its action, what was read, people, what waits later.

The states and their words follow docs/panel.md; the order in every state is the same: (1) what comes next, with its
window and one reason; (2) its action; (3) what was read; (4) people; (5) what waits later; (6) quiet actions.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.corrections import CorrectionKind
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.languages import ENGLISH, name_of
from app.domain.reading import Action as Next
from app.domain.reading import Kind
from app.planning.next_step import over_at
from app.sidebar import heads
from app.sidebar.model import Action, DraftRow, Panel, PanelState, Question, Weight
from app.sidebar.offers import offers
from app.sidebar.overview_panel import elsewhere
from app.sidebar.questions import blocks, question_for
from app.sidebar.rows import contact_rows, correct, fact_rows, people_rows
from app.sidebar.source import DraftStatus, DraftView, Item, PanelSource
from app.sidebar.texts import say


def build(source: PanelSource) -> Panel:
    """The panel for an open thread. Pure: the same source gives the same panel."""
    question = None if source.closed else question_for(source)
    if source.reading.kind.value is Kind.OTHER:
        return _other(source) if question is None else _perhaps(source, question)
    if source.closed:
        head = heads.closed(source)
    elif question is not None and blocks(source):
        head = heads.unsure(source)
    else:
        head = heads.head(source)
    language, company, role = source.reading.language, source.reading.company, source.reading.role
    if language != ENGLISH and any(action.verb == "write" for action in head.actions):
        said = say("language.drafts", named=name_of(language))
        head = replace(head, reason=" ".join(filter(None, (head.reason, said))))
    return replace(
        head,
        question=question,
        drafts=_drafts(source),
        drafts_title=_drafts_title(source),
        title=" · ".join(fact.value for fact in (company, role) if fact),
        facts=fact_rows(source),
        people=people_rows(source),
        contacts=contact_rows(source),
        later=_later(source, head.state),
        offers=() if head.state in (PanelState.UNSURE, PanelState.CLOSED) else offers(source, head.state),
        quiet=(*head.quiet, *_cards(source, head.state), *_quiet(source)),
        warnings=source.reading.warnings,
    )


def _other(source: PanelSource) -> Panel:
    read_as_one = replace(
        correct(CorrectionKind.KIND, say("other.read_as_one"), value=Kind.INTERVIEW.value), weight=Weight.SECONDARY
    )
    language, headline, reason = source.reading.language, say("other.headline"), say("other.prompt")
    if language != ENGLISH:
        headline = say("other.foreign", named=name_of(language))
        reason = f"{say('other.foreign_reason')} {reason}"
    return Panel(
        PanelState.OTHER,
        headline,
        reason,
        actions=(read_as_one, Action("show_home", say("overview.show"))),
        elsewhere=elsewhere(source.elsewhere) if source.elsewhere else "",
        warnings=source.reading.warnings,
    )


def _perhaps(source: PanelSource, question: Question) -> Panel:
    """A thread that is taken for none about an interview, but not for sure: that is asked, and nothing else told."""
    return replace(heads.unsure(source), question=question, warnings=source.reading.warnings)


def _notice(warning: str) -> str:
    """A composer's warning as the panel says it: it names itself "left out" or "check"; all else is to be checked."""
    return warning if warning.startswith(("left out", "check")) else say("drafts.check", what=warning)


def _draft_row(item: Item, draft: DraftView) -> DraftRow:
    key = (("key", item.follow_up.key),)
    notices = sorted((_notice(text) for text in draft.warnings), key=lambda text: not text.startswith("left out"))
    if draft.status is DraftStatus.WITHDRAWN:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.withdrawn", why=draft.why),))
    if draft.status in (DraftStatus.SENT, DraftStatus.GONE):
        return DraftRow(draft.to, draft.subject, draft.status, (say(f"drafts.{draft.status}"),))
    if draft.status is DraftStatus.UNFINISHED:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.unfinished"),))
    opens: tuple[Action, ...] = (
        Action("open_draft", say("drafts.open"), (("id", draft.id),), (), Weight.SECONDARY, draft.to),
    )
    if not draft.can_open:
        opens, notices = (), [say("drafts.look_there"), *notices]
    if draft.status is DraftStatus.EDITED and draft.why:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.saved_anew"),))
    if draft.status is DraftStatus.EDITED:
        return DraftRow(draft.to, draft.subject, draft.status, (say("drafts.edited"), *notices), opens)
    withdraw = Action("withdraw", say("drafts.withdraw"), key, (), Weight.QUIET, draft.to)
    return DraftRow(draft.to, draft.subject, draft.status, tuple(notices), (*opens, withdraw))


def _drafts(source: PanelSource) -> tuple[DraftRow, ...]:
    """In the order in which the people stand."""
    order = {person.name: place for place, person in enumerate(source.reading.interviewers)}
    items = sorted(source.items, key=lambda item: order.get(item.follow_up.to_name, len(order)))
    return tuple(_draft_row(item, item.draft) for item in items if item.draft)


def _drafts_title(source: PanelSource) -> str:
    there = (DraftStatus.WRITTEN, DraftStatus.EDITED)
    count = sum(1 for item in source.items if item.draft and item.draft.status in there)
    return say("drafts.saved", count=count) if count else ""


def _later(source: PanelSource, state: PanelState) -> tuple[str, ...]:
    """What waits behind the next step. Nothing while that is not sure, or the user closed it."""
    shown: list[str] = []
    if state in (PanelState.UNSURE, PanelState.CLOSED):
        return ()
    for item in source.items:
        follow_up = item.follow_up
        if item.state is not FollowUpState.PLANNED or not follow_up.not_before:
            continue
        if follow_up.kind is FollowUpKind.STATUS_CHECK and state is not PanelState.ASK:
            prepared = f" {say('waiting.prepared')}" if heads.is_prepared(item, source) else ""
            text = say("later.status_check", name=follow_up.to_name, day=source.day(follow_up.not_before))
            shown.append(f"{text}{prepared}")
        elif follow_up.kind is FollowUpKind.THANK_YOU and state is not PanelState.THANK_YOU and follow_up.by:
            shown.append(say("later.thank_you", name=follow_up.to_name, day=source.day(follow_up.by)))
    if state is PanelState.AHEAD and not shown:
        coming = [i for i in source.reading.interviews if over_at(i) > source.now]
        if coming and coming[0].interviewers:
            shown.append(say("ahead.later", day=source.day(source.local(coming[0].end or coming[0].start).date())))
    return tuple(shown)


def _cards(source: PanelSource, state: PanelState) -> tuple[Action, ...]:
    """The switch of this candidacy alone (etiquette T7): no more cards while some are offered; some, while thanks are
    due and none is planned or was dealt with."""
    cards = source.of_kind(FollowUpKind.PAPER_NOTE)
    if any(item.state is FollowUpState.PLANNED for item in cards):
        return (Action("cards", say("quiet.no_cards"), (("wanted", ""),), weight=Weight.QUIET),)
    if state is PanelState.THANK_YOU and not cards:
        return (Action("cards", say("quiet.cards"), (("wanted", "1"),), weight=Weight.QUIET),)
    return ()


def _quiet(source: PanelSource) -> tuple[Action, ...]:
    not_one = correct(CorrectionKind.KIND, say("quiet.not_interview"), value=Kind.OTHER.value)
    if source.closed or source.next_step.action is Next.MOVE_ON:
        return (not_one,)
    return (Action("close", say("quiet.not_interested"), weight=Weight.QUIET), not_one)
