"""Public holidays of a country, from the `holidays` library: what reading and planning both reckon with."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType


@lru_cache(maxsize=128)
def public_holidays(country: str, year: int) -> Mapping[date, str]:
    """The public holidays of that year, day -> names, in English where the library has them; none for a country
    (ISO 3166) that it does not know. Great Britain's are England's."""
    import holidays  # heavy, and needed by few threads
    from holidays.registry import COUNTRIES  # names and codes alone: its list of countries would load every one

    if not any(country in codes for _, *codes in COUNTRIES.values()):
        return MappingProxyType({})
    subdivision = "ENG" if country == "GB" else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a year outside the library's tables: then no day is found
        found = holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US")
        return MappingProxyType(dict(found))
