"""What this machine says about its user, and how the process uses it."""

from __future__ import annotations

import gc
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_YOUNG, _MIDDLE, _OLD = 20_000, 20, 50  # objects made between two collections; collections until the next older ones


def collect_garbage_seldom() -> None:
    """Take what is loaded for good out of the garbage collector's rounds, and let it come round less often.

    A thread makes many small objects that die together, which counting references frees at once; looking for cycles
    among them at Python's usual pace (700 objects) takes a quarter of the time of reading. Call it when the program's
    modules are loaded. (`gc` in Python's documentation: freeze, set_threshold.)
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)


def machine_zone() -> str:
    """The IANA name of this machine's zone (TZ, /etc/localtime, the registry); UTC if it tells none."""
    import tzlocal

    try:
        return str(ZoneInfo(tzlocal.get_localzone_name() or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
