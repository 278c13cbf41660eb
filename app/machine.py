"""What this machine says about its user."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def machine_zone() -> str:
    """The IANA name of this machine's zone (TZ, /etc/localtime, the registry); UTC if it tells none."""
    import tzlocal

    try:
        return str(ZoneInfo(tzlocal.get_localzone_name() or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
