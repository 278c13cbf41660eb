"""What the tables are made of: the root, and the kinds of columns that they share. Types and names are chosen so that
SQLite and PostgreSQL make the same schema."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    LargeBinary,
    MetaData,
    String,
    false,
)
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from app.store.kept_text import HELD

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, kept in UTC and given back aware, also by SQLite, which knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def new_id() -> str:
    """32 hexadecimal digits of chance."""
    return uuid.uuid4().hex


def utc_now() -> datetime:
    """Aware, in UTC."""
    return datetime.now(UTC)


class Table(SQLModel):
    """Root of the tables: metadata of its own, so that no other SQLModel of the process gets mixed in."""

    metadata = MetaData(naming_convention=NAMING, info={HELD: True})


def key() -> Any:
    """A primary key that is made at random."""
    return Field(default_factory=new_id, primary_key=True, max_length=32)


def owner() -> Any:
    """The mailbox that a row belongs to; the row goes with it."""
    return Field(sa_column=Column(String(32), ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False))


def belongs_to(table: str, *, nullable: bool = False) -> Any:
    """A row of another table that this one belongs to and goes with."""
    column: Column[str] = Column(
        String(32), ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=nullable, index=True
    )
    return Field(default=None, sa_column=column) if nullable else Field(sa_column=column)


def instant(*, nullable: bool = False) -> Any:
    """A moment, aware and in UTC; the present by default, or None where it may be."""
    column: Column[datetime] = Column(UtcDateTime(), nullable=nullable)
    return Field(default=None, sa_column=column) if nullable else Field(default_factory=utc_now, sa_column=column)


def box() -> Any:
    """Sealed bytes of the vault."""
    return Field(sa_column=Column(LargeBinary(), nullable=False))


def json(default: type[list[Any]] | type[dict[str, Any]]) -> Any:
    """A list or an object of JSON."""
    return Field(default_factory=default, sa_column=Column(JSON(), nullable=False))


def switch() -> Any:
    """Yes or no, and no for rows that were there before the column."""
    return Field(default=False, sa_column=Column(Boolean(), nullable=False, server_default=false()))
