"""Texts are kept alike by SQLite and PostgreSQL, however long and whatever is in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import String
from sqlmodel.sql.sqltypes import AutoString

from app.store.columns import Table
from app.store.kept_text import KeptText, kept


@given(st.text(max_size=300), st.integers(min_value=8, max_value=300))
def test_what_fits_stays_as_it_is_and_what_does_not_is_made_to_fit(text: str, length: int) -> None:
    plain = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    held = kept(text, length)
    assert len(held) <= length
    assert "\0" not in held
    assert (held == plain) == (len(plain) <= length)
    assert kept(held, length) == held


def test_two_long_texts_that_begin_alike_stay_apart() -> None:
    assert kept("a" * 400 + "b", 320) != kept("a" * 400 + "c", 320)


def test_every_text_column_is_held_to_its_length() -> None:
    columns = [column for table in Table.metadata.tables.values() for column in table.c]
    texts = [column for column in columns if isinstance(column.type, KeptText)]
    assert len(texts) > 50
    others = {type(column.type) for column in columns if column not in texts}
    assert not [kind for kind in others if issubclass(kind, (String, AutoString))]
