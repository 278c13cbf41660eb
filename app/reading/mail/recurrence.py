"""Recurring events as single ones (RFC 5545 §3.8.5): each occurrence by its day, without those taken out.

Interviews come in handfuls, a day or more apart. A rule that gives something else (every second, without an end, many
times a day) says nothing that could be meant of them: then the event's own begin alone stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from math import prod
from typing import TYPE_CHECKING, Any

from app.domain.mail import CalendarEvent

if TYPE_CHECKING:
    from icalendar import Component

MOST = 12  # occurrences of one event
_WITHIN = timedelta(days=366)  # of the first; what a rule gives later is not looked for
_MOST_A_DAY = 4
_LONGEST_STEP = 6  # days or weeks: with longer ones no day may ever fit, and the library would look for it for ages
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND"})


def occurrences(event: CalendarEvent, component: Component) -> tuple[CalendarEvent, ...]:
    """The event once for each time that RRULE and RDATE give and EXDATE leaves, `recurrence_id` being that time.

    An event that does not recur, and an exception to one that does, is given as it is.
    """
    if event.recurrence_id is not None or not ("RRULE" in component or "RDATE" in component):
        return (event,)
    left_out = set(_moments(component, "EXDATE"))
    days = sorted({*(_by_rule(event, component) or [_wall(event.start)]), *_moments(component, "RDATE")})
    kept = (wall for wall in days if wall not in left_out and wall.date() not in left_out)
    return tuple(islice(_one_after_the_other(_at(event, wall) for wall in kept), MOST))


def _one_after_the_other(events: Iterable[CalendarEvent]) -> Iterator[CalendarEvent]:
    """Without those that begin before the last one's end: nobody sits in two talks at once."""
    last: CalendarEvent | None = None
    for event in events:
        if last is None or _wall(event.start) >= _wall(last.end or last.start):
            last = event
            yield event


def _wall(moment: datetime | date) -> datetime:
    """The time on the wall, without its zone; midnight for a day."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


def _by_rule(event: CalendarEvent, component: Component) -> list[datetime]:
    """The times that the rules give; none where there is no rule that can be meant."""
    rules = component.get("RRULE", [])
    found: list[datetime] = []
    for rule in rules if isinstance(rules, list) else [rules]:
        if isinstance(rule, Mapping) and _is_a_series(rule):
            with suppress(ValueError):  # the hour 25
                found += _series(event, rule)
    return found


def _series(event: CalendarEvent, rule: Mapping[str, Any]) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    start = _wall(event.start)
    until, count = rule.get("UNTIL"), rule.get("COUNT", [MOST * 2])
    last = start + _WITHIN
    if until:
        last = min(last, _until(until[0], event))
    text = rule.to_ical().decode()  # type: ignore[attr-defined]
    parts = (part for part in text.split(";") if not part.startswith(("UNTIL=", "COUNT=")))
    # With its end in the rule the library gives up there, whatever the rule asks for. Twice as many as are kept,
    # for EXDATE takes some out.
    days = rrulestr(";".join((*parts, f"UNTIL={last:%Y%m%dT%H%M%S}")), dtstart=start)
    return islice(days, max(0, min(int(count[0]), MOST * 2)))


def _is_a_series(rule: Mapping[str, Any]) -> bool:
    """Whether a rule gives some days or weeks and an end: only then are its occurrences looked for."""
    times_a_day = prod(len(rule.get(part, "1")) for part in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    return (
        str(rule.get("FREQ", [""])[0]).upper() in ("DAILY", "WEEKLY")
        and 1 <= int(rule.get("INTERVAL", [1])[0]) <= _LONGEST_STEP
        and times_a_day <= _MOST_A_DAY
        and ("COUNT" in rule or "UNTIL" in rule)
        and {part.upper() for part in rule} <= _PARTS
    )


def _until(until: datetime | date, event: CalendarEvent) -> datetime:
    if not isinstance(until, datetime):
        return datetime.combine(until, time.max)
    if until.tzinfo is not None and isinstance(event.start, datetime) and event.start.tzinfo is not None:
        return until.astimezone(event.start.tzinfo).replace(tzinfo=None)
    return until.replace(tzinfo=None)


def _moments(component: Component, key: str) -> Iterator[datetime]:
    """The times of EXDATE or RDATE on the wall of the event's own zone; of a period its begin."""
    values: Any = component.get(key, [])
    zone = getattr(getattr(component.get("DTSTART"), "dt", None), "tzinfo", None)
    for value in values if isinstance(values, list) else [values]:
        for one in getattr(value, "dts", []):
            moment = one.dt[0] if isinstance(one.dt, tuple) else one.dt
            if isinstance(moment, datetime) and moment.tzinfo is not None and zone is not None:
                moment = moment.astimezone(zone)
            if isinstance(moment, date):
                yield _wall(moment)


def _at(event: CalendarEvent, wall: datetime) -> CalendarEvent:
    start: datetime | date = wall
    end: datetime | date | None = None
    if isinstance(event.start, datetime):
        start = wall.replace(tzinfo=event.start.tzinfo)
        if isinstance(event.end, datetime):
            end = _later(start, event.end.astimezone(UTC) - event.start.astimezone(UTC))
    else:
        start = wall.date()
        end = start + (event.end - event.start) if event.end is not None else None
    return replace(event, start=start, end=end, recurrence_id=start)


def _later(start: datetime, length: timedelta) -> datetime:
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
