"""Pages by cursor: a place in the order, not a number, so that nothing is skipped or shown twice while rows come and
go. A cursor is opaque to callers; within it stand the sort value and the id of the last row shown."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Generic, TypeVar

import orjson
from fastapi import Query
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field

from app.store.owned import After

Item = TypeVar("Item")
Row = TypeVar("Row")
MOST = 200

Limit = Annotated[int, Query(ge=1, le=MOST, description="How many to give at most.")]
Cursor = Annotated[
    str | None, Query(max_length=2000, description="`next_cursor` of the page before; left out for the first page.")
]


class Page(BaseModel, Generic[Item]):
    """A part of a list. `next_cursor` is null on the last page."""

    data: list[Item]
    next_cursor: str | None = Field(default=None, description="Give it as `cursor` for the next page.")


def place(cursor: str | None, kind: type[Any]) -> After | None:
    """Where the page begins; `kind` is what the list is sorted by (str, datetime or date). Raises
    RequestValidationError for a cursor that no page gave."""
    if cursor is None:
        return None
    try:
        value, row_id = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(value, str) or not isinstance(row_id, str) or "\x00" in value + row_id:
            raise TypeError
        if kind is str:
            return After(value, row_id)
        moment = kind.fromisoformat(value)
        if isinstance(moment, datetime):
            if moment.tzinfo is None:
                raise ValueError
            moment = moment.astimezone(UTC)  # OverflowError at the ends of the calendar
        return After(moment, row_id)
    except (ValueError, TypeError, OverflowError):
        told = {"loc": ("query", "cursor"), "msg": "No page gave this cursor", "type": "cursor"}
        raise RequestValidationError([told]) from None


def cursor_after(value: Any, row_id: str) -> str:
    """The cursor for the page after the row with that sort value and id."""
    told = value.isoformat() if isinstance(value, (date, datetime)) else str(value)
    return base64.urlsafe_b64encode(orjson.dumps([told, row_id])).rstrip(b"=").decode()


def page_of(
    rows: Sequence[Row], limit: int, show: Callable[[Row], Item], key: Callable[[Row], tuple[Any, str]]
) -> Page[Item]:
    """A page of `limit` from rows of which one more was asked for, to know whether there is a next page."""
    more = len(rows) > limit
    shown = rows[:limit]
    return Page(data=[show(row) for row in shown], next_cursor=cursor_after(*key(shown[-1])) if more else None)
