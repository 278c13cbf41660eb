"""What is due as an iCalendar feed (RFC 5545): an entry of a day for each follow-up that is still to do."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from app.domain.followups import FollowUpKind, FollowUpState
from app.services.holdings import HeldFollowUp

_WORDS = {
    FollowUpKind.THANK_YOU: "Thank {name}",
    FollowUpKind.STATUS_CHECK: "Ask {name} for news",
    FollowUpKind.MOVE_ON: "Let go, or wait on?",
    FollowUpKind.KEEP_DOOR_OPEN: "Answer the no of {name}",
    FollowUpKind.HOLIDAY_GREETING: "A holiday greeting to {name}",
    FollowUpKind.HEARTBEAT: "Something worth passing on to {name}?",
    FollowUpKind.REFERENCE_HEADS_UP: "Tell {name}, your reference",
    FollowUpKind.CONNECT: "Connect with {name}",
    FollowUpKind.PAPER_NOTE: "A card to {name}",
}


def calendar_of(due: Iterable[HeldFollowUp], *, now: datetime) -> bytes:
    """The feed. An entry begins on the day from which the step is due and ends with its window; its UID stays the same
    however often the step is planned anew. `now` is aware."""
    feed = Calendar()
    feed.add("version", "2.0")
    feed.add("prodid", "-//Afterword//EN")
    feed.add("method", "PUBLISH")
    feed.add("name", "Afterword")
    feed.add("x-wr-calname", "Afterword")
    feed.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for held in due:
        if held.due is not None:
            feed.add_component(_entry(held, now))
    return bytes(feed.to_ical())


def _entry(held: HeldFollowUp, now: datetime) -> Event:
    follow_up, entry = held.tracked.follow_up, Event()
    where = ", ".join(part for part in (held.company, held.role) if part)
    words = _WORDS[follow_up.kind].format(name=follow_up.to_name or "them")
    drafted = " (draft ready)" if held.tracked.state is FollowUpState.DRAFTED else ""
    first = held.due or now.date()
    last = max(first, follow_up.by or first)
    entry.add("uid", f"{held.tracked.id}@afterword")
    entry.add("dtstamp", held.tracked.updated_at or now)
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(days=1))  # RFC 5545, 3.6.1: the end is not part of it
    entry.add("summary", f"{words}{drafted}" + (f" – {where}" if where else ""))
    entry.add("description", follow_up.reason)
    entry.add("transp", "TRANSPARENT")
    return entry
