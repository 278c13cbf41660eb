"""When a thread has to be looked at next though no mail may come, and which follow-ups are due at a moment.

What is due is asked for in working hours of the mailbox's zone: from nine to six on its day, and a day later where the
day's hours were over before it came up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Mailbox
from app.domain.reading import Reading
from app.planning.next_step import over_at

# What the user is reminded of; the rest is only offered.
ASKED_FOR = (FollowUpKind.THANK_YOU, FollowUpKind.STATUS_CHECK, FollowUpKind.KEEP_DOOR_OPEN, FollowUpKind.MOVE_ON)
OPENS, CLOSES = time(9), time(18)
_DAY = timedelta(days=1)


def next_look(reading: Reading, follow_ups: Iterable[FollowUp], mailbox: Mailbox, now: datetime) -> datetime | None:
    """The first moment after `now` (aware) at which a session ends, a follow-up is due, or its time is over; None if
    nothing lies ahead."""
    zone = ZoneInfo(mailbox.time_zone)
    ahead = [moment for moment in _moments(reading, follow_ups, zone, now) if moment > now]
    return min(ahead, default=None)


def is_due(follow_up: FollowUp, mailbox: Mailbox, now: datetime) -> bool:
    """Whether it is asked for, its day has come, and it is working hours. `now` is aware."""
    return follow_up.kind in ASKED_FOR and due_at(follow_up.not_before, ZoneInfo(mailbox.time_zone), now) <= now


def due_at(day: date | None, zone: ZoneInfo, now: datetime) -> datetime:
    """The first moment of working hours on that day or later that does not lie before `now`."""
    local = now.astimezone(zone)
    if day is not None and day > local.date():
        return datetime.combine(day, OPENS, zone)
    if local.time() < OPENS:
        return datetime.combine(local.date(), OPENS, zone)
    return now if local.time() < CLOSES else datetime.combine(local.date() + _DAY, OPENS, zone)


def _moments(reading: Reading, follow_ups: Iterable[FollowUp], zone: ZoneInfo, now: datetime) -> Iterator[datetime]:
    yield from (over_at(one) for one in reading.interviews)
    for one in follow_ups:
        yield due_at(one.not_before, zone, now)
        if one.by is not None:
            yield datetime.combine(one.by + _DAY, time(0), zone)
