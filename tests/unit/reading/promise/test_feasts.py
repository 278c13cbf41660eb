"""Holidays whose days come from the library's tables."""

from __future__ import annotations

from datetime import date

import holidays
import pytest

from app.domain.public_holidays import public_holidays
from app.reading.promise import feasts


def test_the_bank_holiday_of_a_country_is_its_next_long_weekend() -> None:
    assert feasts.feast_near("bank holiday", date(2026, 4, 20), "GB") == date(2026, 5, 4)


def test_a_country_without_a_table_has_no_bank_holiday() -> None:
    assert feasts.feast_near("bank holiday", date(2026, 4, 20), "XX") is None


def test_a_year_outside_the_tables_has_no_day_and_no_warning() -> None:
    assert feasts.feast_near("vesak", date(2190, 4, 20), "SG") is None


def test_a_failure_of_the_library_is_not_taken_for_a_country_without_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise NotImplementedError("something else")

    feasts._public_mondays.cache_clear()
    public_holidays.cache_clear()
    monkeypatch.setattr(holidays, "country_holidays", broken)
    with pytest.raises(NotImplementedError, match="something else"):
        feasts.feast_near("bank holiday", date(2026, 4, 20), "GB")
