"""What is kept of a user, as the API shows it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from app.api.schemas.facts import NextStep, Reading
from app.api.schemas.mails import Note, PlannedFollowUp
from app.api.schemas.words import Shown
from app.domain.corrections import CorrectionKind
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import Kind, Stage
from app.domain.tracking import DraftState
from app.services.holdings import Connection, HeldCandidacy, HeldDraft, HeldFollowUp, HeldMailbox
from app.services.writing import DraftView


class Mailbox(Shown):
    """One mail account. While it is paused nothing goes on by itself."""

    id: str
    provider: str
    address: str
    name: str
    time_zone: str
    connection: Connection
    paused: bool
    created_at: datetime


class ThreadRow(Shown):
    """A thread of a list. What is known of it is null or empty until it was opened once."""

    id: str
    mailbox_id: str
    subject: str
    senders: list[str]
    last_date: datetime
    message_count: int
    unread: bool
    kind: Kind | None
    stage: Stage | None
    company: str


class Candidacy(Shown):
    """One application at one company."""

    id: str
    mailbox_id: str
    company: str
    role: str
    stage: Stage | None
    closed: bool
    cards: bool | None
    thread_ids: list[str]
    created_at: datetime
    updated_at: datetime


class CandidacyPerson(Shown):
    """Somebody of a candidacy, as a thread names them."""

    id: str
    candidacy_id: str
    mailbox_id: str
    thread_id: str
    name: str
    role: Literal["interviewer", "contact"]
    email: str | None
    title: str | None


class Find(Shown):
    """Something that may help one person of a candidacy."""

    id: str
    to_name: str
    text: str


class FollowUp(PlannedFollowUp):
    """A follow-up with what became of it. `due` is the day from which it can be done, or to which it was put off."""

    id: str
    mailbox_id: str
    candidacy_id: str
    thread_id: str
    company: str
    role: str
    state: FollowUpState
    due: date | None
    snoozed_until: date | None
    draft_id: str | None
    prepare: bool | None = Field(description="Whether its draft is prepared on its day; null: as the others.")


class Draft(Shown):
    """A draft's place. Its text lies in the mailbox and nowhere else."""

    id: str
    mailbox_id: str
    follow_up_id: str
    thread_id: str
    kind: FollowUpKind
    to_name: str
    to_email: str | None
    state: DraftState
    warnings: list[str]
    why: str = Field(description="For a withdrawn one: what made it pointless.")
    created_at: datetime
    updated_at: datetime | None


class DraftText(Shown):
    """A draft with its text as it stands in the mailbox; the text is null when it is no longer among the drafts."""

    draft: Draft
    subject: str | None
    body: str | None


class Correction(Shown):
    """One fact as the user says it is."""

    kind: CorrectionKind
    subject: str
    value: str


class Thread(Shown):
    """A thread as it was read, with the user's corrections laid over, and what comes next (null where nothing does)."""

    id: str
    mailbox_id: str
    candidacy_id: str | None
    reading: Reading
    next: NextStep | None
    follow_ups: list[FollowUp]
    corrections: list[Correction]
    notes: list[Note]


class ApiKey(Shown):
    """A key as its owner may see it. The key itself is shown once, when it is made."""

    id: str
    name: str
    prefix: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None


def candidacy(held: HeldCandidacy) -> Candidacy:
    """As the API shows it."""
    one = held.candidacy
    return Candidacy(
        id=one.id,
        mailbox_id=held.mailbox_id,
        company=one.company,
        role=one.role,
        stage=one.stage,
        closed=one.closed,
        cards=one.cards,
        thread_ids=list(held.thread_ids),
        created_at=held.created_at,
        updated_at=held.updated_at,
    )


def follow_up(held: HeldFollowUp) -> FollowUp:
    """As the API shows it."""
    one, tracked = PlannedFollowUp.model_validate(held.tracked.follow_up), held.tracked
    return FollowUp(
        **dict(one),
        id=tracked.id,
        mailbox_id=held.mailbox_id,
        candidacy_id=tracked.candidacy_id,
        thread_id=tracked.thread_id,
        company=held.company,
        role=held.role,
        state=tracked.state,
        due=held.due,
        snoozed_until=held.snoozed_until,
        draft_id=tracked.draft.id if tracked.draft else None,
        prepare=tracked.prepare,
    )


def draft(held: HeldDraft) -> Draft:
    """As the API shows it."""
    about = held.follow_up.follow_up
    return Draft(
        id=held.draft.id,
        mailbox_id=held.mailbox_id,
        follow_up_id=held.follow_up.id,
        thread_id=held.follow_up.thread_id,
        kind=about.kind,
        to_name=about.to_name,
        to_email=about.to_email,
        state=held.draft.state,
        warnings=list(held.draft.warnings),
        why=held.draft.why,
        created_at=held.created_at,
        updated_at=held.draft.updated_at,
    )


def draft_text(held: HeldDraft, view: DraftView) -> DraftText:
    """With the text that the mailbox gave, where it gave one."""
    stored = view.stored if view.stored is not None and view.stored.seen else None
    return DraftText(
        draft=draft(held), subject=stored.subject if stored else None, body=stored.body if stored else None
    )


def mailbox(held: HeldMailbox) -> Mailbox:
    """As the API shows it."""
    return Mailbox.model_validate(held)
