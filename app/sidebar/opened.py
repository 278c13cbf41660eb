"""From an open thread to its panel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from babel import Locale

from app.domain.followups import FollowUpState
from app.domain.mail import Mailbox
from app.domain.reading import Action, Kind, NextStep, Reading
from app.domain.tracking import DraftState, TrackedDraft, TrackedFollowUp
from app.mailboxes.protocol import StoredDraft
from app.planning.next_step import as_planned
from app.planning.setting import with_deeds
from app.services import notes
from app.services.desk import Desk
from app.services.overview import Overview, overview
from app.services.threads import OpenThread
from app.sidebar.model import Panel
from app.sidebar.panel import build
from app.sidebar.source import DraftStatus, DraftView, Item, PanelSource, Text

MakeStep = Callable[[Reading, Mailbox, datetime], NextStep]  # planning's next_step
_SETTLED = (FollowUpState.SENT, FollowUpState.DONE, FollowUpState.DISMISSED)
_STATUS = {
    DraftState.WRITING: DraftStatus.UNFINISHED,
    DraftState.WRITTEN: DraftStatus.WRITTEN,
    DraftState.CHANGED: DraftStatus.EDITED,
    DraftState.WITHDRAWN: DraftStatus.WITHDRAWN,
    DraftState.SENT: DraftStatus.SENT,
    DraftState.GONE: DraftStatus.GONE,
}


async def panel_of(
    desk: Desk,
    opened: OpenThread,
    next_step: MakeStep,
    *,
    now: datetime,
    locale: Locale,
    drafts: Iterable[StoredDraft] = (),
    texts: Mapping[str, Text] | None = None,
) -> Panel:
    """The panel of an open thread. `drafts` are those that the mailbox lists, for their subjects: a mailbox that
    cannot list them gives none; `texts` are those of cards and invitations, by follow-up, that were just asked for.
    Only where the panel speaks of other threads the store is asked for them."""
    opened = replace(opened, reading=with_deeds(opened.reading, opened.deeds))
    step = as_planned(next_step(opened.reading, desk.owner, now), opened.plan)
    elsewhere = None
    if opened.reading.kind.value is Kind.OTHER or step.action is Action.MOVE_ON:
        elsewhere = (await overview(desk, now=now)).without(opened.thread.id)
    own_note = await notes.own(desk, opened.thread.id) if step.action is Action.PREPARE else ""
    prepares = opened.prepares if step.action is Action.STATUS_CHECK else None
    source = panel_source(opened, step, mailbox=desk.owner, now=now, locale=locale, drafts=drafts, elsewhere=elsewhere)
    return build(replace(source, own_note=own_note, prepares=prepares, texts=texts or {}))


def _draft_view(draft: TrackedDraft | None, to: str, stored: StoredDraft | None) -> DraftView | None:
    if draft is None:
        return None
    return DraftView(
        id=draft.id,
        to=to,
        subject=stored.subject if stored else "",
        status=_STATUS[draft.state],
        warnings=draft.warnings,
        why=draft.why,
        can_open=bool(draft.provider_id),
    )


def _item(tracked: TrackedFollowUp, notes: dict[str, str], present: dict[str, StoredDraft]) -> Item:
    follow_up, draft = tracked.follow_up, tracked.draft
    stored = present.get(draft.mark) if draft else None
    view = _draft_view(draft, follow_up.to_name, stored)
    return Item(
        follow_up, tracked.state, notes.get(follow_up.to_name, ""), view, tracked.snoozed_until, tracked.prepare
    )


def panel_source(
    opened: OpenThread,
    step: NextStep,
    *,
    mailbox: Mailbox,
    now: datetime,
    locale: Locale,
    drafts: Iterable[StoredDraft] = (),
    elsewhere: Overview | None = None,
) -> PanelSource:
    """What the panel is built from, out of an open thread."""
    notes = {note.about: note.text for note in opened.notes}
    present = {draft.mark: draft for draft in drafts}
    about_one = opened.reading.kind.value is Kind.INTERVIEW
    past = (t for t in opened.past if about_one and (t.draft or t.state in _SETTLED))
    shown = (*past, *opened.follow_ups)  # of two about one person the later holds
    return PanelSource(
        thread_id=opened.thread.id,
        reading=opened.reading,
        next_step=step,
        mailbox=mailbox,
        now=now,
        items=tuple(_item(tracked, notes, present) for tracked in shown),
        authors={  # the thread's own messages may be left out where the store's facts serve
            **{m.id: (m.sender.name or m.sender.email, m.date) for m in opened.reading.messages},
            **{m.id: (m.sender.name or m.sender.email, m.date) for m in opened.thread.messages},
        },
        finds=opened.candidacy.finds if opened.candidacy else (),
        closed=bool(opened.candidacy and opened.candidacy.closed),
        locale=locale,
        elsewhere=elsewhere,
    )
