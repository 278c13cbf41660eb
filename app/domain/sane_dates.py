"""Which dates a thread can speak of: others are typing errors or traps, and sums with them leave the calendar."""

from __future__ import annotations

from datetime import date

FIRST_YEAR, LAST_YEAR = 1971, 2200


def is_sane(moment: date) -> bool:
    """Whether a date or datetime lies in the years 1971 to 2200, so that zones and spans can be added to it."""
    return FIRST_YEAR <= moment.year <= LAST_YEAR
