"""Public holidays as reading and planning both know them."""

from __future__ import annotations

from datetime import date

from app.domain.public_holidays import public_holidays


def test_holidays_have_english_names() -> None:
    assert public_holidays("DE", 2026)[date(2026, 12, 25)] == "Christmas Day"


def test_great_britains_are_englands() -> None:
    assert date(2026, 4, 6) in public_holidays("GB", 2026)  # Easter Monday, which Scotland works on
    assert date(2026, 1, 2) not in public_holidays("GB", 2026)  # which Scotland has off


def test_an_unknown_country_and_a_year_before_the_tables_have_none() -> None:
    assert public_holidays("XX", 2026) == {}
    assert public_holidays("", 2026) == {}
    assert public_holidays("US", 1500) == {}
