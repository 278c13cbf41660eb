"""Calendar parts (RFC 5545, RFC 5546) as events: zones resolved, people told from rooms and tools.

The icalendar library reads the properties; it is imported when the first part comes, for it takes a tenth of a second.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from app.domain.mail import Address, Attendee, CalendarEvent, Method
from app.domain.sane_dates import is_sane
from app.reading.mail.charset import strip_invisible
from app.reading.mail.headers import address, is_no_reply
from app.reading.mail.recurrence import occurrences
from app.reading.mail.zones import zone_info, zone_name

if TYPE_CHECKING:
    from icalendar import Component

_FOLD = re.compile(r"\r?\n[ \t]")
_NO_PERSON = re.compile(
    (
        r"\b(?:room|meeting room|conference|boardroom|calendar|scheduling|scheduler|resource|projector|raum"
        r"|besprechungsraum|salle|sala|no-?reply|teams meeting|zoom|calendly|greenhouse|lever|ashby|workday"
        r"|goodtime|modernloop)\b|^(?:mr|rm|conf)[-_. ]"
    ),
    re.IGNORECASE,
)
_RESOURCE_ADDRESS = re.compile(
    r"@resource\.calendar\.google\.com$|^(?:room|rm|conf|mr|meetingroom|boardroom|res|resource|raum)[-_.\d]",
    re.IGNORECASE,
)
_TOOL_ADDRESS = re.compile(
    r"^(?:calendar|scheduling|scheduler|interviews?|invites?|meetings?|bookings?|events?|notifications?)[-_.@+]",
    re.IGNORECASE,
)
_VENDOR_ZONE = re.compile(r'TZID="?(/[^":;]{1,200})"?')  # RFC 5545 §3.2.19: globally unique names
# Properties that say nothing of who meets when; the library takes as long for each as for one that does.
_UNREAD = re.compile(
    r"^(?:X-(?!LIC-)[A-Z0-9-]+|ATTACH|CATEGORIES|CLASS|COLOR|COMMENT|CONFERENCE|CONTACT|GEO|IMAGE|PERCENT-COMPLETE"
    r"|PRIORITY|RELATED-TO|RESOURCES|TRANSP|URL)[;:].*\r\n",
    re.IGNORECASE | re.MULTILINE,
)
_MAX_EVENTS = 200


class BrokenCalendar(ValueError):
    """A calendar part that cannot be read; the text says why."""


def read_calendar(
    text: str, mailbox_zone: tzinfo, method: str = ""
) -> tuple[tuple[CalendarEvent, ...], tuple[str, ...]]:
    """The events of a calendar part and what of them could not be read.

    Floating times are laid into `mailbox_zone` (and the event says so). `method` is the MIME parameter; the part's
    own METHOD property goes before it. Raises BrokenCalendar if nothing in it can be read.
    """
    from icalendar import Calendar

    text = text.replace("\x00", "").lstrip("\ufeff \r\n\t")
    if "BEGIN:VEVENT" not in text.upper():
        return (), ()
    text, zones = _without_known_zones(text)
    try:
        calendars = Calendar.from_ical(_UNREAD.sub("", text), multiple=True)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise BrokenCalendar(str(error)[:120] or type(error).__name__) from error
    sources = _sources(text)
    events: list[CalendarEvent] = []
    problems: list[str] = []
    number = 0
    for calendar in calendars:
        way = _method(str(calendar.get("METHOD", "") or method))
        for component in calendar.walk("VEVENT")[:_MAX_EVENTS]:
            source = sources[number] if number < len(sources) else ""
            number += 1
            try:
                event = _Event(component, source, way, mailbox_zone, zones).read()
                events += (one for one in occurrences(event, component) if is_sane(one.start))
            except (ValueError, TypeError, AttributeError, OverflowError, KeyError) as error:
                problems.append(f"an event could not be read ({str(error)[:80]})")
    if not number:
        raise BrokenCalendar("no event in it is complete")
    return _with_exceptions(events), tuple(problems)


def _with_exceptions(events: list[CalendarEvent]) -> tuple[CalendarEvent, ...]:
    """The events, an occurrence giving way to the exception for it that stands later in the same part."""
    if len(events) < 2:
        return tuple(events)
    last = {(event.uid, event.recurrence_id): index for index, event in enumerate(events)}
    return tuple(event for index, event in enumerate(events) if last[event.uid, event.recurrence_id] == index)


def _method(text: str) -> Method:
    try:
        return Method(text.strip().upper())
    except ValueError:
        return Method.OTHER if text.strip() else Method.PUBLISH


def _sources(text: str) -> list[str]:
    """The unfolded property lines of each VEVENT, alarms left out."""
    found: list[str] = []
    current: list[str] | None = None
    nested = 0
    for line in _FOLD.sub("", text).splitlines():
        head = line[:16].upper()
        if head.startswith("BEGIN:VEVENT"):
            current, nested = [], 0
        elif head.startswith("END:VEVENT") and current is not None:
            found.append("\n".join(current))
            current = None
        elif current is not None:
            if head.startswith("BEGIN:"):
                nested += 1
            elif head.startswith("END:"):
                nested = max(0, nested - 1)
            elif not nested and line.strip():
                current.append(line)
    return found


def _without_known_zones(text: str) -> tuple[str, dict[str, str]]:
    """The part without alarms and the definitions of zones whose IANA name is known, and those names by TZID.

    Most of a part's lines define its zone; where its name says which one it is, the tz database knows better.
    """
    named: dict[str, str] = {}
    kept: list[str] = []
    block: list[str] = []
    inside = ""
    for line in _FOLD.sub("", text).splitlines():
        head = line[:16].rstrip().upper()
        if not inside and head in ("BEGIN:VTIMEZONE", "BEGIN:VALARM"):
            inside, block = head[6:], []
        if not inside:
            kept.append(_VENDOR_ZONE.sub(_plain_zone, line) if "TZID=" in line else line)
            continue
        block.append(line)
        if head == f"END:{inside}":
            if inside == "VTIMEZONE" and not _names_zone(block, named):
                kept += block
            inside = ""
    return "\r\n".join([*kept, *(block if inside else []), ""]), named


def _plain_zone(match: re.Match[str]) -> str:
    name = zone_name(match.group(1))
    return f"TZID={name}" if name else match.group()


def _names_zone(block: list[str], named: dict[str, str]) -> bool:
    """Whether a VTIMEZONE says which zone of the tz database it is; if so, it is noted by its TZID."""
    given = {key.upper(): value for key, _, value in (line.partition(":") for line in block[:12])}
    label = given.get("TZID", "").strip()
    name = zone_name(given.get("X-LIC-LOCATION", "")) or zone_name(label)
    if label and name:
        named[label] = name
    return bool(label and name)


class _Event:
    def __init__(
        self, component: Component, source: str, method: Method, mailbox: tzinfo, zones: dict[str, str]
    ) -> None:
        self.component = component
        self.source = source
        self.method = method
        self.mailbox = mailbox
        self.zones = zones
        self.zone = ""
        self.floating = False

    def read(self) -> CalendarEvent:
        start = self._moment("DTSTART", main=True)
        if start is None:
            raise ValueError("it has no start")
        end = self._end(start) if is_sane(start) else None
        moved = self._moment("RECURRENCE-ID")
        if not all(moment is None or is_sane(moment) for moment in (start, end, moved)):
            raise ValueError("its date cannot be meant")
        status = str(self.component.get("STATUS", "")).strip().upper()
        organizer = self._people("ORGANIZER")
        location = self._text("LOCATION")
        return CalendarEvent(
            uid=str(self.component.get("UID", "")).strip(),
            method=Method.CANCEL if status == "CANCELLED" and self.method is Method.PUBLISH else self.method,
            sequence=self._number("SEQUENCE"),
            stamp=self._stamp(),
            start=start,
            end=end,
            zone=self.zone,
            recurrence_id=moved,
            status=status,
            summary=self._text("SUMMARY"),
            description=self._text("DESCRIPTION"),
            location=location,
            organizer=organizer[0] if organizer else None,
            attendees=tuple(_unless_the_place(one, location) for one in self._people("ATTENDEE")),
            source=self.source,
            floating=self.floating,
        )

    def _number(self, key: str) -> int:
        try:
            return int(self.component.get(key, 0))
        except (ValueError, TypeError):
            return 0

    def _text(self, key: str) -> str:
        value = self.component.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        return "" if value is None else strip_invisible(str(value)).replace("\r\n", "\n").strip()

    def _stamp(self) -> datetime | None:
        for key in ("DTSTAMP", "LAST-MODIFIED", "CREATED"):
            value = getattr(self.component.get(key), "dt", None)
            if isinstance(value, datetime) and is_sane(value):
                return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
        return None

    def _moment(self, key: str, *, main: bool = False) -> datetime | date | None:
        prop = self.component.get(key)
        if isinstance(prop, list):
            prop = prop[0] if prop else None
        value = getattr(prop, "dt", None)
        if isinstance(value, datetime):
            return self._in_zone(value, str(prop.params.get("TZID", "")), main=main)
        return value if isinstance(value, date) else None

    def _in_zone(self, value: datetime, label: str, *, main: bool) -> datetime:
        name = self.zones.get(label) or zone_name(label)
        if name and (zone := zone_info(name)) is not None:
            value = value.replace(tzinfo=zone)
        elif value.tzinfo is None:
            value = value.replace(tzinfo=self.mailbox)
            if main:
                self.floating = True
                name = getattr(self.mailbox, "key", "")
        elif value.utcoffset() == timedelta(0) and not label:
            value, name = value.replace(tzinfo=UTC), "UTC"
        if main:
            self.zone = name or (value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else "")
        return value

    def _end(self, start: datetime | date) -> datetime | date | None:
        end = self._moment("DTEND")
        if end is not None:
            return end if isinstance(end, datetime) is isinstance(start, datetime) else None
        length = getattr(self.component.get("DURATION"), "dt", None)
        if not isinstance(length, timedelta):
            return None
        if isinstance(start, datetime) and start.tzinfo is not None:
            # RFC 5545 §3.3.6: days are nominal, hours are exact.
            nominal = start + timedelta(days=length.days)
            return (nominal.astimezone(UTC) + timedelta(seconds=length.seconds)).astimezone(start.tzinfo)
        return start + length

    def _people(self, key: str) -> tuple[Attendee, ...]:
        values: Any = self.component.get(key, [])
        if not isinstance(values, list):
            values = [values]
        spans = _spans(self.source, key)
        made = []
        for index, value in enumerate(values[:500]):
            made.append(_attendee(value, spans[index] if index < len(spans) else (0, 0)))
        return tuple(made)


def _attendee(value: Any, span: tuple[int, int]) -> Attendee:
    params = {str(k).upper(): v for k, v in getattr(value, "params", {}).items()}
    email = re.sub(r"^mailto:\s*", "", str(value).strip(), flags=re.IGNORECASE)
    if "@" not in email:
        email = str(params.get("EMAIL", ""))
    name = params.get("CN", "")
    who = address(", ".join(name) if isinstance(name, list) else str(name), email)  # a comma without quotes
    if not who.name and "@" not in str(value) and not re.match(r"[a-z]+:", str(value), re.IGNORECASE):
        who = Address(str(value).strip(), who.email)
    kind = str(params.get("CUTYPE", "INDIVIDUAL")).upper()
    return Attendee(
        who,
        str(params.get("PARTSTAT", "NEEDS-ACTION")).upper(),
        str(params.get("ROLE", "REQ-PARTICIPANT")).upper(),
        _is_person(who, kind, str(params.get("ROLE", "")).upper()),
        span,
    )


def _unless_the_place(attendee: Attendee, location: str) -> Attendee:
    """A guest by the name of the event's place is that room."""
    places = {part.strip().casefold() for part in re.split(r"[,;]", location)} | {location.casefold()}
    return replace(attendee, person=False) if attendee.address.name.casefold() in places - {""} else attendee


def _is_person(who: Address, kind: str, role: str) -> bool:
    if kind in ("RESOURCE", "ROOM", "GROUP") or (role == "NON-PARTICIPANT" and _RESOURCE_ADDRESS.search(who.email)):
        return False
    if is_no_reply(who.email) or _RESOURCE_ADDRESS.search(who.email) or _NO_PERSON.search(who.name):
        return False
    return bool(who.name) or not _TOOL_ADDRESS.search(who.email)


def _spans(source: str, key: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = 0
    for line in source.split("\n"):
        head = line[: len(key) + 1].upper()
        if head in (key + ";", key + ":"):
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans
