"""Recurring events as single ones (RFC 5545 §3.8.5): each occurrence by its day, without those taken out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from app.domain.mail import CalendarEvent

if TYPE_CHECKING:
    from icalendar import Component

MOST = 12  # occurrences of one event; interviews come in handfuls


def occurrences(event: CalendarEvent, component: Component) -> tuple[CalendarEvent, ...]:
    """The event once for each time that RRULE and RDATE give and EXDATE leaves, `recurrence_id` being that time.

    An event that does not recur, and an exception to one that does, is given as it is. Raises ValueError for a rule
    that breaks the grammar.
    """
    if event.recurrence_id is not None or not ("RRULE" in component or "RDATE" in component):
        return (event,)
    left_out = set(_moments(component, "EXDATE"))
    days = sorted({*_by_rule(event, component), *_moments(component, "RDATE")})
    kept = [wall for wall in days if wall not in left_out and wall.date() not in left_out][:MOST]
    return tuple(_at(event, wall) for wall in kept)


def _wall(moment: datetime | date) -> datetime:
    """The time on the wall, without its zone; midnight for a day."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


def _by_rule(event: CalendarEvent, component: Component) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    start = _wall(event.start)
    rules = component.get("RRULE", [])
    if not rules:
        yield start
    for rule in rules if isinstance(rules, list) else [rules]:
        text = rule.to_ical().decode()
        until = rule.get("UNTIL")
        if until:
            text = ";".join(part for part in text.split(";") if not part.upper().startswith("UNTIL="))
        last = _until(until[0], event) if until else None
        # Twice as many as are kept, for EXDATE takes some out.
        for wall in islice(rrulestr(text, dtstart=start), MOST * 2):
            if last is not None and wall > last:
                break
            yield wall


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
