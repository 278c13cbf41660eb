"""What this machine says about its user, and how the process uses it."""

from __future__ import annotations

import ctypes
import gc
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.posix_zones import iana_zone

_SWITCH_SECONDS = 0.001
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # of mallopt(3)
_HOURS_WEST = re.compile(r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)([+-]?)(\d{1,2})")  # TZ in POSIX's form, as UTC+3
_LARGE = 1_000_000  # bytes
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


def ready_to_serve() -> None:
    """Settle the process for answering many at once, when the application is made and before it takes its first call.

    A full round of the garbage collector over what the application consists of (some 170,000 objects) stops all
    answers for a tenth of a second and more, so it is taken out of the rounds. And while a worker thread reads a long
    thread, whoever answers others waits for its turn to run: at most a millisecond each time instead of Python's five
    (`sys.setswitchinterval`), of which a call needs several.
    """
    collect_garbage_seldom()
    sys.setswitchinterval(_SWITCH_SECONDS)
    _give_memory_back()


def _give_memory_back() -> None:
    """Let what a large mail took go back to the system when it was read. Left alone, GNU's allocator takes the first
    large mail as the usual size, keeps as much from then on, and does so for each worker thread (mallopt(3))."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):  # another C library
        library = ctypes.CDLL(None)
        for option, value in ((_MMAP_THRESHOLD, _LARGE), (_TRIM_THRESHOLD, _LARGE), (_ARENA_MAX, 2)):
            library.mallopt(option, value)


def machine_zone() -> str:
    """The IANA name of this machine's zone (TZ, /etc/localtime, the registry); UTC if it tells none."""
    import tzlocal

    told = _zone_of_variable()
    if told:
        return told
    try:
        return str(ZoneInfo(tzlocal.get_localzone_name() or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"


def unknown_zone() -> str:
    """What the variable TZ names, where that is no zone that is known: then times are those of `machine_zone` all the
    same. Empty where TZ is understood or not set."""
    given = _variable()
    return "" if not given or Path(given).is_absolute() or _zone_of_variable() else given


def _variable() -> str:
    given = os.environ.get("TZ", "").removeprefix(":")
    return "" if given == "localtime" else given


def _zone_of_variable() -> str:
    """Empty where it names none, or a file, which is tzlocal's."""
    given = _variable()
    fixed = _HOURS_WEST.fullmatch(given)
    name = f"Etc/GMT{fixed[1] or '+'}{int(fixed[2])}" if fixed else given
    with suppress(ZoneInfoNotFoundError, ValueError, OSError):
        return str(ZoneInfo(name)) if name else ""
    return iana_zone(given) or ""
