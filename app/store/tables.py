"""The tables. They hold facts, short quotes and identifiers, never the body of a message.

Every table but `mailboxes` carries `mailbox_id`: a row has exactly one owner, and `app.store.unit` lets no query
pass without it. The tables of the work that goes on by itself are in `work_tables`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, String, Text, UniqueConstraint, text
from sqlmodel import Field

from app.store.columns import Table, UtcDateTime, new_id, utc_now
from app.store.columns import belongs_to as _belongs_to
from app.store.columns import box as _box
from app.store.columns import instant as _instant
from app.store.columns import json as _json
from app.store.columns import key as _key
from app.store.columns import owner as _owner
from app.store.columns import switch as _switch

__all__ = ["Table", "UtcDateTime", "new_id", "utc_now"]


LOCAL_OWNER = "local"  # who owns the mailboxes of this machine


class MailboxRow(Table, table=True):
    """`account` is what the provider calls this mailbox for good: for a Maildir its path. `owner` is whose it is: a
    user's account, or LOCAL_OWNER. While it is paused nothing goes on by itself."""

    __tablename__ = "mailboxes"
    __table_args__ = (
        UniqueConstraint("provider", "account"),
        Index("ix_mailboxes_owner", "owner"),
        Index("ix_mailboxes_provider_address", "provider", "address"),
    )

    id: str = _key()
    provider: str = Field(max_length=16)
    account: str = Field(max_length=512)
    address: str = Field(max_length=320)
    name: str = Field(default="", max_length=200)
    time_zone: str = Field(max_length=64)
    scopes: list[str] = _json(list)
    created_at: datetime = _instant()
    owner: str = Field(default="", sa_column=Column(String(512), nullable=False, server_default=text("''")))
    paused_at: datetime | None = _instant(nullable=True)


class CandidacyRow(Table, table=True):
    """One application at one company."""

    __tablename__ = "candidacies"
    __table_args__ = (Index("ix_candidacies_mailbox_id_company_key", "mailbox_id", "company_key"),)

    id: str = _key()
    mailbox_id: str = _owner()
    company: str = Field(default="", max_length=200)
    company_key: str = Field(default="", max_length=200)  # the name folded, to find it again
    role: str = Field(default="", max_length=200)
    stage: str = Field(default="", max_length=16)
    # What the user found for somebody of it: `to_name` and `text` of each.
    finds: list[dict[str, str]] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    cards: bool | None = Field(default=None)  # by hand, for this one alone; null: as the profile says
    closed_at: datetime | None = _instant(nullable=True)
    created_at: datetime = _instant()
    updated_at: datetime = _instant()


class ReadingRow(Table, table=True):
    """What was read out of a thread, and from what: while `basis` and the clock allow it, `facts` serve."""

    __tablename__ = "readings"
    __table_args__ = (UniqueConstraint("mailbox_id", "thread_id"),)

    id: str = _key()
    mailbox_id: str = _owner()
    thread_id: str = Field(max_length=998)
    candidacy_id: str | None = _belongs_to("candidacies", nullable=True)
    basis: str = Field(max_length=64)
    kind: str = Field(max_length=16)
    facts: dict[str, Any] = _json(dict)
    read_at: datetime = _instant()


class PersonRow(Table, table=True):
    """A person of a thread, as last read."""

    __tablename__ = "people"
    __table_args__ = (UniqueConstraint("mailbox_id", "candidacy_id", "thread_id", "name"),)

    id: str = _key()
    mailbox_id: str = _owner()
    candidacy_id: str = _belongs_to("candidacies")
    thread_id: str = Field(max_length=998)
    name: str = Field(max_length=200)
    role: str = Field(max_length=16)  # interviewer or contact
    email: str | None = Field(default=None, max_length=320)
    title: str | None = Field(default=None, max_length=200)


class CorrectionRow(Table, table=True):
    """What the user put right; it stands against every later reading."""

    __tablename__ = "corrections"
    __table_args__ = (UniqueConstraint("mailbox_id", "thread_id", "kind", "subject"),)

    id: str = _key()
    mailbox_id: str = _owner()
    thread_id: str = Field(max_length=998)
    kind: str = Field(max_length=32)
    subject: str = Field(default="", max_length=320)
    value: str = Field(default="", max_length=500)
    made_at: datetime = _instant()


class FollowUpRow(Table, table=True):
    """`thread_id` is the thread whose plan holds it: the plan of another thread cannot make it obsolete."""

    __tablename__ = "follow_ups"
    __table_args__ = (UniqueConstraint("mailbox_id", "candidacy_id", "key"),)

    id: str = _key()
    mailbox_id: str = _owner()
    candidacy_id: str = _belongs_to("candidacies")
    thread_id: str = Field(max_length=998)
    key: str = Field(max_length=300)
    kind: str = Field(max_length=32)
    to_name: str = Field(default="", max_length=200)
    to_email: str | None = Field(default=None, max_length=320)
    email_inferred: bool = False
    not_before: date | None = None
    by: date | None = None
    reason: str = Field(default="", max_length=500)
    evidence: list[dict[str, Any]] = _json(list)
    state: str = Field(max_length=16)
    snoozed_until: date | None = None
    prepare: bool | None = None  # the user's wish for this one's draft, where it is not the mailbox's
    created_at: datetime = _instant()
    updated_at: datetime = _instant()


class DraftRow(Table, table=True):
    """At most one row a follow-up: the unique key is what "exactly once" stands on.

    `claim` is the token of the press that is writing at the moment, `claimed_by` the process it runs in,
    `claimed_until` when others may take over without knowing that process to be dead.
    """

    __tablename__ = "drafts"
    __table_args__ = (UniqueConstraint("mailbox_id", "follow_up_id"), UniqueConstraint("mark"))

    id: str = _key()
    mailbox_id: str = _owner()
    follow_up_id: str = _belongs_to("follow_ups")
    mark: str = Field(max_length=64)
    generation: int = 1
    state: str = Field(max_length=16)
    provider_id: str = Field(default="", max_length=500)
    message_id: str = Field(default="", max_length=998)
    fingerprint: str = Field(default="", max_length=128)
    content: str = Field(default="", max_length=64)  # digest of the text about to be written, before it is
    news: str = Field(default="", sa_column=Column(Text(), nullable=False))  # what the user gave for it, for a restart
    # The address of the one who is asked to pass these thanks on; empty for a mail to the person themselves.
    via: str = Field(default="", sa_column=Column(String(320), nullable=False, server_default=text("''")))
    warnings: list[str] = _json(list)
    why: str = Field(default="", max_length=300)
    claim: str = Field(default="", max_length=32)
    claimed_by: str = Field(default="", max_length=200)
    claimed_until: datetime | None = _instant(nullable=True)
    created_at: datetime = _instant()
    updated_at: datetime = _instant()


class NoteRow(Table, table=True):
    """What the user typed for a draft, by what it is about."""

    __tablename__ = "notes"
    __table_args__ = (UniqueConstraint("mailbox_id", "candidacy_id", "about"),)

    id: str = _key()
    mailbox_id: str = _owner()
    candidacy_id: str = _belongs_to("candidacies")
    about: str = Field(max_length=200)
    text: str = Field(sa_column=Column(Text(), nullable=False))
    updated_at: datetime = _instant()


class ProfileRow(Table, table=True):
    """How the user writes: one for each mailbox."""

    __tablename__ = "profiles"
    __table_args__ = (UniqueConstraint("mailbox_id"),)

    id: str = _key()
    mailbox_id: str = _owner()
    name: str = Field(max_length=200)
    signature: str = Field(default="", sa_column=Column(Text(), nullable=False))
    tone: str = Field(max_length=16)
    points: list[str] = _json(list)
    references: list[str] = _json(list)
    holiday_country: str = Field(default="", max_length=8)
    paper_note: bool = _switch()
    ask_leave: bool = _switch()
    ask_feedback: bool = _switch()
    updated_at: datetime = _instant()


class GrantRow(Table, table=True):
    """A standing grant for work while no mail is open. `box` is its refresh token, sealed by the vault under the key
    of `key_version`; access tokens are never stored."""

    __tablename__ = "grants"
    __table_args__ = (UniqueConstraint("mailbox_id"),)

    id: str = _key()
    mailbox_id: str = _owner()
    scopes: list[str] = _json(list)
    state: str = Field(max_length=16)
    key_version: int
    box: bytes = _box()
    connected_at: datetime = _instant()
    updated_at: datetime = _instant()


class TokenRow(Table, table=True):
    """A token cache of a user at their provider, by what it is for (`partition`). `box` is sealed by the vault under
    the key of `key_version`."""

    __tablename__ = "tokens"
    __table_args__ = (UniqueConstraint("mailbox_id", "partition"),)

    id: str = _key()
    mailbox_id: str = _owner()
    partition: str = Field(max_length=32)
    key_version: int
    box: bytes = _box()
    updated_at: datetime = _instant()


class ConnectRow(Table, table=True):
    """A connect that waits for its callback. State and browser secret are kept as digests, the PKCE verifier sealed."""

    __tablename__ = "connects"
    __table_args__ = (UniqueConstraint("state_digest"), Index("ix_connects_mailbox_id", "mailbox_id"))

    id: str = _key()
    mailbox_id: str = _owner()
    state_digest: str = Field(max_length=64)
    browser_digest: str = Field(max_length=64)
    key_version: int
    box: bytes = _box()
    expires_at: datetime = _instant()
