"""Cursors and ETags."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from fastapi.exceptions import RequestValidationError
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from app.api.etags import check, etag_of
from app.api.paging import Page, cursor_after, page_of, place
from app.domain.errors import NotAsBefore


class Shown(BaseModel):
    name: str


@given(st.one_of(st.datetimes(timezones=st.just(UTC)), st.text(st.characters(codec="utf-8", exclude_characters="\0"))))
def test_a_cursor_gives_back_the_place_it_was_made_of(value: datetime | str) -> None:
    found = place(cursor_after(value, "a" * 32), datetime if isinstance(value, datetime) else str)
    assert found is not None
    assert (found.value, found.id) == (value, "a" * 32)


def test_a_cursor_of_another_list_is_refused() -> None:
    with pytest.raises(RequestValidationError):
        place(cursor_after("Omar", "a"), date)
    with pytest.raises(RequestValidationError):
        place(cursor_after("2026-03-06T12:00:00", "a"), datetime)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_moment_beyond_the_calendar_is_no_place(moment: str) -> None:
    with pytest.raises(RequestValidationError):
        place(cursor_after(moment, "a"), datetime)


@given(st.text(max_size=50))
def test_any_other_text_is_refused_or_gives_a_place(text: str) -> None:
    with suppress(RequestValidationError):
        place(text, str)


def test_a_page_tells_of_the_next_one_only_if_there_is_one() -> None:
    rows = ["a", "b", "c"]
    page: Page[str] = page_of(rows, 2, str, lambda row: (row, row))
    assert page.data == ["a", "b"]
    assert page.next_cursor is not None
    assert page_of(rows, 3, str, lambda row: (row, row)).next_cursor is None
    assert page_of([], 3, str, lambda row: (row, row)).data == []


def test_if_match_takes_what_was_seen_in_any_of_its_forms() -> None:
    seen = Shown(name="Alex")
    for header in (None, "*", etag_of(seen), f'"other", {etag_of(seen)}'):
        check(header, seen)
    for header in ('"other"', "", "garbage", etag_of(Shown(name="Sam"))):
        with pytest.raises(NotAsBefore):
            check(header, seen)
