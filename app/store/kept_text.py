"""Texts as both databases keep them alike.

PostgreSQL takes neither a text longer than its column nor the character U+0000, SQLite takes both; and a mail may hold
both. So every text column of the store binds its values through `KeptText`: what would not fit is shortened, always to
the same, so that it is found again by what it was.
"""

from __future__ import annotations

import hashlib
from typing import Any

from sqlalchemy import Column, Dialect, String, Table, event
from sqlalchemy.types import TypeDecorator, TypeEngine

HELD = "texts are held to their columns"  # in a MetaData's info: its text columns are made of KeptText
_MARK = "…"
_DIGITS = 32  # of the digest that tells two shortened texts apart


class KeptText(TypeDecorator[str]):
    """A text of at most `length` characters (None: of any length), without U+0000."""

    impl = String
    cache_ok = True

    def __init__(self, length: int | None = None, kind: TypeEngine[Any] | None = None) -> None:
        super().__init__(length)
        self.length = length
        if kind is not None:
            self.impl = kind  # type: ignore[assignment]  # Text stays Text

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else kept(value, self.length)


def kept(text: str, length: int | None) -> str:
    """The text as a column of that length keeps it."""
    text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    if length is None or len(text) <= length:
        return text
    digest = hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
    room = length - _DIGITS - len(_MARK)
    return text[:room] + _MARK + digest if room > 0 else digest[:length]


@event.listens_for(Column, "after_parent_attach")
def _hold(column: Column[Any], table: Any) -> None:
    if not isinstance(table, Table) or not table.metadata.info.get(HELD):
        return
    kind = column.type
    plain = kind.impl_instance if isinstance(kind, TypeDecorator) and not isinstance(kind, KeptText) else kind
    if isinstance(plain, String):
        column.type = KeptText(plain.length, plain)
