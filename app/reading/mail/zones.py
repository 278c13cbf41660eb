"""Time zones by any of the names that calendars give them."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_OFFSET = re.compile(r"\(?(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?", re.IGNORECASE)


@lru_cache(maxsize=1)
def _by_lower_case() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


@lru_cache(maxsize=256)
def zone_name(label: str) -> str:
    """The IANA name for a TZID: an IANA name (also behind a vendor's path) or a Windows name (CLDR). Else ""."""
    text = label.strip().strip('"')
    if not text:
        return ""
    known = _by_lower_case()
    parts = text.split("/")
    for at in range(len(parts)):
        if name := known.get("/".join(parts[at:]).lower()):
            return name
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if name := WINDOWS_TO_OLSON.get(text):
        return name
    return _windows_names(WINDOWS_TO_OLSON).get(text.lower(), "")


_WINDOWS: dict[str, str] = {}


def _windows_names(table: dict[str, str]) -> dict[str, str]:
    if not _WINDOWS:
        _WINDOWS.update({name.lower(): zone for name, zone in table.items()})
    return _WINDOWS


@lru_cache(maxsize=256)
def zone_info(name: str) -> ZoneInfo | None:
    """The zone of that IANA name, None if there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
