"""The tables of the work that goes on by itself: what each mailbox was told, what was seen of it, what is due when,
what happened, who wants to hear of it, and what could not be done."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, String, Text, UniqueConstraint, text
from sqlmodel import Field

from app.store.columns import Table, UtcDateTime, belongs_to, box, instant, json, key, owner, switch

_ASKING = text("told > seen")  # as `app.store.due` asks in every round


class WatchRow(Table, table=True):
    """How far a mailbox was looked through. `cursor` is the provider's word for that place. `told` counts what the
    provider said of changes and `seen` is the count that was looked at, so a mailbox with told > seen has work to do,
    whatever became of the process that was told. `provider_watch` is the provider's id for a standing watch, and
    `secret_digest` what it must bring along. `prepares`: drafts are written on their day without being asked for.
    `missed`: the next look is one as after a gap."""

    __tablename__ = "watches"
    __table_args__ = (
        UniqueConstraint("mailbox_id"),
        Index("ix_watches_expires_at", "expires_at"),
        Index("ix_watches_provider_watch", "provider_watch"),
        Index("ix_watches_asking", "updated_at", postgresql_where=_ASKING, sqlite_where=_ASKING),
    )

    id: str = key()
    mailbox_id: str = owner()
    cursor: str = Field(default="", sa_column=Column(Text(), nullable=False))
    told: int = 0
    seen: int = 0
    state: str = Field(max_length=16)
    why: str = Field(default="", max_length=300)
    prepares: bool = switch()
    missed: bool = switch()
    provider_watch: str = Field(default="", max_length=500)
    secret_digest: str = Field(default="", max_length=64)
    expires_at: datetime | None = instant(nullable=True)
    looked_at: datetime | None = instant(nullable=True)
    updated_at: datetime = instant()


class ScanRow(Table, table=True):
    """The first look through a mailbox. `place` is the page that comes next; `about`: how many threads there may be,
    0 if that is not known."""

    __tablename__ = "scans"
    __table_args__ = (UniqueConstraint("mailbox_id"), Index("ix_scans_state", "state"))

    id: str = key()
    mailbox_id: str = owner()
    state: str = Field(max_length=16)
    place: str = Field(default="", sa_column=Column(Text(), nullable=False))
    listed: int = 0
    fetched: int = 0
    interviews: int = 0
    about: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    started_at: datetime = instant()
    updated_at: datetime = instant()


class TimerRow(Table, table=True):
    """When a thread has to be looked at next, though nothing may have come: a session ends, a follow-up is due. What
    lies months ahead is a row and nothing else."""

    __tablename__ = "timers"
    __table_args__ = (UniqueConstraint("mailbox_id", "thread_id"), Index("ix_timers_at", "at"))

    id: str = key()
    mailbox_id: str = owner()
    thread_id: str = Field(max_length=998)
    at: datetime = Field(sa_column=Column(UtcDateTime(), nullable=False))


class EventRow(Table, table=True):
    """Something that happened, for whoever listens. `key` keeps one thing from being told twice; `number` counts up
    within the mailbox."""

    __tablename__ = "events"
    __table_args__ = (
        UniqueConstraint("mailbox_id", "key"),
        Index("ix_events_mailbox_id_number", "mailbox_id", "number"),
    )

    id: str = key()
    mailbox_id: str = owner()
    number: int
    type: str = Field(max_length=40)
    key: str = Field(max_length=300)
    data: dict[str, Any] = json(dict)
    at: datetime = instant()


class WebhookRow(Table, table=True):
    """Somebody who wants to be told of events of these `types` (empty: of all). `box` is the signing secret, sealed."""

    __tablename__ = "webhooks"
    __table_args__ = (Index("ix_webhooks_mailbox_id", "mailbox_id"),)

    id: str = key()
    mailbox_id: str = owner()
    url: str = Field(max_length=2000)
    types: list[str] = json(list)
    key_version: int
    box: bytes = box()
    state: str = Field(max_length=16)
    why: str = Field(default="", max_length=300)
    failing_since: datetime | None = instant(nullable=True)
    created_at: datetime = instant()
    updated_at: datetime = instant()


class DeliveryRow(Table, table=True):
    """One event for one webhook. While it waits, `next_at` says when to try (again)."""

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("webhook_id", "event_id"),
        Index("ix_deliveries_state_next_at", "state", "next_at"),
        Index("ix_deliveries_mailbox_id", "mailbox_id"),
    )

    id: str = key()
    mailbox_id: str = owner()
    webhook_id: str = belongs_to("webhooks")
    event_id: str = belongs_to("events")
    state: str = Field(max_length=16)
    attempts: int = 0
    next_at: datetime = instant()
    answer: str = Field(default="", max_length=200)  # the status, or what kept it from being delivered
    updated_at: datetime = instant()


class SetAsideRow(Table, table=True):
    """A job that was given up, or that waits for the user's consent: never tried again by itself."""

    __tablename__ = "set_aside"
    __table_args__ = (UniqueConstraint("mailbox_id", "job_id"),)

    id: str = key()
    mailbox_id: str = owner()
    job_id: str = Field(sa_column=Column(String(120), nullable=False))
    name: str = Field(max_length=40)
    ids: list[str] = json(list)
    reason: str = Field(max_length=16)
    why: str = Field(default="", max_length=300)
    attempts: int = 0
    created_at: datetime = instant()
    updated_at: datetime = instant()
