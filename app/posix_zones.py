"""Zones as the variable TZ may name them in POSIX's form, such as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2017, chapter
8.3): which IANA zone goes by that rule today."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH, available_timezones

_NAME, _TIME = r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)", r"[+-]?\d{1,3}(?::\d{2}){0,2}"
_FORM = re.compile(
    rf"(?P<name>{_NAME})(?P<west>{_TIME})"
    rf"(?:(?P<summer>{_NAME})(?P<summer_west>{_TIME})?(?:,(?P<begins>[JM\d.]+(?:/{_TIME})?),(?P<ends>[JM\d.]+(?:/{_TIME})?))?)?"
)
_TAIL = 128  # bytes at a TZif file's end that hold its rule (RFC 8536, section 3.3)
_TWO_O_CLOCK = 7200  # when a change takes place where nothing else is said


@dataclass(frozen=True, slots=True)
class PosixZone:
    """A rule of that form. Offsets are seconds west of Greenwich, changes the day's rule and seconds of that day."""

    names: tuple[str, str]
    west: int
    summer_west: int | None
    changes: tuple[tuple[str, int], ...]  # empty where the form leaves them to the system


def posix_zone(told: str) -> PosixZone | None:
    """The rule; None where it is none of this form."""
    found = _FORM.fullmatch(told)
    if found is None:
        return None
    west = _seconds(found["west"])
    summer = found["summer"] or ""
    summer_west = (_seconds(found["summer_west"]) if found["summer_west"] else west - 3600) if summer else None
    changes = tuple(_change(found[one]) for one in ("begins", "ends") if found[one])
    return PosixZone((found["name"].strip("<>"), summer.strip("<>")), west, summer_west, changes)


def iana_zone(told: str) -> str | None:
    """The IANA zone whose clocks go by that rule; of several one that is called like it, else one of the continent
    that has most of them. None where none does, or it is no rule of this form."""
    wanted = posix_zone(told)
    if wanted is None:
        return None
    alike = {key: zone for key in sorted(available_timezones()) if (zone := _rule_of(key)) and _fits(wanted, zone)}
    named = [key for key, zone in alike.items() if zone.names == wanted.names] or list(alike)
    if wanted.names[0] in named:
        return wanted.names[0]
    most = Counter(key.partition("/")[0] for key in named if "/" in key).most_common(1)
    return next((key for key in named if key.startswith(f"{most[0][0]}/")), None) if most else None


def _fits(wanted: PosixZone, zone: PosixZone) -> bool:
    if (wanted.west, wanted.summer_west) != (zone.west, zone.summer_west):
        return False
    return wanted.changes == zone.changes if wanted.changes or not wanted.names[1] else wanted.names == zone.names


def _rule_of(key: str) -> PosixZone | None:
    """By which a zone goes from now on."""
    places = [Path(root, key) for root in TZPATH]
    place = next((one for one in places if one.is_file()), None) or resources.files("tzdata").joinpath("zoneinfo", key)
    try:
        return posix_zone(place.read_bytes()[-_TAIL:].rpartition(b"\n")[0].rpartition(b"\n")[2].decode("ascii"))
    except (OSError, UnicodeDecodeError, ModuleNotFoundError):
        return None


def _change(told: str) -> tuple[str, int]:
    day, _, time = told.partition("/")
    return day, _seconds(time) if time else _TWO_O_CLOCK


def _seconds(told: str) -> int:
    hours, minutes, seconds = (*told.lstrip("+-").split(":"), "0", "0")[:3]
    count = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    return -count if told.startswith("-") else count
