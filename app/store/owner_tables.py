"""Tables whose rows belong to a user and not to one mailbox: `owner` is `app.identity.caller.Caller.account`, or
LOCAL_OWNER for the mailboxes of this machine. `app.store.owned` lets no query pass without it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Text, UniqueConstraint
from sqlmodel import Field

from app.store.columns import Table, instant, json, key


class ApiKeyRow(Table, table=True):
    """`prefix` is the part of the key that people know it by; of the key itself only `digest` is kept."""

    __tablename__ = "api_keys"
    __table_args__ = (UniqueConstraint("digest"), Index("ix_api_keys_owner", "owner"))

    id: str = key()
    owner: str = Field(max_length=512)
    name: str = Field(max_length=100)
    prefix: str = Field(max_length=16)
    digest: str = Field(max_length=64)
    scopes: list[str] = json(list)
    created_at: datetime = instant()
    expires_at: datetime | None = instant(nullable=True)
    last_used_at: datetime | None = instant(nullable=True)


class AnswerRow(Table, table=True):
    """The answer of a request that came with an Idempotency-Key. `status` 0: the request is at work; `body` is empty
    where the answer is made again instead of kept (it holds words of a mail)."""

    __tablename__ = "answers"
    __table_args__ = (UniqueConstraint("owner", "key_digest"), Index("ix_answers_expires_at", "expires_at"))

    id: str = key()
    owner: str = Field(max_length=512)
    key_digest: str = Field(max_length=64)
    request_digest: str = Field(max_length=64)
    status: int = 0
    headers: dict[str, str] = json(dict)
    body: str = Field(default="", sa_column=Column(Text(), nullable=False))
    begun_at: datetime = instant()
    expires_at: datetime = instant()


class CallWindowRow(Table, table=True):
    """What the owner has spent of the REST API's rate limit in the window that ends then."""

    __tablename__ = "call_windows"
    __table_args__ = (UniqueConstraint("owner"),)

    id: str = key()
    owner: str = Field(max_length=512)
    ends_at: datetime = instant()
    used: int
